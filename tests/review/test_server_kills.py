"""The server is killed at random moments while people judge.  RASHOMON_KILL_LOOPS=200 kills it so many times.

What counts is what a client saw: a verdict whose answer arrived is in the database whatever happens, and one whose
answer did not arrive is sent again by the same form and is there once.
"""

import os
import random
import re
import threading
import time
from collections import Counter
from datetime import UTC, datetime

import httpx
import pytest
from sqlalchemy import select, text

from rashomon.records import VERDICTS
from rashomon.store import open_store
from rashomon.store.people import add_person
from rashomon.store.schema import conflict, event, judgement, review
from rashomon.store.upgrade import upgrade
from tests.review.serving import Serving, cookie_of
from tests.scans import fleet_scan, imported

pytestmark = pytest.mark.begun_first

LOOPS = int(os.environ.get("RASHOMON_KILL_LOOPS", "3"))
CARDS = 20 + 10 * LOOPS  # more than three people judge, two to a card
NAMES = ("Rae", "Rob", "Sunniva")
MOST = 12  # verdicts between two kills
MOMENT = 0.06  # seconds: about what a verdict takes, so that a kill falls anywhere in one


def test_no_kill_of_the_server_loses_or_doubles_a_verdict(tmp_path):
    database = tmp_path / "queue.db"
    with open_store(database) as store:
        upgrade(store)
        imported(store, fleet_scan(CARDS), now=_now(), needed=2)
        with store.write() as connection:
            for name in NAMES:
                add_person(connection, name, "reviewer", "the hash of no password", _now())
    draw = random.Random(5)
    serving = Serving(database).start()
    port, clients = serving.port, [Client(serving, name, seed) for seed, name in enumerate(NAMES)]
    try:
        for _ in range(LOOPS):
            threads = [threading.Thread(target=client.work) for client in clients]
            for thread in threads:
                thread.start()
            _wait(clients, threads, draw.randrange(1, MOST))
            time.sleep(draw.uniform(0, MOMENT))
            serving.kill()
            for thread in threads:
                thread.join()
            _assert_kept(database, clients)
            serving.start(port)
            for client in clients:
                client.send_again()
        _assert_kept(database, clients, is_settled=True)
        assert "Traceback" not in serving.log, serving.log
    finally:
        serving.kill()
        for client in clients:
            client.close()
    facts = Counter(fact for client in clients for fact in client.facts)
    assert facts["acknowledged"] >= LOOPS
    print(dict(facts))  # noqa: T201 - for a long run, with -s


class Client:
    """Somebody who judges without a pause, as a browser without script would, until the server is gone."""

    def __init__(self, serving, name, seed):
        (cookie, value), self.csrf = cookie_of(serving, name)
        self.http = httpx.Client(base_url=serving.url, cookies={cookie: value}, timeout=30)
        self.draw, self.facts = random.Random(seed), []
        self.acknowledged, self.sent = {}, None  # verdicts by review id; the form whose answer is still out

    def work(self):
        try:
            while self.sent is None and self._take():
                self._send()
        except httpx.TransportError:
            self.facts.append("verdict without an answer" if self.sent else "killed between verdicts")

    def send_again(self):
        """The form whose answer never came, once more, by a server that is new."""
        if self.sent is not None:
            self.http.close()
            self.http = httpx.Client(base_url=self.http.base_url, cookies=self.http.cookies, timeout=30)
            self._send()
            self.facts.append("sent again")

    def close(self):
        self.http.close()

    def _take(self):
        """A card in hand, and its form filled in; False when there is none left."""
        answer = self.http.post("/queue/next", data={"csrf": self.csrf})
        assert answer.status_code == 303, answer.text
        page = self.http.get("/queue").text
        if (path := re.search(r'action="(/conflicts/[^"]+/review)"', page)) is None:
            return False
        form = {"csrf": self.csrf, "verdict": self.draw.choice(VERDICTS), "kind": "number", "note": "As counted."}
        form["review_id"] = re.search(r'name="review_id" value="([0-9a-f]+)"', page)[1]
        self.sent = (path[1], form)
        return True

    def _send(self):
        path, form = self.sent
        answer = self.http.post(path, data=form)
        assert answer.status_code == 303, answer.text
        self.acknowledged[form["review_id"]] = (path.split("/")[2], form["verdict"])
        self.facts.append("acknowledged")
        self.sent = None


def _wait(clients, threads, verdicts):
    """Until so many more verdicts are acknowledged, or nobody works any more."""
    goal = sum(len(client.acknowledged) for client in clients) + verdicts
    while sum(len(client.acknowledged) for client in clients) < goal and any(one.is_alive() for one in threads):
        time.sleep(0.001)


def _assert_kept(database, clients, *, is_settled=False):
    """What was acknowledged is there; of what was not, at most the one form that each client still has in hand."""
    acknowledged = {id_: told for client in clients for id_, told in client.acknowledged.items()}
    asked = {client.sent[1]["review_id"] for client in clients if client.sent is not None}
    with open_store(database) as store, store.read() as connection:
        kept = {row.id: (row.conflict_id, row.verdict) for row in connection.execute(select(review))}
        assert {id_: kept.get(id_) for id_ in acknowledged} == acknowledged
        assert set(kept) - set(acknowledged) <= asked
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        if is_settled:
            assert asked == set()
            _assert_adds_up(connection)


def _assert_adds_up(connection):
    """Each verdict is in force, has its entry in the history, and is counted at its conflict."""
    reviews = connection.execute(select(review.c.conflict_id, review.c.person_id)).all()
    in_force = connection.execute(select(judgement.c.conflict_id, judgement.c.person_id)).all()
    told = connection.execute(select(event.c.conflict_id, event.c.person_id).where(event.c.action == "review")).all()
    assert sorted(map(tuple, reviews)) == sorted(map(tuple, in_force)) == sorted(map(tuple, told))
    given = Counter(row.conflict_id for row in reviews)
    for row in connection.execute(select(conflict)):
        assert row.given == given[row.id] <= 2
        assert (row.status == "open") == (row.given < 2)


def _now():
    return datetime.now(UTC)
