"""A filter in an address, in words and as chips."""

import pytest

from rashomon.review.filter_view import asked, chips, filter_words, link


def test_only_known_conditions_with_something_in_them_are_asked():
    assert asked({"status": "open", "kind": " ", "order": "newest", "words": " sank ", "evil": "1"}) == {
        "status": "open",
        "words": "sank",
    }


def test_a_link_leaves_empty_parameters_out_and_believes_the_later_one():
    assert link("/conflicts", {"status": "open", "kind": ""}, {"status": "aside"}, order="newest") == (
        "/conflicts?status=aside&order=newest"
    )
    assert link("/conflicts") == "/conflicts"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, "All conflicts"),
        (
            {"status": "closed", "verdict": "different_matter"},
            "Status: Closed (agreed or decided) · Verdict: Different matter",
        ),
        ({"least": "0.25", "most": "0.8"}, "Probability from: 25 % · Probability up to: 80 %"),
        ({"flagged": "yes", "held": "no"}, "Flagged by the scan · Held by somebody: no"),
        ({"words": "sank"}, "Words: “sank”"),
        ({"mine": "deferred", "run": "r7"}, "Mine: Put off by me · Scan: Coast papers"),
    ],
)
def test_a_filter_reads_as_a_line(query, words):
    assert filter_words(query, {"run": {"r7": "Coast papers"}}) == words


def test_a_chip_leads_to_the_list_without_it():
    one, other = chips({"status": "open", "source": "A & B"}, {}, order="newest")
    assert (one.label, one.value, one.without) == ("Status", "Open", "/conflicts?source=A+%26+B&order=newest")
    assert other.without == "/conflicts?status=open&order=newest"
