"""How long the requests of a review queue take, one after another, as one person would wait for them.

In: a filled store.  Out: samples by kind of request, each with what it was.  Every request is a transaction of its own,
and what it writes is on the disk.  Nothing is warmed up but the connection.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select

from eval.queue_requests import Request
from eval.queue_store import NOW, PEOPLE
from rashomon.errors import SettingsError
from rashomon.records import content_id
from rashomon.review.dashboard_view import PACE_DAYS, Counts, dashboard_view
from rashomon.store import Store
from rashomon.store.filters import parse_filter
from rashomon.store.leases import ORDERS, claim_next
from rashomon.store.lists import choices, list_conflicts
from rashomon.store.people import Person, find_person
from rashomon.store.reviews import record_review
from rashomon.store.schema import review
from rashomon.store.standing import days_ago, judged_probabilities, open_histogram, review_times, standing
from rashomon.store.tallies import tally

LEASE_MINUTES = 15


@dataclass(slots=True, kw_only=True)
class Samples:
    """Seconds of the requests of one kind, and what each was."""

    name: str
    aim: float | None = None  # seconds, of the median
    taken: list[tuple[float, str]] = field(default_factory=list)
    worked: list[float] = field(
        default_factory=list
    )  # seconds of the processor; the rest is waiting for disk or others

    @contextmanager
    def timing(self, what: str) -> Iterator[None]:
        began, worked = time.perf_counter(), time.process_time()
        yield
        self.taken.append((time.perf_counter() - began, what))
        self.worked.append(time.process_time() - worked)

    def quantile(self, share: float) -> float:
        """The smallest sample that so great a share of all does not exceed."""
        ordered = sorted(seconds for seconds, _ in self.taken)
        return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

    @property
    def median_worked(self) -> float:
        return sorted(self.worked)[(len(self.worked) - 1) // 2]

    @property
    def worst(self) -> tuple[float, str]:
        return max(self.taken)

    @property
    def is_within_aim(self) -> bool:
        return self.aim is None or self.quantile(0.5) < self.aim


def time_pages(store: Store, requests: Sequence[Request]) -> tuple[Samples, Samples]:
    """The first page of each list with the choices of its form, and the page after it."""
    first, following = Samples(name="filter page", aim=0.150), Samples(name="the page after", aim=0.150)
    for request in requests:
        asked = parse_filter(request.query)
        what = f"{request.name} ({request.who}, {request.order})"
        viewer = person_of(store, request.who)
        with first.timing(what), store.read() as connection:
            choices(connection)
            page = list_conflicts(connection, asked, viewer=viewer, order=request.order)
        if page.next_cursor:
            with following.timing(what), store.read() as connection:
                list_conflicts(connection, asked, viewer=viewer, order=request.order, after=page.next_cursor)
    return first, following


def time_next_items(store: Store, count: int, *, now: datetime) -> tuple[Samples, Samples, Samples]:
    """A verdict and the next card, by six people in turn and in every order of the queue."""
    both, claims, verdicts = (
        Samples(name="next item", aim=0.050),
        Samples(name="… taking the card"),
        Samples(name="… recording the verdict"),
    )
    people = [person_of(store, name) for name in PEOPLE]
    for turn in range(count):
        who, order = people[turn % len(people)], ORDERS[turn // len(people) % len(ORDERS)]
        what = f"{who.name}, {order}"
        at = now + timedelta(seconds=turn)
        with claims.timing(what), store.write() as connection:
            lease = claim_next(connection, who.id, now=at, minutes=LEASE_MINUTES, order=order)
        if lease is None:
            raise SettingsError(f"nothing is left for {who.name} to judge; make a new queue with another --keep")
        with verdicts.timing(what), store.write() as connection:
            record_review(
                connection,
                id=content_id("timed", at, lease.conflict_id, who.id),
                conflict_id=lease.conflict_id,
                person_id=who.id,
                verdict="conflict" if turn % 3 else "compatible",
                now=at,
            )
        both.taken.append((claims.taken[-1][0] + verdicts.taken[-1][0], what))
        both.worked.append(claims.worked[-1] + verdicts.worked[-1])
    return both, claims, verdicts


def time_dashboard(store: Store, count: int, *, now: datetime) -> tuple[Samples, Samples]:
    """All that the dashboard reads and works out; and of it, what the database does."""
    whole, reading = Samples(name="dashboard", aim=0.500), Samples(name="… its queries")
    for turn in range(count):
        with whole.timing(f"view {turn + 1}"):
            with reading.timing(f"view {turn + 1}"), store.read() as connection:
                counts = Counts(
                    standing=standing(connection, now),
                    judgements=1,
                    open_histogram=open_histogram(connection),
                    judged=judged_probabilities(connection),
                    times=review_times(connection, days_ago(now, PACE_DAYS)),
                    sources=tally(connection, "sources"),
                    kinds=tally(connection, "kind"),
                    days=tally(connection, "day"),
                    sizes=tally(connection, "size"),
                )
            dashboard_view(counts, now=now)
    return whole, reading


def later_than_reviews(store: Store) -> datetime:
    """A moment after everything that was done in a queue that is used again."""
    with store.read() as connection:
        last = connection.scalar(select(review.c.reviewed_at).order_by(review.c.reviewed_at.desc()).limit(1))
    return max(NOW, last or NOW) + timedelta(hours=1)


def person_of(store: Store, name: str) -> Person:
    """Somebody of the made-up queue.  Raises SettingsError where it is another."""
    with store.read() as connection:
        found = find_person(connection, name)
    if found is None:
        raise SettingsError(f"{store.name}: was not made here (there is no {name}); choose another --keep")
    return found
