"""The same through the web application: what a browser waits for, without its own drawing.

In: the file of a made-up queue.  Out: samples by kind of request.  `rashomon review` runs as a process of its own
and is asked as a browser would: a verdict brings the next card, a filter its page.
"""

from __future__ import annotations

import re
import subprocess
import sys
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from eval.queue_requests import Request
from eval.queue_store import LEAD, PEOPLE
from eval.queue_timing import Samples, person_of
from rashomon.errors import OutputError
from rashomon.store import Store
from rashomon.store.leases import lease_of
from rashomon.store.sessions import open_session

_COMMAND = [sys.executable, "-c", "from rashomon.cli import main; main()", "review", "--no-open", "--port", "0"]
_ADDRESS = re.compile(r"The queue is at http://127\.0\.0\.1:(\d+)")


class Browser:
    """One person's connection to the server."""

    def __init__(self, store: Store, port: int, name: str) -> None:
        self.person = person_of(store, name)
        with store.write() as connection:
            token, self._csrf = open_session(connection, self.person.id, datetime.now(UTC), 12)
        self._headers = {"Cookie": f"rashomon-session-{port}={token}"}
        self._connection = HTTPConnection("127.0.0.1", port, timeout=120)

    def get(self, path: str) -> None:
        """Ask for a page, all of it.  Raises OutputError when the server refuses it."""
        self._ask("GET", path, None, self._headers)

    def post(self, path: str, form: Mapping[str, str]) -> None:
        """Send a form as the page's script does, which gets the next card as the answer."""
        headers = {**self._headers, "Content-Type": "application/x-www-form-urlencoded", "HX-Request": "true"}
        self._ask("POST", path, urlencode({**form, "csrf": self._csrf}), headers)

    def _ask(self, method: str, path: str, body: str | None, headers: Mapping[str, str]) -> None:
        self._connection.request(method, path, body, dict(headers))
        answer = self._connection.getresponse()
        text = answer.read()
        self._connection.close()  # the server closes idle ones; the next request opens it again
        if answer.status not in (200, 303):
            raise OutputError(f"{method} {path}: {answer.status} {text[:200]!r}; the server and this eval have parted")


def time_web(path: Path, store: Store, requests: Sequence[Request], count: int) -> list[Samples]:
    """Verdicts with the next card, filter pages and dashboards, `count` of the first and the last."""
    with _serving(path) as port:
        people = {name: Browser(store, port, name) for name in (*PEOPLE, LEAD)}
        return [
            _time_next(store, [people[name] for name in PEOPLE], count),
            _time_pages(people, requests),
            _time_dashboard(people[LEAD], count),
        ]


def _time_next(store: Store, browsers: Sequence[Browser], count: int) -> Samples:
    samples = Samples(name="next item, by HTTP", aim=0.050)
    for browser in browsers:
        browser.post("/queue/next", {"order": "expected"})
    for turn in range(count):
        browser = browsers[turn % len(browsers)]
        with store.read() as connection:
            lease = lease_of(connection, browser.person.id, datetime.now(UTC))
        if lease is None:
            break
        form = {"review_id": uuid.uuid4().hex, "verdict": "compatible", "next": "1", "order": "expected"}
        with samples.timing(browser.person.name):
            browser.post(f"/conflicts/{lease.conflict_id}/review", form)
    return samples


def _time_pages(people: Mapping[str, Browser], requests: Sequence[Request]) -> Samples:
    samples = Samples(name="filter page, by HTTP", aim=0.150)
    for request in requests:
        query = urlencode({**request.query, "order": request.order})
        with samples.timing(f"{request.name} ({request.who}, {request.order})"):
            people[request.who].get(f"/conflicts?{query}")
    return samples


def _time_dashboard(browser: Browser, count: int) -> Samples:
    samples = Samples(name="dashboard, by HTTP", aim=0.500)
    for turn in range(count):
        with samples.timing(f"view {turn + 1}"):
            browser.get("/dashboard")
    return samples


@contextmanager
def _serving(path: Path) -> Iterator[int]:
    """The port of a server of this database, stopped at the end."""
    server = subprocess.Popen([*_COMMAND, "--db", str(path)], stdout=subprocess.PIPE, text=True)  # noqa: S603 - ours
    try:
        found = next((match for line in server.stdout or () if (match := _ADDRESS.match(line))), None)
        if found is None:
            raise OutputError("`rashomon review` did not begin; what it wrote is above")
        yield int(found[1])
    finally:
        server.terminate()
        server.wait(timeout=30)
        if server.stdout:
            server.stdout.close()
