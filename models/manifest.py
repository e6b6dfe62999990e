"""Write entries of manifest.toml: one table a model, values that are strings, numbers or lists of strings."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

HEAD = "# The embedded models.  Written by the recipes in models/, read by rashomon.artefacts.\n"


def read_entries(path: Path) -> dict[str, dict[str, object]]:
    """The tables of a manifest; none when there is no file yet."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write_entry(path: Path, kind: str, values: dict[str, object]) -> None:
    """Set or change keys of one table and keep the rest.  JSON strings, numbers and lists are valid TOML."""
    entries = read_entries(path)
    entries[kind] = entries.get(kind, {}) | values
    tables = [
        f"[{name}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in entry.items())
        for name, entry in sorted(entries.items())
    ]
    path.write_text(HEAD + "\n" + "\n".join(tables), encoding="utf-8")
