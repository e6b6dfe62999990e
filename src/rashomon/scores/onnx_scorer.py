"""The default scorer: an ONNX cross-encoder on the processor, without torch.

Loads the embedded int8 model, or any folder with an ONNX sequence-classification export (`*.onnx`, `config.json`,
`tokenizer.json`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from rashomon.artefacts import Artefact, file_sha256
from rashomon.errors import ModelError
from rashomon.labels import label_order
from rashomon.onnx import IntArray, OnnxModel
from rashomon.scores.batching import score_job
from rashomon.scores.pair_tokens import PairTemplate, batch_arrays, read_template, usable_positions
from rashomon.scores.scorer import FloatArray, Progress, ScoredLogits

# Pairs a batch, one batch a core: 4 gave 279 pairs a second where 2 gave 267 and 8 gave 266 (pairs of 45 to 70 words,
# two cores, in turn in one run); 16 and 32 lost 9 and 21 % of 4 in another.
BATCH_SIZE = 4


class OnnxScorer:
    """Scores pairs with ONNX Runtime.  Build it with `from_artefact` or `from_folder`."""

    def __init__(
        self,
        model: OnnxModel,
        *,
        name: str,
        revision: str,
        order: tuple[int, int, int],
        temperature: float,
        max_tokens: int,
        pad_id: int = 0,
    ) -> None:
        self.name = name
        self.revision = revision
        self.temperature = temperature
        self.max_tokens = max_tokens
        self._model = model
        self._order = list(order)
        self._template = _watch_template(model, pad_id)
        shape = model.run(*batch_arrays([((), ())], self._template)).shape
        if shape != (1, 3):
            raise ModelError(
                f"{name}: its first output has shape {shape} for one pair, not (1, 3); export the model as sequence "
                "classification"
            )

    @classmethod
    def from_artefact(cls, artefact: Artefact, *, threads: int | None = None) -> OnnxScorer:
        """The embedded model.  Raises ModelError when its file is damaged."""
        return cls(
            OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=threads),
            name=artefact.name,
            revision=artefact.revision,
            order=label_order(artefact.name, dict(enumerate(artefact.labels or ()))),
            temperature=artefact.temperature or 1.0,
            max_tokens=artefact.max_tokens,
        )

    @classmethod
    def from_folder(
        cls, folder: Path, *, labels: Sequence[str] | None, temperature: float, threads: int | None = None
    ) -> OnnxScorer:
        """A user's own export.  Raises ModelError when files or label names are missing."""
        file = find_onnx_file(folder)
        config_file = folder / "config.json"
        if file is None or not config_file.is_file():
            raise ModelError(
                f"{folder}: an ONNX model needs one .onnx file, config.json and tokenizer.json in one folder"
            )
        try:
            config = json.loads(config_file.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ModelError(f"{config_file}: not valid JSON ({error}); export the model again") from error
        names = {int(at): str(name) for at, name in config.get("id2label", {}).items()}
        return cls(
            OnnxModel(file, folder / "tokenizer.json", threads=threads),
            name=folder.name,
            revision=file_sha256(file)[:12],
            order=label_order(str(folder), names, labels),
            temperature=temperature,
            max_tokens=usable_positions(
                config.get("model_type"), config.get("max_position_embeddings"), config.get("pad_token_id")
            ),
            pad_id=int(config.get("pad_token_id") or 0),
        )

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given; see `Scorer`."""
        return score_job(
            pairs,
            encode=self._model.encode,
            forward=self._forward,
            template=self._template,
            max_tokens=self.max_tokens,
            batch_size=batch_size or BATCH_SIZE,
            workers=self._model.workers,
            on_progress=on_progress,
        )

    def _forward(self, ids: IntArray, mask: IntArray, types: IntArray) -> FloatArray:
        return self._model.run(ids, mask, types)[:, self._order]


def find_onnx_file(folder: Path) -> Path | None:
    """The .onnx file of a model folder (in it, or in its `onnx/`); None when there is none or no single one."""
    for place in (folder, folder / "onnx"):
        files = sorted(place.glob("*.onnx"))
        plain = [file for file in files if file.name == "model.onnx"]
        if len(files) == 1 or plain:
            return (plain or files)[0]
    return None


def _watch_template(model: OnnxModel, pad_id: int) -> PairTemplate:
    pair = model.tokenizer.encode("left", "right")
    return read_template(pair.ids, pair.type_ids, pair.sequence_ids, pad_id=pad_id)
