"""A folder with a user's own ONNX export: which file, its labels in our order, how many tokens it takes.

In: a folder with one `.onnx` file, `config.json` and `tokenizer.json`.  Out: an `OnnxFolder`.  It opens no model.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.artefacts import file_sha256
from rashomon.errors import ModelError
from rashomon.labels import label_order
from rashomon.scores.pair_tokens import usable_positions


@dataclass(frozen=True, slots=True, kw_only=True)
class OnnxFolder:
    """An export and what its configuration says."""

    name: str
    file: Path
    tokenizer: Path
    revision: str
    order: tuple[int, int, int]  # columns of entailment, neutral and contradiction
    max_tokens: int
    pad_id: int


def read_onnx_folder(folder: Path, labels: Sequence[str] | None) -> OnnxFolder:
    """Look a folder over.  Raises ModelError when files or label names are missing."""
    file = find_onnx_file(folder)
    config_file = folder / "config.json"
    if file is None or not config_file.is_file():
        raise ModelError(f"{folder}: an ONNX model needs one .onnx file, config.json and tokenizer.json in one folder")
    try:
        config = json.loads(config_file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ModelError(f"{config_file}: not valid JSON ({error}); export the model again") from error
    names = {int(at): str(name) for at, name in config.get("id2label", {}).items()}
    return OnnxFolder(
        name=folder.name,
        file=file,
        tokenizer=folder / "tokenizer.json",
        revision=file_sha256(file)[:12],
        order=label_order(str(folder), names, labels),
        max_tokens=usable_positions(
            config.get("model_type"), config.get("max_position_embeddings"), config.get("pad_token_id")
        ),
        pad_id=int(config.get("pad_token_id") or 0),
    )


def find_onnx_file(folder: Path) -> Path | None:
    """The .onnx file of a model folder (in it, or in its `onnx/`); None when there is none or no single one."""
    for place in (folder, folder / "onnx"):
        files = sorted(place.glob("*.onnx"))
        plain = [file for file in files if file.name == "model.onnx"]
        if len(files) == 1 or plain:
            return (plain or files)[0]
    return None
