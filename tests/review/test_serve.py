"""A port, a way in for the right people, and no way in for who comes first from anywhere."""

import socket
from datetime import UTC, datetime

import pytest

from rashomon.errors import ReviewError
from rashomon.review.serve import address, listen, open_browser, open_entry
from rashomon.store.links import find_link, make_link
from rashomon.store.people import add_person, list_people

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)


def entry(connection, host="127.0.0.1", *, is_behind_proxy=False):
    return open_entry(connection, host=host, is_behind_proxy=is_behind_proxy, now=NOW)


def test_alone_on_this_machine_an_editor_is_made_and_let_in_by_a_link(sqlite_store):
    with sqlite_store.write() as connection:
        first = entry(connection)
        second = entry(connection)  # started again

        assert first.is_single_user
        assert [(person.name, person.role) for person in list_people(connection)] == [("editor", "admin")]
        assert find_link(connection, first.link, NOW) is None  # the newer one is the one
        assert find_link(connection, second.link, NOW).name == "editor"


@pytest.mark.parametrize(("host", "is_behind_proxy"), [("0.0.0.0", False), ("127.0.0.1", True)])  # noqa: S104
def test_where_others_can_come_somebody_must_be_there_first(sqlite_store, host, is_behind_proxy):
    with sqlite_store.write() as connection:
        with pytest.raises(ReviewError, match="rashomon users add NAME --role admin"):
            entry(connection, host, is_behind_proxy=is_behind_proxy)
        assert list_people(connection) == ()

        add_person(connection, "ada", "admin", "hash", NOW)
        assert entry(connection, host, is_behind_proxy=is_behind_proxy).link is None


def test_an_editor_without_a_password_is_not_put_on_the_network(sqlite_store):
    with sqlite_store.write() as connection:
        editor = add_person(connection, "editor", "admin", None, NOW)
        with pytest.raises(ReviewError):
            entry(connection, "0.0.0.0")  # noqa: S104

        make_link(connection, editor.id, NOW, 72)  # somebody may come and choose a password
        assert not entry(connection, "0.0.0.0").is_single_user  # noqa: S104


def test_with_a_team_nobody_is_let_in_by_a_link(sqlite_store):
    with sqlite_store.write() as connection:
        add_person(connection, "editor", "admin", None, NOW)
        add_person(connection, "rob", "reviewer", "hash", NOW)

        assert entry(connection).link is None


def test_a_port_that_is_taken_is_told_with_the_way_out():
    with listen("127.0.0.1", 0) as first:
        port = first.getsockname()[1]

        with pytest.raises(ReviewError, match=f"port {port} is taken.*use --port {port + 1}"):
            listen("127.0.0.1", port)


@pytest.mark.parametrize(
    ("host", "why"), [("203.0.113.1", "no address of this machine"), ("no.such.invalid", "no address")]
)
def test_an_address_that_is_not_this_machines_is_told(host, why):
    with pytest.raises(ReviewError, match=why):
        listen(host, 0)


def test_a_port_for_the_system_is_told(monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket, "create_server", refuse)

    with pytest.raises(ReviewError, match="use one from 1024 on"):
        listen("127.0.0.1", 80)


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8321"),
        ("0.0.0.0", "http://localhost:8321"),  # noqa: S104
        ("::1", "http://[::1]:8321"),
        ("review.example", "http://review.example:8321"),
    ],
)
def test_what_to_type_into_a_browser(host, url):
    assert address(host, 8321) == url


def test_no_browser_is_opened_where_there_is_no_display(monkeypatch):
    opened = []
    monkeypatch.setattr("rashomon.review.serve.webbrowser.open", opened.append)
    monkeypatch.setattr("rashomon.review.serve.sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert not open_browser("http://localhost")
    assert opened == []
