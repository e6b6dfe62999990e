"""Times told by the day of publication: weekdays, "yesterday", "last week", "three days ago", "the past 24 hours".

In: a match and its anchor.  Out: a range of days, unknown without a publication date.  A bare weekday is the most
recent such day on or before publication, and the next one where the words before it look ahead ("will meet on
Monday"); "this Friday" is that of the current week, Monday to Sunday.  "The previous day" and "two days later" are told
by the story, not by the day of publication, and stay unknown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.statements.times.days import UNKNOWN, Days, one_day, shifted_month, week_of, year_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_AHEAD = re.compile(
    r"\b(?P<ahead>will|’ll|'ll|shall|due|scheduled|expected to|set to|plan(?:s|ned|ning)? to|going to|to be held|"
    r"upcoming|would|is to|are to|until|by|deadline|wants? to|hopes? to|intends? to|next|through)\b"
    r"|\b(?P<back>said|says|told|added|announced|reported|stated|wrote|according|was|were|had|has|(?-i:[a-z]{3,}ed)|"
    r"went|came|"
    r"began|took|met|left|fell|rose|struck|shot|hit|held|since)\b",
    re.IGNORECASE,
)
_REACH = 70  # characters before a time in which a verb says where it looks
_COUNTS = {
    word: at
    for at, word in enumerate(
        [
            *(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
            ),
        ]
    )
} | {"a": 1, "an": 1, "couple": 2, "couple of": 2}
_COUNT = r"\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_UNIT_DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650}

WEEKDAY = re.compile(
    rf"\b(?:(?:late|early)\s+(?:on\s+)?)?(?:(?P<which>last|next|this|past|coming)\s)?(?P<day>{'|'.join(WEEKDAYS)})\b"
    r"(?:\s(?:morning|afternoon|evening|night))?",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"\b(?:(?P<before>the day before yesterday)|(?P<day>yesterday|today|tonight|tomorrow)"
    r"|(?P<night>last night|overnight|this morning|this evening|this afternoon)"
    rf"|(?P<rolling>(?:the\s)?(?:last|past|previous)\s(?:(?P<many>{_COUNT}|few|several|couple of)\s)?"
    r"(?P<span>hours?|days?|weeks?|months?|years?|decades?))"
    r"|(?:(?P<part>earlier|later|late|early|mid)[\s-])?(?P<which>last|this|next)\s(?P<unit>weekend|week|month|year)"
    r"|(?P<weekend>(?:at|over|during)\sthe\sweekend)"
    rf"|(?P<count>{_COUNT}|a few|several|a couple of)\s(?P<units>days?|weeks?|months?|years?)\sago"
    r"|(?P<story>the\s(?:previous|following|next|preceding)\s(?:day|night|morning|week|month|year)"
    r"|(?:the\s)?(?:day|night|week|month|year)\s(?:before|after)\b(?!\syesterday)"
    rf"|(?:{_COUNT}|several|a few)\s(?:days?|weeks?|months?|years?)\s(?:earlier|later|before|after)))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What a time is told from: the day of publication, and the words before it."""

    published: date | None
    text: str
    least: int  # where the statement begins

    def looks_ahead(self, at: int) -> bool:
        """Whether the nearest verb before a time speaks of the future."""
        told = [match.lastgroup for match in _AHEAD.finditer(self.text, max(self.least, at - _REACH), at)]
        return bool(told) and told[-1] == "ahead"

    def follows_since(self, at: int) -> bool:
        """Whether a time is the beginning of what goes on: "since Monday"."""
        return self.text[max(self.least, at - 6) : at].lower() == "since "


def read_weekday(match: re.Match[str], anchor: Anchor) -> Days | None:
    """A weekday with a capital."""
    if not match["day"][0].isupper():
        return None
    if anchor.published is None:
        return UNKNOWN
    back = (anchor.published.weekday() - WEEKDAYS.index(match["day"].lower())) % 7
    which = (match["which"] or "").lower()
    if which == "this":
        monday = anchor.published - timedelta(days=anchor.published.weekday())
        return one_day(monday + timedelta(days=WEEKDAYS.index(match["day"].lower())))
    if which in ("next", "coming") or (not which and back and anchor.looks_ahead(match.start())):
        return one_day(anchor.published + timedelta(days=7 - back))
    return one_day(anchor.published - timedelta(days=7 if which in ("last", "past") and back == 0 else back))


def read_relative(match: re.Match[str], anchor: Anchor) -> Days | None:
    """Everything else told from the day of publication."""
    published = anchor.published
    if match.group().isupper():  # a newspaper's name
        return None
    if published is None or match["story"]:
        return UNKNOWN
    if match["before"]:
        return one_day(published - timedelta(days=2))
    if match["day"] or match["night"]:
        word = (match["day"] or match["night"]).lower()
        shift = {"yesterday": -1, "tomorrow": 1, "last night": -1}.get(word, 0)
        days = one_day(published + timedelta(days=shift))
        return (published - timedelta(days=1), published) if word == "overnight" else days
    if match["count"]:
        return _ago(match["count"].lower(), match["units"].lower().rstrip("s"), published)
    if match["weekend"]:
        return _weekend(published, 0)
    if match["rolling"]:
        return _rolling(match, published)
    return _calendar_unit(match, published)


def _ago(word: str, unit: str, published: date) -> Days:
    """A counted distance back; months and years are about 30 and 365 days, and widen by half a unit either way."""
    step = _UNIT_DAYS[unit]
    if word in ("a few", "several"):
        low, high = 9, 2
        return _back(published, low * step), _back(published, high * step)
    count = int(word) if word.isdigit() else _COUNTS[word.removeprefix("a ")] if word != "a" else 1
    day = _back(published, count * step)
    slack = timedelta(days=int(step) // 2)
    return (day - slack, min(day + slack, published)) if day is not None else UNKNOWN


def _back(published: date, days: float) -> date | None:
    try:
        return published - timedelta(days=int(days))
    except OverflowError:
        return None


def _rolling(match: re.Match[str], published: date) -> Days:
    """ "the past three days" ends on the day of publication; "last week" without a number is the calendar's."""
    unit = match["span"].lower()
    word = (match["many"] or "").lower()
    which = match["rolling"].lower().removeprefix("the ").split()[0]
    is_bare = not match["rolling"].lower().startswith("the ") and not word and not unit.endswith("s")
    if is_bare and which == "last" and unit not in ("hour", "decade", "day"):
        return _named(unit, -1, published)
    if which == "previous" and not word:
        return UNKNOWN
    if word in ("few", "several") or (unit.endswith("s") and not word):
        count = 9.0
    else:
        count = float(int(word) if word.isdigit() else _COUNTS.get(word, 1))
    days = count * _UNIT_DAYS[unit.rstrip("s")]
    return _back(published, max(days, 1)), published


def _named(unit: str, step: int, published: date) -> Days:
    """The week, month or year before, around or after publication."""
    if unit == "weekend":
        return _weekend(published, step)
    if unit == "week":
        return week_of(published, step)
    return year_of(published.year + step) if unit == "year" else shifted_month(published, step)


def _calendar_unit(match: re.Match[str], published: date) -> Days:
    which, unit, part = match["which"].lower(), match["unit"].lower(), (match["part"] or "").lower()
    days = _named(unit, {"last": -1, "this": 0, "next": 1}[which], published)
    start, end = days
    if part == "earlier":
        return start, published if which == "this" else end
    if part == "later" and which == "this":
        return published, end
    if part in ("early", "mid", "late") and unit == "year" and start is not None:
        return year_of(start.year, part)
    return days


def _weekend(published: date, step: int) -> Days:
    """Saturday and Sunday: the last ones begun on or before publication; "next weekend" those that follow."""
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    if step == -1 and published.weekday() >= 5:
        saturday -= timedelta(days=7)
    if step == 1:
        saturday += timedelta(days=7)
    return saturday, saturday + timedelta(days=1)
