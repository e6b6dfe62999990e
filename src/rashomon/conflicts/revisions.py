"""Revision, not contradiction: one quantity given at different times, moving as such things do.

In: two statements and what they count.  Out: the pair of quantities that is a revision, and timelines of all that hang
together.  Tolls of dead, hurt, held and displaced and counts of destroyed things grow; the missing may also become
fewer.  A toll that shrinks, two tolls of one hour, and a number somebody disputes are conflicts and stay so.

When something was told is its date of publication; where that is unknown or the same, the time in its own words.

Known weakness: a count of 3 that becomes 3,000 within a day passes, for early tolls of disasters do that; and two
events of one kind within the window look like one toll that grows, where no place or day in the words tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from rashomon.conflicts.counted import DIFFERENT_TIMES, is_destroyed
from rashomon.conflicts.numbers import APPROXIMATION, QuantityMatch, compare_quantities
from rashomon.records import Quantity, Revision, Statement, TimelinePoint

# Tolls are brought up to date for weeks, not seasons; set by hand.
WINDOW = timedelta(days=30)

_GROWING = frozenset({"dead", "hurt", "held", "displaced", "missing"})
_SHRINKING = frozenset({"missing"})  # found, alive or dead
_DISPUTED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|disput\w*|exaggerat\w*|inflat\w*|incorrect\w*|wrong\w*|false\w*|untrue|refut\w*|reject\w*|"
    r"contradict\w*|played down|understat\w*)\b",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    r"\b(?:tolls?|total|so far|risen|rose|rises|climb\w*|now stands?|latest|updated?|until now)\b", re.I
)

Link = tuple[Statement, Quantity, Statement, Quantity]


def find_revision(
    left: Statement, right: Statement, matches: Sequence[QuantityMatch] | None = None
) -> tuple[Quantity, Quantity] | None:
    """The quantities, left and right, of which one is the other brought up to date; None when the pair is none.

    `matches` are those of `compare_quantities`, made here when left out.  Every quantity that disagrees has to be a
    revision: one that is not keeps the pair a conflict.
    """
    found = compare_quantities(left, right) if matches is None else matches
    revised = [match for match in found if is_revision(left, right, match)]
    if not revised or any(match.verdict == "disagree" and match not in revised for match in found):
        return None
    first = min(revised, key=lambda match: (match.verdict != "disagree", match.left.span.start))
    return first.left, first.right


def is_revision(left: Statement, right: Statement, match: QuantityMatch) -> bool:
    """Whether the later of two statements brings the earlier's quantity up to date."""
    if not _is_cumulative(left, match.left) or not _is_cumulative(right, match.right):
        return False
    if match.verdict == "not comparable" and not _is_running(left, right, match):
        return False
    if any(one.stance in ("denies", "doubts") or _DISPUTED.search(one.text) for one in (left, right)):
        return False
    order = _order(left, right)
    if order is None:
        return False
    earlier, later = (match.left, match.right) if order < 0 else (match.right, match.left)
    was, now = _point(earlier), _point(later)
    if match.verdict == "agree" and abs(now - was) <= was * APPROXIMATION:  # the same number, told less exactly
        return False
    return now > was or (now < was and earlier.outcome in _SHRINKING)


def _is_cumulative(statement: Statement, quantity: Quantity) -> bool:
    if quantity.extent != "whole" or (quantity.low is None and quantity.high is None):
        return False
    return quantity.outcome in _GROWING or quantity.unit == "casualty" or is_destroyed(statement, quantity)


def _is_running(left: Statement, right: Statement, match: QuantityMatch) -> bool:
    """Counts of different days are one toll only when both are told as a total."""
    return match.reason == DIFFERENT_TIMES and all(_RUNNING.search(one.text) for one in (left, right))


def _order(left: Statement, right: Statement) -> int | None:
    """-1 when the left was told first, 1 when the right was; None when that is unknown, or too far apart."""
    for mine, other in ((left.published_at, right.published_at), (_own_time(left), _own_time(right))):
        if mine is not None and other is not None and mine != other:
            return None if abs(mine - other) > WINDOW else -1 if mine < other else 1
    return None


def _own_time(statement: Statement) -> datetime | None:
    days = [mention.end for mention in statement.times if mention.end is not None and mention.start == mention.end]
    return datetime.combine(max(days), time(), tzinfo=UTC) if days else None


def _point(quantity: Quantity) -> float:
    """The number that is given: of "at least 5" it is 5, of "12 to 15" the middle."""
    if quantity.low is None or quantity.high is None:
        return quantity.low if quantity.low is not None else quantity.high or 0.0
    return (quantity.low + quantity.high) / 2


def collect_timelines(revisions: Sequence[Link]) -> list[Revision]:
    """For every pair (left, its quantity, right, its quantity) the whole timeline it belongs to, in order of time.

    Pairs that share a statement's quantity belong to one timeline, with one point a statement.  A statement without any
    time has no point.
    """
    parent: dict[tuple[str, int], tuple[str, int]] = {}
    owners: dict[tuple[str, int], tuple[Statement, Quantity]] = {}
    for left, mine, right, other in revisions:
        one, two = _node(left, mine), _node(right, other)
        owners.setdefault(one, (left, mine))
        owners.setdefault(two, (right, other))
        parent[_root(parent, one)] = _root(parent, two)
    members: dict[tuple[str, int], list[tuple[Statement, Quantity]]] = {}
    for node, owner in owners.items():
        members.setdefault(_root(parent, node), []).append(owner)
    timelines = {root: _timeline(group) for root, group in members.items()}
    return [timelines[_root(parent, _node(left, mine))] for left, mine, _, _ in revisions]


def _node(statement: Statement, quantity: Quantity) -> tuple[str, int]:
    return statement.id, quantity.span.start


def _root(parent: dict[tuple[str, int], tuple[str, int]], node: tuple[str, int]) -> tuple[str, int]:
    while parent.setdefault(node, node) != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def _timeline(group: Sequence[tuple[Statement, Quantity]]) -> Revision:
    points: dict[str, TimelinePoint] = {}
    for statement, quantity in group:
        at = statement.published_at or _own_time(statement)
        if at is not None:
            points.setdefault(
                statement.id,
                TimelinePoint(statement_id=statement.id, source=statement.source, at=at, text=quantity.text),
            )
    return Revision(timeline=tuple(sorted(points.values(), key=lambda point: (point.at, point.statement_id))))
