"""The dashboard: counts that add up, the review budget as a sentence, links to the lists behind, calm when empty."""

import re
from html import unescape

import pytest

from rashomon.review.dashboard_view import SHARE
from rashomon.review.measures import review_budget, wilson_interval
from rashomon.store.standing import judged_probabilities, open_histogram, standing
from tests.review.conftest import NOW


def words_of(page):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


class TestOverABusyQueue:
    @pytest.fixture
    def store(self, busy_store):
        return busy_store

    @pytest.fixture
    def stands(self, store):
        with store.read() as connection:
            return standing(connection, NOW)

    def test_the_budget_is_a_sentence_with_its_range_and_what_is_open(self, browsers, store, stands):
        with store.read() as connection:
            budget = review_budget(
                open_histogram(connection), judged_probabilities(connection), share=SHARE, seed=20311104
            )
        words = words_of(browsers("vic").get("/dashboard"))
        sentence = r"Another (\d+) cards \((\d+)–(\d+)\) are expected to hold 90 % of the remaining conflicts"
        said = re.search(sentence, words)
        cards, low, high = (int(said[at]) for at in (1, 2, 3))
        assert abs(cards - budget.cards) <= 5  # said in round numbers
        assert low <= cards <= high
        assert f"{stands.open} are open" in words
        assert f"corrected by {budget.judged} verdicts" in words

    def test_the_parts_of_the_progress_add_up_and_lead_to_their_lists(self, browsers, stands):
        page = browsers("lee").get("/dashboard")
        parts = re.findall(r'<b>(\d+)</b> <a href="([^"]+)">(closed as|waiting|open)', page.text)
        assert sum(int(count) for count, _, _ in parts) == stands.in_queue
        for count, href, _ in parts:
            listed = words_of(browsers("lee").get(unescape(href)))
            if "verdict=" not in href and "status=closed" in href:
                count = stands.closed  # the list of all closed ones, conflicts among them
            assert int(count) == 0 or f"{int(count)} conflict" in listed

    def test_precision_comes_with_its_interval(self, browsers, stands):
        conflicts = stands.by_verdict["conflict"]
        judged = sum(count for verdict, count in stands.by_verdict.items() if verdict != "unsure")
        interval = wilson_interval(conflicts, judged)
        words = words_of(browsers("vic").get("/dashboard"))
        assert f"Precision so far {conflicts / judged:.0%}".replace("%", " %") in words
        assert f"{100 * interval.low:.0f}–{100 * interval.high:.0f} % with 95 % confidence" in words

    def test_every_chart_is_there_with_its_numbers_as_a_table(self, browsers):
        page = browsers("vic").get("/dashboard").text
        for id_ in ("budget", "reliability", "pace", "kinds", "disputes", "time", "sources"):
            assert f'id="chart-{id_}"' in page
        assert page.count("As a table") == 7

    def test_charts_lead_to_the_lists_behind_them(self, browsers):
        page = browsers("lee").get("/dashboard").text
        hrefs = {unescape(href) for href in re.findall(r'href="(/conflicts\?[^"]+)"', page)}
        assert "/conflicts?kind=time&relation=conflict" in hrefs
        assert "/conflicts?source=Selm+Gazette&relation=conflict" in hrefs
        assert "/conflicts?reviewer=Rae+Collins" in hrefs
        assert "/conflicts?since=2031-04-01&until=2031-04-30&relation=conflict" in hrefs
        assert any("least=" in href and "status=closed" in href for href in hrefs)
        for href in sorted(hrefs):
            assert browsers("lee").get(href).status_code == 200, href

    def test_a_link_leads_to_as_many_as_it_says(self, browsers):
        page = browsers("lee").get("/dashboard").text
        below = re.findall(r'href="(/conflicts\?[^"]+)"><bdi>[^<]*</bdi></a> ([\d,]+)', page)
        months = [(href, count) for href, count in below if "since=" in href or "kind=" in href or "source=" in href]
        assert len(months) > 10
        for href, count in months:
            assert f"{count} conflict" in words_of(browsers("lee").get(unescape(href))), href

    def test_nothing_in_it_is_styled_or_run_inline(self, browsers):
        page = browsers("lee").get("/dashboard").text
        assert not re.search(r'\sstyle="|\son\w+="|<script>|<style', page)


def test_an_empty_queue_says_how_to_fill_it(browsers):
    words = words_of(browsers("lee").get("/dashboard"))
    assert "Nothing to count yet" in words
    assert "upload its records" in words


@pytest.mark.usefixtures("harbour_imported")
def test_before_the_first_verdict_it_stands_on_the_probabilities_alone(browsers):
    """One card of 0.9: it is expected to hold the one conflict there is."""
    words = words_of(browsers("vic").get("/dashboard"))
    assert "no verdict corrects them yet" in words
    assert "1 is open" in words
    assert "Precision so far — no card is closed yet" in words
