"""Fit the temperature of the embedded NLI model on dev, and write it into the manifest.

In: the exported model, three dev sets.  Out: `temperature` in models/manifest.toml.  Method: temperature scaling (Guo
et al. 2017), the value with the lowest negative log-likelihood, every set weighing the same.

    python models/nli/temperature.py --dev DATA/eval
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from export import DEV_SETS, read_dev
from manifest import write_entry

from rashomon.labels import LABELS
from rashomon.scores import load_scorer, probabilities


def loss(logits: np.ndarray, gold: np.ndarray, temperature: float) -> float:
    """Mean negative log-likelihood of the gold labels."""
    return float(-np.log(probabilities(logits, temperature)[np.arange(len(gold)), gold] + 1e-12).mean())


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--dev", type=Path, required=True)
    ask.add_argument("--limit", type=int, default=3000, help="pairs a set (0: all)")
    asked = ask.parse_args()

    # 2. Logits of the model as it ships.
    scorer = load_scorer()
    scored = []
    for name in DEV_SETS:
        rows = read_dev(asked.dev, name, asked.limit)
        logits = scorer.score_logits([(row["premise"], row["hypothesis"]) for row in rows]).logits
        scored.append((logits, np.array([LABELS.index(row["label"]) for row in rows])))

    # 3. The temperature with the lowest loss, on a grid of hundredths.
    grid = np.arange(0.5, 3.0, 0.01)
    losses = [np.mean([loss(logits, gold, at) for logits, gold in scored]) for at in grid]
    best = round(float(grid[int(np.argmin(losses))]), 2)
    print(f"temperature {best}: loss {min(losses):.4f}, at 1.0 it is {np.mean([loss(*s, 1.0) for s in scored]):.4f}")
    write_entry(HERE.parent / "manifest.toml", "nli", {"temperature": best})


if __name__ == "__main__":
    main()
