"""The models that come with the package: where they lie, and what the manifest says of them.

In: nothing but the installation.  Out: `Artefact` records.  The manifest (models/manifest.toml) is the only place that
knows file names, hashes, label order and temperature; recipes in models/ write it, this module reads it.  It does not
load a model.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rashomon.errors import ModelError


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """One embedded model.  `labels`, `temperature` and `threshold` are None for an encoder."""

    name: str
    revision: str
    folder: Path
    model: Path
    sha256: str
    max_tokens: int
    labels: tuple[str, ...] | None = None
    temperature: float | None = None
    threshold: float | None = None


def models_folder() -> Path:
    """The folder of the artefacts: inside an installed wheel, or `models/` of a checkout.  Raises ModelError."""
    package = Path(__file__).parent
    for folder in (package / "models", package.parent.parent / "models"):
        if (folder / "manifest.toml").is_file():
            return folder
    raise ModelError("the embedded models are missing from this installation; install the rashomon wheel again")


@cache
def _read_manifest() -> dict[str, Any]:
    return tomllib.loads((models_folder() / "manifest.toml").read_text(encoding="utf-8"))


def embedded(kind: str) -> Artefact:
    """The embedded artefact of a kind ("nli" or "encoder").  Raises ModelError when it is not there."""
    entry = _read_manifest().get(kind)
    if entry is None:
        raise ModelError(f"models/manifest.toml has no [{kind}]; install the rashomon wheel again")
    folder = models_folder() / kind
    model = folder / entry["file"]
    if not model.is_file():
        raise ModelError(f"{model.name} is missing beside manifest.toml; install the rashomon wheel again")
    return Artefact(
        name=entry["name"],
        revision=entry["revision"],
        folder=folder,
        model=model,
        sha256=entry["sha256"],
        max_tokens=entry["max_tokens"],
        labels=tuple(entry["labels"]) if "labels" in entry else None,
        temperature=entry.get("temperature"),
        threshold=entry.get("threshold"),
    )


def file_sha256(path: Path) -> str:
    """The sha256 of a file, read in blocks of a mebibyte."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
