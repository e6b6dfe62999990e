"""Quantities as intervals of what is counted; the hand-worked table is `eval/data/quantities/extraction.tsv`."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Span
from rashomon.statements.quantities.quantities import find_quantities

TABLE = Path(__file__).parents[3] / "eval" / "data" / "quantities" / "extraction.tsv"


def quantities(text):
    return find_quantities(text, Span(start=0, end=len(text)))


def found(text):
    return [(q.low, q.high, q.unit, q.is_approximate) for q in quantities(text)]


def bound(value, is_approximate, mark):
    """ "~>300": about, and more than."""
    return "" if value is None else f"{'~' if is_approximate else ''}{mark}{value:.10g}"


def row(quantity):
    low = None if quantity.low is None else round(quantity.low, 2)
    high = None if quantity.high is None else round(quantity.high, 2)
    return (
        bound(low, quantity.is_approximate, ">" if quantity.is_low_open else ""),
        bound(high, quantity.is_approximate, "<" if quantity.is_high_open else ""),
        quantity.unit or "",
        quantity.outcome or "",
        quantity.extent,
    )


def expected():
    texts = {}
    with TABLE.open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows = texts.setdefault(line["text"], [])
            if line["extent"] != "none":  # a text that counts nothing
                rows.append(tuple(line[name] for name in ("low", "high", "unit", "outcome", "extent")))
    return list(texts.items())


@pytest.mark.parametrize(("text", "rows"), expected())
def test_every_row_of_the_table(text, rows):
    assert [row(quantity) for quantity in quantities(text)] == rows


def test_two_tolls_in_one_sentence_are_two_quantities():
    assert [low for low, *_ in found("The shelling killed 12 and wounded 30")] == [12, 30]


def test_a_year_before_a_stripped_comma_does_not_swallow_the_count_behind_it():
    assert found("In 2014 12 people died in the war") == [(12, 12, "person", False)]


def test_places_are_of_the_whole_text():
    text = "It rained. Then 50 trucks came."
    (quantity,) = find_quantities(text, Span(start=11, end=len(text)))
    assert quantity.span.of(text) == quantity.text == "50 trucks"


WORDS = st.sampled_from(
    [
        *(
            "12",
            "a",
            "1,200",
            "of",
            "the",
            "and",
            "or",
            "to",
            "between",
            "more",
            "than",
            "at",
            "least",
            "killed",
            "wounded",
        ),
        *(
            "people",
            "dozens",
            "million",
            "half",
            "no",
            "one",
            "-",
            ".",
            ",",
            "$",
            "%",
            "in",
            "2014",
            "others",
            "including",
        ),
        *("three", "two", "women", "man", "from", "rose", "by"),
    ]
)


@given(st.lists(WORDS).map(" ".join))
def test_any_row_of_words_gives_spans_of_its_own_and_ordered_bounds(text):
    for quantity in quantities(text):
        assert quantity.span.of(text) == quantity.text
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_text_is_read_without_an_error(text):
    assert all(quantity.span.of(text) == quantity.text for quantity in quantities(text))
