"""Cases with one score each in, every number about them out, with intervals over stories.

One method at a time; `against` sets one beside another on the same draws.  A threshold is given and stays as it is in
every draw: intervals tell how the number would move with other stories, not with another choice of threshold.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.accounts.check import is_plain
from eval.cases import Case, gold_marks
from eval.metrics.average_precision import average_precision
from eval.metrics.group_bootstrap import Positions, draw_groups, paired_difference, percentile_interval, spread
from eval.metrics.precision_recall import at_threshold, recall_at_precision
from eval.metrics.reliability import binary_calibration_error

FloatArray = NDArray[np.float64]
HEAD = ("ap", "precision", "recall", "f1", "recall_at_80", "ece", "ece_equal_mass")
KEPT_PRECISION = 0.8  # of recall_at_80
PLAIN = "no number, no negation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Named parts of the cases (the conflicts of a kind, the pairs of a label), as marks of shape (parts, cases)."""

    names: tuple[str, ...]
    marks: NDArray[np.bool_]

    def flagged(self, flags: NDArray[np.bool_], at: Positions) -> list[float]:
        """The share of each part that is flagged among the drawn positions; nan for a part without any."""
        drawn = self.marks[:, at]
        sizes, hits = drawn.sum(axis=1), (drawn & flags[at]).sum(axis=1)
        return [hit / size if size else math.nan for hit, size in zip(hits.tolist(), sizes.tolist(), strict=True)]


class Measurement:
    """Gold, parts and draws of one set of cases, the same for every method that is measured on it."""

    def __init__(self, cases: Sequence[Case], *, draws: int = 500, seed: int = 0) -> None:
        self.cases = tuple(cases)
        self.gold = gold_marks(cases)
        self.kinds = kinds_of(cases)
        self.labels = labels_of(cases)
        self.drawn = draw_groups([case.group for case in cases], draws=draws, seed=seed)
        self._all: Positions = np.arange(len(cases), dtype=np.intp)

    def measure(self, scores: FloatArray, threshold: float) -> dict[str, Any]:
        """Every number of one method: HEAD, recall by kind and false flags by label, each with its interval."""
        flags = scores >= threshold
        values, draws = self._values(scores, flags, threshold)
        head = len(HEAD)
        kinds = slice(head, head + len(self.kinds.names))
        found: dict[str, Any] = {"threshold": threshold, "flagged": int(flags.sum())}
        for at, name in enumerate(HEAD):
            found[name] = _known(values[at])
            found[f"{name}_interval"] = _interval(draws[:, at])
        found["by_kind"] = _shares(self.kinds, values[kinds], draws[:, kinds])
        labels = slice(kinds.stop, len(values))
        found["false_flags"] = _shares(self.labels, values[labels], draws[:, labels])
        return found

    def against(self, one: FloatArray, other: FloatArray) -> dict[str, Any]:
        """Average precision of `one` minus that of `other`, the stories drawn once for both."""

        def both(at: Positions) -> list[float]:
            return [average_precision(self.gold[at], of[at]) for of in (one, other)]

        whole, draws = both(self._all), spread(both, self.drawn)
        found = paired_difference(whole[0], whole[1], draws[:, 0], draws[:, 1])
        return {"ap": found.value, "interval": list(found.interval), "not_better": found.worse}

    def _values(
        self, scores: FloatArray, flags: NDArray[np.bool_], threshold: float
    ) -> tuple[list[float], NDArray[np.float64]]:
        def numbers(at: Positions) -> list[float]:
            gold, drawn = self.gold[at], scores[at]
            side = at_threshold(gold, drawn, threshold)
            return [
                average_precision(gold, drawn),
                side.precision if side.predicted else math.nan,
                side.recall if side.n else math.nan,
                side.f1,
                recall_at_precision(gold, drawn, KEPT_PRECISION),
                binary_calibration_error(drawn, gold),
                binary_calibration_error(drawn, gold, equal_mass=True),
                *self.kinds.flagged(flags, at),
                *self.labels.flagged(flags, at),
            ]

        return numbers(self._all), spread(numbers, self.drawn)


def kinds_of(cases: Sequence[Case]) -> Shares:
    """The conflicts of each kind, and those that hold neither a number nor a word of negation."""
    names = sorted({case.kind for case in cases if case.is_conflict})
    rows = [[case.is_conflict and case.kind == name for case in cases] for name in names]
    rows.append([case.is_conflict and is_plain(*case.texts) for case in cases])
    return Shares(names=(*names, PLAIN), marks=np.array(rows, dtype=np.bool_))


def labels_of(cases: Sequence[Case]) -> Shares:
    """The pairs of each label that is no conflict."""
    names = sorted({case.label for case in cases if not case.is_conflict})
    rows = [[case.label == name for case in cases] for name in names]
    return Shares(names=tuple(names), marks=np.array(rows, dtype=np.bool_).reshape(len(names), len(cases)))


def _shares(parts: Shares, values: Sequence[float], draws: NDArray[np.float64]) -> dict[str, Any]:
    return {
        name: {
            "n": int(parts.marks[at].sum()),
            "share": _known(values[at]),
            "interval": _interval(draws[:, at]),
        }
        for at, name in enumerate(parts.names)
    }


def measure_triples(
    cases: Sequence[Case], scores: FloatArray, threshold: float, *, draws: int = 500, seed: int = 0
) -> dict[str, Any]:
    """Of triples, given as conflict and near miss in turn: which come out right, with intervals over themes.

    `ranked`: the conflict scores above the near miss; `accuracy`: and lies on its side of the threshold, as the near
    miss does on the other.
    """
    conflict, near = scores[0::2], scores[1::2]
    ranked = conflict > near
    right = ranked & (conflict >= threshold) & (near < threshold)
    marks = np.stack([ranked, right])

    def means(at: Positions) -> list[float]:
        return [float(share) for share in marks[:, at].mean(axis=1)]

    drawn = spread(means, draw_groups([case.group for case in cases[0::2]], draws=draws, seed=seed))
    return {
        "n": len(ranked),
        "threshold": threshold,
        "ranked": float(ranked.mean()),
        "ranked_interval": _interval(drawn[:, 0]),
        "accuracy": float(right.mean()),
        "accuracy_interval": _interval(drawn[:, 1]),
        "by_kind": _means([case.kind for case in cases[0::2]], right),
        "by_near_miss": _means([case.label for case in cases[1::2]], right),
    }


def _means(names: Sequence[str], marks: NDArray[np.bool_]) -> dict[str, Any]:
    of = np.array(names)
    return {
        name: {"n": int((of == name).sum()), "share": float(marks[of == name].mean())} for name in sorted(set(names))
    }


def _known(value: float) -> float | None:
    """JSON has no nan: a share of nothing is unknown."""
    return None if math.isnan(value) else float(value)


def _interval(values: NDArray[np.float64]) -> list[float] | None:
    low, high = percentile_interval(values)
    return None if math.isnan(low) else [low, high]
