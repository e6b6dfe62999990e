"""Rows of a table → the same rows with both directions judged: the pure part of `rashomon score`, for every engine.

In: a DataFrame with two text columns, which rows are known to be bad.  Out: every input column and row, in order, with
the columns of `ADDED`; a row that cannot be scored keeps its place with empty scores and says why in `error`.  It reads
and writes no file and loads no model: the local engine, Ray's workers and Spark's all hand in a scorer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from rashomon.conflicts import explain, find_witnesses, text_probabilities
from rashomon.errors import InputError
from rashomon.progress import Counter
from rashomon.records import Problem, Statement
from rashomon.scores import Scorer, score_texts
from rashomon.statements import statement_from_text

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How a table went: rows read, scored, failed and flagged."""

    rows: int
    failed: int
    flagged: int


def tell_errors(places: Sequence[str], errors: Iterable[str], on_problem: OnProblem, *, is_strict: bool) -> int:
    """Tell every error as a Problem and count them; the first is raised where a run is strict (InputError)."""
    told = 0
    for place, error in zip(places, errors, strict=True):
        if error and is_strict:
            raise InputError(f"{place}: {error}; mend the row, or leave out --strict to score the others")
        if error:
            on_problem(Problem(place=place, message=error))
            told += 1
    return told


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A pair of texts as it goes into the table."""

    scores: tuple[float, ...]  # in the order of SCORES
    flag: bool
    kind: str  # empty where not flagged
    truncated_left: int
    truncated_right: int


class RowJudge:
    """A scorer with its threshold, the two columns to read, and what it has judged before."""

    def __init__(
        self, scorer: Scorer, columns: tuple[str, str], *, threshold: float, batch_size: int | None = None
    ) -> None:
        self._scorer = scorer
        self._batch_size = batch_size
        self._threshold = threshold
        self._columns = columns
        self._known: dict[bytes, Judged] = {}

    def score_frame(
        self, frame: pd.DataFrame, errors: Mapping[int, str], renamed: Mapping[str, str], counter: Counter
    ) -> pd.DataFrame:
        """The frame with `ADDED`; `errors` are rows known to be bad, by position, `renamed` input columns."""
        import pandas as pd

        texts, trouble = read_texts(frame, self._columns)
        trouble |= errors
        good = [at for at in range(len(texts)) if at not in trouble]
        judged = dict(zip(good, self._judge([texts[at] for at in good], counter), strict=True))
        counter(2 * len(trouble))
        added = _added_columns([judged.get(at) for at in range(len(texts))], trouble).set_index(frame.index)
        return pd.concat([frame.rename(columns=dict(renamed)), added], axis=1)

    def _judge(self, texts: list[tuple[str, str]], counter: Counter) -> list[Judged]:
        keys = [blake2b(f"{len(a)}:{a}{b}".encode(), digest_size=16).digest() for a, b in texts]
        fresh = {key: pair for key, pair in zip(keys, texts, strict=True) if key not in self._known}
        counter(2 * (len(texts) - len(fresh)))
        if len(self._known) + len(fresh) > _REMEMBERED:
            self._known = {key: self._known[key] for key in keys if key in self._known}
        if fresh:
            self._known |= dict(zip(fresh, self.judge_fresh(list(fresh.values()), counter), strict=True))
        return [self._known[key] for key in keys]

    def judge_fresh(self, texts: list[tuple[str, str]], counter: Counter) -> list[Judged]:
        found = score_texts(texts, self._scorer, batch_size=self._batch_size, on_progress=counter)
        sides = [(_statement(left, "left"), _statement(right, "right")) for left, right in texts]
        conflict = text_probabilities(sides, found.forward, found.backward)[:, None]
        scores = np.hstack((found.forward, found.backward, conflict)).astype(np.float64).round(6)
        # The flag goes by the number in the table, so that a filter of the table finds the same rows.
        flags = scores[:, SCORES.index("conflict")] >= self._threshold
        return [
            Judged(
                scores=tuple(scores[at].tolist()),
                flag=bool(flags[at]),
                kind=explain(*sides[at], find_witnesses(*sides[at]))[0] if flags[at] else "",
                truncated_left=int(found.truncated_left[at]),
                truncated_right=int(found.truncated_right[at]),
            )
            for at in range(len(texts))
        ]


def read_texts(frame: pd.DataFrame, columns: tuple[str, str]) -> tuple[list[tuple[str, str]], dict[int, str]]:
    """The left and right text of every row, and what is wrong with some rows, by position."""
    names = [str(name) for name in frame.columns]
    left, right = (frame.iloc[:, names.index(name)] for name in columns)
    texts: list[tuple[str, str]] = []
    trouble: dict[int, str] = {}
    for at, cells in enumerate(zip(left, right, strict=True)):
        read = [_read_cell(cell) for cell in cells]
        wrong = [f"{name!r} {why}" for name, (_, why) in zip(columns, read, strict=True) if why]
        if wrong:
            trouble[at] = " and ".join(wrong)
        texts.append((read[0][0], read[1][0]))
    return texts, trouble


def _added_columns(judged: Sequence[Judged | None], trouble: Mapping[int, str]) -> pd.DataFrame:
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
