from __future__ import annotations

from collections.abc import Sequence
from itertools import count

import pytest

from eval.gpu.turns import take_turns


class Judge:
    def __init__(self, name: str, share: float) -> None:
        self.name = name
        self.share = share
        self.jobs: list[int] = []

    def judge(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.jobs.append(len(pairs))


def test_a_rate_is_of_the_part_a_contestant_was_given() -> None:
    slow, quick = Judge("slow", 0.1), Judge("quick", 1.0)
    said: list[tuple[int, str]] = []
    ticks = count()
    turns = take_turns(
        [slow, quick],
        [("a", "b")] * 50,
        rounds=2,
        references=(0,),
        clock=lambda: float(next(ticks)),  # every turn takes one second
        on_turn=lambda turn, name: said.append((turn, name)),
    )
    assert (slow.jobs, quick.jobs) == ([5, 5, 5], [50, 50, 50])  # once to warm up
    assert [(turn.name, turn.pairs, turn.rounds, turn.median) for turn in turns] == [
        ("slow", 5, (5.0, 5.0), 5.0),
        ("quick", 50, (50.0, 50.0), 50.0),
    ]
    assert turns[1].ratios[0].median == pytest.approx(10.0)
    assert said == [(turn, name) for turn in range(3) for name in ("slow", "quick")]
