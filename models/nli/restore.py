"""Float weights out of the embedded int8 model, so that training can go on from what ships.

In: nli.int8.onnx and tokenizer.json.  Out: a folder that train.py takes as --base (model.safetensors, config.json,
tokenizer).  The float weights of an earlier run are too large to keep in the repository; int8 weights are within .05 of
an output channel's largest (where an input channel is an outlier; else .008) and give the accuracy of the floats they
came from, so nothing measurable is lost.  Word embeddings were frozen in every run and are taken from the base encoder,
exactly; position and type embeddings, layer norms, biases, the pooler and the head are in the file as floats.

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


def float_weights(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """Every tensor of the model under its name in transformers, quantised ones multiplied out, products (out, in)."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {name: values for name, values in stored.items() if _is_weight(name) and values.dtype == np.float32}
    for name, values in stored.items():
        if values.dtype == np.int8:
            weights[name] = values.astype(np.float32) * stored[f"{name}.scale"]
    for node in graph.node:
        if node.op_type == "MatMulIntegerToFloat":  # value, weights, step of the value, scale of the weights, ...
            name, given = node.input[1], node.input[2].removesuffix(".step")
            times = stored.get(f"{given}.times", np.ones(len(weights[name]), np.float32))
            weights[name] = (weights[name] * times[:, None]).T
    return weights


def _is_weight(name: str) -> bool:
    return name.startswith(("bert.", "classifier.")) and not name.endswith(".scale")


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
    weights = float_weights(onnx.load(str(asked.artefact)).graph)
    found = {name: torch.from_numpy(np.ascontiguousarray(values)) for name, values in weights.items()}
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
