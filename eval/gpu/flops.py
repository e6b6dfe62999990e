"""Floating-point operations an encoder must do for pairs of given lengths, from its shapes alone.

A multiplication and an addition count as two.  Padding, look-ups, norms, activations and the softmax are left out, so
that a share of a card's matrix rate says how much of it went into what had to be computed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


def encoder_flops(config: Any, lengths: Sequence[int]) -> float:
    """For a BERT-like or DeBERTa `config` of transformers; lengths in tokens, special ones included.

    Each layer: four square products and the two of the feed-forward for every token, and two of length x length x width
    for attention.  DeBERTa's disentangled attention (He et al. 2021) has two more, content to position and back; its
    products of relative positions are the same for a whole batch and left out.
    """
    tokens = np.asarray(lengths, dtype=np.float64)
    width, inner = config.hidden_size, config.intermediate_size
    for_tokens = 2 * (4 * width**2 + 2 * width * inner) * tokens
    products = 2 + (2 if config.model_type.startswith("deberta") else 0)
    attention = products * 2 * width * tokens**2
    return float((config.num_hidden_layers * (for_tokens + attention)).sum() + len(tokens) * 2 * width**2)
