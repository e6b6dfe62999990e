"""Digits that count, told from years, days, clock times, ordinals, ages, addresses, scores and the numbers in names.

In: text and a number in it.  Out: whether it counts something.  It does not say what.

Known weakness: four digits between 1900 and 2100 are a year unless something counted follows, so "2011 arrests" needs a
bound, a verb before it or a noun for people after it to be a count.
"""

from __future__ import annotations

import re

from rashomon.records import Span
from rashomon.statements.quantities.currencies import CURRENCY_SIGN
from rashomon.statements.quantities.nouns import PEOPLE, THINGS, singular
from rashomon.statements.quantities.numbers import Number
from rashomon.statements.words.lexicon import MONTHS, words

_BEFORE = 24  # characters that can show what a number is
_NOT_COUNT_AFTER = re.compile(
    r"(?:st|nd|rd|th)\b|\s?(?:a\.m|p\.m|am\b(?!\s(?:not|sure))|pm\b|o[’']clock|oclock\b|GMT\b|UTC\b|BST\b|EST\b|"
    r"EDT\b|hrs\b|hours? (?:GMT|local|on)|BC\b|AD\b|BCE\b|CE\b)|-(?:year|month|week|day|hour|minute|mile|point|"
    r"degree|storey|story|page|inch|foot|metre|meter|km|kilometre|kilometer|round|time|caliber|calibre|"
    r"mm)s?\b(?:-old)?"
    r"|:\d|/\d|\.\d|,\d{3}\b|,\s(?:19|20)\d\d\b|(?:\s[A-Z]\w+){0,2}\s(?:Street|Avenue|Ave|St|Road|Rd|Boulevard|Lane|"
    r"Drive|Square)\b"
    r"|[-\s]years?[-\s](?:old|of age)\b|-years?\b|(?:\s(?:and|to|or)\s\d+)[-\s]years?[-\s]old|[A-Za-z]"
    r"|\s(?:years? to life|percenters?)\b"
)
_COMPOUND = re.compile(
    r"-(?!strong|magnitude|member|person|man\b|seat|odd|plus|something|vehicle|truck|car\b|ship)[A-Za-z]"
)
# A number behind one of these is a name, an age or an address, unless a counted plural follows.
_NAMING = words(
    "age aged ages number no. nos. article articles section chapter page pages channel highway route flight room "
    "resolution resolutions phase level unit season episode version type district tier title since circa gate "
    "platform bus train line apollo boeing airbus windows formula iphone ipad galaxy playstation xbox war volume "
    "vol. part figure table paragraph clause rule act round week day game grade area zone block building apartment "
    "apt suite brigade battalion division regiment psalm sura surah verse catch lot exit pier terminal cell ward "
    "precinct code zip ext extension tel phone fax call dial isbn id case docket bill law decree order item step "
    "stage mig"
)
_NAMING_PHRASES = ("age of", "ages of", "score of", "under-", "#", "@")
_MODEL_BEFORE = re.compile(r"(?:\bGroup of\s|(?<![\w’'])(?!A\s|I\s)[A-Z]{1,2}[\s-])$")
_SCORED = re.compile(
    r"\b(?:won|win|wins|lost|lose|beat|beating|defeated|drew|draw|victory|led|lead|trail\w*|score|record|tie|"
    r"lead of)\s(?:[\w’'-]+\s){0,3}$"
)
_SCORE = re.compile(r"[-–](?P<second>\d+(?:,\d{3})*)\b(?P<third>[-–]\d)?")
_AGE_AFTER_NAME = re.compile(r"(?:[A-Z][\w’'-]+\s\(|[^\W\d_]{2,},\s)$")
# "two years ago" is a time.
_AGO_AFTER = re.compile(r"\s(?:hour|day|night|week|month|year|decade)s?\s(?:ago|earlier|later|before|after|on)\b")
# "nine out of ten", "one in five": a ratio.
_RATIO_AFTER = re.compile(
    r"\s(?:out of|in)\s(?:every\s)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b"
    r"(?!\s(?:hours?|days?|weeks?|months?|years?|minutes?|[a-z]+ days))",
    re.IGNORECASE,
)
_SPAN_AFTER = re.compile(r"(?:\s[a-z]+)?\s(?:second|minute|hour|day|week|month|year)s?\b")
_RATIO_BEFORE = re.compile(r"\b(?:out of|in every|(?:one|two|three|four|nine|\d) in)\s$", re.IGNORECASE)
_AGE = re.compile(
    r"(?:\b(?:[Hh]e|[Ss]he|who|[A-Z][\w’'-]+)\s(?:was|is)|\b(?:turned|turns|turning|(?:died|dead|retired|married) at|"
    r"in (?:his|her|their)|between the ages of|aged between|aged))\s$"
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|of|since|by|from|until|till|during|the|early|late|mid|before|after|between|through|summer|spring|"
    r"autumn|winter|fall|year|fiscal|and|to|around|circa|[A-Z][a-z]+\.?|\d{1,2},?)\s*$"
)
_MONTH_WORDS = "|".join(sorted(MONTHS - {"may", "march"}, key=len, reverse=True))
_MONTH_BEFORE = re.compile(
    rf"\b(?:(?:{_MONTH_WORDS})|(?-i:May|March))\.?\s*(?:\d{{1,2}}(?:st|nd|rd|th)?\s?(?:[-–]|to|and)\s?)?$",
    re.IGNORECASE,
)
_MONTH_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?:\s?(?:[-–]|to|and)\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s)?"
    rf"(?:{'|'.join(m.capitalize() for m in sorted(MONTHS, key=len, reverse=True))})\b(?!\s(?:be|have)\b)"
)
_NAME_BEFORE = re.compile(r"(?<![.!?:;]\s)(?<!^)\b[A-Z][\w’'-]*\s$")
_NEXT_WORDS = re.compile(r"\s(?P<one>[a-z’'-]+)(?:\s(?P<two>[a-z’'-]+))?(?:\s(?P<three>[a-z’'-]+))?")
_COUNTING_BEFORE = re.compile(
    r"\b(?:least|than|about|around|some|nearly|almost|roughly|approximately|over|to|killed|killing|wounded|wounding|"
    r"injured|"
    r"injuring|arrested|arresting|detained|displaced|reached|only|another|total of|destroyed|destroying)\s$",
    re.IGNORECASE,
)


def is_count(text: str, span: Span, number: Number) -> bool:
    """Whether digits count; numbers in words always do, apart from compounds ("a two-day visit")."""
    if _COMPOUND.match(text, number.end, span.end):
        return False
    if _is_ratio(text, span, number) or _AGO_AFTER.match(text, number.end, span.end):
        return False
    if not number.is_digits:
        return True
    before = text[max(span.start, number.start - _BEFORE) : number.start]
    if CURRENCY_SIGN.search(before):
        return True
    if _NOT_COUNT_AFTER.match(text, number.end, span.end) or _MODEL_BEFORE.search(before):
        return False
    if _is_named(before) and not _precedes_plural(text, span, number):
        return False
    if _MONTH_BEFORE.search(before) or _MONTH_AFTER.match(text, number.end, span.end):
        return False
    if _is_score(text, span, number, before):
        return False
    if _is_age(text, number, before):
        return False
    if _is_year_like(text, number):
        return not _is_year(text, span, number, before)
    return not re.search(r"[\w][-/.:]$", before) or before.lower().endswith("magnitude-")


def is_part_of_name(text: str, span: Span, number: Number) -> bool:
    """ "Boeing 737", "Area 51": digits right behind a capital; asked only where nothing counted follows."""
    before = text[max(span.start, number.start - _BEFORE) : number.start]
    return number.is_digits and _NAME_BEFORE.search(before) is not None


def _is_ratio(text: str, span: Span, number: Number) -> bool:
    if number.value < 10 and _RATIO_AFTER.match(text, number.end, span.end):
        return True
    is_behind = _RATIO_BEFORE.search(text, max(span.start, number.start - 12), number.start) is not None
    return is_behind and _SPAN_AFTER.match(text, number.end) is None


def _is_named(before: str) -> bool:
    lower = before.rstrip().lower()
    return lower.rsplit(" ", 1)[-1].lstrip('(“"') in _NAMING or lower.endswith(_NAMING_PHRASES)


def _precedes_plural(text: str, span: Span, number: Number) -> bool:
    """ "in the war 12 people died", where a comma was stripped."""
    match = _NEXT_WORDS.match(text, number.end, span.end)
    following = [word for word in match.groups() if word] if match else []
    return any(singular(word) != word and singular(word) in PEOPLE | THINGS for word in following)


def _is_score(text: str, span: Span, number: Number, before: str) -> bool:
    """ "3-1", "21-03-2031", "won 1-2": digits joined by hyphens that are no rising range."""
    match = _SCORE.match(text, number.end, span.end)
    if match is None:
        return False
    is_falling = float(match["second"].replace(",", "")) <= number.value
    return is_falling or match["third"] is not None or _SCORED.search(before) is not None


def _is_age(text: str, number: Number, before: str) -> bool:
    if number.value >= 120 or number.value != int(number.value):
        return False
    following = text[number.end : number.end + 1]
    if _AGE_AFTER_NAME.search(before) and following in (",", ".", "", ")", ";"):
        return True
    return _AGE.search(before) is not None and following in (",", ".", "", ";", "s")


def _is_year_like(text: str, number: Number) -> bool:
    digits = text[number.start : number.end]
    return len(digits) == 4 and digits.isdigit() and 1500 <= number.value <= 2100


def _is_year(text: str, span: Span, number: Number, before: str) -> bool:
    following = text[number.end : min(span.end, number.end + 3)]
    is_last = not following.strip() or following[0] in ',.;:)]”"'
    if following.startswith(("’s", "'s", "s", "-", "–", "/")):
        return True
    match = _NEXT_WORDS.match(text, number.end, span.end)
    nouns = [singular(word) for word in match.groups() if word] if match else []
    if any(noun in PEOPLE for noun in nouns) and not re.search(
        r"\b(?:in|since|by|until|of|the|from|during)\s$", before
    ):
        return False
    if _COUNTING_BEFORE.search(before) and not (
        is_last and number.value >= 1900 and before.endswith(("to ", "around "))
    ):
        return False
    if number.value >= 1900:
        return True
    return is_last or _YEAR_BEFORE.search(before) is not None or not before.strip()
