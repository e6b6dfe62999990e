"""Probabilities and lengths as a page shows them, in the report and in the review queue.

In: numbers.  Out: words.  It decides nothing: on which side of a threshold a number lies is what it shows.
"""

from __future__ import annotations


def probability_words(value: float) -> str:
    """Two decimals, cut toward the middle: 0.996 is "0.99" and 0.004 is "0.01", for nothing here is certain."""
    return f"{min(max(value, 0.01), 0.99):.2f}" if 0.0 < value < 1.0 else f"{value:.2f}"


def beside(value: float, threshold: float) -> str:
    """As many decimals as it takes to show on which side of the threshold it lies: 0.7196 beside 0.72 is "0.7196"."""
    for digits in range(2, 7):
        if (round(value, digits) >= threshold) == (value >= threshold):
            return probability_words(value) if digits == 2 else f"{value:.{digits}f}"
    return repr(value)


def percent(value: float) -> str:
    """A length, clipped to 0–100 %."""
    return f"{100 * min(max(value, 0.0), 1.0):.2f}%"
