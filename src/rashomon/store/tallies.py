"""Counts over all conflicts, made at import and kept: what a dashboard and the choices of a filter show at once.

    name          one            other          count
    probability   512            —              conflicts whose probability rounds to 0.512, revisions too
    sources       Courier        Gazette        conflicts between the two, in alphabetical order
    source        Gazette        —              conflicts that it stands in, revisions too
    voice         Ada Moor       ada moor       the same of whoever is heard, with the words to find the name by
    kind          number         —              conflicts of this kind
    day           2031-05-04     —              conflicts whose later side was published on it (UTC)
    size          3              —              disputes of three conflicts

In: a connection.  Out: rows of `tally`.  What reviewing changes (status, verdicts) is not in them.  The database then
looks anew at how its indexes are made up.  Weakness: names longer than 300 characters are left out, for PostgreSQL's
indexes refuse them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    cast,
    delete,
    exists,
    func,
    insert,
    literal_column,
    select,
    text,
    union_all,
)

from rashomon.store.schema import conflict, dispute
from rashomon.store.schema import tally as table
from rashomon.store.words import words_of

BINS = 1000  # of the probability; the review budget recalibrates each as one
LONGEST_NAME = 300  # characters; two of them and a number fit into an index row of PostgreSQL, 2.7 kB
_CHUNK = 1_000

Row = tuple[str, str, int]  # one, other, count


def refresh_tallies(connection: Connection) -> None:
    """Count everything again.  A million conflicts take a few seconds, in which nobody else writes."""
    connection.execute(delete(table))
    rows = ({"name": name, "one": one, "other": other, "count": count} for name, one, other, count in _rows(connection))
    while chunk := list(islice(rows, _CHUNK)):
        connection.execute(insert(table), chunk)
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA analysis_limit = 1000"))  # entries an index; enough, and quick at any size
    connection.execute(text("ANALYZE"))


def tally(connection: Connection, name: str, most: int | None = None) -> list[Row]:
    """The rows of one tally, largest first; at most so many."""
    of = table.c
    query = select(of.one, of.other, of.count).where(of.name == name)
    query = query.order_by(of.count.desc(), of.one, of.other).limit(most)
    return [(one, other, count) for one, other, count in connection.execute(query)]


def probability_bin(probability: ColumnElement[float]) -> ColumnElement[int]:
    """The bin of a probability as SQL counts it, from 0 to `BINS`."""
    return cast(func.round(probability * BINS), Integer)


def _rows(connection: Connection) -> Iterator[tuple[str, str, str, int]]:
    of = conflict.c
    counted = (
        ("probability", _grouped(probability_bin(of.probability))),
        ("kind", _grouped(of.kind).where(of.relation == "conflict")),
        ("day", _grouped(_day(connection)).where(of.relation == "conflict", of.newest_at.is_not(None))),
        ("size", _grouped(dispute.c.size).where(exists().where(of.dispute_id == dispute.c.id))),
    )
    for name, query in counted:
        for one, count in connection.execute(query):
            yield name, str(one), "", count
    yield from _sources(connection)
    voices = union_all(
        select(of.left_voice.label("voice")), select(of.right_voice).where(of.right_voice != of.left_voice)
    ).subquery()
    for voice, count in connection.execute(_grouped(voices.c.voice)):
        if len(voice) <= LONGEST_NAME:
            yield "voice", voice, " ".join(words_of(voice)), count


def _grouped(key: ColumnElement[Any]) -> Select[Any]:
    labelled = key.label("counted")
    return select(labelled, func.count()).group_by(labelled)


def _day(connection: Connection) -> ColumnElement[str]:
    at = conflict.c.newest_at
    if connection.dialect.name == "sqlite":
        return func.strftime(literal_column("'%Y-%m-%d'"), at)
    utc = func.timezone(literal_column("'UTC'"), at)
    return func.to_char(utc, literal_column("'YYYY-MM-DD'"))


def _sources(connection: Connection) -> Iterator[tuple[str, str, str, int]]:
    of = conflict.c
    columns = (of.left_source, of.right_source, of.relation)
    pairs: Counter[tuple[str, str]] = Counter()
    standing_in: Counter[str] = Counter()
    for left, right, relation, count in connection.execute(select(*columns, func.count()).group_by(*columns)):
        if max(len(left), len(right)) > LONGEST_NAME:
            continue
        for source in {left, right}:
            standing_in[source] += count
        if relation == "conflict":
            pairs[min(left, right), max(left, right)] += count
    yield from (("sources", one, other, count) for (one, other), count in pairs.items())
    yield from (("source", one, "", count) for one, count in standing_in.items())
