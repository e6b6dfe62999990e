"""A file written whole or not at all: beside its place, and moved there at the end."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rashomon.errors import OutputError


@contextmanager
def whole_file(out: str) -> Iterator[Path]:
    """The path to write to, not there yet; it takes the place of `out` when the block ends well, and goes otherwise.

    Raises OutputError for a folder, a folder that is not there, and whatever the disk refuses.
    """
    check_place(out)
    target = Path(os.path.realpath(out))  # a link keeps pointing to what is written
    part = target.with_name(f".rashomon-{secrets.token_hex(6)}.part")
    try:
        yield part
        part.replace(target)
    except OSError as error:
        raise OutputError(f"{out}: cannot be written ({error.strerror or error})") from error
    finally:
        part.unlink(missing_ok=True)


def check_place(out: str) -> None:
    """Raise OutputError where no file can be: asked before the work begins."""
    path = Path(out)
    if path.is_dir():
        raise OutputError(f"{out}: is a folder; name a file in it")
    if not path.absolute().parent.is_dir():
        raise OutputError(f"{out}: the folder {path.absolute().parent} does not exist; create it first")
