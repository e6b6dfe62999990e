"""Flagged conflicts → a table of who conflicts with whom.

In: flagged conflicts and the number of sources the scan read.  Out: names and counts, sources against sources; with one
source only, voices against voices.  The table is symmetric: each conflict is counted in both of its cells, and once
on the diagonal when both statements are of one party.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import Conflict, Statement

_MOST_NAMES = 14  # columns that fit a page at arm's length
_LEVELS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Conflicts between two parties; `level` 0–5 is the shade."""

    count: int
    level: int
    is_diagonal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatView:
    """Names down the side and across the top, and a cell for each pair of them."""

    of: str  # "sources" or "voices"
    names: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left_out: int  # parties with fewer conflicts, not shown


def heat_view(flagged: Sequence[Conflict], sources: Sequence[str]) -> HeatView | None:
    """The table of flagged conflicts; None when nothing is flagged.

    With several sources all of them have a row, the silent ones too; of voices only those in a conflict do.
    """
    if not flagged:
        return None
    by_source = len(set(sources)) > 1
    pairs = [_parties(conflict, by_source) for conflict in flagged]
    counts = Counter(tuple(sorted(pair)) for pair in pairs)
    weight = Counter(name for pair in counts.elements() for name in set(pair))
    known = set(weight) | (set(sources) if by_source else set())
    ranked = sorted(known, key=lambda name: (-weight[name], name))
    shown = ranked[:_MOST_NAMES]
    largest = max(counts.values())
    rows = tuple(tuple(_cell(counts[_key(row, column)], largest, row == column) for column in shown) for row in shown)
    labels = {} if by_source else _voice_labels(flagged)
    return HeatView(
        of="sources" if by_source else "voices",
        names=tuple(labels.get(name, name) for name in shown),
        rows=rows,
        left_out=len(ranked) - len(shown),
    )


def _key(one: str, other: str) -> tuple[str, ...]:
    return tuple(sorted((one, other)))


def _parties(conflict: Conflict, by_source: bool) -> tuple[str, str]:
    left, right = conflict.scored.pair.left, conflict.scored.pair.right
    return (left.source, right.source) if by_source else (left.voice, right.voice)


def _cell(count: int, largest: int, is_diagonal: bool) -> Cell:
    level = -(-count * _LEVELS // largest)  # rounded up, so that one conflict is never unshaded
    return Cell(count=count, level=level, is_diagonal=is_diagonal)


def _voice_labels(flagged: Sequence[Conflict]) -> dict[str, str]:
    """What a person reads for each voice: the short label where only one voice has it."""
    short: dict[str, str] = {}
    for conflict in flagged:
        for statement in (conflict.scored.pair.left, conflict.scored.pair.right):
            short[statement.voice] = _short_label(statement)
    uses = Counter(short.values())
    return {voice: label if uses[label] == 1 else voice for voice, label in short.items()}


def _short_label(statement: Statement) -> str:
    return statement.speaker.label if statement.speaker else f"{statement.source}, own words"
