"""What stands between the top of a text and its first sentence: date stamps, the headline, bylines, share buttons.

In: a normalised text and its title, when known.  Out: the pieces found there, each with its kind and place; the report
begins where the last one ends.  Pages that were copied without their layout run all this into the first sentence
(“Tue 4 Mar 2014 Bridge falls Print Tweet A bridge fell …”), so that the pieces are recognised one after another, each
only where the next word may begin a sentence.  Without a date stamp or the headline nothing is taken away.

Known weakness: names between a headline and a stamp (“Jane Doe Europe 14:30 05.06.2014”) are taken by their capitals;
a line of related headlines after the buttons stays in the first sentence, since nothing marks its end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from rashomon.documents.abbreviations import STARTERS
from rashomon.documents.agencies import AGENCIES
from rashomon.documents.datelines import dateline_end
from rashomon.documents.dates import read_date
from rashomon.records import Span

PieceKind = Literal["headline", "stamp", "byline", "prompt", "dateline"]

_SHORTEST_TITLE = 3  # words: a title of two is too likely to begin the first sentence by chance
LONGEST_TITLE = 24  # words: a longer one was taken from the lead
_FEWEST_LEFT = 4  # words a sentence must keep when a headline without a full stop is cut from before it
_INNER_REACH = 400  # characters of a sentence in which a stamp behind a subtitle is looked for
_BEFORE_YEAR = 60  # characters of a stamp before its year
_REACH = 90  # characters in which a stamp or headline may follow capitalised words at the top
_MOST_PIECES = 24
_MOST_NAMES = 8  # words of a byline
_WORD = re.compile(r"\w+")

_DAY = (
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
    r"|(?:MON|TUES?|WED(?:NES)?|THU(?:RS?)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?)"
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
    r"|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?"
)
_DATE = (
    rf"(?:\d{{1,2}}(?i:st|nd|rd|th)?[\s-]{_MONTH},?[\s-]\d{{4}}|{_MONTH}\s\d{{1,2}}(?i:st|nd|rd|th)?,?\s?\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:20|19)?\d{2}|(?:20|19)\d{2}-\d{2}-\d{2})(?!\d)"
)
_ZONE = r"(?:(?:UTC|GMT|[ECMP][SD]?T|BST|CES?T|EES?T|IST|HKT|AES?T)(?:\s?[+-]\s?\d{1,2}(?::\s?\d{2})?)?|hrs)\b"
_CLOCK = (
    r"(?:\d{1,2}[:.]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?(?:\s?m)?\b\.?)?|\d{1,2}\s?[ap]\.?\s?m\b\.?)"
    rf"(?:\s?{_ZONE}){{0,2}}"
)
# Four digits are a time only beside a date, and only where no noun follows: “… 2013 1500 people” counts people.
_TIME = rf"(?:{_CLOCK}|(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)(?:\s?{_ZONE})?(?-i:(?=\s*(?:[^\sa-z]|$))))"
_SAID = r"(?:(?:first|last|story|date)\s)?(?:published|updated|posted|created|modified|publication|of\spublication)"
_STAMP = re.compile(
    rf"""(?P<said>(?i:\(?{_SAID}(?:\son|\sat)?[:\s]+))?
    (?:{_DAY}[.,]?\s(?:at\s)?)?(?:(?i:{_TIME})[,\s]{{1,2}})?(?:{_DAY}[.,]?\s)?{_DATE}
    (?:(?:[\s,@/|(–—-]|(?i:at)\s){{0,5}}(?:(?i:updated)\s|{_DAY}[.,]?\s)?(?i:{_TIME})(?:\s{_DATE})?\)?){{0,3}}
    (?:\s?\((?i:updated)\s(?i:{_TIME})\s{_DATE}\))?\)?""",
    re.VERBOSE,
)
# These are taken only after a stamp or the headline.
_BUTTONS = re.compile(
    r"""(?:(?:(?i:get\sshort\surl|short\surl|view(?:s|ed)?(?=\s\d))|Topic\s.{3,60}?\(\d+\))
        (?:\s\d{1,6}(?=\s(?:[A-Z“"]|\d{1,6}\s)))*
    |(?i:print\sthis\spage|print|tweet|share|e-?mail|facebook|twitter|google\s?\+?|comments?|video|photos?|title:
        |updated|watch|listen)
    |(?:[A-Z]{2,8}\s)?https?\S{4,})(?=[\s:|(,.-]|$)""",
    re.VERBOSE,
)
_NOUNS_TOO = frozenset(
    {"facebook", "twitter", "google", "video", "photo", "photos", "watch", "listen", "print", "comment"}
)
_TIES_A_DATE = frozenset(
    {"on", "in", "at", "of", "by", "since", "from", "until", "before", "after", "for", "and", "the", "a", "dated"}
)
_BY = re.compile(r"[Bb]y\s(?=[A-Z])")
_BYLINE_WORDS = re.compile(r"(?:[A-Z][\w.'’-]*|and|al|de|van|von|bin)[,\s]\s?")
_NAMES = re.compile(r"(?:[A-Z][\w'’-]+\s){1,7}[A-Z][\w'’-]+\s?\.(?=\s)")
_AGENCY = re.compile(rf"\(?(?:{AGENCIES})\)?(?:\s?[/|&]\s?(?:{AGENCIES}))?(?=[\s-]+[“\"'(]?[A-Z\d])")
_GAP = re.compile(r"(?:(?:[A-Z\d(][\w.'’/&()-]*|by|By|and|of|the|for|at|on|[-–—|/])[\s,:|]+){1,9}")
_YEAR = re.compile(r"(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d")
_HAS_CLOCK = re.compile(r"\d[:.]\s?\d\d")
_GLUED_YEAR = re.compile(r"(?<=\s)(\d{1,2})(\d{4})$")  # “Mar 042014”
_SEPARATORS = re.compile(r"[\s.:;,|•·–—-]*")
_MAY_FOLLOW = re.compile(r"""[“"‘'«(\[]*(?:[A-Z\d]|al-|el-)""")
_SITE = re.compile(r"\s?[|–—]\s|\s?-\s|\s[|]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something at the top of a text that is not its report."""

    kind: PieceKind
    span: Span


@dataclass(slots=True, kw_only=True)
class _Top:
    """The pieces so far; `at` is where the next may begin."""

    at: int = 0
    pieces: list[Piece] = field(default_factory=list)
    is_anchored: bool = False  # a stamp or the headline has been found


def find_masthead(text: str, title: str | None) -> list[Piece]:
    """The pieces at the top of a text, in order, with nothing but separators between them.

    A title that ends as a sentence does was taken from the lead, and is not looked for.
    """
    titles = _title_words(title)
    top = _Top()
    best: list[Piece] = []
    while len(top.pieces) < _MOST_PIECES and _take_next(text, top, titles):
        # What was taken holds only where a sentence can begin after it.
        separators = _SEPARATORS.match(text, top.at)
        begins = separators.end() if separators else top.at
        if top.is_anchored and (begins >= len(text) or _MAY_FOLLOW.match(text, begins)):
            best = list(top.pieces)
        top.at = begins
    return best


def find_stamps(text: str, span: Span) -> list[Piece]:
    """The date stamps a sentence begins with, which stand there when a subtitle comes before them; none in prose."""
    found: list[Piece] = []
    at = span.start
    while at < span.end and (stamp := _anchor(text, at, [], is_anchored=False)) and stamp.span.end <= span.end:
        found.append(stamp)
        separators = _SEPARATORS.match(text, stamp.span.end, span.end)
        at = separators.end() if separators else stamp.span.end
    return found if at < span.end and _MAY_FOLLOW.match(text, at, span.end) else []


def inner_stamp(text: str, span: Span) -> Piece | None:
    """A stamp inside a span, after a subtitle without a full stop and before the report; None in prose.

    It says “published” or “updated”, or has a clock, or a word that often begins a sentence follows it; and no word
    ties it to what comes before, as in “on 4 March 2014”.
    """
    limit = min(span.end, span.start + _INNER_REACH)
    year = _YEAR.search(text, span.start + 1, limit)
    if year is None:
        return None
    for found in _STAMP.finditer(text, max(span.start + 1, year.start() - _BEFORE_YEAR), limit):
        after = _SEPARATORS.match(text, found.end(), span.end)
        begins = after.end() if after else found.end()
        word = _WORD.match(text, begins)
        if begins == found.end() or word is None or not _MAY_FOLLOW.match(text, begins, span.end):
            continue
        is_sure = found["said"] or _HAS_CLOCK.search(found[0]) or word[0] in STARTERS
        ties = text[max(found.start() - 12, span.start) : found.start()].split()[-1:] or [""]
        if is_sure and text[found.start() - 1].isspace() and text[found.end()] != "," and not _is_tie(ties[0]):
            return Piece(kind="stamp", span=Span(start=found.start(), end=begins))
    return None


def _is_tie(word: str) -> bool:
    return word.lower() in _TIES_A_DATE or word.endswith(",")


def stamped_at(text: str, pieces: list[Piece]) -> datetime | None:
    """The day of the first stamp that can be read for sure, midnight UTC; None without one."""
    for piece in pieces:
        if piece.kind == "stamp" and (found := re.search(_DATE, piece.span.of(text))):
            return read_date(_GLUED_YEAR.sub(r"\1 \2", found[0]))
    return None


def is_stamp(line: str) -> bool:
    """Whether a line holds date stamps and nothing else."""
    at = 0
    while at < len(line) and (found := _STAMP.match(line, at)):
        separators = _SEPARATORS.match(line, found.end())
        at = separators.end() if separators else found.end()
    return at > 0 and at >= len(line)


def _take_next(text: str, top: _Top, titles: list[list[str]]) -> bool:
    """Take one piece, or capitalised words with the stamp or headline after them; False when neither is there."""
    found = _anchor(text, top.at, titles, is_anchored=top.is_anchored)
    has_dateline = found is None and dateline_end(text, Span(start=top.at, end=len(text))) > top.at
    if has_dateline:
        return False  # the report begins here
    if found is None and (gap := _GAP.match(text, top.at, top.at + _REACH)) and not _begins_prose(gap[0]):
        found = _anchor_after(text, top.at, gap.end(), titles)
        if found is not None:
            top.pieces.append(Piece(kind="byline", span=Span(start=top.at, end=found.span.start)))
    found = found or _loose_piece(text, top)
    if found is None:
        return False
    top.pieces.append(found)
    top.at = found.span.end
    top.is_anchored = top.is_anchored or found.kind in ("stamp", "headline")
    return True


def _anchor(text: str, at: int, titles: list[list[str]], *, is_anchored: bool) -> Piece | None:
    for words in titles:
        if (end := _title_end(text, at, words)) is not None:
            return Piece(kind="headline", span=Span(start=at, end=end))
    # “on 4 March 2014” is a stamp only in small letters behind a headline; “On 4 March 2014 men left” is report.
    begins = at + 3 if is_anchored and text.startswith("on ", at) else at
    found = _STAMP.match(text, begins)
    if found is None:
        return None
    after = text[found.end() : found.end() + 9]
    if (after[:1].isalnum() and after != "Get short") or (after[:1] == "," and not found["said"]):
        return None  # “March 4, 2014, the bridge fell” is report; “04.03.2014Get short URL” is not
    return Piece(kind="stamp", span=Span(start=at, end=found.end()))


def _begins_prose(words: str) -> bool:
    """Whether capitalised words before a date are the beginning of a sentence: “In Riverton on 4 March 2014 …”."""
    first, last = words.split(None, 1)[0], words.split()[-1]
    return (first in STARTERS and first not in {"By", "The"}) or last.lower() in _TIES_A_DATE


def _anchor_after(text: str, start: int, limit: int, titles: list[list[str]]) -> Piece | None:
    """The first stamp or headline that begins after one of the capitalised words between start and limit."""
    for found in _WORD.finditer(text, start + 1, min(limit + 40, len(text))):
        if found.start() > limit + 1:
            break
        if not text[found.start() - 1].isalnum() and (
            anchor := _anchor(text, found.start(), titles, is_anchored=False)
        ):
            return None if anchor.kind == "stamp" and _begins_prose(text[start : found.start()]) else anchor
    return None


def _loose_piece(text: str, top: _Top) -> Piece | None:
    if (found := _BUTTONS.match(text, top.at)) and (
        found[0].lower() not in _NOUNS_TOO or _is_button(text, found.end())
    ):
        return Piece(kind="prompt", span=Span(start=top.at, end=found.end()))
    if not top.is_anchored:
        return None
    if found := _AGENCY.match(text, top.at):
        return Piece(kind="byline", span=Span(start=top.at, end=found.end()))
    end = _byline_end(text, top.at)
    if end is None and top.pieces[-1].kind == "headline" and (found := _NAMES.match(text, top.at)):
        end = found.end()
    return Piece(kind="byline", span=Span(start=top.at, end=end)) if end else None


def _is_button(text: str, at: int) -> bool:
    """Whether a word that is a noun as well (“Twitter”) ends its line, or something that begins a sentence follows."""
    word = _WORD.search(text, at)
    if word is None or "\n" in text[at : word.start()]:
        return True
    return word[0] in STARTERS or word[0][0].isdigit() or _BUTTONS.match(text, word.start()) is not None


def _byline_end(text: str, at: int) -> int | None:
    """Where “by Jane Doe and John Roe” ends: before the first word that often begins a sentence, or a figure."""
    found = _BY.match(text, at)
    if found is None:
        return None
    end, words = found.end(), 0
    while words < _MOST_NAMES and (found := _BYLINE_WORDS.match(text, end)):
        end, words = found.end(), words + 1
        begins = _WORD.match(text, end)
        if words > 1 and begins and (begins[0] in STARTERS or begins[0][0].isdigit()):
            return end
    return None


def _title_words(title: str | None) -> list[list[str]]:
    """The words to look for: the title's, and those before a site's name (“Bridge falls | The Gazette”)."""
    if not title or title.rstrip().endswith((".", "?", "!", "”", '"')):
        return []
    parts = [title, *_SITE.split(title)[:1]]
    found = [[word.casefold() for word in _WORD.findall(part)] for part in parts]
    distinct = [words for at, words in enumerate(found) if words not in found[:at]]
    return [words for words in distinct if _SHORTEST_TITLE <= len(words) <= LONGEST_TITLE]


def _title_end(text: str, at: int, words: list[str]) -> int | None:
    """Where the title's words end when the text goes on with just these; None when they begin a sentence of prose."""
    end = at
    for word in words:
        found = _WORD.search(text, end, end + 8 + len(word))
        if found is None or found[0].casefold() != word or "\n" in text[end : found.start()]:
            return None
        end = found.end()
    after = _SEPARATORS.match(text, end)
    begins = after.end() if after else end
    if begins >= len(text):
        return end
    is_stamped = _STAMP.match(text, begins + 3 if text.startswith("on ", begins) else begins) is not None
    if is_stamped or any(mark in text[end:begins] for mark in ".\n:|"):
        return end
    sentence = text[begins : begins + 200].split(".", 1)[0]
    return end if _MAY_FOLLOW.match(text, begins) and len(sentence.split()) >= _FEWEST_LEFT else None
