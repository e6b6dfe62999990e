"""The forms of English verbs: base, third person, past; a table of the irregular ones and rules for the rest.

In: one word, in lower case.  Out: another form of it, or None where spelling does not tell which verb it is.  It knows
no grammar: whether "left" is a verb where it stands is asked elsewhere.
"""

from __future__ import annotations

from rashomon.statements.words.lexicon import words

# base past participle
_IRREGULAR_TABLE = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led
leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|overcome overcame overcome|overrun overran overrun
overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck
strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
undergo underwent undergone|understand understood understood|undertake undertook undertaken|upset upset upset
wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|write wrote written|have had had|do did done
"""
IRREGULAR: dict[str, tuple[str, str]] = {}
for _entry in _IRREGULAR_TABLE.replace("\n", "|").split("|"):
    if _entry:
        _base, _past, _participle = _entry.split()
        IRREGULAR[_base] = (_past, _participle)
_BASE_OF_PAST = {past: base for base, (past, _) in reversed(IRREGULAR.items())} | {"lay": "lie"}
# Pasts that are also a common base form or noun: only unlike these does the form alone say "past".
SAME_AS_BASE = frozenset(base for base, (past, _) in IRREGULAR.items() if past == base)
PASTS = frozenset(past for past, _ in IRREGULAR.values()) - SAME_AS_BASE
PARTICIPLES = frozenset(participle for _, participle in IRREGULAR.values()) | {"been", "gotten"}
# What is left of a regular verb before "-ed" or "-ing" ends so where the verb has a silent "e" ...
_E_ENDINGS = tuple(
    words(
        "c u v z ag dg eg rg ug bl cl dl fl gl kl pl sl tl zl as es is os us ls ns ps rs ts ys at it ot ut ib ub ob "
        "ok uk ik ad id ud od ar ir ur im om am in ap ip op up yp ang eng ing ung il ow"
    )
)
# ... but not in these, nor where the vowel before the last letter is a double one ("treat", "fear", "train").
_NO_E = words(
    "exit edit visit profit limit deposit credit inherit prohibit exhibit inhibit solicit benefit orbit audit merit "
    "quit recruit wait format combat focus bias canvas bang gang hang belong wrong harm pivot ballot pilot riot knot "
    "allow follow show vow bow flow throw slow row borrow swallow tow narrow sow bring sing cling swing ring fling "
    "cool pencil devil spoil coil oil fulfil cancel label level model travel worship develop gallop gossip cup cheer "
    "aim claim bloom room loom welcome redeem victim custom blossom seem team beam doom zoom calm arm question head "
    "near fear hear clear appear tear gear wear bear altar repair sugar murmur occur stir conquer echo veto focus "
    "cross pass press kiss guess miss discuss avoid raid aid afraid void afford load upload download lead spread "
    "target market bracket rocket answer bias debut kayak trek launch abandon envelop gallop chirp cut put shut "
    "contain maintain train gain obtain attain retain remain explain complain detain sustain restrain refrain drain "
    "join coin ruin begin spin lift ratchet"
)
_E_WORDS = words(
    "complet delet compet creat resum assum consum presum conced preced reced supersed imped explor ignor restor "
    "scor ador deplor bor stor shor implor cor ow awar interfer adher sincer her persever hop tap chang rang arrang "
    "exchang challeng aveng reveng plung loung lung sponge fring cring ting hing reeng bath breath cloth loath sooth "
    "ey dy ey ston phon don postpon condon clon ton zon hon ev ey tun prun dun"
)
_DOUBLES = words(
    "stop ban plan drop rob shop ship grip grab chat fit rip strip slap slip trap trip tip top tap wrap whip beg "
    "plot bug knit pat pin nod regret admit commit permit submit omit transmit equip occur refer prefer transfer "
    "infer defer deter incur control patrol compel expel propel dispel rebel cancel travel label level model signal "
    "total fuel kidnap kidnap worship program star scar stir war bar jog hug drag flag mug rig rid dim jam slam ram "
    "skim trim sum drum cram step pop hop crop prop chop swap snap clap nap scrap zip dip rub stab snub thin spin "
    "grin pin run win scan span tan fan man put quit split"
)
_THIRD_EXCEPTIONS = {"have": "has", "do": "does", "go": "goes", "be": "is", "undergo": "undergoes"}
_BASE_OF_THIRD = {third: base for base, third in _THIRD_EXCEPTIONS.items() if base != "be"}


def third_person(base: str) -> str:
    """ "carry" → "carries"."""
    if base in _THIRD_EXCEPTIONS:
        return _THIRD_EXCEPTIONS[base]
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")


def base_of_third(word: str) -> str | None:
    """ "carries" → "carry"; None when the word does not end as the third person does."""
    if word in _BASE_OF_THIRD:
        return _BASE_OF_THIRD[word]
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 4:
        return None
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def base_of_past(word: str) -> str | None:
    """ "shelled" → "shell", "drove" → "drive"; None when the word is no past form."""
    if word in _BASE_OF_PAST:
        return _BASE_OF_PAST[word]
    if not word.endswith("ed") or len(word) < 4:
        return None
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    return _unsuffixed(word[:-2])


def past_of(base: str) -> str:
    """ "shell" → "shelled", "drive" → "drove"."""
    if base in IRREGULAR:
        return IRREGULAR[base][0]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    doubled = base + base[-1] + "ed"
    return doubled if base_of_past(doubled) == base and base_of_past(base + "ed") != base else base + "ed"


def base_of_ing(word: str) -> str | None:
    """ "shelling" → "shell", "taking" → "take"; None when the word is no "-ing" form of a verb."""
    if not word.endswith("ing") or len(word) < 5:
        return None
    stem = word[:-3]
    if stem in IRREGULAR or stem in ("be", "see", "flee"):
        return stem
    if stem + "e" in IRREGULAR:
        return stem + "e"
    if stem[-1] == stem[-2:-1] and stem[:-1] in IRREGULAR:
        return stem[:-1]
    return {"ly": "lie", "dy": "die", "ty": "tie"}.get(stem) or _unsuffixed(stem)


def _unsuffixed(stem: str) -> str:
    """The base of a regular verb from what is left of it before "-ed" or "-ing"."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in _DOUBLES:
        return stem[:-1]
    if stem in _NO_E or stem.endswith(("ss", "y")):
        return stem
    is_long = len(stem) > 3 and stem[-2] in "aeiou" and stem[-3] in "aeo" and stem[-1] not in "csuvzg"
    is_bare_e = stem.endswith(("e", "i")) and len(stem) > 1
    if stem in _E_WORDS or is_bare_e or (stem.endswith(_E_ENDINGS) and not is_long):
        return stem + "e"
    return stem


_ED_IN_BASE = words("need feed bleed speed succeed proceed exceed heed breed seed embed shed wed indeed hundred red")


def is_past(word: str) -> bool:
    """Whether the form alone says "past": an irregular past that is nothing else, or "-ed"."""
    return word in PASTS or (word.endswith("ed") and len(word) > 3 and word.isalpha() and word not in _ED_IN_BASE)
