"""Scans in processes of their own that can be killed: everything is imported once, and each scan is a fork.

`python -m tests.cases.forked [large] CASE OUT LOG INPUT...` prints a line when it is ready.  With `large` every case is
compared by blocks.  For each line it reads, it forks a process that scans into the case and writes the results, prints
its number, and when that has ended its exit status.  The fork appends each chunk it judges to the log, as one line,
before anything of it is kept.
"""

import json
import os
import sys
import time
from pathlib import Path

import pandas  # noqa: F401  here and below: what a scan imports late, so that a fork imports little
import pyarrow.dataset
import pyarrow.parquet  # noqa: F401
import scipy.sparse.csgraph  # noqa: F401

import rashomon.cases.compare_blocks
import rashomon.cases.documents_kept
import rashomon.cases.prepare
import rashomon.cases.remembering_encoder
import rashomon.cases.remembering_scorer
import rashomon.cases.scan_case
import rashomon.cases.scan_large
import rashomon.cases.statements_kept
from rashomon.cases.case import Case
from rashomon.cases.code_revision import comparing_revision, extraction_revision, reading_revision
from rashomon.cases.scan_case import scan_case
from rashomon.cli.summary import write_result
from tests.cases.town import SETTINGS
from tests.fakes import FakeEncoder, FakeScorer
from tests.hand_decision import decided_by_hand

CHUNK = 7  # so that a small scan is kept in many pieces


class LoggingScorer(FakeScorer):
    """Writes down what it judges, and takes a moment, as a model does."""

    def __init__(self, log):
        super().__init__()
        self._log = log

    def score_logits(self, pairs, *, batch_size=None, on_progress=None):
        if pairs:
            with self._log.open("a") as log:
                log.write(json.dumps([os.getpid(), [list(pair) for pair in pairs]]) + "\n")
        time.sleep(0.002)
        return super().score_logits(pairs, batch_size=batch_size, on_progress=on_progress)


def scan_once(case, out, log, inputs):
    """One scan as the command does it, in small chunks."""
    with decided_by_hand(), Case(case) as opened:
        found = scan_case(opened, inputs, settings=SETTINGS, scorer=LoggingScorer(log), encoder=FakeEncoder())
        write_result(found.result, out, title="The town", statements=found.statement_frames())


def tell(word):
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def compare_by_blocks():
    rashomon.cases.scan_case.MOST_AT_ONCE = 0
    rashomon.cases.compare_blocks.BLOCK = 3
    rashomon.cases.prepare.AT_ONCE = 2


def main():
    words = sys.argv[1:]
    if words[0] == "large":
        words = words[1:]
        compare_by_blocks()
    case, out, log, *inputs = map(Path, words)
    rashomon.cases.remembering_scorer.RememberingScorer.__init__.__kwdefaults__["chunk"] = CHUNK
    rashomon.cases.remembering_encoder.RememberingEncoder.__init__.__kwdefaults__["chunk"] = CHUNK
    rashomon.cases.statements_kept._AT_ONCE = 1
    rashomon.cases.documents_kept._AT_ONCE = 2
    for revision in (reading_revision, extraction_revision, comparing_revision):
        revision()  # once for all forks, whatever becomes of the sources meanwhile
    tell("ready")
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            scan_once(case, out, log, inputs)
            os._exit(0)
        tell(child)
        tell(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    main()
