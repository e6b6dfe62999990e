"""A process that scores a table, for tests of kills and full disks: a log says each pair that it judges.

    worker = Worker(source, target, log)      begins at once
    worker.judged                             pairs of texts, as far as they are judged
    worker.told                               what it had to say to a user

A unit is 20 pairs and takes a fiftieth of a second.  Processes are forked from one that has imported everything.
"""

import multiprocessing
import os
import resource
import signal
import sys
import time
from pathlib import Path

from rashomon import score_journal, table_scoring
from rashomon.cli.interrupts import signals_as_interrupts
from rashomon.errors import OutputError
from rashomon.settings import Settings
from rashomon.tables import read_chunks
from tests.fakes import FakeScorer

UNIT, SECONDS = 20, 0.02
CHUNK = 70  # rows: three units and a half
_PATIENCE = 60  # seconds until a process is given up
_FORKED = multiprocessing.get_context("forkserver")
_FORKED.set_forkserver_preload(["tests.score_worker"])


class Worker:
    """The process, and what its log says."""

    def __init__(self, source, target, log, *, most_bytes=None):
        self._log = log
        self._process = _FORKED.Process(target=_score, args=(str(source), str(target), str(log), most_bytes))
        self._process.start()

    def stop(self, how, *, pairs, seconds):
        """Send a signal so long after it judged so many pairs, unless it has ended by then."""
        giving_up = time.monotonic() + _PATIENCE
        while self._process.is_alive() and len(self.judged) < pairs:
            assert time.monotonic() < giving_up, self._lines()
            time.sleep(0.002)
        self._process.join(seconds)
        if self._process.is_alive():
            os.kill(self._process.pid, how)
        return self.end()

    def end(self):
        """Wait for it; its exit code: 0 written, 1 it could not be, 130 stopped, -9 killed."""
        self._process.join(_PATIENCE)
        assert not self._process.is_alive(), self._lines()
        return self._process.exitcode

    @property
    def judged(self):
        return [line.removeprefix("judged ") for line in self._lines() if line.startswith("judged ")]

    @property
    def told(self):
        return "\n".join(line for line in self._lines() if not line.startswith("judged "))

    def _lines(self):
        """Whole ones; of a line that is being written nothing is known."""
        text = self._log.read_text() if self._log.exists() else ""
        return text[: text.rfind("\n") + 1].splitlines()


class _ToldScorer(FakeScorer):
    def score_logits(self, pairs, **options):
        found = super().score_logits(pairs, **options)
        time.sleep(SECONDS)
        for left, right in pairs[: len(pairs) // 2]:  # the other half are the same in the other direction
            print(f"judged {left} / {right}")  # noqa: T201
        sys.stdout.flush()
        return found


def _score(source, target, log, most_bytes):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whatever whoever runs the tests ignores
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if most_bytes is not None:  # no file may grow larger, as on a disk that is full
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
    sys.stdout = sys.stderr = Path(log).open("w")  # noqa: SIM115 - as long as the process
    score_journal.WORTH_KEEPING = table_scoring.UNIT = UNIT
    table_scoring.read_chunks = lambda path, **options: read_chunks(path, chunk_rows=CHUNK, **options)
    settings, code = Settings(threshold=0.5), 0
    try:
        with signals_as_interrupts():
            table_scoring.score_file(source, target, settings=settings, scorer=_ToldScorer(), on_problem=_tell)
    except OutputError as error:
        code = 1
        print(error)  # noqa: T201
    except KeyboardInterrupt:
        code = 130
    sys.stdout.flush()
    sys.exit(code)


def _tell(problem):
    print(problem.message, flush=True)  # noqa: T201
