"""`rashomon score`: pairs of texts in a table → the same table with both directions judged.

In: a DataFrame, or a file read in chunks, with two text columns.  Out: every input column and row, in order, with the
columns of `ADDED`.  A row that cannot be scored keeps its place with empty scores and says why in `error`.  An input
column that is called like an added one (a table scored before) is kept as `input_<name>`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from rashomon.conflicts import explain, find_witnesses, text_probabilities
from rashomon.errors import InputError
from rashomon.pipeline import load_nli, threshold_of
from rashomon.progress import QUIET, Counter, Progress
from rashomon.records import Problem, Statement
from rashomon.scores import Scorer, score_texts
from rashomon.settings import Settings
from rashomon.statements import statement_from_text
from rashomon.tables import TableWriter, find_text_columns, read_chunks
from rashomon.tables.formats import shown_name

if TYPE_CHECKING:
    import pandas as pd

SCORES = (
    "forward_entailment",
    "forward_neutral",
    "forward_contradiction",
    "backward_entailment",
    "backward_neutral",
    "backward_contradiction",
    "conflict",
)
ADDED = (*SCORES, "flag", "kind", "truncated_left", "truncated_right", "error")

# Pairs remembered across the chunks of a file, so that exact duplicates are scored once: at most 800 bytes each.
_REMEMBERED = 500_000

OnProblem = Callable[[Problem], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How a table went: rows read, scored, failed and flagged."""

    rows: int
    failed: int
    flagged: int


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
    judge = _Judge(settings, scorer or load_nli(settings), columns)
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
    shown = shown_name(source)
    judge: _Judge | None = None
    renamed: dict[str, str] = {}
    counter = progress.stage("Judging pairs, both directions", None)
    rows = failed = flagged = 0
    with TableWriter(target, guard_formulas=guard_formulas) as writer:
        for chunk in read_chunks(source, on_problem=on_problem):
            names = list(chunk.frame.columns)
            if judge is None:
                columns = find_text_columns(names, left=left, right=right, where=shown)
                judge = _Judge(settings, scorer or load_nli(settings), columns)
            before, renamed = renamed, input_names(names, renamed)
            if new := [f"{name} → {renamed[name]}" for name in renamed if name not in before]:
                message = f"input columns with a name that rashomon adds are kept under another: {', '.join(new)}"
                on_problem(Problem(place=shown, message=message))
            scored = judge.score_frame(chunk.frame, chunk.errors, renamed, counter)
            places = [f"{shown}, row {number}" for number in chunk.row_numbers]
            failed += _tell_errors(places, scored["error"], on_problem, is_strict=is_strict)
            writer.write(scored)
            rows += len(scored)
            flagged += int(scored["flag"].fillna(False).sum())
    return Tally(rows=rows, failed=failed, flagged=flagged)


def input_names(columns: Sequence[str], known: Mapping[str, str] | None = None) -> dict[str, str]:
    """New names for the input columns that are called like one of `ADDED`: `input_<name>`, with a number if taken.

    `known` are the names given for the chunks before, which stay.
    """
    renamed = dict(known or {})
    taken = {*columns, *ADDED, *renamed.values()}
    for name in columns:
        if name not in renamed and (name in ADDED or name in renamed.values()):
            new, number = f"input_{name}", 1
            while new in taken:
                number += 1
                new = f"input_{name}_{number}"
            renamed[name] = new
            taken.add(new)
    return renamed


def _tell_errors(places: Sequence[str], errors: Iterable[str], on_problem: OnProblem, *, is_strict: bool) -> int:
    told = 0
    for place, error in zip(places, errors, strict=True):
        if error and is_strict:
            raise InputError(f"{place}: {error}; mend the row, or leave out --strict to score the others")
        if error:
            on_problem(Problem(place=place, message=error))
            told += 1
    return told


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """A pair of texts as it goes into the table."""

    scores: tuple[float, ...]  # in the order of SCORES
    flag: bool
    kind: str  # empty where not flagged
    truncated_left: int
    truncated_right: int


class _Judge:
    """A scorer with its threshold, the two columns to read, and what it has judged before."""

    def __init__(self, settings: Settings, scorer: Scorer, columns: tuple[str, str]) -> None:
        self._scorer = scorer
        self._batch_size = settings.batch_size
        self._threshold = threshold_of(settings, scorer)
        self._columns = columns
        self._known: dict[bytes, _Judged] = {}

    def score_frame(
        self, frame: pd.DataFrame, errors: Mapping[int, str], renamed: Mapping[str, str], counter: Counter
    ) -> pd.DataFrame:
        """The frame with `ADDED`; `errors` are rows known to be bad, by position, `renamed` input columns."""
        import pandas as pd

        texts, trouble = self._read_texts(frame)
        trouble |= errors
        good = [at for at in range(len(texts)) if at not in trouble]
        judged = dict(zip(good, self._judge([texts[at] for at in good], counter), strict=True))
        counter(2 * len(trouble))
        added = _added_columns([judged.get(at) for at in range(len(texts))], trouble).set_index(frame.index)
        return pd.concat([frame.rename(columns=dict(renamed)), added], axis=1)

    def _read_texts(self, frame: pd.DataFrame) -> tuple[list[tuple[str, str]], dict[int, str]]:
        names = [str(name) for name in frame.columns]
        left, right = (frame.iloc[:, names.index(name)] for name in self._columns)
        texts: list[tuple[str, str]] = []
        trouble: dict[int, str] = {}
        for at, cells in enumerate(zip(left, right, strict=True)):
            read = [_read_cell(cell) for cell in cells]
            wrong = [f"{name!r} {why}" for name, (_, why) in zip(self._columns, read, strict=True) if why]
            if wrong:
                trouble[at] = " and ".join(wrong)
            texts.append((read[0][0], read[1][0]))
        return texts, trouble

    def _judge(self, texts: list[tuple[str, str]], counter: Counter) -> list[_Judged]:
        keys = [blake2b(f"{len(a)}:{a}{b}".encode(), digest_size=16).digest() for a, b in texts]
        fresh = {key: pair for key, pair in zip(keys, texts, strict=True) if key not in self._known}
        counter(2 * (len(texts) - len(fresh)))
        if len(self._known) + len(fresh) > _REMEMBERED:
            self._known = {key: self._known[key] for key in keys if key in self._known}
        if fresh:
            self._known |= dict(zip(fresh, self._judge_fresh(list(fresh.values()), counter), strict=True))
        return [self._known[key] for key in keys]

    def _judge_fresh(self, texts: list[tuple[str, str]], counter: Counter) -> list[_Judged]:
        found = score_texts(texts, self._scorer, batch_size=self._batch_size, on_progress=counter)
        sides = [(_statement(left, "left"), _statement(right, "right")) for left, right in texts]
        conflict = text_probabilities(sides, found.forward, found.backward)[:, None]
        scores = np.hstack((found.forward, found.backward, conflict)).astype(np.float64).round(6)
        # The flag goes by the number in the table, so that a filter of the table finds the same rows.
        flags = scores[:, SCORES.index("conflict")] >= self._threshold
        return [
            _Judged(
                scores=tuple(scores[at].tolist()),
                flag=bool(flags[at]),
                kind=explain(*sides[at], find_witnesses(*sides[at]))[0] if flags[at] else "",
                truncated_left=int(found.truncated_left[at]),
                truncated_right=int(found.truncated_right[at]),
            )
            for at in range(len(texts))
        ]


def _added_columns(judged: Sequence[_Judged | None], trouble: Mapping[int, str]) -> pd.DataFrame:
    """The columns of `ADDED`; a row that was not judged has its scores, flag and truncation missing."""
    import pandas as pd

    empty = (np.nan,) * len(SCORES)
    scores = np.array([one.scores if one else empty for one in judged], dtype=np.float64).reshape(-1, len(SCORES))
    return pd.DataFrame(
        {
            **{name: scores[:, at] for at, name in enumerate(SCORES)},
            "flag": pd.array([one.flag if one else None for one in judged], dtype="boolean"),
            "kind": pd.Series([one.kind if one else "" for one in judged], dtype=object),
            "truncated_left": pd.array([one.truncated_left if one else None for one in judged], dtype="Int64"),
            "truncated_right": pd.array([one.truncated_right if one else None for one in judged], dtype="Int64"),
            "error": pd.Series([trouble.get(at, "") for at in range(len(judged))], dtype=object),
        },
        columns=list(ADDED),
    )


def _read_cell(cell: Any) -> tuple[str, str]:
    """The text of a cell, and what is wrong with it; one of the two is empty.  A number is read as it is written."""
    import pandas as pd

    if not isinstance(cell, str) and not pd.api.types.is_scalar(cell):
        return "", f"is a {type(cell).__name__}, not a text"
    if not isinstance(cell, str) and pd.isna(cell):
        return "", "has no text"
    # Half characters (lone surrogates), which no tokeniser reads, become "?".
    text = str(cell).strip().encode("utf-8", "replace").decode("utf-8")
    return (text, "") if text else ("", "has no text")


def _statement(text: str, side: str) -> Statement:
    return statement_from_text(text, source=side)
