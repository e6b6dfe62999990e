"""Pages of a list: in order, each conflict once, to the end, whatever the filter leads by."""

import base64
import json

import pytest
from sqlalchemy import update

from rashomon.errors import InputError
from rashomon.store import plans
from rashomon.store.filters import ConflictFilter, parse_filter
from rashomon.store.lists import (
    MOST_COUNTED,
    ORDERS,
    choices,
    conflict_rows,
    count_conflicts,
    list_conflicts,
    speakers_like,
)
from rashomon.store.schema import conflict
from tests.store.list_case import NOW, ListCase

SOURCES = ("Gazette", "Courier", "Wire")


@pytest.fixture
def case(store):
    """Forty conflicts: some undated, many of equal probability, every other one closed."""
    made = ListCase(store)
    with store.write() as connection:
        for number in range(40):
            is_closed = number % 2 == 1
            closed = {"status": "agreed", "verdict": "conflict", "given": 1, "closed_at": NOW.replace(hour=number % 5)}
            made.conflict(
                connection,
                f"c{number:02d}",
                left=(SOURCES[number % 3], f"{number} boats sank."),
                right=(SOURCES[(number + 1) % 3], "Twenty boats sank.", "Ada Moor"),
                probability=round(0.5 + (number % 4) / 10, 1),
                priority=float(number % 7),
                newest_at=None if number % 5 == 0 else NOW.replace(day=1 + number % 3),
                **(closed if is_closed else {}),
            )
    made.count()
    return made


def pages(case, query, order, *, limit=7, name="Lee"):
    """All rows of a list, page by page."""
    viewer, after, rows = case.person(name), None, []
    with case.store.read() as connection:
        for _ in range(20):
            page = list_conflicts(connection, parse_filter(query), viewer=viewer, order=order, after=after, limit=limit)
            rows += page.rows
            after = page.next_cursor
            if after is None:
                return rows, page
    raise AssertionError("the pages do not end")


KEYS = {
    "priority": lambda row: (-row.priority, row.id),
    "probability": lambda row: (-row.probability, row.id),
    "newest": lambda row: (row.newest_at is None, -row.newest_at.timestamp() if row.newest_at else 0, row.id),
    "closed": lambda row: (-row.closed_at.timestamp(), row.id),
}
QUERIES = ({}, {"source": "Wire"}, {"words": "twenty"}, {"status": "open"}, {"least": "0.6"}, {"since": "2031-06-02"})


@pytest.mark.parametrize("is_gathered", [True, False])
@pytest.mark.parametrize("order", ORDERS)
def test_pages_go_through_the_whole_list_in_order(case, order, is_gathered, monkeypatch):
    if not is_gathered:
        monkeypatch.setattr(plans, "MOST_GATHERED", -1)  # as if every condition met too many: walk along the order
    for query in QUERIES:
        rows, page = pages(case, query, order)
        ids = [row.id for row in rows]

        assert ids == [row.id for row in sorted(rows, key=KEYS[order])]
        assert len(set(ids)) == len(ids) == page.count
        assert page.is_count_exact


def test_every_way_finds_the_same(case, monkeypatch):
    gathered = {order: [[row.id for row in pages(case, query, order)[0]] for query in QUERIES] for order in ORDERS}
    monkeypatch.setattr(plans, "MOST_GATHERED", -1)
    walked = {order: [[row.id for row in pages(case, query, order)[0]] for query in QUERIES] for order in ORDERS}

    assert walked == gathered
    assert len(gathered["newest"][0]) == 40
    assert len(gathered["closed"][0]) == 20  # the agreed half


def test_a_row_that_changes_between_pages_moves_no_other(case, store):
    viewer = case.person("Lee")
    with store.read() as connection:
        first = list_conflicts(connection, ConflictFilter(status="open"), viewer=viewer, limit=5)
    with store.write() as connection:
        gone = [row.id for row in first.rows[:3]]
        connection.execute(update(conflict).where(conflict.c.id.in_(gone)).values(status="aside"))
    with store.read() as connection:
        rest = list_conflicts(
            connection, ConflictFilter(status="open"), viewer=viewer, after=first.next_cursor, limit=50
        )

    assert len(rest.rows) == 20 - 5  # counting rows off would have left out three
    assert rest.count == 20  # as it was on the first page


def test_counting_stops_and_says_so(case, store, monkeypatch):
    monkeypatch.setattr("rashomon.store.lists.MOST_COUNTED", 30)
    viewer = case.person("Lee")
    with store.read() as connection:
        page = list_conflicts(connection, ConflictFilter(), viewer=viewer)
        assert (page.count, page.is_count_exact) == (30, False)
        assert count_conflicts(connection, ConflictFilter(), viewer=viewer) == 40
        assert count_conflicts(connection, ConflictFilter(source="Wire"), viewer=viewer) == 26  # 13 left, 13 right
    assert MOST_COUNTED == 10_000


@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "!!!!",
        "é",
        "W10",
        base64.urlsafe_b64encode(b"[1]").decode(),
        base64.urlsafe_b64encode(b"[" * 200).decode(),
        base64.urlsafe_b64encode(json.dumps(["0" * 16, 0.5, "c1", 3]).encode()).decode(),
        "A" * 10_000,
        "\0",
    ],
)
def test_a_cursor_that_is_not_ours_is_refused(case, store, cursor):
    with store.read() as connection, pytest.raises(InputError, match="start at its first page"):
        list_conflicts(connection, ConflictFilter(), viewer=case.person("Lee"), after=cursor)


def test_a_cursor_belongs_to_its_filter_and_order(case, store):
    viewer = case.person("Lee")
    with store.read() as connection:
        cursor = list_conflicts(connection, ConflictFilter(), viewer=viewer, limit=5).next_cursor
        for asked, order in ((ConflictFilter(kind="number"), "priority"), (ConflictFilter(), "newest")):
            with pytest.raises(InputError, match="no page of this list"):
                list_conflicts(connection, asked, viewer=viewer, order=order, after=cursor)
        with pytest.raises(InputError, match="order: 'size' is none of priority"):
            list_conflicts(connection, ConflictFilter(), viewer=viewer, order="size")


def test_a_forged_cursor_key_is_refused_or_harmless(case, store):
    viewer = case.person("Lee")
    with store.read() as connection:
        cursor = list_conflicts(connection, ConflictFilter(), viewer=viewer, limit=5).next_cursor
        digest, key, id_, count = json.loads(base64.urlsafe_b64decode(cursor + "=="))
        for forged in ([digest, "now", id_, count], [digest, key, None, count], [digest, key, "\ud800", count]):
            told = base64.urlsafe_b64encode(json.dumps(forged).encode()).decode().rstrip("=")
            with pytest.raises(InputError):
                list_conflicts(connection, ConflictFilter(), viewer=viewer, after=told)
        told = base64.urlsafe_b64encode(json.dumps([digest, key, "' OR 1=1 --", count]).encode()).decode().rstrip("=")
        assert list_conflicts(connection, ConflictFilter(), viewer=viewer, after=told).rows


def test_rows_by_id_come_in_the_order_asked_for(case, store):
    with store.read() as connection:
        rows = conflict_rows(connection, ["c03", "gone", "c01"], case.person("Lee"))

    assert [row.id for row in rows] == ["c03", "c01"]
    assert rows[0].left.text == "3 boats sank."
    assert rows[0].right.voice == "Ada Moor"
    assert rows[0].verdict == "conflict"


def test_choices_are_counted_at_import(case):
    with case.store.read() as connection:
        offered = choices(connection)
        assert set(offered.sources) == set(SOURCES)
        assert offered.kinds == ("number",)
        assert [name for _, name in offered.people] == ["Ada", "Bo", "Cy", "Lee", "Root"]  # Vic only looks
        assert speakers_like(connection, "moo") == ("Ada Moor",)
        assert speakers_like(connection, "ADA m") == ("Ada Moor",)
        assert speakers_like(connection, "oor") == ()  # a word begins so, it does not end so
        assert speakers_like(connection, "%") == speakers_like(connection, "") == ()
        assert len(speakers_like(connection, "w", limit=1)) == 1
