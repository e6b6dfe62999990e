from __future__ import annotations

from collections import Counter

from eval.gpu.word_pairs import WORDS, draw_word_pairs, whole_words

VOCABULARY = ["harbour", "ferry", "storm", "captain", "engine"]


def test_sentences_are_as_long_as_those_of_news() -> None:
    lengths = [len(text.split()) for pair in draw_word_pairs(VOCABULARY, 2000, seed=3) for text in pair]
    assert min(lengths) >= WORDS[0]
    assert max(lengths) <= WORDS[-1]
    assert 28 < sum(lengths) / len(lengths) < 30  # 28.8 in news


def test_a_sentence_stands_in_one_pair_or_in_so_many_as_asked() -> None:
    once = Counter(text for pair in draw_word_pairs(VOCABULARY, 500, seed=3) for text in pair)
    assert set(once.values()) == {1}
    often = draw_word_pairs(VOCABULARY, 4000, seed=3, uses=40)
    assert len(set(often)) == 4000
    assert 38 < 8000 / len({text for pair in often for text in pair}) < 42


def test_few_pairs_of_many_uses_can_still_all_be_different() -> None:
    assert len(set(draw_word_pairs(VOCABULARY, 20, seed=3, uses=40))) == 20


def test_the_seed_decides() -> None:
    assert draw_word_pairs(VOCABULARY, 5, seed=3) == draw_word_pairs(VOCABULARY, 5, seed=3)
    assert draw_word_pairs(VOCABULARY, 5, seed=3) != draw_word_pairs(VOCABULARY, 5, seed=4)


def test_only_plain_words_are_used() -> None:
    assert whole_words({"ferry": 1, "##ing": 2, "is": 3, "[CLS]": 4, "Über": 5, "42": 6, "lighthousekeeper": 7}) == [
        "ferry"
    ]
