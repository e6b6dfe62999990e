"""Every page with axe-core, light and dark, wide and narrow; and by keyboard: all is reached, seen and named.

axe-core (Deque, MPL-2.0) is taken from .ci/npm or $RASHOMON_AXE and only ever run here.  What it cannot know is tested
below it: where the focus goes when the card changes, and whether a phone or a magnified page can be worked with.
"""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.review.browser.conftest import NARROW, WIDE
from tests.review.browser.hands import press, take_card
from tests.review.browser.pages import OF_NOBODY, addresses

pytestmark = pytest.mark.begun_first

AXE = Path(
    os.environ.get("RASHOMON_AXE")
    or Path(__file__).parents[3] / ".ci" / "npm" / "node_modules" / "axe-core" / "axe.min.js"
)
NARROWEST = {"width": 320, "height": 640}  # WCAG 1.4.10: 1280 pixels at 400 %
SERIOUS = """async rules => (await axe.run(document, {
  resultTypes: ["violations"], ...(rules ? { runOnly: { type: "rule", values: rules } } : {})
})).violations.filter(one => ["serious", "critical"].includes(one.impact)).flatMap(one => one.nodes.map(
  node => `${one.id}: ${node.target.join(" ")} ${(node.any[0] || node.all[0] || node.none[0] || {}).message || ""}`))"""
# What can be reached by Tab, and what of it cannot be seen to have the focus.
REACH = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(one =>
  one.checkVisibility({ checkVisibilityCSS: true }) && !one.disabled && one.type !== "hidden" && one.tabIndex >= 0
  && !(one.type === "radio" && !one.checked)).length"""
IS_SEEN = """() => {
  const one = document.activeElement, drawn = getComputedStyle(one), box = one.getBoundingClientRect();
  return one === document.body || ((drawn.outlineStyle !== "none" && parseFloat(drawn.outlineWidth) > 0
    || drawn.boxShadow !== "none") && box.width > 0 && box.bottom > 0 && box.top < innerHeight);
}"""


@pytest.fixture(scope="module")
def paths(queue):
    with queue.read() as connection:
        return addresses(connection)


@pytest.fixture(scope="module")
def axe():
    if not AXE.exists():
        pytest.skip("axe-core is not installed; npm install --prefix .ci/npm axe-core, or set RASHOMON_AXE")
    return AXE.read_text(encoding="utf-8")


def faults_of(page, axe):
    """Serious and critical ones at both widths, in both colour schemes."""
    page.evaluate(axe)
    for width, scheme, rules in (
        (WIDE, "light", None),
        (WIDE, "dark", ["color-contrast"]),  # the scheme changes nothing but colours
        (NARROW, "dark", None),
        (NARROW, "light", ["color-contrast"]),
    ):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size(width)
        for fault in page.evaluate(SERIOUS, rules):
            yield f"{width['width']} {scheme}: {fault}"
    for width in (WIDE, NARROW, NARROWEST):
        page.set_viewport_size(width)
        if page.evaluate("document.documentElement.scrollWidth") > width["width"]:
            yield f"{width['width']}: the page scrolls sideways"
    page.set_viewport_size(WIDE)


def test_no_page_has_a_serious_fault_of_accessibility(windows, paths, axe):
    window = windows("Ada Quist", bypass_csp=True)
    window.allowed = ("status of",)
    found = []
    for name, path in paths.items():
        page = window.open(path)
        page.locator("main details").evaluate_all("parts => parts.forEach(part => { part.open = true })")
        found += [f"{name}, {fault}" for fault in faults_of(page, axe)]
    assert not found, "\n".join(found)


def test_the_card_in_hand_and_the_pages_of_nobody_have_none_either(windows, axe):
    window = windows(bypass_csp=True)
    window.allowed = ("status of",)
    found = [f"{name}, {fault}" for name, path in OF_NOBODY.items() for fault in faults_of(window.open(path), axe)]
    page = windows("Rae Collins", bypass_csp=True).open("/queue")
    take_card(page)
    found += [f"card, {fault}" for fault in faults_of(page, axe)]
    page.keyboard.press("?")
    found += [f"keys, {fault}" for fault in faults_of(page, axe)]
    page.keyboard.press("Escape")
    page.locator(".menu summary").click()
    found += [f"menu, {fault}" for fault in faults_of(page, axe)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", ["queue", "conflicts", "adjudicate", "batch, new", "bulk", "exports"])
def test_tab_reaches_everything_and_what_has_the_focus_is_seen(visit, paths, name):
    page = visit("Lee Marsh", paths[name])
    if name == "queue":
        take_card(page)
        page.evaluate("document.activeElement.blur(); document.getSelection().removeAllRanges()")
        page.reload()
    reached, wanted = 0, page.evaluate(REACH)
    page.evaluate("document.body.dataset.begin = '1'; document.activeElement.blur()")
    marks = "document.activeElement.dataset.reached = (document.activeElement.dataset.reached || 0) + 1"
    for _ in range(wanted + 20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            continue
        if page.evaluate(marks) != 1:
            break
        reached += 1
        assert page.evaluate(IS_SEEN), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    assert reached >= wanted


def test_the_first_tab_offers_to_skip_to_the_content(visit):
    page = visit("Lee Marsh", "/dashboard")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_the_verdicts_are_named_with_their_keys_and_a_new_card_is_begun_at_its_heading(visit):
    page = visit("Rob Hale", "/queue")
    take_card(page)
    for key, name in enumerate(("Conflict", "Compatible", "Different matter", "Bad statement", "Unsure"), 1):
        button = page.locator(".verdicts").get_by_role("button", name=name, exact=True)
        expect(button).to_have_count(1)
        assert button.get_attribute("aria-keyshortcuts") == str(key)
    for name, key in (("Skip", "s"), ("Later", "p"), ("Give back", "r"), ("Undo", "z")):
        expect(page.get_by_role("button", name=name, exact=True)).to_have_attribute("aria-keyshortcuts", key)
    for letter in "AB":
        expect(page.get_by_role("region", name=f"Statement {letter}", exact=True)).to_have_count(1)
    press(page, "3")
    expect(page.get_by_role("status")).to_have_text("Saved: different matter.")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    press(page, "z")


def test_on_a_phone_the_verdicts_are_large_within_reach_and_cover_no_word_for_good(visit):
    page = visit("Rob Hale", "/queue", viewport=NARROW, has_touch=True, is_mobile=True)
    take_card(page)
    for button in page.locator("button.verdict").all():
        box = button.bounding_box()
        assert min(box["width"], box["height"]) >= 44  # WCAG 2.5.5
        assert box["y"] + box["height"] <= NARROW["height"]  # they stay where the thumb is
    last = page.locator("#verdict-form details").last
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    bar = page.locator(".verdicts").bounding_box()
    box = last.bounding_box()
    assert box["y"] + box["height"] <= bar["y"] + 1


def test_at_twice_the_size_the_card_can_still_be_read_and_judged(visit):
    """200 % of 1280 × 900 is what a browser lays out as 640 × 450, each pixel doubled."""
    page = visit("Rob Hale", "/queue", viewport={"width": 640, "height": 450}, device_scale_factor=2)
    take_card(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    bar = page.locator(".verdicts").bounding_box()
    head = page.locator("header.top").bounding_box()
    assert bar["height"] + (head["height"] if head["y"] == 0 else 0) <= 450 / 2  # half of it is left to read in
    for part in page.locator(".passage").all():
        part.scroll_into_view_if_needed()
        assert part.bounding_box()["width"] >= 250
    expect(page.get_by_role("button", name="Conflict", exact=True)).to_be_in_viewport()


def test_on_a_telephone_on_its_side_two_thirds_are_left_to_read_in(visit):
    page = visit("Rob Hale", "/queue", viewport={"width": 844, "height": 390}, has_touch=True, is_mobile=True)
    take_card(page)
    assert page.locator(".verdicts").bounding_box()["height"] <= 390 / 3
    for button in page.locator("button.verdict").all():
        assert button.bounding_box()["height"] >= 44


def test_in_the_colours_of_the_system_the_words_that_disagree_can_still_be_read(visit):
    for scheme in ("light", "dark"):
        page = visit("Rob Hale", "/queue", forced_colors="active", color_scheme=scheme)
        take_card(page)
        colours = "one => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]"
        for mark in page.locator("mark.words").all():
            ink, paper = mark.evaluate(colours)
            assert ink != paper
            assert paper.startswith("rgb(")  # a colour of its own: the page's behind it may be the ink's
