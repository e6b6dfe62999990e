"""The process is killed at random moments, again and again, while the input grows and changes under it.

RASHOMON_KILL_LOOPS=500 kills it so many times; 20 otherwise.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from rashomon.cases.case import Case
from tests.cases.town import REPORTS, plain_scan, read_data, write_reports
from tests.cases.town import data_of as written
from tests.hand_decision import decided_by_hand

LOOPS = int(os.environ.get("RASHOMON_KILL_LOOPS", "20"))  # of a large case half as many, each does more
CHANGES = [
    {},
    {"post/bridge.txt": "The bridge over the river is shut. Nobody was hurt, said Reed."},
    {"herald/bridge.txt": "The bridge over the river is open. Officials said 18 people were hurt in the harbour."},
    {"herald/ferry.txt": None},
    {"post/ferry.txt": REPORTS["herald/ferry.txt"]},
]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes to kill are forks")


class Forks:
    """The process that forks scans; see `forked`."""

    def __init__(self, *arguments):
        words = [sys.executable, "-m", "tests.cases.forked", *map(str, arguments)]
        root = Path(__file__).parents[2]
        self._process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root)
        assert self._process.stdout.readline() == "ready\n"

    def scan(self, *, kill_after=None):
        """Run one scan; returns its process and whether it ended by itself."""
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline())
        if kill_after is not None:
            time.sleep(kill_after)
            with suppress(ProcessLookupError):  # it has ended and is waited for already
                os.kill(child, signal.SIGKILL)
        status = int(self._process.stdout.readline())
        assert status in (0, signal.SIGKILL)
        return child, status == 0

    def close(self):
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


@pytest.fixture
def places(tmp_path):
    case = tmp_path / "case"
    return {"case": case, "out": case / "results", "log": tmp_path / "log", "reports": tmp_path / "reports"}


@pytest.fixture
def fork(places):
    made = []

    def begin(*words, **changed):
        made.append(Forks(*words, *(places | changed).values()))
        return made[-1]

    write_reports(places["reports"])
    yield begin
    for one in made:
        one.close()


def change(reports, changes):
    write_reports(reports, {name: text for name, text in changes.items() if text is not None})
    for name, text in changes.items():
        if text is None:
            (reports / name).unlink()


def chunks(log):
    """(process, pairs) of every chunk that was begun, in order."""
    lines = log.read_text().splitlines()
    return [(process, [tuple(pair) for pair in pairs]) for process, pairs in map(json.loads, lines)]


def kill_and_finish(forks, reports, after_each, loops=LOOPS):
    """Scan each state of the input, killed again and again, then to the end; returns the processes that ended."""
    chance = random.Random(20311)
    killed, done, longest = 0, set(), 0.4
    for number, changes in enumerate(CHANGES):
        change(reports, changes)
        for _ in range(-(-loops // len(CHANGES))):
            began = time.perf_counter()
            process, is_done = forks.scan(kill_after=chance.uniform(0, longest))
            longest = time.perf_counter() - began if is_done else longest  # so that some are killed on any machine
            killed += not is_done
            done |= {process} if is_done else set()
        done.add(forks.scan()[0])
        after_each(number)
    assert killed >= loops // 4
    return done


def test_whenever_it_is_killed_the_next_scan_ends_as_a_plain_one_does(fork, places, tmp_path):
    def is_plain(number):
        plain = tmp_path / f"plain-{number}"
        with decided_by_hand():
            assert read_data(places["out"]) == written(plain_scan(places["reports"]), plain)
        assert names(places["out"]) == names(plain)

    done = kill_and_finish(fork(), places["reports"], is_plain)

    check_nothing_was_judged_twice(chunks(places["log"]), done)
    check_nothing_is_left_over(places["case"])


def test_a_large_case_ends_as_one_that_nobody_killed(fork, places, tmp_path):
    undisturbed = fork("large", case=tmp_path / "case-2", out=tmp_path / "out-2", log=tmp_path / "log-2")

    def is_same(_):
        undisturbed.scan()
        assert read_data(places["out"]) == read_data(tmp_path / "out-2")

    done = kill_and_finish(fork("large"), places["reports"], is_same, loops=LOOPS // 2)

    check_nothing_was_judged_twice(chunks(places["log"]), done)
    check_nothing_is_left_over(places["case"])


def check_nothing_is_left_over(folder):
    with Case(folder) as case:
        assert {segment.file for segment in case.index.segments()} == names(folder / "segments")
        assert case.damaged == []


def names(folder):
    return {path.name for path in folder.iterdir()}


def check_nothing_was_judged_twice(begun, done):
    """Of a process that was killed only the last chunk may be judged again; of one that ended, none."""
    last = {process: at for at, (process, _) in enumerate(begun)}
    lost = {at for process, at in last.items() if process not in done}
    safe = [pair for at, (_, pairs) in enumerate(begun) if at not in lost for pair in pairs]
    assert len(safe) == len(set(safe))
