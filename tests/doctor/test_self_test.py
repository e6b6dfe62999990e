from dataclasses import replace

import numpy as np
import pytest

from rashomon.artefacts import embedded
from rashomon.doctor import self_test
from rashomon.doctor.self_test import examine_scores, read_known
from rashomon.labels import LABELS
from rashomon.scores import load_scorer
from rashomon.scores.scorer import ScoredLogits

ORDER = (0, 1, 2)
NAMES = dict(enumerate(LABELS))


class KnowingScorer:
    """Knows the six pairs: its logits are 4 for the label and 0 else, in `order`; company moves them by `sway`."""

    temperature = 1.0
    max_tokens = 512

    def __init__(self, *, order=(0, 1, 2), sway=0.0, name="knowing", revision="1"):
        self.name, self.revision = name, revision
        self._order, self._sway = order, sway
        self._known = {(pair.premise, pair.hypothesis): LABELS.index(pair.label) for pair in read_known().pairs}

    def score_logits(self, pairs, *, batch_size=None, on_progress=None):  # noqa: ARG002 - the protocol's names
        logits = np.zeros((len(pairs), 3), dtype=np.float32)
        for at, pair in enumerate(pairs):
            logits[at, self._order[self._known.get(pair, 1)]] = 4.0 + self._sway * (len(pairs) - 1)
        none = np.zeros(len(pairs), dtype=np.int32)
        return ScoredLogits(logits=logits, truncated_left=none, truncated_right=none)


def examined(scorer, names=NAMES, order=ORDER):
    return {finding.name: finding for finding in examine_scores(scorer, names, order)}


def test_there_are_two_pairs_of_each_label_and_their_stored_values_agree_with_it():
    known = read_known()

    assert sorted(pair.label for pair in known.pairs) == sorted([*LABELS, *LABELS])
    for pair in known.pairs:
        assert pair.probabilities is not None
        assert sum(pair.probabilities) == pytest.approx(1, abs=1e-3)
        assert pair.probabilities[LABELS.index(pair.label)] > 0.8


def test_the_stored_values_are_of_the_embedded_model():
    """After a new model is in the manifest: python models/doctor/self_test.py."""
    assert read_known().revision == embedded("nli").revision
    assert read_known().temperature == embedded("nli").temperature


def test_the_embedded_model_gives_its_labels_and_its_stored_values():
    found = examined(load_scorer())

    assert found["labels"].told == "6 of 6 labels as expected"
    assert found["stored values"].state == "ok"


def test_the_embedded_model_judges_a_pair_alike_in_any_company():
    assert examined(load_scorer())["company"].told == "a pair's score is the same to the bit, alone or with others"


def test_a_model_that_knows_the_pairs_is_well():
    found = examined(KnowingScorer())

    assert {one.state for one in found.values()} == {"ok"}
    assert "stored values" not in found  # those are the embedded model's


def test_an_exchanged_label_order_is_found_and_the_right_one_is_named():
    # Calls contradictions entailments, entailments neutral and neutral ones contradictions.
    scorer = KnowingScorer(order=(1, 2, 0))

    labels = examined(scorer)["labels"]

    assert labels.state == "wrong"
    assert "0 of 6 labels as expected; 6 would be" in labels.told
    assert labels.way_out.endswith("--labels contradiction,entailment,neutral")


def test_the_named_order_is_in_the_models_own_positions():
    # The model names its outputs c, e, n; in truth they are e, n, c.
    names, order = {0: "contradiction", 1: "entailment", 2: "neutral"}, (1, 2, 0)
    truth = {"entailment": 0, "neutral": 1, "contradiction": 2}
    ours = tuple(order.index(truth[label]) for label in LABELS)

    labels = examined(KnowingScorer(order=ours), names, order)["labels"]

    assert labels.way_out.endswith("--labels entailment,neutral,contradiction")


def test_a_model_that_knows_nothing_is_wrong_and_gets_no_order():
    scorer = KnowingScorer()
    scorer._known = {}

    labels = examined(scorer)["labels"]

    assert labels.told == "2 of 6 labels as expected"  # all neutral
    assert "--labels" not in labels.way_out


def test_a_score_that_depends_on_its_company_is_noted_of_ones_own_model_and_wrong_of_ours():
    assert examined(KnowingScorer(sway=1.0))["company"].state == "note"
    own = embedded("nli")
    ours = KnowingScorer(sway=1.0, name=own.name, revision=own.revision)
    assert examined(ours)["company"].state == "wrong"
    assert examined(KnowingScorer(sway=1e-5))["company"].state == "ok"  # float models round


def test_values_far_from_the_stored_ones_are_wrong_and_those_of_another_revision_are_not_compared(monkeypatch):
    own, known = embedded("nli"), read_known()
    ours = KnowingScorer(name=own.name, revision=own.revision)
    far = replace(known, revision=own.revision, pairs=tuple(_at(pair, 0.5) for pair in known.pairs))
    monkeypatch.setattr(self_test, "read_known", lambda: far)
    assert examined(ours)["stored values"].state == "wrong"

    monkeypatch.setattr(self_test, "read_known", lambda: replace(far, revision="of yore"))
    assert "not compared" in examined(ours)["stored values"].told


def _at(pair, value):
    return replace(pair, probabilities=(value, (1 - value) / 2, (1 - value) / 2))
