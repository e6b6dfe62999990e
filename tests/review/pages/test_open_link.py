"""A one-time link: a password is chosen once, or, alone, the queue opens at once."""

import pytest

from rashomon.review.options import WebOptions
from rashomon.store.links import make_link
from rashomon.store.people import add_person
from tests.review.conftest import FORM_COOKIE


class TestLinks:
    @pytest.fixture
    def link(self, store, clock):
        with store.write() as connection:
            bo = add_person(connection, "bo", "reviewer", None, clock())
            return make_link(connection, bo.id, clock(), 72)

    def test_a_link_lets_its_owner_choose_a_password_once(self, stranger, browsers, link):
        assert "Welcome, <bdi>bo</bdi>" in stranger.get(f"/open?link={link}").text
        assert "Welcome" in stranger.get(f"/open?link={link}").text  # looking does not use it up

        answer = stranger.post("/open", link=link, password="four words of mine", again="four words of mine")  # noqa: S106

        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert stranger.get("/help").status_code == 200
        other = browsers(None)
        other.csrf = other.get("/sign-in").cookies[FORM_COOKIE]
        assert other.post("/open", link=link, password="x" * 9, again="x" * 9).status_code == 410
        assert other.post("/sign-in", name="bo", password="four words of mine").status_code == 303  # noqa: S106

    @pytest.mark.parametrize(
        ("password", "again", "why"),
        [("short", "short", "too short"), ("four words of mine", "four words of yours", "not the same")],
    )
    def test_a_password_that_will_not_do_leaves_the_link_good(self, stranger, link, password, again, why):
        refused = stranger.post("/open", link=link, password=password, again=again)

        assert refused.status_code == 422
        assert why in refused.text
        assert stranger.get(f"/open?link={link}").status_code == 200

    def test_a_link_that_is_too_old_says_what_to_do(self, stranger, link, clock):
        clock.pass_by(hours=73)

        answer = stranger.get(f"/open?link={link}")

        assert answer.status_code == 410
        assert "Ask for a new one" in answer.text


class TestAlone:
    """Single-user mode: one person, no password, a link."""

    @pytest.fixture
    def web_options(self):
        return WebOptions(is_single_user=True)

    @pytest.fixture
    def people(self, store, clock):
        with store.write() as connection:
            return {"editor": add_person(connection, "editor", "admin", None, clock())}

    def test_the_link_opens_the_queue_once_then_the_cookie_does(self, browsers, store, people, clock):
        with store.write() as connection:
            link = make_link(connection, people["editor"].id, clock(), 24)
        browser = browsers(None)

        answer = browser.get(f"/open?link={link}")

        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert "Max-Age=604800" in answer.headers["set-cookie"]  # a week: closing the browser does not lock out
        assert browser.get("/help").status_code == 200
        assert browsers(None).get(f"/open?link={link}").status_code == 410

    def test_the_form_says_where_the_link_is(self, browsers):
        text = browsers(None).get("/sign-in").text

        assert "rashomon review" in text
        assert 'name="password"' not in text

    def test_when_somebody_with_a_password_is_added_they_can_sign_in(self, browsers, store, people, clock):
        with store.write() as connection:
            add_person(connection, "bo", "reviewer", "hash", clock())
            link = make_link(connection, people["editor"].id, clock(), 24)

        assert 'name="password"' in browsers(None).get("/sign-in").text
        assert "Choose a password" in browsers(None).get(f"/open?link={link}").text
