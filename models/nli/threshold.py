"""Choose from which mean contradiction the model alone would flag a pair, on dev, and write it into the manifest.

In: the exported model with its temperature, three dev sets.  Out: `threshold` in models/manifest.toml, and the
precision and recall on dev around it.  What rashomon flags is decided by models/decision; this is the threshold of the
model alone, beside which eval puts it.  Run after temperature.py.  Method: the lowest threshold whose macro precision
over the sets reaches `--precision`; a false flag costs a reviewer more than a missed one.

    python models/nli/threshold.py --dev DATA/eval
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

from rashomon.scores import load_scorer, score_texts


def precision_recall(found: np.ndarray, gold: np.ndarray) -> tuple[float, float]:
    """Precision and recall of a boolean prediction."""
    right = float((found & gold).sum())
    return right / max(1.0, float(found.sum())), right / max(1.0, float(gold.sum()))


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--dev", type=Path, required=True)
    ask.add_argument("--precision", type=float, default=0.85)
    ask.add_argument("--limit", type=int, default=2000, help="pairs a set (0: all)")
    asked = ask.parse_args()

    # 2. Conflict probabilities of the model as it ships, from both directions.
    scorer = load_scorer()
    scored = []
    for name in DEV_SETS:
        rows = read_dev(asked.dev, name, asked.limit)
        both = score_texts([(row["premise"], row["hypothesis"]) for row in rows], scorer)
        found = (both.forward[:, 2] + both.backward[:, 2]) / 2
        scored.append((found, np.array([row["label"] == "contradiction" for row in rows])))

    # 3. The lowest threshold that is precise enough.
    chosen = 0.99
    for at in np.arange(0.30, 1.0, 0.01):
        points = [precision_recall(found >= at, gold) for found, gold in scored]
        precision, recall = np.mean(points, axis=0)
        enough = precision >= asked.precision
        if enough or round(at * 100) % 10 == 0:
            print(f"threshold {at:.2f}: precision {precision:.3f}, recall {recall:.3f}")
        if enough:
            chosen = round(float(at), 2)
            break
    write_entry(HERE.parent / "manifest.toml", "nli", {"threshold": chosen})


if __name__ == "__main__":
    main()
