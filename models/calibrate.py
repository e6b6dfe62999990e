"""The ranges on which products take their inputs: float graph and sample inputs in, a `Range` per input out.

In: the float32 graph of bert_graph.py with its taps, and inputs made of training data.  Out: for every tap the least
and largest value seen after outlier channels are divided down.  It reads no dev or test set and does not quantise.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from bert_graph import Range

# A channel whose largest value is above this share of all channels' is brought down to it.  With .98, .99 and .995 the
# mean distance of a logit from float32 was .070, .068 and .072 on 600 to 900 dev pairs of four sets; undivided, .144.
USUAL = 0.99
# What attention gives is left as it is: dividing its channels changed no set's distance by more than .002.
UNDIVIDED = "attention.output.input"


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of one gzip JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def sample_texts(folder: Path, count: int, *, seed: int = 7) -> list[tuple[str, str]]:
    """`count` (premise, hypothesis) of every *.jsonl.gz of the folder, all of smaller ones."""
    rng = random.Random(seed)
    files = sorted(path for path in folder.glob("*.jsonl.gz") if ".dev." not in path.name)
    found = []
    for path in files:
        rows = read_rows(path)
        found += [(row["premise"], row["hypothesis"]) for row in rng.sample(rows, min(count, len(rows)))]
    return found


def measure_ranges(
    model: onnx.ModelProto, taps: Mapping[str, str], inputs: Sequence[Mapping[str, np.ndarray]]
) -> dict[str, Range]:
    """Run the float graph over the inputs and keep each tapped channel's extremes."""
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    extremes: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    for given in inputs:
        found = session.run(list(taps.values()), dict(given))
        for name, values in zip(taps, found, strict=True):
            flat = values.reshape(-1, values.shape[-1])
            low, high = flat.min(axis=0), flat.max(axis=0)
            before = extremes.get(name, (low, high))
            extremes[name] = np.minimum(low, before[0]), np.maximum(high, before[1])
    return {name: _range(name, *found) for name, found in extremes.items()}


def _range(name: str, low: np.ndarray, high: np.ndarray) -> Range:
    largest = np.maximum(np.abs(low), np.abs(high))
    divide = np.ones_like(largest)
    if not name.endswith(UNDIVIDED):
        divide = np.maximum(largest / np.quantile(largest, USUAL), 1)
    return Range(low=float((low / divide).min()), high=float((high / divide).max()), divide=divide)
