"""A queue's database → a data frame: the verdicts for a notebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from rashomon.errors import InputError, StoreError
from rashomon.review.exports.columns import Kind
from rashomon.review.exports.export import Asked
from rashomon.store import open_store
from rashomon.store.filters import FIELDS, parse_filter
from rashomon.store.upgrade import check_version

if TYPE_CHECKING:
    import pandas as pd

_DTYPES: dict[Kind, str] = {
    "text": "object",
    "number": "float64",
    "integer": "Int64",
    "flag": "boolean",
    "moment": "datetime64[us, UTC]",
}


def load_reviews(url: str | Path = "rashomon.db", *, what: str = "reviews", **where: str) -> pd.DataFrame:
    """The reviews of a queue, one a row, in the order they were given; the columns of `rashomon export reviews`.

    `url` is a database's URL or the path of an SQLite file; it is only read, and need not be closed to reviewers.
    Reviews taken back have `retracted_at`, and those that count have `in_force`.  `what` may be another export:
    conflicts, agreement, disputes.  `where` are fields of the queue's filter, such as source="Gazette" or
    status="agreed".  Unknown texts are None, unknown numbers NaN or <NA>, times are aware, in UTC.

    Raises StoreError when the database cannot be read or is of another version, InputError for an unknown filter.
    """
    import pandas as pd

    if unknown := sorted(where.keys() - set(FIELDS)):
        raise InputError(f"{unknown[0]}: is no field of a filter; the fields are {', '.join(FIELDS)}")
    asked = Asked(what=what, where=parse_filter(where))
    names = [column.name for column in asked.columns]
    with open_store(_existing(url)) as store:
        check_version(store)
        with store.read() as connection:
            rows = [tuple(row.get(name) for name in names) for row in asked.rows(connection)]
    values: dict[str, Any] = dict(zip(names, zip(*rows, strict=True), strict=True)) if rows else {}
    frame = {
        column.name: pd.Series(list(values.get(column.name, ())), dtype=_DTYPES[column.kind])
        for column in asked.columns
    }
    return pd.DataFrame(frame)


def _existing(url: str | Path) -> str | Path:
    """The place as it was given.  Raises StoreError for a file that is not there: reading would make an empty one."""
    if "://" not in str(url) and not Path(url).is_file():
        raise StoreError(f"{url}: no such database; name the file that `rashomon review` was started with")
    return url
