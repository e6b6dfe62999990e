"""Judgements → how well the people who gave them agree: alpha, kappa, labels and confusion, ready to print.

In: (conflict, person, verdict) of judgements in force.  Out: one frozen view.  The measures are `review.measures`; here
they are put together and said in a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import VERDICTS
from rashomon.review.charts import AgreementView, agreement_bars
from rashomon.review.measures import (
    Confusion,
    Interval,
    LabelRow,
    PairAgreement,
    alpha_interval,
    confusions,
    krippendorff_alpha,
    label_rows,
    pairwise_kappas,
    units_of,
)

RELIABLE, TENTATIVE = 0.8, 0.667  # Krippendorff 2004, "Content Analysis", p. 241
_SEED = 20311104  # a fixed one, so that the interval does not move while nothing happens
_MOST_TABLES = 12  # confusion tables; of five people there are ten pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfusionTable:
    """Both people's verdicts on the cards they share, in the order of `VERDICTS`; `most` is the largest count."""

    one: str
    other: str
    labels: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]
    shared: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSheet:
    """What the page shows."""

    judgements: int
    people: int
    units: int
    pairable: int  # conflicts with two judgements or more: the only ones that say anything about agreement
    alpha: float | None
    interval: Interval | None
    meaning: str
    pairs: tuple[PairAgreement, ...]
    bars: AgreementView
    labels: tuple[LabelRow, ...]
    tables: tuple[ConfusionTable, ...]
    tables_left_out: int


def agreement_sheet(judged: Sequence[tuple[str, str, str]]) -> AgreementSheet:
    """The whole page's numbers; a second or so for 50,000 judgements, most of it counting."""
    units = units_of(judged)
    alpha, interval = krippendorff_alpha(units), alpha_interval(units, seed=_SEED)
    pairs, tables = pairwise_kappas(judged), confusions(judged)
    order: dict[str, int] = {label: place for place, label in enumerate(VERDICTS)}
    return AgreementSheet(
        judgements=len(judged),
        people=len({person for _, person, _ in judged}),
        units=len(units),
        pairable=sum(len(labels) >= 2 for labels in units),
        alpha=alpha,
        interval=interval,
        meaning=_meaning(alpha, interval),
        pairs=pairs,
        bars=agreement_bars(pairs),
        labels=tuple(sorted(label_rows(judged), key=lambda row: order.get(row.label, len(order)))),
        tables=tuple(_table(table) for table in tables[:_MOST_TABLES]),
        tables_left_out=max(len(tables) - _MOST_TABLES, 0),
    )


def _meaning(alpha: float | None, interval: Interval | None) -> str:
    """What one may conclude, by the lower end of the interval where there is one: the upper end may be luck."""
    if alpha is None:
        return ""
    sure = interval.low if interval is not None else alpha
    if sure >= RELIABLE:
        return "The verdicts can be relied on."
    if sure >= TENTATIVE:
        return "Enough for tentative conclusions; what is published on a single verdict should be read twice."
    if alpha >= TENTATIVE:
        return "Perhaps enough for tentative conclusions; the interval still reaches too low to say."
    return "Too low to rely on a single verdict: talk about the labels that differ most, below."


def _table(table: Confusion) -> ConfusionTable:
    labels = tuple(label for label in VERDICTS if label in table.labels)
    place = {label: at for at, label in enumerate(table.labels)}
    rows = tuple(tuple(table.rows[place[row]][place[column]] for column in labels) for row in labels)
    return ConfusionTable(
        one=table.one,
        other=table.other,
        labels=labels,
        rows=rows,
        shared=sum(map(sum, rows)),
        most=max((count for row in rows for count in row), default=0),
    )
