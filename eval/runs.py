"""What a run leaves behind: the JSON file it writes, and an earlier one to compare with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rashomon.errors import InputError, OutputError

# Where verbs of speed and size leave their records unless another place is named; not kept by git, but for accepted/.
RESULTS = Path(__file__).parent / "results"


def check_out(path: Path | None) -> None:
    """Make the folder of the file to be written, before anything slow begins.  Raises OutputError."""
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}; choose another --out") from error
    if path.is_dir():
        raise OutputError(f"{path} is a folder; name a file with --out")


def write_record(path: Path, record: dict[str, Any]) -> None:
    """Write a record as JSON with stable order.  Raises OutputError."""
    try:
        path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}; choose another --out") from error


def read_record(path: Path, verb: str) -> dict[str, Any]:
    """A record that `python -m eval VERB --out` wrote.  Raises InputError for anything else."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}; name a file that --out wrote") from error
    except ValueError as error:
        raise InputError(f"{path} is not JSON ({error}); name a file that --out wrote") from error
    if not isinstance(record, dict) or record.get("verb") != verb:
        raise InputError(f"{path} is no record of `python -m eval {verb} --out`")
    return record
