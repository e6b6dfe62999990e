"""Engines and pairs in, pairs per second out: in turn in one process, round after round.

Taking turns spreads whatever else the machine does over all engines alike; a ratio is taken within a round for the
same reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from eval.engines import Engine, TextPairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """How many times as fast as `against`: the median over the rounds, and the extremes."""

    against: str
    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineSpeed:
    """One engine's rounds, in pairs per second.  `agreement`: share of pairs labelled as the reference labels them."""

    name: str
    rounds: tuple[float, ...]
    median: float
    agreement: float
    ratios: tuple[Ratio, ...]


def time_engines(
    engines: Sequence[Engine],
    pairs: TextPairs,
    *,
    rounds: int,
    references: Sequence[int],
    warm_up: int,
    clock: Callable[[], float],
    on_turn: Callable[[int, str], None],
) -> list[EngineSpeed]:
    """Time every engine on all pairs, `rounds` times in turn (a b c, a b c …).

    `references` are the positions of the engines that ratios and (the first) agreement are taken against.  The first
    `warm_up` pairs are labelled by each engine before the clock runs.  `on_turn` hears of each turn before it begins.
    """
    for engine in engines:
        engine.label_pairs(pairs[:warm_up])
    speeds: list[list[float]] = [[] for _ in engines]
    labels: list[list[str]] = [[] for _ in engines]
    for turn in range(rounds):
        for at, engine in enumerate(engines):
            on_turn(turn, engine.name)
            began = clock()
            labels[at] = engine.label_pairs(pairs)
            speeds[at].append(len(pairs) / (clock() - began))
    reference = labels[references[0]]
    return [
        EngineSpeed(
            name=engine.name,
            rounds=tuple(speeds[at]),
            median=median(speeds[at]),
            agreement=sum(own == other for own, other in zip(labels[at], reference, strict=True)) / len(pairs),
            ratios=tuple(_ratio(engines[other].name, speeds[at], speeds[other]) for other in references),
        )
        for at, engine in enumerate(engines)
    ]


def _ratio(against: str, own: Sequence[float], other: Sequence[float]) -> Ratio:
    by_round = [mine / theirs for mine, theirs in zip(own, other, strict=True)]
    return Ratio(against=against, median=median(by_round), low=min(by_round), high=max(by_round))
