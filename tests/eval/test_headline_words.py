import pytest

from eval.headline_words import is_asking, is_negated, is_quoting, is_refuting, is_reporting


@pytest.mark.parametrize(
    "text",
    ["The photo is a hoax.", "Officials denied it.", "There is no evidence of a whale.", "The story isn't true."],
)
def test_words_that_say_it_is_not_so(text):
    assert is_refuting(text)


@pytest.mark.parametrize(
    "text", ["Whale reportedly seen in the canal", "A baker claims to own it", "The report could not be verified."]
)
def test_words_that_say_it_is_only_told(text):
    assert is_reporting(text)


def test_a_plain_report_does_neither():
    text = "The ferry left Sarn at noon with forty sheep on board."
    assert not any(of(text) for of in (is_refuting, is_reporting, is_negated, is_asking, is_quoting))


def test_a_headline_asks_even_inside_quotation_marks():
    assert is_asking("“Was it a whale?”")
