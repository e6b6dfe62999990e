"""The weights by which a headline and an article are judged, and how they are applied.

In: `headline_weights.json`, written by `python -m eval.headline_fit`.  Out: HeadlineModel.  Two sums: a logistic
regression says whether the two are related at all, a multinomial one what the article says of the headline.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.headline_cases import STANCES
from eval.headline_features import RELATED, STANCE, FloatArray
from rashomon.errors import InputError

WEIGHTS = Path(__file__).parent / "headline_weights.json"
OF_RELATED = STANCES[:3]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadlineModel:
    """`related`: weights of shape (RELATED,); `stance`: weights of shape (STANCE, 3), in the order of OF_RELATED."""

    origin: str  # with what it was fitted, in words
    fitted_with: str  # revision of the NLI model whose judgements it was fitted on
    related: FloatArray
    related_intercept: float
    threshold: float  # probability of being related from which the stance is asked
    stance: FloatArray
    stance_intercepts: FloatArray

    def related_probabilities(self, rows: FloatArray) -> FloatArray:
        """Probability that headline and article are related, shape (rows,)."""
        return np.asarray(1 / (1 + np.exp(-(self.related_intercept + rows @ self.related))), dtype=np.float64)

    def is_related(self, rows: FloatArray) -> NDArray[np.bool_]:
        """Whether the stance is asked, shape (rows,)."""
        return np.asarray(self.related_probabilities(rows) >= self.threshold, dtype=np.bool_)

    def stance_probabilities(self, rows: FloatArray) -> FloatArray:
        """Probabilities of agree, disagree and discuss, shape (rows, 3)."""
        odds = self.stance_intercepts + rows @ self.stance
        exponent = np.exp(odds - odds.max(axis=1, keepdims=True))
        return np.asarray(exponent / exponent.sum(axis=1, keepdims=True), dtype=np.float64)


def write_model(model: HeadlineModel, path: Path = WEIGHTS) -> None:
    """Write the weights by name, in stable order."""
    related = {name: round(float(of), 4) for name, of in zip(RELATED, model.related, strict=True)}
    stance = {
        side: {name: round(float(of), 4) for name, of in zip(STANCE, model.stance[:, at], strict=True)}
        for at, side in enumerate(OF_RELATED)
    }
    intercepts = dict(zip(OF_RELATED, model.stance_intercepts.round(4).tolist(), strict=True))
    given = {
        "origin": model.origin,
        "fitted_with": model.fitted_with,
        "related": {
            "intercept": round(model.related_intercept, 4),
            "threshold": round(model.threshold, 4),
            "weights": related,
        },
        "stance": {"intercepts": intercepts, "weights": stance},
    }
    path.write_text(json.dumps(given, indent=1) + "\n", encoding="utf-8")


def read_model(path: Path = WEIGHTS) -> HeadlineModel:
    """The weights of a file.  Raises InputError when they are missing or of other features."""
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        related, stance = given["related"], given["stance"]
        return HeadlineModel(
            origin=str(given["origin"]),
            fitted_with=str(given["fitted_with"]),
            related=np.array([related["weights"][name] for name in RELATED], dtype=np.float64),
            related_intercept=float(related["intercept"]),
            threshold=float(related["threshold"]),
            stance=np.array([[stance["weights"][side][name] for side in OF_RELATED] for name in STANCE]),
            stance_intercepts=np.array([stance["intercepts"][side] for side in OF_RELATED]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path.name} cannot be used ({error!r}); run `python -m eval.headline_fit`") from error
