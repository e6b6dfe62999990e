import numpy as np
import pytest

from eval.metrics.fnc_score import fnc_score

AGREE, DISAGREE, DISCUSS, UNRELATED = range(4)


def score(gold, predicted):
    return fnc_score(np.array(gold, dtype=np.intp), np.array(predicted, dtype=np.intp), unrelated=UNRELATED)


def test_a_perfect_answer_gets_everything():
    assert score([AGREE, UNRELATED, DISCUSS], [AGREE, UNRELATED, DISCUSS]) == 1.0


def test_the_wrong_stance_of_a_related_pair_gets_a_quarter():
    assert score([AGREE, AGREE], [DISAGREE, AGREE]) == 0.625  # (.25 + 1) of 2


def test_all_unrelated_gets_a_quarter_for_each_unrelated_pair():
    assert score([AGREE, UNRELATED, UNRELATED], [UNRELATED] * 3) == pytest.approx(0.5 / 1.5)  # most: 1 + .25 + .25


def test_of_no_pairs_there_is_no_score():
    with pytest.raises(ValueError, match="no pairs"):
        score([], [])
