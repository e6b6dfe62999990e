"""What quantisation costs: two scorers of the same weights and a set in, their differences out."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from eval.decisions import gold_sides
from eval.metrics.accuracy import accuracy
from eval.sets import EvalSet
from rashomon.errors import InputError
from rashomon.scores import Scorer


@dataclass(frozen=True, slots=True, kw_only=True)
class Parity:
    """Shares are 0 to 1.  `lost` is accuracy of float minus accuracy of int8; `lost_error` its standard error."""

    set: str
    n: int
    agreement: float  # pairs with the same label
    accuracy_int8: float
    accuracy_float: float
    lost: float
    lost_error: float
    largest_gap: float  # of a logit


def measure_parity(int8: Scorer, full: Scorer, found: EvalSet) -> Parity:
    """Label agreement and accuracy of two scorers on a three-way set.

    The standard error is of paired differences, sd / sqrt(n): only pairs that one has right and the other wrong count.
    Raises InputError for a two-way set.
    """
    if not found.decision.is_three_way:
        raise InputError(f"{found.name}: parity needs a three-way set")
    pairs = [(pair.premise, pair.hypothesis) for pair in found.pairs]
    of_int8, of_full = int8.score_logits(pairs).logits, full.score_logits(pairs).logits
    gold = gold_sides(found.decision, [pair.label for pair in found.pairs])
    ours, theirs = of_int8.argmax(axis=1), of_full.argmax(axis=1)
    difference = (theirs == gold).astype(np.float64) - (ours == gold).astype(np.float64)
    return Parity(
        set=found.name,
        n=len(gold),
        agreement=accuracy(theirs, ours),
        accuracy_int8=accuracy(gold, ours),
        accuracy_float=accuracy(gold, theirs),
        lost=float(difference.mean()),
        lost_error=float(difference.std() / math.sqrt(len(gold))),
        largest_gap=float(np.abs(of_int8 - of_full).max()),
    )
