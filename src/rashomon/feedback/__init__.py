"""Review → Example: training and calibration data out of verdicts."""

from __future__ import annotations

from rashomon.feedback.examples import JudgedPair, collect_examples

__all__ = ["JudgedPair", "collect_examples"]
