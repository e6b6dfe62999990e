"""The fitted decision: features in, log-odds of a conflict out, and how much each witness moved them.

In: models/decision/decision.json, written by models/decision/fit.py.  Out: `Decision`.  Two logistic regressions: the
first on what the texts and the model tell (`texts`), the second on its log-odds and what a scan knows besides (`scan`).
Both are sums, so the part of each witness can be told and the parts add up to the whole.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rashomon.artefacts import models_folder
from rashomon.conflicts.features import SCAN_FEATURES, TEXT_FEATURES
from rashomon.errors import ModelError, SettingsError
from rashomon.records import Witness

FILE = Path("decision", "decision.json")
START = "an average pair"  # the name of the constant among the witnesses
_MOST_ODDS = 30.0  # beyond it a probability is 0 or 1 in double precision anyway


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """A logistic regression: log-odds = intercept + the sum of weight times (feature minus its mean)."""

    intercept: float
    weights: Mapping[str, float]
    means: Mapping[str, float]

    def parts(self, features: Mapping[str, float]) -> dict[str, float]:
        """What each feature adds to the log-odds; with the intercept they sum to `log_odds`."""
        return {name: weight * (features[name] - self.means[name]) for name, weight in self.weights.items()}

    def log_odds(self, features: Mapping[str, float]) -> float:
        """The log-odds of the features."""
        return self.intercept + sum(self.parts(features).values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Both regressions, and for each the thresholds that dev gave: the least with a precision of at least so much."""

    revision: str
    texts: Weights
    scan: Weights
    texts_thresholds: Mapping[float, float]  # precision on dev: threshold
    scan_thresholds: Mapping[float, float]
    precision: float  # the one aimed at by default

    def texts_threshold(self, precision: float | None = None) -> float:
        """From which probability `rashomon score` flags.  Raises SettingsError when dev never was so precise."""
        return _threshold(self.texts_thresholds, self.precision if precision is None else precision)

    def scan_threshold(self, precision: float | None = None) -> float:
        """The probability from which a scan flags a pair.  Raises SettingsError when dev never was so precise."""
        return _threshold(self.scan_thresholds, self.precision if precision is None else precision)

    def text_witnesses(self, features: Mapping[str, float]) -> tuple[Witness, ...]:
        """How much each feature of two texts moved the log-odds, strongest first; they add up to the whole."""
        return _told(self.texts.intercept, self.texts.parts(features))

    def scan_witnesses(self, features: Mapping[str, float], of_texts: Mapping[str, float]) -> tuple[Witness, ...]:
        """The same for a pair of a scan, with what the texts say told by its own parts."""
        parts = self.scan.parts(features)
        weight = self.scan.weights["texts"]
        del parts["texts"]
        inner = {name: weight * part for name, part in self.texts.parts(of_texts).items()}
        start = self.scan.intercept + weight * (self.texts.intercept - self.scan.means["texts"])
        return _told(start, inner | parts)


def probability_of(odds: float) -> float:
    """The probability of log-odds."""
    return 1 / (1 + math.exp(-min(max(odds, -_MOST_ODDS), _MOST_ODDS)))


@cache
def load_decision() -> Decision:
    """The decision that comes with the package.  Raises ModelError when its file is missing or damaged."""
    return read_decision(models_folder() / FILE)


def read_decision(path: Path) -> Decision:
    """A decision from its file.  Raises ModelError, naming the file, when it does not fit this version."""
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        return Decision(
            revision=str(given["revision"]),
            texts=_weights(given["texts"], TEXT_FEATURES),
            scan=_weights(given["scan"], SCAN_FEATURES),
            texts_thresholds=_thresholds(given["texts"]),
            scan_thresholds=_thresholds(given["scan"]),
            precision=float(given["precision"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{path.name} cannot be used ({error}); install the rashomon wheel again") from error


def _weights(given: Mapping[str, Any], names: tuple[str, ...]) -> Weights:
    if set(given["weights"]) != set(names):
        raise ValueError("its features are those of another version")
    return Weights(
        intercept=float(given["intercept"]),
        weights={name: float(given["weights"][name]) for name in names},
        means={name: float(given["means"][name]) for name in names},
    )


def _thresholds(given: Mapping[str, Any]) -> dict[float, float]:
    return {float(precision): float(threshold) for precision, threshold in given["thresholds"].items()}


def _threshold(thresholds: Mapping[float, float], precision: float) -> float:
    enough = [threshold for reached, threshold in sorted(thresholds.items()) if reached >= precision - 1e-9]
    if not enough:
        most = max(thresholds, default=0.0)
        raise SettingsError(
            f"no threshold reached a precision of {precision:g} on dev; the highest is {most:g}: ask for that or less, "
            f"or pass a threshold"
        )
    return enough[0]


def _told(start: float, parts: Mapping[str, float]) -> tuple[Witness, ...]:
    told = [Witness(name=name, odds=odds) for name, odds in parts.items() if odds]
    return (Witness(name=START, odds=start), *sorted(told, key=lambda one: -abs(one.odds)))
