"""From float weights to an int8 ONNX file: the steps that the NLI model and the encoder share.

In: a folder with model.safetensors and config.json.  Out: the float32 graph and its int8 twin over calibrated ranges.
How a graph is drawn is told in bert_graph.py; the parity tables and the manifest belong to the callers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from bert_graph import Range
from calibrate import measure_ranges
from safetensors.numpy import load_file
from tokenizers import Tokenizer

Drawn = tuple[onnx.ModelProto, dict[str, str]]
Draw = Callable[[Mapping[str, np.ndarray], Mapping[str, Any], Mapping[str, Range] | None], Drawn]
Inputs = dict[str, np.ndarray]


def write_both(
    folder: Path, draw: Draw, inputs: Sequence[Mapping[str, np.ndarray]], *, float_file: Path, int8_file: Path
) -> None:
    """Draw the weights of `folder` in float32, calibrate on `inputs`, and write both graphs."""
    weights = load_file(folder / "model.safetensors")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    plain, taps = draw(weights, config, None)
    ranges = measure_ranges(plain, taps, inputs)
    del plain.graph.output[1:]  # the taps
    onnx.save(plain, str(float_file))
    onnx.save(draw(weights, config, ranges)[0], str(int8_file))
    print(f"calibrated {len(ranges)} ranges on {len(inputs)} inputs")


def pair_inputs(tokenizer: Tokenizer, pairs: Sequence[tuple[str, str]]) -> list[Inputs]:
    """The inputs of a classifier, one pair each."""
    coded = [tokenizer.encode(*pair) for pair in pairs]
    return [{"input_ids": np.array([one.ids]), "token_type_ids": np.array([one.type_ids])} for one in coded]


def text_inputs(tokenizer: Tokenizer, texts: Sequence[str]) -> list[Inputs]:
    """The inputs of an encoder, one text each."""
    return [{"input_ids": np.array([tokenizer.encode(text).ids])} for text in texts]


def read_tokenizer(file: Path, most_tokens: int) -> Tokenizer:
    """A tokenizer that cuts at so many tokens and does not pad."""
    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_padding()
    tokenizer.enable_truncation(most_tokens)
    return tokenizer


def sha256(path: Path) -> str:
    """The sha256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
