"""A scorer that answers from a table, and set files written on the spot; every text is invented."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from rashomon.scores import ScoredLogits

Probabilities = tuple[float, float, float]


class FakeScorer:
    """Answers each hypothesis with the probabilities it was given for it; cuts one token off a premise named 'long'."""

    name = "fake"
    revision = "r1"
    temperature = 1.0
    max_tokens = 512

    def __init__(self, answers: Mapping[str, Probabilities]) -> None:
        self.answers = answers

    def score_logits(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        batch_size: int = 32,
        on_progress: Callable[[int], None] | None = None,
    ) -> ScoredLogits:
        del batch_size
        if on_progress:
            on_progress(len(pairs))
        return ScoredLogits(
            logits=np.log(np.array([self.answers[hypothesis] for _, hypothesis in pairs], dtype=np.float32)),
            truncated_left=np.array([premise == "long" for premise, _ in pairs], dtype=np.int32),
            truncated_right=np.zeros(len(pairs), dtype=np.int32),
        )


Row = tuple[str, str, str]


@pytest.fixture
def fake_scorer() -> type[FakeScorer]:
    return FakeScorer


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "eval"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def write_set(data: Path) -> Callable[[str, Sequence[Row]], Path]:
    def write(name: str, rows: Sequence[Row]) -> Path:
        path = data / f"{name}.jsonl.gz"
        with gzip.open(path, "wt", encoding="utf-8") as lines:
            for premise, hypothesis, label in rows:
                lines.write(json.dumps({"premise": premise, "hypothesis": hypothesis, "label": label}) + "\n")
        return path

    return write


@pytest.fixture
def write_news(data: Path) -> Callable[[int], Path]:
    """So many invented documents, each with one sentence of 2 words and twenty of 20."""

    def write(documents: int) -> Path:
        folder = data.parent / "news"
        folder.mkdir()
        with gzip.open(folder / "invented.docs.jsonl.gz", "wt", encoding="utf-8") as lines:
            for at in range(documents):
                sentences = ["Too short.", *(f"Report {at} line {n}: " + "the road was closed " * 4 for n in range(20))]
                lines.write(json.dumps({"doc_id": f"d{at}", "sentences": sentences}) + "\n")
        return folder

    return write
