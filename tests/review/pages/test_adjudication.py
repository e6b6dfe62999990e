"""Adjudication: what reviewers differ about, who said what, a lead's word, and the way back."""

import re
from html import unescape

import pytest

from rashomon.store.decisions import count_disagreements, decisions_on, disagreements
from rashomon.store.leases import claim
from rashomon.store.queue_settings import QueueSettings, write_queue_settings
from rashomon.store.reviews import record_review
from tests.review.conftest import NOW


@pytest.fixture
def store(busy_store):
    return busy_store


@pytest.fixture
def waiting(store):
    with store.read() as connection:
        return disagreements(connection)


def decision_id_on(page):
    return re.search(r'name="decision_id" value="([0-9a-f]{32})"', page.text)[1]


def words_of(page):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


def test_the_list_tells_who_said_what_the_longest_waiting_first(browsers, waiting):
    page = browsers("lee").get("/adjudication")
    assert f"{len(waiting)} conflicts are waiting" in page.text
    links = re.findall(r'href="/adjudication/([0-9a-f]+)"', page.text)
    assert links == [one.conflict_id for one in waiting]
    for review in waiting[0].judgements:
        assert review.reviewer in page.text


def test_the_page_shows_the_card_and_what_each_reviewer_said(browsers, waiting):
    one = waiting[0]
    page = browsers("lee").get(f"/adjudication/{one.conflict_id}")
    words = words_of(page)
    assert one.reason in words
    assert one.left_voice.split(" (")[0] in words
    for review in one.judgements:
        assert review.reviewer in words
        if review.note:
            assert review.note in words
    assert page.text.count('class="verdict"') == 5
    assert "Judged:" in words  # the history


def test_a_decision_is_kept_and_the_next_one_comes(browsers, store, waiting):
    lee, one = browsers("lee"), waiting[0]
    decision = decision_id_on(lee.get(f"/adjudication/{one.conflict_id}"))
    fields = {"decision_id": decision, "verdict": "conflict", "kind": "place", "note": "Two harbours."}
    done = lee.post(f"/adjudication/{one.conflict_id}", **fields)
    assert done.status_code == 303
    assert done.headers["location"] == f"/adjudication/{waiting[1].conflict_id}?done={decision}&said=decided"
    with store.read() as connection:
        (made,) = decisions_on(connection, one.conflict_id)
    assert (made.person, made.verdict, made.kind, made.note) == ("lee", "conflict", "place", "Two harbours.")
    again = lee.post(f"/adjudication/{one.conflict_id}", **fields)  # sent twice: the same decision
    assert again.status_code == 303
    with store.read() as connection:
        assert len(decisions_on(connection, one.conflict_id)) == 1


def test_the_decision_just_made_can_be_undone_from_the_next_page(browsers, store, waiting):
    lee, one = browsers("lee"), waiting[0]
    decision = decision_id_on(lee.get(f"/adjudication/{one.conflict_id}"))
    done = lee.post(f"/adjudication/{one.conflict_id}", decision_id=decision, verdict="compatible")
    page = lee.get(done.headers["location"])
    assert f'action="/decisions/{decision}/retract"' in page.text
    undone = lee.post(f"/decisions/{decision}/retract")
    assert undone.headers["location"] == f"/adjudication/{one.conflict_id}?said=decision-retracted"
    with store.read() as connection:
        assert count_disagreements(connection) == len(waiting)


def test_after_the_last_one_the_list_says_that_nothing_waits(browsers, waiting):
    lee = browsers("lee")
    for one in waiting:
        decision = decision_id_on(lee.get(f"/adjudication/{one.conflict_id}"))
        done = lee.post(f"/adjudication/{one.conflict_id}", decision_id=decision, verdict="compatible")
    assert done.headers["location"].startswith("/adjudication?done=")
    assert "Nothing waits for you" in lee.get("/adjudication").text


def test_what_was_typed_comes_back_when_no_verdict_was_chosen(browsers, waiting):
    lee, one = browsers("lee"), waiting[0]
    decision = decision_id_on(lee.get(f"/adjudication/{one.conflict_id}"))
    refused = lee.post(f"/adjudication/{one.conflict_id}", decision_id=decision, note="Half a thought", kind="time")
    assert refused.status_code == 422
    assert "Half a thought</textarea>" in refused.text
    assert decision_id_on(refused) == decision


def test_who_judged_it_is_not_asked_to_decide_it(browsers, store, people):
    """Another lead is there (ada), and the settings do not allow it."""
    id_ = untouched(store)
    judge_both(store, people, id_, {"lee": "conflict", "rae": "compatible"})
    page = browsers("lee").get(f"/adjudication/{id_}")
    assert "another lead decides it" in page.text
    assert 'name="decision_id"' not in page.text
    refused = browsers("lee").post(f"/adjudication/{id_}", decision_id="0" * 32, verdict="conflict")
    assert refused.status_code == 403
    assert 'name="decision_id"' in browsers("ada").get(f"/adjudication/{id_}").text
    with store.write() as connection:
        write_queue_settings(
            connection, QueueSettings(judgements=2, allow_self_adjudication=True), NOW, people["lee"].id
        )
    assert 'name="decision_id"' in browsers("lee").get(f"/adjudication/{id_}").text


def test_a_lead_who_holds_the_card_does_not_see_what_others_said(browsers, store, people):
    id_ = untouched(store)
    with store.write() as connection:
        claim(connection, id_, people["rae"].id, now=NOW, minutes=15)
        given = {"verdict": "bad_statement", "note": "Hm."}
        record_review(connection, id="r1", conflict_id=id_, person_id=people["rae"].id, now=NOW, **given)
        claim(connection, id_, people["lee"].id, now=NOW, minutes=15)
    page = browsers("lee").get(f"/adjudication/{id_}")
    assert "One verdict is given that you may not see yet" in page.text
    assert "Hm." not in page.text
    assert "verdict-bad_statement" not in page.text
    assert "Judged:" not in page.text


def test_reviewers_do_not_adjudicate(browsers, waiting):
    rae, one = browsers("rae"), waiting[0]
    assert rae.get("/adjudication").status_code == 403
    assert rae.get(f"/adjudication/{one.conflict_id}").status_code == 403
    assert rae.post(f"/adjudication/{one.conflict_id}", decision_id="0" * 32, verdict="conflict").status_code == 403


def test_there_is_no_such_conflict(browsers):
    assert browsers("lee").get("/adjudication/none").status_code == 404
    assert browsers("lee").post("/decisions/none/retract").status_code == 404


def untouched(store):
    with store.read() as connection:
        return connection.exec_driver_sql("SELECT id FROM conflict WHERE status = 'open' AND given = 0").scalar()


def judge_both(store, people, id_, verdicts):
    with store.write() as connection:
        for name, verdict in verdicts.items():
            claim(connection, id_, people[name].id, now=NOW, minutes=15)
            record_review(
                connection, id=f"r-{name}", conflict_id=id_, person_id=people[name].id, verdict=verdict, now=NOW
            )


def test_two_leads_at_one_card_the_second_is_told_of_the_firsts_decision(browsers, store, waiting):
    path = f"/adjudication/{waiting[0].conflict_id}"
    pages = {name: browsers(name).get(path) for name in ("lee", "ada")}
    forms = {name: {"decision_id": decision_id_on(page), "over": "none"} for name, page in pages.items()}
    assert all('name="over" value="none"' in page.text for page in pages.values())

    assert browsers("lee").post(path, verdict="conflict", **forms["lee"]).status_code == 303
    told = browsers("ada").post(path, verdict="compatible", note="One harbour.", **forms["ada"])

    assert told.status_code == 409
    assert "lee has decided this conflict meanwhile" in words_of(told).casefold()
    assert "One harbour." in told.text
    with store.read() as connection:
        assert len(decisions_on(connection, waiting[0].conflict_id)) == 1
