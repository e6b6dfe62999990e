"""The desk: a card is taken, shown, undone; everything by plain forms, and without a reload for htmx."""

import re
from html.parser import HTMLParser

import pytest

from rashomon.store.leases import claim_next, lease_of
from tests.review.conftest import NOW
from tests.review.desk_forms import HTMX, card_of, form_of
from tests.review.quay import hostile_scan, import_scan, quay_scan


class Elements(HTMLParser):
    """The elements of a page, as a browser reads them."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    @property
    def names(self):
        return [name for name, _ in self.found]

    @property
    def attributes(self):
        return [attributes for _, attributes in self.found]

    def of(self, name):
        return [attributes for one, attributes in self.found if one == name]


@pytest.fixture
def quay(store, make, tmp_path):
    return import_scan(store, tmp_path / "quay", quay_scan(make))


@pytest.mark.usefixtures("quay")
def test_without_a_card_the_page_offers_one(browsers):
    page = browsers("rae").get("/queue")
    assert page.status_code == 200
    assert "Cards are waiting" in page.text
    assert 'action="/queue/next"' in page.text


@pytest.mark.usefixtures("quay")
def test_taking_a_card_puts_the_best_on_the_desk(browsers):
    rae = browsers("rae")
    done = rae.post("/queue/next", order="expected")
    assert (done.status_code, done.headers["location"].split("?")[0]) == (303, "/queue")
    card, page = card_of(rae)
    assert card == "q1"
    for words in ("Ada Moor", "harbour master", "asserts it", "3 sources", "2 origins", "4 May 2031", "0.95"):
        assert words in page
    assert '<mark class="words">Twelve boats</mark>' in page


@pytest.mark.usefixtures("quay")
def test_the_sum_is_written_out(browsers):
    rae = browsers("rae")
    rae.post("/queue/next")
    page = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", card_of(rae)[1]))
    assert "12 against at least 15 boats : 12 &lt; 15 , they cannot both hold" in page


@pytest.mark.usefixtures("quay")
def test_a_denial_says_so_and_the_dispute_shows_its_accounts(browsers):
    rae = browsers("rae")
    rae.post("/conflicts/q3/claim")
    card, page = card_of(rae)
    assert card == "q3"
    assert re.search(r'stance-denies">\s*denies it', page)
    assert "3 accounts, 2 pairs" in page
    assert "/conflicts/q1" in page  # the other pair of the dispute


@pytest.mark.usefixtures("quay")
def test_two_people_hold_two_cards_and_a_third_finds_the_last(browsers):
    cards = []
    for name in ("rae", "rob", "lee"):
        browser = browsers(name)
        browser.post("/queue/next")
        cards.append(card_of(browser)[0])
    assert sorted(cards) == ["q1", "q2", "q3"]
    ada = browsers("ada")
    ada.post("/queue/next")
    page = ada.get("/queue").text
    assert "Nothing is waiting for you" in page
    assert re.search(r"<b>3</b> in the hands of others", page)


@pytest.mark.usefixtures("quay")
def test_htmx_is_given_the_desk_alone_and_what_to_say(browsers):
    rae = browsers("rae")
    done = rae.post("/queue/next", headers=HTMX)
    assert done.status_code == 200
    assert "<html" not in done.text
    assert 'data-conflict="q1"' in done.text
    assert '<hx-partial hx-target="#notice"' in done.text
    assert done.headers["hx-replace-url"] == "/queue"
    ordered = rae.post("/queue/next", headers=HTMX, order="random", batch="x")
    assert ordered.headers["hx-replace-url"] == "/queue?order=random"


@pytest.mark.usefixtures("quay")
def test_undo_brings_the_card_back_with_the_note(browsers, store, people):
    rae = browsers("rae")
    rae.post("/queue/next")
    fields = form_of(rae.get("/queue").text, "/conflicts/q1/review")
    rae.post("/conflicts/q1/review", **{**fields, "verdict": "compatible", "note": "both may be"})
    assert card_of(rae)[0] != "q1"
    undone = rae.post("/queue/undo", headers=HTMX)
    assert 'data-conflict="q1"' in undone.text
    assert "both may be" in undone.text
    assert "Your verdict is taken back." in undone.text
    with store.read() as connection:
        assert lease_of(connection, people["rae"].id, NOW).conflict_id == "q1"


@pytest.mark.usefixtures("quay")
def test_undo_without_anything_to_undo_is_told(browsers):
    assert "nothing of yours to undo" in browsers("rae").post("/queue/undo", headers=HTMX).text


@pytest.mark.usefixtures("quay")
def test_skipped_cards_are_counted_and_brought_back(browsers):
    rae = browsers("rae")
    rae.post("/queue/next")
    for _ in range(3):
        rae.post(f"/conflicts/{card_of(rae)[0]}/skip")
    page = rae.get("/queue").text
    assert "Only cards you skipped are left" in page
    assert "Bring back the 3 cards you skipped" in page
    rae.post("/queue/recall")
    assert "Cards are waiting" in rae.get("/queue").text


@pytest.mark.usefixtures("quay")
def test_order_and_batch_are_carried_from_card_to_card(browsers):
    rae = browsers("rae")
    done = rae.post("/queue/next", order="dispute")
    assert "order=dispute" in done.headers["location"]
    page = rae.get(done.headers["location"]).text
    assert form_of(page, "/conflicts/q1/review")["order"] == "dispute"
    fields = form_of(page, "/conflicts/q1/review")
    done = rae.post("/conflicts/q1/review", **{**fields, "verdict": "compatible"})
    assert "order=dispute" in done.headers["location"]
    assert card_of(rae)[0] == "q3"  # the dispute first, though the order of value would be the same here


@pytest.mark.usefixtures("quay")
def test_an_order_that_does_not_exist_is_the_usual_one(browsers):
    rae = browsers("rae")
    assert rae.post("/queue/next", order='"><script>', batch="x").status_code == 303
    assert "<script>" not in rae.get('/queue?order="><script>&batch=7').text.replace("<script src", "")


def test_nothing_hostile_in_a_document_becomes_markup(browsers, store, make, tmp_path):
    import_scan(store, tmp_path / "hostile", hostile_scan(make))
    rae = browsers("rae")
    rae.post("/queue/next")
    for path in ("/queue", "/conflicts/q9", "/conflicts", "/documents/doc-left?conflict=q9&side=left"):
        page = rae.get(path)
        assert page.status_code == 200
        elements = Elements(page.text)
        assert not [name for name in elements.names if name in ("img", "style", "iframe", "object", "template")]
        assert all("src" in attributes for attributes in elements.of("script"))
        assert not [name for attributes in elements.attributes for name in attributes if name.startswith("on")]
        assert all(one["href"].startswith(("/", "#", "https://")) for one in elements.of("a") if "href" in one)
        assert "{{7*7}}" in page.text or path == "/conflicts"  # text, not a template


def test_bidi_overrides_and_zero_width_characters_are_shown_by_name(browsers, store, make, tmp_path):
    import_scan(store, tmp_path / "hostile", hostile_scan(make))
    rae = browsers("rae")
    rae.post("/queue/next")
    page = card_of(rae)[1]
    main = page[page.index("<main") : page.index("</main>")]
    assert not set("\u200b\u202e\u2066") & set(main)
    assert "‹RLO›" in main  # in the speaker's name
    assert re.search(r'<mark class="words"><span class="hidden-char"[^>]*>zero width</span></mark>', main)


@pytest.mark.usefixtures("quay")
def test_the_page_holds_no_inline_code(browsers):
    rae = browsers("rae")
    rae.post("/queue/next")
    for path in ("/queue", "/conflicts/q1", "/mine", "/disputes/boats"):
        page = rae.get(path).text
        assert not re.search(r"<style|\sstyle=|\son\w+=|hx-on|javascript:", page)
        assert all("src=" in script for script in re.findall(r"<script[^>]*>", page))


@pytest.mark.usefixtures("quay")
def test_links_to_sources_open_apart_and_tell_nobody_where_from(browsers):
    rae = browsers("rae")
    rae.post("/queue/next")
    link = re.search(r'<a href="https://gazette.example/boats"[^>]*>', card_of(rae)[1])[0]
    assert 'rel="noopener noreferrer nofollow"' in link


@pytest.mark.usefixtures("quay")
def test_viewers_have_no_desk(browsers):
    assert browsers("vic").get("/queue").status_code == 403


def test_other_peoples_verdicts_are_no_part_of_the_card(browsers, store, make, tmp_path):
    import_scan(store, tmp_path / "quay", quay_scan(make), needed=2)
    rob = browsers("rob")
    rob.post("/conflicts/q1/claim")
    fields = form_of(rob.get("/queue").text, "/conflicts/q1/review")
    rob.post("/conflicts/q1/review", **{**fields, "verdict": "bad_statement", "note": "robs own words"})
    rae = browsers("rae")
    rae.post("/conflicts/q1/claim")
    page = rae.get("/queue").text
    assert "1 of 2 blind verdicts given" in page
    assert "robs own words" not in page
    assert ">rob<" not in page


@pytest.mark.usefixtures("quay")
def test_an_expired_lease_leaves_the_start_page(browsers, clock):
    rae = browsers("rae")
    rae.post("/queue/next")
    clock.pass_by(minutes=16)
    assert "Cards are waiting" in rae.get("/queue").text


@pytest.mark.usefixtures("quay")
def test_a_closed_batch_gives_way_to_the_whole_queue(browsers, store, people):
    from rashomon.store.batches import close_batch, make_batch

    with store.write() as connection:
        made = make_batch(connection, "first look", limit=1, now=NOW, by=people["lee"].id)
        close_batch(connection, made.id, NOW)
    rae = browsers("rae")
    assert rae.post("/queue/next", batch=str(made.id)).status_code == 303
    with store.read() as connection:
        assert lease_of(connection, people["rae"].id, NOW) is not None


@pytest.mark.usefixtures("quay")
def test_open_batches_are_offered(browsers, store, people):
    from rashomon.store.batches import make_batch

    with store.write() as connection:
        make_batch(
            connection, "boats <b>only</b>", limit=2, person_ids=[people["rae"].id], now=NOW, by=people["lee"].id
        )
    assert "boats &lt;b&gt;only&lt;/b&gt;" in browsers("rae").get("/queue").text
    assert "boats" not in browsers("rob").get("/queue").text.replace("Boats", "")


@pytest.mark.usefixtures("quay")
def test_the_card_of_a_claim_made_elsewhere_is_on_the_desk(browsers, store, people):
    with store.write() as connection:
        lease = claim_next(connection, people["rob"].id, now=NOW, minutes=15)
    assert card_of(browsers("rob"))[0] == lease.conflict_id


@pytest.mark.usefixtures("quay")
def test_a_double_click_on_undo_takes_one_verdict_back(browsers):
    rae = browsers("rae")
    rae.post("/queue/next")
    for _ in range(2):
        card, page = card_of(rae)
        rae.post(f"/conflicts/{card}/review", **{**form_of(page, f"/conflicts/{card}/review"), "verdict": "unsure"})
    card, page = card_of(rae)
    form = form_of(page, f"/conflicts/{card}/review")  # the undo button sends the form of the card

    answers = [rae.post("/queue/undo", **form) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 409]
    assert "nothing was undone" in answers[1].text
    assert rae.get("/mine").text.count("taken back") == 1
