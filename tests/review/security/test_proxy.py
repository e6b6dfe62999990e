"""Behind a proxy: who asks and how is believed of a proxy on this machine alone."""

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.testclient import TestClient

from rashomon.review.security.proxy import Forwarded, is_loopback

TOLD = {
    "X-Forwarded-For": "6.6.6.6, 203.0.113.7",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "review.example",
}


async def tell(scope, receive, send):
    request = Request(scope)
    told = [request.client.host, request.url.scheme, request.url.netloc]
    await JSONResponse(told)(scope, receive, send)


def asked_from(address, headers):
    client = TestClient(Forwarded(tell), base_url="http://127.0.0.1:8321", client=(address, 4000))
    return client.get("/", headers=headers).json()


def test_a_proxy_on_this_machine_is_believed_but_not_what_the_browser_put_before():
    assert asked_from("127.0.0.1", TOLD) == ["203.0.113.7", "https", "review.example"]
    assert asked_from("::1", TOLD) == ["203.0.113.7", "https", "review.example"]


def test_anybody_else_is_not():
    assert asked_from("203.0.113.9", TOLD) == ["203.0.113.9", "http", "127.0.0.1:8321"]


def test_a_proxy_that_tells_nothing_changes_nothing():
    assert asked_from("127.0.0.1", {}) == ["127.0.0.1", "http", "127.0.0.1:8321"]
    assert asked_from("127.0.0.1", {"X-Forwarded-Proto": "gopher"})[1] == "http"


@pytest.mark.parametrize(
    ("address", "is_here"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost", True),
        ("", True),  # a socket
        ("10.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("example.org", False),
    ],
)
def test_which_addresses_are_this_machine(address, is_here):
    assert is_loopback(address) is is_here
