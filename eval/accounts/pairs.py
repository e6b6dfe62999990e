"""Gold pairs as the pipeline sees them: reports read and split into statements, each gold line found among them.

In: stories.  Out: for each labelled pair the Pair record a scan would judge, with similarity and the probability of one
matter.  A line of which extraction kept nothing is taken whole, as plain text, so that every pair is judged; how often
that happens is told (`Found.extracted`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time

import numpy as np
from numpy.typing import NDArray

from eval.accounts.corpus import SplitStory
from eval.accounts.labels import LabelledPair
from eval.accounts.markup import Line, Report
from rashomon.documents import document_from_mapping
from rashomon.pairs import Encoder
from rashomon.pairs.matter import Matter
from rashomon.records import Document, Pair, Statement
from rashomon.statements import extract_statements, link_speakers, statement_from_text

RULE = "labelled by hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A labelled pair as a scan would judge it; `extracted` says of how many of its two lines extraction kept words."""

    gold: LabelledPair
    pair: Pair
    extracted: int


def gold_pairs(stories: Sequence[SplitStory], encoder: Encoder, *, together: bool = False) -> list[Found]:
    """Every labelled pair, in order.

    Each story is a scan of its own, so that words are as rare and dates as far apart as in it; `together` reads all of
    them as one scan.
    """
    if together:
        return _in_one_scan(stories, encoder)
    return [found for story in stories for found in _in_one_scan([story], encoder)]


def _in_one_scan(stories: Sequence[SplitStory], encoder: Encoder) -> list[Found]:
    statements: list[Statement] = []
    at: dict[tuple[str, str], tuple[int, bool]] = {}
    for story in stories:
        own: list[Statement] = []
        lines: list[tuple[Line, int, bool]] = []
        for report in story.documents:
            document = document_of(report)
            extracted = extract_statements(document)
            for line in report.lines:
                best = _covering(line, extracted)
                lines.append((line, len(own) + best if best is not None else -1, best is not None))
            own += extracted
        own = link_speakers(own)
        owners = {line.id: report for report in story.documents for line in report.lines}
        for line, place, is_extracted in lines:
            if not is_extracted:
                place = len(own)
                own.append(_whole(line, owners[line.id]))
            at[story.id, line.id] = len(statements) + place, is_extracted
        statements += own
    vectors = encoder.embed([statement.claim for statement in statements])
    matter = Matter(statements, vectors)
    gold = [pair for story in stories for pair in story.pairs]
    left = np.array([at[pair.story, pair.left.id][0] for pair in gold], dtype=np.intp)
    right = np.array([at[pair.story, pair.right.id][0] for pair in gold], dtype=np.intp)
    similarity, odds = matter.judge(left, right)
    probability = 1 / (1 + np.exp(-odds))
    return [
        Found(
            gold=pair,
            pair=_pair(statements[left[i]], statements[right[i]], similarity[i], probability[i]),
            extracted=at[pair.story, pair.left.id][1] + at[pair.story, pair.right.id][1],
        )
        for i, pair in enumerate(gold)
    ]


def document_of(report: Report) -> Document:
    """The report as a scan reads it."""
    fields = {
        "source": report.source,
        "title": report.headline,
        "text": report.text,
        "published_at": report.published.isoformat(),
    }
    return document_from_mapping(fields, fallback_source=report.source, place=f"report {report.letter}")


def _covering(line: Line, statements: Sequence[Statement]) -> int | None:
    """The statement that shares most letters with the line, if that is half of the shorter of the two."""
    best, most = None, 0.0
    for at, statement in enumerate(statements):
        shared = min(line.end, statement.span.end) - max(line.start, statement.span.start)
        shorter = min(line.end - line.start, statement.span.end - statement.span.start)
        if shared > most and shared >= shorter / 2:
            best, most = at, shared
    return best


def _whole(line: Line, report: Report) -> Statement:
    published = datetime.combine(report.published, time(), tzinfo=UTC)
    statement = statement_from_text(line.text, source=report.source)
    return replace(statement, published_at=published, document_id=document_of(report).id)


def _pair(left: Statement, right: Statement, similarity: np.floating, same_matter: np.floating) -> Pair:
    first, second = sorted((left, right), key=lambda statement: statement.id)
    return Pair(left=first, right=second, similarity=float(similarity), rule=RULE, same_matter=float(same_matter))


def labels_of(found: Sequence[Found]) -> NDArray[np.bool_]:
    """Which pairs are conflicts, shape (pairs,)."""
    return np.array([one.gold.label == "conflict" for one in found], dtype=np.bool_)
