"""The table formats by file suffix: a path comes in, the name of a format goes out.  Nothing is opened here."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Literal

from rashomon.errors import InputError

TableFormat = Literal["csv", "tsv", "jsonl", "parquet"]

STANDARD_STREAM = "-"

TABLE_SUFFIXES: dict[str, TableFormat] = {
    ".csv": "csv",
    ".csv.gz": "csv",
    ".tsv": "tsv",
    ".tsv.gz": "tsv",
    ".tab": "tsv",
    ".jsonl": "jsonl",
    ".jsonl.gz": "jsonl",
    ".ndjson": "jsonl",
    ".ndjson.gz": "jsonl",
    ".parquet": "parquet",
    ".pq": "parquet",
}

_WAYS_OUT = {
    ".xlsx": "save the sheet as CSV (UTF-8)",
    ".xls": "save the sheet as CSV (UTF-8)",
    ".ods": "save the sheet as CSV (UTF-8)",
    ".json": "write one object per line (jq -c '.[]') and name it .jsonl",
    ".txt": "name it .csv or .tsv if it is a table",
}


def format_of(path: str) -> TableFormat:
    """The format a path names by its suffix, in any case; "-" (standard input or output) is JSONL.

    Raises InputError for a suffix that is not one of ours.
    """
    if path == STANDARD_STREAM:
        return "jsonl"
    name = Path(path).name.lower()
    for suffix, table_format in TABLE_SUFFIXES.items():
        if name.endswith(suffix):
            return table_format
    hint = next((f"; {way}" for suffix, way in _WAYS_OUT.items() if name.endswith(suffix)), "")
    raise InputError(f"{path}: not a table format known by its suffix ({' '.join(TABLE_SUFFIXES)}){hint}")


def is_compressed(path: str) -> bool:
    """Whether the suffix says gzip."""
    return path.lower().endswith(".gz")


def shown_name(path: str) -> str:
    """How a message calls the place a table comes from."""
    return "standard input" if path == STANDARD_STREAM else path


def check_readable(path: str) -> None:
    """Raise InputError, naming the path, when there is nothing there that could be opened for reading."""
    if path == STANDARD_STREAM:
        return
    try:
        mode = Path(path).stat().st_mode
    except OSError as error:
        raise InputError(f"{path}: {_reason(error)}") from error
    if stat.S_ISDIR(mode):
        raise InputError(f"{path}: is a folder; name one table in it")


def _reason(error: OSError) -> str:
    return "no such file" if isinstance(error, FileNotFoundError) else (error.strerror or str(error)).lower()
