"""A database of the command line that must be there already."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rashomon.errors import StoreError

if TYPE_CHECKING:
    from rashomon.store import Store


@contextmanager
def existing_store(place: str) -> Iterator[Store]:
    """An open store of this version.  Raises StoreError for a file that is not there: opening would make one."""
    from rashomon.store import open_store
    from rashomon.store.upgrade import check_version

    if "://" not in place and not Path(place).is_file():
        raise StoreError(f"{place}: no such database; name it with --db, or make it with `rashomon review RUN_DIR`")
    with open_store(place) as store:
        check_version(store)
        yield store
