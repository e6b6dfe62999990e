"""Stories by one method in, precision, recall, F1, average precision and the funnel out, with intervals over stories.

Counted in gold pairs: a conflict found by two statement pairs is found once.  `strict` also counts flagged pairs
without a gold label as wrong.  Average precision is over all compared pairs; a gold conflict never compared counts as
never found.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.metrics.average_precision import average_precision
from eval.metrics.group_bootstrap import Positions, draw_groups, percentile_interval, spread
from eval.story_scan import StoryOutcome

HEAD = ("precision", "recall", "f1", "ap", "strict_precision", "strict_f1", "strict_ap", "compared_share")
LOST = ("extraction", "pairing", "decision")
Ranked = tuple[NDArray[np.bool_], NDArray[np.float64]]  # of a story's compared pairs: which are gold, and their scores
COUNTS = ("right", "wrong", "unlabelled", "of_one_report", "gold", "compared", *LOST)


def measure_funnel(outcomes: Sequence[StoryOutcome], *, draws: int = 500, seed: int = 0) -> dict[str, Any]:
    """Every number of one method, each share with its interval; None where there is nothing to share out."""
    counts = np.array([[_count(one)[name] for name in COUNTS] for one in outcomes], dtype=np.int64)
    names = sorted({kind for one in outcomes for kind in one.kinds.values()})
    kinds = np.array([_by_kind(one, names) for one in outcomes], dtype=np.int64).reshape(len(outcomes), 2, len(names))

    ranked = {is_strict: [_ranked(one, is_strict=is_strict) for one in outcomes] for is_strict in (False, True)}

    def numbers(at: Positions) -> list[float]:
        total = dict(zip(COUNTS, counts[at].sum(axis=0).tolist(), strict=True))
        aps = {is_strict: _ap([of[story] for story in at.tolist()], total["gold"]) for is_strict, of in ranked.items()}
        lost = [_share(total[name], total["gold"]) for name in LOST]
        found, asked = kinds[at].sum(axis=0).tolist()
        return [*_head(total, aps), *lost, *(_share(one, of) for one, of in zip(found, asked, strict=True))]

    everything: Positions = np.arange(len(outcomes), dtype=np.intp)
    values = numbers(everything)
    drawn = spread(numbers, draw_groups([one.story for one in outcomes], draws=draws, seed=seed))
    told = [
        {"share": None if math.isnan(value) else value, "interval": _interval(drawn[:, at])}
        for at, value in enumerate(values)
    ]
    head, lost = len(HEAD), len(HEAD) + len(LOST)
    asked = kinds[:, 1].sum(axis=0).tolist()
    return {
        "counts": dict(zip(COUNTS, counts.sum(axis=0).tolist(), strict=True))
        | {"neutral": sum(one.neutral for one in outcomes), "pairs": sum(len(one.items) for one in outcomes)},
        **dict(zip(HEAD, told[:head], strict=True)),
        "lost": dict(zip(LOST, told[head:lost], strict=True)),
        "by_kind": {name: {"n": n} | one for name, n, one in zip(names, asked, told[lost:], strict=True)},
    }


def _count(one: StoryOutcome) -> dict[str, int]:
    flagged = [item for item in one.items if item.is_flagged]
    gold = set(one.kinds)
    return {
        "right": len(one.flagged),
        "wrong": sum(item.verdict == "wrong" for item in flagged),
        "unlabelled": sum(item.verdict == "unlabelled" for item in flagged),
        "of_one_report": sum(item.verdict == "unlabelled" and item.is_of_one_report for item in flagged),
        "gold": len(gold),
        "compared": len(one.compared),
        "extraction": len(gold - one.extracted - one.compared),
        "pairing": len((gold & one.extracted) - one.compared),
        "decision": len(one.compared - one.flagged),
    }


def _head(total: dict[str, int], aps: dict[bool, float]) -> list[float]:
    right, gold, flagged = total["right"], total["gold"], total["right"] + total["wrong"]
    strict = flagged + total["unlabelled"]
    return [
        _share(right, flagged),
        _share(right, gold),
        _share(2 * right, flagged + gold),
        aps[False],
        _share(right, strict),
        _share(2 * right, strict + gold),
        aps[True],
        _share(total["compared"], gold),
    ]


def _ranked(one: StoryOutcome, *, is_strict: bool) -> Ranked:
    items = [item for item in one.items if is_strict or item.verdict != "unlabelled"]
    marks = np.array([item.verdict == "right" for item in items], dtype=np.bool_)
    return marks, np.array([item.score for item in items], dtype=np.float64)


def _ap(stories: Sequence[Ranked], gold: int) -> float:
    """The sum of precision at each gold conflict compared, by all gold conflicts."""
    if not gold:
        return math.nan
    marks, scores = (np.concatenate(of) for of in zip(*stories, strict=True))
    return average_precision(marks, scores) * int(marks.sum()) / gold


def _by_kind(one: StoryOutcome, names: Sequence[str]) -> list[list[int]]:
    flagged = one.flagged
    return [
        [sum(kind == name and pair in flagged for pair, kind in one.kinds.items()) for name in names],
        [sum(kind == name for kind in one.kinds.values()) for name in names],
    ]


def _share(part: float, whole: float) -> float:
    return part / whole if whole else math.nan


def _interval(values: NDArray[np.float64]) -> list[float] | None:
    low, high = percentile_interval(values)
    return None if math.isnan(low) else [low, high]
