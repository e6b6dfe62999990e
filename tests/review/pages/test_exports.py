import csv
import io

import pytest

pytestmark = pytest.mark.usefixtures("harbour_imported")


def test_the_page_offers_each_table_in_each_format(browsers):
    page = browsers("vic").get("/exports").text

    for what in ("conflicts", "reviews", "agreement", "disputes"):
        for suffix in ("csv", "jsonl", "parquet"):
            assert f'href="/exports/{what}.{suffix}"' in page


def test_a_filter_goes_into_the_links_and_is_said(browsers):
    page = browsers("vic").get("/exports?source=Gazette&status=open").text

    assert 'href="/exports/conflicts.csv?status=open&amp;source=Gazette"' in page
    assert 'href="/exports/agreement.csv"' in page  # of the whole queue
    assert "narrowed to 1 conflict." in page


def test_a_filter_that_cannot_be_is_told_on_the_page(browsers):
    answer = browsers("vic").get("/exports?status=<script>")

    assert answer.status_code == 422
    assert "status" in answer.text
    assert "<script>" not in answer.text.partition("<main")[2]


def test_a_table_is_an_attachment(browsers):
    answer = browsers("vic").get("/exports/conflicts.csv")

    assert answer.headers["content-disposition"] == 'attachment; filename="rashomon-conflicts-2031-06-01.csv"'
    (row,) = csv.DictReader(io.StringIO(answer.text))
    assert (row["left_text"], row["status"]) == ("Twelve boats sank in the harbour.", "open")


@pytest.mark.parametrize("file", ["secrets.csv", "conflicts.xlsx", "conflicts", "..%2Fapp.py", "%00.csv"])
def test_another_file_is_not_there(browsers, file):
    assert browsers("vic").get(f"/exports/{file}").status_code == 404


def test_a_dispute_gives_its_audit_pack_and_claimreview_draft(browsers):
    vic = browsers("vic")

    assert vic.get("/disputes/d/audit.zip").content.startswith(b"PK")
    assert vic.get("/disputes/d/claimreview.json").json()["@context"] == "https://schema.org"
    assert vic.get("/disputes/none/audit.zip").status_code == 404


def test_nobody_takes_anything_without_signing_in(browsers):
    for path in ("/exports", "/exports/conflicts.csv", "/disputes/d/audit.zip"):
        assert browsers(None).get(path).headers["location"].startswith("/sign-in?next=")
