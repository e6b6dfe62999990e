"""What documents and people write is shown as it stands and does nothing: on every page, in every export.

A window fails its test when a dialog opens, a script errs, the policy is offended, or another host is asked.
"""

import csv
import io
import json
import re
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from rashomon.store import open_store
from rashomon.store.found import load_conflict
from rashomon.store.schema import conflict, dispute, statement
from rashomon.store.upgrade import upgrade
from tests.review.browser.conftest import NARROW, WIDE, Window, add_people
from tests.review.browser.hands import card_of, press, reviews_by, take_card, wait_for_keys
from tests.review.browser.hostile import HOSTILE, NAMES, hostile_queue
from tests.review.browser.pages import addresses
from tests.review.serving import cookie_of

pytestmark = pytest.mark.begun_first

# Elements that no page of ours has: whatever made one was a document.
FOREIGN = """() => [...document.querySelectorAll(
    "script:not([src^='/static/']), img, iframe, object, embed, base, main link, main style, main meta, b[onclick], "
  + "[onload], [onerror], [onclick], [onfocus], a[href^='javascript:' i], a[href^='data:' i], "
  + "form:not([action^='/']):not([method=dialog]), [hx-get^='http']")].map(one => one.outerHTML.slice(0, 200))"""
# Texts and tooltips that hold a character nobody sees.  Drawings isolate each name in a pair of their own.
HIDDEN = r"""() => {
  const found = [], walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const hidden = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u2028\u2029\x07\x1b\x7f\x85]/;
  const look = (text, where) => {
    const bare = text.replace(/\u2068([^\u202a-\u202e\u2066-\u2069]*)\u2069/g, "$1");
    if (hidden.test(bare)) found.push(`${where}: ${escape(bare.trim().slice(0, 80))}`);
  };
  while (walk.nextNode())
    if (!walk.currentNode.parentElement.closest("script, option, textarea"))
      look(walk.currentNode.data, walk.currentNode.parentElement.tagName);
  for (const one of document.querySelectorAll("[title], [aria-label], [placeholder], [data-label]"))
    for (const name of ["title", "aria-label", "placeholder", "data-label"]) look(one.getAttribute(name) ?? "", name);
  return found;
}"""
LINKS = "() => [...document.querySelectorAll('main a[target=_blank]')].map(one => [one.href.split(':')[0], one.rel])"


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    with open_store(folder / "queue.db") as store:
        upgrade(store)
        add_people(store)
        hostile_queue(store, folder / "records.jsonl.gz", datetime.now(UTC) - timedelta(hours=1))
    return folder / "queue.db"


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What was found on one page."""

    name: str
    foreign: list[str]
    hidden: list[str]
    width: int
    links: list[tuple[str, str]]


@pytest.fixture(scope="module")
def walk(chromium, serving, queue):
    """Every page, and those of every conflict, document and dispute, each looked at once."""
    window = Window(chromium.new_context(viewport=WIDE), serving)
    (cookie, value), _ = cookie_of(serving, "Ada Quist")
    window.context.add_cookies([{"name": cookie, "value": value, "url": serving.url}])
    window.allowed = ("status of",)
    with queue.read() as connection:
        paths = _addresses_of_all(connection)
    seen = [_look(window, name, path) for name, path in paths.items()]
    window.context.close()
    return seen, window.faults


def _addresses_of_all(connection):
    found = addresses(connection)
    for row in connection.execute(select(conflict.c.id, conflict.c.status)):
        found[f"conflict {row.id}"] = f"/conflicts/{row.id}"
        if row.status == "disagreed":
            found[f"adjudicate {row.id}"] = f"/adjudication/{row.id}"
    # every other document: the words of the ones between stand on the pages of conflicts as well
    for row in connection.execute(
        select(statement.c.number, statement.c.document_id).where(statement.c.number % 2 == 0)
    ):
        found[f"document {row.document_id}"] = f"/documents/{row.document_id}?statement={row.number}"
    found |= {f"dispute {id_}": f"/disputes/{id_}" for id_ in connection.execute(select(dispute.c.id)).scalars()}
    found["filter"] = f"/conflicts?source={quote(HOSTILE['attribute'])}&speaker={quote(HOSTILE['script'])}"
    return found


def _look(window, name, path):
    page = window.open(path)
    content = page.content()
    seen = Seen(
        name=name,
        foreign=page.evaluate(FOREIGN),
        hidden=page.evaluate(HIDDEN),
        links=page.evaluate(LINKS),
        width=_narrow_width(page),
    )
    assert "49 ${7*7}" not in content
    return seen


def _narrow_width(page):
    page.set_viewport_size(NARROW)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.set_viewport_size(WIDE)
    return width


def test_no_page_runs_or_loads_what_a_document_holds(walk):
    seen, faults = walk
    assert not faults, "\n".join(faults)
    assert [(one.name, one.foreign) for one in seen if one.foreign] == []


def test_no_text_hides_a_character_or_turns_the_reading_order_around_it(walk):
    assert [(one.name, one.hidden) for one in walk[0] if one.hidden] == []


def test_on_a_phone_no_text_makes_a_page_wider_than_the_screen(walk):
    assert [(one.name, one.width) for one in walk[0] if one.width > NARROW["width"]] == []


def test_a_link_of_a_document_is_one_only_where_it_leads_to_the_web(walk):
    links = {(scheme, rel) for one in walk[0] for scheme, rel in one.links}
    assert {scheme for scheme, _ in links} == {"https"}
    assert all({"noopener", "noreferrer", "nofollow"} <= set(rel.split()) for _, rel in links)


def test_words_of_any_kind_can_be_searched_for(windows):
    window = windows("Ada Quist")
    for text in HOSTILE.values():
        words = quote(text[:200].encode("utf-8", "replace"))
        answer = window.context.request.get(f"{window.serving.url}/conflicts?words={words}")
        assert answer.status == 200, text[:80]


def test_the_card_shows_markup_as_the_characters_it_is_and_hidden_characters_by_name(windows):
    page = windows("Vic Lowe").open("/conflicts/c0")
    left = page.get_by_role("region", name="Statement A", exact=True)
    expect(left.locator(".passage").first).to_contain_text("<script>alert(1)</script> sank off the quay.")
    expect(page).to_have_title(re.compile(re.escape("“<script>alert(1)</script>”")))
    page.goto(page.url.replace("c0", f"c{list(HOSTILE).index('override')}"))
    expect(page.locator("main")).to_contain_text("RLO")
    page.goto(page.url.rpartition("/")[0] + f"/c{list(HOSTILE).index('zero width')}")
    expect(page.locator("main")).to_contain_text("zero width")


def test_what_a_reviewer_types_comes_back_to_them_and_to_others_as_they_typed_it(windows, queue):
    page = windows(NAMES[2]).open("/queue")
    take_card(page)
    judged = card_of(page)
    for text in ("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</textarea>{{7*7}}"):
        page.locator("#note").fill(page.locator("#note").input_value() + text + "\n")
    page.locator("#mend summary").click()
    page.locator("input[name=left_speaker]").fill(HOSTILE["attribute"])
    page.evaluate("document.activeElement.blur()")
    press(page, "1")
    kept = reviews_by(queue, NAMES[2])[-1]
    assert kept.conflict_id == judged
    assert kept.note.splitlines()[0] == "<script>alert(1)</script>"
    page.goto(page.url.rpartition("/")[0] + f"/conflicts/{judged}")
    expect(page.locator("main")).to_contain_text("</textarea>{{7*7}}")
    expect(page.locator("main")).to_contain_text(HOSTILE["attribute"])
    assert page.evaluate(FOREIGN) == []


def test_words_selected_behind_emoji_are_the_very_words_that_are_kept(windows, queue):
    """A browser counts in halves of some characters, Python in whole ones."""
    number = list(HOSTILE).index("emoji")
    page = windows(NAMES[3]).open(f"/conflicts/c{number}")
    page.get_by_role("button", name="Judge this card").click()
    expect(page.locator("#verdict-form")).to_be_visible()
    wait_for_keys(page)
    page.keyboard.press("e")
    expect(page.locator("#mend")).to_have_attribute("open", "")
    side = page.locator("[data-side=left]")
    side.evaluate("""side => {
      const said = [...side.querySelectorAll(".said")], chosen = document.createRange();
      chosen.setStart(said[0].firstChild, said[0].textContent.indexOf("🇺🇳"));
      chosen.setEnd(said.at(-1).lastChild, said.at(-1).lastChild.length);
      document.getSelection().removeAllRanges();
      document.getSelection().addRange(chosen);
    }""")
    expect(page.locator("textarea[name=left_words]")).to_have_value("🇺🇳 ✋🏿 sank off the quay.")
    page.evaluate("document.activeElement.blur()")
    press(page, "4")
    kept = json.loads(reviews_by(queue, NAMES[3])[-1].suggestion)["left_span"]
    with queue.read() as connection:
        stored = load_conflict(connection, f"c{number}")
    text = stored.documents[stored.conflict.scored.pair.left.document_id].text
    assert text[kept["start"] : kept["end"]] == "🇺🇳 ✋🏿 sank off the quay."


def test_no_cell_of_an_export_is_a_formula_and_each_says_what_the_document_says(windows):
    window = windows("Ada Quist")
    window.open("/exports")
    get = window.context.request.get
    text = get(window.serving.url + "/exports/conflicts.csv").text()
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == len(HOSTILE)
    for row in rows:
        for cell in row.values():
            assert not cell.startswith(("=", "+", "@", "\t", "\r")) or _is_number(cell)
            assert not cell.startswith("-") or _is_number(cell)
    lines = get(window.serving.url + "/exports/reviews.jsonl").text().split("\n")
    notes = {json.loads(line)["note"] for line in lines if line}
    assert HOSTILE["equals"] in notes  # nothing guards, or changes, what is no cell
    draft = get(window.serving.url + "/disputes/d1/claimreview.json")
    assert draft.ok
    assert all(address.startswith("http") for address in _addresses(draft.json()))
    pack = get(window.serving.url + "/disputes/d1/audit.zip")
    with zipfile.ZipFile(io.BytesIO(pack.body())) as files:
        assert files.testzip() is None
        assert all(re.fullmatch(r"[\w./-]+", name) and ".." not in name for name in files.namelist())


def _is_number(cell):
    return re.fullmatch(r"[+-]?\d+(\.\d+)?(e[+-]?\d+)?", cell) is not None


def _addresses(value):
    """Every value under a key that names an address, at any depth."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key in ("url", "sameAs") and isinstance(one, str):
                yield one
            yield from _addresses(one)
    elif isinstance(value, list):
        for one in value:
            yield from _addresses(one)
