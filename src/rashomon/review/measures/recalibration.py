"""Probabilities and verdicts in, what the verdicts say about the probabilities out: a slope and an intercept.

The model is logit P(conflict) = a + b · logit p (Cox 1958; Platt scaling on log-odds), with a prior centred on taking
the probabilities at their word, a = 0 and b = 1.  No verdict at all leaves them as they are, and each one moves them.

Cards read best first are no random sample of the queue, and yet they do not bias this: which card is read depends on
its p alone, and the model is of the verdict given p.  What they cannot tell is the far end: few improbable cards are
read, so there the line is carried on from above, and the slope's uncertainty grows with the distance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Standard deviations of the prior.  Intercept 1: the texts of a team may hold conflicts at odds of a third or of three
# times what the model was calibrated on (e±1), seldom seven times.  Slope 0.3: on new data models tend to be
# overconfident, slope below 1, now and then shy, above it (Van Calster et al. 2019, BMC Medicine 17:230); 0.4–1.6 are
# two deviations, and a slope below 0, probabilities that mean their opposite, is over three away.
INTERCEPT_SD, SLOPE_SD = 1.0, 0.3

# Half a thousandth over two: what a probability kept to three decimals as 0.000 is on average; and its mirror.
_CLIP = 0.00025
_STEPS, _CLOSE = 50, 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalibration:
    """The posterior of (a, b): a normal around its mode (Laplace's approximation)."""

    intercept: float
    slope: float
    covariance: tuple[tuple[float, float], tuple[float, float]]
    judged: int


def log_odds(probabilities: Sequence[float] | NDArray[np.float64]) -> NDArray[np.float64]:
    """logit p, shape as given; p below 0.00025 or above 0.99975 is taken to be that."""
    import numpy as np

    clipped = np.clip(np.asarray(probabilities, dtype=np.float64), _CLIP, 1 - _CLIP)
    return np.asarray(np.log(clipped) - np.log1p(-clipped))


def logistic(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """The probability of log-odds, without overflow."""
    import numpy as np

    return np.asarray(0.5 * (1 + np.tanh(0.5 * odds)))


def fit_recalibration(judged: Sequence[tuple[float, bool]]) -> Recalibration:
    """The mode of (a, b) by Newton's method, and its Laplace covariance, from (probability, is conflict) of each card.

    The posterior is strictly concave, so there is one mode; a step that would overshoot it is halved until it does not.
    """
    import numpy as np

    x = log_odds([probability for probability, _ in judged])
    y = np.array([is_conflict for _, is_conflict in judged], dtype=np.float64)
    design = np.stack([np.ones_like(x), x], axis=1)
    centre, precision = np.array([0.0, 1.0]), np.diag([INTERCEPT_SD**-2, SLOPE_SD**-2])
    mode = centre.copy()
    height = _log_posterior(design, y, mode, centre, precision)
    for _ in range(_STEPS):
        fitted = logistic(design @ mode)
        slope = design.T @ (y - fitted) - precision @ (mode - centre)
        step = np.linalg.solve(_curvature(design, fitted, precision), slope)
        reached = _log_posterior(design, y, mode + step, centre, precision)
        while reached < height and np.abs(step).max() > _CLOSE:
            step = step / 2
            reached = _log_posterior(design, y, mode + step, centre, precision)
        mode, height = mode + step, reached
        if np.abs(step).max() <= _CLOSE:
            break
    covariance = np.linalg.inv(_curvature(design, logistic(design @ mode), precision))
    (aa, ab), (ba, bb) = covariance.tolist()
    return Recalibration(
        intercept=float(mode[0]), slope=float(mode[1]), covariance=((aa, ab), (ba, bb)), judged=len(judged)
    )


def _log_posterior(
    design: NDArray[np.float64],
    y: NDArray[np.float64],
    at: NDArray[np.float64],
    centre: NDArray[np.float64],
    precision: NDArray[np.float64],
) -> float:
    import numpy as np

    odds = design @ at
    away = at - centre
    return float(y @ odds - np.logaddexp(0, odds).sum() - 0.5 * away @ precision @ away)


def _curvature(
    design: NDArray[np.float64], fitted: NDArray[np.float64], precision: NDArray[np.float64]
) -> NDArray[np.float64]:
    weights = fitted * (1 - fitted)
    return precision + (design.T * weights) @ design
