from pathlib import Path

import numpy as np
import pytest

from eval.cases import read_cases, read_triple_cases, text_pairs
from eval.judges import load_judges, mean_judge, scan_judge, texts_judge
from rashomon.conflicts.decision import Decision, Weights
from rashomon.conflicts.features import SCAN_FEATURES, TEXT_FEATURES
from rashomon.errors import InputError, SettingsError
from rashomon.scores import score_texts
from tests.eval.stories import write_corpus
from tests.fakes import FakeEncoder, FakeScorer


def weights(names: tuple[str, ...], **of: float) -> Weights:
    return Weights(intercept=0.0, weights={name: of.get(name, 0.0) for name in names}, means=dict.fromkeys(names, 0.0))


DECISION = Decision(
    revision="by hand",
    texts=weights(TEXT_FEATURES, contradiction=1.0),  # the log-odds of the mean contradiction, as they are
    scan=weights(SCAN_FEATURES, uncertain=-2.0),  # log-odds -2 where a side alleges or doubts, else 0
    texts_thresholds={0.8: 0.6},
    scan_thresholds={0.8: 0.4},
    precision=0.8,
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path)


def test_on_texts_the_decision_hears_both_directions(corpus: Path) -> None:
    cases = [case for case in read_cases(corpus, "dev") if case.label == "conflict"]
    judge = texts_judge(FakeScorer(), DECISION)
    found = score_texts(text_pairs(cases), FakeScorer())
    mean = (found.forward[:, 2] + found.backward[:, 2]) / 2
    assert judge.score(cases) == pytest.approx(np.clip(mean, 0.001, 0.999), abs=1e-5)
    assert (judge.threshold, judge.revision) == (0.6, "fake 0, decision by hand")


def test_a_scan_judges_every_pair_whatever_the_order(corpus: Path) -> None:
    judge = scan_judge(FakeScorer(), FakeEncoder(), DECISION)
    found = judge.score(read_cases(corpus, "dev")[::-1])  # in any order
    assert found.tolist() == [0.5] * 22  # nobody alleges or doubts: log-odds 0
    assert (judge.threshold, judge.needs_stories) == (0.4, True)


def test_a_scan_cannot_judge_texts_that_stand_alone(corpus: Path) -> None:
    judge = scan_judge(FakeScorer(), FakeEncoder(), DECISION)
    with pytest.raises(InputError, match="no pair of a story"):
        judge.score(read_triple_cases(corpus, "dev"))


def test_the_model_alone_is_the_mean_of_both_directions(corpus: Path) -> None:
    cases = read_cases(corpus, "dev")
    found = score_texts(text_pairs(cases), FakeScorer())
    judge = mean_judge(FakeScorer())
    assert judge.score(cases) == pytest.approx((found.forward[:, 2] + found.backward[:, 2]) / 2)
    assert judge.threshold == 0.5  # a model that is not ours has none of its own


def test_an_unknown_decision_is_wrong_use() -> None:
    with pytest.raises(SettingsError, match="scan, texts, mean"):
        load_judges("guess", FakeScorer())
