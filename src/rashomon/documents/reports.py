"""What of a text is its report, sentence by sentence, and what is left out of it, counted by kind.

In: a normalised text and its title, when known.  Out: the spans of the report's sentences, and how many pieces of each
kind were passed over.  The words stay in the text; only the spans leave them out.

    masthead (headline, stamps, buttons) │ paragraphs ──► sentences ──► those that are no boilerplate │ sign-off
                                         └─ datelines, captions given twice, repeated paragraphs, what ran into them
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from rashomon.documents.boilerplate import (
    LineKind,
    boilerplate_kind,
    is_credit,
    is_page_end,
    is_sign_off,
    tags_end,
    trailer_start,
)
from rashomon.documents.datelines import dateline_end, inner_dateline
from rashomon.documents.glued import GluedKind, Page, has_lost_breaks, is_credited, without_glued
from rashomon.documents.mastheads import (
    LONGEST_TITLE,
    Piece,
    PieceKind,
    find_masthead,
    find_stamps,
    inner_stamp,
    stamped_at,
)
from rashomon.documents.sentences import find_paragraphs, find_sentences
from rashomon.records import Span

LeftOutKind = LineKind | PieceKind | GluedKind | Literal["caption"]

_SUBTITLES = 3  # sentences at the top before which a date stamp may stand
_OPENING = 6  # sentences at the top among which a dateline may stand after a headline or caption
_MAY_BE_CUT = frozenset("(TRC0123456789")  # what a desk in brackets or a line of tags begins with
_CLOSING = 4  # sentences at the end that may be names alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The sentences of a report, in order and apart, each within one paragraph."""

    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    left_out: Mapping[LeftOutKind, int]  # pieces passed over, by kind; datelines too
    stamped_at: datetime | None  # the day its masthead gives, midnight UTC

    @property
    def boilerplate(self) -> int:
        """How many pieces were left out, datelines not counted."""
        return sum(count for kind, count in self.left_out.items() if kind != "dateline")


def find_report(text: str, title: str | None) -> Report:
    """The report in a text.

    Left out are the masthead, boilerplate lines and sentences, a line that repeats the headline, every repetition of an
    earlier paragraph (and the first as well where it stands next to a photo credit: that is a caption), and names alone
    at the end.  Datelines are outside the sentence they stand before.  Where nothing would be left, the headline stays.
    """
    paragraphs = find_paragraphs(text)
    masthead = find_masthead(text, title)
    found = _read(text, title, paragraphs, masthead)
    if not found.sentences and (masthead or title):
        found = _read(text, None, paragraphs, [])
    return found


def _read(text: str, title: str | None, paragraphs: list[Span], masthead: list[Piece]) -> Report:
    left_out: Counter[LeftOutKind] = Counter(piece.kind for piece in masthead)
    dropped = _dropped_lines([paragraph.of(text) for paragraph in paragraphs], title)
    top = masthead[-1].span.end if masthead else 0
    stamps = [piece for piece in masthead if piece.kind == "stamp"]
    of_masthead = len(stamps)
    sentences: list[Span] = []
    for paragraph, why in zip(paragraphs, dropped, strict=True):
        if paragraph.end <= top:
            continue
        start = max(paragraph.start, _skip_separators(text, top, paragraph.end) if top else 0)
        is_top = paragraph.start < top
        body = Span(start=dateline_end(text, Span(start=start, end=paragraph.end), at_top=is_top), end=paragraph.end)
        left_out["dateline"] += body.start > start
        for span in find_sentences(text, body):
            is_line = span.start == paragraph.start and span.end == paragraph.end  # then it has been looked at
            if kind := why or (None if is_line else boilerplate_kind(span.of(text))):
                left_out[kind] += 1
            elif len(sentences) < _OPENING or text[span.start] in _MAY_BE_CUT:
                is_subtitled = len(sentences) < _SUBTITLES and not stamps
                for part in _without_stamps(text, span, stamps) if is_subtitled else [span]:
                    is_opening = len(sentences) < _OPENING
                    sentences.extend(_without_datelines(text, part, is_opening=is_opening, counts=left_out))
            else:
                sentences.append(span)
        if sentences and sentences[-1].end == paragraph.end:
            sentences[-1] = _without_trailer(text, sentences[-1], left_out)
    left_out["stamp"] += len(stamps) - of_masthead
    closing = _closing_pieces(text, sentences)
    for kind in closing:
        del sentences[-1]
        left_out[kind] += 1
    sentences = [_without_tags(text, span, left_out) for span in sentences]
    sentences = _without_glued(text, paragraphs, sentences, left_out)
    return Report(
        paragraphs=tuple(paragraphs),
        sentences=tuple(sentences),
        left_out={kind: count for kind, count in left_out.items() if count},
        stamped_at=stamped_at(text, stamps),
    )


def _skip_separators(text: str, at: int, limit: int) -> int:
    while at < limit and not (text[at].isalnum() or text[at] in "“\"‘'«([$€£#@"):
        at += 1
    return at


def _without_stamps(text: str, span: Span, stamps: list[Piece]) -> list[Span]:
    """The sentence without the stamps it begins with, or cut in two around one behind a subtitle; adds to `stamps`."""
    if found := find_stamps(text, span):
        stamps.extend(found)
        return [Span(start=_skip_separators(text, found[-1].span.end, span.end), end=span.end)]
    inner = inner_stamp(text, span)
    if inner is None:
        return [span]
    stamps.append(inner)
    subtitle = text[span.start : inner.span.start].rstrip()
    parts = [Span(start=span.start, end=span.start + len(subtitle)), Span(start=inner.span.end, end=span.end)]
    return [part for part in parts if any(map(str.isalnum, part.of(text)))]


def _without_datelines(text: str, span: Span, *, is_opening: bool, counts: Counter[LeftOutKind]) -> Iterator[Span]:
    """The sentence without the desk in brackets it begins with; at the top, cut in two around a dateline inside it."""
    start = dateline_end(text, span) if is_opening or text[span.start] == "(" else span.start
    counts["dateline"] += start > span.start
    inner = inner_dateline(text, Span(start=start, end=span.end)) if is_opening else None
    if inner is None:
        yield Span(start=start, end=span.end)
        return
    counts["dateline"] += 1
    headline = text[start : inner.start].rstrip()
    if is_credited(headline):
        counts["credit"] += 1
    elif any(map(str.isalnum, headline)):
        yield Span(start=start, end=start + len(headline))
    yield Span(start=inner.end, end=span.end)


def _without_trailer(text: str, span: Span, counts: Counter[LeftOutKind]) -> Span:
    """The last sentence of a paragraph without the agency or button that is stuck to its end."""
    end = span.start + trailer_start(span.of(text))
    if end >= span.end or not any(map(str.isalnum, text[span.start : end])):
        return span
    counts["credit"] += 1
    return Span(start=span.start, end=end)


def _without_tags(text: str, span: Span, counts: Counter[LeftOutKind]) -> Span:
    """The sentence without the tags or related headlines it begins with; all of it where they may be all there is."""
    if text[span.start] not in _MAY_BE_CUT or not (tags := tags_end(span.of(text))):
        return span
    if span.start + tags >= span.end:
        return span
    counts["prompt"] += 1
    return Span(start=span.start + tags, end=span.end)


def _without_glued(
    text: str, paragraphs: list[Span], sentences: list[Span], counts: Counter[LeftOutKind]
) -> list[Span]:
    """The sentences of paragraphs that lost their line breaks, without what ran into them; others as they were."""
    page: Page | None = None
    kept: list[Span] = []
    at = 0
    for paragraph in paragraphs:
        first = at
        while at < len(sentences) and sentences[at].start < paragraph.end:
            at += 1
        if not has_lost_breaks(at - first):
            kept.extend(sentences[first:at])
            continue
        page = page or Page(text)
        for span in sentences[first:at]:
            parts = without_glued(page, span)
            counts.update(parts.left_out)
            if not parts.left_out and len(parts.kept) == 1:
                kept.append(span)
                continue
            for part in parts.kept:
                if kind := boilerplate_kind(part.of(text)):
                    counts[kind] += 1
                else:
                    kept.append(part)
    return kept


def _closing_pieces(text: str, sentences: list[Span]) -> list[LeftOutKind]:
    """The kinds of the last sentences that are names alone or the foot of a page, last first; never of all."""
    found: list[LeftOutKind] = []
    for span in reversed(sentences[1:][-_CLOSING:]):
        words = span.of(text)
        if not is_sign_off(words) and not is_page_end(words):
            break
        found.append("credit" if is_sign_off(words) else "prompt")
    return found


def _dropped_lines(lines: list[str], title: str | None) -> list[LeftOutKind | None]:
    dropped: list[LeftOutKind | None] = [boilerplate_kind(line) for line in lines]
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        places.setdefault(line.casefold(), []).append(at)
    for copies in places.values():
        is_caption = len(copies) > 1 and any(_is_by_credit(lines, at) for at in copies)
        for at in copies if is_caption else copies[1:]:
            dropped[at] = "caption" if is_caption else "repeat"
    # A headline has no full stop; a title that has one was taken from the lead, which is report.
    if title and not title.endswith((".", "?", "!", "”", '"')) and title.count(" ") < LONGEST_TITLE:
        for at in places.get(title.casefold(), []):
            dropped[at] = "headline"
    return dropped


def _is_by_credit(lines: list[str], at: int) -> bool:
    return any(is_credit(line) for line in (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2]))
