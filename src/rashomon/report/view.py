"""A scan's result → ReportView: everything the page shows, in the order it shows it.

In: conflicts (best first), the documents, the summary of the run.  Out: one frozen record without any HTML in it.
It ranks and decides nothing; a conflict is flagged exactly when its own probability reaches its own threshold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.cards.card import KIND_WORDS, CardView, card_view
from rashomon.cards.dispute import DisputeView, dispute_view, letters_of
from rashomon.records import Conflict, Dispute, Document, Problem
from rashomon.report.facts import Fact, FactGroup, foot_facts, head_count
from rashomon.report.heat import HeatView, heat_view
from rashomon.report.histogram import HistogramView, histogram_view

MOST_CARDS = 500  # per section: 7 kB a card (measured), so at most 7 MB a page; the result tables hold the rest
MOST_PROBLEMS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """The page as data."""

    title: str
    numbers: tuple[Fact, ...]  # the head: documents, sources, statements, pairs compared, conflicts, disputes
    is_empty: bool  # no document could be read
    threshold: float
    disputes: tuple[DisputeView, ...]  # with the cards of their conflicts
    flagged: tuple[CardView, ...]  # flagged conflicts of no dispute
    flagged_left_out: int  # conflicts, of a dispute or not
    below: tuple[CardView, ...]  # under the threshold, worth a look
    below_left_out: int
    revised: tuple[CardView, ...]  # updates over time: no contradiction
    revised_left_out: int
    kinds: tuple[tuple[str, str], ...]  # (kind, words) of the cards shown, for the filter
    sources: tuple[str, ...]
    histogram: HistogramView | None
    heat: HeatView | None
    problems: tuple[Problem, ...]
    problems_left_out: int
    foot: tuple[FactGroup, ...]


def report_view(
    conflicts: Sequence[Conflict],
    documents: Mapping[str, Document],
    *,
    title: str,
    summary: Mapping[str, object],
    all_probabilities: Sequence[float],
    threshold: float,
    problems: Sequence[Problem],
    disputes: Sequence[Dispute] = (),
    most_cards: int = MOST_CARDS,
) -> ReportView:
    """What the page shows of a scan.

    `conflicts` come in reading order and may include some below the threshold, and revisions; both get quieter
    sections.  `disputes` group the flagged ones; a flagged conflict of none has a card of its own.
    `documents` maps ids to documents and must hold those of every conflict shown, else KeyError.
    `all_probabilities` are those of every pair compared; `summary` is any mapping of plain values (see `facts`).
    Each section shows at most `most_cards` cards and says how many it left out; counts and tables cover all conflicts.
    """
    flagged = [conflict for conflict in conflicts if conflict.is_flagged]
    below = [conflict for conflict in conflicts if not conflict.is_flagged and conflict.revision is None]
    revised = [conflict for conflict in conflicts if conflict.revision is not None]
    sources = sorted({document.source for document in documents.values()})
    disputed = {conflict.id for dispute in disputes for conflict in dispute.conflicts}
    dispute_cards = _disputes(disputes, flagged, documents, most_cards)
    shown = sum(len(dispute.cards) for dispute in dispute_cards)
    alone = [(rank, one) for rank, one in enumerate(flagged, 1) if one.id not in disputed][: most_cards - shown]
    flagged_cards = tuple(card_view(conflict, documents, rank=rank) for rank, conflict in alone)
    below_cards = _cards(below[:most_cards], documents, first=len(flagged) + 1)
    revised_cards = _cards(revised[:most_cards], documents, first=len(flagged) + len(below) + 1)
    of_disputes = [card for dispute in dispute_cards for card in dispute.cards]
    kinds_shown = {card.kind for card in (*of_disputes, *flagged_cards, *below_cards, *revised_cards)}
    return ReportView(
        title=title,
        numbers=_numbers(summary, len(documents), len(sources), len(all_probabilities), len(flagged), len(disputes)),
        is_empty=not documents,
        threshold=threshold,
        disputes=dispute_cards,
        flagged=flagged_cards,
        flagged_left_out=len(flagged) - len(of_disputes) - len(flagged_cards),
        below=below_cards,
        below_left_out=len(below) - len(below_cards),
        revised=revised_cards,
        revised_left_out=len(revised) - len(revised_cards),
        kinds=tuple((kind, words) for kind, words in KIND_WORDS.items() if kind in kinds_shown),
        sources=tuple(sources),
        histogram=histogram_view(all_probabilities, threshold),
        heat=heat_view(flagged, sources),
        problems=tuple(problems[:MOST_PROBLEMS]),
        problems_left_out=max(len(problems) - MOST_PROBLEMS, 0),
        foot=foot_facts(summary),
    )


def _disputes(
    disputes: Sequence[Dispute], flagged: Sequence[Conflict], documents: Mapping[str, Document], most_cards: int
) -> tuple[DisputeView, ...]:
    """The disputes with the cards of their conflicts, in the order given, as long as there is room for cards."""
    ranks = {conflict.id: rank for rank, conflict in enumerate(flagged, 1)}
    views: list[DisputeView] = []
    room = most_cards
    for number, dispute in enumerate(disputes, 1):
        if room <= 0:
            break
        letters = letters_of(dispute)
        inside = sorted((one for one in dispute.conflicts if one.id in ranks), key=lambda one: ranks[one.id])[:room]
        cards = [_card(conflict, documents, ranks[conflict.id], letters) for conflict in inside]
        views.append(dispute_view(dispute, cards, documents, number=number))
        room -= len(cards)
    return tuple(views)


def _card(conflict: Conflict, documents: Mapping[str, Document], rank: int, letters: Mapping[str, str]) -> CardView:
    pair = conflict.scored.pair
    return card_view(conflict, documents, rank=rank, letters=(letters[pair.left.id], letters[pair.right.id]))


def _cards(conflicts: Sequence[Conflict], documents: Mapping[str, Document], *, first: int) -> tuple[CardView, ...]:
    return tuple(card_view(conflict, documents, rank=rank) for rank, conflict in enumerate(conflicts, start=first))


def _numbers(
    summary: Mapping[str, object], documents: int, sources: int, pairs: int, flagged: int, disputes: int
) -> tuple[Fact, ...]:
    counts = {
        "documents": head_count(summary, "documents", documents),
        "sources": head_count(summary, "sources", sources),
        "statements": head_count(summary, "statements", None),
        "pairs compared": head_count(summary, "pairs", pairs),
        "disputes": disputes,
        "conflicts flagged": flagged,
    }
    if not disputes:
        del counts["disputes"]
    return tuple(Fact(label=label, value="–" if count is None else f"{count:,}") for label, count in counts.items())
