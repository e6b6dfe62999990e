"""The rows of statements.parquet of a large case: made once for each document, and copied from then on.

In: statements of a block, linked.  Out: a table with the columns of `tables.frames.statements_frame` as a plain scan
writes them, and a few of our own, whose names begin with an underscore and are never shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np

from rashomon.cases.claim_groups import Claim
from rashomon.cases.keys import text_key
from rashomon.cases.pair_rows import Ids, document_number, statement_number
from rashomon.pairs.candidates import is_checkable
from rashomon.records import Document, Statement
from rashomon.tables import TableWriter
from rashomon.tables.frames import statements_frame

if TYPE_CHECKING:
    import pandas as pd


def statement_rows(
    statements: Sequence[Statement],
    documents: Mapping[str, tuple[str | None, str | None]],
    numbers: Mapping[str, int],
    block: int,
) -> Any:
    """The table of a block; of the documents, by id, title and URL are given, and in `numbers` their numbers."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with TemporaryDirectory() as folder:  # the writer of a plain scan, so that every type is the same
        path = Path(folder, "statements.parquet")
        with TableWriter(str(path)) as writer:
            writer.write(statements_frame(statements, _named(documents)))
        table = pq.read_table(path)
    own = {
        "_id": pa.array([statement_number(one.id) for one in statements], pa.uint64()),
        "_document": pa.array([numbers[one.document_id] for one in statements], pa.uint64()),
        "_voice": pa.array([document_number(text_key(one.voice)) for one in statements], pa.uint64()),
        "_checkable": pa.array([is_checkable(one) for one in statements], pa.bool_()),
        "_block": pa.array([block] * len(statements), pa.int64()),
    }
    for name, column in own.items():
        table = table.append_column(name, column)
    return table


def _named(documents: Mapping[str, tuple[str | None, str | None]]) -> dict[str, Document]:
    """Documents with what the rows of their statements tell of them, and no text."""
    return {id_: Document(id=id_, source="", text="", title=title, url=url) for id_, (title, url) in documents.items()}


class CurrentRows:
    """Which rows stand for documents that the case holds now: those of each document's latest block."""

    def __init__(self, blocks: Mapping[int, int]) -> None:
        """`blocks` gives the block of each document, by its number."""
        self._documents = np.array(sorted(blocks), dtype=np.uint64)
        self._blocks = np.array([blocks[int(one)] for one in self._documents], dtype=np.int64)

    def marks(self, documents: Ids, blocks: Any) -> Any:
        """Marks the rows that count."""
        if not len(self._documents):
            return np.zeros(len(documents), dtype=np.bool_)
        at = np.minimum(np.searchsorted(self._documents, documents), len(self._documents) - 1)
        return (self._documents[at] == documents) & (self._blocks[at] == blocks)

    def holds(self, documents: Ids) -> Any:
        """Marks the documents that the case holds."""
        return np.isin(documents, self._documents)


def shown_frames(tables: Iterator[Any], current: CurrentRows, claims: Mapping[int, Claim]) -> Iterator[pd.DataFrame]:
    """The frames of statements.parquet, a segment at a time."""
    import pandas as pd

    for table in tables:
        kept = table.filter(_mask(current, table))
        shown = _with_claims(kept, claims)
        yield shown.to_pandas(types_mapper=pd.ArrowDtype)


def _mask(current: CurrentRows, table: Any) -> Any:
    import pyarrow as pa

    return pa.array(current.marks(table.column("_document").to_numpy(), table.column("_block").to_numpy()))


def _with_claims(table: Any, claims: Mapping[int, Claim]) -> Any:
    """The shown columns, with the origins and sources of claims made more than once."""
    import pyarrow as pa

    shared = {at: claims[id_] for at, id_ in enumerate(table.column("_id").to_pylist()) if id_ in claims}
    shown = table.select([name for name in table.column_names if not name.startswith("_")])
    if not shared:
        return shown
    origins, carried = shown.column("origins").to_pylist(), shown.column("carried_by").to_pylist()
    for at, claim in shared.items():
        origins[at] = claim.origins
        carried[at] = " · ".join(claim.sources) if len(claim.sources) > 1 else carried[at]
    for name, values in (("origins", origins), ("carried_by", carried)):
        place = shown.column_names.index(name)
        shown = shown.set_column(place, name, pa.array(values, shown.column(name).type))
    return shown
