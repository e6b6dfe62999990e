"""Whether another site asks, by what browsers send."""

import pytest

from rashomon.review.security.csrf import is_from_elsewhere, is_same_token, new_token

HERE = {"host": "review.example:8321"}


@pytest.mark.parametrize(
    ("headers", "is_elsewhere"),
    [
        ({"sec-fetch-site": "same-origin"}, False),
        ({"sec-fetch-site": "none"}, False),  # typed, or from a bookmark
        ({"sec-fetch-site": "same-site"}, True),  # another host of the domain
        ({"sec-fetch-site": "cross-site"}, True),
        ({"sec-fetch-site": "cross-site", "origin": "http://review.example:8321"}, True),
        ({"origin": "http://review.example:8321"}, False),
        ({"origin": "https://review.example:8321"}, False),  # a proxy ends the TLS
        ({"origin": "http://REVIEW.example:8321"}, False),
        ({"origin": "http://review.example"}, True),  # another port is another site
        ({"origin": "http://evil.example"}, True),
        ({"origin": "null"}, True),
        ({"origin": "http://[broken"}, True),
        ({}, False),  # no browser: the token decides
    ],
)
def test_a_change_is_for_our_own_pages(headers, is_elsewhere):
    assert is_from_elsewhere("POST", {**HERE, **headers}) is is_elsewhere


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_looking_is_for_everybody(method):
    assert not is_from_elsewhere(method, {**HERE, "sec-fetch-site": "cross-site"})


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "ANYTHING"])
def test_what_is_not_known_to_be_safe_is_not(method):
    assert is_from_elsewhere(method, {**HERE, "sec-fetch-site": "cross-site"})


def test_a_missing_token_equals_nothing():
    token = new_token()

    assert is_same_token(token, token)
    assert not is_same_token(token, new_token())
    assert not any(is_same_token(*pair) for pair in ((None, None), ("", ""), (token, None), (None, token)))
    assert not is_same_token("é", token)
