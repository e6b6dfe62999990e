"""The embedded model's scores are a function of the pair alone, bit for bit: what is kept equals what is fresh."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.artefacts import embedded
from rashomon.scores import Scorer, load_scorer
from rashomon.scores.onnx_scorer import OnnxScorer

WORDS = [
    "the",
    "ferry",
    "mayor",
    "of",
    "Ostwick",
    "said",
    "that",
    "12",
    "or",
    "15",
    "people",
    "were",
    "not",
    "held",
    "never",
    "at",
    "all",
    "in",
    "the",
    "harbour",
    "on",
    "Monday",
]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
PAIRS = st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=12)


@pytest.fixture(scope="module", params=[1, 2], ids=["one thread", "two threads"])
def scorer(request: pytest.FixtureRequest) -> Scorer:
    return load_scorer(threads=request.param)


@pytest.fixture(scope="module")
def alone(scorer: Scorer) -> Callable[[tuple[str, str]], list[float]]:
    kept: dict[tuple[str, str], list[float]] = {}

    def score(pair: tuple[str, str]) -> list[float]:
        if pair not in kept:
            kept[pair] = scorer.score_logits([pair]).logits[0].tolist()
        return kept[pair]

    return score


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=PAIRS, batch_size=st.one_of(st.none(), st.integers(1, 40)))
def test_in_any_company_and_any_order_a_pair_gets_the_logits_it_gets_alone(
    scorer: Scorer,
    alone: Callable[[tuple[str, str]], list[float]],
    pairs: list[tuple[str, str]],
    batch_size: int | None,
) -> None:
    found = scorer.score_logits(pairs, batch_size=batch_size).logits
    assert found.tolist() == [alone(pair) for pair in pairs]


def test_a_thousand_pairs_of_equal_length_score_as_one_by_one() -> None:
    scorer = load_scorer(threads=2)
    pairs = [(f"The {WORDS[at % 20]} was seen.", f"The {WORDS[at // 20]} was seen.") for at in range(400)]
    together = scorer.score_logits(pairs).logits
    few = range(0, 400, 23)
    assert [scorer.score_logits([pairs[at]]).logits[0].tolist() for at in few] == together[list(few)].tolist()


def test_threads_change_no_bit() -> None:
    pairs = [(" ".join(WORDS[: at % 19]), " ".join(WORDS[at % 7 :])) for at in range(60)]
    one, two = (load_scorer(threads=threads).score_logits(pairs).logits for threads in (1, 2))
    assert np.array_equal(one, two)


def test_a_model_that_quantises_as_it_runs_is_given_one_pair_a_call(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, write_config: Callable[..., None]
) -> None:
    artefact = embedded("nli")
    (tmp_path / "model.onnx").symlink_to(artefact.model)
    (tmp_path / "tokenizer.json").symlink_to(artefact.folder / "tokenizer.json")
    write_config(tmp_path, id2label=dict(enumerate(artefact.labels or ())), model_type="bert")
    monkeypatch.setattr("rashomon.onnx._holds", lambda _, operator: operator == b"DynamicQuantize")
    scorer = OnnxScorer.from_folder(tmp_path, labels=None, temperature=1.0, threads=1)
    rows: list[int] = []
    run = scorer._model.run
    monkeypatch.setattr(scorer._model, "run", lambda ids, *rest: rows.append(len(ids)) or run(ids, *rest))
    scorer.score_logits([("a", "b"), ("c", "d"), ("e", "f")], batch_size=32)
    assert rows == [1, 1, 1]
