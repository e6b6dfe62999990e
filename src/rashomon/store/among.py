"""The rows of a query whose column is one of many values, in as many statements as that takes.

In: a query and any number of values.  Out: its rows, in no order.  Databases refuse a list that is too long ("too many
SQL variables"), and plan a short one well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Select

_IN = 500  # values a statement


def among(connection: Connection, query: Select[Any], column: Column[Any], values: Sequence[Any]) -> Iterator[Any]:
    """The rows of a query whose column is one of many values."""
    for at in range(0, len(values), _IN):
        yield from connection.execute(query.where(column.in_(values[at : at + _IN])))
