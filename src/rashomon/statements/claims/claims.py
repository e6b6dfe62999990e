"""A statement's content made to stand alone: without frame, outer quotation marks and leading "that", as a sentence.

In: the words of the content, the shape its cue gives it, and the speaker's words.  Out: the claim; of a denial its
opposite, or None where nothing is said that could be turned round ("rejected the accusations").  Pronouns are filled by
`antecedents` beforehand.
"""

from __future__ import annotations

import re

from rashomon.statements.attribution.sites import Shape
from rashomon.statements.claims.opposite import opposite_of, states_plainly
from rashomon.statements.words.lexicon import PREPOSITIONS
from rashomon.statements.words.verbs import PARTICIPLES, base_of_ing

_SPACE = re.compile(r"\s+")
_ENDS = tuple(" ,;:—–-")
_CUT_OFF = ("that", "which", "who", "and", "but", "or", "because", "while", "whereas")
_A_WHILE = (
    " a while",
    " about that",
    " like that",
    " of that",
    " after that",
    " before that",
    " to that",
    " with that",
)
_LEADING = re.compile(r"^(?:[\s,;:—–…-]+|(?:that|and that|[Bb]ut|And)\s+(?=\w))+")
# Marks, and words of a clause that was cut off: "…, a step that".
_TRAILING = re.compile(
    r"(?:[\s,;:—–-]+|,? an? [\w -]{3,30} (?:that|which|who)|\s(?:that|which|who|and|but|or|because|while|whereas))+$"
)
_MARKS = re.compile(r"[“”«»„\"]")
_STRAY = re.compile(r"^[‘'](?=[A-Z])|(?<=[,.!?])\s?[’']$")
_SINGLE = re.compile(r"^[‘'](?P<inner>.+)[’']$", re.DOTALL)
_TO = re.compile(r"^(?P<who>.*?)\s*\bto\s+(?P<what>.+)$", re.DOTALL)
_BLAMED = re.compile(r"^(?P<who>.+?)\s+(?:of|for)\s+(?P<what>.+)$", re.DOTALL)

_NAMED = re.compile(r"^(?P<who>.+?)\s+(?:as\s+)?(?P<what>(?:(?:an?|the)\s)?[“«\"‘'].+)$", re.DOTALL)


_PARTICIPLE = re.compile(rf"(?:ever |\w+ly )?(?:\w+ed|{'|'.join(sorted(PARTICIPLES))})\b")
# What a denial may name in place of a clause: "denied any involvement in the attack".
_HAD = re.compile(
    r"(?i)^(?:(?:any|all|its|his|her|their|a|some) )?(?P<what>(?:(?:direct|personal|prior|advance|official|further|"
    r"such) )?"
    r"(?:(?:role|part) in|(?:involvement|links?|ties|connections?|contacts?|knowledge|intention|intent|plans?|"
    r"affiliation|"
    r"association|relationship|relations|participation|desire|ambitions?)\b).*)$",
    re.DOTALL,
)
_DID = re.compile(r"(?i)^(?:any|all) (?P<what>(?:wrongdoing|misconduct)\b.*)$", re.DOTALL)
_RESPONSIBLE = re.compile(r"(?i)^(?:any |all )?responsibility(?P<what>(?: for .+)?)$", re.DOTALL)
_ANY = re.compile(r"(?i)^any (?P<what>[a-z].*)$", re.DOTALL)
_NAMED_CLAIM = re.compile(
    r"(?i)^(?:(?:the|any|these|those|all|such|his|her|its|their|an?) )?(?:[\w'’-]+ ){0,3}?"
    r"(?:claims?|allegations?|accusations?|reports?|charges?|rumou?rs?|suggestions?|notion|idea) "
    r"(?:that |(?=(?:it|he|she|they|its|his|their) (?!with\b)))(?P<what>.+)$",
    re.DOTALL,
)
_AS_FALSE = re.compile(
    r"(?i),? as (?:an? )?(?:\w+ly )?[“\"‘']?(?:false|untrue|baseless|nonsense|unfounded|fabricated|fabrications?|lies?|"
    r"propaganda|ridiculous|absurd|groundless|speculation|fiction|hoax|rumou?rs?|fake|malicious|misleading)\b.*$",
    re.DOTALL,
)
# What a report adds behind the denial in the same breath.
_SAYING = r"(?:saying|adding|insisting|arguing|claiming|calling|stressing|accusing|blaming|dismissing|telling|issuing)"
_TAIL = re.compile(
    rf",? with (?:an?|the|its|his) [^,]{{3,40}}? {_SAYING}\b.*$|,? {_SAYING}\b.*$|,? however\b.*$"
    r"|, (?:but|although|though|while|whereas|and (?:said|added|accused|called|insisted|blamed))\b.*$"
    r"| but (?:so far |it |he |she |they ).*$"
    r"| and (?:the )?(?:[A-Z]\w+ ){1,4}(?:said|says)\b.*$",
    re.DOTALL,
)
_DENIED_THINGS = (
    (_HAD, "{who} had no {what}"),
    (_DID, "{who} did no {what}"),
    (_RESPONSIBLE, "{who} was not responsible{what}"),
)
_AS_SUBJECT = {"them": "they", "him": "he", "her": "she", "us": "we", "me": "I"}


def claim_of(words: str, shape: Shape, speaker: str | None, is_question: bool = False) -> str:
    """A sentence that claims what the words report; `speaker` fills the subject where the words lack one."""
    plain = plain_words(words)
    if shape == "should":
        match = _TO.match(plain)
        plain = f"{_as_subject(match['who'])} should {match['what']}".strip() if match else plain
    elif shape == "there_should_be":
        plain = f"There should be {plain}"
    elif shape == "will":
        plain = f"{speaker or 'The speaker'} will {plain.removeprefix('to ')}"
    elif shape == "is":
        match = _NAMED.match(_SPACE.sub(" ", words).strip())
        is_named = match is not None and match["who"].split()[-1].lower() not in PREPOSITIONS
        plain = plain_words(f"{match['who']} is {match['what']}") if match is not None and is_named else plain
    elif shape == "responsible":
        match = _BLAMED.match(plain)
        who, what = (
            (match["who"], match["what"])
            if match and not _starts_with_ing(plain)
            else (speaker or "The speaker", plain)
        )
        plain = f"{_as_subject(who)} bore responsibility for {what.removeprefix('responsibility for ')}"
    elif speaker is not None and plain.startswith("responsibility for "):
        plain = f"{speaker} was responsible for {plain.removeprefix('responsibility for ')}"
    return as_sentence(plain, is_question)


def _as_subject(words: str) -> str:
    return _AS_SUBJECT.get(words.lower(), words)


def denial_of(words: str, speaker: str | None, *, is_clause: bool, is_plain_denial: bool) -> str | None:
    """The opposite of what is denied, as a sentence; None when the words hold no claim.

    `is_clause` says that "that" stands before the words, so that they are a claim whatever they look like;
    `is_plain_denial` that the verb is "deny", which takes a clause without "that" ("rejected" takes a thing).
    """
    plain = _TAIL.sub("", _AS_FALSE.sub("", plain_words(words)))
    who = speaker or "The speaker"
    named = _NAMED_CLAIM.match(plain)
    if named is not None:
        return as_sentence(opposite_of(named["what"]))
    if is_clause:
        return as_sentence(opposite_of(plain))
    for pattern, frame in _DENIED_THINGS:
        found = pattern.match(plain)
        if found is not None:
            return as_sentence(frame.format(who=who, what=found["what"]))
    if _starts_with_ing(plain):
        act = _undone_act(plain)
        return as_sentence(f"{who} {act}") if act is not None else None
    if not is_plain_denial:
        return None
    if states_plainly(plain):
        return as_sentence(opposite_of(plain))
    found = _ANY.match(plain)
    return as_sentence(f"there was no {found['what']}") if found is not None and len(plain.split()) > 2 else None


def _undone_act(words: str) -> str | None:
    """ "shelling the market" → "did not shell the market", "having met him" → "had not met him"."""
    first, _, rest = words.partition(" ")
    lower = first.lower()
    if lower == "being":
        return f"was not {rest}" if rest else None
    if lower == "having":
        is_perfect = _PARTICIPLE.match(rest)
        return f"had not {rest.removeprefix('ever ')}" if is_perfect else f"did not have {rest}"
    base = base_of_ing(lower)
    if base is None:
        return None
    joined = re.sub(r"\b(?:and|or) (\w+ing)\b", lambda found: f"or {base_of_ing(found[1]) or found[1]}", rest)
    return f"did not {base} {joined}".strip()


def _starts_with_ing(words: str) -> bool:
    return words.split(" ", 1)[0].endswith("ing")


def plain_words(words: str) -> str:
    """The words without quotation marks, leading "that" and "but", and marks at either end."""
    words = words.strip()
    if words[:1] in "‘'":
        single = _SINGLE.match(words)
        words = single["inner"] if single else words
    bare = _MARKS.sub("", words).strip()
    if bare[:1] in "‘'" or bare[-1:] in "’'":
        bare = _STRAY.sub("", bare)
    if "  " in bare or "\n" in bare or "\xa0" in bare or "\t" in bare:
        bare = _SPACE.sub(" ", bare)
    bare = _LEADING.sub("", bare)
    if bare.endswith(_A_WHILE):
        return bare
    return _TRAILING.sub("", bare) if bare[-1:] in _ENDS or bare.endswith(_CUT_OFF) else bare


def as_sentence(words: str, is_question: bool = False) -> str:
    """The words with a capital and a full stop."""
    if not words:
        return words
    sentence = words[0].upper() + words[1:]
    if sentence[-1] in ".!?…":
        return sentence
    return sentence + ("?" if is_question else ".")
