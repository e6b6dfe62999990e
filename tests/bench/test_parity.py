import numpy as np
import pytest

from rashomon.bench.parity import compare, judge
from tests.fakes import FakeScorer


def test_the_share_of_like_labels_and_the_largest_gap_are_told():
    default = np.array([[0.8, 0.1, 0.1], [0.2, 0.7, 0.1]])
    other = np.array([[0.7, 0.2, 0.1], [0.5, 0.4, 0.1]])  # the second is an entailment here

    found = compare(other, default)

    assert (found.pairs, found.same_labels) == (2, 0.5)
    assert found.largest_gap == pytest.approx(0.3)


def test_a_scorer_agrees_with_itself_at_any_temperature_of_its_own():
    texts = [("the bridge is open", "the bridge is not open"), ("a", "b")]

    found = [judge(FakeScorer(temperature=own), texts, 1.5) for own in (1.0, 2.0)]

    assert compare(*found).largest_gap == 0
