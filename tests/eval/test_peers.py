import numpy as np
import pytest

from eval.peers import cue_peer, flag_all_peer, nli_peer, plain_peers, tfidf_peer
from tests.fakes import FakeScorer

PAIRS = [("The road is open.", "The road is not open."), ("Rain fell.", "The bank was sold.")]


def test_the_model_alone_takes_the_larger_of_both_directions() -> None:
    scorer = FakeScorer()
    found = nli_peer(scorer).score([("the road is open", "the road is not open today")])
    both = scorer.score_logits(
        [("the road is open", "the road is not open today"), ("the road is not open today", "the road is open")]
    ).logits
    share = np.exp(both) / np.exp(both).sum(axis=1, keepdims=True)
    assert found[0] == pytest.approx(share[:, 2].max(), abs=1e-6)
    assert found[0] > share[:, 2].min()


def test_all_words_in_common_have_cosine_one_and_none_nought() -> None:
    assert tfidf_peer().score([("rain fell", "rain fell"), ("rain fell", "banks close")]).tolist() == pytest.approx(
        [1, 0]
    )


def test_every_peer_scores_from_nought_to_one_and_nothing_at_all() -> None:
    for peer in plain_peers(FakeScorer()):
        found = peer.score(PAIRS)
        assert found.shape == (2,)
        assert (found >= 0).all()
        assert (found <= 1).all()
        assert peer.score([]).shape == (0,)
    assert len(plain_peers(FakeScorer())) == 4  # the CrossEncoder only where its weights are named


def test_cue_words_rank_the_negated_pair_first_and_flagging_all_ranks_nothing() -> None:
    one, other = cue_peer().score(PAIRS)
    assert one > other
    assert flag_all_peer().score(PAIRS).tolist() == [1.0, 1.0]
