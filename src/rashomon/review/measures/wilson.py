"""Successes and trials in, Wilson's interval of the share out.  It does not know what a success is."""

from __future__ import annotations

import math
from statistics import NormalDist

from rashomon.review.measures.interval import Interval


def wilson_interval(successes: float, trials: int, level: float = 0.95) -> Interval:
    """The score interval of a share (Wilson 1927, "Probable inference, the law of succession").

    Unlike share ± z·√(pq/n) it stays within 0–1 and has a width when all or none succeeded.  `successes` may be a
    fraction, where a share was itself estimated.  0–1 of no trials.  Raises ValueError when the counts are impossible.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} successes of {trials} trials; a share needs 0 ≤ successes ≤ trials")
    if not 0 < level < 1:
        raise ValueError(f"a level of {level}; it lies between 0 and 1, such as 0.95")
    if trials == 0:
        return Interval(low=0.0, high=1.0)
    z2 = NormalDist().inv_cdf((1 + level) / 2) ** 2
    share = successes / trials
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = math.sqrt(z2) / (1 + z2 / trials) * math.sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials))
    # At the ends the bound is exactly 0 or 1; rounding must not leave it a hair inside or outside.
    low = 0.0 if successes == 0 else max(0.0, centre - half)
    return Interval(low=low, high=1.0 if successes == trials else min(1.0, centre + half))
