"""Tables of any size in and out: CSV, TSV, JSONL and Parquet, in chunks, by suffix."""

from rashomon.tables.columns import find_text_columns
from rashomon.tables.formats import format_of
from rashomon.tables.read import Chunk, read_chunks, read_columns
from rashomon.tables.write import TableWriter

__all__ = ["Chunk", "TableWriter", "find_text_columns", "format_of", "read_chunks", "read_columns"]
