"""Where the work stands → the dashboard: progress, precision, the review budget in a sentence, and every chart.

In: plain counts and pairs as `store.standing` and `store.tallies` give them, and the time.  Out: one frozen view.
Numbers come from `review.measures`, drawings from `review.charts`; here they are chosen, linked and put into words.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rashomon.cards.card import KIND_WORDS
from rashomon.cards.hidden import show_hidden
from rashomon.review.charts import (
    BarsView,
    BudgetView,
    ColumnsView,
    HeatView,
    PaceView,
    ReliabilityView,
    budget_curve,
    conflicts_over_time,
    dispute_sizes,
    kind_bars,
    pace_lines,
    reliability_plot,
    source_heat,
)
from rashomon.review.charts.over_time import MONTHS
from rashomon.review.filter_view import link
from rashomon.review.measures import (
    Pace,
    Precision,
    ReviewBudget,
    days_left,
    reading_pace,
    reliability,
    review_budget,
    team_days,
    verdict_of_precision,
)
from rashomon.review.shown_rows import shown_counts
from rashomon.store.standing import Standing
from rashomon.store.tallies import Row

SHARE = 0.9  # of the remaining conflicts, that the budget is for
PACE_DAYS = 42  # of verdicts that the pace is measured on, and drawn
_SEED = 20311104  # a fixed one, so that the budget does not move while nothing happens
_MOST_LINKS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What the dashboard is made of."""

    standing: Standing
    judgements: int  # asked for each card
    open_histogram: Sequence[tuple[float, int]]
    judged: Sequence[tuple[float, bool]]
    times: Mapping[str, Sequence[datetime]]  # of verdicts, by person
    sources: Sequence[Row]
    kinds: Sequence[Row]
    days: Sequence[Row]
    sizes: Sequence[Row]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the progress bar: per cent across, and the list behind it."""

    name: str  # of its colour
    words: str
    count: int
    x: float
    width: float
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A way from a chart to the list behind a part of it."""

    words: str
    count: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dashboard:
    """The page."""

    standing: Standing
    parts: tuple[Part, ...]
    precision: Precision | None
    budget: ReviewBudget
    budget_case: str  # "cards", "hardly", "none": what there is to say
    budget_days: float | None  # working days at the pace so far; None: no pace is known
    all_days: float | None
    pace_a_day: float | None  # judgements of the team, on a day with any
    budget_chart: BudgetView
    reliability: ReliabilityView
    heat: HeatView
    source_links: tuple[Link, ...]
    kinds: BarsView
    kind_links: tuple[Link, ...]
    over_time: ColumnsView
    month_links: tuple[Link, ...]
    disputes: ColumnsView
    pace: PaceView
    people_links: tuple[Link, ...]
    bin_links: tuple[Link, ...]


def dashboard_view(counts: Counts, *, now: datetime) -> Dashboard:
    """The whole page at one moment."""
    stands = counts.standing
    budget = review_budget(counts.open_histogram, counts.judged, share=SHARE, seed=_SEED)
    paces = {name: reading_pace(times) for name, times in counts.times.items()}
    working = team_days(paces.values())
    measured = reliability(counts.judged)

    def days_for(cards: int) -> float | None:
        return days_left(cards * counts.judgements, working, today=now.date())

    one_day = days_left(1, working, today=now.date())
    sizes = [(int(size), disputes) for size, _, disputes in counts.sizes]
    return Dashboard(
        standing=stands,
        parts=_parts(stands),
        precision=verdict_of_precision(stands.by_verdict),
        budget=budget,
        budget_case=_budget_case(budget),
        budget_days=days_for(budget.cards),
        all_days=days_for(stands.open),
        pace_a_day=1 / one_day if one_day else None,
        budget_chart=budget_curve(budget),
        reliability=reliability_plot(measured),
        heat=source_heat(shown_counts(counts.sources)),
        source_links=_source_links(counts.sources),
        kinds=kind_bars((KIND_WORDS.get(kind, kind), count) for kind, _, count in counts.kinds),  # type: ignore[call-overload]
        kind_links=tuple(
            Link(words=KIND_WORDS.get(kind, kind), count=count, href=_list(kind=kind, relation="conflict"))  # type: ignore[call-overload]
            for kind, _, count in counts.kinds
        ),
        over_time=conflicts_over_time((date.fromisoformat(day), count) for day, _, count in counts.days),
        month_links=_month_links(counts.days),
        disputes=dispute_sizes(sizes),
        pace=pace_lines(paces, until=now.date(), days=PACE_DAYS),
        people_links=_people_links(paces),
        bin_links=tuple(
            Link(
                words=f"{place.low:.1f}–{place.high:.1f}",
                count=place.cards,
                href=_list(status="closed", least=f"{place.low:g}", most=f"{place.high:g}", order="probability"),
            )
            for place in measured.bins
        ),
    )


def _parts(stands: Standing) -> tuple[Part, ...]:
    """Closed as conflicts, closed as anything else, waiting for a lead, open: of all that is in the queue."""
    conflicts = stands.by_verdict.get("conflict", 0)
    counted = (
        ("conflict", "closed as conflicts", conflicts, _list(status="closed", verdict="conflict")),
        ("other", "closed as something else", stands.closed - conflicts, _list(status="closed")),
        ("unsettled", "waiting for a lead", stands.disagreed, _list(status="disagreed")),
        ("track", "open", stands.open, _list(status="open")),
    )
    total = max(sum(count for _, _, count, _ in counted), 1)
    parts, x = [], 0.0
    for name, words, count, href in counted:
        width = 100 * count / total
        parts.append(Part(name=name, words=words, count=count, x=round(x, 3), width=round(width, 3), href=href))
        x += width
    return tuple(parts)


def _budget_case(budget: ReviewBudget) -> str:
    if budget.open_cards == 0:
        return "none"
    return "cards" if budget.cards > 0 and budget.expected_conflicts >= 0.5 else "hardly"


def _source_links(sources: Sequence[Row]) -> tuple[Link, ...]:
    """The sources in most conflicts, one of two of one source counted once."""
    weight: dict[str, int] = {}
    for one, other, count in sources:
        for source in {one, other}:
            weight[source] = weight.get(source, 0) + count
    ranked = sorted(weight.items(), key=lambda item: (-item[1], item[0]))[:_MOST_LINKS]
    return tuple(
        Link(words=show_hidden(source), count=count, href=_list(source=source, relation="conflict"))
        for source, count in ranked
    )


def _month_links(days: Sequence[Row]) -> tuple[Link, ...]:
    """The latest months with a conflict, in order of time."""
    months: Counter[date] = Counter()
    for day, _, count in days:
        months[date.fromisoformat(day).replace(day=1)] += count
    return tuple(
        Link(
            words=f"{MONTHS[month.month - 1]} {month.year}",
            count=months[month],
            href=_list(since=month.isoformat(), until=_month_end(month).isoformat(), relation="conflict"),
        )
        for month in sorted(months)[-_MOST_LINKS:]
    )


def _month_end(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def _people_links(paces: Mapping[str, Pace]) -> tuple[Link, ...]:
    ranked = sorted(paces.items(), key=lambda item: (-item[1].cards, item[0]))
    return tuple(Link(words=name, count=pace.cards, href=_list(reviewer=name)) for name, pace in ranked)


def _list(**query: str) -> str:
    return link("/conflicts", query)
