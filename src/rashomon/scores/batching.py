"""A whole job of pairs through a model: each text tokenised once, each distinct pair scored once, batches by length.

In: pairs and two functions (texts to tokens, arrays to logits).  Out: logits in the order given.  Shared by the
scorers; it knows no model library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from rashomon.onnx import IntArray
from rashomon.scores.pair_tokens import PairTemplate, batch_arrays, kept_lengths
from rashomon.scores.scorer import FloatArray, Progress, ScoredLogits

Batch = list[tuple[str, str]]
Encode = Callable[[Sequence[str]], list[list[int]]]
Forward = Callable[[IntArray, IntArray, IntArray], FloatArray]

# Texts handed to the tokenizer at once: enough to use every core, little enough to keep Encoding objects short-lived.
TOKENISE_AT_ONCE = 4096


def score_job(
    pairs: Sequence[tuple[str, str]],
    *,
    encode: Encode,
    forward: Forward,
    template: PairTemplate,
    max_tokens: int,
    batch_size: int,
    workers: int,
    on_progress: Progress | None,
) -> ScoredLogits:
    """Score every pair; see `Scorer.score_logits`.

    `forward` returns logits already in our label order; `workers` threads call it at the same time.
    """
    tokens = _tokenise({text for pair in pairs for text in pair}, encode)
    copies: dict[tuple[str, str], list[int]] = {}
    for at, pair in enumerate(pairs):
        copies.setdefault(pair, []).append(at)
    room = max_tokens - template.specials
    kept = {pair: kept_lengths(len(tokens[pair[0]]), len(tokens[pair[1]]), room) for pair in copies}
    # Longest first: the greatest memory is needed at once, not after an hour.  The text breaks ties, so that the
    # order of the input never changes which pairs share a batch.
    by_length = sorted(copies, key=lambda pair: (-sum(kept[pair]), pair))

    batches = [by_length[start : start + batch_size] for start in range(0, len(by_length), batch_size)]

    def judge(batch: Batch) -> FloatArray:
        rows = [(tokens[p][: kept[p, h][0]], tokens[h][: kept[p, h][1]]) for p, h in batch]
        return forward(*batch_arrays(rows, template))

    logits = np.zeros((len(pairs), 3), dtype=np.float32)
    cut = np.zeros((len(pairs), 2), dtype=np.int32)
    for batch, found in zip(batches, _map_in_order(judge, batches, workers), strict=True):
        for pair, row in zip(batch, found, strict=True):
            logits[copies[pair]] = row
            cut[copies[pair]] = [len(tokens[text]) - length for text, length in zip(pair, kept[pair], strict=True)]
        if on_progress is not None:
            on_progress(sum(len(copies[pair]) for pair in batch))
    return ScoredLogits(logits=logits, truncated_left=cut[:, 0], truncated_right=cut[:, 1])


def _map_in_order(judge: Callable[[Batch], FloatArray], batches: list[Batch], workers: int) -> Iterator[FloatArray]:
    if workers <= 1:
        yield from map(judge, batches)
        return
    pool = ThreadPoolExecutor(workers, thread_name_prefix="score")
    try:
        yield from pool.map(judge, batches)
    finally:  # an interrupt stops after the batches in hand, not after the whole job
        pool.shutdown(cancel_futures=True)


def _tokenise(texts: set[str], encode: Encode) -> dict[str, list[int]]:
    ordered = sorted(texts)
    tokens: dict[str, list[int]] = {}
    for start in range(0, len(ordered), TOKENISE_AT_ONCE):
        part = ordered[start : start + TOKENISE_AT_ONCE]
        tokens.update(zip(part, encode(part), strict=True))
    return tokens
