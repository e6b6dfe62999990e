"""JSON Lines: a path comes in, chunks of rows with their line numbers come out; values keep their JSON types.

The columns are the keys in order of first appearance; a chunk has those of all chunks before it and its own, and None
where a row lacks one.  A line that is no JSON object becomes a row of None with an error.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.chunk import CHUNK_CHARACTERS, Chunk, RowsSoFar, frame_of
from rashomon.tables.encodings import TextLines, open_lines
from rashomon.tables.formats import shown_name

MAX_COLUMNS = 2_000  # more different keys than this means that the keys are data

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_TYPE_NAMES = {list: "a list", str: "a text", int: "a number", float: "a number", bool: "true or false"}


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonLine:
    """One line as read: its number, its object, why it is not whole (None: it is), and its length."""

    number: int
    cells: dict[str, Any]
    error: str | None
    characters: int


def read_jsonlines(
    path: str, *, chunk_rows: int, on_problem: Callable[[Problem], None], is_peek: bool = False
) -> Iterator[Chunk]:
    """Yield the lines of a JSONL file (or standard input, "-") as rows, at least one chunk.

    Raises InputError for an empty file, for one whose first chunk holds no object at all, and for too many keys.
    """
    columns: dict[str, None] = {}
    with open_lines(path, on_problem=on_problem, is_peek=is_peek) as text:
        for batch in _batches(text, path=path, chunk_rows=chunk_rows, on_problem=on_problem):
            columns.update(dict.fromkeys(itertools.chain.from_iterable(batch.cells)))
            _check_columns(columns, batch, path)
            values = [[row.get(name) for row in batch.cells] for name in columns]
            frame = frame_of(list(columns), values, len(batch.cells))
            yield Chunk(frame=frame, row_numbers=batch.numbers, errors=batch.errors)
    if not columns:
        raise InputError(f"{shown_name(path)} is empty")


def _batches(
    text: TextLines, *, path: str, chunk_rows: int, on_problem: Callable[[Problem], None]
) -> Iterator[RowsSoFar]:
    batch, characters = RowsSoFar(), 0
    for line in read_objects(text, path=path, on_problem=on_problem):
        batch.add(line.number, line.cells, line.error)
        characters += line.characters
        if len(batch.cells) >= chunk_rows or characters > CHUNK_CHARACTERS:
            yield batch
            batch, characters = RowsSoFar(), 0
    if batch.cells:
        yield batch


def read_objects(text: TextLines, *, path: str, on_problem: Callable[[Problem], None]) -> Iterator[JsonLine]:
    """The lines that are not blank, each with its object, which is empty where there is none."""
    for number, line in enumerate(text, start=1):
        if line.isspace() or line == "\ufeff":
            continue
        cells, error = _read_object(line.removeprefix("\ufeff") if number == 1 else line)
        if error is None and number in text.damaged:
            error = "has bytes that are not UTF-8 text; they are shown as \ufffd"
        if "\\u" in line and (mended := _mended(cells)) != cells:
            cells = mended
            message = "has half a character (a lone surrogate), read as \ufffd"
            on_problem(Problem(place=f"{shown_name(path)}, row {number}", message=message))
        yield JsonLine(number=number, cells=cells, error=error, characters=len(line))


def _read_object(line: str) -> tuple[dict[str, Any], str | None]:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        return {}, f"is not JSON: {error.msg} at character {error.pos + 1}"
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets thousands deep
        return {}, "is JSON too large to read"
    if not isinstance(value, dict):
        return {}, f"is {_TYPE_NAMES.get(type(value), 'null')}, not an object {{...}}"
    return value, None


def _mended(cells: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps(cells, ensure_ascii=False)
    if not _HALF_CHARACTER.search(text):
        return cells
    mended: dict[str, Any] = json.loads(_HALF_CHARACTER.sub("\ufffd", text))
    return mended


def _check_columns(columns: dict[str, None], batch: RowsSoFar, path: str) -> None:
    if not columns:
        number, error = batch.numbers[0], next(iter(batch.errors.values()), "has no keys")
        raise InputError(
            f"{shown_name(path)}, row {number}: {error}; JSONL has one object {{...}} on each line "
            "(jq -c '.[]' turns a JSON array into it)"
        )
    if len(columns) > MAX_COLUMNS:
        raise InputError(
            f"{shown_name(path)}: has more than {MAX_COLUMNS} different keys by row {batch.numbers[-1]}; "
            "give every object the same keys"
        )
