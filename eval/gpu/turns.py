"""Engines and jobs in, seconds out: in turn, round after round, each on a job of a size it can do.

A slow engine is given the first part of the pairs only; rates are compared, within a round, as in eval/timing.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Protocol

from eval.timing import Ratio

TextPairs = Sequence[tuple[str, str]]


class Contestant(Protocol):
    """Something that judges pairs; `share` of the pairs is its job."""

    @property
    def name(self) -> str: ...

    @property
    def share(self) -> float: ...

    def judge(self, pairs: TextPairs, /) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Turns:
    """One contestant's rounds in pairs per second, and its ratios to the others it was asked to be compared with."""

    name: str
    pairs: int
    rounds: tuple[float, ...]
    median: float
    low: float
    high: float
    ratios: tuple[Ratio, ...]


def take_turns(
    contestants: Sequence[Contestant],
    pairs: TextPairs,
    *,
    rounds: int,
    references: Sequence[int],
    clock: Callable[[], float],
    on_turn: Callable[[int, str], None],
) -> list[Turns]:
    """Every contestant once as a warm-up, then `rounds` times in turn (a b c, a b c …) by the clock."""
    jobs = [pairs[: max(1, round(len(pairs) * one.share))] for one in contestants]
    for one, job in zip(contestants, jobs, strict=True):
        on_turn(0, one.name)
        one.judge(job)
    rates: list[list[float]] = [[] for _ in contestants]
    for turn in range(rounds):
        for at, one in enumerate(contestants):
            on_turn(turn + 1, one.name)
            began = clock()
            one.judge(jobs[at])
            rates[at].append(len(jobs[at]) / (clock() - began))
    return [
        Turns(
            name=one.name,
            pairs=len(jobs[at]),
            rounds=tuple(rates[at]),
            median=median(rates[at]),
            low=min(rates[at]),
            high=max(rates[at]),
            ratios=tuple(_ratio(contestants[other].name, rates[at], rates[other]) for other in references),
        )
        for at, one in enumerate(contestants)
    ]


def _ratio(against: str, own: Sequence[float], other: Sequence[float]) -> Ratio:
    by_round = [mine / theirs for mine, theirs in zip(own, other, strict=True)]
    return Ratio(against=against, median=median(by_round), low=min(by_round), high=max(by_round))
