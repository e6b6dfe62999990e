"""The tokens of a whole job in one flat array, and padded model inputs cut out of it without work per row.

In: token arrays of texts as they are made, and which texts a batch pairs.  Out: ids, mask and types of a batch.  It
knows no model library; the arithmetic of cutting is that of `pair_tokens.kept_lengths`, for arrays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.scores.pair_tokens import PairTemplate

TokenArray = NDArray[np.int32]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTokens:
    """Tokens of several texts, one after the other, without special tokens; `lengths` sums to the size of `flat`."""

    flat: TokenArray
    lengths: TokenArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Pairs of texts: positions in the table, tokens kept of each side, and the whole length with special tokens."""

    left: TokenArray
    right: TokenArray
    kept_left: TokenArray
    kept_right: TokenArray
    total: TokenArray


class TokenTable:
    """Tokens of every text so far.  Texts are numbered in the order they were added."""

    def __init__(self, template: PairTemplate, max_tokens: int) -> None:
        self._template = template
        self._room = max_tokens - template.specials
        # The special tokens and the padding come first, so that one look-up fills a whole batch.
        head = [*template.prefix, *template.middle, *template.suffix, template.pad_id]
        types = [*template.prefix_types, *template.middle_types, *template.suffix_types, 0]
        self._head = len(head)
        self._head_types = np.array(types, dtype=np.int32)
        self._flat = np.array(head, dtype=np.int32)
        self._used = self._head
        self._starts = np.zeros(0, dtype=np.int64)
        self.lengths: TokenArray = np.zeros(0, dtype=np.int32)

    def add(self, texts: TextTokens) -> None:
        """Append texts.  The array doubles when it is full, so a token is moved twice at most on average."""
        needed = self._used + len(texts.flat)
        if needed > len(self._flat):
            grown = np.empty(max(needed, 2 * len(self._flat)), dtype=np.int32)
            grown[: self._used] = self._flat[: self._used]
            self._flat = grown
        self._flat[self._used : needed] = texts.flat
        ends = self._used + np.cumsum(texts.lengths, dtype=np.int64)
        self._starts = np.concatenate([self._starts, ends - texts.lengths])
        self.lengths = np.concatenate([self.lengths, texts.lengths])
        self._used = needed

    def rows(self, left: TokenArray, right: TokenArray) -> Rows:
        """What is kept of each pair, cut where it is longer than the model takes."""
        kept_left, kept_right = kept_of(self.lengths[left], self.lengths[right], self._room)
        return Rows(
            left=left,
            right=right,
            kept_left=kept_left,
            kept_right=kept_right,
            total=kept_left + kept_right + self._template.specials,
        )

    def inputs(self, rows: Rows, width: int, count: int, *, with_types: bool) -> TokenArray:
        """Ids, mask and (with_types) types of shape (2 or 3, count, width); rows beyond `rows` hold one token each."""
        at = np.arange(width, dtype=np.int64)[None, :]
        template = self._template
        prefix, middle = len(template.prefix), len(template.middle)
        left_end = prefix + rows.kept_left[:, None].astype(np.int64)
        right_start = left_end + middle
        right_end = right_start + rows.kept_right[:, None]
        end = right_end + len(template.suffix)
        before = np.where(at < prefix, at, self._starts[rows.left][:, None] + (at - prefix))
        between = prefix + at - left_end
        right = self._starts[rows.right][:, None] + (at - right_start)
        after = prefix + middle + at - right_end
        where = np.where(
            at < right_start, np.where(at < left_end, before, between), np.where(at < right_end, right, after)
        )
        where = np.where(at < end, where, self._head - 1)

        made = np.empty((2 + with_types, count, width), dtype=np.int32)
        filled = len(rows.left)
        made[0, :filled] = self._flat[where]
        made[1, :filled] = at < end
        if with_types:
            of_text = np.where(at < right_start, template.left_type, template.right_type)
            special = self._head_types[np.minimum(where, self._head - 1)]
            made[2, :filled] = np.where(where >= self._head, of_text, special)
        made[:, filled:] = 0
        made[0, filled:] = template.pad_id
        made[1, filled:, 0] = 1  # attention over nothing at all would be undefined
        return made


def kept_of(left: TokenArray, right: TokenArray, room: int) -> tuple[TokenArray, TokenArray]:
    """`pair_tokens.kept_lengths` for arrays of lengths."""
    half = room // 2
    over = left + right > room
    kept_left = np.where(left <= half, left, np.where(right <= half, room - right, half))
    kept_right = np.where(left <= half, room - left, np.where(right <= half, right, half))
    return (
        np.where(over, kept_left, left).astype(np.int32),
        np.where(over, kept_right, right).astype(np.int32),
    )
