"""Quantities: how many of what, with bounds and approximation.

In: text and the range of a statement.  Out: Quantity records with absolute spans.  Years, dates, clock times, ordinals,
ages and house numbers are no quantities.  Open words are intervals without an upper bound: "dozens" is 24 or more,
"scores" 40 or more, "hundreds" 200 or more, "thousands" 2,000 or more; "several" and "many" are left out.  "more than
12" and "at least 12" both have low 12: the record has closed bounds.  A fraction ("a third of the voters") is given as
its value with the unit counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.records import Quantity, Span
from rashomon.statements.lexicon import MONTHS
from rashomon.statements.numbers import NUMBER, Number, read_number
from rashomon.statements.units import CURRENCY_SIGN, find_noun, find_unit, words_after

_BOUND = re.compile(
    r"(?:(?P<low>at least|more than|over|upwards of|no fewer than|no less than|not less than|"
    r"in excess of|above|exceeding|a minimum of)"
    r"|(?P<high>up to|as many as|as much as|fewer than|less than|no more than|not more than|"
    r"at most|under|below|a maximum of)"
    r"|(?P<near>about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to|or so|"
    r"circa|just over|just under))\s+(?:the\s)?(?:US)?[$€£¥₹]?$",
    re.IGNORECASE,
)
_OR_MORE = re.compile(r"\s+(?:or more|and more|or so|plus)\b", re.IGNORECASE)
_RANGE = re.compile(r"\s?[-–—]\s?|\s+(?:to|or)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_NOT_COUNT_AFTER = re.compile(
    r"(?:st|nd|rd|th)\b|\s?(?:a\.m|p\.m|am\b|pm\b|o[’']clock|GMT\b|"
    r"hours? GMT|BC\b|AD\b)|-(?:year|month|week|day|hour|minute|mile|point|"
    r"man|member|page)s?\b(?:-old)?"
    r"|:\d|/\d|(?:\s[A-Z]\w+){0,2}\s(?:Street|Avenue|Ave|St|Road|Rd|Boulevard)\b|[-\s]years?[-\s]old\b|[A-Za-z]",
)
_COMPOUND = re.compile(r"-[A-Za-z]")
_NOT_COUNT_BEFORE = re.compile(
    r"(?:\b(?:aged?|age of|number|no\.|nos\.|article|section|chapter|page|channel|highway|route|flight|room|"
    r"resolution|phase|level|group|unit|"
    r"season|episode|version|type|district|tier|title|since|until|circa)|[#@])\s*$",
    re.IGNORECASE,
)
_AGE_AFTER_NAME = re.compile(r"[A-Z][\w’'-]+,\s$")
_YEAR_BEFORE = re.compile(
    r"\b(?:in|of|since|by|from|until|during|the|early|late|mid|before|after|between|[A-Z][a-z]+\.?|\d{1,2},)\s*$"
)
_MONTH_BEFORE = re.compile(
    rf"\b(?:{'|'.join(sorted(MONTHS - {'may', 'march'}, key=len, reverse=True))}|may|march)\.?\s*$", re.IGNORECASE
)
_MONTH_AFTER = re.compile(rf"(?:\s+(?:{'|'.join(m.capitalize() for m in sorted(MONTHS, key=len, reverse=True))})\b)")
_NONE = re.compile(
    r"\b(?:no one|nobody|none of (?:the|its|their|his|her)|no (?!longer|more|less|fewer|doubt|matter|one\b|other|such|"
    r"idea|way|sign|reason|comment|word))",
    re.IGNORECASE,
)


def find_quantities(text: str, span: Span) -> list[Quantity]:
    """The quantities stated in `text[span.start:span.end]`, in order."""
    found: list[Quantity] = []
    place = span.start
    while (match := NUMBER.search(text, place, span.end)) is not None:
        number = read_number(text, match.start(), span.end)
        if number is None:
            place = match.end()
            continue
        quantity = _quantity(text, span, number)
        if quantity is not None:
            found.append(quantity)
        place = max(quantity.span.end if quantity else number.end, match.start() + 1)
    nones = list(_nones(text, span))
    found = [one for one in found if not any(none.span.start <= one.span.start < none.span.end for none in nones)]
    return sorted([*found, *nones], key=lambda quantity: quantity.span.start)


def _quantity(text: str, span: Span, number: Number) -> Quantity | None:
    if (number.is_digits and not _is_count(text, span, number)) or _COMPOUND.match(text, number.end, span.end):
        return None
    second = _second(text, span, number)
    last = second or number
    start, end = number.start, last.end
    more = _OR_MORE.match(text, end, span.end)
    unit, unit_end = find_unit(text, span, start, more.end() if more else end)
    if unit is None and not number.is_digits and _is_idle_word(text, number):
        return None
    bound = _BOUND.search(text[max(span.start, start - 24) : start])
    low: float | None = number.value
    high: float | None = None if number.is_vague else last.value
    if bound is not None and bound["low"]:
        high = None
    elif bound is not None and bound["high"]:
        low = None
    if more is not None and not more.group().endswith("so"):
        high = None
    if number.is_fraction:
        low, high, unit = number.value * 100, number.value * 100, "%"
    sign = CURRENCY_SIGN.search(text, max(span.start, start - 4), start)
    begin = start - (len(bound.group()) if bound else len(sign.group()) if sign else 0)
    begin = min(begin, sign.start() if sign else begin)
    return Quantity(
        span=Span(start=begin, end=unit_end),
        text=text[begin:unit_end],
        low=low,
        high=high,
        unit=unit,
        is_approximate=bool(
            (bound is not None and bound["near"]) or (more is not None and more.group().endswith("so"))
        ),
    )


def _is_count(text: str, span: Span, number: Number) -> bool:
    """Digits that count: not a year, a day of a month, a time of day, an ordinal, an age, an address or a name."""
    before = text[max(span.start, number.start - 24) : number.start]
    if _NOT_COUNT_AFTER.match(text, number.end, span.end) or _NOT_COUNT_BEFORE.search(before):
        return False
    has_sign = bool(CURRENCY_SIGN.search(before))
    following = text[number.end : number.end + 3]
    if _MONTH_BEFORE.search(before) or _MONTH_AFTER.match(text, number.end, span.end):
        return False
    is_last = not following.strip() or following[0] in ",.;:)"
    if _AGE_AFTER_NAME.search(before) and number.value < 120 and following[:1] in (",", ".", ""):
        return False
    digits = text[number.start : number.end]
    if len(digits) == 4 and digits.isdigit() and 1500 <= number.value <= 2100 and not has_sign:
        return not (
            is_last
            or _YEAR_BEFORE.search(before)
            or following.startswith(("’s", "'s", "s", "-", "–"))
            or not before.strip()
        )
    return not re.search(r"[\w][-/.:]$", before)


def _is_idle_word(text: str, number: Number) -> bool:
    """ "one" and fractions in words without a noun are more often pronouns and figures of speech."""
    return text[number.start : number.end].lower() in ("one", "half", "a half", "one half") or number.is_vague


def _second(text: str, span: Span, number: Number) -> Number | None:
    """The upper end of "12 to 15", "12-15", "between 12 and 15", when it is above the lower."""
    if number.is_vague or number.is_fraction:
        return None
    join = _RANGE.match(text, number.end, span.end)
    if join is None and _BETWEEN.search(text, max(span.start, number.start - 9), number.start):
        join = re.compile(r"\s+and\s+").match(text, number.end, span.end)
    if join is None:
        return None
    sign = re.compile(r"[$€£¥₹]?").match(text, join.end(), span.end)
    place = sign.end() if sign else join.end()
    if place >= span.end or (NUMBER.match(text, place, span.end) is None and not text[place].isdigit()):
        return None
    second = read_number(text, place, span.end)
    return second if second is not None and second.value > number.value else None


def _nones(text: str, span: Span) -> Iterator[Quantity]:
    """ "no one", "no soldiers": zero."""
    for match in _NONE.finditer(text, span.start, span.end):
        words = match.group().lower()
        if words in ("no one", "nobody"):
            unit: str | None = "person"
            end = match.end()
        else:
            found = find_noun([*words_after(text, match.end() - 1, span.end)][:3])
            if found is None or (
                words == "no "
                and not text[match.end() : found[1]].lower().endswith("s")
                and found[0] not in ("person",)
            ):
                continue
            unit, end = found
        yield Quantity(
            span=Span(start=match.start(), end=end), text=text[match.start() : end], low=0.0, high=0.0, unit=unit
        )
