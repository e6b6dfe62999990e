import pytest

from rashomon.records import Span
from rashomon.statements.attribution.quotes import find_quotations


def inner(text, paragraphs=None):
    spans = paragraphs or [Span(start=0, end=len(text))]
    return [text[quote.inner_start : quote.inner_end] for quote in find_quotations(text, spans)]


@pytest.mark.parametrize(
    "text",
    ["“We are open,” she said.", '"We are open," she said.', "«We are open,» she said.", "‘We are open,’ she said."],
)
def test_each_kind_of_mark_is_read(text):
    assert inner(text) == ["We are open,"]


def test_apostrophes_are_no_quotation_marks():
    assert inner("The soldiers' camp isn't near Omar's house and the ’90s are over.") == []


def test_an_apostrophe_inside_single_marks_does_not_close_them():
    assert inner("‘We don’t know the road,’ he said.") == ["We don’t know the road,"]


def test_up_to_three_words_are_a_scare_quote_unless_a_sentence_ends_in_them():
    scare, whole = find_quotations("The “old guard” left. “They left.”", [Span(start=0, end=35)])
    assert (scare.is_scare, whole.is_scare) == (True, False)


def test_paragraphs_of_one_quotation_share_a_chain():
    text = "“First part.\n“Second part.” “Another one,” he said."
    first, second, other = find_quotations(text, [Span(start=0, end=12), Span(start=13, end=len(text))])
    assert first.chain == second.chain != other.chain
