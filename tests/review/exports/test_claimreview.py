import json
from dataclasses import replace

import pytest

from rashomon.review.exports.claimreview import claim_review, claim_review_text
from tests.scans import imported


def test_each_account_is_a_draft_without_a_rating(harbour):
    graph = claim_review(harbour["dispute"], harbour["documents"])["@graph"]

    assert [one["claimReviewed"] for one in graph] == ["Twelve boats sank in the harbour.", "Twenty boats sank."]
    for one in graph:
        assert one["@type"] == "ClaimReview"
        assert one["creativeWorkStatus"] == "Draft"
        assert set(one["reviewRating"]) == {"@type", "description"}  # no ratingValue, no alternateName
        assert "editor" in one["reviewRating"]["description"]
        assert "author" not in one  # the newsroom's, which we do not know
        assert "url" not in one


def test_the_claim_names_who_makes_it_and_where_it_appeared(harbour):
    gazette, moor = claim_review(harbour["dispute"], harbour["documents"])["@graph"]

    assert gazette["itemReviewed"]["author"] == {"@type": "Organization", "name": "Gazette"}
    assert moor["itemReviewed"]["author"] == {"@type": "Person", "name": "Ada Moor", "jobTitle": "harbour master"}
    assert gazette["itemReviewed"]["firstAppearance"] == {
        "@type": "CreativeWork",
        "publisher": {"@type": "Organization", "name": "Gazette"},
        "url": "https://gazette.example/boats",
        "headline": "Boats lost",
        "datePublished": "2031-05-04T09:30:00+00:00",
    }
    assert gazette["itemReviewed"]["datePublished"] == "2031-05-04T09:30:00+00:00"
    assert moor["itemReviewed"]["appearance"][0]["publisher"]["name"] == "Courier"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://x.example/a", "data:text/html,x", "//x", "https://a b"])
def test_only_plain_web_addresses_go_in(harbour, url):
    documents = {id_: replace(one, url=url) for id_, one in harbour["documents"].items()}

    assert url not in json.dumps(claim_review(harbour["dispute"], documents))


def test_a_document_without_a_date_claims_none(harbour):
    documents = {id_: replace(one, published_at=None) for id_, one in harbour["documents"].items()}
    claim = claim_review(harbour["dispute"], documents)["@graph"][0]["itemReviewed"]

    assert "datePublished" not in claim
    assert "firstAppearance" not in claim
    assert len(claim["appearance"]) == 1


def test_it_is_written_from_the_store(store, harbour):
    imported(store, harbour)
    with store.read() as connection:
        text = claim_review_text(connection, "d")

    assert json.loads(text) == claim_review(harbour["dispute"], harbour["documents"])
