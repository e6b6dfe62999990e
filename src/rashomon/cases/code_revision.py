"""The revision of a part of rashomon itself: what its code says, so that what older code made is not taken for its own.

In: names of modules and folders of the package.  Out: a short text that changes whenever a byte of them does, and when
the package's version does.  A change that changes nothing costs making things again, which is the safe mistake.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path


@cache
def code_revision(*parts: str) -> str:
    """The revision of modules ("records.py") and folders ("statements") of the package."""
    digest = hashlib.blake2b(digest_size=6)
    root = Path(__file__).parents[1]
    for part in parts:
        place = root / part
        files = sorted(place.rglob("*.py")) if place.is_dir() else [place] if place.is_file() else []
        for file in files:
            digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return f"{version('rashomon')} {digest.hexdigest()}"


def runtime_revision() -> str:
    """Of what multiplies: another version of ONNX Runtime may round the last digits otherwise."""
    return f"onnxruntime {version('onnxruntime')}"


def reading_revision() -> str:
    """Of what makes documents out of files."""
    return code_revision("documents", "tables", "records.py")


def extraction_revision() -> str:
    """Of what makes statements out of documents."""
    return code_revision("statements", "spelling.py", "records.py")


def comparing_revision() -> str:
    """Of what pairs statements, judges and decides, and of what a large case keeps of it."""
    return code_revision("pairs", "conflicts", "statements", "judging.py", "tables/frames.py", "cases")
