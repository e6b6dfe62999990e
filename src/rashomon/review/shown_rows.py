"""Rows of the store → the same rows with their hidden characters seen, for lists.

In: rows that hold words of documents.  Out: copies in which a bidi override, a zero-width or a control character has
become its name (`cards.hidden`): nobody is shown words in another order than they were written in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rashomon.cards.hidden import show_hidden
from rashomon.store.decisions import Disagreement
from rashomon.store.leases import LeaseRow
from rashomon.store.lists import ConflictRow, RowSide
from rashomon.store.views import SavedView


def shown_conflict(row: ConflictRow) -> ConflictRow:
    """A row of a list of conflicts."""
    return replace(row, reason=show_hidden(row.reason), left=_side(row.left), right=_side(row.right))


def shown_disagreement(row: Disagreement) -> Disagreement:
    """A row of what waits for a lead; notes of reviewers are not in it."""
    return replace(
        row,
        reason=show_hidden(row.reason),
        left_voice=show_hidden(row.left_voice),
        right_voice=show_hidden(row.right_voice),
    )


def shown_view(view: SavedView) -> SavedView:
    """A saved view: its name, which somebody typed."""
    return replace(view, name=show_hidden(view.name))


def shown_lease(row: LeaseRow) -> LeaseRow:
    """A row of the cards in hand."""
    return replace(
        row,
        reason=show_hidden(row.reason),
        left_source=show_hidden(row.left_source),
        right_source=show_hidden(row.right_source),
    )


def shown_counts(rows: Iterable[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """Counts by one or two names, as a tally holds them; the names are for reading then, not for a filter."""
    return [(show_hidden(one), show_hidden(other), count) for one, other, count in rows]


def _side(side: RowSide) -> RowSide:
    return replace(side, voice=show_hidden(side.voice), source=show_hidden(side.source), text=show_hidden(side.text))
