import numpy as np
import pytest

from eval.headline_features import RELATED, STANCE
from eval.headline_model import HeadlineModel, read_model, write_model
from rashomon.errors import InputError


def model():
    stance = np.zeros((len(STANCE), 3))
    stance[STANCE.index("entailment"), 0] = 1.0
    stance[STANCE.index("contradiction"), 1] = 1.0
    return HeadlineModel(
        origin="by hand",
        fitted_with="none",
        related=np.array([4.0, *[0.0] * (len(RELATED) - 1)]),
        related_intercept=-2.0,
        threshold=0.5,
        stance=stance,
        stance_intercepts=np.zeros(3),
    )


def test_what_is_written_is_read_again(tmp_path):
    write_model(model(), tmp_path / "weights.json")
    found = read_model(tmp_path / "weights.json")
    assert np.array_equal(found.stance, model().stance)
    assert (found.origin, found.related_intercept, found.threshold) == ("by hand", -2.0, 0.5)


def test_relatedness_is_a_sum_put_through_the_logistic_function():
    rows = np.zeros((2, len(RELATED)))
    rows[:, 0] = 0.5, 0.4  # 4 x .5 - 2 = 0: even; 4 x .4 - 2 < 0
    assert model().related_probabilities(rows)[0] == pytest.approx(0.5)
    assert model().is_related(rows).tolist() == [True, False]


def test_what_contradicts_the_headline_disagrees():
    rows = np.zeros((1, len(STANCE)))
    rows[0, STANCE.index("contradiction")] = 3.0
    found = model().stance_probabilities(rows)
    assert found.argmax() == 1
    assert found.sum() == pytest.approx(1.0)


def test_weights_of_other_features_are_refused(tmp_path):
    (tmp_path / "weights.json").write_text('{"origin": "", "fitted_with": "", "related": {}, "stance": {}}')
    with pytest.raises(InputError, match="headline_fit"):
        read_model(tmp_path / "weights.json")


def test_the_weights_in_use_can_be_read():
    found = read_model()
    assert found.stance.shape == (len(STANCE), 3)
    assert 0 < found.threshold < 1
