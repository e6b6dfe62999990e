"""A lead's day: lists and views, changes of many at once, batches, disagreements, figures, and what is taken out."""

import csv
import io
import json
import re
import zipfile

import pytest
from playwright.sync_api import expect
from sqlalchemy import func, select

from rashomon.store.schema import batch_item, conflict, decision, person, review
from tests.review.browser.hands import SETTLE, card_of, in_force, press, reviews_by, take_card, wait_for_keys

pytestmark = pytest.mark.begun_first


@pytest.fixture
def lead(windows):
    """Lee's window."""
    return windows("Lee Marsh")


def counted(queue, *conditions):
    with queue.read() as connection:
        return connection.execute(select(func.count()).select_from(conflict).where(*conditions)).scalar_one()


def test_a_list_is_narrowed_by_a_form_walked_by_keys_and_kept_as_a_view(lead, queue):
    page = lead.open("/conflicts")
    everything = counted(queue)
    expect(page.locator(".page-head")).to_contain_text(f"{everything:,} conflicts in all")
    page.get_by_label("Status").select_option("agreed")
    page.get_by_role("button", name="Filter").click()
    agreed = counted(queue, conflict.c.status == "agreed")
    assert 0 < agreed < everything
    expect(page.locator(".page-head")).to_contain_text(f"{agreed:,} conflicts that fit")
    expect(page.get_by_role("list", name="Conditions in force")).to_contain_text("Agreed")

    wait_for_keys(page)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator("[data-row] .row-link").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/conflicts/"))
    page.go_back()

    page.get_by_text("Save as a view").click()
    page.get_by_label("Name", exact=True).fill("Agreed by two")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_have_text("The view is saved.")
    page.goto(lead.serving.url + "/views")
    page.get_by_role("link", name="Agreed by two").click()
    expect(page.locator(".page-head")).to_contain_text(f"{agreed:,} conflicts that fit")
    expect(page.locator("[data-row]")).to_have_count(min(agreed, 50))

    page.get_by_label("Words").fill("ferry sails")
    page.keyboard.press("Enter")
    expect(page.get_by_role("list", name="Conditions in force")).to_contain_text("ferry sails")
    for row in page.locator("[data-row]").all():
        expect(row).to_contain_text(re.compile("ferry", re.IGNORECASE))


def test_many_are_set_aside_at_once_after_a_count_and_come_back(lead, queue):
    page = lead.open("/conflicts?status=open&most=0.2")
    wanted = counted(queue, conflict.c.status == "open", conflict.c.probability <= 0.2)
    before = counted(queue, conflict.c.status == "aside")
    assert wanted > 3
    page.get_by_text(re.compile("Change all")).click()
    page.locator("select[name=act]").select_option("aside")
    page.get_by_role("button", name="Count and preview").click()
    expect(page.locator("main")).to_contain_text(f"{wanted:,} conflicts will be set aside.")
    assert counted(queue, conflict.c.status == "aside") == before  # nothing yet
    page.get_by_role("button", name=f"Yes, all {wanted:,}").click()
    expect(page.get_by_role("status")).to_have_text("Done. It can be undone here.")
    assert counted(queue, conflict.c.status == "aside") == before + wanted

    page.get_by_role("button", name="Undo").first.click()
    expect(page.get_by_role("status")).to_have_text("Undone.")
    assert counted(queue, conflict.c.status == "aside") == before
    assert counted(queue, conflict.c.status == "open", conflict.c.probability <= 0.2) == wanted


def test_a_batch_is_made_of_a_filter_and_its_reviewer_is_given_its_cards_first(lead, windows, queue):
    page = lead.open("/conflicts?status=open&least=0.3")
    page.get_by_role("link", name="Make a batch").click()
    page.get_by_label("Name", exact=True).fill("A sample of three")
    page.get_by_label("A random sample").check()
    page.get_by_role("spinbutton", name="How many").fill("3")
    page.get_by_role("spinbutton", name="Seed").fill("41")
    page.get_by_label("Nils Sommer").check()
    page.get_by_role("button", name="Make the batch").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A sample of three")
    expect(page.locator("main")).to_contain_text("0 of 3 done")
    number = int(page.url.partition("/batches/")[2].partition("?")[0])
    with queue.read() as connection:
        items = select(batch_item.c.conflict_id).where(batch_item.c.batch_id == number)
        cards = set(connection.execute(items).scalars())
    assert len(cards) == 3

    desk = windows("Nils Sommer").open("/queue")
    take_card(desk)
    judged = {press(desk, "2") for _ in range(3)}
    assert judged == cards
    page.reload()
    expect(page.get_by_role("row", name="Nils Sommer")).to_contain_text("3")


def test_two_who_judge_blind_and_differ_are_settled_by_a_lead_at_the_keyboard(windows, queue):
    one = windows("Sunniva Berg").open("/queue?order=random")
    take_card(one)
    one.keyboard.press("n")
    one.keyboard.type("The later count is of another quay.")
    one.keyboard.press("Escape")
    disputed = press(one, "1")

    with queue.write() as connection:  # two to a card, whatever was given before
        connection.execute(conflict.update().where(conflict.c.id == disputed).values(needed=conflict.c.given + 1))
    other = windows("Nils Sommer").open(f"/conflicts/{disputed}")
    expect(other.locator("main")).not_to_contain_text("another quay")
    expect(other.locator("main")).to_contain_text("shown once you have given yours")
    other.get_by_role("button", name="Judge this card").click()
    expect(other.locator("#verdict-form")).to_be_visible()
    wait_for_keys(other)
    assert card_of(other) == disputed
    expect(other.locator("main")).not_to_contain_text("another quay")
    press(other, "3")
    assert counted(queue, conflict.c.id == disputed, conflict.c.status == "disagreed") == 1
    other.goto(other.url.partition("/queue")[0] + f"/conflicts/{disputed}")
    expect(other.locator("main")).to_contain_text("another quay")  # now that their own is given

    lead = windows("Lee Marsh")
    page = lead.open("/adjudication")
    page.keyboard.press("j")
    expect(page.locator("[data-row] a").first).to_be_focused()
    page.goto(lead.serving.url + f"/adjudication/{disputed}")
    opinions = page.locator(".opinions")
    expect(opinions).to_contain_text("Sunniva Berg")
    expect(opinions).to_contain_text("Nils Sommer")
    expect(opinions).to_contain_text("The later count is of another quay.")
    page.wait_for_timeout(SETTLE)
    page.keyboard.press("n")
    page.keyboard.type("Both count the north quay.")
    page.keyboard.press("Escape")
    page.keyboard.press("1")
    expect(page.get_by_role("status")).to_contain_text("Your decision is saved.")
    with queue.read() as connection:
        settled = connection.execute(select(conflict).where(conflict.c.id == disputed)).one()
        said = connection.execute(select(decision).where(decision.c.conflict_id == disputed)).one()
    assert (settled.status, settled.verdict) == ("decided", "conflict")
    assert (said.verdict, said.note) == ("conflict", "Both count the north quay.")

    wait_for_keys(page)
    page.wait_for_timeout(SETTLE)
    page.keyboard.press("z")
    expect(page.get_by_role("status")).to_have_text("The decision is taken back.")
    assert counted(queue, conflict.c.id == disputed, conflict.c.status == "disagreed") == 1
    wait_for_keys(page)
    page.wait_for_timeout(SETTLE)
    page.keyboard.press("3")
    expect(page.get_by_role("status")).to_contain_text("Your decision is saved.")
    assert counted(queue, conflict.c.id == disputed, conflict.c.verdict == "different_matter") == 1
    page.goto(lead.serving.url + f"/conflicts/{disputed}")
    history = page.locator("#history")
    expect(history).to_contain_text("Took back")
    expect(history).to_contain_text("Decided: different matter")


def test_agreement_and_the_dashboard_say_their_figures_in_sentences(lead, queue):
    page = lead.open("/agreement")
    expect(page.locator("main")).to_contain_text("Krippendorff’s alpha")
    expect(page.locator("main")).to_contain_text(re.compile(r"95\s% interval −?\d\.\d\d to \d\.\d\d"))
    expect(page.locator("main")).to_contain_text("Rae Collins")
    page.goto(lead.serving.url + "/dashboard")
    budget = page.get_by_role("region", name="The review budget")
    expect(budget).to_contain_text(
        re.compile(r"Another [\d,]+ cards? \([\d,]+–[\d,]+\) .* expected to hold 90\s% of the remaining conflicts")
    )
    closed = counted(queue, conflict.c.status.in_(("agreed", "decided")))
    expect(page.get_by_role("region", name="In short")).to_contain_text(re.compile(rf"Closed\s*{closed:,}\s*of "))
    assert page.locator("main svg[role=img]").count() >= 6
    numbers = page.locator("main table").first
    expect(numbers).to_be_hidden()
    page.locator("main details summary").first.click()
    expect(numbers).to_be_visible()


def test_what_is_exported_is_what_was_judged(lead, queue):
    page = lead.open("/exports")
    with page.expect_download() as held:
        page.locator("a[href='/exports/conflicts.csv']").click()
    rows = list(csv.DictReader(io.StringIO(held.value.path().read_text(encoding="utf-8-sig"))))
    assert held.value.suggested_filename.endswith(".csv")
    assert len(rows) == counted(queue)
    with queue.read() as connection:
        final = {
            row.id: (row.status, row.verdict or "")
            for row in connection.execute(select(conflict.c.id, conflict.c.status, conflict.c.verdict))
        }
    assert {row["conflict_id"]: (row["status"], row["verdict"]) for row in rows} == final

    with page.expect_download() as held:
        page.locator("a[href='/exports/reviews.jsonl']").click()
    lines = [json.loads(line) for line in held.value.path().read_text(encoding="utf-8").splitlines()]
    with queue.read() as connection:
        said = select(review.c.id, person.c.name, review.c.verdict).join_from(review, person).join(conflict)
        closed = said.where(conflict.c.status.in_(("agreed", "decided")))
        given = {row.id: row for row in connection.execute(closed)}
    told = {line["review_id"]: line for line in lines}
    assert len(told) == len(lines)
    assert given.keys() <= told.keys()
    for id_, row in given.items():
        assert (told[id_]["reviewer"], told[id_]["verdict"]) == (row.name, row.verdict)


def test_the_audit_pack_of_a_dispute_holds_its_verdicts_and_who_gave_them(lead, queue):
    with queue.read() as connection:
        closed = select(conflict.c.id, conflict.c.dispute_id, conflict.c.verdict).where(
            conflict.c.dispute_id.is_not(None), conflict.c.status == "agreed"
        )
        one = connection.execute(closed.limit(1)).one()
        names = select(person.c.name).join(review).where(review.c.conflict_id == one.id)
        reviewers = set(connection.execute(names).scalars())
    page = lead.open(f"/disputes/{one.dispute_id}")
    with page.expect_download() as held:
        page.locator("a[href$='/audit.zip']").click()
    with zipfile.ZipFile(held.value.path()) as pack:
        assert pack.testzip() is None
        everything = "\n".join(pack.read(name).decode("utf-8") for name in pack.namelist())
    assert one.id in everything
    assert all(name in everything for name in reviewers)
    with page.expect_download() as held:
        page.locator("a[href$='/claimreview.json']").click()
    draft = held.value.path().read_text(encoding="utf-8")
    assert "ClaimReview" in draft
    assert json.loads(draft)


def test_a_card_held_too_long_is_taken_out_of_somebodys_hands(lead, windows, queue):
    desk = windows("Tariq Olsen").open("/queue")
    take_card(desk)
    held = card_of(desk)
    page = lead.open("/leases")
    row = page.locator("tr, li").filter(has_text="Tariq Olsen")
    expect(row).to_have_count(1)
    row.get_by_role("button").click()
    expect(page.get_by_role("status")).to_have_text("The card is back in the queue.")
    assert counted(queue, conflict.c.id == held, conflict.c.held == 0) == 1
    count = len(reviews_by(queue, "Tariq Olsen"))
    press(desk, "2")  # nobody has taken it since: the verdict is not thrown away
    assert in_force(queue, "Tariq Olsen", held) == "compatible"
    assert len(reviews_by(queue, "Tariq Olsen")) == count + 1
