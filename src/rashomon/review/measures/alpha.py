"""Labels that several people gave the same units in, Krippendorff's alpha for nominal labels out, with its interval.

With nominal labels alpha needs little of the coincidence matrix: how often each label was given among pairable ones,
n_c, and its diagonal.  A unit with m labels, n_uc of them c, adds Σ n_uc (n_uc - 1) / (m - 1) to the diagonal, and

    alpha = 1 - (n - 1) (n - diagonal) / (n² - Σ n_c²)

All of it are sums over units, and units with the same labels in any order are the same unit.  So a resample of units is
a multinomial draw of how often each distinct one occurs, and a thousand resamples are one matrix product.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rashomon.review.measures.interval import Interval

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CELLS = 4_000_000  # of a resample matrix held at once: 32 MB


def krippendorff_alpha(units: Sequence[Sequence[str]]) -> float | None:
    """Agreement beyond chance: 1 all agree, 0 as by chance, below 0 worse (Krippendorff 2011, nominal metric).

    "Computing Krippendorff's Alpha-Reliability", section C: any number of reviewers, labels may be missing.  `units`
    has the labels given to each unit; one with fewer than two labels has no pair and is left out.  None where alpha is
    undefined: no unit has two labels, or only one label is in use, so that nobody could have disagreed.
    """
    patterns = _patterns(units)
    diagonal, given = 0.0, Counter[str]()
    for labels, times in patterns.items():
        diagonal += times * _agreement(labels)
        for label in labels:
            given[label] += times
    return _alpha(given.total(), diagonal, sum(count * count for count in given.values()))


def alpha_interval(
    units: Sequence[Sequence[str]], *, samples: int = 1000, seed: int, level: float = 0.95
) -> Interval | None:
    """Percentile interval of alpha over `samples` resamples of the units.

    The bootstrap that Zapf et al. 2016 recommend for alpha (BMC Medical Research Methodology 16:93).

    None where alpha is undefined and with fewer than two pairable units.  Resamples in which only one label is left
    have no alpha and do not count.  Made for labels of a fixed list, such as verdicts or kinds: the memory is that of
    labels × distinct units.  Known weakness: units that all agree give an interval of no width, however few.
    """
    import numpy as np

    patterns = _patterns(units)
    pairable = sum(patterns.values())
    if pairable < 2 or krippendorff_alpha(units) is None:
        return None
    sums = _sums(list(patterns))
    shares = np.array(list(patterns.values()), dtype=np.float64) / pairable
    random = np.random.default_rng(seed)
    rows = max(1, _CELLS // len(shares))
    alphas = np.concatenate(
        [
            _alphas(random.multinomial(pairable, shares, size=min(rows, samples - done)) @ sums)
            for done in range(0, samples, rows)
        ]
    )
    low, high = np.nanquantile(alphas, [(1 - level) / 2, (1 + level) / 2])
    return Interval(low=float(low), high=float(high))


def _patterns(units: Sequence[Sequence[str]]) -> Counter[tuple[str, ...]]:
    """How often each combination of labels occurs among pairable units."""
    as_given = Counter(tuple(labels) for labels in units)
    patterns: Counter[tuple[str, ...]] = Counter()
    for labels, times in as_given.items():
        if len(labels) >= 2:
            patterns[tuple(sorted(labels))] += times
    return patterns


def _agreement(labels: Sequence[str]) -> float:
    """What one unit adds to the diagonal of the coincidences."""
    return sum(count * (count - 1) for count in Counter(labels).values()) / (len(labels) - 1)


def _alpha(n: int, diagonal: float, squares: int) -> float | None:
    expected = n * n - squares
    return None if expected == 0 else 1.0 - (n - 1) * (n - diagonal) / expected


def _sums(patterns: Sequence[tuple[str, ...]]) -> NDArray[np.float64]:
    """Shape (patterns, labels + 1): how often a unit has each label, and what it adds to the diagonal."""
    import numpy as np

    places = {label: place for place, label in enumerate(sorted({label for labels in patterns for label in labels}))}
    sums = np.zeros((len(patterns), len(places) + 1))
    for row, labels in enumerate(patterns):
        for label in labels:
            sums[row, places[label]] += 1
        sums[row, -1] = _agreement(labels)
    return sums


def _alphas(resamples: NDArray[np.float64]) -> NDArray[np.float64]:
    """Alpha of each resample from its summed rows, shape (resamples, labels + 1); not a number where undefined."""
    import numpy as np

    given, diagonal = resamples[:, :-1], resamples[:, -1]
    n = given.sum(axis=1)
    expected = n * n - (given * given).sum(axis=1)
    undefined = expected < 0.5  # counts are whole numbers
    return np.where(undefined, np.nan, 1 - (n - 1) * (n - diagonal) / np.where(undefined, 1, expected))
