"""What the tests' Ray and Spark workers load: little models, one that kills its process, one that cannot be had.

Workers import these by name, so they stand in a module of their own.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

from rashomon.errors import ModelError
from rashomon.judged_rows import RowJudge
from rashomon.scores.scorer import Progress, ScoredLogits
from rashomon.settings import Settings
from tests.fakes import FakeEncoder, FakeScorer

WORDS = ("the", "bridge", "is", "not", "open", "said", "a", "guard", "of", "ten", "men", "who", "left", "on", "Monday")
PAIRS = [(" ".join(WORDS[: 1 + at % 9]), " ".join(WORDS[at % 5 : 6 + at % 10])) for at in range(300)]


def fake_scorer(_: Settings) -> FakeScorer:
    return FakeScorer(max_tokens=32)


def fake_encoder(_: Settings) -> FakeEncoder:
    return FakeEncoder()


def no_model(_: Settings) -> FakeScorer:
    raise ModelError("nobody/has-this: cannot be loaded; give a folder")


class DyingScorer(FakeScorer):
    """Kills its own process, as `kill -9` would, in the middle of the first job that the whole cluster gives it."""

    def __init__(self, died: Path) -> None:
        super().__init__(max_tokens=32)
        self._died = died

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        found = super().score_logits(pairs, batch_size=batch_size, on_progress=on_progress)
        try:
            self._died.touch(exist_ok=False)
        except FileExistsError:
            return found
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("a process outlived kill -9")


def dying_scorer(died: Path, _: Settings) -> DyingScorer:
    return DyingScorer(died)


def fake_judge(settings: Settings, columns: tuple[str, str]) -> RowJudge:
    return RowJudge(fake_scorer(settings), columns, threshold=0.5)


def dying_judge(died: Path, _: Settings, columns: tuple[str, str]) -> RowJudge:
    return RowJudge(DyingScorer(died), columns, threshold=0.5)


class DeadlyScorer(FakeScorer):
    """Kills its process over one pair, every time."""

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        if any("deadly" in premise for premise, _ in pairs):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().score_logits(pairs, batch_size=batch_size, on_progress=on_progress)


def deadly_judge(_: Settings, columns: tuple[str, str]) -> RowJudge:
    return RowJudge(DeadlyScorer(), columns, threshold=0.5)


def no_judge(settings: Settings, columns: tuple[str, str]) -> RowJudge:
    return RowJudge(no_model(settings), columns, threshold=0.5)
