"""What a set asks: the sides to decide between, and which NLI labels each side allows.

In: gold label names and the three probabilities.  Out: gold and predicted sides.  It does not read files or score.

A three-way set asks for one of three labels.  A two-way set asks for less, and a three-way model answers it by the
summed probability of the labels each side allows; the larger sum is the prediction.  That is not always the side of
the three-way argmax: (.40, .35, .25) is not entailed by sum, .60 against .40, while entailment is the largest label.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import InputError
from rashomon.labels import CONTRADICTION, ENTAILMENT, LABELS, NEUTRAL

Sides = NDArray[np.intp]

ALLOWED: dict[str, frozenset[int]] = {
    "entailment": frozenset({ENTAILMENT}),
    "neutral": frozenset({NEUTRAL}),
    "contradiction": frozenset({CONTRADICTION}),
    "not_entailment": frozenset({NEUTRAL, CONTRADICTION}),
    "not_contradiction": frozenset({ENTAILMENT, NEUTRAL}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Sides in order; each names an entry of ALLOWED."""

    name: str
    sides: tuple[str, ...]

    @property
    def is_three_way(self) -> bool:
        return len(self.sides) == 3


DECISIONS = {
    decision.name: decision
    for decision in (
        Decision(name="three-way", sides=LABELS),
        Decision(name="entailment", sides=("entailment", "not_entailment")),
        Decision(name="contradiction", sides=("contradiction", "not_contradiction")),
        # Supported or refuted, with no third answer on offer: the probability of neutral is left out.
        Decision(name="entailment-or-contradiction", sides=("entailment", "contradiction")),
    )
}


def find_decision(labels: Collection[str]) -> Decision:
    """The decision a set with these gold labels asks for.

    All three labels: three-way.  Entailment and contradiction only: which of the two.  Otherwise entailed or not, where
    every label falls on a side (entailment and neutral only, as in MoNLI, too); else contradicted or not.  Raises
    InputError for labels that are unknown or form no single decision.
    """
    unknown = sorted(set(labels) - set(ALLOWED))
    if unknown:
        raise InputError(f"unknown labels {unknown}; known are {', '.join(ALLOWED)}")
    if set(labels) == set(LABELS):
        return DECISIONS["three-way"]
    for name in ("entailment-or-contradiction", "entailment", "contradiction"):
        decision = DECISIONS[name]
        if all(_side_of(decision, label) is not None for label in labels):
            return decision
    raise InputError(
        f"labels {sorted(set(labels))} mix two-way decisions; split the set so that each file asks one question"
    )


def gold_sides(decision: Decision, labels: Sequence[str]) -> Sides:
    """Positions in `decision.sides` of gold labels, shape (n,).  Raises InputError for a label that fits no side."""
    sides = [_side_of(decision, label) for label in labels]
    if None in sides:
        raise InputError(f"label {labels[sides.index(None)]!r} fits no side of the {decision.name} decision")
    return np.array(sides, dtype=np.intp)


def side_probabilities(decision: Decision, probabilities: NDArray[np.floating]) -> NDArray[np.float64]:
    """Summed probabilities of each side, shape (n, sides), scaled to sum to 1 over the sides.

    `probabilities` has shape (n, 3) in the order of `rashomon.labels.LABELS`.
    """
    summed = np.stack([probabilities[:, sorted(ALLOWED[side])].sum(axis=1) for side in decision.sides], axis=1)
    scaled: NDArray[np.float64] = summed.astype(np.float64) / np.maximum(summed.sum(axis=1, keepdims=True), 1e-12)
    return scaled


def argmax_sides(decision: Decision, probabilities: NDArray[np.floating]) -> Sides:
    """The side that allows the most probable of the three labels, shape (n,); -1 where none does."""
    of_label = [
        next((at for at, side in enumerate(decision.sides) if i in ALLOWED[side]), -1) for i in range(len(LABELS))
    ]
    sides: Sides = np.array(of_label, dtype=np.intp)[probabilities.argmax(axis=1)]
    return sides


def _side_of(decision: Decision, label: str) -> int | None:
    return next((at for at, side in enumerate(decision.sides) if ALLOWED[label] <= ALLOWED[side]), None)
