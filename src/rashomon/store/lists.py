"""Pages of conflicts: a filter and an order → rows, and a cursor to the rows after them.

    priority      most worth a look first          newest    last published first, undated ones last
    probability   most probable first              closed    last closed first: agreed and decided ones only

In: a filter, who asks, a cursor of an earlier page.  Out: rows as this person may see them.  Pages go by key, never by
counting rows off: the millionth row comes as quickly as the first, and a row that changes meanwhile moves nobody else.
`plans` chooses the way.  It writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, get_args

from sqlalchemy import Connection, Row, Select, and_, case, exists, func, select

from rashomon.errors import InputError
from rashomon.records import ConflictKind, Verdict
from rashomon.store.blindness import Viewer, verdicts_seen_by
from rashomon.store.cursors import Cursor, read_cursor, write_cursor
from rashomon.store.filters import ConflictFilter
from rashomon.store.plans import count_all, find_after, find_first, make_plan
from rashomon.store.schema import CLOSED, conflict, dispute, judgement, person, statement, tally
from rashomon.store.words import words_of

Order = Literal["priority", "probability", "newest", "closed"]
ORDERS: Final[tuple[Order, ...]] = get_args(Order)
MOST_COUNTED, MOST_ROWS = 10_000, 500

_LEFT, _RIGHT = statement.alias("left_row"), statement.alias("right_row")


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSide:
    """One of the two statements."""

    voice: str
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictRow:
    """A conflict in a list.  What others said of it is left out until the viewer may know."""

    id: str
    probability: float
    threshold: float
    is_flagged: bool
    relation: str
    kind: ConflictKind
    reason: str
    left: RowSide
    right: RowSide
    newest_at: datetime | None  # publication of the later side
    dispute_id: str | None
    dispute_size: int | None
    status: str  # as the viewer may see it: a disagreement out of sight is open
    needed: int
    given: int  # judgements; out of sight, the viewer's own alone
    held: int  # people who have its card now
    verdict: Verdict | None  # final
    verdict_kind: ConflictKind | None
    closed_at: datetime | None
    priority: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictPage:
    """Some rows of a list, and the way on."""

    rows: tuple[ConflictRow, ...]
    next_cursor: str | None  # None: these are the last
    count: int  # of the whole list
    is_count_exact: bool  # False: there are more than `count`


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a filter can be made of; the most frequent first."""

    sources: tuple[str, ...]
    kinds: tuple[str, ...]
    people: tuple[tuple[int, str], ...]  # who may judge or has judged, by name


def list_conflicts(
    connection: Connection,
    asked: ConflictFilter,
    *,
    viewer: Viewer,
    order: str = "priority",
    after: str | None = None,
    limit: int = 50,
) -> ConflictPage:
    """A page of what `viewer` may find by the filter, of 1 to 500 rows.

    Raises InputError for an order that does not exist and for a cursor of another list.
    """
    if order not in ORDERS:
        raise InputError(f"order: {order!r:.40} is none of {', '.join(ORDERS)}")
    cursor = read_cursor(after, order=order, asked=asked) if after else None
    limit = max(1, min(limit, MOST_ROWS))
    plan = make_plan(connection, asked, viewer=viewer, order=order)
    if cursor is None:
        found, count = find_first(connection, plan, limit=limit + 1, most=MOST_COUNTED + 1)
    else:
        found, count = find_after(connection, plan, after=cursor, limit=limit + 1), cursor.count
    last = found[limit - 1] if len(found) > limit else None
    following = last and Cursor(order=order, key=last.key, id=last.id, count=count)
    return ConflictPage(
        rows=conflict_rows(connection, [one.id for one in found[:limit]], viewer),
        next_cursor=write_cursor(following, asked=asked) if following else None,
        count=min(count, MOST_COUNTED),
        is_count_exact=count <= MOST_COUNTED,
    )


def count_conflicts(connection: Connection, asked: ConflictFilter, *, viewer: Viewer) -> int:
    """How many conflicts `viewer` finds by the filter, to the last one."""
    return count_all(connection, make_plan(connection, asked, viewer=viewer))


def conflict_rows(connection: Connection, ids: Sequence[str], viewer: Viewer) -> tuple[ConflictRow, ...]:
    """Rows by id, in the order given, as `viewer` may see them; at most 500.  An id that is none is left out."""
    rows = {row.id: row for row in connection.execute(_row_query(viewer).where(conflict.c.id.in_(ids)))}
    return tuple(_row(rows[id_]) for id_ in ids if id_ in rows)


def choices(connection: Connection) -> Choices:
    """Sources and kinds as counted at the last import, and the people."""
    of = tally.c
    names = {
        name: tuple(connection.scalars(select(of.one).where(of.name == name).order_by(of.count.desc(), of.one)))
        for name in ("source", "kind")
    }
    has_judged = exists().where(judgement.c.person_id == person.c.id)
    people = connection.execute(
        select(person.c.id, person.c.name)
        .where((person.c.role != "viewer") & person.c.disabled_at.is_(None) | has_judged)
        .order_by(person.c.name_key)
    )
    return Choices(sources=names["source"], kinds=names["kind"], people=tuple((row.id, row.name) for row in people))


def speakers_like(connection: Connection, prefix: str, limit: int = 20) -> tuple[str, ...]:
    """Voices with a word that begins so, the most frequent first; "moor" finds Ada Moor, for case does not count."""
    begun = " ".join(words_of(prefix))
    if not begun:
        return ()
    of = tally.c
    query = (
        select(of.one)
        .where(of.name == "voice", (" " + of.other).contains(" " + begun, autoescape=True))
        .order_by(of.count.desc(), of.one)
        .limit(limit)
    )
    return tuple(connection.scalars(query))


def _row_query(viewer: Viewer) -> Select[Any]:
    of = conflict.c
    is_seen = verdicts_seen_by(viewer)
    own = select(func.count()).where(judgement.c.conflict_id == of.id, judgement.c.person_id == viewer.id)
    return (
        select(
            of.id,
            of.probability,
            of.threshold,
            of.is_flagged,
            of.relation,
            of.kind,
            of.reason,
            of.newest_at,
            of.dispute_id,
            dispute.c.size.label("dispute_size"),
            case((and_(of.status == "disagreed", ~is_seen), "open"), else_=of.status).label("status"),
            of.needed,
            case((is_seen, of.given), else_=own.scalar_subquery()).label("given"),
            of.held,
            of.verdict,
            of.verdict_kind,
            case((is_seen, of.closed_at)).label("closed_at"),
            of.priority,
            _LEFT.c.voice.label("left_voice"),
            _LEFT.c.source.label("left_source"),
            _LEFT.c.text.label("left_text"),
            _RIGHT.c.voice.label("right_voice"),
            _RIGHT.c.source.label("right_source"),
            _RIGHT.c.text.label("right_text"),
        )
        .select_from(conflict)
        .join(_LEFT, _LEFT.c.number == of.left_statement)
        .join(_RIGHT, _RIGHT.c.number == of.right_statement)
        .outerjoin(dispute, dispute.c.id == of.dispute_id)
    )


def _row(row: Row[Any]) -> ConflictRow:
    values = row._mapping
    is_final = row.status in CLOSED
    return ConflictRow(
        left=RowSide(voice=row.left_voice, source=row.left_source, text=row.left_text),
        right=RowSide(voice=row.right_voice, source=row.right_source, text=row.right_text),
        verdict=row.verdict if is_final else None,
        verdict_kind=row.verdict_kind if is_final else None,
        closed_at=row.closed_at if row.status != "open" else None,
        **{name: values[name] for name in _AS_THEY_ARE},
    )


_AS_THEY_ARE = (
    "id",
    "probability",
    "threshold",
    "is_flagged",
    "relation",
    "kind",
    "reason",
    "newest_at",
    "dispute_id",
    "dispute_size",
    "status",
    "needed",
    "given",
    "held",
    "priority",
)
