"""The small scan that the cards and pages are drawn from, and the application with people signed in to it.

    def test_x(browsers, store, harbour_imported):
        rae = browsers("rae")                       # a reviewer's browser; browsers(None) is nobody's
        page = rae.get("/queue")                    # redirects are not followed
        done = rae.post("/queue/next", order="expected")    # with the CSRF token of the session

People: ada (admin), lee (lead), rae and rob (reviewers), vic (viewer); dan was a lead and is disabled.
"""

from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher
from starlette.testclient import TestClient

from rashomon.review.app import make_app
from rashomon.review.options import WebOptions
from rashomon.review.security.passwords import Passwords
from rashomon.store.access import disable_person
from rashomon.store.imports import import_run
from rashomon.store.people import add_person, find_person
from rashomon.store.sessions import open_session
from rashomon.store.tokens import make_token
from tests.databases import sqlite_store  # noqa: F401 - a fixture
from tests.harbour import Maker, harbour_scan
from tests.scans import write_records

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"  # noqa: S105 - of invented people
ROLES = {"ada": "admin", "lee": "lead", "rae": "reviewer", "rob": "reviewer", "vic": "viewer", "dan": "lead"}
FORM_COOKIE = "rashomon-form-8321"
BASE = "http://localhost:8321"
# As quick as argon2 can be: how strong it is does not matter here.
PASSWORDS = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
HASH = PASSWORDS.hash(PASSWORD)


class Clock:
    """Time that passes when told to."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now

    def pass_by(self, **length):
        self.now += timedelta(**length)


class Browser:
    """A browser that keeps its cookies and sends forms with the token their page would have given them."""

    def __init__(self, app, csrf="", cookies=None, headers=None):
        self.csrf = csrf
        self.client = TestClient(
            app,
            base_url=BASE,
            cookies=cookies,
            headers=headers,
            follow_redirects=False,
            raise_server_exceptions=False,
        )

    def get(self, path, **options):
        return self.client.get(path, **options)

    def post(self, path, *, headers=None, files=None, **fields):
        return self.client.post(path, data={"csrf": self.csrf, **fields}, headers=headers, files=files)


@pytest.fixture
def make():
    return Maker()


@pytest.fixture
def harbour(make):
    return harbour_scan(make)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(sqlite_store):  # noqa: F811 - the fixture imported above
    return sqlite_store


@pytest.fixture
def people(store):
    """Everybody by name."""
    with store.write() as connection:
        for name, role in ROLES.items():
            add_person(connection, name, role, HASH, NOW)
        disable_person(connection, find_person(connection, "dan").id, NOW)
        return {name: find_person(connection, name) for name in ROLES}


@pytest.fixture
def harbour_imported(store, harbour, tmp_path):
    """The harbour scan, in the store."""
    return import_run(store, write_records(tmp_path / "harbour", harbour), now=NOW)


@pytest.fixture
def web_options():
    """Overridden where a test runs the application otherwise."""
    return WebOptions()


@pytest.fixture
def app(store, people, clock, web_options):  # noqa: ARG001 - they are there when it starts
    return make_app(store, web_options, clock=clock, passwords=PASSWORDS)


@pytest.fixture
def browsers(app, store, people, clock, web_options):
    """A browser by the name of who is signed in; None: nobody."""

    def browser(name, **headers):
        if name is None:
            return Browser(app, headers=headers)
        with store.write() as connection:
            token, csrf = open_session(connection, people[name].id, clock(), web_options.session_hours)
        return Browser(app, csrf, {f"rashomon-session-{web_options.port}": token}, headers)

    return browser


@pytest.fixture
def programs(app, store, people, clock):
    """A client with an API token of this person."""

    def program(name):
        with store.write() as connection:
            secret = make_token(connection, people[name].id, "a script", clock())
        return Browser(app, headers={"Authorization": f"Bearer {secret}"})

    return program


@pytest.fixture
def stranger(browsers):
    """Somebody who looks at the form of signing in."""
    browser = browsers(None)
    browser.csrf = browser.get("/sign-in").cookies[FORM_COOKIE]
    return browser
