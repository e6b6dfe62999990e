"""Debian's Chromium against a running server: who sits before it, and that no page ever makes a fault.

    def test_x(visit, queue):
        page = visit("Rae Collins").open("/queue")     # signed in; `page` is Playwright's own
        with queue.read() as connection: …             # the same database, from behind

Every window is watched: a script's error, a refusal by the Content-Security-Policy, a dialog, or a request to any other
host fails the test that opened it.  Browser and server live as long as a module: Playwright keeps an event loop running
in the thread that uses it, which other modules' tests may not want.
"""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect, sync_playwright

from rashomon.review.security.passwords import Passwords
from rashomon.store import open_store
from rashomon.store.access import set_password_hash
from rashomon.store.batches import make_batch
from rashomon.store.people import add_person, find_person
from rashomon.store.upgrade import upgrade
from rashomon.store.views import save_view
from tests.review.busy_queue import busy_scan, fill_queue, write_busy_records
from tests.review.serving import Serving, cookie_of

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# A browser without a network of its own: nothing but what the pages ask for.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-domain-reliability",
]
PASSWORD = "correct horse battery"  # noqa: S105 - of invented people
PEOPLE = {"Ada Quist": "admin", "Vic Lowe": "viewer", "Nils Sommer": "reviewer"}  # besides those of the busy queue
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
_PATIENCE = 40_000  # ms that a thing on a page may take to appear, on a machine with other work
expect.set_options(timeout=_PATIENCE)


@pytest.fixture(scope="session")
def busy_database(tmp_path_factory):
    """A queue after two weeks' work, made once: five people have judged a part of some hundred conflicts."""
    folder = tmp_path_factory.mktemp("busy")
    scan = busy_scan(matters=20)
    with open_store(folder / "busy.db") as store:
        upgrade(store)
        fill_queue(store, write_busy_records(folder / "records.jsonl.gz", scan), scan, now=_now(), share=0.3)
        add_people(store)
        _add_things(store)
    return folder / "busy.db"


def _add_things(store):
    """Something on every page: a batch and a view that everybody may use."""
    with store.write() as connection:
        lead, member = (find_person(connection, name).id for name in ("Lee Marsh", "Tariq Olsen"))
        make_batch(connection, "Ferry week", person_ids=[member], sample=12, seed=3, now=_now(), by=lead)
        save_view(connection, "Still open", {"status": "open"}, person_id=lead, is_shared=True, now=_now())


def add_people(store):
    """Those who are not of the busy queue's team; everybody has the same password."""
    hashed = Passwords().hash(PASSWORD)
    with store.write() as connection:
        for name, role in PEOPLE.items():
            add_person(connection, name, role, hashed, _now())
        for name in ("Rae Collins", "Rob Hale", "Lee Marsh"):
            if (person := find_person(connection, name)) is not None:
                set_password_hash(connection, person.id, hashed, _now())


@pytest.fixture(scope="module")
def database(busy_database, tmp_path_factory):
    """The module's own copy of the queue; a module with another scan overrides it."""
    return Path(shutil.copy(busy_database, tmp_path_factory.mktemp("served") / "queue.db"))


@pytest.fixture(scope="module")
def serving(database):
    """The server of the module.  What it logs is no trace of an error."""
    with Serving(database) as serving:
        yield serving
    assert "Traceback" not in serving.log, serving.log


@pytest.fixture(scope="module")
def queue(serving):
    """The database behind the pages."""
    with open_store(serving.database) as store:
        yield store


@pytest.fixture(scope="module")
def chromium():
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed; on Debian: apt-get install chromium")
    with sync_playwright() as playwright, closing(_launched(playwright)) as browser:
        yield browser


def _launched(playwright):
    return playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)


class Window:
    """One person's browser window, and the faults its pages made."""

    def __init__(self, context, serving):
        self.context, self.serving, self.faults, self.requests = context, serving, [], []
        context.set_default_timeout(_PATIENCE)
        self.allowed = ()  # words of console messages that a test brings about on purpose
        context.on("request", self._asked)
        context.on("console", self._told)
        context.on("weberror", lambda error: self.faults.append(f"script: {error.error}"))
        context.on("dialog", self._asked_by_dialog)
        self.page = context.new_page()

    def open(self, path):
        """Go to a page of ours."""
        self.page.goto(self.serving.url + path)
        return self.page

    def _asked(self, request):
        self.requests.append(request.url)
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob") and f"{parts.scheme}://{parts.netloc}" != self.serving.url:
            self.faults.append(f"asked another host: {request.url}")

    def _told(self, message):
        if message.type in ("error", "warning") and not any(words in message.text for words in self.allowed):
            self.faults.append(f"console, on {message.location.get('url')}: {message.text}")

    def _asked_by_dialog(self, dialog):
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()


@pytest.fixture
def windows(chromium, serving):
    """Opens windows by who sits before them (None: nobody yet); at the end none of them has made a fault."""
    opened = []

    def window(name=None, **options):
        context = chromium.new_context(**{"viewport": WIDE, "locale": "en-GB", **options})
        if name is not None:
            (cookie, value), _ = cookie_of(serving, name)
            context.add_cookies([{"name": cookie, "value": value, "url": serving.url}])
        opened.append(Window(context, serving))
        return opened[-1]

    yield window
    for one in opened:
        one.context.close()
    assert [fault for one in opened for fault in one.faults] == []


@pytest.fixture
def visit(windows):
    """A window's page: `visit("Rae Collins", "/queue")`."""
    return lambda name, path, **options: windows(name, **options).open(path)


def _now():
    return datetime.now(UTC)
