"""Words on pages: numbers, times, where to go next; and that nothing put in is markup."""

from datetime import UTC, datetime, timedelta

import pytest

from rashomon.review.render import ago, day, see_other, static_address, when
from rashomon.review.said import add_sentences, sentence

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)


def test_a_time_is_for_people_and_machines():
    moment = datetime(2031, 5, 4, 9, 30, tzinfo=UTC)

    assert when(moment) == (
        '<time datetime="2031-05-04T09:30:00Z" title="4 May 2031, 09:30:00 UTC">4 May 2031, 09:30 UTC</time>'
    )
    assert ">4 May 2031</time>" in day(moment)
    assert when(None) == day(None) == ago(None, NOW) == "—"


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=3, minutes=59), "3 hours ago"),
        (timedelta(days=29), "29 days ago"),
        (timedelta(days=61), "2 months ago"),
        (timedelta(days=800), "2 years ago"),
        (timedelta(minutes=-5), "in 5 minutes"),
        (timedelta(seconds=-5), "in a moment"),
    ],
)
def test_how_long_ago_is_told_in_the_largest_unit(length, words):
    assert f">{words}</time>" in ago(NOW - length, NOW)


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/queue", "/queue?said=saved"),
        ("/conflicts?kind=number", "/conflicts?kind=number&said=saved"),
        ("/documents/1#said", "/documents/1?said=saved#said"),
    ],
)
def test_after_a_form_one_is_sent_on_and_told(path, location):
    answer = see_other(path, said="saved")

    assert (answer.status_code, answer.headers["location"]) == (303, location)


def test_what_is_said_is_a_fixed_sentence(browsers):
    text = browsers("rae").get("/help?said=<b>You+won</b>").text

    assert "You won" not in text
    assert sentence("nothing of ours") is None
    assert sentence("signed-out") == "You are signed out."
    with pytest.raises(ValueError, match="says two things"):
        add_sentences({"signed-out": "Something else."})


def test_a_file_has_another_address_when_it_has_changed(tmp_path, monkeypatch):
    monkeypatch.setattr("rashomon.review.render.STATIC", tmp_path)
    (tmp_path / "a.css").write_text("a {}")
    before = static_address("a.css")
    (tmp_path / "a.css").write_text("a { color: red }")

    assert before.startswith("/static/a.css?v=")
    assert static_address("a.css") != before
    assert static_address("gone.css") == "/static/gone.css?v=0"


def test_somebody_not_signed_in_gets_the_cookie_their_forms_are_checked_against_once(browsers):
    nobody = browsers(None)
    first = nobody.get("/sign-in")

    assert f'value="{first.cookies["rashomon-form-8321"]}"' in first.text
    assert "set-cookie" not in nobody.get("/sign-in").headers
    assert "set-cookie" not in browsers("rae").get("/help").headers
