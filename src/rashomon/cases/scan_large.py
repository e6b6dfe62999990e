"""A scan of a large case, in the order it happens: prepare what is new, compare it with what is near, assemble.

In: the keys of the documents the case holds, and the models.  Out: a Result whose documents are those of its conflicts,
and the frames of statements.parquet.  Memory holds a block and its neighbourhood, some numbers for each statement and
pair of the case, and what is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rashomon.cases.assemble import Kept, keep_pairs, pair_records
from rashomon.cases.case import Case
from rashomon.cases.case_rows import CaseRows, read_case_rows
from rashomon.cases.code_revision import comparing_revision, extraction_revision
from rashomon.cases.compare_blocks import Judge, Tools, compare_new
from rashomon.cases.documents_kept import KeptDocuments
from rashomon.cases.neighbourhood import Neighbourhood
from rashomon.cases.outcome import Frames
from rashomon.cases.pair_rows import AGREED, COLUMNS, FOUND, REVISED, RULED_OUT, PairColumns, document_number
from rashomon.cases.paired import Paired
from rashomon.cases.prepare import Preparing
from rashomon.cases.remembering_encoder import RememberingEncoder
from rashomon.cases.remembering_scorer import RememberingScorer
from rashomon.cases.segments import DamagedError
from rashomon.cases.shelf import Shelf, Spot
from rashomon.cases.statement_rows import shown_frames
from rashomon.cases.statements_kept import KeptStatements
from rashomon.conflicts import collect_disputes, find_conflicts, load_decision, rank_for_reading
from rashomon.conflicts.prospect import load_prospect
from rashomon.errors import StoreError
from rashomon.judging import judge_company, judge_pairs
from rashomon.pipeline import Clock, Result, describe_run, scan_threshold
from rashomon.progress import Progress
from rashomon.records import Conflict, Dispute, Pair, ScoredPair
from rashomon.scores import score_pairs
from rashomon.settings import Settings

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a large case has to show."""

    result: Result
    frames: Frames  # of statements.parquet
    is_renewed: bool  # whether everything was compared by a new reference


def scan_large(
    case: Case,
    kept: KeptDocuments,
    keys: Mapping[str, bytes],
    *,
    settings: Settings,
    statements: KeptStatements,
    scorer: RememberingScorer,
    scorer_is: str,
    encoder: RememberingEncoder,
    encoder_is: str,
    progress: Progress,
) -> Found:
    """Find the conflicts of a large case.  `scorer_is` and `encoder_is` are the models' revisions.

    Raises DamagedError when something kept was not as written; what it held is made again on the next try.
    """
    clock = Clock()
    shelf = Shelf(case, f"{extraction_revision()} {encoder_is}")
    try:
        spots = Preparing(kept, shelf, statements.extract, encoder).prepare(keys, progress)
        clock.lap("extract and embed documents")
        tools = Tools(
            shelf=shelf,
            paired=Paired(
                case,
                _pairing_revision(settings, scorer, scorer_is, encoder_is),
                0.0 if settings.exhaustive else scan_threshold(settings),
            ),
            judge=_judge(settings, scorer, encoder),
            settings=settings,
            threshold=scan_threshold(settings),
            ids={key: id_ for id_, key in keys.items()},
            clock=clock,
        )
        is_renewed = compare_new(tools, spots, progress)
        clock.lap("compare new documents")
        return _assembled(tools, kept, spots, scorer, encoder, is_renewed)
    finally:
        shelf.close()


def _judge(settings: Settings, scorer: RememberingScorer, encoder: RememberingEncoder) -> Judge:
    def judge(pairs: Sequence[Pair], vectors: Mapping[str, NDArray[np.float32]]) -> Sequence[ScoredPair]:
        judged = judge_pairs(
            pairs,
            scorer,
            threshold=scan_threshold(settings),
            vectors=vectors,
            encoder=encoder.revision,
            is_exhaustive=settings.exhaustive,
            batch_size=settings.batch_size,
        )
        return judged.scored

    return judge


def _pairing_revision(settings: Settings, scorer: RememberingScorer, scorer_is: str, encoder_is: str) -> str:
    """What the findings about a pair depend on beside the pair and the reference."""
    asked = ("across", "neighbours", "min_similarity", "min_same_matter", "max_days", "exhaustive")
    parts = (
        extraction_revision(),
        comparing_revision(),
        load_decision().revision,
        load_prospect().revision,
        encoder_is,
        scorer_is,
        scorer.temperature,
        *(getattr(settings, name) for name in asked),
    )
    return blake2b("\x1f".join(map(str, parts)).encode(), digest_size=12).hexdigest()


def _assembled(
    tools: Tools,
    documents: KeptDocuments,
    spots: list[Spot],
    scorer: RememberingScorer,
    encoder: RememberingEncoder,
    is_renewed: bool,
) -> Found:
    """The findings, out of what was kept."""
    settings, threshold = tools.settings, tools.threshold
    compared = tools.paired.documents()
    rows = read_case_rows(tools.paired, {document_number(key): one.block for key, one in compared.items()})
    pairs = PairColumns.of(tools.paired.logs["pairs"].whole(COLUMNS))
    kept = keep_pairs(pairs, rows, neighbours=settings.neighbours, threshold=threshold, below=settings.list_below)
    del pairs
    near = Neighbourhood(tools.shelf, {spot.key: spot for spot in spots})
    speakers = {key: one.speakers for key, one in compared.items()}
    keys = {document_number(key): key for key in compared}
    records, vectors = pair_records(kept.shown, keys, near, speakers, rows.claims)
    scored = _scored(kept.shown, records, vectors, settings, scorer, encoder, threshold)
    found = find_conflicts(scored, threshold)
    disputes = collect_disputes([conflict for conflict in found if conflict.is_flagged], scored)
    listed = rank_for_reading(found, below=settings.list_below, disputes=disputes)
    shown = sorted({side.document_id for one in listed for side in (one.scored.pair.left, one.scored.pair.right)})
    by_id = {id_: key for key, id_ in tools.ids.items()}
    texts = documents.records([by_id[id_] for id_ in shown])
    if len(texts) < len(shown):
        raise DamagedError(f"{len(shown) - len(texts)} documents")
    tools.clock.lap("find conflicts")
    counts = _counts(spots, kept, rows, found, disputes)
    result = Result(
        documents=tuple(texts.values()),
        statements=(),
        conflicts=tuple(listed),
        disputes=tuple(disputes),
        probabilities=kept.probabilities,
        problems=(),
        run=describe_run(settings, scorer, encoder, threshold, counts, tools.clock),
    )
    return Found(result=result, frames=_frames(tools.paired, rows), is_renewed=is_renewed)


def _scored(
    columns: PairColumns,
    pairs: Sequence[Pair],
    vectors: Mapping[str, NDArray[np.float32]],
    settings: Settings,
    scorer: RememberingScorer,
    encoder: RememberingEncoder,
    threshold: float,
) -> list[ScoredPair]:
    """The pairs shown that were read, out of memory, and what a plain scan would read beside them for disputes."""
    state = columns["state"]
    flagged = np.flatnonzero((state == FOUND) & (columns["probability"] >= threshold))
    disputed = {side.id for at in flagged.tolist() for side in (pairs[at].left, pairs[at].right)}
    read = [pair for pair, is_out in zip(pairs, (state == RULED_OUT).tolist(), strict=True) if not is_out]
    rest = [pair for pair, is_out in zip(pairs, (state == RULED_OUT).tolist(), strict=True) if is_out]
    company = judge_company(
        [pair for pair in rest if disputed.issuperset((pair.left.id, pair.right.id))],
        scorer,
        vectors=vectors,
        encoder=encoder.revision,
        batch_size=settings.batch_size,
    )
    return [*score_pairs(read, scorer, batch_size=settings.batch_size), *company]


def _counts(
    spots: list[Spot],
    kept: Kept,
    rows: CaseRows,
    found: list[Conflict],
    disputes: list[Dispute],
) -> dict[str, int]:
    """Counts by the names a plain scan gives them."""
    order = ("sources", "voices", "statements", "statements_attributed", "statements_carried_by_several")
    return {
        "documents": len(spots),
        **{name: rows.counts[name] for name in order[:2]},
        "boilerplate_left_out": sum(spot.boilerplate for spot in spots),
        **{name: rows.counts[name] for name in (*order[2:], "copies_left_out", "not_checkable_left_out")},
        "pairs": len(kept.pairs),
        "pairs_ruled_out": kept.count(RULED_OUT),
        "pairs_agreeing": kept.count(AGREED),
        "conflicts_flagged": sum(conflict.is_flagged for conflict in found),
        "revisions": kept.count(REVISED),
        "disputes": len(disputes),
        "problems": 0,
    }


def _frames(paired: Paired, rows: CaseRows) -> Frames:
    def frames() -> Iterator[pd.DataFrame]:
        try:
            yield from shown_frames(paired.logs["rows"].tables(), rows.current, rows.claims)
        except DamagedError as error:
            raise StoreError(f"the case is damaged ({error}); run the same command again, it is made anew") from error

    return frames
