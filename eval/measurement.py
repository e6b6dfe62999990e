"""A set and its logits in, the measured numbers out.  It does not read, score or print."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eval.decisions import argmax_sides, gold_sides, side_probabilities
from eval.metrics.accuracy import accuracy, wilson_interval
from eval.metrics.ece import expected_calibration_error
from eval.metrics.f1 import SideScores, macro_f1, side_scores
from eval.metrics.nll import negative_log_likelihood
from eval.sets import EvalSet, Role
from rashomon.scores import ScoredLogits, probabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class SetResult:
    """The numbers of one set.  Shares are 0 to 1; `nll` is in nats per pair."""

    name: str
    role: Role | None
    decision: str
    n: int
    count: int  # pairs in the file; n of them were measured
    sha256: str
    seed: int | None  # of the sample; None: all pairs
    accuracy: float
    interval: tuple[float, float]  # of the accuracy, 95 % (Wilson)
    argmax_accuracy: float  # the side of the largest of the three labels, in place of the largest sum
    macro_f1: float
    sides: tuple[SideScores, ...]
    ece: float | None  # None for two-way sets
    nll: float
    truncated: int  # pairs that lost tokens on either side
    warning: str | None

    def value(self, metric: str) -> float | None:
        """A number by name: accuracy, macro_f1, f1.SIDE, precision.SIDE or recall.SIDE; None when there is none."""
        if metric in ("accuracy", "macro_f1"):
            return float(getattr(self, metric))
        kind, _, name = metric.partition(".")
        side = next((side for side in self.sides if side.name == name), None)
        return float(getattr(side, kind)) if side and kind in ("f1", "precision", "recall") else None


def measure_set(found: EvalSet, scored: ScoredLogits, temperature: float) -> SetResult:
    """Judge the logits of `found.pairs`, shape (n, 3), by the set's own decision."""
    of_label = probabilities(scored.logits, temperature).astype(np.float64)
    of_side = side_probabilities(found.decision, of_label)
    gold, predicted = gold_sides(found.decision, [pair.label for pair in found.pairs]), of_side.argmax(axis=1)
    share = accuracy(gold, predicted)
    sides = side_scores(gold, predicted, found.decision.sides)
    return SetResult(
        name=found.name,
        role=found.role,
        decision=found.decision.name,
        n=len(gold),
        count=found.count,
        sha256=found.sha256,
        seed=found.seed,
        accuracy=share,
        interval=wilson_interval(share, len(gold)),
        argmax_accuracy=accuracy(gold, argmax_sides(found.decision, of_label)),
        macro_f1=macro_f1(sides),
        sides=sides,
        ece=expected_calibration_error(of_side, gold) if found.decision.is_three_way else None,
        nll=negative_log_likelihood(of_side, gold),
        truncated=int(((scored.truncated_left > 0) | (scored.truncated_right > 0)).sum()),
        warning=found.warning,
    )
