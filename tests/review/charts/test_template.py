"""The drawings as a page gets them: escaped, without inline style, told in words and numbers."""

from datetime import UTC, date, datetime, timedelta
from importlib import resources

import pytest
from jinja2 import Environment, FunctionLoader, StrictUndefined
from lxml import html

from rashomon.review.charts import (
    agreement_bars,
    budget_curve,
    conflicts_over_time,
    dispute_sizes,
    kind_bars,
    pace_lines,
    reliability_plot,
    source_heat,
)
from rashomon.review.measures import pairwise_kappas, reading_pace, reliability, review_budget

HOSTILE = '<script>alert(1)</script>" onload="x'
DAY = date(2026, 3, 20)
MINUTES = [datetime(2026, 3, 19, 9, tzinfo=UTC) + timedelta(minutes=minute) for minute in range(5)]
JUDGEMENTS = [("c1", HOSTILE, "a"), ("c1", "Ben", "a"), ("c2", HOSTILE, "b"), ("c2", "Ben", "b"), ("c2", "Cem", "a")]

FILLED = {
    "sources": source_heat([(HOSTILE, "Gazette", 3), ("Gazette", "Gazette", 1)]),
    "kinds": kind_bars([(HOSTILE, 2), ("number", 1000)]),
    "over_time": conflicts_over_time([(DAY, 3), (DAY - timedelta(days=9), 1), (None, 1)]),
    "disputes": dispute_sizes([(1, 4), (30, 1)]),
    "pace": pace_lines({HOSTILE: reading_pace(MINUTES), "Ben": reading_pace(MINUTES[:1])}, until=DAY),
    "reliability": reliability_plot(reliability([(0.9, True), (0.8, False), (0.2, False)])),
    "agreement": agreement_bars(pairwise_kappas(JUDGEMENTS)),
    "budget": budget_curve(review_budget([(0.5, 400), (0.01, 3000)], [(0.5, True)], seed=1)),
}
EMPTY = {
    "sources": source_heat([]),
    "kinds": kind_bars([]),
    "over_time": conflicts_over_time([]),
    "disputes": dispute_sizes([]),
    "pace": pace_lines({}, until=DAY),
    "reliability": reliability_plot(reliability([])),
    "agreement": agreement_bars([]),
    "budget": budget_curve(review_budget([], [], seed=1)),
}


def drawn(name, view, **options):
    def load(template):
        return resources.files("rashomon.review").joinpath("templates", template).read_text("utf-8")

    environment = Environment(loader=FunctionLoader(load), autoescape=True, undefined=StrictUndefined)
    return str(getattr(environment.get_template("charts.html.j2").module, name)(view, **options))


def words_of(element):
    return " ".join(element.text_content().split()).replace("\u2068", "").replace("\u2069", "")


def lead_of(page):
    return words_of(html.fromstring(page).xpath("//p[@class='chart-lead']")[0])


@pytest.mark.parametrize("name", FILLED)
def test_a_drawing_has_a_name_a_sentence_and_its_numbers_as_a_table(name):
    figure = html.fromstring(drawn(name, FILLED[name]))
    (plot,) = figure.xpath(".//svg[@role='img']")
    titled, told = (figure.get_element_by_id(plot.get(key)) for key in ("aria-labelledby", "aria-describedby"))

    assert titled.tag == "h3"
    assert len(words_of(told)) > 20
    assert figure.xpath("count(.//details//tbody/tr)") >= 2
    assert figure.xpath(".//details//th[not(@scope)]") == []


@pytest.mark.parametrize("name", FILLED)
def test_nothing_in_it_is_markup_of_ours_by_mistake_or_style_that_the_policy_refuses(name):
    page = drawn(name, FILLED[name])
    figure = html.fromstring(page)

    assert "<script" not in page
    assert figure.xpath("//*[@style or @onload or @onclick or @href or @src]") == []
    assert figure.xpath("//style | //script") == []


@pytest.mark.parametrize("name", ["sources", "kinds", "pace", "agreement"])
def test_a_name_that_looks_like_markup_is_shown_as_it_is(name):
    assert HOSTILE in words_of(html.fromstring(drawn(name, FILLED[name])))


@pytest.mark.parametrize("name", FILLED)
def test_ids_are_of_the_drawing_so_that_two_can_be_on_one_page(name):
    page = drawn(name, FILLED[name], id="first", level=2) + drawn(name, FILLED[name], id="second", level=2)
    ids = html.fromstring(f"<div>{page}</div>").xpath("//@id")

    assert len(ids) == len(set(ids)) == 6
    assert page.count("<h2") == 2


@pytest.mark.parametrize("name", EMPTY)
def test_without_data_there_is_one_calm_sentence_and_no_drawing(name):
    page = drawn(name, EMPTY[name])

    assert "<svg" not in page
    assert "<details" not in page
    assert lead_of(page).endswith(".")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("sources", f"Most often between Gazette and {HOSTILE}: 3 of 4 conflicts. Each is counted in both"),
        ("kinds", "The most frequent kind is number: 1,000 of 1,002 conflicts."),
        ("over_time", "4 conflicts by day; most, 3, on 20 March 2026."),
        ("disputes", "5 disputes; 4 of them have 1 conflict."),
        ("pace", "Cards judged a day, 14 March 2026 to 20 March 2026. All lines have one scale: the top is 5 cards."),
        ("reliability", "3 judged cards held 1 conflict; the probabilities expected 1.9."),  # 0.9 + 0.8 + 0.2
        ("agreement", "Cohen’s kappa: 1 is full agreement"),
    ],
)
def test_the_sentence_says_what_the_drawing_shows(name, sentence):
    assert lead_of(drawn(name, FILLED[name])).startswith(sentence)


def test_the_budget_says_how_many_cards_for_what_and_how_sure_that_is():
    view = FILLED["budget"]
    lead = lead_of(drawn("budget", view)).replace("\u00a0", " ")

    assert lead.startswith(f"About {view.cards:,} more cards ({view.low:,} to {view.high:,}) are expected to hold 90 %")
    assert lead.endswith("From the probabilities, corrected by 1 verdict.")


def test_a_queue_that_ran_dry_is_told_apart_from_one_without_conflicts():
    assert lead_of(drawn("budget", EMPTY["budget"])) == "No card is open: nothing is left to review."


def test_shares_that_round_to_nothing_or_all_do_not_claim_it():
    words = words_of(html.fromstring(drawn("kinds", FILLED["kinds"]))).replace("\u00a0", " ")

    assert "<1 %" in words  # 2 of 1,002
    assert ">99 %" in words


def test_the_tables_of_sources_and_kinds_lead_to_the_lists_of_their_conflicts():
    view = source_heat([("hub", f"s{place:02}", 1) for place in range(14)])
    sources = html.fromstring(drawn("sources", view, link=lambda one, other: f"/list?one={one}&other={other}"))
    kinds = html.fromstring(drawn("kinds", FILLED["kinds"], link=lambda kind: f"/list?kind={kind}"))

    assert len(sources.xpath("//tbody/tr")) == 12  # hub with eleven sources, and with three others
    assert len(sources.xpath("//tbody//a")) == 11  # "3 others" is no list
    assert "/list?one=hub&other=s00" in sources.xpath("//a/@href")
    assert "/list?kind=number" in kinds.xpath("//a/@href")


def test_every_class_of_the_drawings_is_dressed():
    files = resources.files("rashomon.review")
    css = files.joinpath("static", "charts.css").read_text("utf-8")
    pages = [drawn(name, view) for name, view in FILLED.items()]
    classes = {word for page in pages for names in html.fromstring(page).xpath("//@class") for word in names.split()}

    plain = {"chart-start", "chart-reliability", "chart-label"}  # words for a drawing or a place that need no dress
    assert {word for word in classes - plain if f".{word}" not in css} == set()
