import numpy as np
import pytest

from eval.headline_cases import HeadlineCase
from eval.headline_features import RELATED, STANCE, read_cases, stance_rows
from rashomon.scores import ScoredLogits

WORDS = ("whale", "canal", "bridge", "tax", "hoax", "mayor")
ARTICLE = "A whale swam in the canal on Monday. The mayor spoke about the tax. Police called the whale story a hoax."


class BagEncoder:
    """A text is the words of WORDS in it."""

    name, revision = "bag", "r1"

    def embed(self, texts, *, on_progress=None):
        del on_progress
        rows = np.array([[word in text.lower() for word in WORDS] for text in texts], dtype=np.float32) + 1e-3
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


class FlatScorer:
    """Entailment for premises that name the canal, contradiction for those that name a hoax."""

    name, revision, temperature, max_tokens = "flat", "r1", 1.0, 512

    def __init__(self):
        self.asked = []

    def score_logits(self, pairs, *, batch_size=None, on_progress=None):
        del batch_size, on_progress
        self.asked += pairs
        logits = [[3.0 * ("canal" in one), 0.0, 3.0 * ("hoax" in one)] for one, _ in pairs]
        none = np.zeros(len(pairs), dtype=np.int32)
        return ScoredLogits(logits=np.array(logits, dtype=np.float32), truncated_left=none, truncated_right=none)


def case(headline, article=ARTICLE):
    return HeadlineCase(headline=headline, article=article, stance="agree", group="1")


def test_a_headline_on_the_article_is_nearer_than_another():
    read = read_cases([case("Whale in canal"), case("Bridge closed")], BagEncoder())
    near, far = read.related
    assert all(near[RELATED.index(name)] > far[RELATED.index(name)] for name in ("cosine", "words", "rare"))
    assert far[RELATED.index("words")] == 0.0


def test_words_are_as_heavy_as_they_are_rare():
    other = "The canal is old. The canal is deep."
    read = read_cases([case("Whale and bridge"), case("Canal and bridge"), case("Canal", other)], BagEncoder())
    whale, canal = read.related[0], read.related[1]
    assert whale[RELATED.index("words")] > canal[RELATED.index("words")]  # the canal is in both articles


def test_the_sentences_judged_are_the_nearest_and_go_both_ways():
    scorer = FlatScorer()
    read = read_cases([case("Whale in canal")], BagEncoder())
    stance_rows(read, [0], scorer)
    assert read.nearest[0][0] == 0  # the sentence with whale and canal
    assert len(scorer.asked) == 6  # three sentences, two directions
    assert (ARTICLE.split(". ")[0] + ".", "Whale in canal") in scorer.asked


def test_a_hoax_in_the_article_counts_as_refuted_unless_the_headline_says_so_itself():
    read = read_cases([case("Whale in canal"), case("Whale in canal is a hoax")], BagEncoder())
    plain, own = stance_rows(read, [0, 1], FlatScorer())
    at = STANCE.index("refuted")
    assert (plain[at], own[at]) == (pytest.approx(1 / 3), 0.0)
    assert own[STANCE.index("refuted_headline")] == 1.0


def test_an_article_without_a_sentence_is_taken_as_one():
    read = read_cases([case("Whale", "whale")], BagEncoder())
    assert read.articles[0].sentences == ("whale",)


def test_no_related_cases_give_no_rows():
    read = read_cases([case("Whale in canal")], BagEncoder())
    assert stance_rows(read, [], FlatScorer()).shape == (0, len(STANCE))
