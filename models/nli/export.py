"""Turn the fine-tuned weights into the embedded int8 model, and show what quantising changed.

In: the folder written by train.py, dev sets.  Out: models/nli/nli.int8.onnx, tokenizer.json, the entry [nli] of
models/manifest.toml, training.json, and `parity.json` (float32 against int8 on dev: accuracy, equal labels, largest
logit apart; and what the company of other pairs in a batch changes).

    python models/nli/export.py --run models/nli/run --dev DATA/eval
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import torch
from export_onnx import sha256, write_float, write_int8
from manifest import write_entry
from transformers import AutoModelForSequenceClassification

from rashomon.labels import LABELS
from rashomon.scores import Scorer, load_scorer, probabilities

HERE = Path(__file__).resolve().parent
DEV_SETS = ("mnli.dev_matched", "vitaminc.dev", "snli.dev")


def read_dev(folder: Path, name: str, limit: int) -> list[dict[str, str]]:
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    step = max(1, len(rows) // limit) if limit else 1
    return rows[::step]


def parity(float_folder: Path, int8_folder: Path, dev: Path, limit: int) -> dict[str, dict[str, float]]:
    """Per dev set: accuracy of both, share of equal labels, mean and largest difference between logits."""
    scorers = [load_scorer(str(folder)) for folder in (float_folder, int8_folder)]
    table = {}
    for name in DEV_SETS:
        rows = read_dev(dev, name, limit)
        pairs = [(row["premise"], row["hypothesis"]) for row in rows]
        gold = np.array([LABELS.index(row["label"]) for row in rows])
        float_logits, int8_logits = (scorer.score_logits(pairs).logits for scorer in scorers)
        apart = np.abs(float_logits - int8_logits)
        table[name] = {
            "pairs": len(rows),
            "float32": round(float((float_logits.argmax(1) == gold).mean()), 4),
            "int8": round(float((int8_logits.argmax(1) == gold).mean()), 4),
            "equal_labels": round(float((float_logits.argmax(1) == int8_logits.argmax(1)).mean()), 4),
            "mean_logit_apart": round(float(apart.mean()), 4),
            "largest_logit_apart": round(float(apart.max()), 3),
            **batch_dependence(scorers, pairs[:400]),
        }
    return table


def batch_dependence(scorers: list[Scorer], pairs: list[tuple[str, str]]) -> dict[str, float]:
    """How far a probability moves when a pair is scored alone instead of in a batch: mean and largest."""
    found = {}
    for name, scorer in zip(("float32", "int8"), scorers, strict=True):
        alone, together = (probabilities(scorer.score_logits(pairs, batch_size=size).logits, 1.0) for size in (1, 8))
        apart = np.abs(alone - together)
        found |= {
            f"{name}_mean_apart_alone": float(f"{apart.mean():.2g}"),
            f"{name}_largest_apart_alone": float(f"{apart.max():.2g}"),
        }
    return found


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--run", type=Path, default=HERE / "run", help="the --out of train.py")
    ask.add_argument("--dev", type=Path, required=True, help="folder with the dev sets")
    ask.add_argument("--out", type=Path, default=HERE)
    ask.add_argument("--limit", type=int, default=0, help="pairs per dev set for the parity table (0: all)")
    ask.add_argument("--full-range", action="store_true", help="8-bit weights, which overflow without VNNI")
    asked = ask.parse_args()

    # 2. Float32 ONNX and its int8 twin, each in a folder that the scorer can open.
    weights = asked.run / "model"
    model = AutoModelForSequenceClassification.from_pretrained(
        weights, dtype=torch.float32, attn_implementation="eager", use_safetensors=True
    )
    with tempfile.TemporaryDirectory() as scratch:
        float_folder, int8_folder = Path(scratch, "float"), Path(scratch, "int8")
        for folder in (float_folder, int8_folder):
            folder.mkdir()
            for name in ("config.json", "tokenizer.json"):
                shutil.copyfile(weights / name, folder / name)
        write_float(
            model,
            "logits",
            float_folder / "model.onnx",
            heads=model.config.num_attention_heads,
            hidden=model.config.hidden_size,
        )
        write_int8(float_folder / "model.onnx", int8_folder / "model.onnx", is_reduced=not asked.full_range)

        # 3. What quantising changed.
        table = parity(float_folder, int8_folder, asked.dev, asked.limit)
        print(json.dumps(table, indent=1))

        # 4. Into place, with the manifest.
        asked.out.mkdir(parents=True, exist_ok=True)
        shutil.move(int8_folder / "model.onnx", asked.out / "nli.int8.onnx")
        shutil.copyfile(weights / "tokenizer.json", asked.out / "tokenizer.json")
        shutil.copyfile(asked.run / "training.json", asked.out / "training.json")
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
            "max_tokens": 512,
            "temperature": 1.0,
            "threshold": 0.5,
        },
    )


if __name__ == "__main__":
    main()
