"""Names that two statements share, by spelling alone: "al-Qaim", "Al Qaim" and "Qaim" are one.

In: two statements.  Out: the shared names in a plain form.  It knows no gazetteer and cannot tell a place from a
person.
"""

from __future__ import annotations

import re

from rashomon.conflicts.lexicon import STOPWORDS
from rashomon.records import Statement

_NAME = re.compile(r"[^\W\d_]*[A-ZÀ-Þ][^\W_]*(?:[-'’][^\W_]+)*")
_ARTICLE = re.compile(r"^(?:al|el|ad|ar|as|at)[-'’ ]", re.IGNORECASE)
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


def shared_names(left: Statement, right: Statement) -> frozenset[str]:
    """Names of at least three letters that occur in both statements' words."""
    return _names(left.text) & _names(right.text)


def _names(text: str) -> frozenset[str]:
    opening = len(text) - len(text.lstrip("“\"'‘«([ "))
    found = set()
    for match in _NAME.finditer(text):
        plain = _ARTICLE.sub("", match.group()).casefold().removesuffix("'s").removesuffix("’s")
        # A capital that opens the sentence proves nothing, unless the word is spelled as a name is ("al-Qaim", "NATO").
        is_opening = match.start() == opening and match.group()[1:].islower()
        if len(plain) >= 3 and not is_opening and plain not in _NOT_NAMES and plain not in STOPWORDS:
            found.add(plain)
    return frozenset(found)
