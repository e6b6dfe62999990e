"""A process that records verdicts is killed at any moment: what it said was saved is there, once.

RASHOMON_KILL_LOOPS=200 kills it so many times; the more, the rarer the moments that are met.
"""

import json
import os
import random
import subprocess
import sys
import time

import pytest
from sqlalchemy import func, select

from rashomon.store.reviews import record_review
from rashomon.store.schema import conflict, judgement, lease, review
from tests.store.queue_case import BEGAN, fill_queue

pytestmark = pytest.mark.begun_first

LOOPS = int(os.environ.get("RASHOMON_KILL_LOOPS", "5"))
ADA = 1


def killed_worker(place, first, seconds):
    """What a worker printed until it was killed, that many seconds after its first line."""
    command = [sys.executable, "-m", "tests.store.queue_worker", "judge", place, str(ADA), str(first)]
    worker = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    begun = worker.stdout.readline()
    time.sleep(seconds)
    worker.kill()
    rest, problems = worker.communicate(timeout=60)
    assert worker.returncode == -9, problems.decode()[-3000:]
    lines = (begun + rest).split(b"\n")[:-1]  # a last line without its end was not read by anybody
    return [json.loads(line) for line in lines]


def send_again(store, asked):
    """The client got no answer to its last request and sends it once more."""
    with store.write() as connection:
        return record_review(
            connection,
            id=asked["about"],
            conflict_id=asked["card"],
            person_id=ADA,
            verdict="compatible",
            now=BEGAN,
        )


def kill_again_and_again(store, place, loops, seed):
    """(verdicts acknowledged, requests sent again that had been saved, and that had not)."""
    chance = random.Random(seed)
    acknowledged, repeats, lost_answers, number = {}, 0, 0, 0
    for _ in range(loops):
        said = killed_worker(place, number, chance.uniform(0, 0.4))
        acknowledged |= {line["saved"]: line["card"] for line in said if "saved" in line}
        asked = [line for line in said if "about" in line]
        if asked and asked[-1]["about"] not in acknowledged:
            again = send_again(store, asked[-1])
            repeats += again.is_repeat
            lost_answers += not again.is_repeat
            acknowledged[again.review.id] = again.review.conflict_id
        number += len(asked) + 1
        _check(store, acknowledged)
    return len(acknowledged), repeats, lost_answers


def _check(store, acknowledged):
    with store.read() as connection:
        saved = {row.id: row.conflict_id for row in connection.execute(select(review.c.id, review.c.conflict_id))}
        judged = connection.scalar(select(func.count()).select_from(judgement))
        closed = connection.scalar(select(func.count()).where(conflict.c.status == "agreed"))
        counted, held = connection.execute(select(func.sum(conflict.c.given), func.sum(conflict.c.held))).one()
        leases = connection.scalar(select(func.count()).select_from(lease))
    assert acknowledged.items() <= saved.items()
    # one that was saved without its answer getting out is judged by nobody else: it was sent again, or is the only one
    assert len(saved) == judged == closed == counted
    assert held == leases <= 1
    assert len(set(saved.values())) == len(saved)


def test_nothing_that_was_acknowledged_is_lost_or_doubled(store, store_place):
    with store.write() as connection:
        fill_queue(connection, 300 * LOOPS)
    acknowledged, _, _ = kill_again_and_again(store, store_place, LOOPS, seed=20310601)
    assert acknowledged >= LOOPS
