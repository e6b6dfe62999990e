"""What documents and people write is shown as it stands and does nothing: on every page, in every export.

A window fails its test when a dialog opens, a script errs, the policy is offended, or another host is asked.
"""

import csv
import io
import json
import re
import zipfile
from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from rashomon.store import open_store
from rashomon.store.schema import conflict, dispute, statement
from rashomon.store.upgrade import upgrade
from tests.review.browser.conftest import NARROW, add_people
from tests.review.browser.hands import card_of, press, reviews_by, take_card
from tests.review.browser.hostile import HOSTILE, NAMES, UNSEEN, hostile_queue
from tests.review.browser.pages import addresses

# Elements that no page of ours has: whatever made one was a document.
FOREIGN = """() => [...document.querySelectorAll(
    "script:not([src^='/static/']), img, iframe, object, embed, base, main link, main style, main meta, b[onclick], "
  + "[onload], [onerror], [onclick], [onfocus], [autofocus][value*=alert], a[href^='javascript:' i], a[href^='data:' i], "
  + "form:not([action^='/']):not([method=dialog]), [hx-get^='http'], [hx-on\\\\:load]")].map(one => one.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    with open_store(folder / "queue.db") as store:
        upgrade(store)
        add_people(store)
        hostile_queue(store, folder / "records.jsonl.gz", datetime.now(UTC))
    return folder / "queue.db"


@pytest.fixture(scope="module")
def paths(queue):
    """Every page, and those of every conflict, document and dispute."""
    with queue.read() as connection:
        found = addresses(connection)
        for row in connection.execute(select(conflict.c.id, conflict.c.status)):
            found[f"conflict {row.id}"] = f"/conflicts/{row.id}"
            if row.status == "disagreed":
                found[f"adjudicate {row.id}"] = f"/adjudication/{row.id}"
        for row in connection.execute(select(statement.c.number, statement.c.document_id)):
            found[f"document {row.document_id}"] = f"/documents/{row.document_id}?statement={row.number}"
        found |= {f"dispute {id_}": f"/disputes/{id_}" for id_ in connection.execute(select(dispute.c.id)).scalars()}
    for name, text in HOSTILE.items():
        found[f"words {name}"] = f"/conflicts?words={quote(text[:200].encode('utf-8', 'replace'))}"
    found["source"] = f"/conflicts?source={quote(HOSTILE['attribute'])}&speaker={quote(HOSTILE['script'])}"
    return found


def test_no_page_runs_or_loads_or_turns_round_what_a_document_holds(windows, paths):
    window = windows("Ada Quist")
    window.allowed = ("status of",)
    found = []
    for name, path in paths.items():
        page = window.open(path)
        found += [f"{name}: {one}" for one in page.evaluate(FOREIGN)]
        source = page.content()
        found += [f"{name}: U+{ord(one):04X} stands in the page" for one in UNSEEN if one in source]
        if "49" in re.findall(r"\b49\b", page.locator("main").inner_text()) and "{{7*7}}" not in source:
            found.append(f"{name}: a template in the text was filled in")
    assert not found, "\n".join(found)


def test_on_a_phone_no_text_makes_a_page_wider_than_the_screen(windows, paths):
    window = windows("Ada Quist", viewport=NARROW)
    window.allowed = ("status of",)
    wide = []
    for name, path in paths.items():
        if name.startswith(("words", "document")) and name != "document d28":
            continue
        page = window.open(path)
        if (width := page.evaluate("document.documentElement.scrollWidth")) > NARROW["width"]:
            wide.append(f"{name} {path}: {width}")
    assert not wide, "\n".join(wide)


def test_the_card_shows_markup_as_the_characters_it_is_and_hidden_characters_by_name(windows, queue):
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


def test_a_link_of_a_document_is_followed_only_where_it_leads_to_the_web(windows, queue):
    window = windows("Ada Quist")
    seen = set()
    for place in range(len(HOSTILE)):
        page = window.open(f"/conflicts/c{place}")
        for link in page.locator("main a[target=_blank]").all():
            seen.add(link.get_attribute("href").partition(":")[0])
            assert {"noopener", "noreferrer", "nofollow"} <= set(link.get_attribute("rel").split())
    assert seen == {"https"}


def test_no_cell_of_an_export_is_a_formula_and_each_says_what_the_document_says(windows, queue):
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
    lines = get(window.serving.url + "/exports/reviews.jsonl").text().splitlines()
    notes = {json.loads(line)["note"] for line in lines}
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
