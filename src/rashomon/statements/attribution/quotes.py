"""Where words are quoted: curly, straight and angle marks, and quotations that run over several paragraphs.

In: text and its paragraphs.  Out: quotations in order, apart from each other.  Apostrophes are no quotation marks.  A
paragraph that opens a quotation and never closes it goes on in the next one if that opens with a mark as well; both
then carry the same `chain`.  Quotations inside quotations are not told apart from the outer one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import Span

# Words in marks that are a name or an irony, not a statement, unless a sentence ends inside the marks.
SCARE_WORDS = 3

_CLOSERS = {"“": "”", "«": "»", "„": "“”", "‘": "’", "'": "'", '"': '"'}
_OPENING = re.compile(r"''|``|[“«„\"]|(?<![\w.,!?’'])[‘'](?=\w)")
_SINGLE_CLOSE = {
    "’": re.compile(r"(?<=[,.!?…])’(?!\w)|(?<=\w)’(?=[\s,.;:!?)]|$)"),
    "'": re.compile(r"(?<=[,.!?…])'(?!\w)|(?<=\w)'(?=[\s,.;:!?)]|$)"),
}
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_SENTENCE_MARK = re.compile(r"[,.!?…—–-]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Quoted words: `start`/`end` with the marks, `inner_start`/`inner_end` without them."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    words: int
    is_scare: bool
    chain: int  # the same for the paragraphs of one quotation


def find_quotations(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """All quotations of a text, in order; no two overlap."""
    found: list[Quotation] = []
    chain = 0
    is_open = False
    for paragraph in paragraphs:
        begins = text[paragraph.start : paragraph.end].lstrip()[:1]
        chain += 0 if is_open and begins in ("“", '"', "«", "‘") else 1
        quotations, is_open = _in_paragraph(text, paragraph, chain)
        found += quotations
        chain = found[-1].chain if quotations else chain
    return found


def _in_paragraph(text: str, paragraph: Span, chain: int) -> tuple[list[Quotation], bool]:
    """Quotations of one paragraph, and whether the last of them is still open at its end."""
    found: list[Quotation] = []
    place = paragraph.start
    while (opening := _OPENING.search(text, place, paragraph.end)) is not None:
        if _is_inches(text, opening.start()) or (opening.group() == '"' and _closes(text, opening.start())):
            place = opening.end()
            continue
        close = _closing(text, opening.group(), opening.end(), paragraph.end)
        if close is not None:
            found.append(_quotation(text, opening.start(), close + 1, opening.end(), close, chain))
            place, chain = close + 1, chain + 1
        elif (
            opening.group() in '“"«' and not text[paragraph.start : opening.start()].strip()
        ) or opening.group() == "“":
            found.append(_quotation(text, opening.start(), paragraph.end, opening.end(), paragraph.end, chain))
            return found, True
        else:
            place = opening.end()
    return found, False


def _is_inches(text: str, place: int) -> bool:
    """A straight mark straight after a digit and before no letter measures something."""
    return text[place] == '"' and place > 0 and text[place - 1].isdigit() and not text[place + 1 : place + 2].isalnum()


def _closing(text: str, opening: str, start: int, end: int) -> int | None:
    if opening in ("''", "``"):
        place = text.find("''", start, end)
        if place >= 0 and text.startswith("'''", place) and place + 2 < end:
            place += 1  # an inner quotation closes with the outer one
        return place + 1 if place >= 0 else None
    if opening in ("‘", "'"):
        match = _SINGLE_CLOSE[_CLOSERS[opening]].search(text, start, end)
        return match.start() if match else None
    if opening == '"':
        return _straight_closing(text, start, end)
    places = [place for mark in _CLOSERS[opening] if (place := text.find(mark, start, end)) >= 0]
    if opening == "“" and not places:
        places = [place for place in [text.find('"', start, end)] if place >= 0]
    return min(places, default=None)


def _closes(text: str, place: int) -> bool:
    """Whether a straight mark can only close: words before it, none behind (a mark is missing where it opened)."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return bool(before) and (before.isalnum() or before in ".,!?…") and not (after.isalnum() or after in "“‘'$")


def _opens(text: str, place: int) -> bool:
    """Whether a straight mark can only open: a space before it and a word behind."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return before.isspace() and (after.isalnum() or after in "[$'‘")


def _straight_closing(text: str, start: int, end: int) -> int | None:
    """The next straight mark; a curly one where it comes first and none opened in between (typists mix them)."""
    straight, curly = text.find('"', start, end), text.find("”", start, end)
    if straight >= 0 and _opens(text, straight):
        straight = -1
    is_mixed = curly >= 0 and (straight < 0 or curly < straight) and text.find("“", start, curly) < 0
    if is_mixed:
        return curly
    return straight if straight >= 0 else None


def _quotation(text: str, start: int, end: int, inner_start: int, inner_end: int, chain: int) -> Quotation:
    inner = text[inner_start:inner_end]
    words = sum(1 for _ in _WORD.finditer(inner))
    return Quotation(
        start=start,
        end=end,
        inner_start=inner_start,
        inner_end=inner_end,
        words=words,
        is_scare=words <= SCARE_WORDS and not (words and _SENTENCE_MARK.search(inner)),
        chain=chain,
    )
