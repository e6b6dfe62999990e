"""The same work in a browser without JavaScript: plain forms, links and redirects."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from rashomon.store.schema import conflict
from tests.review.browser.conftest import PASSWORD
from tests.review.browser.hands import in_force, reviews_by


@pytest.fixture
def plain(windows):
    """A window without script, for somebody by name."""
    return lambda name: windows(name, java_script_enabled=False)


def test_a_reviewer_signs_in_judges_takes_back_skips_and_leaves(plain, queue):
    page = plain(None).open("/")
    page.get_by_label("Name").fill("Nils Sommer")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Take the next card").click()

    first = _card(page)
    page.get_by_label("Kind, if it is a conflict").select_option("framing")
    page.get_by_label(re.compile("^Note")).fill("By hand,\nwithout a script.")
    page.locator("#mend summary").click()
    page.locator("input[name=left_speaker]").fill("Ada Moor")
    _verdict(page, "Conflict")
    expect(page.get_by_role("status")).to_have_text("Saved: conflict.")
    second = _card(page)
    assert second != first
    kept = reviews_by(queue, "Nils Sommer")[-1]
    assert (kept.conflict_id, kept.verdict, kept.kind) == (first, "conflict", "framing")
    assert kept.note == "By hand,\nwithout a script."
    assert "Ada Moor" in kept.suggestion

    page.get_by_role("button", name="Undo", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Your verdict is taken back.")
    assert _card(page) == first
    assert in_force(queue, "Nils Sommer", first) is None
    _verdict(page, "Compatible")
    assert in_force(queue, "Nils Sommer", first) == "compatible"

    skipped = _card(page)
    page.get_by_role("button", name="Skip", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("Skipped.")
    assert _card(page) != skipped
    page.get_by_role("button", name="Give back", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Given back to the queue.")
    page.locator(".menu summary").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("status")).to_have_text("You are signed out.")


def test_a_form_sent_twice_by_going_back_is_one_verdict(plain, queue):
    page = plain("Rae Collins").open("/queue")
    page.get_by_role("button", name="Take the next card").click()
    first = _card(page)
    _verdict(page, "Unsure")
    count = len(reviews_by(queue, "Rae Collins"))
    page.go_back()
    if page.locator("#card").get_attribute("data-conflict") == first:  # the very form, where the browser kept it
        _verdict(page, "Unsure")
        assert len(reviews_by(queue, "Rae Collins")) == count
    assert in_force(queue, "Rae Collins", first) == "unsure"


def test_words_that_are_not_in_the_document_are_refused_and_everything_typed_comes_back(plain, queue):
    window = plain("Sunniva Berg")
    window.allowed = ("status of 422",)
    page = window.open("/queue")
    page.get_by_role("button", name="Take the next card").click()
    card, count = _card(page), len(reviews_by(queue, "Sunniva Berg"))
    page.get_by_label(re.compile("^Note")).fill("Mind the wording.")
    page.locator("#mend summary").click()
    page.locator("textarea[name=left_words]").fill("words that stand nowhere in it")
    _verdict(page, "Bad statement")
    expect(page.get_by_role("alert").first).to_contain_text(re.compile("document", re.IGNORECASE))
    expect(page.get_by_label(re.compile("^Note"))).to_have_value("Mind the wording.")
    expect(page.locator("textarea[name=left_words]")).to_have_value("words that stand nowhere in it")
    assert len(reviews_by(queue, "Sunniva Berg")) == count
    page.locator("textarea[name=left_words]").fill("")
    _verdict(page, "Bad statement")
    assert in_force(queue, "Sunniva Berg", card) == "bad_statement"
    assert reviews_by(queue, "Sunniva Berg")[-1].note == "Mind the wording."


def test_a_lead_filters_settles_a_disagreement_and_takes_the_figures_out(plain, queue):
    window = plain("Lee Marsh")
    page = window.open("/conflicts")
    page.get_by_label("Status").select_option("disagreed")
    page.get_by_role("button", name="Filter").click()
    with queue.read() as connection:
        differing = connection.execute(select(conflict.c.id).where(conflict.c.status == "disagreed")).scalars().all()
    expect(page.locator("[data-row]")).to_have_count(min(len(differing), 50))
    page.get_by_role("link", name=re.compile("take off")).first.click()

    page.get_by_role("navigation", name="Main").get_by_role("link", name="Adjudication").click()
    expect(page).to_have_url(re.compile("/adjudication$"))
    page.locator("[data-row] a").first.click()
    expect(page).to_have_url(re.compile("/adjudication/.+"))
    settled = page.url.rpartition("/")[2]
    page.locator("select[name=kind]").select_option("number")
    page.locator("textarea[name=note]").fill("Settled without a script.")
    _verdict(page, "Conflict")
    expect(page.get_by_role("status")).to_contain_text("Your decision is saved.")
    with queue.read() as connection:
        row = connection.execute(select(conflict).where(conflict.c.id == settled)).one()
    assert (row.status, row.verdict, row.verdict_kind) == ("decided", "conflict", "number")

    with page.expect_download() as held:
        page.get_by_role("navigation", name="Main").get_by_role("link", name="Exports").click()
        page.locator("a[href='/exports/conflicts.csv']").click()
    rows = csv.DictReader(io.StringIO(held.value.path().read_text(encoding="utf-8-sig")))
    mine = next(row for row in rows if row["conflict_id"] == settled)
    assert (mine["status"], mine["verdict"], mine["decided_by"]) == ("decided", "conflict", "Lee Marsh")
    assert mine["decision_note"] == "Settled without a script."


def test_help_tells_the_keys_and_the_figures_need_no_script(plain):
    page = plain("Vic Lowe").open("/help")
    expect(page.locator("main")).to_contain_text("Undo my last verdict, skip or postponement")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Dashboard").click()
    expect(page.locator("main")).to_contain_text("of the remaining conflicts")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Agreement").click()
    expect(page.locator("main")).to_contain_text("Krippendorff’s alpha")


def _card(page):
    return page.locator("#card[data-conflict]").get_attribute("data-conflict")


def _verdict(page, name):
    with page.expect_navigation():
        page.locator(".verdicts").get_by_role("button", name=name, exact=True).click()
