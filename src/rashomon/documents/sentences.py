"""Where sentences begin and end: rules over one paragraph at a time, offsets into the text they were given.

In: a normalised text (a paragraph is a line) and the span of a paragraph.  Out: spans in order, not overlapping, with
no space at either end.  It drops nothing but list marks and pieces without a letter or digit; see `boilerplate`.

What was chosen where style guides differ:

- A closing quotation mark or bracket belongs to the sentence it ends.
- A sentence that ends inside a quotation ends there: “We left. They came,” he said. → “We left. | They came,” he said.
- A quotation and the words that say who spoke stay together, whatever mark ends the quotation:
  “Did they leave?” he asked. and “Did they leave?” Gen. Doe asked. are one sentence each.
- After an abbreviation that may close a sentence (“U.S.”, “Inc.”, “Jan.”) it closes only before a word that often
  begins one (“The”, “He”): a missed break joins two statements, a false one makes two that mean nothing.
- A number torn at its point by a tokeniser (“$2. 5 million”, “7. 30am”, “a. 38-caliber”) is one number.

The time is linear in the text whatever it holds: every look back or ahead from a stop is bounded or goes over each
character once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.documents.abbreviations import (
    AFTER_CLOCK,
    BEFORE_MORE,
    CLOCK,
    DOMAIN_ENDINGS,
    EXCLAIMING,
    MAYBE_LAST,
    SPEECH_VERBS,
    STARTERS,
)
from rashomon.records import Span

_STOP = re.compile(r"""(?P<stop>[.!?…؟۔]+|[。！？]+)(?P<close>[)\]}"”’'»“」』]*)""")
_NEXT = re.compile(r"""(?P<open>["“‘'«„(\[¿¡「『]*)(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)?(?P<dot>\.?)""")
_LIST_MARK = re.compile(r"(?:[-*•‣◦·–—]+\s+)?(?:\(?\d{1,2}[.)]\s+)?")
_LOWER_CASE_NAME = re.compile(r"(?:al|el|an|ar|as|ash|at|az|ad|bin|ibn|de|von|van|d)['’ -][A-Z]|[ie][A-Z]")
_PARTS = re.compile(r"[./-]")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_SIGN_OFF = re.compile(r"[-–—]+\s*[A-Z][A-Za-z/ ]{1,20}$")
_TAIL = re.compile(rf"(?:[A-Z][\w.'’-]*\s+){{1,5}}(?:{SPEECH_VERBS})\b")
_ITEM_NUMBER = re.compile(r"\(?\d{1,2}[.)]\s+(?=[A-Z“\"‘])")
_ITEM_DASH = re.compile(r"[-*•·]\s+(?=[A-Z“\"‘])")
_ELLIPSIS_FIRST = re.compile(r"(?:\.{2,}|…)\s*[A-Z“\"‘]")
_AMOUNT = re.compile(r"[$€£¥]\d[\d,]*")
_DIGITS = re.compile(r"\W?[^\W\d_]{0,3}\d{1,3}(?:,\d{3})*")
_REST_OF_NUMBER = re.compile(r"\d+(?:(?!(?:st|nd|rd|th)\b)[^\W\d_]|[%″”\"]|[-\s]?(?:million|billion|trillion)\b)")
_CALIBRE = re.compile(r"\d{2,3}[-\s](?:calib(?:er|re)|cal\b|[Mm]agnum)")
_NEVER_LAST = frozenset({"a", "an", "the", "of", "and", "or", "his", "her", "their", "its"})
_LONGEST_WORD = 64  # characters looked back over for the word before a stop
_ADDRESS_REACH = 80  # characters to either side of a stop in which an address shows its marks
_IS_FIRST_PERSON = re.compile(r"I(?:['’]\w+)?")


def find_paragraphs(text: str) -> list[Span]:
    """The span of every line of a normalised text that is not blank."""
    return [Span(start=found.start(), end=found.end()) for found in re.finditer(r"[^\s](?:[^\n]*[^\s])?", text)]


def find_sentences(text: str, paragraph: Span) -> list[Span]:
    """The sentences of one paragraph of `text`, as spans of `text`; a list mark in front is in none of them."""
    pieces = _pieces(text, paragraph)
    return [span for span in pieces if any(map(str.isalnum, text[span.start : span.end]))]


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    limit = paragraph.end
    quotes = _Quotes(text=text, at=paragraph.start)
    mark = _LIST_MARK.match(text, paragraph.start, limit)
    start = mark.end() if mark else paragraph.start
    for found in _STOP.finditer(text, start, limit):
        if found.start() < start:
            continue
        end = _closing_end(text, found, limit, quotes)
        after = _skip_spaces(text, end, limit)
        if after >= limit:
            break
        if after > end and (stray := _stray_quote_end(text, after, limit, quotes)):
            end, after = stray, _skip_spaces(text, stray, limit)
        if after > end and (dash := _ITEM_DASH.match(text, after, limit)) and not _SIGN_OFF.match(text, after, limit):
            after = dash.end()
        if _is_break(text, found, start, end, after, limit) and not _is_said_after(text, after, limit, quotes):
            yield Span(start=start, end=end)
            item = _ITEM_NUMBER.match(text, after, limit)
            start = item.end() if item else after
    stop = limit
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if stop > start:
        yield Span(start=start, end=stop)


@dataclass(slots=True, kw_only=True)
class _Quotes:
    """Whether a straight quotation mark waits for its other half: read on from the last place asked for.

    A mark with a space after it and none before closes, whatever came before, so that one lost mark does not turn all
    that follow; any other mark opens what is closed and closes what is open (`him? "Doe asked` has its mark moved).
    """

    text: str
    at: int
    opened: bool = False

    def is_open(self, at: int) -> bool:
        """Whether one is open before `at`, which never goes back."""
        while (mark := self.text.find('"', self.at, at)) >= 0:
            is_after_space = mark == 0 or self.text[mark - 1].isspace()
            is_before_space = self.text[mark + 1 : mark + 2].isspace()
            self.opened = not self.opened and (is_after_space or not is_before_space)
            self.at = mark + 1
        self.at = max(at, self.at)
        return self.opened


def _skip_spaces(text: str, at: int, limit: int) -> int:
    while at < limit and text[at].isspace():
        at += 1
    return at


def _closing_end(text: str, found: re.Match[str], limit: int, quotes: _Quotes) -> int:
    """Where the marks that close with this stop end; a mark that opens the next sentence is not one of them."""
    at = found.end("stop")
    while at < found.end("close"):
        mark = text[at]
        is_followed = at + 1 < limit and text[at + 1].isalnum()
        if is_followed and mark in "’'“":
            break
        if is_followed and mark == '"' and not quotes.is_open(at):
            break
        at += 1
    return at


def _stray_quote_end(text: str, at: int, limit: int, quotes: _Quotes) -> int | None:
    """The end of a closing quotation mark set apart by a space (`them. " He`), or None."""
    if text[at] not in '"”»' or (at + 1 < limit and not text[at + 1].isspace()):
        return None
    opens_another = text[at + 2 : at + 3] in ('"', "“")
    if text[at] == '"' and not opens_another and not quotes.is_open(at):
        return None
    return at + 1


def _is_said_after(text: str, at: int, limit: int, quotes: _Quotes) -> bool:
    """Whether a quotation ends here with its mark moved to the next word (`Why? "Doe asked.`, `No. "she said.`)."""
    if text[at] != '"' or at + 1 >= limit:
        return False
    return (text[at + 1].islower() or _TAIL.match(text, at + 1, limit) is not None) and quotes.is_open(at)


def _is_break(text: str, found: re.Match[str], start: int, end: int, after: int, limit: int) -> bool:
    stop = found["stop"]
    if stop[0] in "。！？":
        return True
    following = _NEXT.match(text, after, limit)
    if following is None or (after == end and not _is_missing_space(text, found.start(), after, limit)):
        return False
    if not _may_begin(text, following, limit):
        return bool(_SIGN_OFF.match(text, after, limit))
    is_quoted = end > found.end("stop")
    if stop[0] == "…" or stop.startswith(".."):
        return not _IS_FIRST_PERSON.fullmatch(following["word"] or "")
    if stop == ".":
        if is_quoted:
            return _ends_before_mark(text, start, found, following)
        return _ends_after(text, start, found.start(), following)
    if is_quoted and following["word"] not in STARTERS and _TAIL.match(text, after, limit):
        return False
    return not (stop == "!" and _word_before(text, start, found.start()) in EXCLAIMING)


def _ends_before_mark(text: str, start: int, found: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a full stop with a closing mark after it ends the sentence: not that of “Riverton (N.J.) High School”."""
    if found["close"] != ")" or following["word"] in STARTERS:
        return True
    word = _word_before(text, start, found.start())
    return not _is_abbreviation(word, word)


def _may_begin(text: str, following: re.Match[str], limit: int) -> bool:
    """Whether a sentence can begin with what follows: a capital, a digit, a sum, a quotation, an uncased letter."""
    at = following.end("open")
    if at >= limit:
        return False
    first = text[at]
    if first.islower():
        is_quotation = any(mark in '“«„"‘' for mark in following["open"])
        return is_quotation or _LOWER_CASE_NAME.match(text, at, limit) is not None
    if first in ".…":  # “... We left”, behind a quotation mark or a full stop
        return following["open"] != "" or _ELLIPSIS_FIRST.match(text, at, limit) is not None
    return first.isalnum() or first in "$€£¥#@"


def _word_before(text: str, start: int, at: int) -> str:
    begin = max(start, at - _LONGEST_WORD)
    return text[max(text.rfind(" ", begin, at) + 1, begin) : at].lstrip("\"“‘”’'«„([—–")


def _ends_after(text: str, start: int, at: int, following: re.Match[str]) -> bool:
    """Whether the full stop at `at` ends the sentence, by the word before it and the word that follows."""
    word, after = _word_before(text, start, at), following["word"] or ""
    begins = after in STARTERS and not (following["dot"] and len(after) == 1)
    if word in CLOCK or text[max(at - 4, start) : at].lower() in {"a. m", "p. m"}:
        return bool(after) and after not in AFTER_CLOCK
    if not after and text[following.end("open")].isdigit() and _is_torn_number(text, start, at, word, following):
        return False
    last = _PARTS.split(word)[-1]
    if word in BEFORE_MORE or last in BEFORE_MORE:
        return False
    if last in {"No", "no"}:
        return bool(after) and not text[following.end("word") : following.end("word") + 1].isdigit()
    if _is_abbreviation(word, last):
        return begins
    return not (word.isdigit() and len(word) < 3 and _begins_item(text, start, at - len(word)))


def _is_abbreviation(word: str, last: str) -> bool:
    """Whether a stop after the word may be its own: “U.S.”, “Inc.”, an initial."""
    if word in MAYBE_LAST or (len(last) == 1 and last.isupper()):
        return True
    return _DOTTED.fullmatch(word.rpartition("/")[2]) is not None


def _is_torn_number(text: str, start: int, at: int, word: str, following: re.Match[str]) -> bool:
    """Whether the stop at `at`, before a digit, is a decimal point that came to stand apart."""
    if not word or word in _NEVER_LAST or text[at - 1] in ":,;(":
        return at > start
    if word == "May" or _CALIBRE.match(text, following.end("open")):
        return True
    if _AMOUNT.fullmatch(word):
        return True
    return bool(_DIGITS.fullmatch(word) and _REST_OF_NUMBER.match(text, following.end("open")))


def _begins_item(text: str, start: int, at: int) -> bool:
    """Whether a number at `at` counts off an item: it begins the sentence or follows a colon or semicolon."""
    return at <= start or text[max(at - 2, start) : at].rstrip()[-1:] in (":", ";")


def _is_missing_space(text: str, at: int, after: int, limit: int) -> bool:
    """Whether “police.WARNING” lacks a space: lower case, one stop, a capitalised word, and no address around it."""
    if after + 1 >= limit or not (text[at - 2 : at].islower() and text[at - 2 : at].isalpha()):
        return False
    first, second = text[after], text[after + 1]
    if not ((first.isupper() and second.isalpha()) or (first in '“"«' and second.isupper())):
        return False
    around = text[max(at - _ADDRESS_REACH, 0) : after].rsplit(" ", 1)[-1]
    around += text[after : min(after + _ADDRESS_REACH, limit)].split(" ", 1)[0]
    ending = re.match(r"\w*", text[after : after + _ADDRESS_REACH])
    is_address = any(mark in around for mark in ("/", "@", "www.", "_"))
    return not is_address and (ending is None or ending[0].lower() not in DOMAIN_ENDINGS)
