"""Names that are answered: those of this machine, and those it was told of."""

import pytest

from rashomon.review.app import make_app
from rashomon.review.options import WebOptions
from rashomon.review.security.hosts import host_name
from tests.review.conftest import PASSWORDS, Browser


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("localhost:8321", "localhost"),
        ("LOCALHOST", "localhost"),
        ("[::1]:8321", "::1"),
        ("review.example.", "review.example"),
        ("", None),
        ("evil.example/x", None),
        ("a@b", None),
        ("a b", None),
        ("a:b:c", None),
    ],
)
def test_the_name_in_a_host_header(host, name):
    assert host_name(host) == name


@pytest.mark.parametrize(
    ("options", "host", "status"),
    [
        ({}, "localhost:8321", 200),
        ({}, "127.0.0.1:8321", 200),
        ({}, "[::1]:8321", 200),
        ({}, "evil.example:8321", 421),  # a page of evil.example whose name points here
        ({"names": ("review.example",)}, "review.example", 200),
        ({"names": ("review.example",)}, "evil.example", 421),
        ({"host": "0.0.0.0"}, "anything.example", 200),  # noqa: S104 - told of no names
        ({"host": "0.0.0.0", "names": ("review.example",)}, "anything.example", 421),  # noqa: S104
        ({"is_behind_proxy": True}, "anything.example", 200),
        ({"is_behind_proxy": True, "names": ("review.example",)}, "anything.example", 421),
        ({"host": "0.0.0.0"}, "not a host", 421),  # noqa: S104
    ],
)
def test_who_asks_for_another_name_is_not_answered(sqlite_store, options, host, status):
    browser = Browser(make_app(sqlite_store, WebOptions(**options), passwords=PASSWORDS))

    assert browser.get("/sign-in", headers={"Host": host}).status_code == status
