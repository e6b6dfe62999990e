"""The accounts of one dispute: which of its statements can stand together, and who holds them.

In: the conflicts of one matter, best first, and how plainly pairs of statements agree.  Out: Account records, those of
the best conflict first.  A signed graph is parted (`signed_graph`): a conflict puts two statements apart by its
log-odds; together bring what entails each other, what one person says, equal numbers, and, weakly, a common opponent.
Three and more accounts are possible.

Known weakness: two statements against a third are taken for one account when nothing is known of them beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import combinations

from rashomon.conflicts.matters import Link, link_of
from rashomon.conflicts.numbers import match_quantities
from rashomon.conflicts.signed_graph import Edge, part
from rashomon.records import Account, Conflict, Statement

_LEAST_APART = 1.0  # a flagged conflict puts apart, however low the threshold was set
_MOST_ODDS = 4.0
_ONE_PERSON = 8.0  # more than one conflict can part: nobody is on two sides, unless he contradicts himself
_ONE_SOURCE = 1.0  # an outlet's own words of one matter
_NUMBERS = 2.0
_COMMON_OPPONENT = 0.4  # an enemy's enemy; each of them counts
_MOST_COMPARED = 60  # statements with numbers of which every two are compared


def collect_accounts(conflicts: Sequence[Conflict], agreement: Mapping[Link, float]) -> tuple[Account, ...]:
    """The accounts of one dispute; `agreement` holds log-odds of an entailment for pairs of statements."""
    statements: dict[str, Statement] = {}
    for conflict in conflicts:
        for side in (conflict.scored.pair.left, conflict.scored.pair.right):
            statements.setdefault(side.id, side)
    order = {id_: at for at, id_ in enumerate(statements)}
    weights = _weights(conflicts, list(statements.values()), order, agreement)
    parts = part(len(order), weights)
    if len(parts) == 1:  # numbers and persons outweigh a lone conflict: the best one still has two sides
        parts = [[0], parts[0][1:]]
    listed = list(statements.values())
    return tuple(_account([listed[at] for at in inside]) for inside in parts)


def _weights(
    conflicts: Sequence[Conflict],
    listed: Sequence[Statement],
    order: Mapping[str, int],
    agreement: Mapping[Link, float],
) -> dict[Edge, float]:
    weights: dict[Edge, float] = {}
    opponents: dict[int, set[int]] = {}
    for conflict in conflicts:
        one, other = order[conflict.scored.pair.left.id], order[conflict.scored.pair.right.id]
        weights[_edge(one, other)] = -_apart(conflict.probability)
        opponents.setdefault(one, set()).add(other)
        opponents.setdefault(other, set()).add(one)
    counting = [at for at, side in enumerate(listed) if side.quantities]
    is_counted = any(conflict.kind == "number" for conflict in conflicts) and len(counting) <= _MOST_COMPARED
    for one, other in combinations(range(len(listed)), 2):
        if (one, other) in weights:
            continue
        left, right = listed[one], listed[other]
        odds = agreement.get(link_of(left.id, right.id), 0.0) + _by_voice(left, right)
        if is_counted and left.quantities and right.quantities:
            odds += _by_numbers(left, right)
        odds += _COMMON_OPPONENT * len(opponents[one] & opponents[other])
        if odds:
            weights[one, other] = odds
    return weights


def _edge(one: int, other: int) -> Edge:
    return (one, other) if one < other else (other, one)


def _apart(probability: float) -> float:
    held = min(max(probability, 1e-6), 1 - 1e-6)
    return min(max(math.log(held / (1 - held)), _LEAST_APART), _MOST_ODDS)


def _by_voice(left: Statement, right: Statement) -> float:
    if left.voice != right.voice:
        return 0.0
    return _ONE_SOURCE if left.speaker is None else _ONE_PERSON


def _by_numbers(left: Statement, right: Statement) -> float:
    verdicts = {match.verdict for match in match_quantities(left, right)}
    return -_NUMBERS if "disagree" in verdicts else _NUMBERS if "agree" in verdicts else 0.0


def _account(statements: Sequence[Statement]) -> Account:
    """The account of statements given those of the best conflicts first."""
    dates = [side.published_at for side in statements if side.published_at is not None]
    return Account(
        statements=tuple(sorted(side.id for side in statements)),
        voices=tuple(dict.fromkeys(_voice(side) for side in statements)),
        sources=tuple(sorted({source for side in statements for source in _carriers(side)})),
        first=_ends(dates)[0],
        last=_ends(dates)[1],
        origins=count_origins(statements),
        best=statements[0].id,
    )


def _voice(statement: Statement) -> str:
    """ "Ada Moor"; a nameless speaker with the source that quotes him; the source itself."""
    speaker = statement.speaker
    if speaker is None:
        return statement.source
    if speaker.name or not speaker.label.startswith("someone"):
        return speaker.name or f"{speaker.label} ({statement.source})"
    return f"someone quoted by {statement.source}"


def _ends(dates: Iterable[datetime]) -> tuple[datetime | None, datetime | None]:
    known = sorted(dates)
    return (known[0], known[-1]) if known else (None, None)


def _carriers(statement: Statement) -> tuple[str, ...]:
    return statement.carried_by or (statement.source,)


def count_origins(statements: Sequence[Statement]) -> int:
    """Independent origins of statements of one account.

    Sources that carry one of them together are one group, which has as many origins as the statement of it that has
    most; so a reprint, and a second sentence of the same source, count nothing.
    """
    groups: list[tuple[set[str], int]] = []
    for side in statements:
        carriers, origins = set(_carriers(side)), max(side.origins, 1)
        apart = []
        for others, count in groups:
            if others & carriers:
                carriers, origins = carriers | others, max(origins, count)
            else:
                apart.append((others, count))
        groups = [*apart, (carriers, origins)]
    return sum(count for _, count in groups)
