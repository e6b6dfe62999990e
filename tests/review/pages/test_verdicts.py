"""A verdict: saved before it is acknowledged, once however often it is sent; nothing typed is lost."""

import re

import pytest

from rashomon.records import Span
from rashomon.store.batches import make_batch
from rashomon.store.leases import break_lease, claim, lease_of
from rashomon.store.reviews import judgements_on
from tests.review.conftest import NOW
from tests.review.desk_forms import HTMX, card_of, form_of
from tests.review.quay import import_scan, quay_scan


@pytest.fixture
def rae(browsers, store, make, tmp_path):
    """Rae with the card q1 in hand."""
    import_scan(store, tmp_path / "quay", quay_scan(make))
    browser = browsers("rae")
    browser.post("/conflicts/q1/claim")
    return browser


def sent(browser, **fields):
    """The form of q1 with these fields filled in."""
    form = form_of(browser.get("/queue").text, "/conflicts/q1/review")
    return {**form, "verdict": "conflict", "kind": "number", "note": "", **fields}


def judged(store, conflict_id="q1"):
    with store.read() as connection:
        return judgements_on(connection, conflict_id)


def test_a_verdict_is_saved_and_the_next_card_comes(rae, store):
    done = rae.post("/conflicts/q1/review", **sent(rae, note="  counted\r\ntwice "))
    assert (done.status_code, done.headers["location"]) == (303, "/queue?order=expected&said=saved-conflict")
    assert "Saved: conflict." in rae.get(done.headers["location"]).text
    (review,) = judged(store)
    assert (review.verdict, review.kind, review.note, review.reviewer) == (
        "conflict",
        "number",
        "counted\ntwice",
        "rae",
    )
    assert card_of(rae)[0] == "q3"


def test_a_kind_of_ones_own_is_kept_and_dropped_where_there_is_no_conflict(rae, store):
    rae.post("/conflicts/q1/review", **sent(rae, kind="framing"))
    assert judged(store)[0].kind == "framing"
    rae.post("/queue/undo")
    rae.post("/conflicts/q1/review", **sent(rae, verdict="different_matter", kind="framing"))
    assert (judged(store)[0].verdict, judged(store)[0].kind) == ("different_matter", None)


def test_sent_twice_it_is_one_verdict(rae, store):
    fields = sent(rae)
    first = rae.post("/conflicts/q1/review", headers=HTMX, **fields)
    second = rae.post("/conflicts/q1/review", headers=HTMX, **fields)
    assert first.status_code == second.status_code == 200
    assert len(judged(store)) == 1
    assert 'data-conflict="q3"' in second.text  # the card that came the first time


def test_for_htmx_the_next_card_is_the_answer(rae):
    done = rae.post("/conflicts/q1/review", headers=HTMX, **sent(rae))
    assert 'data-conflict="q3"' in done.text
    assert "Saved: conflict." in done.text


def test_without_next_the_desk_is_empty(rae):
    done = rae.post("/conflicts/q1/review", **sent(rae, next=""))
    assert "Cards are waiting" in rae.get(done.headers["location"]).text


def lose_to(store, people, name):
    """A lead takes the card out of Rae's hands, and somebody else takes it."""
    with store.write() as connection:
        break_lease(connection, "q1", people["rae"].id, by=people["lee"].id, now=NOW)
        claim(connection, "q1", people[name].id, now=NOW, minutes=15)


def test_a_lost_card_is_told_and_everything_typed_comes_back(rae, store, people):
    fields = sent(rae, note="an hour of work", kind="framing", left_speaker="A. Clerk", left_words="Nobody was hurt.")
    lose_to(store, people, "rob")
    done = rae.post("/conflicts/q1/review", **fields)
    assert done.status_code == 409
    assert "rob holds this card" in done.text
    assert "an hour of work" in done.text
    assert 'value="A. Clerk"' in done.text
    assert "Nobody was hurt.</textarea>" in done.text
    assert re.search(r'<option value="framing" selected>', done.text)
    assert fields["review_id"] in done.text  # the same form: sending it again is the same verdict
    assert judged(store) == ()


def test_for_htmx_a_refusal_is_a_message_and_leaves_the_card_alone(rae, store, people):
    fields = sent(rae, note="an hour of work")
    lose_to(store, people, "rob")
    done = rae.post("/conflicts/q1/review", headers=HTMX, **fields)
    assert done.status_code == 409
    assert "ob holds this card until 12:15 UTC" in done.text
    assert "<article" not in done.text


def test_the_form_sends_refusals_beside_the_buttons(rae):
    page = rae.get("/queue").text
    form = re.search(r'<form id="verdict-form".*?>', page)[0]
    assert 'hx-status:4xx="target:#trouble"' in form
    assert 'hx-status:5xx="target:#trouble"' in form
    assert 'hx-sync="this:drop"' in form


def test_an_expired_hold_costs_nothing_while_the_card_is_free(rae, store, clock):
    fields = sent(rae)
    clock.pass_by(minutes=40)
    assert rae.post("/conflicts/q1/review", **fields).status_code == 303
    assert len(judged(store)) == 1


def test_a_suggestion_is_found_in_the_document(rae, store):
    rae.post(
        "/conflicts/q1/review",
        **sent(rae, verdict="bad_statement", right_speaker=" Ada  Moor-Sel ", left_words="Nobody\r\nwas hurt."),
    )
    suggestion = judged(store)[0].suggestion
    assert suggestion.right_speaker == "Ada Moor-Sel"
    assert suggestion.left_span == Span(start=59, end=75)
    assert (suggestion.left_speaker, suggestion.right_span) == (None, None)


def test_words_that_are_not_in_the_document_are_refused_with_what_to_do(rae, store):
    done = rae.post("/conflicts/q1/review", **sent(rae, note="kept", left_words="No such words"))
    assert done.status_code == 422
    assert "“No such words” are not in the document of Gazette" in done.text
    assert "kept</textarea>" in done.text
    assert judged(store) == ()


def test_no_verdict_and_a_note_without_end_are_refused(rae, store):
    assert rae.post("/conflicts/q1/review", **sent(rae, verdict="")).status_code == 422
    assert rae.post("/conflicts/q1/review", **sent(rae, verdict="maybe")).status_code == 422
    done = rae.post("/conflicts/q1/review", **sent(rae, note="x" * 4_001))
    assert (done.status_code, "at most 4,000 characters" in done.text) == (422, True)
    assert judged(store) == ()


def test_enter_in_a_text_field_gives_no_verdict(rae):
    """A browser presses the first button of a form; a disabled one stops it."""
    form = re.search(r'<form id="verdict-form".*?</form>', rae.get("/queue").text, re.DOTALL)[0]
    first = re.search(r"<button[^>]*>", form)[0]
    assert "disabled" in first
    assert "name=" not in first


def test_every_button_has_its_key_and_its_words(rae):
    form = re.search(r'<section class="verdicts".*?</section>', rae.get("/queue").text, re.DOTALL)[0]
    keys = re.findall(r'data-key="(.)"', form)
    assert keys == ["1", "2", "3", "4", "5", "s", "p", "r", "z"]
    assert re.findall(r'name="verdict" value="(\w+)"', form) == [
        "conflict",
        "compatible",
        "different_matter",
        "bad_statement",
        "unsure",
    ]


@pytest.mark.parametrize(("act", "said"), [("skip", "skipped"), ("postpone", "postponed"), ("release", "released")])
def test_a_card_is_put_off_or_given_back(rae, store, people, act, said):
    done = rae.post(f"/conflicts/q1/{act}")
    assert f"said={said}" in done.headers["location"]
    with store.read() as connection:
        lease = lease_of(connection, people["rae"].id, NOW)
    assert (lease.conflict_id if lease else None) == (None if act == "release" else "q3")


def test_a_hold_is_renewed_for_the_script_and_for_a_form(rae, clock):
    clock.pass_by(minutes=10)
    answer = rae.post("/conflicts/q1/renew", headers={"Accept": "application/json"})
    assert answer.json() == {"expires_at": "2031-06-01T12:25:00Z", "seconds": 900}
    assert rae.post("/conflicts/q1/renew").headers["location"] == "/queue?said=renewed"


def test_a_hold_that_others_have_now_is_not_renewed(rae, store, people):
    lose_to(store, people, "rob")
    assert rae.post("/conflicts/q1/renew", headers={"Accept": "application/json"}).status_code == 409


def test_a_card_that_is_not_there_is_not_found(rae):
    fields = sent(rae)
    assert rae.post("/conflicts/nowhere/review", **fields).status_code == 404
    assert rae.post("/conflicts/nowhere/claim").status_code == 404


def test_a_review_id_must_be_one_of_ours(rae):
    assert rae.post("/conflicts/q1/review", **sent(rae, review_id="../../x")).status_code == 422


def test_a_batch_of_others_costs_no_verdict(rae, store, people):
    with store.write() as connection:
        made = make_batch(connection, "robs", person_ids=[people["rob"].id], now=NOW, by=people["lee"].id)
    done = rae.post("/conflicts/q1/review", **sent(rae, batch=str(made.id)))
    assert done.status_code == 303
    assert len(judged(store)) == 1
    assert card_of(rae)[0] == "q3"
