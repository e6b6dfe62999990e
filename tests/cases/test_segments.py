"""A segment is whole or not there, and what was changed by anybody is not read."""

import errno
import os
from pathlib import Path

import pyarrow as pa
import pytest

from rashomon.cases.segments import DamagedError, Segment, is_whole, read_segment, sweep, write_segment
from rashomon.errors import StoreError

TABLE = pa.table({"key": [3, 1, 2], "words": ["harbour", "bridge", None]})


@pytest.fixture
def segment(tmp_path):
    size, digest = write_segment(tmp_path, "words-00000001.parquet", TABLE)
    return Segment(id=1, kind="words", revision="1", file="words-00000001.parquet", rows=3, size=size, digest=digest)


def test_what_was_written_is_read(tmp_path, segment):
    assert read_segment(tmp_path, segment).equals(TABLE)
    assert read_segment(tmp_path, segment, ["words"]).column_names == ["words"]
    assert is_whole(tmp_path, segment)
    assert [path.name for path in tmp_path.iterdir()] == [segment.file]


def test_no_bit_of_it_can_change_unseen(tmp_path, segment):
    content = (tmp_path / segment.file).read_bytes()
    for at in range(len(content)):
        changed = bytearray(content)
        changed[at] ^= 0x10
        (tmp_path / segment.file).write_bytes(changed)
        with pytest.raises(DamagedError, match="is not as it was written"):
            read_segment(tmp_path, segment)


def test_one_that_was_cut_short_or_is_gone_is_not_whole(tmp_path, segment):
    (tmp_path / segment.file).write_bytes(b"PAR1")
    assert not is_whole(tmp_path, segment)

    (tmp_path / segment.file).unlink()
    assert not is_whole(tmp_path, segment)
    with pytest.raises(DamagedError, match="No such file"):
        read_segment(tmp_path, segment)


def test_one_that_cannot_be_opened_is_an_error_and_is_not_taken_for_damaged(tmp_path, segment, monkeypatch):
    def refuse(_):
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    monkeypatch.setattr(Path, "read_bytes", refuse)

    with pytest.raises(StoreError, match=r"cannot be read \(Too many open files\); mend that, the case itself is"):
        read_segment(tmp_path, segment)


def test_sweeping_takes_only_segments_that_nobody_knows(tmp_path, segment):
    for name in ("words-00000002.parquet", ".words-00000003.parquet.partial", "notes.txt", "mine.parquet"):
        (tmp_path / name).write_bytes(b"")

    assert sweep(tmp_path, [segment.file]) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.parquet", "notes.txt", segment.file]
