"""The page: whole, readable without script, and nothing in it that a document could run."""

import base64
import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from lxml import html as lxml_html

from rashomon.records import Problem, Revision, Speaker, TimelinePoint, Witness
from rashomon.report import record_report, report_view


def draw(conflicts, documents, **fields):
    given = {
        "title": "Harbour",
        "summary": {"version": "0.1.0", "models": {"nli": {"revision": "3f9a1c"}}},
        "all_probabilities": [0.9, 0.3],
        "threshold": 0.7,
        "problems": [],
        **fields,
    }
    return record_report(report_view(conflicts, documents, **given))


def parse(page):
    return lxml_html.document_fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))


def words_of(node):
    return " ".join(node.text_content().split())


@pytest.fixture
def page(harbour):
    return draw([harbour["conflict"], replace(harbour["conflict"], probability=0.4)], harbour["documents"])


def test_every_conflict_appears_with_both_texts_and_both_speakers(page):
    cards = [words_of(card) for card in parse(page).iterfind(".//article")]
    assert len(cards) == 2
    for card in cards:
        assert "Twelve boats sank in the harbour." in card
        assert "Twenty boats sank" in card
        assert "Gazette" in card
        assert "Ada Moor, harbour master" in card


def test_marks_cover_exactly_the_evidence_words(page):
    card = parse(page).find(".//article")
    passages = card.findall(".//p[@class='passage']")
    assert [[mark.text for mark in passage.iterfind(".//mark")] for passage in passages] == [
        ["Twelve"],
        ["Twenty"],
        ["Twenty"],  # once more, in its paragraph
    ]


def test_overlapping_and_touching_evidence_is_marked_once(harbour, make):
    text = next(iter(harbour["documents"].values())).text
    spans = [make.span(text, words) for words in ("Twelve boats", "boats sank", " in the")]
    pair = harbour["conflict"].scored.pair
    page = draw([make.conflict(pair.left, pair.right, left_spans=spans)], harbour["documents"])
    assert [mark.text for mark in parse(page).find(".//article").iterfind(".//mark")] == ["Twelve boats sank in the"]


def test_numbers_are_written_out_beside_their_bars(page):
    card = words_of(parse(page).find(".//article"))
    assert "conflict 0.90 threshold 0.7" in card
    assert "entailment 0.05 neutral 0.15 contradiction 0.80" in card
    assert "entailment 0.10 neutral 0.20 contradiction 0.70" in card
    assert "similarity 0.80" in card


def test_revisions_are_told_apart_from_conflicts(harbour):
    at = datetime(2031, 5, 4, tzinfo=UTC)
    points = (TimelinePoint(statement_id="1", source="Gazette", at=at, text="12 boats"),)
    page = parse(draw([replace(harbour["conflict"], revision=Revision(timeline=points))], harbour["documents"]))
    section = page.xpath("//section[@aria-labelledby='revised-title']")[0]
    assert "a revision, not a contradiction" in words_of(section)
    assert [words_of(item) for item in section.iterfind(".//li")] == ["4 May 2031 12 boats Gazette"]
    assert "No conflicts were flagged" in words_of(page)


def test_a_probability_just_below_the_threshold_is_not_rounded_up_to_it(harbour):
    page = draw([replace(harbour["conflict"], probability=0.6996)], harbour["documents"])
    assert "conflict 0.6996 threshold 0.7" in words_of(parse(page))


HOSTILE = "<script>alert('x')</script> & \"quotes\" <img src=x onerror=alert(1)> 🚨 سقط المعبر \u202eoverride"


def test_hostile_text_is_shown_as_text_wherever_it_comes_from(make):
    evil = make.document(HOSTILE, [HOSTILE], title=HOSTILE, url="javascript:alert(1)")
    speaker = Speaker(name=HOSTILE, mention=HOSTILE, role=HOSTILE)
    statement = make.statement(evil, HOSTILE, speaker=speaker, cue=HOSTILE, attribution="direct")
    problems = [Problem(place=HOSTILE, message=HOSTILE)]
    page = draw(
        [make.conflict(statement, statement, id=HOSTILE)],
        {evil.id: evil},
        title=HOSTILE,
        problems=problems,
        summary={HOSTILE: HOSTILE},
    )
    tree = parse(page)
    assert len(tree.findall(".//script")) == 1  # ours
    assert not tree.findall(".//img")
    assert not [name for node in tree.iter() for name in node.attrib if name.startswith("on")]
    for place in (".//h1", ".//article//h4", ".//article//p[@class='passage']", ".//ul[@class='problems']"):
        assert HOSTILE in words_of(tree.find(place))


def test_only_web_addresses_become_links(harbour):
    documents = {
        key: replace(document, url="javascript:alert(1)", title="Boats")
        for key, document in harbour["documents"].items()
    }
    page = draw([harbour["conflict"]], documents)
    assert "javascript:" not in page
    assert all(link.get("href").startswith("#") for link in parse(page).iterfind(".//a"))
    linked = parse(draw([harbour["conflict"]], harbour["documents"]))
    assert "https://gazette.example/boats" in [link.get("href") for link in linked.iterfind(".//a")]


def test_the_page_loads_nothing(page):
    tree = parse(page)
    assert not tree.findall(".//link")
    assert not [node for node in tree.iter() if "src" in node.attrib or "srcset" in node.attrib]
    style = tree.find(".//style").text
    assert "@import" not in style
    assert re.findall(r"url\(([^)]*)\)", style) == ["#hatch"]  # the pattern inside the page


def test_the_policy_allows_our_own_style_and_script_and_no_other(page):
    tree = parse(page)
    policy = tree.find(".//meta[@http-equiv='Content-Security-Policy']").get("content")
    assert policy.startswith("default-src 'none'")
    for tag in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(tree.find(f".//{tag}").text.encode("utf-8")).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not [node for node in tree.iter() if "style" in node.attrib]  # the policy would forbid them


def test_tokens_that_were_cut_are_told_on_their_side(harbour, make):
    pair = harbour["conflict"].scored.pair
    page = draw([make.conflict(pair.left, pair.right, cut=(0, 14))], harbour["documents"])
    notices = [words_of(node) for node in parse(page).iterfind(".//p[@class='cut']")]
    assert notices == ["Cut: 14 tokens of B did not fit, and the model did not read them."]


def test_the_head_the_plot_the_table_the_problems_and_the_foot_are_there(harbour):
    page = draw(
        [harbour["conflict"]],
        harbour["documents"],
        problems=[Problem(place="a.csv, row 12", message="the text is empty")],
    )
    text = words_of(parse(page).find(".//body"))
    assert "rashomon flags statements that cannot both hold; it never says which is true." in text
    assert "Distribution of conflict probability over 2 pairs compared" in text
    assert "1 of 2 pairs compared is at or above the threshold." in text
    assert "Flagged conflicts between sources." in text
    assert "a.csv, row 12 the text is empty" in text
    facts = {words_of(row.find("dt")): words_of(row.find("dd")) for row in parse(page).iterfind(".//footer//dl/div")}
    assert facts["nli · revision"] == "3f9a1c"


def test_a_scan_without_conflicts_says_so_and_what_it_does_not_mean(harbour):
    text = words_of(parse(draw([], harbour["documents"], all_probabilities=[0.3, 0.2])))
    assert "No conflicts were flagged" in text
    assert "None of the 2 pairs compared reached the threshold of 0.7." in text
    assert "not proof that the accounts agree" in text


def test_a_scan_without_documents_says_so_and_points_to_the_problems():
    problems = [Problem(place="a.html", message="no text could be found")]
    text = words_of(parse(draw([], {}, all_probabilities=[], problems=problems)))
    assert "No documents were read" in text
    assert "a.html no text could be found" in text
    assert "No documents were read" in words_of(parse(draw([], {}, all_probabilities=[], summary={})))


def test_half_characters_do_not_stop_the_page_from_being_written(make):
    torn = make.document("Echo", ["It sank \ud83d."])
    statement = make.statement(torn, "It sank \ud83d.")
    page = draw([make.conflict(statement, statement)], {torn.id: torn})
    assert "It sank ?." in words_of(parse(page.encode("utf-8").decode("utf-8")))


def test_the_same_result_gives_the_same_page(harbour):
    assert draw([harbour["conflict"]], harbour["documents"]) == draw([harbour["conflict"]], harbour["documents"])


def test_a_dispute_shows_its_accounts_first_and_its_pairs_behind_a_summary(harbour):
    tree = parse(draw([harbour["conflict"]], harbour["documents"], disputes=[harbour["dispute"]]))
    (dispute,) = tree.xpath("//article[@class='dispute']")
    accounts = [words_of(one) for one in dispute.xpath("./div/section")]
    assert len(accounts) == 2
    assert "Account A: Gazette" in accounts[0]
    assert "Twelve boats sank in the harbour." in accounts[0]
    assert "Account B: Ada Moor" in accounts[1]
    (pairs,) = dispute.xpath("./details")
    assert "open" not in pairs.attrib  # it works without script: the browser opens it
    assert len(pairs.xpath(".//article")) == 1
    assert words_of(pairs.find("summary")) == "One pair of statements in conflict, in context and with the numbers"


def test_why_it_was_flagged_is_written_out_and_adds_up(harbour):
    told = (("an average pair", -0.6), ("contradiction", 2.1), ("days", -0.4))
    conflict = replace(harbour["conflict"], witnesses=tuple(Witness(name=name, odds=odds) for name, odds in told))
    (table,) = parse(draw([conflict], harbour["documents"])).xpath("//table[@class='why']")
    assert words_of(table.find("caption")) == "Why it was flagged"
    rows = [[words_of(cell) for cell in row[:2]] for row in table.xpath("./tbody/tr")]
    assert rows == [
        ["an average pair", "-0.6"],
        ["the model reads a contradiction", "+2.1"],
        ["days apart", "-0.4"],
        ["together threshold +0.8", "+1.1"],  # the log-odds of .7
    ]


def test_words_of_a_dispute_are_shown_as_text(harbour, make):
    evil = make.document(HOSTILE, [HOSTILE])
    statement = make.statement(evil, HOSTILE)
    conflict = make.conflict(statement, replace(statement, id="other"))
    mine, other = harbour["dispute"].accounts
    accounts = (
        replace(mine, statements=(statement.id,), voices=(HOSTILE, "x"), sources=(HOSTILE,), best=statement.id),
        replace(other, statements=("other",), best="other"),
    )
    dispute = replace(harbour["dispute"], conflicts=(conflict,), accounts=accounts)
    tree = parse(draw([conflict], {evil.id: evil}, disputes=[dispute]))
    assert len(tree.findall(".//script")) == 1
    assert not tree.findall(".//img")
    assert HOSTILE in words_of(tree.xpath("//article[@class='dispute']//h4")[0])
