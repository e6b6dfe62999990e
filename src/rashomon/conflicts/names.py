"""Names that two statements share: "al-Qaim", "Al Qaim" and "Qaim" are one, and so are "Gen. Qassim Atta" and "Atta".

In: two statements.  Out: the shared names in a plain form (`spelling.name_key`), of two names that match the shorter.
Names found with the statement are used; a statement without any is read here, by spelling alone.
"""

from __future__ import annotations

import re

from rashomon.conflicts.lexicon import STOPWORDS
from rashomon.records import NameMention, Statement
from rashomon.spelling import name_key, same_name

_NAME = re.compile(r"[^\W\d_]*[A-ZÀ-Þ][^\W_]*(?:[-'’][^\W_]+)*")
_NOT_NAMES = frozenset(
    word
    for row in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "january february march april may june july august september october november december",
        "gen general col lt capt maj brig mr mrs ms dr president minister prime al el",
        "our their farther further around about nearly many several",
        "two three four five six seven eight nine ten",
    )
    for word in row.split()
)
_SHORTEST = 3  # letters; "US" and "UN" are in too much news to show that two statements are about one matter


def shared_names(left: Statement, right: Statement) -> frozenset[str]:
    """Keys of at least three letters that occur on both sides, allowing for spelling and for a name's shorter form."""
    mine, other = names_of(left), names_of(right)
    shared = mine & other
    for one in mine - shared:
        shared |= {min(one, two, key=len) for two in other if same_name(one, two)}
    return shared


def names_of(statement: Statement) -> frozenset[str]:
    """The keys of a statement's names; read from its words when none were found with it."""
    if statement.names:
        return frozenset(name.key for name in statement.names if len(name.key) >= _SHORTEST)
    return _read(statement.text)


def places_of(statement: Statement) -> frozenset[str]:
    """The keys of the names that the words around them show to be places where something happened.

    None where names were not found with the statement.  "Volunteers from Baghdad" were not killed in Baghdad.
    """
    return frozenset(
        name.key
        for name in statement.names
        if name.kind == "place" and len(name.key) >= _SHORTEST and not _is_origin(statement, name)
    )


def _is_origin(statement: Statement, name: NameMention) -> bool:
    before = statement.text[: max(name.span.start - statement.span.start, 0)]
    return before.endswith("from ")


def _read(text: str) -> frozenset[str]:
    opening = len(text) - len(text.lstrip("“\"'‘«([ "))
    found = set()
    for match in _NAME.finditer(text):
        plain = name_key(match.group())
        # A capital that opens the sentence proves nothing, unless the word is spelled as a name is ("al-Qaim", "NATO").
        is_opening = match.start() == opening and match.group()[1:].islower()
        if len(plain) >= _SHORTEST and not is_opening and plain not in _NOT_NAMES and plain not in STOPWORDS:
            found.add(plain)
    return frozenset(found)
