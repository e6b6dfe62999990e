"""A whole job of pairs through a model: each distinct pair scored once, batches of one length, nothing padded.

In: pairs and two functions (texts to tokens, arrays to logits).  Out: logits in the order given.  It knows no model
library.  What it holds at once besides the pairs is bounded: tokens are made for a part of the job at a time, while the
part before is scored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.batches import BatchSize, batches_of_one_length, in_order, one_ahead
from rashomon.onnx import IntArray
from rashomon.scores.pair_tokens import PairTemplate, batch_arrays, kept_lengths
from rashomon.scores.scorer import FloatArray, Progress, ScoredLogits

TextPair = tuple[str, str]
Encode = Callable[[Sequence[str]], list[list[int]]]
Forward = Callable[[IntArray, IntArray, IntArray], FloatArray]

# Pairs tokenised at once: enough that most lengths fill batches, few enough that their tokens take some 30 MB.
PAIRS_AT_ONCE = 16_384


@dataclass(frozen=True, slots=True)
class _Row:
    """One distinct pair, cut to length, and where the job wants it."""

    left: Sequence[int]
    right: Sequence[int]
    cut: tuple[int, int]
    places: Sequence[int]


def score_job(
    pairs: Sequence[TextPair],
    *,
    encode: Encode,
    forward: Forward,
    template: PairTemplate,
    max_tokens: int,
    batch_size: BatchSize,
    workers: int,
    on_progress: Progress | None,
) -> ScoredLogits:
    """Score every pair; see `Scorer.score_logits`.

    `forward` returns logits already in our label order; `workers` threads call it at the same time.
    """
    places: dict[TextPair, list[int]] = {}
    for at, pair in enumerate(pairs):
        places.setdefault(pair, []).append(at)
    # Both directions of a pair, and pairs that share a text, come together: a text is tokenised once in a part.
    distinct = sorted(places, key=lambda pair: (min(pair), max(pair), pair))
    parts = [distinct[start : start + PAIRS_AT_ONCE] for start in range(0, len(distinct), PAIRS_AT_ONCE)]

    def prepare(part: Sequence[TextPair]) -> list[list[_Row]]:
        rows = _rows(part, places, encode, max_tokens - template.specials)
        lengths = [len(row.left) + len(row.right) + template.specials for row in rows]
        return [[rows[at] for at in batch] for batch in batches_of_one_length(lengths, batch_size)]

    def judge(batch: Sequence[_Row]) -> FloatArray:
        return forward(*batch_arrays([(row.left, row.right) for row in batch], template))

    logits = np.zeros((len(pairs), 3), dtype=np.float32)
    cut = np.zeros((len(pairs), 2), dtype=np.int32)
    for batches in one_ahead(prepare, parts):
        for batch, found in zip(batches, in_order(judge, batches, workers), strict=True):
            for row, values in zip(batch, found, strict=True):
                logits[row.places] = values
                cut[row.places] = row.cut
            if on_progress is not None:
                on_progress(sum(len(row.places) for row in batch))
    return ScoredLogits(logits=logits, truncated_left=cut[:, 0], truncated_right=cut[:, 1])


def _rows(part: Sequence[TextPair], places: dict[TextPair, list[int]], encode: Encode, room: int) -> list[_Row]:
    texts = sorted({text for pair in part for text in pair})
    tokens = dict(zip(texts, encode(texts), strict=True))
    rows = []
    for pair in part:
        left, right = tokens[pair[0]], tokens[pair[1]]
        kept = kept_lengths(len(left), len(right), room)
        cut = (len(left) - kept[0], len(right) - kept[1])
        rows.append(_Row(left[: kept[0]], right[: kept[1]], cut, places[pair]))
    return rows
