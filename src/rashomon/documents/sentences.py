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
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_SIGN_OFF = re.compile(r"[-–—]+\s*[A-Z][A-Za-z/ ]{1,20}$")
_TAIL = re.compile(rf"(?:[A-Z][\w.'’-]*\s+){{1,5}}(?:{SPEECH_VERBS})\b")
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
    mark = _LIST_MARK.match(text, paragraph.start, limit)
    start = mark.end() if mark else paragraph.start
    for found in _STOP.finditer(text, start, limit):
        if found.start() < start:
            continue
        end = _closing_end(text, found, paragraph)
        after = _skip_spaces(text, end, limit)
        if after >= limit:
            break
        if after > end and (stray := _stray_quote_end(text, after, paragraph)):
            end, after = stray, _skip_spaces(text, stray, limit)
        if _is_break(text, found, start, end, after, limit):
            yield Span(start=start, end=end)
            start = after
    stop = limit
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if stop > start:
        yield Span(start=start, end=stop)


def _skip_spaces(text: str, at: int, limit: int) -> int:
    while at < limit and text[at].isspace():
        at += 1
    return at


def _closing_end(text: str, found: re.Match[str], paragraph: Span) -> int:
    """Where the marks that close with this stop end; a mark that opens the next sentence is not one of them."""
    at = found.end("stop")
    while at < found.end("close"):
        mark = text[at]
        is_followed = at + 1 < paragraph.end and text[at + 1].isalnum()
        if is_followed and mark in "’'“":
            break
        if is_followed and mark == '"' and text.count('"', paragraph.start, at) % 2 == 0:
            break
        at += 1
    return at


def _stray_quote_end(text: str, at: int, paragraph: Span) -> int | None:
    """The end of a closing quotation mark set apart by a space (`them. " He`), or None."""
    if text[at] not in '"”»' or (at + 1 < paragraph.end and not text[at + 1].isspace()):
        return None
    opens_another = text[at + 2 : at + 3] in ('"', "“")
    if text[at] == '"' and not opens_another and text.count('"', paragraph.start, at) % 2 == 0:
        return None
    return at + 1


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
        return is_quoted or _ends_after(text, start, found.start(), following)
    if is_quoted and following["word"] not in STARTERS and _TAIL.match(text, after, limit):
        return False
    return not (stop == "!" and _word_before(text, start, found.start()) in EXCLAIMING)


def _may_begin(text: str, following: re.Match[str], limit: int) -> bool:
    """Whether a sentence can begin with what follows: a capital, a digit, a sum, a quotation, an uncased letter."""
    at = following.end("open")
    if at >= limit:
        return False
    first = text[at]
    if first.islower():
        is_quotation = any(mark in '“«„"‘' for mark in following["open"])
        return is_quotation or _LOWER_CASE_NAME.match(text, at, limit) is not None
    return first.isalnum() or first in "$€£¥#@" or (first in ".…" and following["open"] != "")


def _word_before(text: str, start: int, at: int) -> str:
    return text[max(text.rfind(" ", start, at) + 1, start) : at].lstrip("\"“‘'«„([—–")


def _ends_after(text: str, start: int, at: int, following: re.Match[str]) -> bool:
    """Whether the full stop at `at` ends the sentence, by the word before it and the word that follows."""
    word, after = _word_before(text, start, at), following["word"] or ""
    begins = after in STARTERS and not (following["dot"] and len(after) == 1)
    if word in CLOCK or text[max(at - 4, start) : at].lower() in {"a. m", "p. m"}:
        return bool(after) and after not in AFTER_CLOCK
    if word in BEFORE_MORE or re.split(r"[.-]", word)[-1] in BEFORE_MORE:
        return False
    if word in {"No", "no"}:
        return bool(after)
    if word in MAYBE_LAST or _DOTTED.fullmatch(word):
        return begins
    if len(word) == 1 and word.isupper():
        return begins
    return True


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
