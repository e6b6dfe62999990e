"""The labels of the NLI model in force: the names it gives its outputs, and what each is to us.

In: the settings.  Out: findings, and the model's own label order for `self_test`.  Of a model named by the user the
weights' hash is told, and compared where the hub's cache keeps it.  It loads no model and fetches nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from rashomon.artefacts import embedded, file_sha256
from rashomon.doctor.findings import Finding
from rashomon.errors import ModelError
from rashomon.labels import LABELS, label_order
from rashomon.settings import Settings

SECTION = "models"
_SHA256 = 64  # hex digits; the hub's cache names a large file's content by it


def examine_labels(settings: Settings) -> Iterator[Finding]:
    """The label order; of a model of the user's own also its files."""
    try:
        folder = model_folder(settings.model) if settings.model else None
        names = read_names(settings.model, folder)
        order = label_order(settings.model or embedded("nli").name, names, settings.labels)
    except ModelError as error:
        way_out = "every verb that needs the model refuses to start with it"
        yield Finding(section=SECTION, name="label order", state="wrong", told=str(error), way_out=way_out)
        return
    meant = {at: LABELS[order.index(at)] for at in range(len(order))}
    told = ", ".join(f"{at}: {_as_read(names.get(at, '?'), meant[at])}" for at in range(len(order)))
    if settings.labels is not None:
        told += " (as --labels names them)"
    figures = {"names": [names.get(at) for at in range(len(order))], "read_as": [meant[at] for at in range(len(order))]}
    yield Finding(section=SECTION, name="label order", state="ok", told=told, figures=figures)
    if folder is not None:
        yield from _weights(folder)


def model_folder(model: str) -> Path:
    """Where the files of a model of the user's own lie.  Raises ModelError when it is neither a folder nor cached."""
    folder = Path(model)
    if folder.is_dir():
        return folder
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    try:
        found = try_to_load_from_cache(model, "config.json")
    except HFValidationError as error:
        raise ModelError(f"{model}: is neither a folder nor the name of a hub model") from error
    if not isinstance(found, str):
        raise ModelError(f"{model}: is no folder here and not in the hub's cache; a scan would fetch it")
    return Path(found).parent


def read_names(model: str | None, folder: Path | None) -> dict[int, str]:
    """The names a model gives its outputs, by position."""
    if folder is None:
        return dict(enumerate(embedded("nli").labels or ()))
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        return {int(at): str(name) for at, name in config["id2label"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{model}: its config.json names no labels ({error}); export the model again") from error


def _as_read(name: str, meant: str) -> str:
    return name if name == meant else f"{name} is read as {meant}"


def _weights(folder: Path) -> Iterator[Finding]:
    files = [*sorted(folder.glob("*.onnx")), *sorted(folder.glob("onnx/*.onnx")), *sorted(folder.glob("*.safetensors"))]
    for file in files:
        found = file_sha256(file)
        kept = Path(os.path.realpath(file)).name
        figures = {"file": file.name, "bytes": file.stat().st_size, "found_sha256": found}
        told = f"{file.name} ({file.stat().st_size / 1e6:.1f} MB), sha256 {found[:12]}…"
        if len(kept) == _SHA256 and kept != found:
            told = f"{file.name} is damaged: its sha256 is {found[:12]}…, the hub's is {kept[:12]}…"
            way_out = f"delete {folder} and let the hub's client fetch it again"
            yield Finding(section=SECTION, name="weights", state="wrong", told=told, way_out=way_out, figures=figures)
        else:
            told += " as the hub gives it" if kept == found else "; nothing to compare it with"
            yield Finding(section=SECTION, name="weights", state="ok", told=told, figures=figures)
