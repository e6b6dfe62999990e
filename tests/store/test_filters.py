"""A link is read as a filter or refused in words, and a filter tells nobody what they may not know yet."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import InputError
from rashomon.records import KINDS, VERDICTS
from rashomon.store.filters import FIELDS, MINE, RELATIONS, STATUSES, ConflictFilter, as_query, parse_filter
from rashomon.store.lists import list_conflicts
from tests.store.list_case import NOW, ListCase

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=30).map(str.strip)


def test_a_link_is_read_field_by_field():
    asked = parse_filter(
        {"status": "open", "source": " Gazette ", "since": "2031-05-04", "least": "80%", "flagged": "yes", "order": "x"}
    )

    assert asked == ConflictFilter(
        status="open", source="Gazette", since=date(2031, 5, 4), least=0.8, flagged=True
    )  # what is no field of a filter is passed over


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({"status": "done"}, "status: 'done' is none of open, agreed"),
        ({"kind": "colour"}, "kind: 'colour' is none of number"),
        ({"since": "4 May"}, "since: '4 May' is no day; write it as 2031-05-04"),
        ({"until": "2031-02-30"}, "until: '2031-02-30' is no day"),
        ({"least": "nan"}, "least: 'nan' is no probability"),
        ({"most": "1.2"}, "most: '1.2' is no probability; write a number from 0 to 1"),
        ({"least": "inf"}, "no probability"),
        ({"least": "0.9", "most": "0.5"}, "least (0.9) is above most (0.5); exchange them"),
        ({"since": "2031-05-04", "until": "2031-05-03"}, "since (2031-05-04) comes after until (2031-05-03)"),
        ({"flagged": "perhaps"}, "flagged: 'perhaps' is neither yes nor no"),
        ({"source": "x" * 1_001}, "source: 1,001 characters; give at most 1,000"),
        ({"words": "x " * 10_001}, "words: 20,001 characters"),
    ],
)
def test_what_cannot_be_read_is_refused_by_the_name_of_its_field(query, told):
    with pytest.raises(InputError) as error:
        parse_filter(query)
    assert told in str(error.value)


@given(
    st.builds(
        ConflictFilter,
        status=st.none() | st.sampled_from(STATUSES),
        source=st.none() | TEXT.filter(bool),
        speaker=st.none() | TEXT.filter(bool),
        since=st.none() | st.dates(max_value=date(2000, 1, 1)),
        until=st.none() | st.dates(min_value=date(2000, 1, 1)),
        kind=st.none() | st.sampled_from(KINDS),
        verdict=st.none() | st.sampled_from(VERDICTS),
        least=st.none() | st.floats(0, 0.5),
        most=st.none() | st.floats(0.5, 1),
        words=st.none() | TEXT.filter(bool),
        flagged=st.none() | st.booleans(),
        relation=st.none() | st.sampled_from(RELATIONS),
        mine=st.none() | st.sampled_from(MINE),
        held=st.none() | st.booleans(),
    )
)
def test_a_filter_comes_back_from_its_link(asked):
    assert parse_filter(as_query(asked)) == asked


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=20)))
def test_any_link_is_a_filter_or_a_sentence(query):
    told = ""
    try:
        parse_filter(query)
    except InputError as error:
        told = str(error)
    assert "\n" not in told
    assert len(told) < 300


@pytest.fixture
def find(store):
    """Ids that a person finds by a query, and the count they are told."""
    case = ListCase(store)

    def find(name="Lee", **query):
        viewer = case.person(name)
        with store.read() as connection:
            page = list_conflicts(connection, parse_filter(query), viewer=viewer)
        assert page.count == len(page.rows)
        return {row.id for row in page.rows}

    find.case = case
    return find


def test_each_field_narrows_the_list(find, store):
    with store.write() as connection:
        find.case.run(connection, "older")
        find.case.dispute(connection, "d1", 2)
        add = find.case.conflict
        add(connection, "boats", dispute_id="d1")
        add(connection, "quay", left=("Wire", "The quay held."), right=("Gazette", "The quay fell."), kind="outcome")
        add(
            connection,
            "old",
            probability=0.4,
            is_flagged=False,
            runs=("older", "run"),
            newest_at=NOW.replace(year=2029),
        )
        add(connection, "toll", relation="revision", status="aside", is_flagged=False, newest_at=None)
        find.case.hold(connection, "quay", "Ada")

    everything = {"boats", "quay", "old", "toll"}
    assert find() == everything
    assert find(status="open") == {"boats", "quay", "old"}
    assert find(status="aside") == {"toll"}
    assert find(source="Gazette") == everything
    assert find(source="Wire") == {"quay"}
    assert find(source="wire") == set()  # a source is named in full
    assert find(speaker="Ada Moor") == everything - {"quay"}
    assert find(kind="outcome") == {"quay"}
    assert find(least="0.5") == everything - {"old"}
    assert find(most="0.4") == {"old"}
    assert find(since="2031-05-02") == {"boats", "quay"}  # NOW less 30 days; undated ones are on no day
    assert find(until="2029-06-01") == {"old"}
    assert find(until="9999-12-31") == {"boats", "quay", "old"} | {"toll"}
    assert find(dispute="d1") == {"boats"}
    assert find(words="quay") == {"quay"}
    assert find(words="sank twenty") == everything - {"quay"}
    assert find(flagged="no") == {"old", "toll"}
    assert find(relation="revision") == {"toll"}
    assert find(run="older") == {"old"}
    assert find(held="yes") == {"quay"}
    assert find(held="no") == everything - {"quay"}
    assert find(source="Wire", kind="number") == set()
    assert find(source="' OR 1=1 --") == set()


# What each person finds of five conflicts, of which Ada and Bo judged some, Cy and Vic none.
#   open1      open, asks for two: Ada said conflict
#   apart      Ada said conflict, Bo compatible: a lead is to decide
#   alike      Ada and Bo said conflict: agreed
#   settled    Ada conflict, Bo compatible, and Lee decided: compatible
#   taken      open, asks for two: Bo said compatible, and Root holds its card
ALL = {"open1", "apart", "alike", "settled", "taken"}
SEEN = [
    # query, then what Ada, Bo, Cy, Lee and Vic find
    ({"status": "open"}, "open1 taken", "open1 taken", "open1 taken apart", "open1 taken", "open1 taken apart"),
    ({"status": "disagreed"}, "apart", "apart", "", "apart", ""),
    ({"status": "agreed"}, "alike", "alike", "alike", "alike", "alike"),
    ({"status": "closed"}, *["alike settled"] * 5),
    ({"verdict": "conflict"}, *["alike"] * 5),
    ({"verdict": "compatible"}, *["settled"] * 5),
    ({"verdict": "compatible", "status": "open"}, *[""] * 5),
    (
        {"reviewer": "Ada"},
        "open1 apart alike settled",
        "apart alike settled",
        "alike settled",
        "open1 apart alike settled",
        "alike settled",
    ),
    (
        {"reviewer": "Bo"},
        "apart alike settled",
        "apart alike settled taken",
        "alike settled",
        "apart alike settled taken",
        "alike settled",
    ),
    (
        {"reviewer": "Bo", "verdict": "compatible"},
        "apart settled",
        "apart settled taken",
        "settled",
        "apart settled taken",
        "settled",
    ),
    ({"reviewer": "Ada", "verdict": "compatible"}, *[""] * 5),
    ({"mine": "judged"}, "open1 apart alike settled", "apart alike settled taken", "", "", ""),
    ({"mine": "unjudged"}, "taken", "open1", *[" ".join(sorted(ALL))] * 3),
]


@pytest.fixture
def judged(find, store):
    with store.write() as connection:
        add, judge = find.case.conflict, find.case.judge
        add(connection, "open1", needed=2, given=1)
        add(connection, "apart", needed=2, given=2, status="disagreed", closed_at=NOW)
        add(
            connection,
            "alike",
            needed=2,
            given=2,
            status="agreed",
            verdict="conflict",
            verdict_kind="number",
            closed_at=NOW,
        )
        add(connection, "settled", needed=2, given=2, status="decided", verdict="compatible", closed_at=NOW)
        add(connection, "taken", needed=2, given=1, held=1)
        for id_ in ("open1", "apart", "alike", "settled"):
            judge(connection, id_, "Ada", "conflict")
        judge(connection, "alike", "Bo", "conflict")
        for id_ in ("apart", "settled", "taken"):
            judge(connection, id_, "Bo", "compatible")
        find.case.hold(connection, "taken", "Root")
    return find


def test_a_filter_tells_nobody_what_they_may_not_know(judged):
    for query, *expected in SEEN:
        found = {name: judged(name, **query) for name in ("Ada", "Bo", "Cy", "Lee", "Vic")}
        assert found == {name: set(ids.split()) for name, ids in zip(found, expected, strict=True)}, query


def test_an_admin_who_holds_an_open_card_finds_nothing_by_its_verdicts(judged):
    assert judged("Root", reviewer="Bo") == {"apart", "alike", "settled"}  # not "taken", whose card Root holds
    assert judged("Lee", reviewer="Bo") == {"apart", "alike", "settled", "taken"}


def test_a_reviewer_is_found_by_number_too_and_whatever_the_case(judged):
    assert judged("Lee", reviewer="2") == judged("Lee", reviewer="bo") == judged("Lee", reviewer="Bo")
    assert judged("Lee", reviewer="99999999999999999999") == set()


def test_rows_keep_to_the_same_rule(judged, store):
    def rows(name):
        viewer = judged.case.person(name)
        with store.read() as connection:
            page = list_conflicts(connection, ConflictFilter(), viewer=viewer)
        return {row.id: (row.status, row.given, row.verdict, row.closed_at is not None) for row in page.rows}

    assert rows("Cy") == {
        "open1": ("open", 0, None, False),  # nothing of what Ada did
        "apart": ("open", 0, None, False),
        "alike": ("agreed", 2, "conflict", True),
        "settled": ("decided", 2, "compatible", True),
        "taken": ("open", 0, None, False),
    }
    assert rows("Ada")["open1"] == ("open", 1, None, False)
    assert rows("Ada")["apart"] == ("disagreed", 2, None, True)
    assert rows("Ada")["taken"] == ("open", 0, None, False)
    assert rows("Lee")["taken"] == ("open", 1, None, False)
    assert rows("Root")["taken"] == ("open", 0, None, False)


def test_counts_do_not_give_it_away_either(judged, store):
    def count(name, **query):
        with store.read() as connection:
            return list_conflicts(connection, parse_filter(query), viewer=judged.case.person(name), limit=1).count

    assert [count("Cy", status=status) for status in ("open", "disagreed", "closed")] == [3, 0, 2]
    assert [count("Lee", status=status) for status in ("open", "disagreed", "closed")] == [2, 1, 2]
