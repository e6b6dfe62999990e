"""`rashomon score --engine ray`: a table of pairs judged by a cluster, the same rows in the same order as a local run.

In: Parquet, one file or a folder of parts, which Ray Data's workers read by themselves, slice by slice; any other
table is read here and its chunks are sent to a pool of workers.  Out: one file in any format, written here; or, where
the target is a folder, Parquet parts that the workers write.  Either appears whole or not at all.  Every machine of the
cluster must see the files under the same path.

A run is not resumed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from rashomon.errors import InputError
from rashomon.judged_rows import RowJudge, Tally, input_names, read_texts, tell_errors
from rashomon.progress import QUIET, Progress
from rashomon.ray_engine.cluster import connect
from rashomon.ray_engine.slice_judge import judge_slices
from rashomon.ray_engine.slices import count_rows, cut_slices, find_parts, is_parquet, read_slice
from rashomon.ray_engine.target import Target, is_folder, open_target
from rashomon.ray_engine.workers import plan_workers
from rashomon.records import Problem
from rashomon.settings import Settings
from rashomon.tables import Chunk, find_text_columns, read_chunks, read_columns
from rashomon.tables.formats import shown_name

if TYPE_CHECKING:
    import pandas as pd

CHUNK_ROWS = 1024  # of a table that is read here: some seconds of judging

OnProblem = Callable[[Problem], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """What was asked.  `make_judge` is imported on the workers and takes the text columns."""

    source: str
    left: str | None
    right: str | None
    settings: Settings
    make_judge: Callable[[Settings, tuple[str, str]], RowJudge]
    is_strict: bool
    on_problem: OnProblem

    def columns(self, names: Sequence[str]) -> tuple[str, str]:
        """The two text columns."""
        return find_text_columns(names, left=self.left, right=self.right, where=shown_name(self.source))

    def renamed(self, names: Sequence[str], before: dict[str, str]) -> dict[str, str]:
        """New names for input columns that are called like ours; those that are new are told."""
        after = input_names(names, before)
        if new := [f"{name} → {after[name]}" for name in after if name not in before]:
            message = f"input columns with a name that rashomon adds are kept under another: {', '.join(new)}"
            self.on_problem(Problem(place=shown_name(self.source), message=message))
        return after


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """Rows judged: where each stood, what is wrong with it, and the rows themselves unless a worker wrote them."""

    places: Sequence[str]
    errors: Sequence[str]
    flagged: int
    frame: pd.DataFrame | None


def score_table(
    source: str,
    target: str,
    *,
    left: str | None = None,
    right: str | None = None,
    settings: Settings,
    make_judge: Callable[[Settings, tuple[str, str]], RowJudge],
    is_strict: bool = False,
    guard_formulas: bool = False,
    on_problem: OnProblem,
    progress: Progress = QUIET,
) -> Tally:
    """Judge a table of pairs into another on a Ray cluster; see `table_scoring.score_file`.

    `make_judge` is imported on the workers.  Raises InputError, OutputError, SettingsError and ModelError.
    """
    if is_folder(target) and not is_parquet(source):
        raise InputError(f"{source}: only a Parquet table is written into a folder; name one file to write")
    job = _Job(
        source=source,
        left=left,
        right=right,
        settings=settings,
        make_judge=make_judge,
        is_strict=is_strict,
        on_problem=on_problem,
    )
    rows = failed = flagged = 0
    with open_target(target, guard_formulas=guard_formulas) as out:
        parts = find_parts(source) if is_parquet(source) else None
        counter = progress.stage(
            "Judging pairs, both directions", None if parts is None else 2 * sum(count_rows(parts))
        )
        for piece in _chunk_pieces(job) if parts is None else _parquet_pieces(job, parts, out):
            failed += tell_errors(piece.places, piece.errors, on_problem, is_strict=is_strict)
            if out.writer is not None and piece.frame is not None:
                out.writer.write(piece.frame)
            rows += len(piece.places)
            flagged += piece.flagged
            counter(2 * len(piece.places))
    return Tally(rows=rows, failed=failed, flagged=flagged)


def _parquet_pieces(job: _Job, parts: Sequence[str], out: Target) -> Iterator[_Piece]:
    names = read_columns(parts[0])
    columns = job.columns(names)
    renamed = job.renamed(names, {})
    if job.is_strict:  # before anything is judged: a run of hours need not end with a row that could be seen at once
        for one in cut_slices(parts, 1):
            trouble = read_texts(read_slice(one), columns)[1]
            tell_errors(one.places, [trouble.get(at, "") for at in range(one.rows)], job.on_problem, is_strict=True)
    cluster = connect()
    workers = plan_workers(cluster, job.settings)
    slices = cut_slices(parts, workers.count)
    make = partial(job.make_judge, workers.settings, columns)
    files = [out.part(one.number) or "" for one in slices]
    for done in judge_slices(slices, files, make, renamed, workers, cluster):
        yield _Piece(places=done.slice.places, errors=done.errors, flagged=done.flagged, frame=done.frame)


def _chunk_pieces(job: _Job) -> Iterator[_Piece]:
    chunks = read_chunks(job.source, chunk_rows=CHUNK_ROWS, on_problem=job.on_problem)
    first = next(chunks)
    columns = job.columns(list(first.frame.columns))
    cluster = connect()
    workers = plan_workers(cluster, job.settings)
    pool = workers.pool(cluster, partial(job.make_judge, workers.settings, columns))
    sent: deque[Chunk] = deque()  # chunks at the workers, in order, for the rows' places

    def calls() -> Iterator[tuple[Any, ...]]:
        renamed: dict[str, str] = {}
        for chunk in chain([first], chunks):
            renamed = job.renamed(list(chunk.frame.columns), renamed)
            sent.append(chunk)
            yield chunk.frame, chunk.errors, renamed, QUIET.stage("", None)

    for frame in pool.map("score_frame", calls()):
        places = [f"{shown_name(job.source)}, row {number}" for number in sent.popleft().row_numbers]
        yield _Piece(
            places=places, errors=tuple(frame["error"]), flagged=int(frame["flag"].fillna(False).sum()), frame=frame
        )
