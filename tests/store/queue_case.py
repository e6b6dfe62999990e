"""A small queue at work: conflicts c1, c2, … from the best to the least, five people, and a clock that is ours."""

import json
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count

from sqlalchemy import insert, select

from rashomon.store import decisions, leases, reviews, undo
from rashomon.store.people import get_person
from rashomon.store.schema import conflict, dispute, document, person, run, statement

BEGAN = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
ROLES = {"Ada": "reviewer", "Bo": "reviewer", "Cy": "reviewer", "Lee": "lead", "Mia": "lead", "Vic": "viewer"}
IDS = {name: number for number, name in enumerate(ROLES, 1)}
MINUTES = 15
TEXT = "Twelve boats sank. Twenty boats sank."


def fill_queue(connection, cards, *, needed=1, roles=ROLES):
    """Write people and open conflicts; priority falls with the number, two conflicts make a dispute."""
    at = BEGAN
    people = [
        {"id": number, "name": name, "name_key": name.casefold(), "role": role, "made_at": at}
        for number, (name, role) in enumerate(roles.items(), 1)
    ]
    connection.execute(insert(person), people)
    run_row = {"title": "The harbour", "rashomon": "0.2.0", "threshold": 0.7, "record": "{}", "problems": "[]"}
    connection.execute(insert(run).values(id="run", imported_at=at, finished_at=at, **run_row))
    connection.execute(
        insert(document).values(
            id="doc", source="Gazette", text_sha256=sha256(TEXT.encode()).hexdigest(), record=json.dumps({"text": TEXT})
        )
    )
    for number, words in ((1, "Twelve boats sank."), (2, "Twenty boats sank.")):
        side = {"document_id": "doc", "source": "Gazette", "voice": "Gazette", "text": words, "record": "{}"}
        connection.execute(insert(statement).values(number=number, key=f"k{number}", id=f"s{number}", **side))
    places = range(1, (cards + 1) // 2 + 1)
    disputes = [{"id": f"d{place}", "run_id": "run", "place": place, "size": 2, "record": "{}"} for place in places]
    connection.execute(insert(dispute), disputes)
    for first in range(1, cards + 1, 5_000):
        numbers = range(first, min(first + 5_000, cards + 1))
        connection.execute(insert(conflict), [conflict_row(number, cards, needed) for number in numbers])


def conflict_row(number, cards, needed):
    return {
        "id": f"c{number}",
        "run_id": "run",
        "left_statement": 1,
        "right_statement": 2,
        "probability": 0.9,
        "threshold": 0.7,
        "is_flagged": True,
        "relation": "conflict",
        "kind": "number",
        "reason": "12 is not 20.",
        "left_source": "Gazette",
        "right_source": "Courier",
        "left_voice": "Gazette",
        "right_voice": "Ada Moor",
        "newest_at": BEGAN,
        "dispute_id": f"d{(number + 1) // 2}",
        "dispute_place": (number + 1) // 2,
        "place_in_dispute": 2 - number % 2,
        "priority": float(cards - number),
        "shuffle": (number * 7919 % 1000) / 1000,
        "status": "open",
        "needed": needed,
        "given": 0,
        "held": 0,
    }


class QueueCase:
    """Acts of people, each in a transaction of its own, a second apart."""

    def __init__(self, store, cards=3, *, needed=1):
        self.store = store
        self.now = BEGAN
        self._numbers = count(1)
        with store.write() as connection:
            fill_queue(connection, cards, needed=needed)

    @contextmanager
    def writing(self):
        self.now += timedelta(seconds=1)
        with self.store.write() as connection:
            yield connection

    def wait(self, minutes):
        self.now += timedelta(minutes=minutes)

    def next(self, name, **wishes):
        """The id of the card that this person gets next, None when there is none."""
        with self.writing() as connection:
            lease = leases.claim_next(connection, IDS[name], now=self.now, minutes=MINUTES, **wishes)
        return None if lease is None else lease.conflict_id

    def claim(self, name, card):
        with self.writing() as connection:
            return leases.claim(connection, card, IDS[name], now=self.now, minutes=MINUTES)

    def act(self, function, name, card, **words):
        """release, skip, postpone of a card."""
        with self.writing() as connection:
            return function(connection, card, IDS[name], now=self.now, **words)

    def review(self, name, card, verdict="conflict", **words):
        words = {"id": f"r{next(self._numbers)}", **words}
        with self.writing() as connection:
            return reviews.record_review(
                connection, conflict_id=card, person_id=IDS[name], verdict=verdict, now=self.now, **words
            )

    def judge(self, name, card, verdict="conflict", **words):
        """Take a card and give a verdict."""
        self.claim(name, card)
        return self.review(name, card, verdict, **words)

    def retract(self, name, review_id=None):
        with self.writing() as connection:
            return reviews.retract_review(connection, person_id=IDS[name], now=self.now, review_id=review_id)

    def undo(self, name):
        with self.writing() as connection:
            return undo.undo_last(connection, IDS[name], self.now)

    def decide(self, name, card, verdict="conflict", **words):
        words = {"id": f"d{next(self._numbers)}", **words}
        with self.writing() as connection:
            return decisions.decide(
                connection, conflict_id=card, person_id=IDS[name], verdict=verdict, now=self.now, **words
            )

    def held_by(self, name):
        with self.store.read() as connection:
            lease = leases.lease_of(connection, IDS[name], self.now)
        return None if lease is None else lease.conflict_id

    def person(self, name):
        with self.store.read() as connection:
            return get_person(connection, IDS[name])

    def card(self, card):
        """The conflict's row."""
        with self.store.read() as connection:
            return connection.execute(select(conflict).where(conflict.c.id == card)).one()

    def read(self, function, *arguments, **words):
        with self.store.read() as connection:
            return function(connection, *arguments, **words)
