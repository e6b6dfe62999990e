"""First person in a quotation made third: "I have seen it" becomes "Omar Said has seen it".

In: the words of a quotation, without marks, and who says them.  Out: the words with the speaker in the place of "I"
and "my", and the speaker's side in that of "we" and "our" where it is known; the verb behind agrees.  Where a form
cannot be mended safely (questions, "myself", "you and I") nothing is changed.
"""

from __future__ import annotations

import re

from rashomon.statements.claims.designations import Designation, possessive
from rashomon.statements.words.lexicon import MODALS, words
from rashomon.statements.words.verbs import IRREGULAR, PASTS, SAME_AS_BASE, is_past, third_person

_HINT = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\b")
_PERSON = re.compile(r"\b(?:I(?:['’](?:m|ve|ll|d))?|[Mm]e|[Mm]y)(?![\w'’])(?!\.\w)")
_SIDE = re.compile(r"\b(?:[Ww]e(?:['’](?:re|ve|ll|d))?|[Uu]s|[Oo]ur)(?![\w'’])(?!\.\w)")
_UNSAFE = re.compile(
    r"(?i)\b(?:myself|mine|ourselves|ours|(?:am|do|have|had|was|did|can|could|will|would|should|are|were|must|"
    r"don['’]t) "
    r"(?:i|we)\b|(?:you|he|she|they) and (?:i|me)\b|nor (?:i|we|me)\b|(?:me|i) and\b|let us\b|some of us\b|"
    r"(?:all|both|many|most|two|three|none) of us\b)|[‘]|(?:^|\s)'\s?\w"
    r"|^\W*(?!I\b)(?:[\w'’]+ ){1,4}and I\b"
    r"|^\W*(?i:(?:please |just )?(?:trust|let|give|tell|help|believe|excuse|forgive|ask|show|call) (?:me|us)\b)"
)
_ROMAN = re.compile(
    r"\b(?:War|Phase|Part|Type|Title|Class|Article|Elizabeth|Charles|Nicholas|Category|Group|Division|Stage) I\b"
)
_AFTER = re.compile(
    r"\s+((?:(?:\w+ly|also|already|even|rather|so|never|always|still|just|now|often|ever|then|once|all|both|not) )*)"
    r"([\w'’-]+)"
)
_CLITICS = {"m": "is", "ve": "has", "ll": "will", "d": "would", "re": "is"}
_FORMS = {
    "am": "is",
    "are": "is",
    "were": "was",
    "have": "has",
    "do": "does",
    "don't": "doesn't",
    "haven't": "hasn't",
    "aren't": "isn't",
    "weren't": "wasn't",
    "dont": "doesnt",
    "havent": "hasnt",
    "arent": "isnt",
    "werent": "wasnt",
}
_UNCHANGED = MODALS | words(
    "cant wont didnt hadnt wasnt couldnt wouldnt was had did didn't hadn't wasn't won't can't couldn't wouldn't "
    "shouldn't will would could should put read set cut hit let cost hurt shut quit spread bet"
)
_JOINT = re.compile(
    r"\b(?:and|or|but) (?P<adverb>\w+ly (?=[a-z]+ (?:the|an?|that|this|his|her|all|any|to)\b))?(?:also |never |"
    r"always |still |just )?(?P<word>[a-z]+|don['’]t)\b"
)
_JOINED = words(
    "am are have do don't want need know think believe hope expect support look stand see love like wish feel ask "
    "say call urge remain continue work understand take make go condemn demand help serve refuse reject welcome "
    "thank try live deny plan"
)
_PLURAL_SIDES = ("police", "the police")
_NAMED = re.compile(r"(?<=[\w,;] )[A-Z][a-z]")
_GROUPS = words(
    "forces troops army soldiers fighters men government party company team military police group organisation "
    "organization movement campaign administration ministry officers staff allies units"
)
_OUR = re.compile(r"\b([Oo]ur) ((?:\w+ ){0,1}?)(\w+)")


def has_first_person(text: str) -> bool:
    """Whether there is a pronoun to replace."""
    return _HINT.search(text) is not None


def speak_for(text: str, speaker: Designation, is_introduced: bool = False) -> tuple[str, bool]:
    """The words in the third person, and whether the speaker is now named in them.

    `is_introduced` says that the words name the speaker already, so that "he" can be used from the start.
    """
    if not has_first_person(text) or _UNSAFE.search(text) or _ROMAN.search(text):
        return text, False
    changed = text
    if speaker.is_person:
        changed = _replaced(
            changed, _PERSON, speaker.words, is_plural=False, then=_pronouns(speaker, text), is_named=is_introduced
        )
    if speaker.side is not None:
        changed = _replaced(
            changed, _SIDE, speaker.side, is_plural=speaker.side in _PLURAL_SIDES, then=None, is_named=False
        )
    elif speaker.is_person:
        changed = _our_group(changed, speaker.words)
    return changed, changed != text


def _pronouns(speaker: Designation, text: str) -> tuple[str, str, str] | None:
    """ "he, him, his" after the first mention, unless somebody else is named who could be meant."""
    if _NAMED.search(text):
        return None
    if speaker.sex == "male":
        return "he", "him", "his"
    return ("she", "her", "her") if speaker.sex == "female" else None


def _replaced(
    text: str,
    pattern: re.Pattern[str],
    name: str,
    *,
    is_plural: bool,
    then: tuple[str, str, str] | None,
    is_named: bool,
) -> str:
    """Every pronoun of a kind replaced; the text unchanged when one of their verbs cannot be mended."""
    pieces: list[str] = []
    at = 0
    for found in pattern.finditer(text):
        if found.start() < at:
            continue
        word = found.group()
        subject, rest, end = word, "", found.end()
        role = _role(word)
        if role == "subject" and not is_plural:
            mended = _mended(text, found)
            if mended is None:
                return text
            rest, end = mended
        elif role == "subject" and re.search(r"['’]", word):
            rest = " " + {"re": "are", "ve": "have", "ll": "will", "d": "would"}[re.split(r"['’]", word)[1]]
        subject = _form(name, role, then if is_named else None)
        is_named = True
        pieces += [text[at : found.start()], subject, rest]
        at = end
    return "".join([*pieces, text[at:]])


def _role(word: str) -> str:
    lower = word.lower()
    return "owner" if lower in ("my", "our") else "object" if lower in ("me", "us") else "subject"


def _form(name: str, role: str, then: tuple[str, str, str] | None) -> str:
    if then is not None:
        return then[("subject", "object", "owner").index(role)]
    return possessive(name) if role == "owner" else name


def _mended(text: str, found: re.Match[str]) -> tuple[str, int] | None:
    """What follows the subject, with the verb in the third person, and where it ends; None when it is not clear."""
    clitic = re.split(r"['’]", found.group())
    if len(clitic) == 2:
        return " " + _clitic_verb(clitic[1], text[found.end() :]), found.end()
    following = _AFTER.match(text, found.end())
    if following is None:
        return None
    adverbs, verb = following[1], following[2]
    lower = verb.lower().replace("’", "'")
    if lower in _FORMS:
        new = _FORMS[lower]
    elif lower in _UNCHANGED or lower in PASTS or (is_past(lower)):
        return "", found.end()
    elif not _is_base(lower):
        return None
    else:
        new = third_person(lower)
    if _is_joined(text, following.end()):
        return None
    return f" {adverbs}{new}", following.end()


def _is_joined(text: str, after: int) -> bool:
    """Whether another verb that would have to agree is joined on: "I go and want", "we think and strongly condemn"."""
    return any(
        found["adverb"] is not None or found["word"] in IRREGULAR or found["word"] in _JOINED
        for found in _JOINT.finditer(text, after)
        if found["word"] not in SAME_AS_BASE
    )


def _is_base(word: str) -> bool:
    """Whether a word behind "I" can be a verb in its base form."""
    if not word.isalpha() or word in ("and", "or", "to", "in", "the", "a", "who") or word.endswith("ing"):
        return False
    return not word.endswith("s") or word in IRREGULAR or word.endswith(("ss", "cus"))


def _clitic_verb(clitic: str, after: str) -> str:
    """ "I'd been" is "had been", "I'd go" is "would go"."""
    if clitic == "d" and re.match(r"\s+(?:\w+ly )?(?:been|\w+ed|better|never)\b", after):
        return "had"
    return _CLITICS[clitic]


def _our_group(text: str, name: str) -> str:
    """ "our forces" are the speaker's; what else "our" may own is left as it is."""

    def owned(found: re.Match[str]) -> str:
        if found[3].lower() not in _GROUPS:
            return found.group()
        return f"{possessive(name)} {found[2]}{found[3]}"

    return _OUR.sub(owned, text)
