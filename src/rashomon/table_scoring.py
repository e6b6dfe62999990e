"""`rashomon score`: pairs of texts in a table → the same table with both directions judged.

In: a DataFrame, or a file read in chunks, with two text columns.  Out: every input column and row, in order, with the
columns of `ADDED`.  A row that cannot be scored keeps its place with empty scores and says why in `error`.  An input
column that is called like an added one (a table scored before) is kept as `input_<name>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.errors import InputError
from rashomon.judged_rows import ADDED, SCORES, OnProblem, RowJudge, Tally, input_names, tell_errors
from rashomon.pipeline import load_nli, threshold_of
from rashomon.progress import QUIET, Progress
from rashomon.records import Problem
from rashomon.scores import Scorer
from rashomon.settings import Settings
from rashomon.tables import TableWriter, find_text_columns, read_chunks
from rashomon.tables.formats import shown_name

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["ADDED", "SCORES", "Tally", "input_names", "row_judge", "score", "score_file"]


def score(
    frame: pd.DataFrame,
    *,
    left: str | None = None,
    right: str | None = None,
    settings: Settings | None = None,
    scorer: Scorer | None = None,
    progress: Progress = QUIET,
) -> pd.DataFrame:
    """Judge every pair of texts of a DataFrame in both directions.

    Returns a copy with the columns of `ADDED` after the input's own; index and row order are kept.  Rows without a text
    get empty scores and a sentence in `error`.  Raises InputError when the text columns cannot be found.
    """
    settings = settings or Settings()
    names = [str(name) for name in frame.columns]
    columns = find_text_columns(names, left=left, right=right, where="the DataFrame")
    for name in columns:
        if names.count(name) > 1:
            raise InputError(f"the DataFrame: {names.count(name)} columns are called {name!r}; rename all but one")
    judge = row_judge(settings, columns, scorer)
    counter = progress.stage("Judging pairs, both directions", 2 * len(frame))
    return judge.score_frame(frame, {}, input_names(names), counter)


def score_file(
    source: str,
    target: str,
    *,
    left: str | None = None,
    right: str | None = None,
    settings: Settings | None = None,
    scorer: Scorer | None = None,
    is_strict: bool = False,
    guard_formulas: bool = False,
    on_problem: OnProblem,
    progress: Progress = QUIET,
) -> Tally:
    """Judge a file of pairs into another, chunk by chunk, in memory that does not grow with the file.

    Formats go by suffix; `-` is standard input or output as JSON Lines.  `is_strict` raises InputError at the first
    row that cannot be scored, and then no file is written (standard output may have had earlier chunks).
    """
    settings = settings or Settings()
    if settings.engine == "ray" and scorer is None:
        from rashomon.ray_engine import score_table

        return score_table(
            source,
            target,
            left=left,
            right=right,
            settings=settings,
            make_judge=row_judge,
            is_strict=is_strict,
            guard_formulas=guard_formulas,
            on_problem=on_problem,
            progress=progress,
        )
    shown = shown_name(source)
    judge: RowJudge | None = None
    renamed: dict[str, str] = {}
    counter = progress.stage("Judging pairs, both directions", None)
    rows = failed = flagged = 0
    with TableWriter(target, guard_formulas=guard_formulas) as writer:
        for chunk in read_chunks(source, on_problem=on_problem):
            names = list(chunk.frame.columns)
            if judge is None:
                columns = find_text_columns(names, left=left, right=right, where=shown)
                judge = row_judge(settings, columns, scorer)
            before, renamed = renamed, input_names(names, renamed)
            if new := [f"{name} → {renamed[name]}" for name in renamed if name not in before]:
                message = f"input columns with a name that rashomon adds are kept under another: {', '.join(new)}"
                on_problem(Problem(place=shown, message=message))
            scored = judge.score_frame(chunk.frame, chunk.errors, renamed, counter)
            places = [f"{shown}, row {number}" for number in chunk.row_numbers]
            failed += tell_errors(places, scored["error"], on_problem, is_strict=is_strict)
            writer.write(scored)
            rows += len(scored)
            flagged += int(scored["flag"].fillna(False).sum())
    return Tally(rows=rows, failed=failed, flagged=flagged)


def row_judge(settings: Settings, columns: tuple[str, str], scorer: Scorer | None = None) -> RowJudge:
    """What judges rows as the settings say; the model is loaded unless it is handed in.  Raises ModelError."""
    scorer = scorer or load_nli(settings)
    return RowJudge(scorer, columns, threshold=threshold_of(settings, scorer), batch_size=settings.batch_size)
