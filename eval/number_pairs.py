"""Pairs of news sentences about one event that give numbers, with what a reader made of them.

In: the folder of `ecbplus.numconflict_candidates.jsonl.gz`, or our hand-worked tables.  Out: rows.  It judges nothing.

The labels are of one annotator, in a single pass: exact numbers that differ are a conflict, and so is a violated bound;
a bound that is not violated is an update_or_bound; another scope, the same total or no number are compatible.
"""

from __future__ import annotations

import csv
import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon.errors import InputError

FILE = "ecbplus.numconflict_candidates.jsonl.gz"
LABELS = ("conflict", "update_or_bound", "compatible")
TABLES = Path(__file__).parent / "data" / "quantities"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPair:
    """Two sentences and their label, one of LABELS; `split` is that of the topic."""

    left: str
    right: str
    label: str
    topic: str
    split: str


def read_number_pairs(folder: Path) -> list[NumberPair]:
    """Every pair of the file.  Raises InputError, naming file and row, when it is missing or damaged."""
    path = folder / FILE
    if not path.is_file():
        raise InputError(
            f"no {FILE} in {folder}; pass --data DIR, or set RASHOMON_DATA to the neighbour of that folder"
        )
    try:
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise InputError(f"{FILE}: not UTF-8 text in gzip ({error}); fetch the file again") from error
    return [_pair(row, line) for row, line in enumerate(lines, start=1) if line.strip()]


def _pair(row: int, line: str) -> NumberPair:
    try:
        fields: dict[str, Any] = json.loads(line)
        pair = NumberPair(
            left=fields["text_a"],
            right=fields["text_b"],
            label=fields["label"],
            topic=fields["topic_id"],
            split=fields["split"],
        )
    except (ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"{FILE}, row {row}: needs text_a, text_b, label, topic_id and split ({error!r}); fetch the file again"
        ) from error
    if pair.label not in LABELS:
        raise InputError(f"{FILE}, row {row}: unknown label {pair.label!r}; known are {', '.join(LABELS)}")
    return pair


def read_table(name: str) -> Iterator[dict[str, str]]:
    """The rows of a hand-worked table, `extraction` or `pairs`: columns by name, empty cells for what is not there."""
    with (TABLES / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
