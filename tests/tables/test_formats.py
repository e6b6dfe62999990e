import pytest

from rashomon.errors import InputError
from rashomon.tables.formats import format_of, is_compressed


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("pairs.csv", "csv"),
        ("PAIRS.CSV", "csv"),
        ("a.b/pairs.csv.gz", "csv"),
        ("pairs.tsv", "tsv"),
        ("pairs.tab", "tsv"),
        ("pairs.tsv.gz", "tsv"),
        ("pairs.jsonl", "jsonl"),
        ("pairs.ndjson", "jsonl"),
        ("pairs.jsonl.gz", "jsonl"),
        ("-", "jsonl"),
        ("pairs.parquet", "parquet"),
        ("pairs.pq", "parquet"),
    ],
)
def test_the_suffix_names_the_format(path: str, expected: str) -> None:
    assert format_of(path) == expected


def test_an_unknown_suffix_names_the_file_and_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"pairs\.dat: .*\.csv .*\.parquet"):
        format_of("pairs.dat")


def test_a_spreadsheet_is_told_the_way_out() -> None:
    with pytest.raises(InputError, match="save the sheet as CSV"):
        format_of("pairs.xlsx")


def test_only_gz_is_compressed() -> None:
    assert is_compressed("pairs.csv.GZ")
    assert not is_compressed("pairs.csv")
