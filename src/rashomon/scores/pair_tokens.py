"""Two token sequences to one model input: special tokens around them, and an even-handed cut when they are too long.

Each text is tokenised once, alone, and used in both directions.  The special tokens come from watching the tokenizer
build one pair, so BERT, RoBERTa and DeBERTa templates need no table of names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.onnx import IntArray

Tokens = Sequence[int]

MOST_TOKENS = 512
_SKIPS_POSITIONS = ("roberta", "xlm-roberta", "camembert")


@dataclass(frozen=True, slots=True, kw_only=True)
class PairTemplate:
    """Token ids and type ids around and between the two sides, and the padding token."""

    prefix: tuple[int, ...]
    middle: tuple[int, ...]
    suffix: tuple[int, ...]
    prefix_types: tuple[int, ...]
    middle_types: tuple[int, ...]
    suffix_types: tuple[int, ...]
    left_type: int
    right_type: int
    pad_id: int

    @property
    def specials(self) -> int:
        """How many special tokens one pair carries."""
        return len(self.prefix) + len(self.middle) + len(self.suffix)


def read_template(ids: Tokens, types: Tokens, sides: Sequence[int | None], *, pad_id: int) -> PairTemplate:
    """The template of a tokenizer, from one encoded pair; `sides` is 0 or 1 for text tokens, None for special ones."""
    left = [at for at, side in enumerate(sides) if side == 0]
    right = [at for at, side in enumerate(sides) if side == 1]
    before, between, after = slice(0, left[0]), slice(left[-1] + 1, right[0]), slice(right[-1] + 1, len(ids))
    return PairTemplate(
        prefix=tuple(ids[before]),
        middle=tuple(ids[between]),
        suffix=tuple(ids[after]),
        prefix_types=tuple(types[before]),
        middle_types=tuple(types[between]),
        suffix_types=tuple(types[after]),
        left_type=types[left[0]],
        right_type=types[right[0]],
        pad_id=pad_id,
    )


def usable_positions(model_type: str | None, positions: int | None, pad_id: int | None) -> int:
    """How many tokens a model takes, by its configuration; 512 at most.

    512 also for models with longer or unlimited positions: statements are sentences, and attention grows with the
    square.  RoBERTa counts its positions from pad_id + 1, so two of its 514 can never be used.
    """
    skipped = int(pad_id or 0) + 1 if model_type in _SKIPS_POSITIONS else 0
    return min(MOST_TOKENS, positions - skipped) if positions and positions > 0 else MOST_TOKENS


def kept_lengths(left: int, right: int, room: int) -> tuple[int, int]:
    """How many tokens of each side fit in `room`: only the longer side is cut, until both are equal (longest first).

    >>> kept_lengths(100, 10, 60)
    (50, 10)
    >>> kept_lengths(100, 90, 60)
    (30, 30)
    """
    if left + right <= room:
        return left, right
    half = room // 2
    if left <= half:
        return left, room - left
    if right <= half:
        return room - right, right
    return half, half


def batch_arrays(rows: Sequence[tuple[Tokens, Tokens]], template: PairTemplate) -> tuple[IntArray, IntArray, IntArray]:
    """Padded ids, attention mask and type ids, each of shape (rows, longest row), for sides already cut to length."""
    width = max(len(left) + len(right) for left, right in rows) + template.specials
    ids = np.full((len(rows), width), template.pad_id, dtype=np.int64)
    mask = np.zeros_like(ids)
    types = np.zeros_like(ids)
    for at, (left, right) in enumerate(rows):
        row = [*template.prefix, *left, *template.middle, *right, *template.suffix]
        ids[at, : len(row)] = row
        mask[at, : len(row)] = 1
        if template.right_type or template.left_type:
            types[at, : len(row)] = [
                *template.prefix_types,
                *([template.left_type] * len(left)),
                *template.middle_types,
                *([template.right_type] * len(right)),
                *template.suffix_types,
            ]
    return ids, mask, types
