"""Words and marks of a stretch of text, with their places.

In: text and a range of it.  Out: tokens in order.  A direct quotation can be folded into one token, so that rules about
who speaks never look inside what is said.  It does no part-of-speech tagging: `lexicon` and `clauses` ask what a word
is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

QUOTE = "<quote>"

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Brig|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Pres|Sec|[A-Z])\."
    r"|\w+(?:[-.’']\w+)*\.(?=[,)])"  # R-Ky., R-N.Y.,
    r"|\d+(?:-[A-Za-z]\w*)+"  # 78-year-old
    r"|\d+(?:[.,:]\d+)*%?"
    r"|\w+(?:[-.’'&/]\w+)*"
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """A word, a number, a mark, or a whole folded quotation (`lower` is then QUOTE)."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() and self.lower != QUOTE

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


def read_tokens(text: str, start: int, end: int, quotes: Sequence[tuple[int, int]] = ()) -> list[Token]:
    """Tokens of `text[start:end]`; each `(start, end)` in `quotes`, sorted and apart, becomes one token."""
    tokens: list[Token] = []
    place = start
    for quote_start, quote_end in quotes:
        left, right = max(quote_start, start), min(quote_end, end)
        if left >= right:
            continue
        _append(tokens, text, place, left)
        tokens.append(Token(text[left:right], QUOTE, left, right))
        place = right
    _append(tokens, text, place, end)
    return tokens


def _append(tokens: list[Token], text: str, start: int, end: int) -> None:
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        if word not in '“”"«»‘':
            tokens.append(Token(word, word.lower().replace("’", "'"), match.start(), match.end()))
