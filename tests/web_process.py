"""Draws every page that needs no number in its address, as an administrator, and prints its status: "200 /queue"."""

import tempfile
from pathlib import Path

from fastapi.routing import iter_route_contexts

from rashomon.review.app import make_app
from rashomon.store import open_store
from rashomon.store.people import add_person
from rashomon.store.sessions import open_session
from rashomon.store.upgrade import upgrade
from tests.review.conftest import NOW, PASSWORDS, Browser
from tests.scans import fleet_scan, imported

_LEFT_OUT = ("/api/", "/sign-in", "/open", "/")


def draw_pages():
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "queue.db") as store:
        upgrade(store)
        imported(store, fleet_scan(3), now=NOW)
        with store.write() as connection:
            ada = add_person(connection, "ada", "admin", None, NOW)
            token, csrf = open_session(connection, ada.id, NOW, 12)
        app = make_app(store, clock=lambda: NOW, passwords=PASSWORDS)
        browser = Browser(app, csrf, {"rashomon-session-8321": token})
        browser.post("/queue/next", order="expected")
        for path in _plain_pages(app):
            print(browser.get(path).status_code, path)  # noqa: T201 - what it is for
        print(browser.get("/conflicts/c0").status_code, "/conflicts/c0")  # noqa: T201


def _plain_pages(app):
    for route in iter_route_contexts(app.routes):
        is_page = "GET" in (route.methods or ()) and "{" not in route.path
        if is_page and not route.path.startswith("/api/") and route.path not in _LEFT_OUT:
            yield route.path
