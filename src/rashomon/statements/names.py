"""Proper names by spelling alone: "al-Qaim", "Al Qaim" and "Qaim" share one key.

In: text and the range of a statement.  Out: NameMention records with absolute spans.  It knows no gazetteer.
"""

from __future__ import annotations

import re

from rashomon.records import NameMention, Span

_NAME = re.compile(r"[^\W\d_]*[A-ZÀ-Þ][^\W_]*(?:[-'’][^\W_]+)*")
_ARTICLE = re.compile(r"^(?:al|el|ad|ar|as|at)[-'’ ]", re.IGNORECASE)


def find_names(text: str, span: Span) -> list[NameMention]:
    """The names in `text[span.start:span.end]`, in order."""
    found: list[NameMention] = []
    for match in _NAME.finditer(text, span.start, span.end):
        key = _ARTICLE.sub("", match.group()).casefold().removesuffix("'s").removesuffix("’s")
        if len(key) >= 3 and match.start() > span.start:
            found.append(NameMention(span=Span(start=match.start(), end=match.end()), text=match.group(), key=key))
    return found
