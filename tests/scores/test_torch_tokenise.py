from __future__ import annotations

import time
from pathlib import Path

import pytest

from rashomon.artefacts import embedded
from rashomon.errors import ModelError
from rashomon.scores import torch_tokenise
from rashomon.scores.torch_tokenise import ProcessTokeniser, ThreadTokeniser, encode

TEXTS = ["The ferry sank.", "", "Nobody was hurt, said the harbour master.", "\ud83d half a character"]


@pytest.fixture(scope="module")
def tokenizer() -> object:
    from tokenizers import Tokenizer

    found = Tokenizer.from_file(str(embedded("nli").folder / "tokenizer.json"))
    found.no_truncation()
    found.no_padding()
    return found


def test_tokens_lie_one_text_after_the_other(tokenizer: object) -> None:
    found = encode(tokenizer, TEXTS)
    assert len(found.lengths) == 4
    assert found.lengths[1] == 0
    assert found.lengths.sum() == len(found.flat)
    assert encode(tokenizer, TEXTS[2:3]).flat.tolist() == found.flat[found.lengths[0] :][: found.lengths[2]].tolist()


def test_processes_find_what_a_thread_finds_in_the_same_order(
    tokenizer: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch_tokenise, "TEXTS_A_PART", 3)
    texts = [f"{text} {at}" for at in range(10) for text in TEXTS]
    processes = ProcessTokeniser(tokenizer, 2)
    try:
        asked = [processes.start(texts), processes.start(texts[:5]), processes.start([])]
        found = [future.result(timeout=60) for future in asked]
    finally:
        processes.close()
    expected = ThreadTokeniser(tokenizer).start(texts).result(timeout=60)
    assert found[0].flat.tolist() == expected.flat.tolist()
    assert found[0].lengths.tolist() == expected.lengths.tolist()
    assert found[1].lengths.tolist() == expected.lengths[:5].tolist()
    assert found[2].lengths.tolist() == []


def test_a_process_that_ended_is_an_error_in_a_sentence_and_no_hang(tokenizer: object) -> None:
    processes = ProcessTokeniser(tokenizer, 1)
    try:
        assert processes.start(TEXTS).result(timeout=60).lengths[1] == 0
        running = processes._idle.get()
        running.kill()
        running.wait()
        processes._idle.put(running)
        with pytest.raises(ModelError, match=r"ended \(exit code -9\); start the job again"):
            processes.start(TEXTS).result(timeout=60)
    finally:
        processes.close()


def test_processes_end_with_their_tokeniser(tokenizer: object) -> None:
    processes = ProcessTokeniser(tokenizer, 1)
    running = processes._idle.get()
    assert Path(f"/proc/{running.pid}").exists() or running.poll() is None
    processes.close()
    deadline = time.monotonic() + 10
    while running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    assert running.poll() == 0
