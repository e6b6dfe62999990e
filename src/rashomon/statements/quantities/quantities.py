"""Quantities: how many of what, with bounds, approximation, what became of them, and whether it is the whole.

In: text and the range of a statement.  Out: Quantity records with absolute spans, in order.  Years, dates, clock times,
ordinals, ages, scores, names and house numbers are no quantities.  Open words are intervals without an upper bound:
"dozens" is 24 or more, "scores" 40 or more, "hundreds" and "several hundred" 200 or more, "thousands" 2,000 or more;
"several" and "many" are left out.  "more than 12" has an open low bound of 12, "at least 12" a closed one.  A fraction
("a third of the voters") is given as a percentage.  Of "rose from 5 to 20" only 20 is given.

Known weakness: a count and its verb more than 90 characters apart are not joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.records import Outcome, Quantity, Span
from rashomon.statements.quantities.bounds import OR_MORE, apply_bounds, find_bound
from rashomon.statements.quantities.counting import is_count, is_part_of_name
from rashomon.statements.quantities.currencies import CURRENCY_SIGN
from rashomon.statements.quantities.drafts import Draft
from rashomon.statements.quantities.extents import (
    ELLIPTICAL,
    FROM_TO,
    OF_NUMBER,
    OF_THEM,
    OTHERS_WITHIN,
    name_elliptical,
    set_extents,
    set_outcomes,
    share_outcomes,
)
from rashomon.statements.quantities.nouns import MEASURES, PEOPLE, singular
from rashomon.statements.quantities.numbers import NUMBER, Number, read_number
from rashomon.statements.quantities.units import Unit, find_noun, find_unit, words_after

_RANGE = re.compile(r"\s?[-–—]\s?|\s+(?:to|or)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+(?:US)?[$€£¥₹₺₽]?$", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+")
_SIGN_AGAIN = re.compile(r"(?:US)?[$€£¥₹₺₽]?")
_NONE = re.compile(
    r"\b(?=n)(?:no one|nobody)\b\s?|\b(?=[nwz])(?:none of (?:the|its|their|his|her|those|these)|zero|"
    r"without(?: any)?|no(?: (?:new|more|other|further))?|neither of the)"
    r"\s(?=[a-z])|(?<=ing )none\b",
    re.IGNORECASE,
)
_NONE_HINTS = (" no ", "no one", "nobody", "none", "without", "neither", "zero")
_WAS = re.compile(r"\s(?:was|is|has|died)\b")
_NONE_UNITS = PEOPLE | frozenset({"death", "fatality", "injury", "life", "dead", "arrest", "hostage", "survivor"})
_NONE_THINGS = frozenset(
    [
        "truck",
        "car",
        "vehicle",
        "house",
        "building",
        "village",
        "town",
        "tank",
        "plane",
        "aircraft",
        "helicopter",
        "rocket",
        "missile",
        "school",
        "hospital",
    ]
)
_ONE_NOT_COUNT = re.compile(
    r"\s(?:of\b|another\b|day\b|thing\b|side\b|hand\b|way\b|point\b|time\b|else\b|who\b|that\b|which\b|must\b|can\b|"
    r"could\b|should\b|would\b|has to\b|may\b|might\b)",
    re.IGNORECASE,
)
_HALF_OF_TIME = re.compile(r"\b(?:first|second|latter|other|better|early|late)\s$", re.IGNORECASE)
_FELLOW_AFTER = re.compile(
    r",?\sand\s(?P<article>an?)\s(?:[a-z-]+\s)??(?P<noun>[a-z]+)\b(?!\s(?!who|in|at|and|on)[a-z]+s?\s(?:was|were|said))"
)
_FELLOW_BEFORE = re.compile(r"\b(?P<article>[Aa]n?)\s(?:[a-z-]+\s)??(?P<noun>[a-z]+),?\s(?:and|,)\s$")


def find_quantities(text: str, span: Span) -> list[Quantity]:
    """The quantities stated in `text[span.start:span.end]`, in order."""
    drafts = _merged(_numbered(text, span), list(_nones(text, span)))
    if not drafts:
        return []
    drafts = _with_fellows(text, span, drafts)
    name_elliptical(text, drafts)
    set_outcomes(text, span, drafts)
    set_extents(text, span, drafts)
    share_outcomes(text, drafts)
    return [_quantity(text, draft) for draft in drafts if not draft.is_dropped and not _is_figure(draft)]


def _numbered(text: str, span: Span) -> list[Draft]:
    found: list[Draft] = []
    place = span.start
    while (match := NUMBER.search(text, place, span.end)) is not None:
        number = read_number(text, match.start(), span.end)
        if number is None:
            place = match.end()
            continue
        draft = _draft(text, span, number)
        if draft is not None:
            found.append(draft)
        place = max(draft.end if draft else number.end, match.start() + 1)
    return found


def _draft(text: str, span: Span, number: Number) -> Draft | None:
    if not is_count(text, span, number):
        return None
    if number.is_fraction and _HALF_OF_TIME.search(text, max(span.start, number.start - 12), number.start):
        return None  # "the first half of 2031"
    number, is_length = _without_metres(text, span, number)
    second = _second(text, span, number)
    last = second or number
    more = OR_MORE.match(text, last.end, span.end)
    unit = find_unit(text, span, number.start, more.end() if more else last.end)
    if is_length:
        unit = Unit("metre", unit.end)
    part_of = OF_NUMBER.match(text, last.end, span.end)
    is_part_of_number = part_of is not None and NUMBER.match(text, part_of.end(), span.end) is not None
    if is_part_of_number and not number.is_fraction:
        unit = Unit(None, last.end)
    if is_part_of_number and number.value == 1:
        return None  # "one of the 9 villages"
    if not is_part_of_number and _is_idle(text, span, number, unit):
        return None
    bound = find_bound(text, span, number)
    if bound is not None and unit.name in MEASURES and bound.group().lower().startswith("over "):
        bound = None  # "over four days": in the course of
    draft = Draft(
        begin=bound.start() if bound is not None else _signed(text, span, number),
        start=number.start,
        end=unit.end,
        number_end=last.end,
        low=number.value,
        high=None if number.is_vague else last.value,
        unit=unit.name,
        outcome=unit.outcome,
        is_approximate=number.is_loose,
    )
    if number.is_fraction:
        draft.low = draft.high = number.value * 100
        draft.unit = "%"
    apply_bounds(draft, bound, more.group().lower() if more else "")
    return draft


def _without_metres(text: str, span: Span, number: Number) -> tuple[Number, bool]:
    """ "600m" is 600 million of something counted or paid; beside nothing it is a length."""
    written = text[number.start : number.end]
    if not number.is_digits or not written.endswith("m") or _signed(text, span, number) != number.start:
        return number, False
    if find_noun(list(words_after(text, number.end, span.end))) is not None:
        return number, False
    return replace(number, value=number.value / 1e6), True


def _signed(text: str, span: Span, number: Number) -> int:
    sign = CURRENCY_SIGN.search(text, max(span.start, number.start - 5), number.start)
    return sign.start() if sign else number.start


def _is_idle(text: str, span: Span, number: Number, unit: Unit) -> bool:
    """Words that more often are pronouns or figures of speech than counts, and digits in a name."""
    word = text[number.start : number.end].lower()
    if number.is_fraction:
        return unit.name is None
    if word == "one":
        return unit.name is None or _ONE_NOT_COUNT.match(text, number.end, span.end) is not None
    if number.is_vague:
        return unit.name is None
    if unit.name is not None:
        return False
    if number.is_digits:
        return is_part_of_name(text, span, number)
    if ELLIPTICAL.search(text, max(span.start, number.start - 24), number.start):
        return False
    return find_bound(text, span, number) is None and OF_THEM.match(text, number.end, span.end) is None


def _second(text: str, span: Span, number: Number) -> Number | None:
    """The upper end of "12 to 15", "12-15", "between 12 and 15", when it is above the lower."""
    if number.is_vague or number.is_fraction:
        return None
    join = _RANGE.match(text, number.end, span.end)
    if join is not None and join.group().strip() in ("to", "-", "–", "—") and _is_from(text, span, number):
        return None
    if join is None and _BETWEEN.search(text, max(span.start, number.start - 13), number.start):
        join = _AND.match(text, number.end, span.end)
    if join is None:
        return None
    sign = _SIGN_AGAIN.match(text, join.end(), span.end)
    place = sign.end() if sign else join.end()
    if place >= span.end or (NUMBER.match(text, place, span.end) is None and not text[place].isdigit()):
        return None
    second = read_number(text, place, span.end)
    return second if second is not None and second.value > number.value and not second.is_vague else None


def _is_from(text: str, span: Span, number: Number) -> bool:
    before = text[max(span.start, number.start - 60) : number.start]
    return ("from " in before and FROM_TO.search(before) is not None) or before.endswith((" by ",))


def _nones(text: str, span: Span) -> Iterator[Draft]:
    """ "no one", "no soldiers", "without casualties": zero."""
    lower = text[span.start : span.end].lower()
    if not lower.startswith("no") and not any(hint in lower for hint in _NONE_HINTS):
        return
    for match in _NONE.finditer(text, span.start, span.end):
        words = match.group().lower().split()
        if words[0] == "nobody" or words[:2] == ["no", "one"] or words == ["none"]:
            yield _zero(match.start(), match.start() + len(match.group().rstrip()), "person", None)
            continue
        if words[0] == "zero":
            continue
        following = list(words_after(text, match.end() - 1, span.end))[:3]
        found = find_noun(following)
        if found is None or singular(found[0]) not in _NONE_UNITS | _NONE_THINGS:
            continue
        written = text[match.end() : found[1]].lower().split()[-1]
        is_one = singular(written) == written and written not in ("people", "dead")
        if words[0] == "no" and is_one and _WAS.match(text, found[1], span.end) is None:
            continue
        unit = find_unit(text, span, match.start(), match.end() - 1)
        yield _zero(match.start(), unit.end, unit.name, unit.outcome)


def _is_figure(draft: Draft) -> bool:
    """ "nobody knew": of whom nothing is told that is counted."""
    return draft.high == 0 and draft.unit == "person" and draft.outcome is None


def _zero(start: int, end: int, unit: str | None, outcome: Outcome | None) -> Draft:
    return Draft(begin=start, start=start, end=end, number_end=end, low=0.0, high=0.0, unit=unit, outcome=outcome)


def _merged(numbered: list[Draft], nones: Sequence[Draft]) -> list[Draft]:
    kept = [one for one in numbered if not any(none.start <= one.begin < none.end for none in nones)]
    return sorted([*kept, *nones], key=lambda draft: draft.begin)


def _with_fellows(text: str, span: Span, drafts: list[Draft]) -> list[Draft]:
    """ "a man and two women": the man is counted where others are."""
    added: list[Draft] = []
    for draft in drafts:
        within = text[draft.number_end : min(span.end, draft.number_end + 12)]
        if draft.unit not in PEOPLE or draft.low is None or OTHERS_WITHIN.match(within):
            continue
        after = _FELLOW_AFTER.match(text, draft.end, span.end)
        before = _FELLOW_BEFORE.search(text, max(span.start, draft.begin - 40), draft.begin)
        added.extend(_one(match) for match in (after, before) if match is not None and match["noun"] in PEOPLE)
    taken = [draft.begin for draft in drafts]
    return (
        sorted([*drafts, *(one for one in added if one.begin not in taken)], key=lambda draft: draft.begin)
        if added
        else drafts
    )


def _one(match: re.Match[str]) -> Draft:
    start = match.start("article")
    return Draft(
        begin=start,
        start=start,
        end=match.end("noun"),
        number_end=match.end("article"),
        low=1.0,
        high=1.0,
        unit=match["noun"],
        outcome=None,
    )


def _quantity(text: str, draft: Draft) -> Quantity:
    return Quantity(
        span=Span(start=draft.begin, end=draft.end),
        text=text[draft.begin : draft.end],
        low=draft.low,
        high=draft.high,
        unit="person" if draft.unit is None and draft.outcome is not None else draft.unit,
        is_approximate=draft.is_approximate,
        is_low_open=draft.is_low_open,
        is_high_open=draft.is_high_open,
        outcome=draft.outcome,
        extent=draft.extent,
    )
