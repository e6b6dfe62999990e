"""Datelines: the place, desk and day before the first words of a report (`RIVERTON, July 4 (AP) — `).

In: a text and a span.  Out: where the dateline at its beginning ends, or where one stands inside it, which happens when
a headline or caption without a full stop runs on into the report.  A place without a dash or an agency is not one,
except after a masthead (`at_top`), where layouts have lost the dash, and a city that bureaux file from, in capitals.
"""

from __future__ import annotations

import re

from rashomon.documents.abbreviations import STARTERS
from rashomon.documents.agencies import AGENCIES
from rashomon.records import Span

_REACH = 120  # characters; a longer dateline is none
_INNER_REACH = 600  # characters of a sentence in which an inner one is looked for

_PLACE = r"[A-Z][A-Z'’.-]{2,}(?:\s[A-Z'’.-]{2,}){0,3}(?:/[A-Z]{3,}(?:\s[A-Z]{3,})?)?"
_REGION = r"(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2}){0,2}(?:,?\s(?:[A-Z][a-z]{2,8}\.?)\s\d{1,2}(?:,\s\d{4})?)?"
_ANY_DESK = rf"(?:{AGENCIES}|[A-Z][\w.\ ]{{1,25}})"
_DESK = rf"\((?:{AGENCIES}|[A-Z][\w.\ /&]{{1,25}}\s(?:[Aa]gencies|Photo|Archive|Staff)|Agencies|Staff)\)"
_STAMP = r"(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?,?|[A-Z][a-z]{2,8}\.?\s\d{1,2},?)\s\d{4}"
_DASH = r"(?:--|[—–-])"
_IN_CAPITALS = rf"{_PLACE}{_REGION}\s?(?:,?\s?\({_ANY_DESK}\)\s?)?{_DASH}\s+(?=[“\"‘'«]?(?:[A-Z\d]|al-))"
_DATELINE = re.compile(
    rf"""(?:
    {_IN_CAPITALS}
    |(?:[A-Z][\w.'’-]+,?\s(?:\d{{1,2}}\s)?){{0,4}}{_DESK}\s?{_DASH}?\s*(?=[A-Z“"‘'\d])
    |(?:[A-Z][\w.'’-]+,?\s){{1,4}}(?:{AGENCIES})(?:\s{_DASH}\s?|{_DASH}\s)(?=[A-Z“"‘'\d])
    |(?:[A-Z][\w.'’-]+,\s){{1,2}}{_STAMP}\s?{_DASH}\s+(?=[A-Z“"‘'\d])
    )""",
    re.VERBOSE,
)
# Where bureaux file from: their names in capitals are datelines without a dash too (“LONDON Prime Minister …”).
_BUREAUS = (
    "BEIRUT|DAMASCUS|ALEPPO|BAGHDAD|MOSCOW|WASHINGTON|LONDON|PARIS|BERLIN|GENEVA|VIENNA|BRUSSELS|ROME|MADRID|ATHENS|"
    "ISTANBUL|ANKARA|AMMAN|CAIRO|JERUSALEM|GAZA|RIYADH|DUBAI|DOHA|TEHRAN|KABUL|ISLAMABAD|NEW DELHI|BEIJING|TOKYO|SEOUL|"
    "UNITED NATIONS|NEW YORK|NAIROBI|KHARTOUM|TRIPOLI|TUNIS|KIEV|KYIV|WARSAW|STOCKHOLM|OSLO|COPENHAGEN"
)
_BUREAU_STARTS = frozenset(name[:3] for name in _BUREAUS.split("|"))
_BUREAU = re.compile(
    rf"(?:{_BUREAUS})(?:,?\s(?:{AGENCIES}))?(?:\s\((?:{AGENCIES})\))?\s(?=[\"“]?(?:[A-Z][a-z]|US\b|UN\b|EU\b|A\s|\d))"
    rf"|(?i:{_BUREAUS})(?:,?\s(?i:{_BUREAUS}))?(?:,?\s(?:{AGENCIES}))?\s?[-–—]\s(?=[\"“]?[A-Z\d])"
    rf"|(?i:{_BUREAUS})\s(?:{AGENCIES})\s(?=[\"“]?(?:[A-Z][a-z]|\d))(?!Reuters|AFP)"
)
_INNER = re.compile(
    rf"(?<=\s)(?:{_IN_CAPITALS}|{_PLACE}\s\((?:{AGENCIES})\)\s(?=[A-Z“\"\d])|(?:[A-Z][\w.'’-]+,?\s(?:\d{{1,2}}\s)?){{1,2}}\((?:{AGENCIES})\)\s?{_DASH}\s*(?=[A-Z“\"‘'\d]))"
)
_BARE_PLACE = re.compile(r"[A-Z][A-Z'’-]{3,}(?P<region>(?:[\s,]+[A-Z][\w'’-]*){0,2})[\s,]+(?=[A-Z\d“\"])")
_BARE_AGENCY = re.compile(rf"(?:[A-Z][\w'’-]+\s)?(?:{AGENCIES})\s?{_DASH}\s?(?=[A-Z“\"‘'\d])")
_WORD = re.compile(r"\w+")
# After these a name in capitals belongs to the sentence: “of the RCMP — a force of 30,000 — …”.
_GOES_ON = re.compile(r"\b(?:the|an?|of|in|at|by|to|from|for|and|or|with|on|as|but|near|is|was|that)\s+$")


def dateline_end(text: str, span: Span, *, at_top: bool = False) -> int:
    """Where the dateline or desk that a span begins with ends (`RIVERTON (AP) — `); its start without one."""
    limit = min(span.end, span.start + _REACH)
    first = text[span.start : span.start + 1]
    if first != "(" and not first.isupper():
        return span.start
    if found := _DATELINE.match(text, span.start, limit):
        return found.end()
    if text[span.start : span.start + 3].upper() in _BUREAU_STARTS and (
        found := _BUREAU.match(text, span.start, limit)
    ):
        return found.end()
    if at_top:
        if found := _BARE_AGENCY.match(text, span.start, limit):
            return found.end()
        return _bare_place_end(text, span.start, limit)
    return span.start


def _bare_place_end(text: str, at: int, limit: int) -> int:
    """Where “RIVERTON Fla At least …” leaves the place: before the first word that often begins a sentence."""
    found = _BARE_PLACE.match(text, at, limit)
    if found is None:
        return at
    for word in _WORD.finditer(text, found.start("region"), found.end() + 20):
        if word[0] in STARTERS or word[0][0].isdigit():
            return word.start()
        if word.start() >= found.end():
            break
    return at


def inner_dateline(text: str, span: Span) -> Span | None:
    """A dateline in capitals inside a span, after words without a full stop; None without one."""
    head = text[span.start : min(span.end, span.start + _INNER_REACH)]
    if not any(mark in head for mark in ("—", "–", "- ", ")-", ") ")):
        return None
    found = _INNER.search(text, span.start + 1, min(span.end, span.start + _INNER_REACH))
    if found is None or _GOES_ON.search(text[max(found.start() - 10, span.start) : found.start()]):
        return None
    return Span(start=found.start(), end=found.end())
