"""Judgements → what each label's record is, and which labels pairs of reviewers take for one another.

In: (unit, reviewer, label) rows in order of time.  Out: a row per label, a table per pair of reviewers.  One number for
all labels hides that a team agrees on what is a conflict and not on what is a bad statement; these show it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rashomon.review.measures.alpha import krippendorff_alpha
from rashomon.review.measures.judgements import Judgement, by_unit
from rashomon.review.measures.kappa import shared_labels


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """One label: how often it was given, by whom, and how well people agree on it."""

    label: str
    given: int
    by: tuple[tuple[str, int], ...]  # reviewer and times, most often first
    agreement: float | None  # specific agreement; None: never given to a unit that two people judged
    alpha: float | None  # this label against all others; None: undefined


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """Units that two reviewers both judged: `rows[i][j]` had `labels[i]` from `one` and `labels[j]` from `other`."""

    one: str
    other: str
    labels: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]


def label_rows(judgements: Iterable[Judgement]) -> tuple[LabelRow, ...]:
    """A row for each label that stands, the most frequent first."""
    units = by_unit(judgements)
    uses: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for labels in units.values():
        for reviewer, label in labels.items():
            uses[label][reviewer] += 1
    given = [tuple(labels.values()) for labels in units.values() if len(labels) >= 2]
    agreement = specific_agreement(given)
    rows = [_label_row(label, counts, agreement.get(label), given) for label, counts in uses.items()]
    return tuple(sorted(rows, key=lambda row: (-row.given, row.label)))


def specific_agreement(units: Sequence[Sequence[str]]) -> dict[str, float]:
    """For each label, how often a second person gives it where one did: agreement among its own pairs.

    With two people 2a / (2a + b + c) (Dice 1945; Spitzer & Fleiss 1974; Cicchetti & Feinstein 1990, who call it p_pos).
    With m of them Σ n_c (n_c - 1) / Σ n_c (m - 1), summed over units, n_c of whose labels are c: a person drawn from
    those who gave c, and another drawn from the rest of the unit.  Labels only of units with one label are not in it.
    """
    agreeing: Counter[str] = Counter()
    possible: Counter[str] = Counter()
    for labels, times in Counter(tuple(sorted(unit)) for unit in units if len(unit) >= 2).items():
        for label, count in Counter(labels).items():
            agreeing[label] += times * count * (count - 1)
            possible[label] += times * count * (len(labels) - 1)
    return {label: agreeing[label] / possible[label] for label in sorted(possible)}


def confusions(judgements: Iterable[Judgement]) -> tuple[Confusion, ...]:
    """A table for each pair of reviewers that share a unit, those that share most first."""
    shared = shared_labels(judgements)
    ranked = sorted(shared, key=lambda pair: (-len(shared[pair]), pair))
    return tuple(_confusion(one, other, shared[one, other]) for one, other in ranked)


def _label_row(label: str, counts: Counter[str], agreement: float | None, units: Sequence[Sequence[str]]) -> LabelRow:
    against_rest = [["is" if given == label else "is not" for given in unit] for unit in units]
    return LabelRow(
        label=label,
        given=counts.total(),
        by=tuple(sorted(counts.items(), key=lambda use: (-use[1], use[0]))),
        agreement=agreement,
        alpha=krippendorff_alpha(against_rest),
    )


def _confusion(one: str, other: str, pairs: Sequence[tuple[str, str]]) -> Confusion:
    counts = Counter(pairs)
    labels = tuple(sorted({label for pair in pairs for label in pair}))
    rows = tuple(tuple(counts[row, column] for column in labels) for row in labels)
    return Confusion(one=one, other=other, labels=labels, rows=rows)
