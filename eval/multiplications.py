"""How many multiplications a pair costs, counted from a model's shapes and the pair's true length: no padding in it.

In: lengths in tokens and a configuration.  Out: means per pair, in millions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Multiplications:
    """Millions a pair: of weights if every token went through every layer, those done, those of attention in float."""

    whole: float
    done: float
    attention: float


def count_multiplications(lengths: Sequence[int], config: Mapping[str, Any]) -> Multiplications:
    """Of a BERT classifier whose last layer computes keys and values for all tokens and the rest for the first alone.

    A layer's weights hold 4 h^2 + 2 h i multiplications a token (h: width, i: inner width); attention 2 h a pair of
    tokens.
    """
    width, inner, layers = config["hidden_size"], config["intermediate_size"], config["num_hidden_layers"]
    layer = 4 * width**2 + 2 * width * inner
    last_first, last_rest = layer, 2 * width**2
    count = len(lengths) * 1e6
    tokens = sum(lengths)
    return Multiplications(
        whole=layers * layer * tokens / count,
        done=((layers - 1) * layer * tokens + last_rest * (tokens - len(lengths)) + last_first * len(lengths)) / count,
        attention=sum(2 * width * n * ((layers - 1) * n + 1) for n in lengths) / count,
    )
