"""Numbers in words and digits as floats: "3.2 million", "twenty-five", "a dozen", "two thirds", "12k".

In: text at a place.  Out: a value and where its words end.  Vague words ("dozens") are known as lower bounds.  What the
number counts, and its bounds, are found by `quantities`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_UNITS = {word: float(value) for value, word in enumerate(_SMALL.split())}
_TENS = {
    "twenty": 20.0,
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
    "sixty": 60.0,
    "seventy": 70.0,
    "eighty": 80.0,
    "ninety": 90.0,
}
_SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
_SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}
_FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
    "tenth": 1 / 10,
    "tenths": 1 / 10,
}
# The least that the word can mean; "dozens" is two dozen or more, and has no upper bound.
VAGUE = {
    "tens": 20.0,
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
}

_OF_SCALE = re.compile(r"\sof\s(?P<scale>thousands|millions|billions)\b", re.IGNORECASE)
_SIMPLE = "|".join([*sorted(_UNITS, key=len, reverse=True), *_TENS])
_SCALE = "|".join(_SCALES)
_WORD = rf"(?:{_SIMPLE}|{_SCALE})"
_WORDED = re.compile(
    rf"(?:an?\s(?=(?:{_SCALE})\b))?{_WORD}\b(?:(?:[\s-]|(?<=hundred)\sand\s|(?<=thousand)\sand\s){_WORD}\b)*",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    rf"(?P<whole>\d{{1,3}}(?:,\d{{3}})+|\d+)(?P<decimals>\.\d+)?(?:\s?(?P<short>k|mn|m|bn|b|tn)\b(?![-.’'])|[\s-](?P<scale>{_SCALE})\b)?",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    rf"(?:(?P<count>one|two|three|four|an?)[\s-])?"
    rf"(?P<part>{'|'.join(sorted(_FRACTIONS, key=len, reverse=True))})\b(?:\sof\b)?",
    re.IGNORECASE,
)
NUMBER = re.compile(
    rf"(?<![\w.,/:-])(?:\d|(?:{_SIMPLE}|an?\s(?:{_SCALE})|{'|'.join(VAGUE)}|half|(?:one|two|three|a)[\s-](?:third|quarter|fifth|tenth|half)s?)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A value and the place of its words."""

    start: int
    end: int
    value: float
    is_digits: bool
    is_vague: bool = False
    is_fraction: bool = False


def read_number(text: str, start: int, end: int) -> Number | None:
    """The number that begins at `start`, its longest form; None when there is none."""
    if text[start].isdigit():
        return _digits(text, start, end)
    fraction = _FRACTION.match(text, start, end)
    if fraction is not None and (
        fraction["count"] or fraction.group().lower().endswith(" of") or fraction["part"].lower() == "half"
    ):
        count = _UNITS.get((fraction["count"] or "one").lower(), 1)
        stop = fraction.end("part")
        return Number(
            start=start, end=stop, value=count * _FRACTIONS[fraction["part"].lower()], is_digits=False, is_fraction=True
        )
    for word, least in VAGUE.items():
        if text[start : start + len(word)].lower() == word:
            return _vague(text, start, start + len(word), end, least)
    match = _WORDED.match(text, start, end)
    if match is None or match.end() == start:
        return None
    return Number(start=start, end=match.end(), value=_worded(match.group()), is_digits=False)


def _vague(text: str, start: int, stop: int, end: int, least: float) -> Number:
    """ "hundreds of thousands" is at least 200 times 1,000."""
    match = _OF_SCALE.match(text, stop, end)
    if match is None:
        return Number(start=start, end=stop, value=least, is_digits=False, is_vague=True)
    scale = _SCALES[match["scale"].lower().rstrip("s")]
    return Number(start=start, end=match.end(), value=least * scale, is_digits=False, is_vague=True)


def _digits(text: str, start: int, end: int) -> Number | None:
    match = _DIGITS.match(text, start, end)
    if match is None:
        return None
    value = float(match["whole"].replace(",", "") + (match["decimals"] or ""))
    if match["short"]:
        value *= _SHORT_SCALES[match["short"].lower()]
    elif match["scale"]:
        value *= _SCALES[match["scale"].lower()]
    return Number(start=start, end=match.end(), value=value, is_digits=True)


def _worded(words: str) -> float:
    """ "two hundred and fifty thousand" is (2 x 100 + 50) x 1000."""
    total = current = 0.0
    for word in re.split(r"[\s-]+", words.lower()):
        if word in _UNITS:
            current += _UNITS[word]
        elif word in _TENS:
            current += _TENS[word]
        elif word in ("hundred", "dozen"):
            current = (current or 1.0) * _SCALES[word]
        elif word in _SCALES:
            total, current = total + (current or 1.0) * _SCALES[word], 0.0
    return total + current
