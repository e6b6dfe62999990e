"""Pairs as rows and back."""

from types import SimpleNamespace

import pytest

from rashomon.cases.pair_rows import (
    AGREED,
    FOUND,
    REVISED,
    RULED_OUT,
    PairColumns,
    document_number,
    pair_rows,
    statement_id,
    statement_number,
)
from tests.cases.made import pair

PAIRS = [pair(101, 201), pair(101, 301), pair(201, 301, rule="within one document"), pair(102, 202)]


def test_a_row_holds_what_was_found_about_its_pair():
    found = {
        PAIRS[0].id: SimpleNamespace(probability=0.9, revision=None),
        PAIRS[1].id: SimpleNamespace(probability=0.4, revision=object()),
    }
    judged = frozenset(one.id for one in PAIRS[:3])
    numbers = {f"{number:016x}": number * 11 for number in (1, 2, 3)}

    columns = PairColumns.of(pair_rows(PAIRS, judged, found, numbers, 7))

    assert columns["left"].tolist() == [101, 101, 201, 102]
    assert columns["right_document"].tolist() == [22, 33, 33, 22]
    assert columns["state"].tolist() == [FOUND, REVISED, AGREED, RULED_OUT]
    assert columns["probability"].tolist() == [0.9, 0.4, 0.0, 0.0]
    assert columns["same_matter"].tolist() == [0.75] * 4
    assert columns["rule"].tolist() == [0, 0, 1, 0]
    assert set(columns["block"].tolist()) == {7}
    assert columns.where([True, False, False, True])["right"].tolist() == [201, 202]


def test_ids_are_numbers_and_numbers_ids():
    assert statement_id(statement_number("00ff00ff00ff00ff")) == "00ff00ff00ff00ff"
    assert document_number(bytes(7) + b"\x05" + bytes(8)) == 5


@pytest.mark.parametrize("name", ["left", "state", "block"])
def test_no_table_is_no_rows(name):
    assert len(PairColumns.of(None)[name]) == len(PairColumns.of(None)) == 0
