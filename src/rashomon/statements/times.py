"""Dates and times, anchored to the day a document was published.

In: text, the range of a statement, and the publication date when known.  Out: TimeMention records with absolute
spans.  A bare weekday is the most recent such day on or before publication, "next Monday" the first after it; a day
and month without a year is the most recent such day not more than a month ahead.  Without a publication date a
relative expression has no start and end.  Clock times and ages are left alone.  "may" and "march" are months only
beside a day or a year, or capitalised after "in".
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from rashomon.records import Span, TimeMention

_Days = tuple[date | None, date | None]

_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|"
    r"Dec(?:ember|\.)?)"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
_PART_OF_DAY = r"(?:late|early)\s+(?:on\s+)?"
_ISO = re.compile(rf"\b(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)\b")
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s(?P<year>{_YEAR})\b)?"
)
_DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{_MONTH})\b(?:,?\s(?P<year>{_YEAR})\b)?"
)
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH})(?:\sof)?,?\s(?P<year>{_YEAR})\b")
_LONE_MONTH = re.compile(rf"(?<=\b[Ii]n )(?P<month>{_MONTH})\b(?!\s+\d|[’'])|(?<=\b[Ll]ast )(?P<month2>{_MONTH})\b")
_YEAR_ALONE = re.compile(rf"(?<=\b[Ii]n )(?P<year>{_YEAR})\b(?![,-]\d)|(?<=\b[Ss]ince )(?P<year2>{_YEAR})\b")
_WEEKDAY = re.compile(
    rf"\b(?:{_PART_OF_DAY})?(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his)\s)?(?P<day>{'|'.join(_WEEKDAYS)})\b(?:\s(?:morning|afternoon|evening|night))?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:(?P<day>yesterday|today|tonight|tomorrow)|(?P<which>last|this|next|past)\s(?P<unit>week|month|year)"
    r"|(?P<night>last night|this morning|this evening|this afternoon))\b"
    r"|\b(?P<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten|a)\s(?P<units>days?|weeks?|months?|years?)\s(?P<way>ago|earlier)\b",
    re.IGNORECASE,
)
# No expression of time is without one of these.
_HINT = re.compile(
    rf"\d|{_MONTH}|day\b|ago\b|night|week|month|year|morning|evening|afternoon|earlier|tomorrow", re.IGNORECASE
)
_COUNTS = {
    word: at
    for at, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
} | {"a": 1}
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_UNKNOWN: _Days = (None, None)


def find_times(text: str, span: Span, published: date | None) -> list[TimeMention]:
    """The dates and times stated in `text[span.start:span.end]`, in order and apart from each other."""
    if _HINT.search(text, span.start, span.end) is None:
        return []
    readers: list[tuple[re.Pattern[str], Callable[[re.Match[str], date | None], _Days | None]]] = [
        (_ISO, _calendar_day),
        (_MONTH_DAY, _calendar_day),
        (_DAY_MONTH, _calendar_day),
        (_MONTH_YEAR, _month),
        (_WEEKDAY, _weekday),
        (_RELATIVE, _relative),
        (_LONE_MONTH, _month),
        (_YEAR_ALONE, _year),
    ]
    found: list[TimeMention] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in readers:
        for match in pattern.finditer(text, span.start, span.end):
            if any(match.start() < end and match.end() > start for start, end in taken):
                continue
            days = read(match, published)
            if days is None:
                continue
            taken.append(match.span())
            where = Span(start=match.start(), end=match.end())
            found.append(TimeMention(span=where, text=match.group(), start=days[0], end=days[1]))
    return sorted(found, key=lambda mention: mention.span.start)


def _month_number(word: str) -> int:
    return _MONTHS[word[:3].lower()]


def _calendar_day(match: re.Match[str], published: date | None) -> _Days | None:
    """A day of a month; None when the calendar has no such day."""
    word = match["month"]
    month = int(word) if word.isdigit() else _month_number(word)
    if match["year"]:
        return _one(_day(int(match["year"]), month, int(match["day"])))
    if published is None:
        return _UNKNOWN if _day(2024, month, int(match["day"])) else None
    near = _day(published.year, month, int(match["day"]))
    if near is not None and near > published + timedelta(days=31):
        near = _day(published.year - 1, month, int(match["day"]))
    elif near is not None and near < published - timedelta(days=334):
        near = _day(published.year + 1, month, int(match["day"])) or near
    return _one(near)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _one(day: date | None) -> _Days | None:
    return (day, day) if day is not None else None


def _month(match: re.Match[str], published: date | None) -> _Days | None:
    groups = match.groupdict()
    month = _month_number(groups["month"] or groups.get("month2") or "")
    year = int(groups["year"]) if groups.get("year") else None
    if year is None and published is None:
        return _UNKNOWN
    if year is None and published is not None:
        year = published.year - (1 if month > published.month else 0)
    assert year is not None  # noqa: S101 - one of the two gave it
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _year(match: re.Match[str], _published: date | None) -> _Days | None:
    year = int(match["year"] or match["year2"])
    return date(year, 1, 1), date(year, 12, 31)


def _weekday(match: re.Match[str], published: date | None) -> _Days | None:
    if not match["day"][0].isupper():
        return None
    if published is None:
        return _UNKNOWN
    number = _WEEKDAYS.index(match["day"].capitalize())
    back = (published.weekday() - number) % 7
    which = (match["which"] or "").lower()
    if which == "next":
        return _one(published + timedelta(days=7 - back))
    if which == "last" and back == 0:
        back = 7
    return _one(published - timedelta(days=back))


def _relative(match: re.Match[str], published: date | None) -> _Days | None:
    if published is None:
        return _UNKNOWN
    if match["day"] or match["night"]:
        word = (match["day"] or match["night"]).lower()
        shift = {"yesterday": -1, "tomorrow": 1, "last night": -1}.get(word, 0)
        return _one(published + timedelta(days=shift))
    if match["units"]:
        return _ago(match, published)
    return _calendar_unit(match["which"].lower(), match["unit"].lower(), published)


def _ago(match: re.Match[str], published: date) -> _Days:
    """A counted distance back; months and years are about 30 and 365 days, and widen by half a unit either way."""
    word = match["count"].lower()
    count = int(word) if word.isdigit() else _COUNTS[word]
    unit = match["units"].lower().rstrip("s")
    try:
        day = published - timedelta(days=count * _UNIT_DAYS[unit])
    except OverflowError:
        return _UNKNOWN
    slack = timedelta(days=_UNIT_DAYS[unit] // 2)
    return day - slack, min(day + slack, published)


def _calendar_unit(which: str, unit: str, published: date) -> _Days:
    """The week (Monday to Sunday), month or year before, around or after publication."""
    step = {"last": -1, "past": -1, "this": 0, "next": 1}[which]
    if unit == "week":
        start = published - timedelta(days=published.weekday()) + timedelta(days=7 * step)
        return start, start + timedelta(days=6)
    if unit == "year":
        return date(published.year + step, 1, 1), date(published.year + step, 12, 31)
    months = published.year * 12 + published.month - 1 + step
    year, month = divmod(months, 12)
    return date(year, month + 1, 1), date(year, month + 1, calendar.monthrange(year, month + 1)[1])
