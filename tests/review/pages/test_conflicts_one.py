"""The page of one conflict: the card, what was said of it as far as one may know, and its history."""

import re

import pytest

from rashomon.store.decisions import decide
from rashomon.store.reviews import record_review
from tests.review.conftest import NOW
from tests.review.quay import import_scan, quay_scan


@pytest.fixture
def quay(store, make, tmp_path):
    return import_scan(store, tmp_path / "quay", quay_scan(make), needed=2)


@pytest.fixture
def say(store, people, make, tmp_path):
    """Somebody gives a verdict on q1, one of two that are asked for."""
    import_scan(store, tmp_path / "quay", quay_scan(make), needed=2)

    def say(name, verdict, note):
        with store.write() as connection:
            record_review(
                connection,
                id=f"review of {name}",
                conflict_id="q1",
                person_id=people[name].id,
                verdict=verdict,
                note=note,
                now=NOW,
                needs_lease=False,
            )

    return say


@pytest.mark.usefixtures("quay")
def test_anybody_signed_in_sees_the_card(browsers):
    page = browsers("vic").get("/conflicts/q1")
    assert page.status_code == 200
    assert "Ada Moor" in page.text
    assert "/claim" not in page.text  # a viewer takes none
    assert 'action="/conflicts/q1/claim"' in browsers("rae").get("/conflicts/q1").text


def test_others_verdicts_show_after_ones_own(browsers, say):
    say("rob", "bad_statement", "robs note")
    rae = browsers("rae")
    before = rae.get("/conflicts/q1").text
    assert "robs note" not in before
    assert "verdict-bad_statement" not in before
    assert "One verdict is shown once you have given yours." in before
    say("rae", "conflict", "raes note")
    after = rae.get("/conflicts/q1").text
    assert "robs note" in after
    assert "raes note" in after
    assert "/claim" not in after


def test_a_viewer_waits_until_it_is_closed(browsers, say):
    say("rob", "compatible", "robs note")
    assert "robs note" not in browsers("vic").get("/conflicts/q1").text
    assert "They are shown when the conflict is closed." in browsers("vic").get("/conflicts/q1").text
    say("rae", "compatible", "raes note")
    page = browsers("vic").get("/conflicts/q1").text
    assert "robs note" in page
    assert "verdict-compatible" in page


def test_a_decision_is_told_with_its_note(browsers, say, store, people):
    say("rob", "compatible", None)
    say("rae", "conflict", None)
    with store.write() as connection:
        decide(
            connection,
            id="d" * 32,
            conflict_id="q1",
            person_id=people["lee"].id,
            verdict="conflict",
            note="they counted the same boats",
            now=NOW,
        )
    page = browsers("vic").get("/conflicts/q1").text
    assert "they counted the same boats" in page
    assert re.search(r"Judged.*Decided", page, re.DOTALL)  # the history, in order


def test_a_card_in_somebody_elses_hands_cannot_be_taken(browsers, store, make, tmp_path):
    import_scan(store, tmp_path / "one", quay_scan(make), needed=1)
    browsers("rob").post("/conflicts/q1/claim")
    page = browsers("rae").get("/conflicts/q1").text
    assert "Somebody else has this card in hand." in page
    assert "/claim" not in page
    assert "Go on with this card" in browsers("rob").get("/conflicts/q1").text


@pytest.mark.usefixtures("quay")
def test_an_unknown_conflict_is_not_found(browsers):
    assert browsers("rae").get("/conflicts/nowhere").status_code == 404


def test_notes_are_text(browsers, say):
    say("rae", "unsure", "<b>bold</b> \u202eknown")
    page = browsers("rae").get("/conflicts/q1").text
    assert "&lt;b&gt;bold&lt;/b&gt; ‹RLO›known" in page


def test_a_disagreement_out_of_sight_looks_like_a_card_in_other_hands(browsers, say):
    say("rob", "conflict", "mine")
    say("ada", "compatible", "hers")

    page = browsers("rae").get("/conflicts/q1").text

    assert "One verdict is shown once you have given yours." in page  # of two: the other might still be to come
    assert "Somebody else has this card in hand." in page
    assert "/claim" not in page
