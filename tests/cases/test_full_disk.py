"""The disk is full at any of the moments when something is written: a clear error, an intact case, and on again."""

import errno
import os

import pytest

from rashomon.cases import segments
from rashomon.cases.case import Case
from rashomon.errors import OutputError
from tests.cases.town import data_of, plain_scan, scan_into, write_reports
from tests.hand_decision import decided_by_hand


@pytest.fixture(autouse=True)
def by_hand():
    with decided_by_hand():
        yield


@pytest.fixture
def reports(tmp_path):
    return write_reports(tmp_path / "reports")


class FullDisk:
    """Syncs files, as the system does, until there is no room for one more."""

    def __init__(self, room):
        self.room = room

    def fsync(self, handle):
        if self.room <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.room -= 1
        os.fsync(handle)

    def __getattr__(self, name):
        return getattr(os, name)


@pytest.mark.parametrize("room", range(8))
def test_a_full_disk_is_an_error_with_a_way_out_and_the_case_goes_on_when_there_is_room(
    reports, tmp_path, monkeypatch, room
):
    case = tmp_path / "case"
    monkeypatch.setattr(segments, "os", FullDisk(room))
    with pytest.raises(OutputError) as told:
        scan_into(case, reports)
    monkeypatch.setattr(segments, "os", os)

    assert str(told.value) == (
        f"{case}: the case cannot be written (No space left on device); make room or choose another place, and run the "
        "same command again: what was finished is kept"
    )
    assert not list((case / "segments").glob(".*"))
    assert data_of(scan_into(case, reports).result, tmp_path / "out") == data_of(
        plain_scan(reports), tmp_path / "plain"
    )


def test_eight_syncs_are_all_a_small_scan_needs(reports, tmp_path, monkeypatch):
    """Documents, statements, vectors, logits: a file and its folder each; the test above covers every one."""
    disk = FullDisk(8)
    monkeypatch.setattr(segments, "os", disk)

    scan_into(tmp_path / "case", reports)

    assert disk.room == 0


def test_an_index_that_cannot_grow_is_the_same_error(reports, tmp_path):
    case = tmp_path / "case"
    with Case(case) as opened:
        ask = opened.index._connection.execute
        ask(f"PRAGMA max_page_count = {ask('PRAGMA page_count').fetchone()[0]}")
        with pytest.raises(OutputError, match="database or disk is full"):
            fill(opened.index)

    assert data_of(scan_into(case, reports).result, tmp_path / "out") == data_of(
        plain_scan(reports), tmp_path / "plain"
    )


def fill(index):
    while True:
        with index.writing():
            index.put_readings((os.urandom(16), "x" * 4000) for _ in range(100))
