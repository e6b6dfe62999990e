"""Float weights out of the embedded int8 model, so that training can go on from what ships.

In: nli.int8.onnx and tokenizer.json.  Out: a folder that train.py takes as --base (model.safetensors, config.json,
tokenizer).  The float weights of an earlier run are too large to keep in the repository; int8 weights per channel are
within .004 of a weight's range and gave the same accuracy as the floats they came from, so nothing measurable is lost.
Word embeddings were frozen in every run and are taken from the base encoder, exactly.

    python models/nli/restore.py --out models/nli/restored/model
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file
from transformers import AutoModelForSequenceClassification, AutoTokenizer

sys.path.insert(0, str(Path(__file__).resolve().parent))
from train import LABELS, default_base

HERE = Path(__file__).resolve().parent
PREFIX = "model."


def float_tensors(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """Every initializer as float32 under its own name, quantised ones multiplied out (their suffix is dropped)."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    tensors: dict[str, np.ndarray] = {}
    for name, values in stored.items():
        if name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            zero = stored[f"{stem}_zero_point"].astype(np.float32)
            tensors[stem] = (values.astype(np.float32) - zero) * stored[f"{stem}_scale"]
        elif not name.endswith(("_scale", "_zero_point")):
            tensors[name] = values
    return tensors


def bert_weights(graph: onnx.GraphProto, layers: int) -> dict[str, torch.Tensor]:
    """The tensors under the names of transformers, turned to (out, in)."""
    tensors = float_tensors(graph)
    unnamed = iter([name for name in tensors if name.startswith("onnx::MatMul_")])  # in the order of the graph
    weights: dict[str, np.ndarray] = {}
    for layer in range(layers):
        at = f"bert.encoder.layer.{layer}"
        matrices = np.split(tensors[f"Attention_{layer}_qkv_weight"], 3, axis=1)
        biases = np.split(tensors[f"Attention_{layer}_qkv_bias"], 3)
        for part, matrix, bias in zip(("query", "key", "value"), matrices, biases, strict=True):
            weights[f"{at}.attention.self.{part}.weight"] = matrix.T
            weights[f"{at}.attention.self.{part}.bias"] = bias
        for part in ("attention.output.dense", "intermediate.dense", "output.dense"):
            weights[f"{at}.{part}.weight"] = tensors[next(unnamed)].T
    for name, values in tensors.items():
        if name.endswith("_Transposed"):
            weights[name.removeprefix(PREFIX).removesuffix("_Transposed")] = values.T
        elif name.startswith(PREFIX):
            weights[name.removeprefix(PREFIX)] = values
    return {name: torch.from_numpy(np.ascontiguousarray(values)) for name, values in weights.items()}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--artefact", type=Path, default=HERE / "nli.int8.onnx")
    ask.add_argument("--out", type=Path, default=HERE / "restored" / "model")
    asked = ask.parse_args()

    model = AutoModelForSequenceClassification.from_pretrained(
        default_base(),
        num_labels=len(LABELS),
        id2label=dict(enumerate(LABELS)),
        label2id={name: i for i, name in enumerate(LABELS)},
        dtype=torch.float32,
    )
    exact = model.get_input_embeddings().weight.detach().clone()
    found = bert_weights(onnx.load(str(asked.artefact)).graph, model.config.num_hidden_layers)
    missing, unexpected = model.load_state_dict(found, strict=False)
    left = [name for name in missing if "position_ids" not in name]
    if left or unexpected:
        sys.exit(f"{asked.artefact} is no export of this architecture: missing {left}, unexpected {unexpected}")
    with torch.no_grad():
        model.get_input_embeddings().weight.copy_(exact)
    asked.out.mkdir(parents=True, exist_ok=True)
    model.config.save_pretrained(asked.out)
    save_file(
        {k: v.contiguous() for k, v in model.state_dict().items()}, asked.out / "model.safetensors", {"format": "pt"}
    )
    AutoTokenizer.from_pretrained(default_base()).save_pretrained(asked.out)
    print(f"wrote {asked.out}", file=sys.stderr)


if __name__ == "__main__":
    main()
