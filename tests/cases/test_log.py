"""A log gives its tables in the order they were added, whole or with an error."""

import pyarrow as pa
import pytest

from rashomon.cases import log as logs
from rashomon.cases.log import Log
from rashomon.cases.segments import DamagedError


def add(case, log, *numbers):
    segment = log.written(pa.table({"number": list(numbers)}))
    with case.index.writing():
        case.index.add_segment(segment)


def numbers(log):
    table = log.whole(["number"])
    return [] if table is None else table.column("number").to_pylist()


def test_rows_come_in_the_order_they_were_added(case):
    log = Log(case, "pairs", "1")
    add(case, log, 3, 1)
    add(case, log, 2)

    assert numbers(log) == [3, 1, 2]
    assert log.is_whole(3)
    assert not log.is_whole(4)
    assert numbers(Log(case, "pairs", "2")) == []


def test_many_small_tables_become_one_in_the_same_order(case, monkeypatch):
    monkeypatch.setattr(logs, "_MANY", 4)
    log = Log(case, "pairs", "1")
    for number in range(9):
        add(case, log, number)
        log.gather()

    assert numbers(log) == list(range(9))
    assert len(case.index.segments("pairs")) < 4
    assert {path.name for path in case.segments_folder.iterdir()} == {one.file for one in case.index.segments()}


def test_a_damaged_table_is_an_error_and_no_shorter_log(case):
    log = Log(case, "pairs", "1")
    add(case, log, 1)
    add(case, log, 2)
    path = case.segments_folder / case.index.segments()[0].file
    path.write_bytes(path.read_bytes()[::-1])

    with pytest.raises(DamagedError, match="is not as it was written"):
        numbers(log)
    assert not log.is_whole(2)
