"""A part's words as one or more pieces, each of which claims one thing and stands alone.

In: a document's text and a part.  Out: pieces in order of their spans; a piece's words are its own, with the subject,
auxiliary and time or place it shares with the first piece put in.  Where `coordination` and `relatives` find nothing
safe the part is one piece.  Denials, questions and demands are never split: the opposite of "A and B" is not two
opposites.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import Span
from rashomon.statements.attribution.reported import Part
from rashomon.statements.claims.coordination import find_segments
from rashomon.statements.claims.main_clause import Segment
from rashomon.statements.claims.relatives import Relative, find_relative
from rashomon.statements.words.lexicon import BE, MODALS, PASTS, PRESENTS
from rashomon.statements.words.tokens import Token, read_tokens

# A joint that can part two claims: most "and"s join nouns and are passed over.
_VERBS = "|".join(sorted(PASTS | PRESENTS | MODALS | BE | {"had", "has", "have", "did"}))
_HINT = re.compile(
    r"; |, (?:who|which) |, (?:and|but) "
    r"|[, ](?:and|but),? (?:then )?(?:\w+ly )?(?:also |later |never |now |still |already |subsequently )?"
    rf"(?:\w+ed\b|[A-Z\d]|(?:the|an?|there|we|I|many|several|some|all|most|no|at least|about|more|{_VERBS})\b)"
)
_SILENT = re.compile(
    r",? (?:but|and) (?:(?:did not|didn['’]?t|has not|have not|would not|does not|do not|could not|declined to|"
    r"refused to) "
    r"(?:immediately |yet |further )?(?:mention|elaborate|say|specify|give|comment|provide|name|identify|offer|"
    r"disclose|predict|"
    r"explain|confirm|clarify|detail|reveal)\b|gave no (?:details|further|reason|figure|number|casualty|"
    r"explanation)).*$",
    re.DOTALL,
)
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^»]*»")
_MARKS = re.compile(r"[“”\"«»]")
_SHORTEST = 50  # characters; less does not hold two claims
_SPLIT_STANCES = ("asserts", "alleges", "predicts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words at a place with what they borrow; `borrowed` are the places it came from, `left_out` belongs to another."""

    span: Span
    words: str
    borrowed: tuple[Span, ...] = ()
    left_out: Span | None = None

    @property
    def places(self) -> tuple[Span, ...]:
        """Everywhere its words stand, in order of the text."""
        return (*self.borrowed, self.span)

    def keeps(self, place: Span) -> bool:
        """Whether what stands at a place belongs to this piece."""
        return self.left_out is None or not self.left_out.start <= place.start < self.left_out.end


def find_pieces(text: str, part: Part) -> list[Piece]:
    """The pieces of a part with content."""
    span = part.span
    assert span is not None  # noqa: S101 - frames without content were left out
    span = _without_silence(text, part, span)
    whole = Piece(span=span, words=_words(text, span, part.cut), left_out=part.cut)
    if part.cut is not None or part.shape != "plain" or part.stance not in _SPLIT_STANCES:
        return [whole]
    if text.find("``", span.start, span.end) >= 0:  # marks of another kind, not folded
        return [whole]
    if span.end - span.start < _SHORTEST or _HINT.search(text, span.start, span.end) is None:
        return [whole]
    tokens = _tokens(text, span, is_direct=part.attribution == "direct")
    if tokens is None or tokens[-1].text == "?":
        return [whole]
    pieces = _split(text, tokens, span)
    return pieces if len(pieces) > 1 else [whole]


def _without_silence(text: str, part: Part, span: Span) -> Span:
    """The span without what the report says of the speaker at its end: "…, but did not elaborate"."""
    if part.cue is None or part.attribution == "direct" or part.cue.start > span.start:
        return span
    found = _SILENT.search(text, span.start, span.end)
    return span if found is None else Span(start=span.start, end=found.start())


def _words(text: str, span: Span, cut: Span | None) -> str:
    return span.of(text) if cut is None else text[span.start : cut.start] + " " + text[cut.end : span.end]


def _tokens(text: str, span: Span, *, is_direct: bool) -> list[Token] | None:
    """Tokens with quotations folded; None when a quotation mark has no fellow."""
    quotes: list[tuple[int, int]] = []
    if not is_direct:
        quotes = [found.span() for found in _QUOTED.finditer(text, span.start, span.end)]
        bare = sum(1 for _ in _MARKS.finditer(text, span.start, span.end))
        if bare != 2 * len(quotes):
            return None
    return read_tokens(text, span.start, span.end, quotes) or None


def _split(text: str, tokens: list[Token], span: Span) -> list[Piece]:
    end = len(tokens)
    while end > 0 and tokens[end - 1].text in (".", "!", ",", ";"):
        end -= 1
    relative = find_relative(tokens, end) if any(token.lower in ("who", "which") for token in tokens) else None
    kept = list(tokens[:end])
    if relative is not None:
        kept = kept[: relative.outer[0]] + kept[relative.outer[1] :]
    if not kept:
        return []
    segments = find_segments(kept, len(kept))
    pieces = [_piece(text, kept, segment, relative, tokens) for segment in segments]
    last = len(pieces) - 1
    if relative is not None:
        pieces.append(_relative_piece(text, tokens, relative))
    elif pieces:  # the marks that close the part stay with the last piece
        pieces[last] = _with_end(pieces[last], text, span)
    first = pieces[0]
    if first.span.start != span.start:
        pieces[0] = Piece(
            span=Span(start=span.start, end=first.span.end),
            words=first.words,
            borrowed=first.borrowed,
            left_out=first.left_out,
        )
    return sorted(pieces, key=lambda piece: piece.span.start)


def _with_end(piece: Piece, text: str, span: Span) -> Piece:
    tail = text[piece.span.end : span.end]
    words = piece.words + tail
    return Piece(
        span=Span(start=piece.span.start, end=span.end), words=words, borrowed=piece.borrowed, left_out=piece.left_out
    )


def _piece(
    text: str, kept: Sequence[Token], segment: Segment, relative: Relative | None, tokens: Sequence[Token]
) -> Piece:
    start, end = segment.tokens
    while end > start and kept[end - 1].text in (",", ";"):
        end -= 1
    own = _joined(text, kept[start:end])
    borrowed = [part for part in (segment.adjunct, segment.subject, segment.auxiliary) if part is not None]
    lead = " ".join(_joined(text, kept[slice(*part)]) + ("," if part is segment.adjunct else "") for part in borrowed)
    places = tuple(_span(kept, part) for part in borrowed if part is not segment.auxiliary)
    span = _span(kept, (start, end))
    left_out = _span(tokens, relative.outer) if relative is not None else None
    is_across = left_out is not None and span.start <= left_out.start < span.end
    return Piece(
        span=span, words=f"{lead} {own}" if lead else own, borrowed=places, left_out=left_out if is_across else None
    )


def _relative_piece(text: str, tokens: Sequence[Token], relative: Relative) -> Piece:
    phrase = _joined(text, tokens[slice(*relative.antecedent)])
    phrase = re.sub(r"^(?:an?|A|An)\s", "the ", phrase)
    span = _span(tokens, relative.content)
    return Piece(
        span=span,
        words=f"{phrase} {_joined(text, tokens[slice(*relative.content)])}",
        borrowed=(_span(tokens, relative.antecedent),),
    )


def _span(tokens: Sequence[Token], part: tuple[int, int]) -> Span:
    return Span(start=tokens[part[0]].start, end=tokens[part[1] - 1].end)


def _joined(text: str, tokens: Sequence[Token]) -> str:
    """The text of tokens, a space where one clause was left out between them."""
    pieces: list[str] = []
    for at, token in enumerate(tokens):
        if at:
            gap = text[tokens[at - 1].end : token.start]
            pieces.append(gap if len(gap) <= 2 and not any(mark.isalnum() for mark in gap) else " ")
        pieces.append(token.text)
    return "".join(pieces)
