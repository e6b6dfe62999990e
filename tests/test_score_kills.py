"""Scoring is killed at any moment and begun again: the table is that of an unbroken run, and nothing is judged twice.

RASHOMON_KILL_LOOPS=200 kills it so many times.
"""

import itertools
import os
import random
import re
import signal
from collections import Counter

import pytest

from tests.score_worker import UNIT, Worker

pytestmark = pytest.mark.begun_first

LOOPS = int(os.environ.get("RASHOMON_KILL_LOOPS", "5"))
ROWS = 80 * LOOPS  # four units between two kills
MOMENT = 0.04  # seconds: more than a unit takes


@pytest.fixture
def pairs(tmp_path):
    """Rows of which some come again, and some cannot be scored."""
    path = tmp_path / "pairs.csv"
    rows = [f"{at},{at % 40} boats left,{at % 37} boats did not leave" for at in range(ROWS)]
    rows[7::50] = [f"{at},boats left," for at in range(7, ROWS, 50)]
    path.write_text("\n".join(["id,left,right", *rows]) + "\n")
    return path


@pytest.fixture
def begin(pairs, tmp_path):
    """Begin to score the pairs into a file of this name."""
    numbers = itertools.count()
    return lambda name, **options: Worker(pairs, tmp_path / name, tmp_path / f"log-{next(numbers)}", **options)


@pytest.fixture
def whole(begin, tmp_path):
    """The table of an unbroken run."""

    def whole(name):
        assert begin(name).end() == 0
        return (tmp_path / name).read_bytes()

    return whole


@pytest.mark.parametrize("suffix", [".csv", ".jsonl.gz", ".parquet"])
def test_however_often_it_is_killed_the_table_is_that_of_an_unbroken_run(begin, whole, tmp_path, suffix):
    draw, judged, kills = random.Random(7), Counter(), 0
    while not (tmp_path / f"scored{suffix}").exists():
        worker = begin(f"scored{suffix}")
        # more than a unit, at times: or on a busy machine the only one might be in hand at every kill
        code = worker.stop(signal.SIGKILL, pairs=draw.choice((1, UNIT + 1, 3 * UNIT)), seconds=draw.uniform(0, MOMENT))
        assert code in (0, -signal.SIGKILL), worker.told
        judged.update(worker.judged)
        kills += 1
    assert kills >= LOOPS / 2
    assert (tmp_path / f"scored{suffix}").read_bytes() == whole(f"whole{suffix}")
    assert sum(judged.values()) - len(judged) <= UNIT * kills  # a kill costs the unit in hand

    assert begin(f"scored{suffix}").end() == 0  # killed after its last word, it may have left its folder
    assert list(tmp_path.glob(".*")) == []
    assert (tmp_path / f"scored{suffix}").read_bytes() == (tmp_path / f"whole{suffix}").read_bytes()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_run_that_is_stopped_says_what_it_keeps_and_goes_on_from_there(begin, whole, tmp_path, how):
    stopped = begin("scored.csv")

    assert stopped.stop(how, pairs=UNIT + 1, seconds=0) == 130
    kept = re.search(r"(\d+) judged pairs are kept; the same command goes on from there", stopped.told)[1]
    assert [path.name for path in (tmp_path / ".scored.csv.rashomon").iterdir()] == ["judged"]
    assert not (tmp_path / "scored.csv").exists()

    rest = begin("scored.csv")
    assert rest.end() == 0
    assert f"going on from an interrupted run: {kept} pairs are judged already" in rest.told
    assert 0 <= len(stopped.judged) - int(kept) == len(set(stopped.judged) & set(rest.judged)) <= UNIT
    assert (tmp_path / "scored.csv").read_bytes() == whole("whole.csv")


def test_a_full_disk_is_told_and_when_there_is_room_the_same_command_goes_on(begin, whole, tmp_path):
    target = tmp_path / "scored.csv"
    target.write_text("of yesterday")
    full = begin("scored.csv", most_bytes=12_000)

    assert full.end() == 1
    assert f"{target}: cannot be written: File too large" in full.told
    assert "judged pairs are kept; the same command goes on from there" in full.told
    assert target.read_text() == "of yesterday"

    rest = begin("scored.csv")
    assert rest.end() == 0
    assert len(set(full.judged) & set(rest.judged)) <= UNIT
    assert target.read_bytes() == whole("whole.csv")


def test_a_row_mended_meanwhile_costs_its_own_unit(begin, whole, pairs, tmp_path):
    stopped = begin("scored.csv")
    assert stopped.stop(signal.SIGTERM, pairs=3 * UNIT, seconds=0) == 130
    lines = pairs.read_text().splitlines()
    lines[3] = "2,two boats left,nobody left"
    pairs.write_text("\n".join(lines) + "\n")

    rest = begin("scored.csv")

    assert rest.end() == 0
    assert "two boats left / nobody left" in rest.judged
    assert len(set(stopped.judged) & set(rest.judged)) <= 2 * UNIT  # and the one in hand
    assert (tmp_path / "scored.csv").read_bytes() == whole("whole.csv")
