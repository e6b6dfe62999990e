"""Who asks: by a cookie on pages, by a token under /api; and one transaction for one change."""

import pytest
from fastapi import Request

from rashomon.errors import StaleError
from rashomon.review.visitor import RowNumber, Viewer, now_of, writing
from rashomon.store.people import add_person, find_person
from rashomon.store.tokens import list_tokens


def test_a_cookie_opens_pages_and_a_token_the_api_and_neither_the_others(browsers, programs):
    assert browsers("ada").get("/people").status_code == 200
    assert programs("ada").get("/people").status_code == 303
    assert programs("ada").get("/api/me").status_code == 200
    assert browsers("ada").get("/api/me").status_code == 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic YTpi", "Bearer nothing", "Bearer \xff"])
def test_what_is_no_token_is_nobody(browsers, header):
    answer = browsers(None).client.get("/api/me", headers={"Authorization": header.encode("latin-1")})

    assert answer.status_code == 401


def test_the_use_of_a_token_is_noted(programs, store, people, clock):
    program = programs("ada")
    clock.pass_by(minutes=7)
    program.get("/api/me")

    with store.read() as connection:
        assert [token.used_at for token in list_tokens(connection, people["ada"].id)] == [clock.now]


@pytest.mark.parametrize("cookie", ["", "x", "x" * 5_000, '"', "\xff"])
def test_a_cookie_that_is_no_session_is_nobody(browsers, cookie):
    headers = {"Cookie": f"rashomon-session-8321={cookie}".encode("latin-1")}

    assert browsers(None).client.get("/help", headers=headers).status_code == 303


def test_a_change_is_there_when_it_is_answered_and_not_at_all_when_it_fails(app, browsers, store):
    @app.post("/test/{number}")
    def change(request: Request, visitor: Viewer, number: RowNumber) -> int:  # noqa: ARG001
        with writing(request) as connection:
            add_person(connection, f"new {number}", "viewer", None, now_of(request))
            if number == 2:
                raise StaleError("somebody was quicker")
        with store.read() as connection:  # another connection sees it before the answer is sent
            return find_person(connection, f"new {number}").id

    vic = browsers("vic")

    assert vic.post("/test/1").status_code == 200
    assert vic.post("/test/2").status_code == 409
    assert vic.post("/test/0").status_code == 422
    assert vic.post(f"/test/{2**63}").status_code == 422
    with store.read() as connection:
        assert find_person(connection, "new 2") is None


def test_all_of_a_request_happens_at_one_time(app, browsers, clock):
    @app.get("/test-times")
    def times(request: Request, visitor: Viewer) -> bool:  # noqa: ARG001
        first = now_of(request)
        clock.pass_by(seconds=1)
        return now_of(request) == first

    assert browsers("vic").get("/test-times").json() is True
