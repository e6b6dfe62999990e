"""What a reviewer's hands do at the desk, and what the database says of it afterwards."""

from playwright.sync_api import expect
from sqlalchemy import select

from rashomon.store.schema import judgement, person, review

SETTLE = 320  # ms: a fresh card takes no verdict key for a quarter of a second


def sign_in(page, name, password):
    """Both fields by keyboard, beginning when the caret is seen: `autofocus` comes with a frame, which may be late."""
    expect(page.get_by_label("Name")).to_be_focused()
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(password)
    page.keyboard.press("Enter")


def wait_for_keys(page):
    """Until the scripts of the page at hand have run; call it when something that only this page says is there."""
    page.wait_for_load_state()


def take_card(page):
    """From the start page, by its key; somebody who has a card in hand already keeps it."""
    wait_for_keys(page)
    if page.locator("#verdict-form").count() == 0:
        page.wait_for_timeout(SETTLE)
        page.keyboard.press("a")
        expect(page.locator("#verdict-form #card-title")).to_be_focused()  # or a key might come before that
    expect(page.locator("#verdict-form")).to_be_visible()


def card_of(page):
    """The conflict that lies on the desk."""
    return page.locator("#card").get_attribute("data-conflict")


def press(page, key):
    """A key that brings another card; gives the one that it was pressed on."""
    before = card_of(page)
    page.wait_for_timeout(SETTLE)
    page.keyboard.press(key)
    expect(page.locator(f'#card:not([data-conflict="{before}"])')).to_be_visible()
    expect(page.locator("#card-title")).to_be_focused()
    return before


def reviews_by(queue, name):
    """Everything this person ever said, in order; what was taken back too."""
    rows = select(review).join(person, person.c.id == review.c.person_id).where(person.c.name == name)
    with queue.read() as connection:
        return connection.execute(rows.order_by(review.c.reviewed_at, review.c.id)).all()


def in_force(queue, name, conflict_id):
    """This person's verdict on a conflict as it counts now; None when there is none."""
    rows = select(judgement.c.verdict).join(person, person.c.id == judgement.c.person_id)
    with queue.read() as connection:
        return connection.execute(
            rows.where(person.c.name == name, judgement.c.conflict_id == conflict_id)
        ).scalar_one_or_none()
