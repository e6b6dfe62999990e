"""Scans: what each found, and another one sent through the browser."""

import re
import threading
from html import unescape

import pytest

from rashomon.run_records import RECORDS_FILE
from rashomon.store.found import list_runs
from tests.review.busy_queue import small_scan, write_busy_records

GZIP = "application/gzip"


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    return write_busy_records(tmp_path_factory.mktemp("scan") / RECORDS_FILE, small_scan()).read_bytes()


def words_of(page):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


def send(browser, content, name=RECORDS_FILE):
    return browser.post("/runs", files={"records": (name, content, GZIP)})


def test_an_uploaded_scan_is_imported_and_described(browsers, store, records):
    lee = browsers("lee")
    done = send(lee, records)
    assert (done.status_code, done.headers["location"]) == (303, "/runs")
    words = words_of(lee.get("/runs"))
    count = len(small_scan().conflicts)
    assert f"{count} conflicts of “ Coast papers, spring 2031 ”: {count} new" in words
    for told in (f"{count} pairs in the queue", "by lee", "2 problems", "nli invented 0000, temperature 1.2"):
        assert told in words
    assert "coast.csv, row 412 : has no text; the row is left out" in words
    assert "across sources" in words
    with store.read() as connection:
        assert [run.conflicts for run in list_runs(connection)] == [count]


def test_the_same_scan_again_changes_nothing(browsers, records):
    lee = browsers("lee")
    send(lee, records)
    send(lee, records)
    assert "It was here already: nothing has changed." in lee.get("/runs").text


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"no gzip at all", "mine.gz: is no records.jsonl.gz of a scan"),
        (b"", "mine.gz"),
        ("cut", "mine.gz: is cut off"),
    ],
)
def test_a_file_that_is_none_is_refused_by_its_own_name_and_nothing_is_written(browsers, store, records, content, told):
    refused = send(browsers("lee"), records[: len(records) // 2] if content == "cut" else content, name="mine.gz")
    assert refused.status_code == 422
    assert told in unescape(refused.text)
    assert "rashomon-upload" not in refused.text
    with store.read() as connection:
        assert list_runs(connection) == ()


def test_without_a_file_the_page_asks_for_one(browsers):
    refused = browsers("lee").post("/runs")
    assert refused.status_code == 422
    assert "choose the records.jsonl.gz" in refused.text


def test_the_name_of_a_file_is_text(browsers):
    refused = send(browsers("lee"), b"x", name="<script>alert(1)</script>.gz")
    assert "<script>alert" not in refused.text


def test_no_upload_is_left_behind(browsers, records, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    lee = browsers("lee")
    send(lee, records)
    send(lee, b"no gzip")
    assert not list(tmp_path.glob("rashomon-upload-*"))


def test_while_one_is_under_way_another_waits_and_the_page_tells_how_far_it_is(browsers, app, records, monkeypatch):
    going, go_on = threading.Event(), threading.Event()

    def slow_import(*_, progress, **__):
        count = progress.stage("Importing", 100)
        count(40)
        going.set()
        assert go_on.wait(20)
        raise AssertionError("broke off")

    monkeypatch.setattr("rashomon.review.importing.import_run", slow_import)
    monkeypatch.setattr("rashomon.review.pages.runs._PATIENCE", 0.01)
    lee = browsers("lee")
    try:
        done = send(lee, records)
        assert done.headers["location"] == "/runs?said=importing"
        assert going.wait(20)
        assert "Importing: 40 of 100 records" in words_of(lee.get("/runs"))
        assert send(lee, records).status_code == 409
        part = lee.get("/runs", headers={"HX-Request": "true"})
        assert "<html" not in part.text
    finally:
        go_on.set()
    app.state.importing.wait(20)
    assert "The import broke off" in lee.get("/runs").text
    over = lee.get("/runs", headers={"HX-Request": "true"})  # the page that was polling is loaded anew
    assert (over.status_code, over.headers["HX-Redirect"]) == (204, "/runs")


def test_reviewers_bring_no_scans(browsers, records):
    assert browsers("rae").get("/runs").status_code == 403
    assert send(browsers("rae"), records).status_code in (403, 413)
