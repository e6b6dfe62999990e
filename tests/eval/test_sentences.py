import gzip
import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from eval.__main__ import main
from eval.sentences import News, measure_agreement, measure_left_out, measure_speed, read_news
from rashomon.errors import InputError

ROW = {
    "text": "Bridge falls in Riverton Tue 04 Mar 2014 Gen. Doe left. Nobody was hurt.",
    "title": "Bridge falls in Riverton",
    "sentences": ["Gen. Doe left.", "Nobody was hurt.", "*", "The end"],
}


def news(*rows: dict[str, Any]) -> News:
    return News(name="invented", rows=rows)


def write(folder: Path, *rows: dict[str, Any], name: str = "invented.docs.jsonl.gz") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return folder


def test_ends_are_compared_by_place_and_the_end_of_the_text_is_not_counted() -> None:
    found = measure_agreement(news(ROW))
    # The star is no sentence: two ends are left between three sentences.
    assert (found["ours"].gold, found["ours"].predicted, found["ours"].right) == (2, 2, 1)  # ours ends before the star
    assert (found["naive"].predicted, found["naive"].right) == (3, 1)  # it ends after “Gen.” as well


def test_what_a_scan_would_leave_out_is_counted_by_kind() -> None:
    found = measure_left_out(news(ROW, {"text": " ", "sentences": []}))
    assert (found.documents, found.sentences, found.without) == (1, 2, 0)
    assert found.kinds == {"headline": 1, "stamp": 1}
    # “Bridge falls in Riverton Tue 04 Mar 2014 ” are 41 characters, and one space parts the two sentences.
    assert found.outside == 42


def test_the_median_round_gives_the_speed() -> None:
    ticks = itertools.count()  # each turn takes one second
    speeds = measure_speed([ROW["text"]], 3, lambda: float(next(ticks)))
    # Two sentences a second; the naive splitter makes three, since it ends one after “Gen.”.
    assert [speed.per_second for speed in speeds] == [2.0, 2.0, 2.0, 3.0]
    assert [speed.ratio for speed in speeds] == pytest.approx([2 / 3, 2 / 3, 2 / 3, 1.0])


def test_a_run_prints_its_tables_and_writes_its_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = write(tmp_path / "news", ROW), tmp_path / "run.json"
    assert main(["sentences", "--data", str(folder), "--rounds", "1", "--line", "90", "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    assert "invented" in printed
    assert "splitter alone" in printed
    assert "2 is linear" in printed
    record = json.loads(out.read_text())
    assert record["verb"] == "sentences"
    assert record["left_out"]["invented"]["kinds"] == {"headline": 1, "stamp": 1}
    assert str(tmp_path) not in out.read_text()


@pytest.mark.parametrize("option", ["--rounds", "--limit", "--line"])
def test_a_number_below_one_is_wrong_use(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sentences", option, "0"]) == 2
    assert "name at least 1" in capsys.readouterr().err


def test_a_missing_or_damaged_set_names_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="pass --data DIR"):
        read_news(tmp_path / "none")
    with pytest.raises(InputError, match="needs text and sentences"):
        read_news(write(tmp_path / "a", {"text": "Men left."}))
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "x.docs.jsonl.gz").write_bytes(b"not gzip")
    with pytest.raises(InputError, match=r"x\.docs\.jsonl\.gz: not JSON Lines in gzip"):
        read_news(tmp_path / "b")


def test_a_limit_reads_the_first_documents(tmp_path: Path) -> None:
    [found] = read_news(write(tmp_path / "a", ROW, ROW, ROW), 2)
    assert len(found.rows) == 2
