"""Eight processes at one queue: what is claimed is claimed once, all of it, and stays claimed.

RASHOMON_RACE_CLAIMS=200 lets each of them take so many cards.
"""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from rashomon.errors import AbsentError, StaleError
from rashomon.store import leases, reviews, undo
from rashomon.store.schema import conflict, event, judgement, lease
from tests.store.queue_case import fill_queue
from tests.store.queue_worker import work

pytestmark = pytest.mark.begun_first

PROCESSES = 8
CLAIMS = int(os.environ.get("RASHOMON_RACE_CLAIMS", "40"))
BLIND_CLAIMS = CLAIMS // 2
PEOPLE = {f"Person {number}": "reviewer" for number in range(1, PROCESSES + 2)}  # the last comes when all are gone


def run_workers(place, claims):
    """Each takes and judges `claims` cards as one person; what each says it did, card by card."""
    command = [sys.executable, "-m", "tests.store.queue_worker", "race", place]
    workers = [
        subprocess.Popen([*command, str(number), str(claims)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for number in range(1, PROCESSES + 1)
    ]
    said = []
    for worker in workers:
        out, problems = worker.communicate(timeout=300)
        assert worker.returncode == 0, problems.decode()[-3000:]
        said.append([json.loads(line) for line in out.splitlines()])
    return said


def run_the_ninth(store):
    done = 0
    while work(store, PROCESSES + 1, done) is not None:
        done += 1
    return done


def never_held_twice(connection, places):
    """Replay the events: at no time are more cards of a conflict held than there were places."""
    holders = {}
    query = select(event.c.action, event.c.conflict_id, event.c.person_id).order_by(event.c.id)
    for action, card, who in connection.execute(query):
        inside = holders.setdefault(card, set())
        if action == "claim":
            assert who not in inside
            inside.add(who)
            assert len(inside) <= places
        elif action in ("release", "expire"):
            inside.discard(who)
        # a reviewed card keeps its place: the judgement stands for it
    return True


@pytest.fixture
def filled(store, store_place):
    def fill(cards, needed):
        with store.write() as connection:
            fill_queue(connection, cards, needed=needed, roles=PEOPLE)
        return store_place

    return fill


def test_eight_processes_take_each_card_once_and_strand_none(filled, store):
    said = run_workers(filled(PROCESSES * CLAIMS, 1), CLAIMS)
    cards = Counter(line["card"] for lines in said for line in lines)
    assert [len(lines) for lines in said] == [CLAIMS] * PROCESSES
    assert set(cards.values()) == {1}
    assert len(cards) == PROCESSES * CLAIMS
    with store.read() as connection:
        assert connection.scalar(select(func.count()).where(conflict.c.status == "agreed")) == PROCESSES * CLAIMS
        assert connection.scalar(select(func.count()).select_from(lease)) == 0
        assert never_held_twice(connection, 1)


def test_two_blind_judgements_each_by_eight_processes(filled, store):
    cards = PROCESSES * BLIND_CLAIMS // 2
    said = run_workers(filled(cards, 2), BLIND_CLAIMS)
    taken = Counter(line["card"] for lines in said for line in lines)
    done = sum(taken.values())
    with store.read() as connection:
        judged = connection.execute(select(judgement.c.conflict_id, judgement.c.person_id)).all()
        assert never_held_twice(connection, 2)
    # every acknowledged verdict is there, and nothing else
    acknowledged = {(line["card"], number) for number, lines in enumerate(said, 1) for line in lines}
    assert {tuple(one) for one in judged} == acknowledged
    assert len(acknowledged) == done
    assert max(taken.values()) == 2
    # what the eight had to leave, a ninth finds to the last card
    left_over = run_the_ninth(store)
    assert done + left_over == 2 * cards
    with store.read() as connection:
        assert connection.scalar(select(func.count()).where(conflict.c.status == "agreed")) == cards


def test_the_last_cards_go_to_somebody(filled):
    """Eight processes at eight cards with eight places each: everybody gets every card."""
    said = run_workers(filled(PROCESSES, PROCESSES), PROCESSES)
    assert [len({line["card"] for line in lines}) for lines in said] == [PROCESSES] * PROCESSES


def mixed_acts(store, person_id, acts):
    """Acts of all kinds on three cards, each in its own transaction; those that come too late are refused in words."""
    chance = random.Random(person_id)
    for number in range(acts):
        card, now = f"c{chance.randint(1, 3)}", datetime.now(UTC)
        id_ = f"r-{person_id}-{number}"
        me = {"person_id": person_id, "now": now}
        choices = (
            lambda c, me=me: leases.claim_next(c, minutes=5, **me),
            lambda c, me=me: leases.claim_next(c, minutes=0, **me),  # over at once
            lambda c, me=me, card=card: leases.claim(c, card, minutes=5, **me),
            lambda c, me=me, card=card: leases.release(c, card, **me),
            lambda c, me=me, card=card: leases.postpone(c, card, **me),
            lambda c, me=me: undo.undo_last(c, **me),
            lambda c, me=me, card=card: leases.renew(c, card, minutes=5, **me),
            lambda c, me=me, card=card, id_=id_: reviews.record_review(
                c, id=id_, conflict_id=card, verdict="compatible", needs_lease=False, **me
            ),
        )
        with suppress(AbsentError, StaleError), store.write() as connection:
            chance.choice(choices)(connection)


def test_acts_of_all_kinds_at_once_neither_fail_nor_oversell(store):
    with store.write() as connection:
        fill_queue(connection, 3, needed=2, roles=PEOPLE)
    with ThreadPoolExecutor(6) as pool:
        for done in [pool.submit(mixed_acts, store, person_id, 40) for person_id in range(1, 7)]:
            done.result()
    with store.read() as connection:
        for row in connection.execute(select(conflict)):
            held = connection.scalar(select(func.count()).where(lease.c.conflict_id == row.id))
            given = connection.scalar(select(func.count()).where(judgement.c.conflict_id == row.id))
            assert (row.held, row.given) == (held, given)
            assert held + given <= 2
            assert row.status == ("agreed" if given == 2 else "open")
