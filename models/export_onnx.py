"""From float weights to a quantised ONNX file: the steps that the NLI model and the encoder share.

In: a loaded transformers model.  Out: a float32 ONNX graph and its int8 twin (dynamic, per channel).  Which output is
exported, the parity table and the manifest belong to the callers.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from torch import nn


class OneOutput(nn.Module):
    """The model as a function of three tensors to one tensor, with inputs named whatever their order."""

    def __init__(self, model: nn.Module, output: str) -> None:
        super().__init__()
        self.model, self.output = model, output

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        found = self.model(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        return getattr(found, self.output)


def write_float(model: nn.Module, output: str, path: Path, *, heads: int, hidden: int) -> None:
    """Export to ONNX with free batch and length, and fuse attention, layer norm and GELU."""
    ids = torch.ones((2, 9), dtype=torch.int64)
    axes = {0: "rows", 1: "tokens"}
    names = ["input_ids", "attention_mask", "token_type_ids"]
    plain = path.with_suffix(".plain.onnx")
    torch.onnx.export(
        OneOutput(model.eval(), output),
        (ids, ids, torch.zeros_like(ids)),
        str(plain),
        input_names=names,
        output_names=[output],
        dynamic_axes=dict.fromkeys(names, axes) | {output: {0: "rows"} if output == "logits" else axes},
        opset_version=17,
        dynamo=False,
    )
    fused = optimizer.optimize_model(str(plain), model_type="bert", num_heads=heads, hidden_size=hidden, opt_level=0)
    print("fused:", {name: count for name, count in fused.get_fused_operator_statistics().items() if count})
    fused.save_model_to_file(str(path))
    plain.unlink()


def write_int8(source: Path, target: Path, *, is_reduced: bool = True) -> None:
    """Dynamic int8, per channel: per tensor lost 0.7 points of MNLI-m on a prototype, per channel none.

    `is_reduced` keeps weights to 7 bits: processors without VNNI add products in 16 bits, which 8 bits can overflow.
    """
    quantize_dynamic(
        str(source),
        str(target),
        per_channel=True,
        reduce_range=is_reduced,
        weight_type=QuantType.QInt8,
        # The fused operators are ONNX Runtime's own, so shape inference cannot tell the type of what they give.
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )


def sha256(path: Path) -> str:
    """The sha256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
