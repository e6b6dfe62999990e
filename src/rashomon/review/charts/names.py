"""A name of any length or script → one line that fits its place in a drawing."""

from __future__ import annotations

import unicodedata


def fitted(name: str, cells: int) -> str:
    """The name on one line, cut with "…" to about `cells` Latin letters' width; East Asian letters are two wide.

    Characters without a width of their own (accents, joiners, direction marks) count nothing and are kept.  A blank
    name is "(no name)".
    """
    line = " ".join(name.split()) or "(no name)"
    if _width(line) <= cells:
        return line
    kept, width = [], 0
    for letter in line:
        width += _width(letter)
        if width > cells - 1:
            break
        kept.append(letter)
    return "".join(kept).rstrip() + "…"


def _width(text: str) -> int:
    return sum(_letter_width(letter) for letter in text)


def _letter_width(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
