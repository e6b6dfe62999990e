"""What is known of a pair before the model reads it: a bound that no answer breaks, and features of the pair alone."""

import math
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.conflicts.decide import decide, find_conflicts
from rashomon.conflicts.decision import load_decision
from rashomon.conflicts.features import log_odds
from rashomon.conflicts.prospect_features import FEATURES, MOST, foresee, is_left_first
from tests.conflicts.conftest import scored, statement
from tests.hand_decision import HAND, MEAN

SIDES = (
    ("The ferry sank off Orun", "The ferry did not sink off Orun"),
    ("Militants seized the town of Belen", "Troops withdrew from the town of Belen"),
    ("The mayor opened the bridge", "Rain is expected in the north"),
    ("Officials say the dam is safe", "Officials say the dam is unsafe"),
)


def nli():
    """Three probabilities that sum to one."""
    share = st.floats(0, 1)
    return st.tuples(share, share, share).map(lambda of: tuple(one / (sum(of) or 1) for one in of))


def pair_of(texts, **more):
    return scored(statement(texts[0], "1"), statement(texts[1], "2"), **more)


class TestTheBound:
    @given(
        texts=st.sampled_from(SIDES), forward=nli(), backward=nli(), similarity=st.floats(-1, 1), matter=st.floats(0, 1)
    )
    @pytest.mark.parametrize("decision", [HAND, load_decision()], ids=["by hand", "as shipped"])
    def test_no_answer_of_the_model_gives_more_than_the_bound_or_flags_a_pair_below_what_it_needs(
        self, decision, texts, forward, backward, similarity, matter
    ):
        judged = pair_of(texts, forward=forward, backward=backward, similarity=similarity, same_matter=matter)
        foreseen = foresee(judged.pair, decision)
        found = decide(judged, 0.5, decision)
        if found is None:
            return
        odds = sum(witness.odds for witness in found.witnesses)
        mean = log_odds((judged.forward.contradiction + judged.backward.contradiction) / 2)
        assert odds <= foreseen.most + 1e-6
        assert mean >= foreseen.needed(odds) - 1e-6

    def test_what_a_pair_needs_can_be_added_up(self):
        judged = pair_of(("The ferry sank off Orun", "The ferry lies off Orun"))
        foreseen = foresee(judged.pair, MEAN)  # of texts: the mean contradiction itself; of a scan: the same
        assert foreseen.most == pytest.approx(MOST)
        assert foreseen.slope == 1.0
        assert foreseen.needed(1.25) == pytest.approx(1.25)
        assert foreseen.needed(MOST + 1) > MOST  # never

    def test_numbers_that_cannot_both_hold_need_nothing_where_an_even_contradiction_is_enough(self):
        left = statement("12 people were killed in Orun", "1", counts=(("12", 12, 12, "person"),))
        right = statement("40 people were killed in Orun", "2", counts=(("40", 40, 40, "person"),))
        left, right = (replace(one, quantities=(replace(one.quantities[0], outcome="dead"),)) for one in (left, right))
        foreseen = foresee(scored(left, right).pair, HAND)
        assert foreseen.needed(1.0) == -math.inf  # even, and 1.2 for the numbers
        assert foreseen.needed(2.0) == pytest.approx(0.8)

    def test_a_decision_that_does_not_hear_the_model_needs_all_or_nothing(self):
        foreseen = replace(foresee(pair_of(SIDES[0]).pair, HAND), slope=0.0, most=1.0)
        assert foreseen.needed(0.5) == -math.inf
        assert foreseen.needed(1.5) == math.inf


class TestFeatures:
    def test_every_feature_has_a_number(self):
        features = foresee(pair_of(SIDES[0]).pair, HAND).features
        assert len(features) == len(FEATURES)
        assert all(math.isfinite(one) for one in features)

    @pytest.mark.parametrize("texts", SIDES)
    def test_the_sides_may_be_swapped(self, texts):
        one = foresee(pair_of(texts).pair, HAND)
        other = foresee(pair_of(texts[::-1]).pair, HAND)
        assert one.features == other.features

    def test_a_sentence_edited_twice_is_told_by_the_words_both_have(self):
        features = foresee(pair_of(("Nine boats left Orun today", "Nine boats left Belen today")).pair, HAND).features
        told = dict(zip(FEATURES, features, strict=True))
        assert told["jaccard"] == 4 / 6  # nine, boats, left, today; and Orun, Belen
        assert told["edited"] == pytest.approx(4 / 6 - 0.4)
        assert told["unshared_shorter"] == told["unshared_longer"] == math.log(2)

    def test_the_shorter_claim_is_the_first_premise(self):
        assert is_left_first(pair_of(("Nine left", "Nine boats left the bay")).pair)
        assert not is_left_first(pair_of(("Nine boats left the bay", "Nine left")).pair)
        assert is_left_first(pair_of(("Nine left", "Four left")).pair)


class TestUpdates:
    def test_a_toll_that_grew_is_an_update_as_the_decision_finds_it(self):
        monday, tuesday = (datetime(2026, 3, day, tzinfo=UTC) for day in (2, 3))
        left = statement("4 people were killed in Orun", "1", counts=(("4", 4, 4, "person"),), published_at=monday)
        right = statement(
            "11 people were killed in Orun", "2", counts=(("11", 11, 11, "person"),), published_at=tuesday
        )
        left, right = (replace(one, quantities=(replace(one.quantities[0], outcome="dead"),)) for one in (left, right))
        judged = scored(left, right)
        assert find_conflicts([judged], 0.5, HAND)[0].revision is not None
        assert foresee(judged.pair, HAND).is_update

    def test_two_tolls_of_one_hour_are_none(self):
        assert not foresee(pair_of(SIDES[0]).pair, HAND).is_update
