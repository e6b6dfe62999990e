"""A decision with weights anybody can add up, in place of the fitted one: tests do not change when it is fitted again.

Of two texts: the log-odds of the mean contradiction, +1.0 for contrary words, +0.5 for a mere negation, +3.0 for a
place taken and left, +1.5 for a denial, +1.2 for numbers that cannot both hold, -2.0 for numbers that agree.  Of a
scan: that, half the log-odds of one matter, and -4.0 for a count brought up to date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

import pytest

from rashomon.conflicts.decision import Decision, Weights
from rashomon.conflicts.features import SCAN_FEATURES, TEXT_FEATURES

TEXTS = {
    "contradiction": 1.0,
    "contrary": 1.0,
    "negated": 0.5,
    "control": 3.0,
    "denied": 1.5,
    "numbers_disagree": 1.2,
    "numbers_agree": -2.0,
}
SCAN = {"texts": 1.0, "same_matter": 0.5, "revision": -4.0}
THRESHOLDS = {0.5: 0.3, 0.8: 0.5, 0.9: 0.7}


def weights(
    given: Mapping[str, float],
    names: tuple[str, ...],
    *,
    intercept: float = 0.0,
    means: Mapping[str, float] | None = None,
) -> Weights:
    """Those named, and 0 for every other feature; no mean is taken away unless given."""
    return Weights(
        intercept=intercept,
        weights={name: given.get(name, 0.0) for name in names},
        means={name: (means or {}).get(name, 0.0) for name in names},
    )


HAND = Decision(
    revision="by-hand",
    texts=weights(TEXTS, TEXT_FEATURES),
    scan=weights(SCAN, SCAN_FEATURES),
    texts_thresholds=THRESHOLDS,
    scan_thresholds=THRESHOLDS,
    precision=0.8,
)


# The mean contradiction itself: what `rashomon score` gives is then what the scorer said.
MEAN = replace(HAND, texts=weights({"contradiction": 1.0}, TEXT_FEATURES))


@contextmanager
def decided_by_hand(decision: Decision = HAND) -> Iterator[Decision]:
    """Everything that asks for the decision of the package gets this one."""
    with pytest.MonkeyPatch.context() as patch:
        for place in ("rashomon.conflicts.decide", "rashomon.pipeline"):
            patch.setattr(f"{place}.load_decision", lambda: decision)
        yield decision
