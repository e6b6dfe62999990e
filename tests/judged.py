"""A small queue in which everything has happened once: agreement, disagreement, a decision, an undo, a blind verdict.

c0   Ada: compatible, taken back; Ada and Bo: conflict         agreed
c1   Ada: conflict; Bo: compatible; Lee decides: compatible    decided
c2   Ada: unsure                                               open, one more judgement is needed
c3   Ada: conflict; Bo: different_matter                       disagreed
c4                                                             open
"""

from datetime import timedelta
from itertools import count

from rashomon.store.decisions import decide
from rashomon.store.leases import claim
from rashomon.store.people import add_person
from rashomon.store.reviews import record_review, retract_review
from tests.scans import NOW, fleet_scan, imported

ROLES = {"Ada": "reviewer", "Bo": "reviewer", "Cy": "reviewer", "Lee": "lead", "Vic": "viewer"}


class Judged:
    """The people by name, and acts of theirs a minute apart."""

    def __init__(self, store):
        self.store, self.now, self._numbers = store, NOW, count(1)
        self.scan = fleet_scan(5)
        imported(store, self.scan, needed=2)
        with store.write() as connection:
            self.people = {name: add_person(connection, name, role, None, NOW) for name, role in ROLES.items()}

    def judge(self, name, conflict_id, verdict, **words):
        self.now += timedelta(minutes=1)
        person = self.people[name].id
        with self.store.write() as connection:
            claim(connection, conflict_id, person, now=self.now, minutes=15)
            self.now += timedelta(seconds=30)
            return record_review(
                connection,
                id=f"r{next(self._numbers)}",
                conflict_id=conflict_id,
                person_id=person,
                verdict=verdict,
                now=self.now,
                **words,
            )

    def undo(self, name):
        self.now += timedelta(minutes=1)
        with self.store.write() as connection:
            return retract_review(connection, person_id=self.people[name].id, now=self.now)

    def decide(self, name, conflict_id, verdict, **words):
        self.now += timedelta(minutes=1)
        with self.store.write() as connection:
            return decide(
                connection,
                id=f"d{next(self._numbers)}",
                conflict_id=conflict_id,
                person_id=self.people[name].id,
                verdict=verdict,
                now=self.now,
                **words,
            )


def judged_queue(store):
    """The queue of the docstring, in an empty store."""
    case = Judged(store)
    case.judge("Ada", "c0", "compatible")
    case.undo("Ada")
    case.judge("Ada", "c0", "conflict", kind="number", note="=SUM(A1:A9)")
    case.judge("Bo", "c0", "conflict", kind="number")
    case.judge("Ada", "c1", "conflict", kind="time")
    case.judge("Bo", "c1", "compatible")
    case.decide("Lee", "c1", "compatible", note="The second report is of the day after.")
    case.judge("Ada", "c2", "unsure")
    case.judge("Ada", "c3", "conflict", kind="number")
    case.judge("Bo", "c3", "different_matter")
    return case
