"""Words that a full stop follows without ending a sentence, and words that begin one.  Data only, in English.

Case matters: “Gen.” is a title and “the next gen.” is not; “art.” ends a sentence and “Art. 5” does not.
"""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# A name, number or example follows: the stop never ends a sentence.
BEFORE_MORE = _words("""
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Gen Lt Col Maj Capt Cpl Sgt Pvt Pfc Spc Adm Cmdr Cdr Brig Rep Reps Sen Sens
    Gov Govs Pres Rev Hon Msgr Fr Supt Insp Det Atty Amb Asst Sheik Cf cf vs Vs v e.g i.e E.g I.e viz approx Approx ca
    Fig Figs Vol Vols Art Arts Sect Nos Mt Ft Det Const Hr Lieut Comdr Comr Ayat Ald Snr Inf Stn Treas Sec Secy Ptl
    Dist Dep www Gens Sgts Profs Drs Ch LT COL MAJ CAPT SGT CPL GEN ADM DR MR MRS MS PROF REP SEN GOV REV
""")

# These may close a sentence; it ends only when the next word is one of `STARTERS`.
MAYBE_LAST = _words("""
    Inc Corp Co Cos Ltd Bros Jr Sr St Ave Blvd Rd Hwy Dept Univ Assn Gov't Intl Natl est Est ft lb lbs oz mph sq
    Phila JAN FEB MAR APR JUN JUL AUG SEPT OCT NOV DEC
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo Ont Que
""")

CLOCK = frozenset({"a.m", "p.m", "A.M", "P.M"})

# After “a.m.” or “p.m.” these go on with the time; any other capital begins a sentence.
AFTER_CLOCK = _words("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April
    May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    EST EDT CST CDT MST MDT PST PDT ET CT MT PT GMT UTC BST CET CEST IST Eastern Central Pacific Mountain Greenwich
    Baghdad Moscow Beijing London
""")

STARTERS = _words("""
    The A An In On At He She It They We You I This That These Those There Here But And Or So Yet If When While As
    After Before Since Although Though However Meanwhile Moreover Also Its His Her Their Our My Your What Who Why
    How Where Which Whether For From By With Without Within Some Many Most Several Both Another Other Others No Not
    None One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Each Every All Any Few Police
    Officials Authorities According Nearly Almost Around More Scores Amid Following Elsewhere Besides Nevertheless
    Earlier Later Now Then Still Instead Despite During Under Until Among About Over Today Yesterday Tomorrow Asked
    Speaking Because Once Even Only Just Such Nobody Everyone Nothing Perhaps Maybe Let It’s It's He’s He's She’s
    She's They’re They're We’re We're That’s That's There’s There's I’m I'm I’ve I've
""")

# Exclamation marks that are part of a name.
EXCLAIMING = frozenset({"Yahoo", "Jeopardy", "Jeb", "Yum", "Oklahoma", "E"})

# “police.WARNING” is two sentences without the space between; “example.Com” is an address.
DOMAIN_ENDINGS = _words(
    "com org net edu gov mil int info biz co uk us eu de fr ru cn in iq ir sy tr il au ca io ai tv me js html"
)

SPEECH_VERBS = (
    "said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|replies|shouted|cried|wondered|demanded|"
    "answered|exclaimed|tweeted|recalled|insisted|declared|joked|yelled|continued|posted"
)
