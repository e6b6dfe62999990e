"""How a speaker is named inside a claim: "Omar Said", "the customs officer", "local officials", "the army".

In: a Speaker.  Out: words that can stand as a subject, with what a pronoun needs to know of them.  A speaker known by a
pronoun alone, or by a phrase too long to be repeated, has no designation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rashomon.records import Speaker
from rashomon.statements.attribution.speakers import Sex, read_phrase
from rashomon.statements.claims.human_nouns import HUMANS
from rashomon.statements.words.lexicon import (
    COLLECTIVE_NOUNS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    SPEAKING_NOUNS,
    SUBJECT_PRONOUNS,
    WEEKDAYS,
    words,
)

_LONGEST = 6  # words of a role that can be repeated in a claim
_SPOKES = re.compile(
    r"(?i)^(?:(?:chief|top|senior|deputy|official)\s)*(?:spokes(?:man|woman|person)|a spokes\w+)\s(?:for|"
    r"of)\s(?:the\s)?(?P<of>[\w’'. -]{3,40})$"
    r"|^(?:the\s)?(?P<before>[\w’'. -]{3,40}?)\s(?:chief\s|top\s)?spokes(?:man|woman|person)$"
)
_SINGULAR_ENDINGS = ("ss", "us", "is")

_NOT_IN_NAMES = (PREPOSITIONS | SUBJECT_PRONOUNS | POSSESSIVES) - {"of", "for"} | words(
    "the this that when aides officials"
)
_NOT_IN_ROLES = SUBJECT_PRONOUNS | words(
    "led backed based run held controlled going own that that's why who which whose maybe perhaps when if said says "
    "is was are were"
)
_TEXTS = words(
    "report reports study survey poll statement newspaper paper magazine document memo letter email article story "
    "editorial column transcript filing lawsuit complaint indictment affidavit ruling website site tweet post video "
    "book film data statistics"
)
_INNER = words("the a an") | WEEKDAYS | words("yesterday today tonight")
_LINKING = re.compile(r"^(?:However|But|And|Meanwhile|Has|While|When) (?=[A-Z])")
_SOME = words("both some many several most two three four other these those")


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation:
    """A speaker's words for a claim, and their grammar."""

    words: str
    is_person: bool
    is_plural: bool
    sex: Sex | None
    side: str | None  # what "we" stands for: the group itself, or the one a spokesman speaks for


@lru_cache(maxsize=4096)  # a speaker holds many statements
def designation_of(speaker: Speaker | None) -> Designation | None:
    """The words for a speaker, or None when there are none that stand alone."""
    if speaker is None:
        return None
    if speaker.name is not None:
        return _by_name(speaker, speaker.name)
    if speaker.role is None or len(speaker.role.split()) > _LONGEST or "," in speaker.role:
        return None
    return _by_role(speaker, speaker.role)


def _by_name(speaker: Speaker, name: str) -> Designation | None:
    name = _LINKING.sub("", name)
    parts = name.lower().split()
    if (
        any(part in _NOT_IN_NAMES or (part in _INNER and at > 0) for at, part in enumerate(parts))
        or not name[0].isalpha()
        or parts[0].endswith(("'s", "’s", "ing"))
    ):
        return None
    phrase = read_phrase(f"{speaker.role} {name}" if speaker.role else name) or read_phrase(name)
    pronoun = read_phrase(speaker.mention)
    sex = (pronoun.sex if pronoun else None) or (phrase.sex if phrase else None)
    is_person = sex is not None or (phrase is not None and phrase.is_person and not name.isupper())
    is_definite = re.search(rf"(?i)\bthe {re.escape(name)}", speaker.mention) is not None
    words = f"the {name}" if not is_person and is_definite else name
    side = _side_of(speaker.role) if is_person else words
    return Designation(words=words, is_person=is_person, is_plural=False, sex=sex, side=side)


def _by_role(speaker: Speaker, role: str) -> Designation | None:
    phrase = read_phrase(speaker.mention) or read_phrase(role)
    parts = role.lower().split()
    last = parts[-1]
    if (
        phrase is None
        or last not in SPEAKING_NOUNS
        or _NOT_IN_ROLES & set(parts)
        or _INNER & set(parts[1:])
        or parts[0] in WEEKDAYS
        or ("and" in parts and len(parts) > 3)
        or last in _TEXTS
        or parts[0].endswith(("'s", "’s"))
    ):
        return None
    is_collective = last in COLLECTIVE_NOUNS
    is_plural = (last.endswith("s") and not last.endswith(_SINGULAR_ENDINGS)) or last in (
        "police",
        "people",
        "men",
        "women",
    )
    is_person = phrase.is_person and not is_collective and not is_plural and last in HUMANS
    opener = speaker.mention.split()[0].lower() if speaker.mention else ""
    if is_plural and parts[0] in SPEAKING_NOUNS and role[1:].islower():  # a capital that only begins the sentence
        role = role[0].lower() + role[1:]
    if parts[0] in DETERMINERS:
        words = role
    elif is_plural and opener in _SOME:
        words = f"{opener} {role}" if len(speaker.mention.split()) == len(parts) + 1 else role
    else:
        is_bare = role[0].isupper() and opener == parts[0]  # "King said": a name as well
        is_definite = not (is_plural or is_bare) or opener in ("the", "these", "those")
        words = f"the {role}" if is_definite else role
    side = words if is_collective else _side_of(role)
    return Designation(words=words, is_person=is_person, is_plural=is_plural, sex=phrase.sex, side=side)


def _side_of(role: str | None) -> str | None:
    """ "army spokesman", "spokesman for the army" → "the army"."""
    found = _SPOKES.match(role) if role else None
    if found is None:
        return None
    side = (found["of"] or found["before"]).strip()
    side = re.sub(r"[’']s?$", "", side)
    if side.split()[0].lower() in DETERMINERS:
        return side
    return side if side[0].isupper() and side.split()[-1].lower() not in COLLECTIVE_NOUNS else f"the {side}"


def possessive(words: str) -> str:
    """ "Omar Said" → "Omar Said's", "officials" → "officials'"."""
    last = words.rsplit(" ", 1)[-1]
    return words + ("'" if last.endswith("s") and last.islower() else "'s")
