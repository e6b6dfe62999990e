"""A BERT encoder drawn as an ONNX graph by hand: once in float32, once with int8 products over calibrated ranges.

In: weights under the names of transformers, the configuration, and for int8 a `Range` for the input of every product.
Out: an ONNX model whose inputs are `input_ids` (and `token_type_ids` for pairs) of shape (rows, tokens) and whose
output is `logits`, or unit vectors called `embedding`.  Rows are of one length: there is no padding and so no mask.  It
does not measure ranges (calibrate.py) and does not write files.

Why by hand.  Every product takes its input on fixed ranges, so a row's result depends on that row alone, bit for bit.
`SkipLayerNormalization` is spelled out as Add and LayerNormalization, a sixth of its time on ONNX Runtime 1.32.  In the
last layer of a classifier only the first token goes on after keys and values.  GELU in int8 is its tanh form, 3e-4 at
most from the exact one and 1 % of the whole quicker.  Products have 7-bit weights per output channel: processors
without VNNI add two products in 16 bits, which 8 bits overflow.

An input may have channels far larger than the others (one of layer 1 reaches 28 where the rest stay within 8).  Such a
channel is divided by its `Range.divide` before quantising and its row of weights multiplied by it, which changes
nothing but the rounding (SmoothQuant, Xiao et al. 2023, for the outliers alone).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Weights = Mapping[str, np.ndarray]
LARGEST_WEIGHT = 63  # of 7 bits
LARGEST_WORD = 127  # of a word's embedding: it is multiplied out, never added up in 16 bits


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Least and largest value of a product's input, after dividing its channels; `divide` of shape (channels,)."""

    low: float
    high: float
    divide: np.ndarray

    @property
    def step(self) -> float:
        """What one of the 255 steps is worth."""
        return max((max(self.high, 0.0) - min(self.low, 0.0)) / 255, 1e-9)

    @property
    def zero(self) -> int:
        """The step that stands for zero."""
        return int(np.clip(round(-min(self.low, 0.0) / self.step), 0, 255))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What the configuration says: layers, heads, width, the epsilon of layer norm, and where the encoder's names
    begin."""

    layers: int
    heads: int
    width: int
    epsilon: float
    prefix: str  # "bert." under a classification head, else empty

    @classmethod
    def of(cls, config: Mapping[str, Any], weights: Weights) -> Shape:
        return cls(
            layers=config["num_hidden_layers"],
            heads=config["num_attention_heads"],
            width=config["hidden_size"],
            epsilon=config["layer_norm_eps"],
            prefix="bert." if any(name.startswith("bert.") for name in weights) else "",
        )


class Drawing:
    """Nodes and constants as they are added.  `ranges` None draws in float32 and notes the products' inputs as
    `taps`."""

    def __init__(self, weights: Weights, shape: Shape, ranges: Mapping[str, Range] | None) -> None:
        self.weights, self.shape, self.ranges = weights, shape, ranges
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, np.ndarray] = {}
        self.taps: dict[str, str] = {}  # the name of a product's input → the value that holds it

    def node(self, kind: str, given: list[str], *, out: str | None = None, own: bool = False, **attributes: Any) -> str:
        """Add one node with one output; `own` for operators of ONNX Runtime's own domain."""
        name = out or f"{kind}_{len(self.nodes)}"
        domain = "com.microsoft" if own else ""
        self.nodes.append(helper.make_node(kind, given, [name], name=name, domain=domain, **attributes))
        return name

    def constant(self, name: str, values: np.ndarray) -> str:
        self.constants[name] = values if values.ndim == 0 else np.ascontiguousarray(values)
        return name

    def weight(self, name: str) -> np.ndarray:
        return np.asarray(self.weights[self.shape.prefix + name], dtype=np.float32)

    def kept(self, name: str) -> str:
        """A tensor of the model as a float constant under its own name."""
        return self.constant(self.shape.prefix + name, self.weight(name))

    def quantised(self, value: str, name: str) -> str:
        """The input of products, on the range measured for `name`."""
        if self.ranges is None:
            self.taps[name] = value
            return value
        found = self.ranges[name]
        self.constant(f"{name}.step", np.array(found.step, np.float32))
        self.constant(f"{name}.zero", np.array(found.zero, np.uint8))
        if (found.divide != 1).any():
            value = self.node("Mul", [value, self.constant(f"{name}.times", (1 / found.divide).astype(np.float32))])
        return self.node("QuantizeLinear", [value, f"{name}.step", f"{name}.zero"])

    def product(self, value: str, given: str, name: str) -> str:
        """`value` (of the input `given`) times the weights of `name`, plus its bias; float32."""
        bias = self.kept(f"{name}.bias")
        matrix = self.weight(f"{name}.weight").T
        place = f"{self.shape.prefix}{name}.weight"
        if self.ranges is None:
            return self.node("Add", [self.node("MatMul", [value, self.constant(place, matrix)]), bias])
        rounded, scale = round_columns(matrix * self.ranges[given].divide[:, None])
        self.constant(place, rounded)
        self.constant(f"{place}.scale", scale)
        inputs = [value, place, f"{given}.step", f"{place}.scale", f"{given}.zero", "", bias]
        return self.node("MatMulIntegerToFloat", inputs, own=True)

    def normed(self, value: str, name: str) -> str:
        inputs = [value, self.kept(f"{name}.weight"), self.kept(f"{name}.bias")]
        return self.node("LayerNormalization", inputs, axis=-1, epsilon=self.shape.epsilon)

    def first_token(self, value: str) -> str:
        return self.node("Slice", [value, "zero", "one", "one"])


def draw_classifier(
    weights: Weights, config: Mapping[str, Any], ranges: Mapping[str, Range] | None = None
) -> tuple[onnx.ModelProto, dict[str, str]]:
    """The graph of a BERT sequence classifier for pairs, and its taps (float32 only): input → value in the graph."""
    drawing = Drawing(weights, Shape.of(config, weights), ranges)
    drawing.constant("zero", np.array([0]))
    drawing.constant("one", np.array([1]))
    value = _embeddings(drawing, has_types=True)
    for layer in range(drawing.shape.layers):
        value = _layer(drawing, value, layer, is_pruned=layer == drawing.shape.layers - 1)
    first = drawing.node("Squeeze", [value, "one"])
    pooler = [drawing.kept("pooler.dense.weight"), drawing.kept("pooler.dense.bias")]
    pooled = drawing.node("Tanh", [drawing.node("Gemm", [first, *pooler], transB=1)])
    head = [
        drawing.constant(f"classifier.{part}", np.asarray(weights[f"classifier.{part}"], np.float32)) for part in _HEAD
    ]
    drawing.node("Gemm", [pooled, *head], out="logits", transB=1)
    return _model(drawing, ["input_ids", "token_type_ids"], "logits", len(weights["classifier.bias"]))


def draw_encoder(
    weights: Weights, config: Mapping[str, Any], ranges: Mapping[str, Range] | None = None
) -> tuple[onnx.ModelProto, dict[str, str]]:
    """The graph of a BERT sentence encoder with mean pooling and vectors of length 1, and its taps (float32 only)."""
    drawing = Drawing(weights, Shape.of(config, weights), ranges)
    drawing.constant("zero", np.array([0]))
    value = _embeddings(drawing, has_types=False)
    for layer in range(drawing.shape.layers):
        value = _layer(drawing, value, layer, is_pruned=False)
    # Pooled channel by channel: ReduceMean adds up in another order when there is one row than when there are more.
    pooled = drawing.node("GlobalAveragePool", [drawing.node("Transpose", [value], perm=[0, 2, 1])])
    mean = drawing.node("Flatten", [pooled], axis=1)
    drawing.node("LpNormalization", [mean], out="embedding", axis=1, p=2)
    return _model(drawing, ["input_ids"], "embedding", drawing.shape.width)


_HEAD = ("weight", "bias")


def round_columns(matrix: np.ndarray, largest: int = LARGEST_WEIGHT) -> tuple[np.ndarray, np.ndarray]:
    """(in, out) floats as int8 and one scale a column, symmetric about zero."""
    scale = np.abs(matrix).max(axis=0) / largest
    scale[scale == 0] = 1
    return np.round(matrix / scale).astype(np.int8), scale.astype(np.float32)


def _embeddings(drawing: Drawing, *, has_types: bool) -> str:
    """Word, position and type, added and normed.  Words are int8 with a scale each in an int8 graph."""
    words, name = drawing.weight("embeddings.word_embeddings.weight"), "embeddings.word_embeddings.weight"
    place = drawing.shape.prefix + name
    if drawing.ranges is None:
        value = drawing.node("Gather", [drawing.kept(name), "input_ids"])
    else:
        rounded, scale = round_columns(words.T, LARGEST_WORD)
        rows = drawing.node("Gather", [drawing.constant(place, rounded.T), "input_ids"])
        scales = drawing.node("Gather", [drawing.constant(f"{place}.scale", scale[:, None]), "input_ids"])
        value = drawing.node("Mul", [drawing.node("Cast", [rows], to=TensorProto.FLOAT), scales])
    tokens = drawing.node("Shape", ["input_ids"], start=1, end=2)
    positions = drawing.kept("embeddings.position_embeddings.weight")
    types = drawing.kept("embeddings.token_type_embeddings.weight")
    value = drawing.node("Add", [value, drawing.node("Slice", [positions, "zero", tokens, "zero"])])
    chosen = "token_type_ids" if has_types else "zero"  # a text alone is of the first type throughout
    value = drawing.node("Add", [value, drawing.node("Gather", [types, chosen])])
    return drawing.normed(value, "embeddings.LayerNorm")


def _layer(drawing: Drawing, value: str, layer: int, *, is_pruned: bool) -> str:
    """One layer; pruned, it gives the first token only: queries and all that follows are computed for that row."""
    at = f"encoder.layer.{layer}"
    given = f"{at}.attention.self.input"
    quantised = drawing.quantised(value, given)
    asking = quantised
    if is_pruned:
        value, asking = drawing.first_token(value), drawing.first_token(quantised)
    heads = [
        drawing.product(source, given, f"{at}.attention.self.{part}")
        for source, part in ((asking, "query"), (quantised, "key"), (quantised, "value"))
    ]
    count = drawing.shape.heads
    found = drawing.node("Attention", heads, q_num_heads=count, kv_num_heads=count)
    value = _residual(drawing, found, value, f"{at}.attention.output")
    given = f"{at}.intermediate.input"
    wide = drawing.product(drawing.quantised(value, given), given, f"{at}.intermediate.dense")
    bent = drawing.node("Gelu" if drawing.ranges is None else "FastGelu", [wide], own=True)
    return _residual(drawing, bent, value, f"{at}.output")


def _residual(drawing: Drawing, value: str, before: str, name: str) -> str:
    given = f"{name}.input"
    found = drawing.product(drawing.quantised(value, given), given, f"{name}.dense")
    return drawing.normed(drawing.node("Add", [found, before]), f"{name}.LayerNorm")


def _model(drawing: Drawing, inputs: list[str], output: str, width: int) -> tuple[onnx.ModelProto, dict[str, str]]:
    graph = helper.make_graph(
        drawing.nodes,
        "bert",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["rows", "tokens"]) for name in inputs],
        [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["rows", width])]
        + [helper.make_tensor_value_info(value, TensorProto.FLOAT, None) for value in drawing.taps.values()],
        [numpy_helper.from_array(values, name) for name, values in drawing.constants.items()],
    )
    # Opset 23 has Attention, which ONNX Runtime runs without a copy of queries, keys and values for the heads.
    sets = [helper.make_opsetid("", 23), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=sets, ir_version=10, producer_name="rashomon"), drawing.taps
