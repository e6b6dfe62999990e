"""Characters nobody sees → short names that are seen: zero-width ones, controls, and those that turn the reading order.

In: text of a document, or a name out of one.  Out: the text cut into runs, hidden characters apart and named.  What is
at home where it stands is left alone: joiners inside scripts that join, direction marks beside right-to-left letters,
line breaks and tabs.  It does not judge why they are there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_NAMES = {
    "\u00ad": "soft hyphen",
    "\u034f": "CGJ",
    "\u061c": "ALM",
    "\u200b": "zero width",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "word joiner",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
_BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"  # drawn as nothing, whatever their category says
_SEEN_CONTROLS = "\n\t\r"
_JOINERS = "\u200c\u200d"
_DIRECTIONS = "\u061c\u200e\u200f"
# What may be hidden; each is looked at.  Printable ASCII, the bulk of text, is passed over at once.
_SUSPECT = re.compile(r"[^\n\t\r -~]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Characters in a row; of a hidden one, `text` is its name and it stands for one character."""

    text: str
    at: int  # offset in the text that was cut
    is_hidden: bool


def cut_hidden(text: str) -> tuple[Run, ...]:
    """The text in runs, in order.  Half characters (lone surrogates) are hidden ones too."""
    runs: list[Run] = []
    start = 0
    for at in _hidden_places(text):
        if at > start:
            runs.append(Run(text=text[start:at], at=start, is_hidden=False))
        runs.append(Run(text=name_of(text[at]), at=at, is_hidden=True))
        start = at + 1
    if start < len(text):
        runs.append(Run(text=text[start:], at=start, is_hidden=False))
    return tuple(runs)


def show_hidden(text: str) -> str:
    """The text as one string, with ‹RLO› for a hidden character: for names, titles and other short things."""
    if _SUSPECT.search(text) is None:
        return text
    return "".join(f"‹{run.text}›" if run.is_hidden else run.text for run in cut_hidden(text))


def name_of(character: str) -> str:
    """Its usual short name, else its code: "U+0007"."""
    return _NAMES.get(character) or f"U+{ord(character):04X}"


def _hidden_places(text: str) -> Iterator[int]:
    for match in _SUSPECT.finditer(text):
        at = match.start()
        if _is_hidden(text[at]) and not _is_at_home(text, at):
            yield at


def _is_hidden(character: str) -> bool:
    if character in _SEEN_CONTROLS:
        return False
    return character in _BLANK or unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _is_at_home(text: str, at: int) -> bool:
    """A joiner between two characters beyond Latin (Persian, emoji); a direction mark beside Hebrew or Arabic."""
    around = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
    if text[at] in _JOINERS:
        return len(around) == 2 and all(one >= "\u0590" and not _is_hidden(one) for one in around)
    if text[at] in _DIRECTIONS:
        return any(unicodedata.bidirectional(one) in ("R", "AL") for one in around)
    return False
