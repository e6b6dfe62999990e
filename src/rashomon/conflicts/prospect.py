"""How probably a pair will be flagged, told before the NLI model has read it, and after it has read one direction.

In: models/decision/prospect.json, written by models/decision/fit_prospect.py; what was foreseen of pairs
(`prospect_features`) and the vectors of their statements.  Out: log-odds.  The decision itself is a sum whose only
unknown is the log-odds x of the mean contradiction, so a pair is flagged where x reaches what it needs; a small network
tells the distribution of x, logistic with a place and a scale of its own for every pair.  A threshold of the user's
changes what is needed and nothing else.  It rules nothing out: `judging` does.

Method: the outcome of the whole cascade is distilled into its cheap first stage (Hinton et al. 2015; cascades of this
kind: Viola & Jones 2001); distribution regression by a binary likelihood at many cut-points (Foresi & Peracchi 1995).
Known weakness: it has learned what one NLI model says of one encoder's neighbours, and `knows` no other pair of models.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.artefacts import models_folder
from rashomon.conflicts.prospect_features import FEATURES, MOST, Foreseen
from rashomon.errors import ModelError

FILE = Path("decision", "prospect.json")
SECOND = (
    "gap",  # log-odds of the first direction's contradiction, minus what the mean needs
    "room",  # the log-odds that the other direction's contradiction then needs
    "contradiction",
    "entailment",
    "neutral",
    "place",  # x as told before, minus what is needed
    "gap_in_place",  # the lesser of gap and place
)
_FARTHEST = 6.0  # standard deviations: what lies further off is not extrapolated
_FLOOR = 1e-3  # as in the decision: no model is surer than one in a thousand

Floats = NDArray[np.float64]
Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Of each pair the place and the scale's inverse of x, and the log-odds that one side entails the other."""

    place: Floats
    sharpness: Floats
    agreement: Floats

    def flagged(self, needed: Floats) -> Floats:
        """Log-odds that x reaches what is needed, shape (pairs,); plus or minus infinity where that is certain."""
        odds = self.sharpness * (self.place - np.clip(needed, -2 * MOST, 2 * MOST))
        return np.where(needed > MOST, -np.inf, np.where(np.isneginf(needed), np.inf, odds))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """The network: two projected vectors and the features in, three numbers out."""

    means: Floats  # of FEATURES
    spreads: Floats
    projection: Floats  # (dimension, parts)
    hidden: Floats  # (inputs + 1, hidden); the last row is the constant
    out: Floats  # (hidden + inputs + 1, 3)

    def apply(self, features: Floats, left: Vectors, right: Vectors) -> Floats:
        """Shape (pairs, 3)."""
        mine, other = left @ self.projection, right @ self.projection
        plain = np.clip((features - self.means) / self.spreads, -_FARTHEST, _FARTHEST)
        inputs = np.hstack([plain, mine * other, np.abs(mine - other)])
        one = np.ones((len(inputs), 1))
        hidden = np.tanh(np.hstack([inputs, one]) @ self.hidden)
        return np.asarray(np.hstack([hidden, inputs, one]) @ self.out, dtype=np.float64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """The fitted prospect, the models it foretells, and the log-odds below which a pair is left out at each stage."""

    revision: str
    nli: str  # revision of the model
    temperature: float
    encoder: str
    layers: Layers
    second: Floats  # weights of SECOND, and the constant
    first_cut: float
    second_cut: float
    agreement_cut: float

    def knows(self, *, nli: str, temperature: float, encoder: str) -> bool:
        """Whether it was fitted with these very models."""
        return (nli, encoder) == (self.nli, self.encoder) and abs(temperature - self.temperature) < 1e-9

    def outlook(self, foreseen: Sequence[Foreseen], left: Vectors, right: Vectors) -> Outlook:
        """What to expect of pairs; `left` and `right` have the unit vector of each pair's sides.

        The same for (a, b) and (b, a).
        """
        features = np.array([one.features for one in foreseen], dtype=np.float64).reshape(-1, len(FEATURES))
        out = self.layers.apply(features, left, right)
        return Outlook(place=out[:, 0], sharpness=np.logaddexp(0.0, out[:, 1]), agreement=out[:, 2])

    def after_first(self, place: Floats, needed: Floats, probabilities: NDArray[np.floating]) -> Floats:
        """Log-odds that pairs reach what they need, knowing one direction's probabilities, shape (pairs, 3).

        Minus infinity where certainty in the other direction would not do.
        """
        rows = second_features(place, needed, probabilities)
        odds = rows @ self.second[:-1] + self.second[-1]
        most = (_held(probabilities[:, 2]) + 1) / 2
        return np.where(_logit(most) < needed, -np.inf, np.where(np.isneginf(needed), np.inf, odds))


def second_features(place: Floats, needed: Floats, probabilities: NDArray[np.floating]) -> Floats:
    """SECOND of each pair, shape (pairs, SECOND)."""
    entailment, neutral, contradiction = (_held(column) for column in np.asarray(probabilities, dtype=np.float64).T)
    least = np.clip(needed, -MOST, MOST)
    gap = _logit(contradiction) - least
    room = _logit(_held(2 / (1 + np.exp(-least)) - contradiction))
    away = np.clip(place - least, -2 * MOST, 2 * MOST)
    told = (gap, room, _logit(contradiction), _logit(entailment), _logit(neutral), away, np.minimum(gap, away))
    return np.stack(told, axis=1)


def _held(probability: NDArray[Any]) -> Floats:
    return np.clip(np.asarray(probability, dtype=np.float64), _FLOOR, 1 - _FLOOR)


def _logit(probability: Floats) -> Floats:
    held = _held(probability)
    return np.asarray(np.log(held / (1 - held)), dtype=np.float64)


@cache
def load_prospect() -> Prospect:
    """The prospect that comes with the package.  Raises ModelError when its file is missing or damaged."""
    return read_prospect(models_folder() / FILE)


def read_prospect(path: Path) -> Prospect:
    """A prospect from its file.  Raises ModelError, naming the file, when it does not fit this version."""
    try:
        return _prospect(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{path.name} cannot be used ({error}); install the rashomon wheel again") from error


def _prospect(given: Mapping[str, Any]) -> Prospect:
    if tuple(given["features"]) != FEATURES or tuple(given["second"]) != (*SECOND, "constant"):
        raise ValueError("its features are those of another version")
    layers = Layers(
        means=np.array([one["mean"] for one in given["features"].values()], dtype=np.float64),
        spreads=np.array([one["spread"] for one in given["features"].values()], dtype=np.float64),
        projection=np.array(given["projection"], dtype=np.float64),
        hidden=np.array(given["hidden"], dtype=np.float64),
        out=np.array(given["out"], dtype=np.float64),
    )
    inputs = len(FEATURES) + 2 * layers.projection.shape[1]
    hidden = layers.hidden.shape[1]
    if layers.hidden.shape != (inputs + 1, hidden) or layers.out.shape != (hidden + inputs + 1, 3):
        raise ValueError("its layers do not fit one another")
    cuts = given["cuts"]
    return Prospect(
        revision=str(given["revision"]),
        nli=str(given["nli"]),
        temperature=float(given["temperature"]),
        encoder=str(given["encoder"]),
        layers=layers,
        second=np.array(list(given["second"].values()), dtype=np.float64),
        first_cut=float(cuts["first"]),
        second_cut=float(cuts["second"]),
        agreement_cut=float(cuts["agreement"]),
    )
