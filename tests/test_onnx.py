from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from rashomon import onnx
from rashomon.artefacts import Artefact, embedded
from rashomon.errors import ModelError
from rashomon.onnx import OnnxModel, usable_cores, whole_characters


@pytest.fixture(scope="module")
def artefact() -> Artefact:
    return embedded("encoder")


def test_texts_are_encoded_without_special_tokens_and_without_cutting(artefact: Artefact) -> None:
    model = OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=1)
    short, long, empty = model.encode(["town", "town " * 1000, ""])
    assert len(short) == 1
    assert long == short * 1000
    assert empty == []


def test_the_first_output_comes_as_float32(artefact: Artefact) -> None:
    model = OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=1)
    ids = np.array([[101, 102]], dtype=np.int64)
    found = model.run(ids, np.ones_like(ids), np.zeros_like(ids))
    assert found.dtype == np.float32
    assert found.shape == (1, 384)


def test_threads_are_those_asked_for_else_one_a_core(artefact: Artefact) -> None:
    tokenizer = artefact.folder / "tokenizer.json"
    assert OnnxModel(artefact.model, tokenizer, threads=3).workers == 3
    assert OnnxModel(artefact.model, tokenizer).workers == usable_cores() <= (os.cpu_count() or 1)


def test_threads_have_sessions_of_their_own_and_no_more_than_workers(artefact: Artefact) -> None:
    model = OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=2)
    ids = np.array([[101, 2054, 102]], dtype=np.int64)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: model.run(ids, np.ones_like(ids), np.zeros_like(ids)).tolist(), range(24)))
    assert found == found[:1] * 24
    assert model._free.qsize() <= 2


def test_a_large_model_is_opened_once_for_all_threads(artefact: Artefact, monkeypatch: pytest.MonkeyPatch) -> None:
    small = OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=2)
    monkeypatch.setattr("rashomon.onnx.SMALL_MODEL", 1000)
    large = OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=2)
    ids = np.array([[101, 2054, 102]], dtype=np.int64)
    given = (ids, np.ones_like(ids), np.zeros_like(ids))
    assert large.run(*given).tolist() == small.run(*given).tolist()
    assert large._take() is large._only


def test_a_model_that_quantises_as_it_runs_is_known_by_its_operators(artefact: Artefact, tmp_path: Path) -> None:
    running = tmp_path / "model.onnx"
    running.write_bytes(b"Add DynamicQuantizeLinear MatMulInteger")
    assert onnx._holds(running, b"DynamicQuantize")
    assert onnx.is_quantised(running)
    fixed = OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=1)
    assert not fixed.quantises_as_it_runs
    assert not OnnxModel(embedded("nli").model, embedded("nli").folder / "tokenizer.json").quantises_as_it_runs


def test_half_a_character_does_not_spoil_the_batch(artefact: Artefact) -> None:
    model = OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=1)
    assert whole_characters("a\ud83d b 😀") == "a? b 😀"
    assert model.encode(["a\ud83d", "town"]) == model.encode(["a?", "town"])


def test_a_damaged_model_file_is_an_error_in_a_sentence(artefact: Artefact, tmp_path: Path) -> None:
    damaged = tmp_path / "model.onnx"
    damaged.write_bytes(artefact.model.read_bytes()[:5000])
    with pytest.raises(ModelError, match=r"model\.onnx: ONNX Runtime cannot open it"):
        OnnxModel(damaged, artefact.folder / "tokenizer.json")


def test_a_missing_or_damaged_tokenizer_is_an_error_in_a_sentence(artefact: Artefact, tmp_path: Path) -> None:
    tokenizer = tmp_path / "tokenizer.json"
    with pytest.raises(ModelError, match=r"no tokenizer\.json beside"):
        OnnxModel(artefact.model, tokenizer)
    tokenizer.write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match="not a tokenizer of the tokenizers library"):
        OnnxModel(artefact.model, tokenizer)
