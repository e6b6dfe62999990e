"""`rashomon score`: pairs of texts in a table → the same table with both directions judged.

In: a DataFrame, or a file read in chunks, with two text columns.  Out: every input column and row, in order, with the
columns of `ADDED`.  A row that cannot be scored keeps its place with empty scores and says why in `error`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from rashomon.conflicts import conflict_probabilities, explain, find_witnesses
from rashomon.errors import InputError
from rashomon.pipeline import load_nli, threshold_of
from rashomon.progress import QUIET, Counter, Progress
from rashomon.records import Problem
from rashomon.scores import Scorer, score_texts
from rashomon.settings import Settings
from rashomon.statements import statement_from_text
from rashomon.tables import TableWriter, find_text_columns, read_chunks

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

# Rows judged before, remembered across the chunks of a file so that exact duplicates are scored once: about 200 bytes each.
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
    columns = find_text_columns([str(name) for name in frame.columns], left=left, right=right, where="the DataFrame")
    judge = _Judge(settings, scorer or load_nli(settings), columns)
    counter = progress.stage("Judging pairs, both directions", 2 * len(frame))
    places = [f"row {at}" for at in range(1, len(frame) + 1)]
    return judge.score_frame(frame, places, {}, counter)


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
    row that cannot be scored, and then nothing is written.
    """
    settings = settings or Settings()
    judge: _Judge | None = None
    counter = progress.stage("Judging pairs, both directions", None)
    rows = failed = flagged = 0
    with TableWriter(target, guard_formulas=guard_formulas) as writer:
        for chunk in read_chunks(source, on_problem=on_problem):
            if judge is None:
                columns = find_text_columns(list(chunk.frame.columns), left=left, right=right, where=source)
                judge = _Judge(settings, scorer or load_nli(settings), columns)
            places = [f"{source}, row {number}" for number in chunk.row_numbers]
            scored = judge.score_frame(chunk.frame, places, chunk.errors, counter)
            for place, error in zip(places, scored["error"], strict=True):
                if error:
                    if is_strict:
                        raise InputError(f"{place}: {error}; mend the row, or leave out --strict to score the others")
                    on_problem(Problem(place=place, message=str(error)))
                    failed += 1
            writer.write(scored)
            rows += len(scored)
            flagged += int(scored["flag"].fillna(False).sum())
    return Tally(rows=rows, failed=failed, flagged=flagged)


class _Judge:
    """A scorer with its threshold, the two columns to read, and what it has judged before."""

    def __init__(self, settings: Settings, scorer: Scorer, columns: tuple[str, str]) -> None:
        self._scorer = scorer
        self._batch_size = settings.batch_size
        self._threshold = threshold_of(settings)
        self._left, self._right = columns
        self._known: dict[bytes, np.ndarray[Any, np.dtype[np.float64]]] = {}

    def score_frame(
        self, frame: pd.DataFrame, places: Sequence[str], errors: Mapping[int, str], counter: Counter
    ) -> pd.DataFrame:
        texts = [(_text(a), _text(b)) for a, b in zip(frame[self._left], frame[self._right], strict=True)]
        trouble = {
            at: errors.get(at) or self._missing(pair)
            for at, pair in enumerate(texts)
            if at in errors or not all(pair)
        }
        good = [at for at in range(len(texts)) if at not in trouble]
        numbers = np.full((len(texts), len(SCORES) + 2), np.nan)
        if good:
            numbers[good] = self._score([(texts[at][0] or "", texts[at][1] or "") for at in good], counter)
        counter(2 * len(trouble))
        return self._added(frame, texts, numbers, trouble, places)

    def _missing(self, pair: tuple[str | None, str | None]) -> str:
        empty = [name for name, text in zip((self._left, self._right), pair, strict=True) if not text]
        return f"{' and '.join(repr(name) for name in empty)} has no text"

    def _score(self, texts: list[tuple[str, str]], counter: Counter) -> np.ndarray[Any, np.dtype[np.float64]]:
        keys = [blake2b(f"{len(a)}:{a}{b}".encode("utf-8", "surrogatepass"), digest_size=16).digest() for a, b in texts]
        fresh = {key: pair for key, pair in zip(keys, texts, strict=True) if key not in self._known}
        counter(2 * (len(texts) - len(fresh)))
        if fresh:
            if len(self._known) + len(fresh) > _REMEMBERED:
                kept = {key: self._known[key] for key in keys if key in self._known}
                self._known = kept
            found = score_texts(list(fresh.values()), self._scorer, batch_size=self._batch_size, on_progress=counter)
            columns = (
                found.forward,
                found.backward,
                conflict_probabilities(found.forward, found.backward)[:, None],
                found.truncated_left[:, None],
                found.truncated_right[:, None],
            )
            self._known |= dict(zip(fresh, np.hstack(columns).astype(np.float64), strict=True))
        return np.array([self._known[key] for key in keys])

    def _added(
        self,
        frame: pd.DataFrame,
        texts: Sequence[tuple[str | None, str | None]],
        numbers: np.ndarray[Any, np.dtype[np.float64]],
        trouble: Mapping[int, str],
        places: Sequence[str],
    ) -> pd.DataFrame:
        import pandas as pd

        clash = [name for name in frame.columns if name in ADDED]
        out = frame.rename(columns={name: f"input_{name}" for name in clash})
        for at, name in enumerate(SCORES):
            out[name] = np.round(numbers[:, at], 6)
        is_scored = ~np.isnan(numbers[:, 0])
        flags = is_scored & (numbers[:, SCORES.index("conflict")] >= self._threshold)
        index = frame.index
        out["flag"] = pd.array([bool(f) if ok else None for f, ok in zip(flags, is_scored, strict=True)], dtype="boolean")
        out["kind"] = pd.Series([_kind(*texts[at]) if flags[at] else "" for at in range(len(texts))], index, dtype=object)
        for at, name in enumerate(("truncated_left", "truncated_right"), len(SCORES)):
            cut = [int(n) if ok else None for n, ok in zip(numbers[:, at], is_scored, strict=True)]
            out[name] = pd.array(cut, dtype="Int64")
        out["error"] = pd.Series([trouble.get(at, "") for at in range(len(places))], index, dtype=object)
        return out


def _text(value: object) -> str | None:
    """The text of a cell; None when it is missing or blank."""
    if value is None or (isinstance(value, float) and np.isnan(value)) or str(value) == "<NA>":
        return None
    return str(value).strip() or None


def _kind(left: str | None, right: str | None) -> str:
    sides = statement_from_text(left or "", source="left"), statement_from_text(right or "", source="right")
    return explain(*sides, find_witnesses(*sides))[0]
