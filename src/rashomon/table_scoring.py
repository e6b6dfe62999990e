"""`rashomon score`: pairs of texts in a table → the same table with both directions judged.

In: a DataFrame, or a file read in chunks, with two text columns.  Out: every input column and row, in order, with the
columns of `ADDED`.  A row that cannot be scored keeps its place with empty scores and says why in `error`.  An input
column that is called like an added one (a table scored before) is kept as `input_<name>`.

From file to file an interrupted run goes on: what was judged is kept beside the table (score_journal.py) and the table
itself is written anew, so it is byte for byte that of an unbroken run.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING

from rashomon.conflicts.decision import load_decision
from rashomon.errors import InputError
from rashomon.judged_rows import ADDED, SCORES, Judged, OnProblem, RowJudge, Tally, input_names, tell_errors
from rashomon.pipeline import load_nli, threshold_of
from rashomon.progress import QUIET, Counter, Progress
from rashomon.records import Problem
from rashomon.score_journal import UNIT, ScoreJournal
from rashomon.scores import Scorer
from rashomon.settings import Settings
from rashomon.tables import TableWriter, find_text_columns, read_chunks
from rashomon.tables.formats import STANDARD_STREAM, shown_name
from rashomon.tables.write import check_writable

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
    on_notice: OnProblem | None = None,
    progress: Progress = QUIET,
) -> Tally:
    """Judge a file of pairs into another, chunk by chunk, in memory that does not grow with the file.

    Formats go by suffix; `-` is standard input or output as JSON Lines.  `is_strict` raises InputError at the first
    row that cannot be scored, and then no file is written (standard output may have had earlier chunks).  The same
    call after an interruption judges what was not judged yet; with other settings it begins anew.  `on_notice` is told
    so (default: `on_problem`).  Raises OutputError when another process is writing the same table.
    """
    settings, on_notice = settings or Settings(), on_notice or on_problem
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
    with (
        _journal_for(source, target, on_notice) as journal,
        TableWriter(target, guard_formulas=guard_formulas, part=journal.part if journal else None) as writer,
    ):
        for chunk in read_chunks(source, on_problem=on_problem):
            names = list(chunk.frame.columns)
            if judge is None:
                columns = find_text_columns(names, left=left, right=right, where=shown)
                scorer = scorer or load_nli(settings)
                if journal is None:
                    judge = row_judge(settings, columns, scorer)
                else:
                    judge = _keeping_judge(settings, columns, scorer, journal=journal, on_notice=on_notice)
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


class _KeepingJudge(RowJudge):
    """One that looks into a journal first and writes down what it judges, unit by unit."""

    def __init__(
        self,
        scorer: Scorer,
        columns: tuple[str, str],
        *,
        journal: ScoreJournal,
        threshold: float,
        batch_size: int | None,
    ) -> None:
        super().__init__(scorer, columns, threshold=threshold, batch_size=batch_size)
        self._journal = journal

    def judge_fresh(self, texts: list[tuple[str, str]], counter: Counter) -> list[Judged]:
        found: list[Judged] = []
        for start in range(0, len(texts), UNIT):
            unit = texts[start : start + UNIT]
            judged = self._journal.recall(unit)
            if judged is None:
                judged = super().judge_fresh(unit, counter)
                self._journal.keep(unit, judged)
            else:
                counter(2 * len(unit))
            found += judged
        return found


def _keeping_judge(
    settings: Settings, columns: tuple[str, str], scorer: Scorer, *, journal: ScoreJournal, on_notice: OnProblem
) -> RowJudge:
    """A judge that goes on from what an earlier run kept, where everything that a judgement depends on is the same."""
    threshold = threshold_of(settings, scorer)
    depends_on = {
        "rashomon": version("rashomon"),
        "model": f"{scorer.name}@{scorer.revision}",
        "backend": type(scorer).__name__,
        "temperature": scorer.temperature,
        "max_tokens": scorer.max_tokens,
        "batch_size": settings.batch_size,
        "threshold": threshold,
        "decision": load_decision().revision,
        "unit": UNIT,
    }
    pairs, changed = journal.begin(depends_on)
    if pairs:
        message = f"going on from an interrupted run: {pairs:,} pairs are judged already"
        on_notice(Problem(place=str(journal.target), message=message))
    if changed:
        message = f"an interrupted run had another {', '.join(changed)}: everything is judged anew"
        on_notice(Problem(place=str(journal.target), message=message))
    return _KeepingJudge(scorer, columns, journal=journal, threshold=threshold, batch_size=settings.batch_size)


@contextmanager
def _journal_for(source: str, target: str, on_notice: OnProblem) -> Iterator[ScoreJournal | None]:
    """The journal of a table that is read and written as files; a stream goes by once and has none."""
    if STANDARD_STREAM in (source, target):
        yield None
        return
    with ScoreJournal(check_writable(target)) as journal:
        try:
            yield journal
        except BaseException:
            if journal.is_worth_keeping:
                message = f"{journal.pairs:,} judged pairs are kept; the same command goes on from there"
                on_notice(Problem(place=target, message=message))
            raise
