"""A prospect with weights anybody can add up, in place of the fitted one.

The mean contradiction's log-odds are expected at ten times the overlap minus five, with a sharpness of 2; two
statements agree by eight times (jaccard minus one half); after one direction only its own contradiction counts.
"""

from __future__ import annotations

import math

import numpy as np

from rashomon.conflicts.prospect import SECOND, Layers, Prospect
from rashomon.conflicts.prospect_features import FEATURES

DIMENSION = 2
SHARPNESS = 2.0
_PARTS, _HIDDEN = 1, 1
_INPUTS = len(FEATURES) + 2 * _PARTS


def layers() -> Layers:
    """Features as they are; vectors and the hidden unit count for nothing."""
    out = np.zeros((_HIDDEN + _INPUTS + 1, 3))
    out[_HIDDEN + FEATURES.index("overlap"), 0] = 10.0
    out[-1, 0] = -5.0
    out[-1, 1] = math.log(math.expm1(SHARPNESS))  # softplus of it is the sharpness
    out[_HIDDEN + FEATURES.index("jaccard"), 2] = 8.0
    out[-1, 2] = -4.0
    return Layers(
        means=np.zeros(len(FEATURES)),
        spreads=np.ones(len(FEATURES)),
        projection=np.zeros((DIMENSION, _PARTS)),
        hidden=np.zeros((_INPUTS + 1, _HIDDEN)),
        out=out,
    )


HAND_PROSPECT = Prospect(
    revision="by-hand",
    nli="0",
    temperature=1.0,
    encoder="e",
    layers=layers(),
    second=np.array([1.0, *[0.0] * (len(SECOND) - 1), 0.0]),
    first_cut=-4.0,
    second_cut=-2.0,
    agreement_cut=0.0,
)
