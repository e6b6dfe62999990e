"""What a number of articles would take: rates measured here, times how much work articles make.

In: rates of each stage, articles, words an article.  Out: seconds a stage, each with a range.

The model, for N articles of W words:

    statements    N · W / 100 · STATEMENTS                  read, extracted and embedded, each once
    pairs         statements · PAIRS, or FEWEST             admitted for comparison
    pairing       statements · seconds · (statements / sample) ** GROWTH
    judgements    pairs · 2 · SHARE                         SHARE is 1 with --exhaustive; each LONGER than here
    decisions     pairs                                     each pair's other witnesses

Every factor has a range, the rate its rounds, each number what collections of news gave.  They are taken as
independent: the range of a product is the root of the sum of squares of the factors' ranges, in logarithms.  Where
articles lie within it is a matter of what they are about, which no bench can know.  Loading models and writing files
(seconds) is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import exp, hypot, log
from typing import Any

from rashomon.bench.rounds import Rate
from rashomon.pairs.candidates import ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A number above 0 that is not known to a point: the least, what is usual, the most."""

    low: float
    usual: float
    high: float

    def __mul__(self, other: Span) -> Span:
        """The product of two numbers that know nothing of each other.

        >>> Span(low=1, usual=2, high=4) * Span(low=3, usual=3, high=3)
        Span(low=3.0, usual=6.0, high=12.0)
        """
        usual = self.usual * other.usual
        below = hypot(log(self.usual / self.low), log(other.usual / other.low))
        above = hypot(log(self.high / self.usual), log(other.high / other.usual))
        return Span(low=round(usual / exp(below), 9), usual=float(usual), high=round(usual * exp(above), 9))

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


# Statements in a hundred words: 150 reports of FA-KES have 4.3; agency briefs have more, long features less.
STATEMENTS = Span(low=3.5, usual=4.3, high=5.5)
# Pairs admitted a statement: FA-KES 1.0 (all of it) and 1.3 (150 reports), ECB+ 4.0 (many reports of each event).
PAIRS = Span(low=0.7, usual=1.3, high=4.0)
# Share of 2 judgements a pair that the cascade makes; eval/README.md, cascade.
SHARE = Span(low=0.15, usual=0.22, high=0.35)
# Claims that are compared are longer than the average one: a judgement in a scan of 60 reports of FA-KES took 1.28
# times the processor time of one here.
LONGER = Span(low=1.0, usual=1.2, high=1.4)
# A small scan is judged whole: of ten pairs a statement, the 2,000 likeliest.
NEAR, FEWEST = 10, ALWAYS
WHOLE = Span(low=1.0, usual=1.0, high=1.0)
# Time of pairing grows with statements ** (1 + this); at most the 1.15 that eval/README.md, scale, holds it to.
GROWTH = Span(low=0.0, usual=0.08, high=0.15)
WORDS = 400  # a report of FA-KES has 389


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What one stage of a scan would take."""

    name: str
    units: Span  # statements, pairs or judgements
    seconds: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What so many articles would take, whole and stage by stage."""

    articles: int
    stages: tuple[Stage, ...]

    @property
    def seconds(self) -> Span:
        return Span(
            low=sum(stage.seconds.low for stage in self.stages),
            usual=sum(stage.seconds.usual for stage in self.stages),
            high=sum(stage.seconds.high for stage in self.stages),
        )

    def as_dict(self) -> dict[str, Any]:
        return {**asdict(self), "seconds": self.seconds.as_dict()}


def forecast(
    articles: int, rates: Mapping[str, Rate], *, words: int, sample: int, is_exhaustive: bool = False
) -> Forecast:
    """`rates` are those of extract, embed, pair, judge and decide; `sample` is the statements pair was timed on."""
    statements = _exactly(articles * words / 100) * STATEMENTS
    pairs = _at_least(statements * PAIRS, min(FEWEST, NEAR * statements.usual))
    judgements = pairs * _exactly(2) * (WHOLE if is_exhaustive else SHARE)
    growth = Span(
        low=_grown(statements.low, sample, GROWTH.low),
        usual=_grown(statements.usual, sample, GROWTH.usual),
        high=_grown(statements.high, sample, GROWTH.high),
    )
    return Forecast(
        articles=articles,
        stages=(
            _stage("read and extract", statements, rates["extract"]),
            _stage("embed", statements, rates["embed"]),
            _stage("pair", statements, rates["pair"], growth),
            _stage("judge", judgements, rates["judge"], LONGER),
            _stage("decide", pairs, rates["decide"]),
        ),
    )


def _stage(name: str, units: Span, rate: Rate, slower: Span = WHOLE) -> Stage:
    seconds = Span(low=1 / rate.high, usual=1 / rate.median, high=1 / rate.low)
    return Stage(name=name, units=units, seconds=units * seconds * slower)


def _grown(statements: float, sample: int, power: float) -> float:
    return float(max(1.0, statements / sample) ** power)


def _at_least(span: Span, least: float) -> Span:
    return Span(low=max(span.low, least), usual=max(span.usual, least), high=max(span.high, least))


def _exactly(number: float) -> Span:
    return Span(low=number, usual=number, high=number)
