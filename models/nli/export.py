"""Turn the fine-tuned weights into the embedded int8 model, and show what quantising changed.

In: the folder written by train.py or blend.py, the training sets (to calibrate on), dev sets.  Out:
models/nli/nli.int8.onnx, tokenizer.json, the entry [nli] of models/manifest.toml, training.json, and `parity.json`
(float32 against int8 on dev: accuracy, equal labels, distance of logits; and how many scores change with the company of
other pairs).

    python models/nli/export.py --run models/nli/run-blend --data models/nli/run-data --dev DATA/eval
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from bert_graph import draw_classifier
from calibrate import read_rows, sample_texts
from export_onnx import pair_inputs, read_tokenizer, sha256, write_both
from manifest import write_entry

from rashomon.labels import LABELS
from rashomon.scores import Scorer, load_scorer

DEV_SETS = ("mnli.dev_matched", "vitaminc.dev", "snli.dev")
OWN_DEV = "accounts.dev"  # made by account_pairs.py; contradiction or not
MOST_TOKENS = 512
CALIBRATION = 24  # pairs a training set


def read_dev(folder: Path, name: str, limit: int) -> list[dict[str, str]]:
    rows = read_rows(folder / f"{name}.jsonl.gz")
    step = max(1, len(rows) // limit) if limit else 1
    return rows[::step]


def is_right(logits: np.ndarray, rows: list[dict[str, str]]) -> np.ndarray:
    """Whether the largest label is the gold one; where gold has other labels than ours, contradiction or not."""
    found = [LABELS[at] for at in logits.argmax(axis=1)]
    gold = [row["label"] for row in rows]
    if set(gold) <= set(LABELS):
        return np.array([one == other for one, other in zip(found, gold, strict=True)])
    return np.array([(a == "contradiction") == (b == "contradiction") for a, b in zip(found, gold, strict=True)])


def parity(full: Scorer, int8: Scorer, sets: dict[str, list[dict[str, str]]]) -> dict[str, dict[str, float]]:
    """Per dev set: accuracy of both, share of equal labels, mean and largest difference between logits."""
    table = {}
    for name, rows in sets.items():
        pairs = [(row["premise"], row["hypothesis"]) for row in rows]
        ours, theirs = int8.score_logits(pairs).logits, full.score_logits(pairs).logits
        apart = np.abs(ours - theirs)
        table[name] = {
            "pairs": len(rows),
            "float32": round(float(is_right(theirs, rows).mean()), 4),
            "int8": round(float(is_right(ours, rows).mean()), 4),
            "equal_labels": round(float((ours.argmax(1) == theirs.argmax(1)).mean()), 4),
            "mean_logit_apart": round(float(apart.mean()), 4),
            "largest_logit_apart": round(float(apart.max()), 3),
            "compared_in_other_company": min(len(pairs), 1000),
            "changed_in_other_company": changed_by_company(int8, pairs[:1000], ours[:1000]),
        }
    return table


def changed_by_company(scorer: Scorer, pairs: list[tuple[str, str]], usual: np.ndarray) -> int:
    """How many pairs get other logits, by as much as a bit, one by one or shuffled into batches of 3 and 32."""
    order = list(range(len(pairs)))
    random.Random(1).shuffle(order)
    changed = np.zeros(len(pairs), dtype=bool)
    for size in (1, 3, 32):
        found = scorer.score_logits([pairs[at] for at in order], batch_size=size).logits
        changed[order] |= (found != usual[order]).any(axis=1)
    return int(changed.sum())


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--run", type=Path, default=HERE / "run-blend", help="the --out of blend.py or train.py")
    ask.add_argument("--data", type=Path, default=HERE / "run-data", help="folder with the training sets")
    ask.add_argument("--dev", type=Path, required=True, help="folder with the dev sets")
    ask.add_argument("--out", type=Path, default=HERE)
    ask.add_argument("--limit", type=int, default=0, help="pairs per dev set for the parity table (0: all)")
    asked = ask.parse_args()

    # 2. Float32 ONNX and its int8 twin, calibrated on training pairs, each in a folder that the scorer can open.
    weights = asked.run / "model"
    tokenizer = read_tokenizer(weights / "tokenizer.json", MOST_TOKENS)
    inputs = pair_inputs(tokenizer, sample_texts(asked.data, CALIBRATION))
    with tempfile.TemporaryDirectory() as scratch:
        float_folder, int8_folder = Path(scratch, "float"), Path(scratch, "int8")
        for folder in (float_folder, int8_folder):
            folder.mkdir()
            for name in ("config.json", "tokenizer.json"):
                shutil.copyfile(weights / name, folder / name)
        float_file, int8_file = float_folder / "model.onnx", int8_folder / "model.onnx"
        write_both(weights, draw_classifier, inputs, float_file=float_file, int8_file=int8_file)

        # 3. What quantising changed.
        sets = {name: read_dev(asked.dev, name, asked.limit) for name in DEV_SETS}
        if (asked.data / f"{OWN_DEV}.jsonl.gz").is_file():
            sets[OWN_DEV] = read_dev(asked.data, OWN_DEV, asked.limit)
        scorers = [load_scorer(str(folder), backend="onnx") for folder in (float_folder, int8_folder)]
        table = parity(*scorers, sets)
        print(json.dumps(table, indent=1))

        # 4. Into place, with the manifest.
        asked.out.mkdir(parents=True, exist_ok=True)
        shutil.move(int8_file, asked.out / "nli.int8.onnx")
    for source in (weights / "tokenizer.json", asked.run / "training.json"):
        if source.is_file() and source.parent != asked.out:
            shutil.copyfile(source, asked.out / source.name)
    (asked.out / "parity.json").write_text(json.dumps(table, indent=1) + "\n")
    digest = sha256(asked.out / "nli.int8.onnx")
    write_entry(
        asked.out.parent / "manifest.toml",
        "nli",
        {
            "name": "rashomon-nli-minilm-l6",
            "file": "nli.int8.onnx",
            "sha256": digest,
            "revision": digest[:12],
            "labels": list(LABELS),
            "max_tokens": MOST_TOKENS,
            "temperature": 1.0,
            "threshold": 0.5,
        },
    )


if __name__ == "__main__":
    main()
