"""A process that works at a queue, for tests of races and kills: it prints what was acknowledged, after each commit.

python -m tests.store.queue_worker race PLACE PERSON_ID CLAIMS
python -m tests.store.queue_worker judge PLACE PERSON_ID FIRST_REVIEW_NUMBER
"""

import json
import sys
from datetime import UTC, datetime
from itertools import count

from rashomon.store import open_store
from rashomon.store.leases import claim_next
from rashomon.store.reviews import record_review


def work(store, person_id, number):
    """Take the next card and judge it; its id, None when there is none."""
    with store.write() as connection:
        lease = claim_next(connection, person_id, now=datetime.now(UTC), minutes=15)
    if lease is None:
        return None
    id_ = f"r-{person_id}-{number}"
    with store.write() as connection:
        record_review(
            connection,
            id=id_,
            conflict_id=lease.conflict_id,
            person_id=person_id,
            verdict="compatible",
            now=datetime.now(UTC),
        )
    return lease.conflict_id


def race(store, person_id, claims):
    """So many cards, or all that can be had."""
    for done in range(claims):
        card = work(store, person_id, done)
        if card is None:
            return
        say({"card": card})


def judge(store, person_id, first):
    """Verdict after verdict, until killed."""
    for number in count(first):
        id_ = f"r-{person_id}-{number}"
        with store.write() as connection:
            lease = claim_next(connection, person_id, now=datetime.now(UTC), minutes=15)
        if lease is None:
            return
        say({"about": id_, "card": lease.conflict_id})
        with store.write() as connection:
            record_review(
                connection,
                id=id_,
                conflict_id=lease.conflict_id,
                person_id=person_id,
                verdict="compatible",
                now=datetime.now(UTC),
            )
        say({"saved": id_, "card": lease.conflict_id})


def say(line):
    """Out at once: what is printed was committed."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    task, place, who, number = sys.argv[1:]
    with open_store(place) as store:
        {"race": race, "judge": judge}[task](store, int(who), int(number))
