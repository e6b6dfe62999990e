"""Labels that several raters gave the same units in, Krippendorff's alpha for nominal labels out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence


def krippendorff_alpha(units: Sequence[Sequence[Hashable | None]]) -> float:
    """Agreement beyond chance: 1 all agree, 0 as by chance, below 0 worse (Krippendorff 2011, nominal metric).

    One entry a unit, with the label of each rater or None where a rater gave none; raters may differ from unit to unit.
    A unit with fewer than two labels says nothing and is left out.  1 when only one label was ever given, since nobody
    disagreed.  Raises ValueError when no unit has two labels.
    """
    given = [Counter(label for label in unit if label is not None) for unit in units]
    rated = [labels for labels in given if labels.total() >= 2]
    if not rated:
        raise ValueError("agreement of no unit with two labels; alpha needs units that two raters labelled")
    totals: Counter[Hashable] = Counter()
    observed = 0.0  # pairs of unlike labels within a unit, each unit weighing as many as it has labels
    for labels in rated:
        totals.update(labels)
        m = labels.total()
        observed += (m * m - sum(count * count for count in labels.values())) / (m - 1)
    n = totals.total()
    expected = n * n - sum(count * count for count in totals.values())
    return 1.0 if expected == 0 else 1.0 - (n - 1) * observed / expected
