import json

import pytest

from rashomon.store.filters import conditions, parse_filter
from rashomon.store.outflow import Recent, Texts, count_conflicts, read_plain, stream_conflicts
from rashomon.store.sight import WHOLE
from tests.judged import judged_queue
from tests.scans import fleet_scan, imported


def rows(store, viewer=WHOLE, **where):
    with store.read() as connection:
        conditions_ = conditions(parse_filter(where), viewer, connection.dialect.name)
        found = list(stream_conflicts(connection, conditions_, viewer=viewer))
        assert len(found) == count_conflicts(connection, conditions_)
    return found


def test_conflicts_come_out_most_probable_first_with_their_verdicts(store):
    judged_queue(store)

    found = rows(store)

    assert [(one.id, one.status, one.verdict, dict(one.said)) for one in found] == [
        ("c0", "agreed", "conflict", {"conflict": 2}),
        ("c1", "decided", "compatible", {"conflict": 1, "compatible": 1}),
        ("c2", "open", None, {"unsure": 1}),
        ("c3", "disagreed", None, {"conflict": 1, "different_matter": 1}),
        ("c4", "open", None, {}),
    ]
    assert found[1].decision.person == "Lee"
    assert found[1].decision.note == "The second report is of the day after."
    assert (found[0].left.statement["text"], found[0].right.statement["text"]) == ("0 boats sank.", "1 boats sank")
    assert found[0].dispute.size == 5


@pytest.mark.parametrize(
    ("name", "in_sight", "status_of_c3"),
    [
        ("Vic", ["c0", "c1"], "open"),  # closed ones
        ("Ada", ["c0", "c1", "c2", "c3"], "disagreed"),  # and those she has judged
        ("Bo", ["c0", "c1", "c3"], "disagreed"),
        ("Cy", ["c0", "c1"], "open"),
        ("Lee", ["c0", "c1", "c2", "c3", "c4"], "disagreed"),  # holds no card
    ],
)
def test_what_others_said_is_left_out_until_it_may_be_seen(store, name, in_sight, status_of_c3):
    person = judged_queue(store).people[name]

    found = rows(store, person)

    assert [one.id for one in found if one.is_in_sight] == in_sight
    assert all(not one.said for one in found if not one.is_in_sight)
    assert found[3].status == status_of_c3


def test_a_filter_narrows_what_comes_out(store):
    judged_queue(store)

    assert [one.id for one in rows(store, status="closed")] == ["c0", "c1"]
    assert [one.id for one in rows(store, least="0.7", status="open")] == []
    assert [one.id for one in rows(store, status="open")] == ["c2", "c4"]


def test_more_conflicts_than_are_read_at_a_time_come_out_in_order(sqlite_store):
    imported(sqlite_store, fleet_scan(1_203))

    found = [one.finding["probability"] for one in rows(sqlite_store)]

    assert len(found) == 1_203
    assert found == sorted(found, reverse=True)


def test_words_outside_the_statement_are_read_from_the_document(store, make, harbour):
    document = make.document("Echo", ["Of the thirty boats,", "twelve sank."])
    left = make.statement(document, "twelve sank.")
    right = harbour["conflict"].scored.pair.right
    conflict = make.conflict(left, right, left_spans=[make.span(document.text, "thirty")])
    imported(
        store, {"documents": {**harbour["documents"], document.id: document}, "conflicts": [conflict], "disputes": []}
    )

    assert rows(store)[0].left.words == ("thirty",)


def test_only_the_values_used_last_are_kept():
    recent = Recent(2)
    recent.keep("a", 1)
    recent.keep("b", 2)
    recent.get("a")
    recent.keep("c", 3)

    assert (recent.get("a"), recent.get("b"), recent.get("c")) == (1, None, 3)


def test_the_text_of_a_document_is_read_once(sqlite_store, harbour):
    imported(sqlite_store, harbour)
    with sqlite_store.read() as connection:
        texts = Texts(connection)
        first = texts.of("doc-Gazette")

        assert texts.of("doc-Gazette") is first
        assert first.startswith("The storm came at night.")


@pytest.mark.parametrize(
    "text", ['{"a": 0.1234567890123456, "b": [1e-320, -0.0, 12345678901234567890]}', '"half \\ud800"', '"ٱ\\u202e"']
)
def test_what_is_kept_is_read_as_the_standard_library_reads_it(text):
    assert repr(read_plain(text)) == repr(json.loads(text))
