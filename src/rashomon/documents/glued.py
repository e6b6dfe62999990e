"""What ran into a sentence when a page lost its line breaks: subheadings, embedded posts, video titles, second leads.

In: a text and a sentence of it.  Out: the parts of the sentence that stay, and what was left out, by kind.

    “Shells at dawn Rebels fired …”           a short subheading without a verb is left out; any other is a sentence
    “… of the strike However the army …”      two sentences whose full stop was lost
    “… pic.twitter.comX9 Doe (jdoe) May 4 2031 The raid …”   somebody's post up to its stamp is left out
    “News | Sport | Weather Bridge falls”     a page's menu or list of headlines is left out
    “Bridge falls - YouTube The bridge …”     a video's title is left out
    “Nearly 30 fell in Harl Nearly 30 fell …” the first of two leads is left out

A sentence begins within a sentence where a capitalised word stands behind a small one with no mark between them and is
no name: it often begins a sentence, or the text has it in small letters elsewhere; what follows must hold a verb, and
the word before must not call for more (“the”, “told”).  Known weakness: a subheading that ends in a name, or before
one, stays.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rashomon.documents.abbreviations import SPEECH_VERBS, STARTERS
from rashomon.documents.agencies import AGENCIES
from rashomon.records import Span

GluedKind = Literal["subheading", "post", "video", "menu", "repeat"]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_REACH = 170  # characters of a sentence in which a subheading ends
_LONGEST_HEAD = 8  # words of a subheading without a verb
_LEFT_OUT = 4  # words: a longer subheading may say something (“Army takes two villages near Harl”), and stays apart
_LONGEST_LINE = 14  # words of a headline with one
_LONGEST_CREDIT = 25  # words of a credit with a related headline
_MOST_BREAKS = 8  # lost full stops looked at in one sentence at a time
_NEAR = 80  # characters between “The” before a name and its verb
_SHORTEST_TAIL = 5  # words
_SAME_WORDS = 5  # words with which two leads begin alike
_SHORTEST_LEAD = 30  # characters
_FEWEST_SENTENCES = 4  # of a paragraph: shorter ones have kept their line breaks

_MENU = (" | ", 2)  # bars: “News | Sport | Weather”

_MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# The stamp at the end of a post: “(jdoe) May 4 2031”; all before it in the sentence is the post's.
_POST = re.compile(rf"\(@?\w{{3,20}}\)\s(?:{_MONTHS}\s)?\d{{1,2}}\s(?:\"\s)?20\d\d\b")
_LINKS = ("pic.twitter.com", "httpst.co")
_TITLED = " - YouTube "
_FURNITURE = (*_LINKS, _TITLED, _MENU[0])
_VIDEO = re.compile(r"\s-\sYouTube\s+(?=[A-Z\"“])")
# Most capitals behind “the” and “of” are names; these are the commonest of `_TIES`, looked at first.
_INNER = re.compile(
    r" (?=[A-Z])(?<=[a-z] )(?<!\bthe )(?<!\bof )(?<!\bin )(?<!\bto )(?<!\band )(?<!\bby )(?<!\bon )(?<!\bat )"
    r"(?<!\bfrom )(?<!\bfor )(?<!\bwith )(?P<word>[A-Z][a-z]+)(?= [\w\"“])"
)
_BREAK = re.compile(
    r"(?<=[a-z]) (?=(?:However|Meanwhile|Moreover|Nevertheless|Furthermore|He (?:said|added|told|was|had|has)"
    r"|They (?:said|were|had|have)|She (?:said|added|was|had)|It (?:said|added|was|is|has|had)) [a-zA-Z])"
)
_BREAK_WORDS = (
    " However ",
    " Meanwhile ",
    " Moreover ",
    " Nevertheless ",
    " Furthermore ",
    " He ",
    " They ",
    " She ",
    " It ",
)
_TIES = re.compile(
    r"(?:^|\s)(?:the|an?|of|in|on|at|by|to|from|for|and|or|with|as|but|near|that|which|who|whom|whose|where|when|while|"
    r"if|is|are|was|were|be|been|has|have|had|will|would|can|could|may|its|his|her|their|our|my|your|this|these|those|"
    r"called|named|known|entitled|titled|dubbed|including|between|against|into|over|under|since|until|than|then|both|"
    r"local|former|all|any|some|no|not|one|two|three|another|other|per|via|like|because|so|after|before|about|what|"
    r"how|why|stressed|noted|stated|confirmed|claimed|reported|announced|explained|warned|argued|believe[sd]?|"
    rf"think[s]?|saying|adding|according|de|la|el|al|via|media|watchdog|{SPEECH_VERBS})$",
    re.IGNORECASE,
)
# Of names: “Doctors Without Borders”, “the Harl Police Command”, “Fix It”, “Dr Who”.
_NEVER_FIRST = _words(
    "Without Police Of I Now Today And Or Not From Amid Scores Who What Why How Where Which Whether Me Us"
)
_BEFORE_NAMES = frozenset(["The", "A", "An", "In", "On", "At"])
_BEFORE_COUNTS = re.compile(r"(?:Some|More|Nearly|Over|Around|About|At|Almost)\s(?:than\s|least\s)?[\d,.]+\s[a-z]")
# What begins with these is no heading: “On Sunday Doe The Gazette’s editor …”, “If it was something The Post had …”.
_OPENS_CLAUSE = _words(
    "On In To At By As And But Meanwhile Last After Before During Since When While If For From With Speaking Prior "
    "According Earlier Later Also However The This That These Those Its Their His Her Because Although "
    "Following"
)
_OPENS_SENTENCE = _words("He She They It We I You There Yesterday Today Every Each Even")
_CREDIT = re.compile(rf"(?:{AGENCIES})(?:\sPhoto\b|\s20\d\d\b|[\s/][A-Z])|(?:Tags|TAGS):?\s|(?:[A-Z]{{2,4}}\s)?Photo\b")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|did|does|do|said|says|took|came|went|left|hit|fell|"
    r"struck|began|made|gave|told|led|held|lost|saw|fled|broke|brought|met|sent|shot|set|put|rose|grew|"
    r"(?!(?:need|speed|feed|indeed|hundred|united|red|armed|held)\b)[a-z]{2,}ed)\b"
)
_PRESENT = re.compile(r"\b(?:contains?|comes?|remains?|continues?|shows?|includes?|takes?|says?|leads?|faces?)\b")
_WORD = re.compile(r"[\w'’-]+")
_NUMBER_WORDS = _words(
    "Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Thirty Forty Fifty Sixty "
    "Seventy Eighty Ninety"
)
_FIRST_WORDS = STARTERS | _NUMBER_WORDS


class Page:
    """A text, what may have run into its sentences, and the words it has in small letters, read once asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.has_furniture = any(mark in text for mark in _FURNITURE)
        self.breaks = sorted(at for word in _BREAK_WORDS for at in _places(text, word) if _BREAK.match(text, at))
        self._known: dict[str, bool] = {}

    def is_common(self, word: str) -> bool:
        """Whether the text has a capitalised word in small letters too, so that it is no name."""
        if word not in self._known:
            self._known[word] = f" {word.lower()} " in self.text
        return self._known[word]


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The spans of a sentence that are report, in order, and the kinds of what was left out of it."""

    kept: tuple[Span, ...]
    left_out: tuple[GluedKind, ...] = ()


def is_credited(words: str) -> bool:
    """Whether words begin as a photo's credit, with whatever ran on behind it."""
    return _CREDIT.match(words) is not None


def has_lost_breaks(sentences: int) -> bool:
    """Whether a paragraph of so many sentences may be several whose line breaks were lost."""
    return sentences >= _FEWEST_SENTENCES


def without_glued(page: Page, span: Span) -> Parts:
    """The sentence without what ran into it; most have nothing, and come back whole."""
    text, left_out = page.text, list[GluedKind]()
    start = span.start
    if page.has_furniture and text.count(_MENU[0], start, span.end) >= _MENU[1]:
        return Parts(kept=(), left_out=("menu",))
    if page.has_furniture:
        start = _after_furniture(text, span, left_out)
    if (again := _second_lead(text, start, span.end)) is not None:
        start = again
        left_out.append("repeat")
    kept: list[Span] = []
    while (head := _head_end(page, start, span.end)) is not None:
        if _is_line(text[start : head.end]):
            kept.append(Span(start=start, end=head.end))
        else:
            left_out.append("subheading")
        start = head.start
    if start < span.end:
        kept.append(Span(start=start, end=span.end))
    return Parts(kept=tuple(kept), left_out=tuple(left_out))


def _after_furniture(text: str, span: Span, left_out: list[GluedKind]) -> int:
    """Where the sentence begins behind posts and a video's title."""
    start = span.start
    if any(text.find(link, start, span.end) >= 0 for link in _LINKS):
        for found in _POST.finditer(text, start, span.end):
            start = found.end()
            left_out.append("post")
        start = _skip(text, start, span.end)
    if (video := text.find(_TITLED, start, span.end)) > 0 and _VIDEO.match(text, video, span.end):
        start = _skip(text, video + len(_TITLED), span.end)
        left_out.append("video")
    return start


def _skip(text: str, at: int, limit: int) -> int:
    while at < limit and (text[at].isspace() or text[at] in ".,;:-"):
        at += 1
    return at


def _second_lead(text: str, start: int, end: int) -> int | None:
    """Where the sentence begins a second time with the same words, behind no mark."""
    if end - start < 2 * _SHORTEST_LEAD:
        return None
    place, words = start, 0
    while words < _SAME_WORDS:
        place = text.find(" ", place + 1, end)
        if place < 0:
            return None
        words += 1
    again = text.find(" " + text[start : place + 1], start + _SHORTEST_LEAD, end)
    return again + 1 if again > 0 and text[start].isupper() and text[again - 1].isalnum() else None


@dataclass(frozen=True, slots=True)
class _Head:
    end: int
    start: int  # where the next sentence begins


def _head_end(page: Page, start: int, end: int) -> _Head | None:
    """Where the first sentence of the span ends that has no full stop; None when the span is one sentence."""
    text = page.text
    for at in _starts(page, start, end):
        if not _TIES.search(text, max(start, at - 16), at) and _is_clause(text, at + 1, end):
            return _Head(at, at + 1)
    return None


def _starts(page: Page, start: int, end: int) -> list[int]:
    """Spaces behind which a sentence may begin, in order."""
    first = bisect_left(page.breaks, start)
    last = min(bisect_left(page.breaks, end), first + _MOST_BREAKS)
    lost = [at for at in page.breaks[first:last] if _FINITE.search(page.text, start, at)]
    return sorted({*_inner_starts(page, start, end), *lost})


def _inner_starts(page: Page, start: int, end: int) -> Iterator[int]:
    text = page.text
    for found in _INNER.finditer(text, start + 1, min(end, start + _REACH)):
        word = found["word"]
        is_first = _begins(text, found) if word in _FIRST_WORDS else _is_common(page, found, start)
        if is_first and word not in _NEVER_FIRST and _may_be_head(text[start : found.start()]):
            yield found.start()


def _begins(text: str, found: re.Match[str]) -> bool:
    """Whether a word that often begins a sentence may do so here, and is not of a title: “made The Long Road”."""
    if found["word"] == "It" and not text[text.rfind(" ", 0, found.start()) + 1].islower():
        return False  # “Fix It”
    if text[found.end() + 1].islower() or _BEFORE_COUNTS.match(text, found.start() + 1):
        return True
    if found["word"] not in _BEFORE_NAMES or not text[found.end() + 1].isupper():
        return False
    verb = _FINITE.search(text, found.end(), found.end() + _NEAR)
    return verb is not None and "," not in text[found.end() : verb.start()]


def _is_common(page: Page, found: re.Match[str], start: int) -> bool:
    """Whether a capitalised word behind a small one is no name: the text has it in small letters too."""
    text, at = page.text, found.start()
    if not (text[found.end() + 1].islower() and text[text.rfind(" ", start, at) + 1].islower()):
        return False
    if text[start : start + 12].split(" ", 1)[0] in STARTERS or text.startswith((" of ", " on "), found.end()):
        return False
    return page.is_common(found["word"])


def _may_be_head(head: str) -> bool:
    words = head.count(" ") + 1
    if any(mark in head for mark in ',;:"“”()—'):
        return False
    first = head.split(" ", 1)[0]
    if words > _LONGEST_LINE or first in _OPENS_CLAUSE:
        return words <= _LONGEST_CREDIT and _CREDIT.match(head) is not None
    is_long = words > _LONGEST_HEAD and _CREDIT.match(head) is None
    has_verb = is_long or first in _OPENS_SENTENCE
    return not has_verb or _FINITE.search(head) is not None


def _is_clause(text: str, start: int, end: int) -> bool:
    """Whether words hold a verb behind what can be its subject."""
    if text.count(" ", start, end) + 1 < _SHORTEST_TAIL:
        return False
    found = _FINITE.search(text, start, end) or _PRESENT.search(text, start, end)
    return found is not None and found.start() > start


def _is_line(head: str) -> bool:
    """Whether a headline may say something, so that it stands as a sentence."""
    words = head.count(" ") + 1
    if _CREDIT.match(head):
        return False
    return words > _LEFT_OUT or (words > 2 and _FINITE.search(head) is not None)
