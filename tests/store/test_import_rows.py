"""What a conflict is worth a look, where it stands in a random sample, and what a row keeps of a line of a file."""

import json
import math
from types import SimpleNamespace

import pytest

from rashomon.run_records import PlainRecord, read_plain_records
from rashomon.store.import_rows import (
    conflict_row,
    document_row,
    finding_row,
    priority_of,
    run_row,
    shuffle_of,
    statement_row,
)
from tests.harbour import Maker, harbour_scan
from tests.scans import write_records


@pytest.fixture
def lines(tmp_path):
    """The lines of the harbour's file, by kind."""
    found = {}
    for line in read_plain_records(write_records(tmp_path, harbour_scan(Maker()))):
        found.setdefault(line.kind, []).append(line)
    return found


class TestPriority:
    def test_a_lone_conflict_is_worth_its_probability(self):
        assert priority_of(0.8) == 0.8

    def test_the_second_of_a_dispute_is_worth_half_the_first(self):
        assert priority_of(0.8, 2, 4) == priority_of(0.8, 1, 4) / 2

    def test_the_best_of_a_dispute_of_four_is_worth_three_lone_ones(self):
        assert priority_of(0.5, 1, 4) == 0.5 * (1 + 2)  # log2(4) = 2


class TestShuffle:
    def test_a_sample_is_spread_evenly_and_always_the_same(self):
        drawn = [shuffle_of(f"c{at}") for at in range(2000)]

        assert all(0 <= one < 1 for one in drawn)
        assert math.isclose(sum(drawn) / 2000, 0.5, abs_tol=0.03)  # 4.6 standard errors of 0.289/√2000
        assert shuffle_of("c0") == drawn[0]


class TestRows:
    def test_a_record_is_kept_as_it_was_written(self, lines):
        document, statement = lines["document"][0], lines["statement"][0]

        assert document_row(document, {document.plain["id"]: "x"})["record"] == document.text
        assert statement_row(statement)["record"] == statement.text

    def test_another_wording_of_a_statement_has_another_key(self, lines):
        line = lines["statement"][0]
        plain = {**line.plain, "origins": 2}
        other = PlainRecord(at=line.at, kind=line.kind, plain=plain, text=json.dumps(plain))

        assert statement_row(line)["key"] != statement_row(other)["key"]
        assert statement_row(line)["id"] == statement_row(other)["id"]

    @pytest.mark.parametrize("as_written", [True, False])
    def test_a_finding_does_not_name_its_statements_again(self, lines, as_written):
        line = lines["conflict"][0]
        if not as_written:  # by something that puts spaces between
            line = PlainRecord(at=line.at, kind=line.kind, plain=line.plain, text=json.dumps(line.plain))
        row = self.row_of(line)

        kept = json.loads(finding_row(line, row)["record"])
        assert kept == {name: value for name, value in line.plain.items() if name not in ("left", "right")}

    def test_the_later_date_of_the_two_sides_is_the_conflict_s(self, lines):
        sides = [
            SimpleNamespace(number=at, source="s", voice="v", published_at=when) for at, when in enumerate((None, 3))
        ]

        assert conflict_row(lines["conflict"][0], "r", sides=tuple(sides), needed=1)["newest_at"] == 3

    def test_a_run_that_tells_no_time_has_none(self):
        for told in ({}, {"began_at": "soon"}, {"began_at": 7}):
            assert run_row("r", title="t", told=told, problems=(), threshold=0.5)["began_at"] is None

    def row_of(self, line):
        side = SimpleNamespace(number=1, source="s", voice="v", published_at=None)
        return conflict_row(line, "r", sides=(side, side), needed=1)
