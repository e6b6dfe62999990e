"""Agreement: numbers one can check, worked out once, renewed when judgements change, nothing told too early."""

import re
from html import unescape

import pytest

from rashomon.review.measures import krippendorff_alpha, units_of
from rashomon.store.decisions import disagreements
from rashomon.store.judged import settled_labels
from rashomon.store.leases import claim
from rashomon.store.reviews import record_review
from tests.review.conftest import NOW


def words_of(page):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


class TestOverABusyQueue:
    @pytest.fixture
    def store(self, busy_store):
        return busy_store

    def test_the_page_shows_alpha_of_the_judgements_that_stand(self, browsers, store):
        with store.read() as connection:
            alpha = krippendorff_alpha(units_of(settled_labels(connection)))
        words = words_of(browsers("vic").get("/agreement"))
        assert f"Krippendorff’s alpha {alpha:.2f} 95 % interval" in words
        assert "Rae Collins down, Rob Hale across" in words or "Rob Hale down" in words
        assert "/exports/agreement.csv" in browsers("vic").get("/agreement").text

    def test_it_is_worked_out_once_for_a_state_and_says_when(self, browsers, clock, store, people):
        vic = browsers("vic")
        first = re.search(r"Worked out (.*?) from", words_of(vic.get("/agreement")))[1]
        clock.pass_by(minutes=7)
        assert re.search(r"Worked out (.*?) from", words_of(vic.get("/agreement")))[1] == first
        with store.write() as connection:
            waiting = disagreements(connection)[0].conflict_id
            connection.exec_driver_sql("UPDATE conflict SET needed = 3, status = 'open' WHERE id = ?", (waiting,))
            claim(connection, waiting, people["rae"].id, now=clock.now, minutes=15)
            record_review(
                connection,
                id="r1",
                conflict_id=waiting,
                person_id=people["rae"].id,
                verdict="compatible",
                now=clock.now,
            )
        assert re.search(r"Worked out (.*?) from", words_of(vic.get("/agreement")))[1] != first

    def test_htmx_is_given_the_numbers_only_when_they_are_new(self, browsers):
        vic = browsers("vic")
        page = vic.get("/agreement", headers={"HX-Request": "true"})
        assert "<html" not in page.text
        assert 'hx-trigger="every 30s"' in page.text
        seen = unescape(re.search(r'hx-get="([^"]+)"', page.text)[1])
        assert vic.get(seen, headers={"HX-Request": "true"}).status_code == 204

    def test_a_verdict_on_an_open_card_is_not_counted_yet(self, browsers, store, people):
        """Who watched the numbers while rae judges would learn her verdict."""
        before = words_of(browsers("rob").get("/agreement"))
        with store.write() as connection:
            fresh = connection.exec_driver_sql("SELECT id FROM conflict WHERE status = 'open' AND given = 0").scalar()
            claim(connection, fresh, people["rae"].id, now=NOW, minutes=15)
            record_review(connection, id="r1", conflict_id=fresh, person_id=people["rae"].id, verdict="unsure", now=NOW)
        assert words_of(browsers("rob").get("/agreement")) == before


@pytest.mark.usefixtures("harbour_imported")
def test_with_one_judgement_a_card_the_page_says_what_to_do(browsers, store, people, harbour):
    id_ = harbour["conflict"].id
    with store.write() as connection:
        claim(connection, id_, people["rae"].id, now=NOW, minutes=15)
        record_review(connection, id="r1", conflict_id=id_, person_id=people["rae"].id, verdict="conflict", now=NOW)
    words = words_of(browsers("lee").get("/agreement"))
    assert "Nobody has judged the same conflict yet" in words
    assert "1 conflict has one judgement each" in words
    assert 'href="/settings"' in browsers("lee").get("/agreement").text
    assert 'href="/settings"' not in re.search(r"<main.*</main>", browsers("vic").get("/agreement").text, re.DOTALL)[0]
