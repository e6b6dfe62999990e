"""Files of many documents, one a row: .jsonl, .csv, .tsv (also in gzip), .parquet → Documents, one at a time.

In: a path.  Out: a Document for every row with a text; a Problem for every other, with its row as a spreadsheet or
editor counts it (a CSV header is row 1).  Files are streamed by `rashomon.tables`; memory does not grow with them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rashomon.documents.fields import OnProblem, document_from_mapping, has_field, known_field
from rashomon.errors import InputError
from rashomon.records import Document, Problem
from rashomon.tables.formats import TableFormat, format_of
from rashomon.tables.named_rows import NamedRow, read_rows

_WAYS_OUT: dict[TableFormat, str] = {
    "jsonl": "; put one object {...} on each line",
    "csv": "; put the text in quotation marks",
    "tsv": "; put the text in quotation marks",
    "parquet": "",
}


def read_records(path: Path, *, fallback_source: str, on_problem: OnProblem) -> Iterator[Document]:
    """Documents of a table: JSON objects a line, CSV or TSV with a header, Parquet.

    Raises InputError when no column holds a text, and when the file is empty, damaged or not what its suffix says.
    """
    table_format = format_of(str(path))
    unit = "line" if table_format == "jsonl" else "row"
    sourceless = 0
    for row in read_rows(str(path), choose=_chooser(path), on_problem=on_problem):
        place = f"{path}, {unit} {row.number}"
        if row.error:
            way_out = "" if row.is_whole else _WAYS_OUT[table_format]
            on_problem(Problem(place=place, message=f"{row.error}{way_out}"))
        if not row.is_whole or (document := _document(row, place, fallback_source, on_problem)) is None:
            continue
        sourceless += not has_field(row.values, "source")
        yield document
    if sourceless > 1:
        message = (
            f"{sourceless} rows name no source and are all taken as {fallback_source!r}, so only the people quoted in "
            "them are compared; add a column named source"
        )
        on_problem(Problem(place=str(path), message=message))


def _document(row: NamedRow, place: str, fallback_source: str, on_problem: OnProblem) -> Document | None:
    try:
        return document_from_mapping(row.values, fallback_source=fallback_source, place=place, on_problem=on_problem)
    except InputError as error:
        if row.error is None:  # else it has been told why
            on_problem(Problem(place=place, message=str(error).removeprefix(f"{place}: ")))
        return None


def _chooser(path: Path) -> Callable[[Sequence[str]], Sequence[str]]:
    def choose(columns: Sequence[str]) -> Sequence[str]:
        if not has_field(columns, "text"):
            named = ", ".join(columns[:12]) or "none"
            raise InputError(f"{path}: no column holds the text (columns: {named}); name it text")
        return [name for name in columns if known_field(name)]

    return choose
