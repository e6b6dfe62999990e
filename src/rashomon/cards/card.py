"""Conflict → the card that shows it: both statements in context, who holds them and how, and the numbers.

In: a Conflict and the documents its statements come from.  Out: frozen views with every word ready to print.
It decides nothing: rank, probability, threshold and reason are shown as they were handed in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import urlsplit

from rashomon.cards.passages import Fragment, apply_marks, find_context, find_paragraphs
from rashomon.cards.why_bars import WhyView, why_view
from rashomon.records import Attribution, Conflict, ConflictKind, Document, NliScores, Revision, Span, Stance, Statement

KIND_WORDS: dict[ConflictKind, str] = {
    "number": "How many",
    "time": "When",
    "place": "Where",
    "identity": "Who or what it was",
    "responsibility": "Who did it",
    "control": "Who holds it",
    "cause": "Why",
    "outcome": "What came of it",
    "denial": "Whether it is so",
    "framing": "How it is told",
    "attribution": "Who said or decided it",
    "other": "Other",
}
STANCE_WORDS: dict[Stance, str] = {
    "asserts": "asserts it",
    "denies": "denies it",
    "alleges": "alleges it",
    "doubts": "doubts it",
    "predicts": "predicts it",
    "demands": "demands it",
    "asks": "asks about it",
}
ATTRIBUTION_WORDS: dict[Attribution, str] = {
    "direct": "direct quotation",
    "indirect": "reported speech",
    "mixed": "reported, partly quoted",
    "narration": "in its own words",
}
Place = Literal["left", "right"]
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """One of the two statements, as a person reads it."""

    place: Place  # which statement of the pair it is; the card may show the right one first
    document_id: str
    statement_id: str
    letter: str  # of its account: how the rest of the card refers to it
    who: str  # "Gen. Qassim Atta", or the source
    note: str | None  # an office ("a clerk at the hospital"), or who quotes a speaker not identified
    mention: str | None  # the words as written, when they do not show the name: "he"
    stance: Stance
    stance_words: str
    cue: str | None
    attribution_words: str
    source: str
    published: str  # "22 June 2014, 14:10 UTC" or "date unknown"
    published_iso: str | None
    title: str | None
    url: str | None  # http(s) only
    language: str | None
    context: tuple[Fragment, ...]
    paragraphs: tuple[Fragment, ...]  # empty when the context already shows them whole
    claim: str | None  # what was compared, when it is not the text as written
    relayed: str | None  # who passed it on: "state radio, from the agency"
    origins: str  # "one origin", "2 independent origins"
    carried: str | None  # "carried by 3 sources (…), one origin"; None when only its own source does
    tokens_cut: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PointView:
    """One entry of a revised quantity's timeline."""

    day: str
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """One conflict: two sides, the kind, the reason and the numbers that made it."""

    rank: int  # 1 is the best; goes on through the section below the threshold
    id: str
    kind: ConflictKind
    kind_words: str
    reason: str
    left: SideView
    right: SideView
    probability: float
    threshold: float
    is_flagged: bool
    timeline: tuple[PointView, ...]  # not empty: a revision, an update and no contradiction
    forward: NliScores  # the left side as premise, the right as hypothesis
    backward: NliScores
    similarity: float
    matter: float | None  # that both are about one event
    why: WhyView | None  # what the witnesses add; None: not told
    rule: str
    model: str
    temperature: float


def card_view(
    conflict: Conflict, documents: Mapping[str, Document], *, rank: int, letters: tuple[str, str] = ("A", "B")
) -> CardView:
    """The card of one conflict.  Raises KeyError when a statement's document is not among `documents`.

    `letters` are those of the accounts of the left and the right statement; the card shows the lower one on the left.
    """
    scored, evidence = conflict.scored, conflict.evidence
    sides: list[tuple[str, Place, Statement, tuple[Span, ...], int, NliScores]] = [
        (letters[0], "left", scored.pair.left, evidence.left, scored.truncated_left, scored.forward),
        (letters[1], "right", scored.pair.right, evidence.right, scored.truncated_right, scored.backward),
    ]
    if letters[1] < letters[0]:
        sides.reverse()
    elif letters[0] == letters[1]:  # two of one account that are at odds
        sides[1] = (f"{letters[1]}′", *sides[1][1:])
    left, right = (
        _side(letter, place, statement, documents[statement.document_id], spans, cut)
        for letter, place, statement, spans, cut, _ in sides
    )
    return CardView(
        rank=rank,
        id=conflict.id,
        kind=conflict.kind,
        kind_words=KIND_WORDS[conflict.kind],
        reason=evidence.reason,
        left=left,
        right=right,
        probability=conflict.probability,
        threshold=conflict.threshold,
        is_flagged=conflict.is_flagged,
        timeline=_timeline(conflict.revision),
        forward=sides[0][5],
        backward=sides[1][5],
        similarity=scored.pair.similarity,
        matter=conflict.matter,
        why=why_view(conflict.witnesses, conflict.threshold),
        rule=scored.pair.rule,
        model=scored.model,
        temperature=scored.temperature,
    )


def _timeline(revision: Revision | None) -> tuple[PointView, ...]:
    points = revision.timeline if revision is not None else ()
    return tuple(PointView(day=_date_words(point.at), source=point.source, text=point.text) for point in points)


def safe_url(url: str | None) -> str | None:
    """The address when it is plain http(s) with a host; None for anything else, javascript: above all."""
    if not url or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def _side(
    letter: str, place: Place, statement: Statement, document: Document, evidence: tuple[Span, ...], cut: int
) -> SideView:
    context = find_context(document, [statement.span, *evidence])
    paragraphs = find_paragraphs(document, context)
    who, note, mention = who_says(statement)
    return SideView(
        place=place,
        document_id=document.id,
        statement_id=statement.id,
        letter=letter,
        who=who,
        note=note,
        mention=mention,
        stance=statement.stance,
        stance_words=STANCE_WORDS[statement.stance],
        cue=statement.cue,
        attribution_words=ATTRIBUTION_WORDS[statement.attribution],
        source=statement.source,
        published=_date_words(statement.published_at),
        published_iso=statement.published_at.isoformat() if statement.published_at else None,
        title=document.title,
        url=safe_url(document.url),
        language=document.language if document.language and _LANGUAGE.fullmatch(document.language) else None,
        context=apply_marks(document.text, context, statement.span, evidence),
        paragraphs=apply_marks(document.text, paragraphs, statement.span, evidence) if paragraphs != context else (),
        claim=statement.claim if _letters(statement.claim) != _letters(statement.text) else None,
        relayed=", from ".join(relay.label for relay in statement.via) or None,
        origins="one origin" if statement.origins == 1 else f"{statement.origins} independent origins",
        carried=_carried(statement),
        tokens_cut=cut,
    )


def _carried(statement: Statement) -> str | None:
    """ "3 sources (A, B and C), 1 origin"; None when nobody else carries it."""
    sources = statement.carried_by
    if len(sources) < 2:
        return None
    shown = ", ".join(sources[:4]) + (f" and {len(sources) - 4} more" if len(sources) > 4 else "")
    return f"{len(sources)} sources ({shown}), {statement.origins} origin{'' if statement.origins == 1 else 's'}"


def who_says(statement: Statement) -> tuple[str, str | None, str | None]:
    """Who holds it, a note on who that is, and the words as written when they do not show the name."""
    speaker = statement.speaker
    if speaker is None:
        if statement.attribution == "narration":
            return statement.source, None, None
        return "Speaker not identified", f"quoted by {statement.source}", None
    if speaker.name is None:
        return speaker.label, None, None if _shows(speaker.mention, speaker.label) else speaker.mention
    mention = None if _shows(speaker.mention, speaker.name) else speaker.mention
    if speaker.role and speaker.role.endswith("."):  # a title goes before the name, an office after it
        return f"{speaker.role} {speaker.name}", None, mention
    return speaker.name, speaker.role, mention


def _shows(mention: str, label: str) -> bool:
    """Whether the words as written are the label, in part ("Atta") or with more around it ("Gen. Qassim Atta")."""
    written, known = _letters(mention), _letters(label)
    return written in known or known in written


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _date_words(moment: datetime | None) -> str:
    if moment is None:
        return "date unknown"
    day = f"{moment.day} {moment:%B %Y}"
    return day if (moment.hour, moment.minute) == (0, 0) else f"{day}, {moment:%H:%M} UTC"
