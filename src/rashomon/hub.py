"""Models of the Hugging Face hub: nothing is fetched while a block runs.

In and out: nothing.  Known weakness: the hub's client reads the variable once, when it is first imported, so a process
that has imported it before is not held back.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

VARIABLE = "HF_HUB_OFFLINE"


@contextmanager
def without_fetching() -> Iterator[None]:
    """What is loaded in the block comes from a folder or the cache, or is not found."""
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before
