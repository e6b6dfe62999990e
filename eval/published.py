"""Figures of others, and the floor under ours: published.toml and our results in, tables out."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.measurement import SetResult
from eval.tables import Table, share

PUBLISHED = Path(__file__).parent / "published.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A published figure; `value` is a share, 0 to 1."""

    set: str
    metric: str
    model: str
    value: float
    source: str
    note: str = ""
    is_same_task: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """The least that is accepted of our model on a set."""

    set: str
    metric: str
    value: float


def read_published(path: Path = PUBLISHED) -> tuple[tuple[Figure, ...], tuple[Floor, ...]]:
    """The published figures and the floors, in the file's order."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    figures = tuple(Figure(**table) for table in tables.get("figure", ()))
    return figures, tuple(Floor(**table) for table in tables.get("floor", ()))


def figure_table(results: Sequence[SetResult], figures: Sequence[Figure], model: str) -> Table:
    """For each measured set and metric with figures: theirs and ours, best first; other tasks last."""
    rows: list[tuple[str, ...]] = []
    for result in results:
        of_set = [figure for figure in figures if figure.set == result.name]
        for metric in dict.fromkeys(figure.metric for figure in of_set):
            rows += _ladder(result, metric, [figure for figure in of_set if figure.metric == metric], model)
    return Table(
        title="Beside published figures",
        columns=("set", "metric", "value", "model", "source", "note"),
        numbers=frozenset({"value"}),
        rows=tuple(rows),
    )


def floor_table(results: Sequence[SetResult], floors: Sequence[Floor]) -> Table:
    """Ours against the floor, for the measured sets that have one."""
    by_name = {result.name: result for result in results}
    rows = [_floor_row(floor, by_name[floor.set]) for floor in floors if floor.set in by_name]
    return Table(
        title="Against the floor (the prototype: forward direction, up to 4,000 pairs a set)",
        columns=("set", "metric", "floor", "ours", "difference", "verdict"),
        numbers=frozenset({"floor", "ours", "difference"}),
        rows=tuple(rows),
    )


def _ladder(result: SetResult, metric: str, figures: Sequence[Figure], model: str) -> list[tuple[str, ...]]:
    note = "" if result.n == result.count else f"{result.n:,} of {result.count:,} pairs"
    ours = result.value(metric)
    entries = [
        (not figure.is_same_task, -figure.value, (figure.model, figure.source, _note(figure))) for figure in figures
    ]
    if ours is not None:
        entries.append((False, -ours, (f"=> {model}", "this run", note)))
    return [
        (result.name, metric, share(-value), *words) for _, value, words in sorted(entries, key=lambda entry: entry[:2])
    ]


def _note(figure: Figure) -> str:
    return figure.note if figure.is_same_task else f"not comparable: {figure.note}"


def _floor_row(floor: Floor, result: SetResult) -> tuple[str, ...]:
    ours = result.value(floor.metric)
    if ours is None:
        return (floor.set, floor.metric, share(floor.value), "-", "-", "no such side")
    # Compared as printed, to three digits: the floor itself is known to no more.
    gap = round(ours, 3) - floor.value
    verdict = "reached" if gap > -5e-4 else "BELOW"
    sampled = "" if result.n == result.count else f" (on {result.n:,} of {result.count:,} pairs)"
    return (floor.set, floor.metric, share(floor.value), share(ours), f"{gap:+.3f}", verdict + sampled)
