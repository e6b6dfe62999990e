"""Dates and times, anchored to the day a document was published.

In: text, the range of a statement, and the publication date when known.  Out: TimeMention records with absolute spans,
in order and apart from each other.  A day and month without a year is the most recent such day not more than a month
ahead, or the next one where the words look ahead.  "since 2011" runs to the day of publication; "before 2011" has no
start.  What is told from the day of publication is read by `relative_times`.  Clock times and ages are left alone.
"may" and "march" are months only with a capital beside a day, a year, or a word such as "in".

Known weakness: 05/06/2014 is the fifth of June or the sixth of May, and is left unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from rashomon.records import Span, TimeMention
from rashomon.statements.times.days import UNKNOWN, Days, day_of, month_of, nearest, one_day, year_of
from rashomon.statements.times.relative_times import RELATIVE, WEEKDAY, WEEKDAYS, Anchor, read_relative, read_weekday

_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|"
    r"\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
_PART = r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)(?:-|\s)(?:in\s)?)"
_LEAD = (
    r"(?:\b(?P<lead>[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Ff]rom|[Oo]f|[Ll]ast|"
    r"[Tt]his|[Nn]ext)\s)"
)
_TH = r"(?:st|nd|rd|th)?"

_ISO = re.compile(rf"\b(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_SLASHED = re.compile(rf"\b(?P<one>\d{{1,2}})(?P<mark>[/.-])(?P<two>\d{{1,2}})(?P=mark)(?P<year>{_YEAR})\b")
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\s(?P<day>\d{{1,2}}){_TH}(?:\s?(?:[-–]|to|and|"
    rf"through)\s?(?P<last>\d{{1,2}}){_TH})?(?![\d:]|,\d{{3}})"
    rf"(?:,?\s(?P<year>{_YEAR})\b)?(?!\s(?:terror\w*\s)?attacks?\b)"
)
_DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}}){_TH}(?:\s?(?:[-–]|to|and)\s?(?P<last>\d{{1,2}}){_TH})?\s(?:of\s)?(?P<month>{_MONTH})\b"
    rf"(?:,?\s(?P<year>{_YEAR})\b)?"
)
_MONTH_YEAR = re.compile(rf"(?:\b{_PART})?\b(?P<month>{_MONTH})(?:\sof)?,?\s(?P<year>{_YEAR})\b")
_LONE_MONTH = re.compile(
    rf"(?:{_LEAD}{_PART}?|\b{_PART})(?P<month>{_MONTH})\b(?!\s\d|[’'])".replace("(?P<part>", "(?P<part2>", 1)
)
_YEARS = re.compile(rf"\b(?P<first>{_YEAR})(?:\s?[-–]\s?|\s(?:and|to|until)\s)(?P<last>{_YEAR}|\d\d)(?![\d-])\b")
_DECADE = re.compile(rf"\b(?:the\s)?(?:{_PART})?(?P<decade>(?:1[5-9]|20)\d0)[’']?s\b")
_YEAR_ALONE = re.compile(
    rf"(?:{_LEAD}(?:{_PART})?|\b(?:{_PART.replace('part', 'part2')}))(?P<year>{_YEAR})\b(?![,-]\d|\s(?:people|men|"
    rf"women|of)\b)"
)
_SEASON = re.compile(rf"\b(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s(?:of\s)?(?P<year>{_YEAR})\b")
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # the first of three months
_MONTH_STARTS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_RELATIVE_HINTS = (
    *("day", "ago", "night", "week", "month", "year", "morning", "evening", "afternoon", "tomorrow", "hour", "decade"),
)
_SEASON_HINTS = ("pring", "ummer", "utumn", "Fall", "fall", "inter")
_HAS_DIGIT = re.compile(r"\d")
_HAS_YEAR = re.compile(rf"\b{_YEAR}")
_HAS_NUMERIC_DATE = re.compile(r"\d[-/.]\d")

_EDGES = (1000, 9000)  # years outside are no dates of news, and sums of days could leave the calendar

_Reader = Callable[[re.Match[str], Anchor], Days | None]


def find_times(text: str, span: Span, published: date | None) -> list[TimeMention]:
    """The dates and times stated in `text[span.start:span.end]`, in order and apart from each other."""
    readers = _readers(text, span)
    if not readers:
        return []
    if published is not None and not _EDGES[0] <= published.year <= _EDGES[1]:
        published = None
    anchor = Anchor(published=published, text=text, least=span.start)
    found: list[TimeMention] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in readers:
        for match in pattern.finditer(text, span.start, span.end):
            if any(match.start() < end and match.end() > start for start, end in taken):
                continue
            days = read(match, anchor)
            if days is None:
                continue
            if anchor.follows_since(match.start()):
                days = _led("since", days, anchor)
            taken.append(match.span())
            where = Span(start=match.start(), end=match.end())
            found.append(TimeMention(span=where, text=match.group(), start=days[0], end=days[1]))
    return sorted(found, key=lambda mention: mention.span.start)


def _readers(text: str, span: Span) -> list[tuple[re.Pattern[str], _Reader]]:
    """The patterns that can match, the longer forms first: a cheap look at the words saves most of them."""
    words = text[span.start : span.end]
    has_digit = _HAS_DIGIT.search(words) is not None
    has_month = any(start in words for start in _MONTH_STARTS)
    lower = words.lower()
    readers: list[tuple[re.Pattern[str], _Reader]] = []
    if has_digit and _HAS_NUMERIC_DATE.search(words):
        readers += [(_ISO, _calendar_day), (_SLASHED, _slashed)]
    if has_digit and has_month:
        readers += [(_MONTH_DAY, _calendar_day), (_DAY_MONTH, _calendar_day), (_MONTH_YEAR, _month)]
    if any(hint in lower for hint in _RELATIVE_HINTS):
        if "day" in lower and any(day in lower for day in WEEKDAYS):
            readers.append((WEEKDAY, read_weekday))
        readers.append((RELATIVE, read_relative))
    if has_month:
        readers.append((_LONE_MONTH, _month))
    if has_digit and _HAS_YEAR.search(words):
        if any(hint in words for hint in _SEASON_HINTS):
            readers.append((_SEASON, _season))
        readers += [(_DECADE, _decade), (_YEARS, _years), (_YEAR_ALONE, _year)]
    return readers


def _month_number(word: str) -> int:
    return _MONTHS[word[:3].lower()]


def _calendar_day(match: re.Match[str], anchor: Anchor) -> Days | None:
    """A day of a month, or days of one month; None when the calendar has no such day."""
    groups = match.groupdict()
    month = int(groups["month"]) if groups["month"].isdigit() else _month_number(groups["month"])
    first = _day(groups["year"], month, int(groups["day"]), anchor, match.start())
    if not groups.get("last"):
        return first
    last = _day(groups["year"], month, int(groups["last"]), anchor, match.start())
    if first is None or last is None or first == UNKNOWN:
        return first
    return (first[0], last[1]) if first[0] and last[1] and first[0] <= last[1] else first


def _day(year: str | None, month: int, day: int, anchor: Anchor, at: int) -> Days | None:
    if year:
        return one_day(day_of(int(year), month, day))
    if anchor.published is None:
        return UNKNOWN if day_of(2024, month, day) else None
    return one_day(nearest(anchor.published, month, day, is_ahead=anchor.looks_ahead(at)))


def _slashed(match: re.Match[str], _anchor: Anchor) -> Days | None:
    """ "22/04/2016" has one reading, "05/06/2016" two, and then none is given."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    readings = {day for day in (day_of(year, two, one), day_of(year, one, two)) if day is not None}
    if not readings:
        return None
    return one_day(readings.pop()) if len(readings) == 1 else UNKNOWN


def _month(match: re.Match[str], anchor: Anchor) -> Days | None:
    groups = match.groupdict()
    month = _month_number(groups["month"])
    part = (groups.get("part") or groups.get("part2") or "").lower() or None
    lead = (groups.get("lead") or "").lower()
    if groups["month"] == "May" and lead in ("by", "of", "from", "before", "after") and not part:
        return None  # a person, more often
    year = int(groups["year"]) if groups.get("year") else None
    if year is None and anchor.published is None:
        return UNKNOWN
    if year is None and anchor.published is not None:
        is_ahead = lead == "next" or (lead in ("in", "by", "until") and anchor.looks_ahead(match.start("month")))
        year = anchor.published.year - (month > anchor.published.month and not is_ahead)
        year += month < anchor.published.month and is_ahead
    assert year is not None  # noqa: S101 - one of the two gave it
    return _led(lead, month_of(year, month, part), anchor)


def _led(lead: str, days: Days, anchor: Anchor) -> Days:
    """ "since" runs on to the day of publication; "before" and "after" have one end."""
    start, end = days
    if lead == "since":
        return start, anchor.published if anchor.published and start and anchor.published >= start else None
    if lead == "before" and start is not None:
        return None, start
    if lead == "after":
        return end, None
    return days


def _year(match: re.Match[str], anchor: Anchor) -> Days | None:
    groups = match.groupdict()
    if (groups["lead"] or "").lower() in ("last", "this", "next"):
        return None
    part = (groups["part"] or groups["part2"] or "").lower() or None
    return _led((groups["lead"] or "").lower(), year_of(int(groups["year"]), part), anchor)


def _years(match: re.Match[str], _anchor: Anchor) -> Days | None:
    first, word = int(match["first"]), match["last"]
    last = int(word) if len(word) == 4 else first // 100 * 100 + int(word)
    return (date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _decade(match: re.Match[str], _anchor: Anchor) -> Days | None:
    part = (match["part"] or "").lower() or None
    return year_of(int(match["decade"]), part, years=10)


def _season(match: re.Match[str], _anchor: Anchor) -> Days | None:
    year, month = int(match["year"]), _SEASONS[match["season"].lower()]
    start = month_of(year, month)[0]
    return start, month_of(year + (month == 12), 2 if month == 12 else month + 2)[1]
