"""When a document was published: a date as an outlet writes it → a UTC datetime, or None.

In: ISO 8601, RFC 822, an epoch number, “June 22, 2014 9:05 a.m. EDT”, “Sun 22 Jun 2014”, a date or datetime object.
Out: UTC.  It does not look for dates inside running text, and it does not guess between 4/5 and 5/4.

Outlets stamp local time without a zone.  Such a clock time is unknown, so it is dropped and the day kept: a pure date
and a zoneless time both become midnight UTC of the day as written.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Hours from UTC.  RFC 822 section 5.1, and the European names; “ET”, “IST” and the like have no one meaning.
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6,
    "pst": -8, "pdt": -7, "bst": 1, "wet": 0, "west": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3,
}  # fmt: skip

_LABEL = r"(?:(?:first )?(?:published|updated|posted|date|dated|last (?:updated|modified))(?: on| at)?[: ]+)?"
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?"
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*)\.?"
_CLOCK = (
    r"(?:[T,\s]+(?:at\s+)?(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*\(?(?P<zone>[a-z]{1,4}\b|(?:utc|gmt)?\s*[+-]\d{1,2}:?(?:\d{2})?)?\)?)?"
)
_SHAPES = tuple(
    re.compile(_LABEL + _WEEKDAY + shape + _CLOCK, re.IGNORECASE)
    for shape in (
        _MONTH + r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})",
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?" + _MONTH + r",?[\s-]+(?P<year>\d{4})",
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
        r"(?P<first>\d{1,2})(?P<mark>[/-])(?P<second_number>\d{1,2})(?P=mark)(?P<year>\d{4})",
    )
)
# “Sun Jun 22 09:00:00 +0000 2014”, the order of Unix and of posts on social networks.
_YEAR_LAST = re.compile(r"(?P<day>[A-Za-z]{3} +\d{1,2}) (?P<clock>\d\d:\d\d:\d\d [+\w-]{1,6}) (?P<year>\d{4})$")
_EPOCH_SECONDS = (10**8, 10**11)  # 1973 to 5138; larger numbers are milliseconds


def read_date(value: object) -> datetime | None:
    """The moment a date value names, in UTC; None when there is none or it cannot be read for sure.

    A date without a clock, or with a clock but no zone, gives midnight UTC of the day as written.  “4/5/2017” gives
    None: it is the fourth of May to one outlet and the fifth of April to another.
    """
    try:
        if isinstance(value, datetime):
            return _in_utc(value)
        if isinstance(value, date):
            return datetime(value.year, value.month, value.day, tzinfo=UTC)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _from_epoch(value)
        return _from_text(str(value).strip())
    except (ValueError, OverflowError):
        return None


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    # Rebuilt, so that a subclass (pandas' Timestamp) does not travel into the records.
    utc = moment.astimezone(UTC)
    return datetime(utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second, utc.microsecond, tzinfo=UTC)


def _from_epoch(number: float) -> datetime | None:
    low, high = _EPOCH_SECONDS
    if low <= number < high:
        return datetime.fromtimestamp(number, tz=UTC)
    if low * 1000 <= number < high * 1000:
        return datetime.fromtimestamp(number / 1000, tz=UTC)
    return None


def _from_text(text: str) -> datetime | None:
    if text.isdigit() and len(text) != len("20140622"):
        return _from_epoch(int(text))
    try:
        return _in_utc(datetime.fromisoformat(text))
    except ValueError:
        pass
    text = _YEAR_LAST.sub(r"\g<day> \g<year> \g<clock>", text)
    for shape in _SHAPES:
        if found := shape.fullmatch(text):
            return _from_parts(found.groupdict())
    return None


def _from_parts(parts: dict[str, str | None]) -> datetime | None:
    month, day = _month_and_day(parts)
    midnight = datetime(int(parts["year"] or 0), month, day, tzinfo=UTC)
    zone = _zone(parts["zone"])
    if parts["hour"] is None or zone is None:
        return midnight
    hour = int(parts["hour"])
    if parts["half"]:
        hour = hour % 12 + (12 if parts["half"][0] in "pP" else 0)
    clock = midnight.replace(hour=hour, minute=int(parts["minute"] or 0), second=int(parts["second"] or 0), tzinfo=zone)
    return clock.astimezone(UTC)


def _month_and_day(parts: dict[str, str | None]) -> tuple[int, int]:
    if "first" in parts:
        numbers = (int(parts["first"] or 0), int(parts["second_number"] or 0))
        if max(numbers) <= 12 and numbers[0] != numbers[1]:
            raise ValueError("day and month cannot be told apart")
        return min(numbers), max(numbers)
    month = (parts["month"] or "").lower()
    return int(month) if month.isdigit() else _MONTHS.index(month) + 1, int(parts["day"] or 0)


def _zone(name: str | None) -> timezone | None:
    if name is None:
        return None
    name = name.lower()
    if name in _ZONES:
        return timezone(timedelta(hours=_ZONES[name]))
    if offset := re.fullmatch(r"(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?", name):
        shift = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return timezone(-shift if offset[1] == "-" else shift)
    return None
