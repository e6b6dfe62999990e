"""Documents are taken off the shelf one by one, as they were put there, or not at all."""

from dataclasses import replace

import numpy as np
import pyarrow.parquet as pq
import pytest

from rashomon.cases import shelf as shelves
from rashomon.cases.case import Case
from rashomon.cases.keys import text_key
from rashomon.cases.shelf import Shelf, Shelved, in_blocks
from tests.cases.made import said_by, statement


def shelved(number, count=2):
    statements = tuple(statement(100 * number + at, speaker=said_by("Ada Stone")) for at in range(count))
    vectors = np.arange(count * 3, dtype=np.float32).reshape(count, 3) / (number + 3)
    return Shelved(
        key=text_key(f"document {number}"),
        title=f"Report {number}",
        url=None,
        statements=statements,
        vectors=vectors,
        boilerplate=number,
        published=1.5,
    )


def same(one, other):
    assert (one.key, one.title, one.url, one.statements, one.boilerplate, one.published) == (
        other.key,
        other.title,
        other.url,
        other.statements,
        other.boilerplate,
        other.published,
    )
    np.testing.assert_array_equal(one.vectors, other.vectors)
    assert one.vectors.dtype == np.float32


@pytest.fixture
def shelf(case):
    opened = Shelf(case, "1")
    yield opened
    opened.close()


def test_those_asked_for_come_as_they_were_put(shelf):
    shelf.put([shelved(1), shelved(2), shelved(3, count=1)])
    spots = shelf.spots()

    taken = shelf.take([spots[shelved(3).key], spots[shelved(1).key]])

    assert set(taken) == {shelved(3).key, shelved(1).key}
    same(taken[shelved(1).key], shelved(1))
    same(taken[shelved(3).key], shelved(3, count=1))
    assert spots[shelved(2).key].statements == 2


def test_a_document_without_statements_has_its_place_too(shelf):
    shelf.put([shelved(1, count=0)])

    [found] = shelf.take(shelf.spots().values()).values()

    assert found.statements == ()
    assert len(found.vectors) == 0


def test_what_another_revision_prepared_is_not_seen(case, shelf):
    shelf.put([shelved(1)])

    assert Shelf(case, "2").spots() == {}


def test_many_small_segments_become_one_and_lose_nothing(case, shelf, monkeypatch):
    monkeypatch.setattr(shelves, "_MANY", 3)
    for number in range(7):
        shelf.put([shelved(number)])

    taken = shelf.take(shelf.spots().values())

    assert len(taken) == 7
    for number in range(7):
        same(taken[shelved(number).key], shelved(number))
    files = {path.name for path in case.segments_folder.iterdir()}
    assert files == {segment.file for segment in case.index.segments()}
    assert len(files) < 3


def test_a_document_whose_bytes_changed_is_forgotten_and_the_others_are_not(folder):
    with Case(folder) as case:
        Shelf(case, "1").put([shelved(1), shelved(2)])
        [segment] = case.index.segments()
    path = folder / "segments" / segment.file
    content = bytearray(path.read_bytes())
    column = pq.ParquetFile(path).metadata.row_group(0).column(0)
    content[column.data_page_offset + column.total_compressed_size - 5] ^= 0xFF
    path.write_bytes(content)

    with Case(folder) as case:
        shelf = Shelf(case, "1")
        taken = shelf.take(shelf.spots().values())
        shelf.close()

        assert set(taken) == {shelved(2).key}
        assert set(shelf.spots()) == {shelved(2).key}
        assert case.damaged


def test_blocks_hold_about_so_many_statements(shelf):
    shelf.put([shelved(number, count=3) for number in range(5)])
    spots = sorted(shelf.spots().values(), key=lambda spot: spot.row)

    assert [[spot.row for spot in block] for block in in_blocks(spots, 6)] == [[0, 1], [2, 3], [4]]
    assert [len(block) for block in in_blocks([replace(spots[0], statements=9)], 6)] == [1]
    assert list(in_blocks([], 6)) == []
