"""What a page says after something was done: fixed sentences by code, so that no link can put words in our mouth.

A page module adds its own by a dictionary `SAID`, which the application gathers.
"""

from __future__ import annotations

from collections.abc import Mapping

_SENTENCES: dict[str, str] = {}


def add_sentences(sentences: Mapping[str, str]) -> None:
    """Add codes.  Raises ValueError when a code says two things."""
    for code, words in sentences.items():
        if _SENTENCES.setdefault(code, words) != words:
            raise ValueError(f"the code {code!r} says two things: {_SENTENCES[code]!r} and {words!r}")


def sentence(code: str | None) -> str | None:
    """What the code says; None for none and for one that is not known."""
    return None if code is None else _SENTENCES.get(code)
