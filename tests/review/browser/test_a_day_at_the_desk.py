"""A reviewer's day, by keyboard alone: the mouse is never touched in this file."""

import json

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from rashomon.store.people import find_person
from rashomon.store.schema import conflict, deferral, retraction
from rashomon.store.sessions import close_sessions
from tests.review.browser.conftest import PASSWORD
from tests.review.browser.hands import SETTLE, card_of, in_force, press, reviews_by, sign_in, take_card

pytestmark = pytest.mark.begun_first


def test_ten_cards_are_judged_without_a_mouse_and_each_verdict_is_kept_as_it_was_meant(windows, queue):
    page = windows().open("/")
    expect(page).to_have_title("Sign in · rashomon")
    sign_in(page, "nils sommer", PASSWORD)  # capitals do not matter
    expect(page).to_have_title("Queue · rashomon")
    take_card(page)

    meant = []

    def judge(key, verdict, said, **more):
        meant.append((press(page, key), verdict, more))
        expect(page.locator("#notice")).to_have_text(said)

    judge("1", "conflict", "Saved: conflict.")
    judge("2", "compatible", "Saved: compatible.")
    judge("3", "different_matter", "Saved: different matter.")
    judge("4", "bad_statement", "Saved: bad statement.")
    judge("5", "unsure", "Saved: unsure.")
    page.keyboard.press("n")
    page.keyboard.type("Seen at 14.30; zwölf or „twelve“?")
    page.keyboard.press("Escape")
    judge("2", "compatible", "Saved: compatible.", note="Seen at 14.30; zwölf or „twelve“?")
    page.keyboard.press("k")
    page.keyboard.press("End")
    page.keyboard.press("Escape")
    judge("1", "conflict", "Saved: conflict.", kind="other")
    page.keyboard.press("e")
    page.keyboard.type("Ada Moor, the elder")
    page.keyboard.press("Escape")
    judge("4", "bad_statement", "Saved: bad statement.", suggestion={"speaker": "Ada Moor, the elder"})
    judge("1", "conflict", "Saved: conflict.")
    judge("3", "different_matter", "Saved: different matter.")

    kept = reviews_by(queue, "Nils Sommer")
    assert [(row.conflict_id, row.verdict) for row in kept] == [(id_, verdict) for id_, verdict, _ in meant]
    assert len({row.conflict_id for row in kept}) == 10
    for row, (_, verdict, more) in zip(kept, meant, strict=True):
        assert row.note == more.get("note")
        assert (row.kind is not None) == (verdict == "conflict")
        assert row.kind == more.get("kind", row.kind)
        assert row.via == "card"
        assert 0 < row.seconds < 60
        suggested = list(filter(None, json.loads(row.suggestion or "{}").values()))
        assert suggested == list(more.get("suggestion", {}).values())

    page.goto(page.url.replace("/queue", "/mine"))
    expect(page.locator("main")).to_contain_text("Seen at 14.30; zwölf or „twelve“?")


@pytest.fixture
def desk(windows):
    """Rae's desk with a card on it."""
    page = windows("Rae Collins").open("/queue")
    take_card(page)
    return page


def test_a_verdict_is_taken_back_and_given_otherwise(desk, queue):
    heading = desk.locator("#card-title").text_content()
    desk.keyboard.press("n")
    desk.keyboard.type("A hasty note.")
    desk.keyboard.press("Escape")
    judged = press(desk, "1")
    assert in_force(queue, "Rae Collins", judged) == "conflict"

    press(desk, "z")
    expect(desk.locator("#notice")).to_have_text("Your verdict is taken back.")
    assert card_of(desk) == judged
    expect(desk.locator("#card-title")).to_have_text(heading)
    expect(desk.locator("#note")).to_have_value("A hasty note.")  # nothing typed is lost
    assert in_force(queue, "Rae Collins", judged) is None

    press(desk, "2")
    assert in_force(queue, "Rae Collins", judged) == "compatible"
    rows = [row for row in reviews_by(queue, "Rae Collins") if row.conflict_id == judged]
    assert [row.verdict for row in rows] == ["conflict", "compatible"]  # both stay; the first is marked as taken back
    with queue.read() as connection:
        taken_back = connection.execute(select(retraction.c.of_id)).scalars().all()
    assert rows[0].id in taken_back
    assert rows[1].id not in taken_back


def test_a_skipped_card_stays_away_until_it_is_asked_for_and_a_skip_is_undone_as_well(desk, queue):
    skipped = press(desk, "s")
    expect(desk.locator("#notice")).to_contain_text("Skipped.")
    postponed = press(desk, "p")
    expect(desk.locator("#notice")).to_contain_text("it comes back when nothing else is left")
    with queue.read() as connection:
        kept = dict(connection.execute(select(deferral.c.conflict_id, deferral.c.until_at)).all())
    assert kept[skipped] is None
    assert kept[postponed] is not None

    press(desk, "z")
    expect(desk.locator("#notice")).to_have_text("Your postponement is taken back.")
    assert card_of(desk) == postponed
    press(desk, "z")
    expect(desk.locator("#notice")).to_have_text("Your skip is taken back.")
    assert card_of(desk) == skipped


def test_a_card_is_given_back_and_the_desk_is_empty(desk, queue):
    held = card_of(desk)
    press(desk, "r")
    expect(desk.locator("#notice")).to_have_text("Given back to the queue.")
    expect(desk.locator("#card-title")).to_have_text("Cards are waiting")
    with queue.read() as connection:
        assert connection.execute(select(conflict.c.held).where(conflict.c.id == held)).scalar_one() == 0


def test_the_keys_are_told_by_a_question_mark_and_pressed_on_the_page_behind_it_they_do_nothing(desk, queue):
    before, count = card_of(desk), len(reviews_by(queue, "Rae Collins"))
    desk.wait_for_timeout(SETTLE)
    desk.keyboard.press("?")
    keys = desk.get_by_role("dialog", name="Keys")
    expect(keys).to_be_visible()
    expect(keys).to_contain_text("Undo my last verdict, skip or postponement")
    desk.keyboard.press("1")
    desk.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    assert card_of(desk) == before
    assert len(reviews_by(queue, "Rae Collins")) == count


def test_what_is_typed_into_a_field_is_no_verdict_and_survives_a_reload(desk, queue):
    before, count = card_of(desk), len(reviews_by(queue, "Rae Collins"))
    desk.keyboard.press("n")
    desk.keyboard.type("1 of 2, see p. 3?")
    desk.reload()
    expect(desk.locator("#note")).to_have_value("1 of 2, see p. 3?")
    assert card_of(desk) == before
    assert len(reviews_by(queue, "Rae Collins")) == count


def test_a_key_held_down_judges_one_card(desk, queue):
    count = len(reviews_by(queue, "Rae Collins"))
    before = card_of(desk)
    desk.wait_for_timeout(SETTLE)
    for _ in range(8):
        desk.keyboard.down("2")  # repeats as a key that is held does
    desk.keyboard.up("2")
    expect(desk.locator(f'#card:not([data-conflict="{before}"])')).to_be_visible()
    desk.wait_for_timeout(SETTLE)
    assert len(reviews_by(queue, "Rae Collins")) == count + 1


def test_a_verdict_that_does_not_reach_the_server_is_told_kept_and_sent_again(windows, queue):
    window = windows("Sunniva Berg")
    window.allowed = ("net::ERR_INTERNET_DISCONNECTED", "htmx:error: Failed to fetch")
    page = window.open("/queue")
    take_card(page)
    page.keyboard.press("n")
    page.keyboard.type("Typed before the network went.")
    page.keyboard.press("Escape")
    before, count = card_of(page), len(reviews_by(queue, "Sunniva Berg"))
    page.wait_for_timeout(SETTLE)
    window.context.set_offline(True)
    page.keyboard.press("2")
    expect(page.get_by_role("alert").first).to_contain_text("Not saved: the server could not be reached.")
    expect(page.locator("#note")).to_have_value("Typed before the network went.")
    assert len(reviews_by(queue, "Sunniva Berg")) == count

    window.context.set_offline(False)
    page.get_by_role("button", name="Send again").focus()
    page.keyboard.press("Enter")
    expect(page.locator(f'#card:not([data-conflict="{before}"])')).to_be_visible()
    kept = reviews_by(queue, "Sunniva Berg")
    assert len(kept) == count + 1
    assert (kept[-1].conflict_id, kept[-1].note) == (before, "Typed before the network went.")


def test_a_card_that_somebody_else_has_taken_meanwhile_is_told_and_nothing_typed_is_lost(windows, queue):
    window = windows("Tariq Olsen")
    window.allowed = ("409",)
    page = window.open("/queue")
    take_card(page)
    held = card_of(page)
    with queue.write() as connection:  # closed behind the reviewer's back
        connection.execute(conflict.update().where(conflict.c.id == held).values(status="aside"))
    page.keyboard.press("n")
    page.keyboard.type("All for nothing?")
    page.keyboard.press("Escape")
    page.wait_for_timeout(SETTLE)
    page.keyboard.press("1")
    expect(page.get_by_role("alert").first).not_to_be_empty()
    assert card_of(page) == held
    expect(page.locator("#note")).to_have_value("All for nothing?")
    assert in_force(queue, "Tariq Olsen", held) is None


def test_whose_session_ended_meanwhile_is_told_and_goes_on_after_signing_in_elsewhere(windows, queue):
    window = windows("Rob Hale")
    window.allowed = ("status of 401",)
    page = window.open("/queue")
    take_card(page)
    held = card_of(page)
    page.keyboard.press("n")
    page.keyboard.type("Typed before lunch.")
    page.keyboard.press("Escape")
    with queue.write() as connection:
        close_sessions(connection, find_person(connection, "Rob Hale").id)
    page.wait_for_timeout(SETTLE)
    page.keyboard.press("2")
    expect(page.get_by_role("alert").first).to_contain_text("ign in")
    expect(page.locator("#note")).to_have_value("Typed before lunch.")
    assert in_force(queue, "Rob Hale", held) is None

    again = window.context.new_page()
    again.goto(window.serving.url + "/sign-in")
    sign_in(again, "Rob Hale", PASSWORD)
    expect(again.locator("#verdict-form")).to_be_visible()
    page.reload()  # the form knows the session it was made in
    assert card_of(page) == held
    expect(page.locator("#note")).to_have_value("Typed before lunch.")
    press(page, "2")
    assert in_force(queue, "Rob Hale", held) == "compatible"
    assert reviews_by(queue, "Rob Hale")[-1].note == "Typed before lunch."
