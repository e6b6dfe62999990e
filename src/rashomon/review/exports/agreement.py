"""How well reviewers agree, as one long table: a measure a row, with what it is of.

    alpha               of all judgements, with its bootstrap interval; `count` conflicts that two people judged or more
    alpha of a label    that label against all others
    agreement           on a label: how often a second person gives it where one did (specific agreement)
    given               how often a label was given, by `one` where a person is named
    kappa, observed     of two people, `one` and `other`, on the `count` conflicts that both judged
    confusion           how often `one` said `label` where `other` said `other_label`

In: (conflict, reviewer, verdict) of the judgements in force on conflicts that have all they were asked for.  Out: rows
of cells.  The measures are `review.measures`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rashomon.review.measures import (
    PairAgreement,
    alpha_interval,
    confusions,
    krippendorff_alpha,
    label_rows,
    pairwise_kappas,
    units_of,
)

_SEED = 20311104  # any will do; a fixed one, so that two exports of one state are alike


def agreement_rows(judged: Iterable[tuple[str, str, str]]) -> Iterator[dict[str, Any]]:
    """The rows; none where nobody judged anything."""
    judgements = list(judged)
    if not judgements:
        return
    yield _alpha(units_of(judgements))
    for label in label_rows(judgements):
        yield _row("alpha of a label", label=label.label, value=label.alpha, count=label.given)
        yield _row("agreement", label=label.label, value=label.agreement, count=label.given)
        yield _row("given", label=label.label, value=label.given, count=label.given)
        for reviewer, times in label.by:
            yield _row("given", label=label.label, one=reviewer, value=times, count=times)
    for pair in pairwise_kappas(judgements):
        yield from _pair(pair)
    for table in confusions(judgements):
        for said, counts in zip(table.labels, table.rows, strict=True):
            for other_label, count in zip(table.labels, counts, strict=True):
                people = {"one": table.one, "other": table.other}
                yield _row("confusion", label=said, other_label=other_label, value=count, count=count, **people)


def _alpha(units: Sequence[Sequence[str]]) -> dict[str, Any]:
    interval = alpha_interval(units, seed=_SEED)
    pairable = sum(len(labels) >= 2 for labels in units)
    return _row("alpha", value=krippendorff_alpha(units), count=pairable) | _ends(interval)


def _pair(pair: PairAgreement) -> Iterator[dict[str, Any]]:
    people = {"one": pair.one, "other": pair.other}
    yield _row("kappa", value=pair.kappa, count=pair.shared, **people) | _ends(pair.interval)
    yield _row("observed", value=pair.observed, count=pair.shared, **people)


def _row(measure: str, *, value: float | None, count: int, **cells: str) -> dict[str, Any]:
    return {"measure": measure, "value": value if value is None else float(value), "count": count, **cells}


def _ends(interval: Any) -> dict[str, float]:
    return {} if interval is None else {"low": interval.low, "high": interval.high}
