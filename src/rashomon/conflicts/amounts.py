"""Every number of a text with what it counts, for reckoning with: looser than the quantities that are compared.

In: a statement.  Out: Amounts in order of the text.  A quantity that is one number is an amount; so is a number outside
any quantity ("and walked 3"), without a unit.  Dates, clock times, ordinals, years and ranges are none.  It reckons
nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.records import Quantity, Statement

_DIGITS = re.compile(
    r"(?<![\w.,:/-])[$€£]?\s?(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?P<part>\.\d+)?(?![\w:/]|,\d|\.\d|-\w)(?P<rate>\s?%)?"
)
_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {name: float(value) for value, name in enumerate(_ONES.split())} | {
    name: 10.0 * at for at, name in enumerate(_TENS.split(), start=2)
}
_NAMED = re.compile(
    r"\b(?:" + "|".join(_WORDS) + r")(?:-(?P<ones>one|two|three|four|five|six|seven|eight|nine))?\b", re.I
)
_FRACTION = re.compile(r"(?<![\w.,/])(?:(?P<whole>\d+)\s)?(?P<over>\d+)/(?P<under>[1-9]\d*)(?![\w/])")
# Words that are a factor: "twice as many".
_FACTORS = {
    "twice": 2.0,
    "double": 2.0,
    "doubled": 2.0,
    "triple": 3.0,
    "tripled": 3.0,
    "thrice": 3.0,
    "half": 0.5,
    "halved": 0.5,
    "quarter": 0.25,
    "pair": 2.0,
    "pairs": 2.0,
    "couple": 2.0,
    "dozen": 12.0,
}
_FACTOR = re.compile(r"\b(?:" + "|".join(_FACTORS) + r")\b", re.I)
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
# "from 40 to 50 million": the word at the second number is for both.
_SCALE = re.compile(
    r"(?:\s(?:to|and|or)\s[$€£]?\d[\d.,]*)?\s(?P<scale>hundred|thousand|million|billion|trillion)s?\b", re.I
)
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s$", re.I)
_MONTH_AFTER = re.compile(
    r"\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b", re.I
)
# Words behind a number that are no noun: "he gave 14 away".
_ADVERBS = "away back out off up down today now left more total there here again already altogether"
_NO_NOUNS = frozenset(_ADVERBS.split())
# Words before a number that make it a bound: "shorter than 16", "at least 5", "about 50".
_BOUND = re.compile(
    r"\b(?:than|at least|at most|up to|over|under|above|below|about|around|nearly|almost|some|approximately|roughly|"
    r"between|exceed\w*|least)\s(?:the\s)?[$€£]?\s?$",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"(?:an?\s)?(?:couple|few|several|pair|number|handful)\b", re.IGNORECASE)
# "Chapter 3", "the Riders of Morvath 4": a capital before a bare number makes it a name.
_NAMED_BY = re.compile(r"(?:[^\s.!?]\s|^)[A-Z][\w’'&.-]*\s$")
_YEARS = range(1500, 2100)  # bare numbers that are rather a year than a count


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number of a text; `start` and `end` are characters of the statement's text."""

    value: float
    unit: str | None  # singular noun, "%", a currency; None: not known
    text: str
    start: int
    end: int
    is_factor: bool = False  # "twice", "half": multiplies, counts nothing
    is_exact: bool = True  # False: a bound, a range, "about", or the number in a name


def find_amounts(statement: Statement) -> list[Amount]:
    """Amounts of the statement's text, in order."""
    found = [_of_quantity(statement, one) for one in statement.quantities]
    taken = [(one.start, one.end) for one in found]
    for one in (*_fractions(statement.text), *_bare(statement.text), *_factors(statement.text)):
        if not any(one.start < end and start < one.end for start, end in taken):
            found.append(one)
            taken.append((one.start, one.end))
    return sorted(found, key=lambda one: one.start)


def _of_quantity(statement: Statement, quantity: Quantity) -> Amount:
    start = quantity.span.start - statement.span.start
    value = quantity.low if quantity.low is not None else quantity.high
    return Amount(
        value=value or 0.0,
        unit=None if quantity.unit in _NO_NOUNS else quantity.unit,
        text=quantity.text,
        start=start,
        end=start + len(quantity.text),
        is_exact=quantity.low == quantity.high
        and not quantity.is_approximate
        and _is_told(quantity.text, statement.text, start),
    )


def _is_told(words: str, text: str, start: int) -> bool:
    """Whether the words before a number leave it a number told: no bound, no name, no vague "a couple of"."""
    is_name = words.isdigit() and _NAMED_BY.search(text[:start]) is not None
    return not (is_name or _is_bound(text, start) or _VAGUE.match(words))


def _is_bound(text: str, start: int) -> bool:
    return _BOUND.search(text[max(0, start - 24) : start]) is not None


def _bare(text: str) -> list[Amount]:
    found = []
    for match in _DIGITS.finditer(text):
        value = float(match["whole"].replace(",", "") + (match["part"] or ""))
        is_year = (
            not match["part"] and "," not in match["whole"] and value in _YEARS and match[0].strip() == match["whole"]
        )
        is_day = _MONTH.search(text[: match.start()]) or _MONTH_AFTER.match(text, match.end())
        if not is_year and not is_day:
            unit = "%" if match["rate"] else None
            scaled = _SCALE.match(text, match.end())
            value *= _SCALES[scaled["scale"].lower()] if scaled else 1.0
            is_plain = match[0].strip() == match["whole"] and scaled is None
            is_name = is_plain and _NAMED_BY.search(text[: match.start("whole")]) is not None
            found.append(
                Amount(
                    value=value,
                    unit=unit,
                    text=match[0].strip(),
                    start=match.start("whole"),
                    end=match.end(),
                    is_exact=not is_name and not _is_bound(text, match.start()),
                )
            )
    for match in _NAMED.finditer(text):
        word = match[0].lower().split("-")[0]
        if word == "one":  # "one of them", "this one"
            continue
        value = _WORDS[word] + (_WORDS[match["ones"].lower()] if match["ones"] else 0.0)
        is_exact = not _is_bound(text, match.start())
        found.append(
            Amount(value=value, unit=None, text=match[0], start=match.start(), end=match.end(), is_exact=is_exact)
        )
    return found


def _fractions(text: str) -> list[Amount]:
    return [
        Amount(
            value=float(match["whole"] or 0) + float(match["over"]) / float(match["under"]),
            unit=None,
            text=match[0],
            start=match.start(),
            end=match.end(),
            is_exact=not _is_bound(text, match.start()),
        )
        for match in _FRACTION.finditer(text)
    ]


def _factors(text: str) -> list[Amount]:
    return [
        Amount(
            value=_FACTORS[match[0].lower()],
            unit=None,
            text=match[0],
            start=match.start(),
            end=match.end(),
            is_factor=True,
        )
        for match in _FACTOR.finditer(text)
    ]
