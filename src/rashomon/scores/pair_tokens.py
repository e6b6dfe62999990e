"""Two token sequences to one model input: special tokens around them, and an even-handed cut when they are too long.

Each text is tokenised once, alone, and used in both directions.  The special tokens come from watching the tokenizer
build one pair, so BERT, RoBERTa and DeBERTa templates need no table of names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rashomon.onnx import IntArray

if TYPE_CHECKING:
    from tokenizers import Tokenizer

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


def watch_template(tokenizer: Tokenizer, pad_id: int) -> PairTemplate:
    """The template of a tokenizer of the tokenizers library."""
    pair = tokenizer.encode("left", "right")
    return read_template(pair.ids, pair.type_ids, pair.sequence_ids, pad_id=pad_id)


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
    """Ids, attention mask and type ids, each of shape (rows, tokens), for sides already cut, all rows of one length."""
    ids = np.array(
        [[*template.prefix, *left, *template.middle, *right, *template.suffix] for left, right in rows], dtype=np.int64
    )
    types = np.zeros_like(ids)
    if template.right_type or template.left_type:
        for at, (left, right) in enumerate(rows):
            middle = len(template.prefix) + len(left)
            after = middle + len(template.middle)
            types[at, : len(template.prefix)] = template.prefix_types
            types[at, len(template.prefix) : middle] = template.left_type
            types[at, middle:after] = template.middle_types
            types[at, after : after + len(right)] = template.right_type
            types[at, after + len(right) :] = template.suffix_types
    return ids, np.ones_like(ids), types
