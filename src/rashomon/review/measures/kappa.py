"""Labels of two reviewers in, Cohen's kappa out; of many reviewers, every pair of them that shares units."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from rashomon.review.measures.interval import Interval
from rashomon.review.measures.judgements import Judgement, by_unit
from rashomon.review.measures.wilson import wilson_interval


@dataclass(frozen=True, slots=True, kw_only=True)
class PairAgreement:
    """How two reviewers agree on the units that both judged; `one` comes before `other` in the alphabet."""

    one: str
    other: str
    shared: int  # units judged by both
    observed: float  # share of them with the same label
    kappa: float | None  # None: both gave one and the same label throughout
    interval: Interval | None  # of kappa


def cohen_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Agreement of two reviewers beyond what their own habits make likely (Cohen 1960, "A coefficient of agreement").

    One (label, label) a unit.  None of no unit, and where both gave one and the same label throughout: chance alone
    would agree always, and kappa is 0/0.
    """
    if not pairs:
        return None
    expected = _expected(pairs)
    return None if expected == 1 else (_observed(pairs) - expected) / (1 - expected)


def kappa_interval(pairs: Sequence[tuple[str, str]], level: float = 0.95) -> Interval | None:
    """Wilson's interval of the observed agreement, put through kappa's formula with the expected one held fixed.

    That is Cohen's (1960) standard error with a score interval in place of ± z·s.e., so that ten units in full
    agreement have a width.  In simulation 95 % intervals held the true kappa 92–96 % of the time (four tables of two or
    three labels, kappa 0.55–0.77, 10–200 units, 1,000 draws each).
    """
    if not pairs:
        return None
    expected = _expected(pairs)
    if expected == 1:
        return None
    agreement = wilson_interval(sum(one == other for one, other in pairs), len(pairs), level)
    return Interval(low=(agreement.low - expected) / (1 - expected), high=(agreement.high - expected) / (1 - expected))


def pairwise_kappas(judgements: Iterable[Judgement]) -> tuple[PairAgreement, ...]:
    """Every pair of reviewers that share a unit, those that share most first."""
    agreements = [_pair_agreement(one, other, pairs) for (one, other), pairs in shared_labels(judgements).items()]
    return tuple(sorted(agreements, key=lambda pair: (-pair.shared, pair.one, pair.other)))


def shared_labels(judgements: Iterable[Judgement]) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """The labels of each pair of reviewers, a unit a row; the reviewers of a pair in order of the alphabet."""
    shared: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for labels in by_unit(judgements).values():
        if len(labels) >= 2:
            for one, other in combinations(sorted(labels), 2):
                shared[one, other].append((labels[one], labels[other]))
    return dict(shared)


def _pair_agreement(one: str, other: str, pairs: Sequence[tuple[str, str]]) -> PairAgreement:
    return PairAgreement(
        one=one,
        other=other,
        shared=len(pairs),
        observed=_observed(pairs),
        kappa=cohen_kappa(pairs),
        interval=kappa_interval(pairs),
    )


def _observed(pairs: Sequence[tuple[str, str]]) -> float:
    return sum(one == other for one, other in pairs) / len(pairs)


def _expected(pairs: Sequence[tuple[str, str]]) -> float:
    """Agreement by chance: both give each label as often as they do, without looking."""
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    return sum(ones[label] * others[label] for label in ones) / (len(pairs) * len(pairs))
