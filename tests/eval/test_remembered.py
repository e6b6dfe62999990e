import numpy as np

from eval.remembered import RememberingScorer
from tests.fakes import FakeScorer


def test_each_pair_is_judged_once_and_answered_as_often_as_asked() -> None:
    fake = FakeScorer()
    scorer = RememberingScorer(fake)
    pairs = [("the road is open", "the road"), ("rain", "not rain"), ("the road is open", "the road")]
    first, again = scorer.score_logits(pairs), scorer.score_logits(pairs[::-1])
    assert fake.judged == pairs[:2]
    assert np.array_equal(first.logits, FakeScorer().score_logits(pairs).logits)
    assert np.array_equal(again.logits, first.logits[::-1])
    assert scorer.asked == set(pairs)


def test_it_passes_for_the_scorer_behind_it() -> None:
    scorer = RememberingScorer(FakeScorer(name="small", revision="7", temperature=2.0, max_tokens=9))
    assert (scorer.name, scorer.revision, scorer.temperature, scorer.max_tokens) == ("small", "7", 2.0, 9)
    heard: list[int] = []
    scorer.score_logits([("a", "b")], on_progress=heard.append)
    scorer.score_logits([("a", "b")], on_progress=heard.append)
    assert sum(heard) == 2
    assert scorer.score_logits([]).logits.shape == (0, 3)
