"""Dates and times, anchored to the day a document was published."""

from rashomon.statements.times.times import find_times

__all__ = ["find_times"]
