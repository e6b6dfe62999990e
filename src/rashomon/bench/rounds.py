"""Things to do in, units a second out: in turn, round after round, within a given time.

Taking turns spreads whatever else the machine does over all alike, so that the figures can be compared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

ROUNDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Something that can be done in any amount from `least` to `most` units."""

    name: str
    unit: str  # "pairs"
    run: Callable[[int], int]  # takes how many units to do, gives how many were done
    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Units a second in each round."""

    name: str
    unit: str
    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.rounds)

    @property
    def low(self) -> float:
        return min(self.rounds)

    @property
    def high(self) -> float:
        return max(self.rounds)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self) | {"low": self.low, "median": self.median, "high": self.high}


def time_in_turn(
    courses: Sequence[Course],
    *,
    seconds: float,
    clock: Callable[[], float],
    rounds: int = ROUNDS,
    on_turn: Callable[[int, str], None] = lambda _turn, _name: None,
) -> list[Rate]:
    """Do each course `rounds` times in turn, in about so many seconds.

    Each is done once before, untimed, in the least amount, and once more to learn how much fits in its share of the
    time.  When the time is up, a round that has begun is ended and no other begins; there is always one.
    """
    ends = clock() + seconds
    for course in courses:
        course.run(course.least)
    paces = [_pace(course, clock) for course in courses]
    share = max(0.0, ends - clock()) / (rounds * len(courses))
    amounts = [
        min(course.most, max(course.least, round(pace * share))) for course, pace in zip(courses, paces, strict=True)
    ]
    found: list[list[float]] = [[] for _ in courses]
    for turn in range(rounds):
        if turn and clock() >= ends:
            break
        for at, (course, amount) in enumerate(zip(courses, amounts, strict=True)):
            on_turn(turn, course.name)
            began = clock()
            done = course.run(amount)
            found[at].append(done / max(clock() - began, 1e-9))
    return [
        Rate(name=course.name, unit=course.unit, rounds=tuple(own)) for course, own in zip(courses, found, strict=True)
    ]


def _pace(course: Course, clock: Callable[[], float]) -> float:
    began = clock()
    done = course.run(course.least)
    return done / max(clock() - began, 1e-9)
