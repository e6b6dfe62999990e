"""A model folder with the embedded model's shape and random weights: what torch would take for it.

In: an empty folder.  Out: the same folder, as transformers reads it.  Its labels mean nothing; only its time does.  The
embedded model itself comes as int8 ONNX alone, which torch does not read.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.artefacts import embedded

# MiniLM-L6 (Wang et al. 2020), the shape of the embedded model.
SHAPE = {
    "hidden_size": 384,
    "intermediate_size": 1536,
    "num_attention_heads": 12,
    "num_hidden_layers": 6,
    "max_position_embeddings": 512,
    "type_vocab_size": 2,
}
SEED = 20261126


def write_random_model(folder: Path) -> Path:
    """Write config.json, the embedded tokenizer and model.safetensors (90 MB); takes a second."""
    from safetensors.numpy import save_file

    artefact = embedded("nli")
    tokenizer = artefact.folder / "tokenizer.json"
    vocabulary = len(json.loads(tokenizer.read_text(encoding="utf-8"))["model"]["vocab"])
    config: dict[str, Any] = {
        **SHAPE,
        "architectures": ["BertForSequenceClassification"],
        "model_type": "bert",
        "vocab_size": vocabulary,
        "hidden_act": "gelu",
        "id2label": {str(at): name for at, name in enumerate(artefact.labels or ())},
        "label2id": {name: at for at, name in enumerate(artefact.labels or ())},
    }
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    names = {"tokenizer_class": "BertTokenizerFast", "model_max_length": 512, "pad_token": "[PAD]"}
    (folder / "tokenizer_config.json").write_text(json.dumps(names), encoding="utf-8")
    save_file(_weights(vocabulary), folder / "model.safetensors", metadata={"format": "pt"})
    return folder


def _weights(vocabulary: int) -> dict[str, NDArray[np.float32]]:
    """Every parameter of BertForSequenceClassification with three classes, under its own name."""
    width, inner = SHAPE["hidden_size"], SHAPE["intermediate_size"]
    embeddings, found = "bert.embeddings", {}
    shapes: dict[str, tuple[int, ...]] = {
        f"{embeddings}.word_embeddings.weight": (vocabulary, width),
        f"{embeddings}.position_embeddings.weight": (SHAPE["max_position_embeddings"], width),
        f"{embeddings}.token_type_embeddings.weight": (SHAPE["type_vocab_size"], width),
        "bert.pooler.dense.weight": (width, width),
        "classifier.weight": (3, width),
    }
    norms = [f"{embeddings}.LayerNorm"]
    for layer in range(SHAPE["num_hidden_layers"]):
        place = f"bert.encoder.layer.{layer}"
        for part in ("query", "key", "value"):
            shapes[f"{place}.attention.self.{part}.weight"] = (width, width)
        shapes[f"{place}.attention.output.dense.weight"] = (width, width)
        shapes[f"{place}.intermediate.dense.weight"] = (inner, width)
        shapes[f"{place}.output.dense.weight"] = (width, inner)
        norms += [f"{place}.attention.output.LayerNorm", f"{place}.output.LayerNorm"]
    draw = np.random.default_rng(SEED)
    for name, shape in shapes.items():
        found[name] = (draw.standard_normal(shape, dtype=np.float32) * np.float32(0.02)).astype(np.float32)
        if "embeddings" not in name:
            found[name.replace(".weight", ".bias")] = np.zeros(shape[0], dtype=np.float32)
    for name in norms:
        found[f"{name}.weight"] = np.ones(width, dtype=np.float32)
        found[f"{name}.bias"] = np.zeros(width, dtype=np.float32)
    return found
