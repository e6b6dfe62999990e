"""Signing in and out: nothing told to who is not signed in, everything ended when it is to end."""

from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from rashomon.review.security.passwords import Passwords
from rashomon.store.access import set_password_hash
from rashomon.store.history import recent_events
from rashomon.store.people import password_hash_of
from tests.review.conftest import FORM_COOKIE, PASSWORD

COOKIE = "rashomon-session-8321"


def test_name_and_password_let_one_in_and_back_to_where_one_was(stranger):
    answer = stranger.post("/sign-in", name="RAE", password=PASSWORD, next="/conflicts?words=boat")

    assert (answer.status_code, answer.headers["location"]) == (303, "/conflicts?words=boat")
    assert stranger.get("/help").status_code == 200
    assert stranger.get("/sign-in").headers["location"] == "/"  # signed in already


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(stranger):
    cookie = stranger.post("/sign-in", name="rae", password=PASSWORD).headers["set-cookie"]

    assert cookie.startswith(f"{COOKIE}=")
    assert "; HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "; Path=/" in cookie
    assert "Domain" not in cookie


@pytest.mark.parametrize("path", ["https://evil.example/", "//evil.example", "/\\evil.example"])
def test_nobody_is_sent_to_another_site(stranger, browsers, path):
    answer = stranger.post("/sign-in", name="rae", password=PASSWORD, next=path)

    assert answer.headers["location"] == "/"
    assert browsers("rae").get("/sign-in", params={"next": path}).headers["location"] == "/"


def test_no_line_can_be_put_into_the_answer(stranger):
    answer = stranger.post("/sign-in", name="rae", password=PASSWORD, next="/x\r\nSet-Cookie: a=b")

    assert answer.headers["location"] == "/"
    assert "a=b" not in str(answer.headers)


def test_a_wrong_password_an_unknown_name_and_a_disabled_person_are_told_the_same(stranger):
    answers = [
        stranger.post("/sign-in", name="rae", password="wrong wrong wrong"),  # noqa: S106
        stranger.post("/sign-in", name="nobody", password=PASSWORD),
        stranger.post("/sign-in", name="dan", password=PASSWORD),
        stranger.post("/sign-in", name="\0", password=PASSWORD),
    ]

    assert [answer.status_code for answer in answers] == [401] * 4
    told = {answer.text.replace(name, "") for answer, name in zip(answers, ("rae", "nobody", "dan", "\0"), strict=True)}
    assert len({" ".join(text.split()) for text in told}) == 1
    assert all(COOKIE not in answer.headers.get("set-cookie", "") for answer in answers)


def test_signing_in_begins_a_new_session_and_ends_the_one_this_browser_had(browsers):
    vic = browsers("vic")
    before = vic.client.cookies[COOKIE]

    # the form was open in a second tab since before the first one signed in
    cookies = f"{COOKIE}={before}; {FORM_COOKIE}=of-the-second-tab"
    signed_in = vic.post(
        "/sign-in", headers={"Cookie": cookies}, csrf="of-the-second-tab", name="rae", password=PASSWORD
    )

    assert signed_in.status_code == 303
    assert before not in signed_in.headers["set-cookie"]
    assert browsers(None).get("/help", headers={"Cookie": f"{COOKIE}={before}"}).status_code == 303


def test_after_five_failures_a_name_waits_known_or_not(stranger, clock):
    for name in ("rae", "nobody"):
        answers = [stranger.post("/sign-in", name=name, password="x" * 12) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [401] * 5 + [429]
        assert answers[-1].headers["retry-after"] == "2"
        assert "Wait 2 seconds" in answers[-1].text

    # the right one waits too, or waiting would tell that it is right
    assert stranger.post("/sign-in", name="rae", password=PASSWORD).status_code == 429
    clock.pass_by(seconds=2)
    assert stranger.post("/sign-in", name="rae", password=PASSWORD).status_code == 303


def test_signing_out_ends_the_session_on_the_server(browsers, stranger):
    rae = browsers("rae")
    token = rae.client.cookies[COOKIE]

    assert rae.post("/sign-out").headers["location"] == "/sign-in?said=signed-out"
    stranger.client.cookies.set(COOKIE, token)
    assert stranger.get("/help").status_code == 303
    assert "You are signed out." in rae.get("/sign-in?said=signed-out").text


def test_signing_out_everywhere_ends_the_other_browsers_too(browsers):
    here, there, rob = browsers("rae"), browsers("rae"), browsers("rob")

    here.post("/sign-out", everywhere="1")

    assert there.get("/help").status_code == 303
    assert rob.get("/help").status_code == 200


def test_a_session_ends_twelve_hours_after_it_was_last_used(browsers, clock):
    rae = browsers("rae")

    clock.pass_by(hours=11)
    assert rae.get("/help").status_code == 200
    clock.pass_by(hours=11)
    assert rae.get("/help").status_code == 200
    clock.pass_by(hours=12)
    assert rae.get("/help").status_code == 303


def test_a_hash_of_weaker_parameters_is_made_anew_at_sign_in(stranger, store, people):
    weaker = Passwords(PasswordHasher(time_cost=1, memory_cost=16, parallelism=1)).hash(PASSWORD)
    with store.write() as connection:
        set_password_hash(connection, people["rae"].id, weaker, people["rae"].made_at)

    assert stranger.post("/sign-in", name="rae", password=PASSWORD).status_code == 303
    with store.read() as connection:
        assert "m=8," in password_hash_of(connection, people["rae"].id)


def test_signing_in_is_in_the_history(stranger, store):
    stranger.post("/sign-in", name="rae", password=PASSWORD)

    with store.read() as connection:
        told = [event for event in recent_events(connection) if event.action == "sign_in"]
    assert [(event.person, event.detail) for event in told] == [("rae", {"how": "password"})]


def test_what_was_typed_when_the_session_ended_can_be_sent_after_signing_in_again(browsers, clock):
    rae = browsers("rae")
    csrf = rae.csrf
    clock.pass_by(hours=13)
    assert rae.post("/views", name="mine", query="").headers["location"].startswith("/sign-in")

    rae.csrf = rae.get("/sign-in").cookies[FORM_COOKIE]  # in another tab
    rae.post("/sign-in", name="rae", password=PASSWORD)
    rae.csrf = csrf

    assert rae.post("/queue/recall").status_code != 403


def test_the_clock_of_a_session_is_the_applications(browsers, clock):
    rae = browsers("rae")
    clock.now -= timedelta(days=1)

    assert rae.get("/help").status_code == 200
