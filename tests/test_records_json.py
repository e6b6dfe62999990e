"""Records become plain values and come back the same; anything else is refused by name."""

import json
import math
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rashomon.errors import InputError
from rashomon.records import (
    Conflict,
    Document,
    NliScores,
    Quantity,
    Revision,
    Span,
    Speaker,
    Statement,
    Suggestion,
    TimelinePoint,
    TimeMention,
    Witness,
)
from rashomon.records_json import from_plain, is_storable, storable, to_plain
from tests.harbour import Maker, harbour_scan


def there_and_back(record):
    return from_plain(type(record), json.loads(json.dumps(to_plain(record))))


def test_every_record_of_a_scan_comes_back_as_it_was():
    scan = harbour_scan(Maker())

    for record in (*scan["documents"].values(), scan["conflict"], scan["dispute"]):
        assert there_and_back(record) == record


def test_what_is_unusual_comes_back_too():
    span = Span(start=0, end=3)
    point = TimelinePoint(
        statement_id="s", source="Gazette", at=datetime(2031, 5, 4, 9, 30, 1, 5, tzinfo=UTC), text="x"
    )
    for record in (
        Revision(timeline=(point, point)),
        TimeMention(span=span, text="May", start=date(2031, 5, 1), end=None),
        Quantity(span=span, text="more than 12", low=12.0, high=None, unit=None, is_low_open=True, outcome="dead"),
        Suggestion(left_speaker="Ada", right_span=span),
        NliScores(entailment=0.1 + 0.2, neutral=1e-300, contradiction=5e-324),
    ):
        assert there_and_back(record) == record


def test_a_field_at_its_default_is_left_out():
    assert to_plain(Speaker(name="Ada Moor", mention="she")) == {"name": "Ada Moor", "mention": "she"}
    assert "published_at" not in to_plain(Document(id="d", source="Gazette", text=""))


def test_a_whole_number_is_read_where_any_number_may_stand():
    assert from_plain(Witness, {"name": "time", "odds": 2}) == Witness(name="time", odds=2.0)


@pytest.mark.parametrize(
    ("kind", "plain", "message"),
    [
        (Span, {"start": 1}, "Span is not whole: .*end"),
        (Span, {"start": 1, "end": 2, "middle": 1}, "Span has no field 'middle'; the file was written by a newer"),
        (Span, {"start": 1, "end": "2"}, "Span.end = '2' cannot be read"),
        (Span, {"start": 1, "end": True}, "Span.end = True cannot be read"),
        (Span, {"start": 1, "end": 2.0}, "Span.end = 2.0 cannot be read"),
        (Span, [1, 2], "a Span is not list"),
        (Witness, {"name": "time", "odds": math.inf}, "Witness.odds = inf cannot be read"),
        (Witness, {"name": "time", "odds": math.nan}, "Witness.odds = nan cannot be read"),
        (Witness, {"name": "time", "odds": 10**400}, "Witness.odds = 1000000.* cannot be read"),
        (Witness, {"name": None, "odds": 1.0}, "Witness.name = None cannot be read"),
        (
            Document,
            {"id": "d", "source": "s", "text": "t", "sentences": "all"},
            "Document.sentences = 'all' cannot be read",
        ),
        (Document, {"id": "d", "source": "s", "text": "t", "sentences": [3]}, "a Span is not int"),
        (
            Document,
            {"id": "d", "source": "s", "text": "t", "published_at": 3},
            "Document.published_at = 3 cannot be read",
        ),
        (Statement, {"stance": "shrugs"}, "Statement.stance = 'shrugs' cannot be read"),
        (Statement, {"stance": ["asserts"]}, r"Statement.stance = \['asserts'\] cannot be read"),
        (Conflict, {"kind": None}, "Conflict.kind = None cannot be read"),
    ],
)
def test_what_is_no_such_record_is_refused_by_name(kind, plain, message):
    with pytest.raises(InputError, match=message):
        from_plain(kind, plain)


class TestStorable:
    def test_a_nul_and_half_a_character_are_replaced_one_for_one(self):
        assert storable("a\x00b\ud83dc\udc00") == "a\ufffdb\ufffdc\ufffd"

    def test_everything_else_stays(self):
        kept = "naïve “café”\n\t\x01 😀 \u202e\u200b"
        assert storable(kept) is kept

    def test_it_reaches_every_text_in_a_value(self):
        assert storable({"a\x00": ["\x00", {"b": "\udfff"}, 3, None]}) == {
            "a\ufffd": ["\ufffd", {"b": "\ufffd"}, 3, None]
        }

    @given(some.text(some.characters(codec=None, categories=None)))
    def test_the_result_can_be_stored_and_has_the_same_length(self, words):
        kept = storable(words)

        assert is_storable(kept)
        assert len(kept) == len(words)
        kept.encode()
        assert "\x00" not in kept
