"""Numbers in words and digits as floats: "3.2 million", "twenty-five", "half a dozen", "two thirds", "12k".

In: text at a place.  Out: a value and where its words end.  Vague words ("dozens", "several hundred") are
lower bounds.  What the number counts, and its bounds, are found by `quantities`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
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
_SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
    "lakh": 1e5,
    "crore": 1e7,
}
_SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}
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
    rf"(?:(?P<comma>\d{{1,3}},\d{{1,2}})(?=\s(?:million|billion|trillion)\b)"
    rf"|(?P<whole>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d{{1,3}}(?:[\u00a0\u202f]\d{{3}})+(?!\d)|\d+)(?P<decimals>\.\d+|"
    rf"\.\s\d+(?=\s(?:million|billion|trillion|percent|per cent)\b))?)"
    rf"(?:\s?(?P<short>k|mn|m|(?-i:MM)|bn|b|tn)\b(?![-.’'])|[\s-](?P<scale>{_SCALE})\b)?",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    rf"(?:(?P<count>one|two|three|four|an?)[\s-])?"
    rf"(?P<part>{'|'.join(sorted(_FRACTIONS, key=len, reverse=True))})\b(?:\sof\b)?",
    re.IGNORECASE,
)
# "half a million", "a quarter of a million", "two and a half million"
_PART_OF_SCALE = re.compile(
    rf"(?:(?P<whole>{_SIMPLE}|\d+)[\s-]and[\s-]a[\s-])?(?:a\s)?(?P<part>half|"
    rf"quarter)[\s-](?:of\s)?(?:an?\s)?(?P<scale>{_SCALE})\b",
    re.IGNORECASE,
)
_VAGUE_SCALE = re.compile(
    r"(?:several|a\sfew|some\sfew|many|few)\s(?P<scale>dozen|hundred|thousand|million|billion)s?\b", re.IGNORECASE
)
_COUPLE = re.compile(r"a\s(?:couple|pair)(?:\sof\b)?(?:\s(?P<scale>dozen|hundred|thousand|million)\b)?", re.IGNORECASE)
_SINGLE = re.compile(r"(?P<none>not\s)?an?\s(?:single|lone|solitary)\b(?!-)", re.IGNORECASE)


def _by_first_letter(listed: Iterable[str]) -> str:
    """Words in any case as one pattern, in branches by first letter: most places of a text are passed over quickly."""
    rests: dict[str, list[str]] = {}
    for word in listed:
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"[{letter}{letter.upper()}](?i:{'|'.join(rest)})" for letter, rest in rests.items())


_BEGINNINGS = _by_first_letter(
    [
        *sorted(_UNITS, key=len, reverse=True),
        *_TENS,
        *VAGUE,
        "half",
        rf"an?\s(?:{_SCALE}|single|lone|couple|pair|few\s(?:dozen|hundred|thousand)s?)",
        rf"a\s(?:half|quarter|third|fifth|tenth)(?:\sof|[\s-](?:{_SCALE}))",
        r"a[\s-](?:third|quarter|fifth|tenth|half)s?",
        r"not\sa\ssingle",
        *(rf"{word}\s(?:dozen|hundred|thousand|million)s?" for word in ("several", "many", "few")),
    ]
)
NUMBER = re.compile(rf"(?<!\w)(?:(?<![\w.,/:-])|(?<=agnitude-)|(?<=[a-z]s-))(?:\d|(?:{_BEGINNINGS})\b)")
_SPACE_OR_HYPHEN = re.compile(r"[\s-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A value and the place of its words."""

    start: int
    end: int
    value: float
    is_digits: bool
    is_vague: bool = False
    is_fraction: bool = False
    is_loose: bool = False  # "a couple of": about as many


def read_number(text: str, start: int, end: int) -> Number | None:
    """The number that begins at `start`, its longest form; None when there is none."""
    special = _special(text, start, end)
    if special is not None:
        return special
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


def _special(text: str, start: int, end: int) -> Number | None:
    """ "half a million", "several hundred", "a couple of", "a single"."""
    if text[start] not in "0123456789aAhHsSmMfFnNoOtTcCeE":
        return None
    match = _PART_OF_SCALE.match(text, start, end)
    if match is not None:
        whole = match["whole"] or "0"
        parts = (float(whole) if whole.isdigit() else _UNITS.get(whole.lower(), _TENS.get(whole.lower(), 0.0))) + (
            _FRACTIONS[match["part"].lower()]
        )
        return Number(start=start, end=match.end(), value=parts * _SCALES[match["scale"].lower()], is_digits=False)
    match = _VAGUE_SCALE.match(text, start, end)
    if match is not None:
        return _vague(text, start, match.end(), end, 2 * _SCALES[match["scale"].lower()])
    match = _COUPLE.match(text, start, end)
    if match is not None:
        scale = _SCALES[match["scale"].lower()] if match["scale"] else 1.0
        stop = match.end() - (3 if match.group().lower().endswith(" of") else 0)
        return Number(start=start, end=stop, value=2 * scale, is_digits=False, is_loose=scale > 1)
    match = _SINGLE.match(text, start, end)
    if match is not None:
        return Number(start=start, end=match.end(), value=0.0 if match["none"] else 1.0, is_digits=False)
    return None


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
    if match["comma"]:  # "1,5 million", as the continent writes it
        value = float(match["comma"].replace(",", "."))
    else:
        value = float(re.sub(r"\D", "", match["whole"]) + (match["decimals"] or "").replace(" ", ""))
    if match["short"]:
        value *= _SHORT_SCALES[match["short"].lower()]
    elif match["scale"]:
        value *= _SCALES[match["scale"].lower()]
    return Number(start=start, end=match.end(), value=value, is_digits=True)


def _worded(words: str) -> float:
    """ "two hundred and fifty thousand" is (2 x 100 + 50) x 1000."""
    total = current = 0.0
    for word in _SPACE_OR_HYPHEN.split(words.lower()):
        if word in _UNITS:
            current += _UNITS[word]
        elif word in _TENS:
            current += _TENS[word]
        elif word in ("hundred", "dozen"):
            current = (current or 1.0) * _SCALES[word]
        elif word in _SCALES:
            total, current = total + (current or 1.0) * _SCALES[word], 0.0
    return total + current
