"""Closed lists of English words that tell names from other capitals: data, no rules.

They hold peoples, faiths, kinds of organisation and of place, and the words that open sentences; no name of a person,
place or event.
"""

from __future__ import annotations

from rashomon.statements.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FEMALE_NAMES,
    MALE_NAMES,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SPEAKING_NOUNS,
    SPEAKING_PRONOUNS,
    TIME_WORDS,
    TITLES,
    words,
)

# As adjectives and as nouns.
PEOPLES = words(
    "american british french german spanish italian russian chinese japanese indian pakistani afghan iraqi iranian "
    "syrian turkish kurdish israeli palestinian arab arabian arabic jordanian lebanese egyptian libyan saudi yemeni "
    "qatari emirati kuwaiti bahraini omani moroccan algerian tunisian sudanese somali ethiopian kenyan nigerian "
    "african asian european western eastern northern southern ukrainian polish dutch belgian swiss swedish norwegian "
    "danish finnish greek irish scottish welsh english canadian mexican brazilian cuban colombian venezuelan "
    "australian korean vietnamese thai indonesian malaysian filipino burmese sunni sunnis shia shiite shiites shi'ite "
    "muslim muslims christian christians jewish jews islamic islamist islamists catholic protestant orthodox alawite "
    "alawites druze turkmen yazidi kurd kurds turk turks arabs persian latin hispanic nazi soviet democratic "
    "republican democrat democrats republicans communist socialist conservative liberal portuguese austrian hungarian "
    "czech romanian bulgarian serbian croatian bosnian albanian georgian armenian americans britons russians iraqis "
    "syrians iranians israelis palestinians egyptians germans afghans africans europeans asians chechen chechens "
    "hindu hindus buddhist"
)
FUNCTION = (
    ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | RELATIVES | SPEAKING_PRONOUNS | TIME_WORDS
) | words(
    "no not nor if then there here how why what who when where which whether can could please thanks yes all any both "
    "each few many more most much neither none other others our same she so some such than their them these they "
    "those too under until up very via was we were your you he his her hers him it its my me i us according amid "
    "asked asking including based given using additionally moreover furthermore nevertheless nonetheless therefore "
    "hence indeed finally eventually currently apparently reportedly allegedly officially local nearly roughly "
    "several dozens hundreds thousands scores half breaking exclusive update updated photo video image file read "
    "source sources editor copyright share print email comment comments people everyone nobody nothing something even "
    "although unlike separately elsewhere two-thirds im ive ill dont doesnt didnt cant isnt wont weve theyre youre "
    "thats whats heres theres another state-run pro anti new old first second third"
)
NOT_ACRONYMS = words("tv am pm gmt utc est edt pst ceo cfo id dna ok faq pdf url http https ii iii iv vi vii viii ix")
COUNTRIES_IN_LETTERS = words("us usa uk uae u.s. u.k. u.s.a. u.a.e. drc ussr")
ORGANISATION = words(
    "army front party council committee agency ministry department university court bank union league organisation "
    "organization group company corp corporation inc ltd association brigade brigades division battalion police "
    "office bureau institute centre center centers centres observatory coalition alliance movement force forces "
    "command service services news press times post herald tribune network foundation commission administration "
    "congress parliament senate assembly government airlines airways school college church club guard guards navy "
    "fund federation society nations authority house secretariat ministry militia brotherhood crescent cross journal "
    "television radio media channel guardian telegraph gazette lab labs studios records industries systems motors "
    "technologies holdings partners embassy pentagon kremlin tribunal academy syndicate cabinet"
)
GEOGRAPHIC = words(
    "province city town district airport river street square valley mountain mountains island islands sea bay lake "
    "county village dam border governorate region peninsula desert strait gulf cape road avenue bridge hospital "
    "prison camp hills heights coast crossing neighbourhood neighborhood suburb port airbase refinery kingdom "
    "republic"
)
DATED = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july september "
    "october november december"
)
DIRECTIONS = words("north south east west central northern southern eastern western middle")
TOO_COMMON = DIRECTIONS | (
    SPEAKING_NOUNS | MONTHS | words("internet god allah quran bible facebook twitter youtube whatsapp web summit page")
)
OF_HEADS = ORGANISATION | GEOGRAPHIC | words("republic kingdom isle mount secretary states emirates army bank house")
PLURALS_IN_NAMES = words("states nations emirates heights hills mountains islands")
SPOKE = words("said says told added stated announced claimed warned insisted wrote tweeted explained argued testified")
SMALL_IN_HEADLINES = words("a an the of in on at to for and or but from by with as vs is after over into")
FIRST_NAMES = FEMALE_NAMES | MALE_NAMES
MORE_TITLES = words("counsel pm gen col lt maj capt brig sgt prof mufti patriarch caliph pundit lawyer")
SHORT_TITLES = frozenset(word for word in TITLES if word.endswith("."))
