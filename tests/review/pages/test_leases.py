"""Cards in hand: a lead sees who holds what, and can take it away."""

import pytest

from rashomon.store.leases import claim_next, lease_of
from tests.review.conftest import NOW


@pytest.fixture
def held(store, people, harbour_imported):  # noqa: ARG001 - it is in the store
    with store.write() as connection:
        return claim_next(connection, people["rae"].id, now=NOW, minutes=15)


@pytest.mark.usefixtures("held")
def test_the_page_tells_who_what_since_and_until(browsers, clock):
    clock.pass_by(minutes=5)
    page = browsers("lee").get("/leases").text
    for words in (">rae<", "12 is not 20.", "Gazette", "Courier", "5 minutes ago", "in 10 minutes"):
        assert words in page


def test_a_card_that_is_taken_away_is_free_and_the_history_tells(browsers, store, people, held):
    lee = browsers("lee")
    done = lee.post("/leases/break", conflict_id=held.conflict_id, person_id=str(held.person_id))
    assert (done.status_code, done.headers["location"]) == (303, "/leases?said=broken")
    with store.read() as connection:
        assert lease_of(connection, people["rae"].id, NOW) is None
    assert "Nobody holds a card right now" in lee.get("/leases").text
    assert "Took a card from rae" in lee.get("/history").text


@pytest.mark.usefixtures("harbour_imported")
def test_a_card_no_longer_held_cannot_be_taken_away(browsers, harbour, people):
    refused = browsers("lee").post("/leases/break", conflict_id=harbour["conflict"].id, person_id=str(people["rae"].id))
    assert refused.status_code == 409


def test_reviewers_may_neither_look_nor_take(browsers, held):
    rob = browsers("rob")
    assert rob.get("/leases").status_code == 403
    assert rob.post("/leases/break", conflict_id=held.conflict_id, person_id=str(held.person_id)).status_code == 403
