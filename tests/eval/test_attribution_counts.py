"""Figures that can be redone by hand: letters are places, so "place(0, 10)" is ten letters."""

import pytest

from eval.attribution_counts import PredictedQuote, is_speaker_right, score_articles, words_at
from eval.reported_speech import GoldDocument, GoldQuote
from rashomon.documents import document_from_text
from rashomon.records import Speaker

TEXT = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"


def place(start, end):
    return frozenset(range(start, end))


def gold(content, *, kind="indirect", is_reported=True, source=frozenset(), is_pronoun=False):
    return GoldQuote(
        content=content, source=source, cue=frozenset(), kind=kind, is_reported=is_reported, is_pronoun=is_pronoun
    )


def predicted(content, speaker=None, speaker_at=frozenset(), stance="asserts"):
    return PredictedQuote(content=content, speaker=speaker, speaker_at=speaker_at, stance=stance)


def score(quotes, found, text=TEXT):
    article = GoldDocument(document=document_from_text(text, source="Post"), quotes=tuple(quotes))
    return score_articles([article], [found])


def test_precision_recall_and_f1_at_half():
    quotes = [gold(place(0, 10)), gold(place(20, 30))]
    half = score(quotes, [predicted(place(0, 6)), predicted(place(40, 50))]).levels["half"]
    assert (half.precision, half.recall, half.f1) == (0.5, 0.5, 0.5)  # one of two each way


def test_any_letter_in_common_counts_at_the_loose_level_only():
    scores = score([gold(place(0, 10))], [predicted(place(9, 20))])
    assert (scores.levels["any"].f1, scores.levels["half"].f1, scores.levels["exact"].f1) == (1.0, 0.0, 0.0)


def test_a_leading_that_does_not_spoil_an_exact_match():
    text = "thatthedamwasempty"
    assert score([gold(place(0, 18))], [predicted(place(4, 18))], text).levels["exact"].f1 == 1.0


def test_a_prediction_that_meets_a_wish_is_neither_right_nor_wrong():
    quotes = [gold(place(0, 10)), gold(place(20, 30), is_reported=False)]
    half = score(quotes, [predicted(place(0, 10)), predicted(place(20, 30))]).levels["half"]
    assert (half.precision, half.strict_precision, half.recall) == (1.0, 0.5, 1.0)


def test_recall_is_told_by_kind():
    quotes = [gold(place(0, 10), kind="direct"), gold(place(20, 30)), gold(place(40, 50))]
    scores = score(quotes, [predicted(place(0, 10)), predicted(place(20, 30))])
    assert scores.recall_by_kind == {"direct": 1.0, "mixed": 0.0, "indirect": 0.5}


def test_speakers_are_asked_for_matched_quotations_with_a_gold_source():
    someone = Speaker(name=None, mention="he")
    quotes = [gold(place(0, 10), source=place(12, 14), is_pronoun=True), gold(place(20, 30), source=place(32, 36))]
    found = [predicted(place(0, 10), someone, place(12, 14)), predicted(place(20, 30))]
    scores = score(quotes, found)
    assert (scores.asked_speakers, scores.speaker_accuracy, scores.speaker_coverage) == (2, 0.5, 0.5)
    assert (scores.pronouns, scores.pronouns_named, scores.attributed, scores.abstained) == (1, 0.0, 0.5, 0.5)


@pytest.mark.parametrize(
    ("speaker", "at", "right"),
    [
        (Speaker(name="Ellis Brown", mention="Brown"), place(0, 5), True),  # the words at the place
        (Speaker(name="Ellis Brown", mention="he"), place(20, 22), True),  # elsewhere, the same surname
        (Speaker(name="Omar Said", mention="he"), place(20, 22), False),
        (None, frozenset(), False),
    ],
)
def test_a_speaker_is_right_by_place_or_by_surname(speaker, at, right):
    text = "Brown said the dam was empty"
    quote = gold(place(11, 28), source=place(0, 5))
    assert is_speaker_right(text, quote, predicted(place(11, 28), speaker, at)) is right


def test_words_at_a_place_close_gaps_with_a_space():
    assert words_at("the dam was empty", place(0, 3) | place(12, 17)) == "the empty"


def test_stances_of_predictions_are_counted():
    found = [predicted(place(0, 3)), predicted(place(4, 6), stance="denies")]
    assert score([], found).stances == {"asserts": 1, "denies": 1}


def test_nothing_found_among_nothing_is_zero_and_no_error():
    assert score([], []).levels["half"].f1 == 0.0
