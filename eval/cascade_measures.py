"""What the cascade keeps of an exhaustive scan, and what it costs: scans in, plain numbers out.

The exhaustive decision is the truth here: which of its conflicts, disputes and listed pairs a cascade finds again.
Work is told in judgements, of two a pair, and in words read.  Intervals: stories, or the documents of one collection,
drawn whole (eval/metrics/group_bootstrap.py).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.cascade_scans import Scan
from eval.metrics.group_bootstrap import draw_groups, percentile_interval, spread
from rashomon.conflicts import collect_disputes, find_conflicts, load_decision, rank_for_reading
from rashomon.conflicts.features import log_odds
from rashomon.conflicts.prospect import load_prospect
from rashomon.conflicts.prospect_features import foresee, is_left_first
from rashomon.judging import judge_pairs
from rashomon.pairs import Encoder
from rashomon.records import Conflict, Dispute, Pair, ScoredPair
from rashomon.scores import ScoredLogits, Scorer, score_pairs
from rashomon.scores.scorer import Progress

LISTED = 20  # as a scan lists below the threshold
Floats = NDArray[np.float64]
Marks = NDArray[np.bool_]
SHIFTS = np.arange(-3.0, 4.01, 0.25)  # log-odds, of the curve


class CountingScorer:
    """Another scorer, and the words it was asked to read; see `Scorer`."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self.words = 0
        self.judgements = 0

    @property
    def name(self) -> str:
        return self._scorer.name

    @property
    def revision(self) -> str:
        return self._scorer.revision

    @property
    def temperature(self) -> float:
        return self._scorer.temperature

    @property
    def max_tokens(self) -> int:
        return self._scorer.max_tokens

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given."""
        self.judgements += len(pairs)
        self.words += sum(map(_words, pairs))
        return self._scorer.score_logits(pairs, batch_size=batch_size, on_progress=on_progress)


def _words(pair: tuple[str, str]) -> int:
    return sum(len(text.split()) for text in pair)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One scan both ways.  Ids of what the exhaustive scan found, and whether the cascade found it as well."""

    scan: str
    conflicts: dict[str, bool]
    groups: dict[str, str]  # of each conflict, its left document
    disputes: dict[str, bool]  # the same conflicts and the same accounts
    listed: dict[str, bool]
    pairs: int
    judgements: int
    words: int
    words_of_all: int


def compare(scan: Scan, scorer: Scorer, encoder: Encoder, only: Callable[[Pair], bool] | None = None) -> Compared:
    """Scan exhaustively and by the cascade; `only` leaves out the pairs it is false of, before either."""
    pairs = [pair for pair in scan.pairs if only is None or only(pair)]
    threshold = load_decision().scan_threshold()
    whole = score_pairs(pairs, scorer)
    counted = CountingScorer(scorer)
    judged = judge_pairs(
        pairs, counted, threshold=threshold, vectors=scan.vectors, encoder=encoder.revision, listed=LISTED
    )
    full, found = _found(whole, threshold), _found(judged.scored, threshold)
    return Compared(
        scan=scan.name,
        conflicts={id_: id_ in found.flagged for id_ in full.flagged},
        groups={id_: one.scored.pair.left.document_id for id_, one in full.flagged.items()},
        disputes={one.id: one in found.disputes for one in full.disputes},
        listed={id_: id_ in found.listed for id_ in full.listed},
        pairs=len(pairs),
        judgements=counted.judgements,
        words=counted.words,
        words_of_all=2 * sum(_words((pair.left.claim, pair.right.claim)) for pair in pairs),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    flagged: dict[str, Conflict]
    disputes: list[Dispute]
    listed: set[str]


def _found(scored: Sequence[ScoredPair], threshold: float) -> _Found:
    conflicts = find_conflicts(scored, threshold)
    flagged = {one.id: one for one in conflicts if one.is_flagged}
    disputes = collect_disputes(list(flagged.values()), scored)
    listed = rank_for_reading(conflicts, below=LISTED, disputes=disputes)
    return _Found(flagged=flagged, disputes=disputes, listed={one.id for one in listed} - flagged.keys())


def summarise(compared: Sequence[Compared], *, draws: int, by_document: bool) -> dict[str, Any]:
    """Shares with intervals of a collection of scans."""
    pairs = sum(one.pairs for one in compared)
    return {
        "scans": len(compared),
        "pairs": pairs,
        "conflicts": _share(compared, "conflicts", draws, by_document=by_document),
        "disputes": _share(compared, "disputes", draws, by_document=False),
        "listed": _share(compared, "listed", draws, by_document=False),
        "work": sum(one.judgements for one in compared) / max(1, 2 * pairs),
        "work_in_words": sum(one.words for one in compared) / max(1, sum(one.words_of_all for one in compared)),
    }


def _share(compared: Sequence[Compared], name: str, draws: int, *, by_document: bool) -> dict[str, Any]:
    rows = [
        (one.groups[id_] if by_document else one.scan, is_kept)
        for one in compared
        for id_, is_kept in getattr(one, name).items()
    ]
    kept = np.array([is_kept for _, is_kept in rows], dtype=np.float64)
    drawn = draw_groups([group for group, _ in rows], draws=draws)
    interval = None
    if len({group for group, _ in rows}) > 1:
        interval = percentile_interval(spread(lambda at: float(kept[at].mean()), drawn))
    return {"n": len(rows), "share": float(kept.mean()) if rows else None, "interval": interval}


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One cut of a variant: the share of judgements, and of the conflicts kept."""

    work: float
    recall: float


def curves(scans: Sequence[Scan], scorer: Scorer) -> dict[str, list[Point]]:
    """Recall against work of stages 1 to 3, for the cascade and for what it could be without one of its parts."""
    before, after, need, flagged = (
        np.concatenate(part) for part in zip(*(_told(s, scorer) for s in scans), strict=True)
    )
    prospect = load_prospect()
    first, second = prospect.first_cut, prospect.second_cut
    always = np.ones(len(before), dtype=bool)
    return {
        "cascade": [_point(before >= first + s, after >= second + s, flagged) for s in SHIFTS],
        "prospect, then both directions": [_point(before >= first + s, always, flagged) for s in SHIFTS],
        "one direction, then the other": [_point(always, after >= second + s, flagged) for s in SHIFTS],
        "bound alone, then both directions": [_point(need <= s, always, flagged) for s in np.arange(-3, 7, 0.5)],
    }


def _told(scan: Scan, scorer: Scorer) -> tuple[Floats, Floats, Floats, Marks]:
    """Log-odds of every pair before and after one direction, what it needs, whether it is flagged."""
    decision, prospect = load_decision(), load_prospect()
    threshold = decision.scan_threshold()
    scored = score_pairs(scan.pairs, scorer)
    flagged = {one.scored.pair.id for one in find_conflicts(scored, threshold) if one.is_flagged}
    foreseen = [foresee(pair, decision) for pair in scan.pairs]
    needed = np.array([one.needed(log_odds(threshold)) for one in foreseen])
    outlook = prospect.outlook(foreseen, *scan.sides(scan.pairs))
    first = [one.forward if is_left_first(one.pair) else one.backward for one in scored]
    rows = np.array([[one.entailment, one.neutral, one.contradiction] for one in first])
    after = prospect.after_first(outlook.place, needed, rows)
    before = outlook.flagged(needed)
    edits = np.array([one.is_edit for one in foreseen]) & (before > -np.inf)
    marks = np.array([pair.id in flagged for pair in scan.pairs])
    return np.where(edits, np.inf, before), after, needed, marks


def _point(first: Marks, second: Marks, flagged: Marks) -> Point:
    both = first & second
    work = (first.mean() + both.mean()) / 2
    return Point(work=float(work), recall=float((both & flagged).sum() / max(1, flagged.sum())))


def measure_cost(scan: Scan, scorer: Scorer, *, most: int = 400) -> dict[str, float]:
    """Processor milliseconds: of the prospect a pair, of a judgement by the model itself."""
    pairs = scan.pairs[:most]
    decision, prospect = load_decision(), load_prospect()
    began = time.process_time()
    prospect.outlook([foresee(pair, decision) for pair in pairs], *scan.sides(pairs))
    between = time.process_time()
    scorer.score_logits([(pair.left.claim, pair.right.claim) for pair in pairs])
    ended = time.process_time()
    return {
        "prospect_ms_a_pair": 1000 * (between - began) / max(1, len(pairs)),
        "judgement_ms": 1000 * (ended - between) / max(1, len(pairs)),
    }
