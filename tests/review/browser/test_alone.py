"""One command and one person: `rashomon review RUN_FOLDER`, the link it prints, and a first card."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from rashomon.store.filters import parse_filter
from rashomon.store.lists import list_conflicts
from rashomon.store.people import find_person
from tests.harbour import Maker, harbour_scan
from tests.review.browser.hands import in_force, press, take_card
from tests.review.serving import Serving
from tests.scans import write_records


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    folder = tmp_path_factory.mktemp("alone")
    scan = harbour_scan(Maker())
    conflict = replace(scan["conflict"], id="c1")
    write_records(
        folder / "run", {**scan, "conflict": conflict, "dispute": replace(scan["dispute"], conflicts=(conflict,))}
    )
    with Serving(folder / "rashomon.db", str(folder / "run")) as serving:
        yield serving
    assert "Traceback" not in serving.log, serving.log


def test_a_link_opens_the_queue_once_two_keys_judge_and_the_same_folder_again_changes_nothing(windows, serving, queue):
    window = windows()
    page = window.open(serving.link)
    expect(page).to_have_title("Queue · rashomon")
    take_card(page)
    expect(page.locator("#card-title")).to_have_text("12 is not 20.")
    judged = press(page, "1")
    expect(page.locator("#card-title")).to_have_text("Everything is judged")
    assert in_force(queue, "editor", judged) == "conflict"

    stranger = windows()
    stranger.allowed = ("status of 410",)
    page = stranger.open(serving.link)
    expect(page.locator("h1")).to_have_text("No longer good")
    expect(stranger.open("/queue").locator("main")).to_contain_text("belongs to one person")

    before = serving.link
    serving.stop()
    serving.start(serving.port)
    assert serving.link != before
    page = windows().open(serving.link)
    expect(page.locator("#card-title")).to_have_text("Everything is judged")
    with queue.read() as connection:
        editor = find_person(connection, "editor")
        found = list_conflicts(connection, parse_filter({}), viewer=editor)
    assert [(row.status, row.verdict) for row in found.rows] == [("agreed", "conflict")]
