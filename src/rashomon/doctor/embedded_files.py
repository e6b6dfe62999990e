"""Whether the embedded models are the files that the manifest names.

In: the folder of the models.  Out: findings, one a model.  It opens no model.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from rashomon.artefacts import file_sha256, models_folder
from rashomon.doctor.findings import Finding
from rashomon.errors import ModelError

SECTION = "models"
WAY_OUT = "install the rashomon wheel again: pip install --force-reinstall rashomon"


def examine_models() -> Iterator[Finding]:
    """Every model of the manifest: there, and its sha256 the one that is written."""
    try:
        folder = models_folder()
        manifest = tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8"))
    except (ModelError, OSError, ValueError) as error:
        yield Finding(section=SECTION, name="manifest", state="wrong", told=str(error), way_out=WAY_OUT)
        return
    for kind in ("nli", "encoder"):
        if kind not in manifest:
            told = f"manifest.toml has no [{kind}]"
            yield Finding(section=SECTION, name=kind, state="wrong", told=told, way_out=WAY_OUT)
    for kind, entry in manifest.items():
        if isinstance(entry, dict) and {"file", "sha256"} <= entry.keys():
            yield _model(folder / kind, kind, entry)
    yield _decision()
    yield _prospect()


def _model(folder: Path, kind: str, entry: Mapping[str, Any]) -> Finding:
    file = folder / str(entry["file"])
    figures: dict[str, Any] = {"name": entry.get("name"), "file": file.name, "sha256": entry["sha256"]}
    if not file.is_file():
        told = f"{file.name} is missing"
    else:
        figures |= {"bytes": file.stat().st_size, "found_sha256": file_sha256(file)}
        if figures["found_sha256"] == entry["sha256"]:
            size = f"{figures['bytes'] / 1e6:.1f} MB"
            told = f"{entry.get('name')} ({size}), sha256 {entry['sha256'][:12]}… as in the manifest"
            return Finding(section=SECTION, name=kind, state="ok", told=told, figures=figures)
        told = (
            f"{file.name} is damaged: its sha256 is {figures['found_sha256'][:12]}…, the manifest says "
            f"{entry['sha256'][:12]}…"
        )
    return Finding(section=SECTION, name=kind, state="wrong", told=told, way_out=WAY_OUT, figures=figures)


def _decision() -> Finding:
    """The fitted weights that turn scores into conflicts."""
    from rashomon.conflicts import load_decision

    try:
        decision = load_decision()
        told = f"revision {decision.revision}, flags from {decision.scan_threshold(None):.2f}"
    except (ModelError, OSError, ValueError, KeyError, TypeError) as error:
        told = f"the decision cannot be read ({error})"
        return Finding(section=SECTION, name="decision", state="wrong", told=told, way_out=WAY_OUT)
    return Finding(section=SECTION, name="decision", state="ok", told=told, figures={"revision": decision.revision})


def _prospect() -> Finding:
    """The fitted weights that spare judgements."""
    from rashomon.conflicts.prospect import load_prospect

    try:
        load_prospect()
    except ModelError as error:
        return Finding(section=SECTION, name="prospect", state="wrong", told=str(error), way_out=WAY_OUT)
    return Finding(section=SECTION, name="prospect", state="ok", told="can be read")
