"""The default scorer: an ONNX cross-encoder on the processor, without torch.

Loads the embedded int8 model, or any folder with an ONNX sequence-classification export (`*.onnx`, `config.json`,
`tokenizer.json`).  Pairs of one length go together, so nothing is padded, and a pair's score does not depend on the
pairs beside it: of the embedded model not by a bit, of a float model by rounding at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rashomon.artefacts import Artefact
from rashomon.batches import BatchSize
from rashomon.errors import ModelError
from rashomon.labels import label_order
from rashomon.onnx import IntArray, OnnxModel
from rashomon.scores.batching import score_job
from rashomon.scores.onnx_folder import read_onnx_folder
from rashomon.scores.pair_tokens import batch_arrays, watch_template
from rashomon.scores.scorer import FloatArray, Progress, ScoredLogits

# One batch a core.  Many short pairs use the weights while they are in cache; beyond some 500 tokens the activations no
# longer are.  Milliseconds a pair of 24, 48 and 74 tokens: alone 1.96, 3.68, 5.28; by four 1.70, 3.27, 5.00; by sixteen
# 1.59, 3.22, 5.12 (one core of an EPYC with VNNI, in turn in one process).
BATCH_SIZE = BatchSize(rows=16, tokens=512)


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
        # Such a model takes its ranges over all rows of a call, so only alone does a pair get its own score.
        self._most_rows = 1 if model.quantises_as_it_runs else None
        self._template = watch_template(model.tokenizer, pad_id)
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
            OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=threads, is_finished=True),
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
        found = read_onnx_folder(folder, labels)
        return cls(
            OnnxModel(found.file, found.tokenizer, threads=threads),
            name=found.name,
            revision=found.revision,
            order=found.order,
            temperature=temperature,
            max_tokens=found.max_tokens,
            pad_id=found.pad_id,
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
            batch_size=self._batch_size(batch_size),
            workers=self._model.workers,
            on_progress=on_progress,
        )

    def _batch_size(self, asked: int | None) -> BatchSize:
        if self._most_rows is not None:
            return BatchSize(rows=self._most_rows, tokens=BATCH_SIZE.tokens)
        return BatchSize(rows=asked, tokens=asked * self.max_tokens) if asked else BATCH_SIZE

    def _forward(self, ids: IntArray, mask: IntArray, types: IntArray) -> FloatArray:
        return self._model.run(ids, mask, types)[:, self._order]
