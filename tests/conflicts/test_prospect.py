"""Log-odds that a pair will be flagged, before and after one direction; and the file they come from."""

import json
import math

import numpy as np
import pytest

from rashomon.artefacts import embedded, models_folder
from rashomon.conflicts.decision import load_decision
from rashomon.conflicts.prospect import FILE, SECOND, load_prospect, read_prospect, second_features
from rashomon.conflicts.prospect_features import FEATURES, foresee
from rashomon.errors import ModelError
from tests.conflicts.conftest import scored, statement
from tests.hand_decision import MEAN
from tests.hand_prospect import DIMENSION, HAND_PROSPECT, SHARPNESS

VECTOR = np.zeros((1, DIMENSION), dtype=np.float32)


def outlook_of(left, right):
    pair = scored(statement(left, "1"), statement(right, "2")).pair
    return HAND_PROSPECT.outlook([foresee(pair, MEAN)], VECTOR, VECTOR)


class TestBeforeTheModel:
    def test_the_log_odds_are_the_sharpness_times_how_far_the_place_lies_above_what_is_needed(self):
        outlook = outlook_of("Nine boats left Orun today", "Nine boats left Belen today")
        assert outlook.place[0] == pytest.approx(10 * 4 / 5 - 5)  # four of five words are shared
        assert outlook.flagged(np.array([1.0]))[0] == pytest.approx(SHARPNESS * (3.0 - 1.0))

    def test_a_higher_threshold_needs_more_and_gives_less_hope(self):
        outlook = outlook_of("Nine boats left Orun today", "Nine boats left Belen today")
        hopes = [outlook.flagged(np.array([needed]))[0] for needed in (-2.0, 0.0, 2.0)]
        assert hopes == sorted(hopes, reverse=True)

    def test_what_needs_nothing_is_certain_and_what_no_answer_gives_is_hopeless(self):
        outlook = outlook_of("Nine boats left Orun", "Rain in the north")
        assert outlook.flagged(np.array([-math.inf]))[0] == math.inf
        assert outlook.flagged(np.array([7.5]))[0] == -math.inf

    def test_statements_of_the_same_words_probably_agree(self):
        assert outlook_of("Nine boats left Orun", "Nine boats left Orun").agreement[0] == pytest.approx(4.0)
        assert outlook_of("Nine boats left Orun", "Rain in the north").agreement[0] == pytest.approx(-4.0)


class TestAfterOneDirection:
    def test_the_other_direction_needs_what_the_mean_lacks(self):
        # The mean has to be one half; the first direction gave 0.2, so the other has to give 0.8.
        row = second_features(np.array([0.0]), np.array([0.0]), np.array([[0.1, 0.7, 0.2]]))[0]
        told = dict(zip(SECOND, row, strict=True))
        assert told["room"] == pytest.approx(math.log(0.8 / 0.2))
        assert told["gap"] == pytest.approx(math.log(0.2 / 0.8))

    def test_a_pair_is_given_up_where_certainty_in_the_other_direction_would_not_do(self):
        needed = np.array([math.log(0.7 / 0.3)] * 2)  # a mean of 0.7; 0.3 in one direction gives 0.65 at most
        rows = np.array([[0.1, 0.6, 0.3], [0.1, 0.4, 0.5]])
        odds = HAND_PROSPECT.after_first(np.zeros(2), needed, rows)
        assert odds[0] == -math.inf
        assert math.isfinite(odds[1])

    def test_what_needs_nothing_stays_certain(self):
        odds = HAND_PROSPECT.after_first(np.zeros(1), np.array([-math.inf]), np.array([[0.9, 0.1, 0.0]]))
        assert odds[0] == math.inf


class TestTheFile:
    def test_the_one_that_comes_with_the_package_fits_the_embedded_models(self):
        prospect = load_prospect()
        nli, encoder = embedded("nli"), embedded("encoder")
        assert prospect.knows(nli=nli.revision, temperature=nli.temperature or 1.0, encoder=encoder.revision)
        given = json.loads((models_folder() / FILE).read_text(encoding="utf-8"))
        assert given["decision"] == load_decision().revision

    def test_it_knows_no_other_model_temperature_or_encoder(self):
        assert HAND_PROSPECT.knows(nli="0", temperature=1.0, encoder="e")
        assert not HAND_PROSPECT.knows(nli="1", temperature=1.0, encoder="e")
        assert not HAND_PROSPECT.knows(nli="0", temperature=1.2, encoder="e")
        assert not HAND_PROSPECT.knows(nli="0", temperature=1.0, encoder="f")

    def test_a_damaged_file_is_named(self, tmp_path):
        path = tmp_path / "prospect.json"
        path.write_text("{")
        with pytest.raises(ModelError, match=r"prospect\.json cannot be used"):
            read_prospect(path)

    def test_a_file_of_other_features_is_refused(self, tmp_path):
        path = tmp_path / "prospect.json"
        features = {name: {"mean": 0, "spread": 1} for name in FEATURES[1:]}
        path.write_text(json.dumps({"features": features, "second": {}}))
        with pytest.raises(ModelError, match="another version"):
            read_prospect(path)
