"""From what the user named to a scorer: nothing (the embedded model), a folder, or a hub name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from rashomon.artefacts import embedded
from rashomon.errors import ModelError
from rashomon.scores.onnx_scorer import OnnxScorer, find_onnx_file
from rashomon.scores.scorer import Scorer

Backend = Literal["auto", "onnx", "torch"]


def load_scorer(
    model: str | None = None,
    *,
    backend: Backend = "auto",
    labels: Sequence[str] | None = None,
    temperature: float | None = None,
    threads: int | None = None,
) -> Scorer:
    """Load an NLI model.

    `model` None is the embedded one; a folder with an ONNX export goes to ONNX Runtime, any other folder or hub name
    to transformers.  `labels` names the output order of a model whose own names do not; `temperature` defaults to the
    embedded model's own, else 1.  Raises ModelError with the way out.  A hub name that is not in the cache is fetched;
    without a network that fails after half a minute of retries, at once where HF_HUB_OFFLINE=1 is set.
    """
    if model is None:
        if backend == "torch":
            raise ModelError("the embedded model is ONNX only; name a model with --model to use the torch backend")
        if labels is not None:
            raise ModelError("--labels is for a model named with --model; the embedded model's labels are known")
        artefact = embedded("nli")
        scorer = OnnxScorer.from_artefact(artefact, threads=threads)
        if temperature is not None:
            scorer.temperature = temperature
        return scorer
    folder = Path(model)
    if not folder.exists() and (folder.is_absolute() or model.startswith((".", "~")) or model.count("/") > 1):
        raise ModelError(f"{model}: no such folder; name a folder with a model, or a hub name such as owner/model")
    if backend == "onnx" or (backend == "auto" and folder.is_dir() and find_onnx_file(folder) is not None):
        return OnnxScorer.from_folder(folder, labels=labels, temperature=temperature or 1.0, threads=threads)
    from rashomon.scores.torch_scorer import TorchScorer

    return TorchScorer(model, labels=labels, temperature=temperature or 1.0, threads=threads)
