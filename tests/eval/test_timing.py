from collections.abc import Iterator

import pytest

from eval.timing import time_engines

PAIRS = [("a", "b"), ("c", "d")]


class FakeEngine:
    def __init__(self, name: str, labels: list[str]) -> None:
        self.name = name
        self.labels = labels
        self.jobs: list[int] = []

    def label_pairs(self, pairs: object) -> list[str]:
        assert isinstance(pairs, list)
        self.jobs.append(len(pairs))
        return self.labels[: len(pairs)]


def clock_of(*seconds: float) -> Iterator[float]:
    """Begin and end of each turn, one after the other."""
    now = 0.0
    for lasting in seconds:
        yield now
        now += lasting
        yield now


def test_engines_take_turns_and_ratios_are_taken_within_a_round() -> None:
    ours, theirs = FakeEngine("ours", ["x", "y"]), FakeEngine("theirs", ["x", "z"])
    turns: list[tuple[int, str]] = []
    ticks = clock_of(1, 4, 2, 4, 1, 2)  # ours, theirs, ours, theirs, ours, theirs: seconds for two pairs
    first, second = time_engines(
        [ours, theirs],
        PAIRS,
        rounds=3,
        references=(1,),
        warm_up=1,
        clock=lambda: next(ticks),
        on_turn=lambda n, name: turns.append((n, name)),
    )
    assert turns == [(n, name) for n in range(3) for name in ("ours", "theirs")]
    assert first.rounds == (2.0, 1.0, 2.0)
    assert second.rounds == (0.5, 0.5, 1.0)
    assert (first.median, second.median) == (2.0, 0.5)
    (ratio,) = first.ratios
    assert (ratio.against, ratio.median, ratio.low, ratio.high) == ("theirs", 2.0, 2.0, 4.0)  # 4, 2, 2
    assert second.ratios[0].median == 1.0


def test_the_warm_up_is_labelled_before_the_clock_runs() -> None:
    engine = FakeEngine("one", ["x", "y"])
    ticks = clock_of(1)
    time_engines(
        [engine], PAIRS, rounds=1, references=(0,), warm_up=1, clock=lambda: next(ticks), on_turn=lambda *_: None
    )
    assert engine.jobs == [1, 2]


def test_agreement_with_the_reference_shows_that_the_weights_are_the_same() -> None:
    ticks = clock_of(1, 1)
    engines = [FakeEngine("ours", ["x", "y"]), FakeEngine("theirs", ["x", "z"])]
    speeds = time_engines(
        engines, PAIRS, rounds=1, references=(1,), warm_up=1, clock=lambda: next(ticks), on_turn=lambda *_: None
    )
    assert [speed.agreement for speed in speeds] == [pytest.approx(0.5), 1.0]  # x agrees, y against z does not
