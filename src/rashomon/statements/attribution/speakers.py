"""A speaker phrase taken apart: name and role, one or many, and the sex of the bearer when words tell it.

In: the words of a phrase such as "The ministry's chief spokesman, Col. Omar Said".  Out: a `Phrase`.  A phrase that
names neither a person nor a group nor a document gives None: abstaining is better than a wrong voice.  Who "he" or
"Said" is in the document is found by `references`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.statements.words.clauses import is_finite, is_name_particle, is_name_word, is_time_word
from rashomon.statements.words.lexicon import (
    BE,
    COLLECTIVE_NOUNS,
    DETERMINERS,
    FEMALE_NAMES,
    FEMALE_ROLES,
    MALE_NAMES,
    MALE_ROLES,
    OFFICES,
    PREPOSITIONS,
    SPEAKING_NOUNS,
    SUBJECT_DETERMINERS,
    TITLE_PARTS,
    TITLES,
    words,
)
from rashomon.statements.words.tokens import Token, read_tokens

Sex = Literal["female", "male"]

_PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "you", "who", "one"])
_PERSON_ENDINGS = tuple(words("man men woman women ist ists ers ors ians ian person people nant nants"))
_DETERMINER = re.compile(r"(?i)^(?:the|an?|this|that|these|those|another|one|his|her|its|their|our|my)\s+")
_SHARE = re.compile(
    r"(?i)(?:(?:nearly|almost|about|more than|at least|roughly|another|the)\s+)*"
    r"(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|most|"
    r"many|some|several|a number|a group|a majority|the majority|half|dozens|hundreds)"
    r"(?:\s+(?:percent|per cent|in|out of))?(?:\s+of\s+(?:the\s+|its\s+|their\s+)?|\s+in\s+)(?:\d+\s+)?(?=[A-Za-z])"
)
_TOLD = BE | words("said says has have had will would")  # within a phrase they show that it is a clause
_NOT_ROLES = words("this that these those it there what which way thing things time day")
_LONGEST_ROLE, _LONGEST_PHRASE = 5, 14  # words; longer ones are rarely a phrase alone
_OPENS_ROLE = ("a", "an", "the", "former")
_COMPOUNDS = ("-based", "-backed", "-led", "-run", "-owned", "-linked", "-affiliated")  # tell where, not who
_STOPPERS = PREPOSITIONS | words("who whose which that where speaking including citing quoted familiar close based")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What a speaker phrase says of itself."""

    mention: str
    name: str | None
    role: str | None
    is_pronoun: bool
    is_plural: bool
    is_person: bool  # has a title, a first name we know, or two name words; else it may be an office or a group
    sex: Sex | None


def read_phrase(text: str, *, is_certain: bool = False) -> Phrase | None:
    """The phrase taken apart, or None when it is not like a speaker.

    `is_certain`: somebody speaks here, as the words around tell; a noun nobody would take for a speaker then is one.
    """
    mention = text.strip(" ,;:—–-")
    mention = re.sub(r"[’']s?$", "", mention) if re.search(r"\w[’']s?$", mention) else mention
    counted = _SHARE.match(mention)
    tokens = read_tokens(mention, counted.end() if counted else 0, len(mention))
    if not tokens:
        return None
    if len(tokens) == 1 and tokens[0].lower in _PRONOUNS | {"his", "her", "their"}:
        return _pronoun(mention, tokens[0].lower)
    if len(tokens) == 1 and tokens[0].lower in SUBJECT_DETERMINERS | {"nobody", "everyone"}:
        return _several(mention)
    if any(token.lower == "and" for token in tokens[1:]) and is_name_word(tokens[0]) and is_name_word(tokens[-1]):
        return _several(mention)
    parts = _parts(tokens)
    heads = [_head(part) for part in parts]
    name, role = _name_and_role(mention, parts, heads)
    if name is None and role is None and is_certain and _can_be_role(tokens, heads[0]):
        role = _words(mention, heads[0])
    if name is not None and _is_common(name):
        role = name if name.lower() in TITLES | SPEAKING_NOUNS else role
        name = None
    if name is None and (role is None or any(token.lower in _TOLD for token in heads[0][1:])):
        return None
    return Phrase(
        mention=mention,
        name=name,
        role=role,
        is_pronoun=False,
        is_plural=_is_plural(heads[0]) or (name is None and _is_collective(heads[0])),
        is_person=_is_person(tokens, name, role) and (name is not None or _speaks(heads[0]) or _speaks(parts[0])),
        sex=_sex(tokens, name),
    )


def _is_common(name: str) -> bool:
    """Whether a single capitalised word is no name: "The", "Speaking", "Governor"."""
    word = name.lower()
    return word in DETERMINERS | PREPOSITIONS | TITLES | {"speaking", "commenting", "asked", "meanwhile", "it"}


def _can_be_role(tokens: Sequence[Token], head: Sequence[Token]) -> bool:
    """Whether an unknown noun phrase is short and plain enough to stand for its speaker."""
    if not head or len(head) > _LONGEST_ROLE or len(tokens) > _LONGEST_PHRASE:
        return False
    is_bare = head[-1].lower in _NOT_ROLES or head[0].lower in PREPOSITIONS
    return not is_bare and not any(is_finite(tokens, place) for place in range(min(len(tokens), len(head) + 1)))


def _pronoun(mention: str, word: str) -> Phrase:
    sex: Sex | None = "male" if word in ("he", "his") else "female" if word in ("she", "her") else None
    is_plural = word in ("they", "we", "their")
    return Phrase(
        mention=mention, name=None, role=None, is_pronoun=True, is_plural=is_plural, is_person=sex is not None, sex=sex
    )


def _several(mention: str) -> Phrase:
    """ "Said and Fischer" is a group of its own."""
    return Phrase(mention=mention, name=None, role=mention, is_pronoun=False, is_plural=True, is_person=True, sex=None)


def _parts(tokens: Sequence[Token]) -> list[list[Token]]:
    """The phrase between its commas, brackets and dashes."""
    parts: list[list[Token]] = [[]]
    for place, token in enumerate(tokens):
        if token.text in (",", "(", ")", "—", "–"):
            parts.append([])
        elif token.is_word:
            if _opens_apposition(tokens, place, parts[-1]):
                parts.append([])  # a comma was left out: "Ellis Brown a former miller"
            parts[-1].append(token)
    return [part for part in parts if part] or [[]]


def _opens_apposition(tokens: Sequence[Token], place: int, name: Sequence[Token]) -> bool:
    """Whether a role begins at `place`, behind a whole name: "Hill Watch | a monitor", "Ellis Brown | head of"."""
    while name and name[0].lower in DETERMINERS:
        name = name[1:]
    if not name or not is_name_word(name[-1]) or not tokens[place].text.islower():
        return False
    if not all(is_name_word(token) or token.lower in ("for", "of", "on", "and", "the") for token in name):
        return False
    if tokens[place].lower in ("a", "an"):
        return True
    if len(name) < 2:
        return False
    is_of = place + 2 < len(tokens) and tokens[place + 1].lower in ("of", "for", "at")
    is_of = is_of and (tokens[place + 2].is_capital or tokens[place + 2].lower == "the")  # not "professor of law Brown"
    is_title = tokens[place].lower in SPEAKING_NOUNS | TITLES and is_of
    return is_title or tokens[place].lower in _OPENS_ROLE


def _head(part: Sequence[Token]) -> list[Token]:
    """A part without its determiner and what follows the head noun."""
    start = 0
    while start < len(part) - 1 and part[start].lower in DETERMINERS | {"and", "but", "even", "only"}:
        start += 1
    end = start
    while end < len(part) and not (end > start and _stops(part, end)):
        end += 1
    while end > start + 1 and is_time_word(part[end - 1]):
        end -= 1
    return list(part[start:end])


def _stops(part: Sequence[Token], place: int) -> bool:
    """Whether the head noun's phrase ends before the word at `place`; "Observatory for Human Rights" goes on."""
    if part[place].lower not in _STOPPERS or is_name_particle(part[place]):
        return False
    following = part[place + 1] if place + 1 < len(part) else None
    before = part[place - 1]
    is_office = before.is_capital and before.lower in COLLECTIVE_NOUNS | OFFICES
    if not is_office or part[place].lower not in ("of", "for", "on") or following is None:
        return True
    is_named = following.lower == "the" and place + 2 < len(part) and part[place + 2].is_capital
    return not (following.is_capital or is_named)


def _name_and_role(
    mention: str, parts: Sequence[Sequence[Token]], heads: Sequence[Sequence[Token]]
) -> tuple[str | None, str | None]:
    name, lead = _split_head(mention, heads[0])
    for part, head in zip(parts[1:], heads[1:], strict=True):
        if part[0].lower in PREPOSITIONS | {"who", "whose", "which"} or part[0].text.isdigit():
            continue
        other, title = _split_head(mention, head)
        if name is None and other is not None and len(head) <= 6 and _is_nearly_all_name(head):
            return other, lead or title
        if name is not None and lead is None and _speaks(part):
            return name, _without_determiner(_words(mention, _until_relative(part)))
    if name is None and lead is not None:
        return (None, lead) if _speaks(heads[0]) or _speaks(parts[0]) else (None, None)
    return name, lead


def _split_head(mention: str, head: Sequence[Token]) -> tuple[str | None, str | None]:
    """Name and the role words before it."""
    if not head:
        return None, None
    end = len(head)
    start = end
    while start > 0 and (
        is_name_word(head[start - 1])
        or (start < end and start > 1 and is_name_particle(head[start - 1]))
        or (start < end and head[start - 1].lower in ("of", "for", "on", "the") and _is_office_before(head, start - 1))
    ):
        start -= 1
    if start == end:
        return None, _words(mention, head)
    title = next((place for place in range(end - 2, start - 1, -1) if head[place].lower in TITLES), None)
    if title is not None:
        name_start = title + 1
    elif start > 0 and head[start].lower in TITLE_PARTS | TITLES:
        name_start = start
    else:
        name_start = start
    if end - name_start == 1 and head[name_start].lower in SPEAKING_NOUNS and name_start == 0:
        return (
            (None, _words(mention, head))
            if head[0].text.islower() or mention[:1] == head[0].text[:1]
            else (head[0].text, None)
        )
    while name_start < end - 1 and head[name_start].lower.endswith(_COMPOUNDS):
        name_start += 1
    name = _words(mention, head[name_start:end])
    lead = None if all(token.lower.endswith(_COMPOUNDS) for token in head[:name_start]) else head[:name_start]
    return name, _words(mention, lead) if lead else None


def _is_office_before(head: Sequence[Token], place: int) -> bool:
    """Whether "of" or "for the" at `place` goes on with the name of an office: "Organisation for the Prohibition"."""
    while place > 0 and head[place].lower in ("of", "for", "on", "the"):
        place -= 1
    return head[place].is_capital and head[place].lower in COLLECTIVE_NOUNS | OFFICES


def _is_nearly_all_name(head: Sequence[Token]) -> bool:
    return all(is_name_word(token) or is_name_particle(token) or token.lower in TITLES for token in head)


def _until_relative(part: Sequence[Token]) -> list[Token]:
    end = next((place for place, token in enumerate(part) if token.lower in ("who", "whose", "which")), len(part))
    said_in = (at for at in range(1, end - 1) if part[at].lower in ("in", "on") and part[at + 1].lower in ("a", "an"))
    return list(part[: next(said_in, end)])


def _words(mention: str, tokens: Sequence[Token]) -> str:
    return mention[tokens[0].start : tokens[-1].end] if tokens else ""


def _without_determiner(words: str) -> str:
    return _DETERMINER.sub("", words)


def _speaks(tokens: Sequence[Token]) -> bool:
    """Whether a common noun among the first words can speak."""
    head = tokens[
        : next((place for place, token in enumerate(tokens) if token.lower in _STOPPERS and place), len(tokens))
    ]
    last = head[-1].lower if head else ""
    return last.endswith(_PERSON_ENDINGS) or last in TITLES or any(token.lower in SPEAKING_NOUNS for token in head)


def _is_plural(head: Sequence[Token]) -> bool:
    last = head[-1].lower if head else ""
    is_common = bool(head) and (head[-1].text.islower() or last in SPEAKING_NOUNS)
    return last in ("people", "police", "men", "women") or (
        last.endswith("s") and not last.endswith("ss") and is_common
    )


def _is_collective(head: Sequence[Token]) -> bool:
    return bool(head) and head[-1].lower in COLLECTIVE_NOUNS


def _is_person(tokens: Sequence[Token], name: str | None, role: str | None) -> bool:
    if name is None:
        return role is not None and not any(word.lower() in COLLECTIVE_NOUNS for word in role.split()[-1:])
    words = name.lower().split()
    if any(token.lower in TITLES for token in tokens) or words[0] in FEMALE_NAMES or words[0] in MALE_NAMES:
        return True
    return not any(word in SPEAKING_NOUNS for word in words) and tokens[0].lower not in ("the", "a", "an")


def _sex(tokens: Sequence[Token], name: str | None) -> Sex | None:
    words = {token.lower for token in tokens}
    first = name.split()[0].lower() if name else ""
    if words & FEMALE_ROLES or first in FEMALE_NAMES or "her" in words:
        return "female"
    if words & MALE_ROLES or first in MALE_NAMES or "his" in words:
        return "male"
    return None
