"""From what the user named to a scorer: nothing (the embedded model), a folder, or a hub name.

Which backend `auto` takes, the quickest first, as measured by `python -m eval speed`:

    the embedded model                              ONNX Runtime, int8
    an ONNX export with integer products            ONNX Runtime
    any other, a graphics card being there          torch (an ONNX export: as below)
    any other, on a processor that computes bf16    OpenVINO in bfloat16 where it is installed, else torch in bfloat16
                                                    (an ONNX export: ONNX Runtime in float32)
    any other                                       ONNX Runtime or torch, in float32

bfloat16 rounds logits: labels are the same for 99 of 100 pairs (`python -m eval speed --parity`), and the revision says
it. Never float16 on a processor, which is slower than float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from rashomon.artefacts import embedded
from rashomon.errors import ModelError
from rashomon.onnx import is_quantised
from rashomon.scores.onnx_folder import find_onnx_file
from rashomon.scores.onnx_scorer import OnnxScorer
from rashomon.scores.openvino_scorer import OpenVinoScorer, is_openvino_installed
from rashomon.scores.processor import computes_bfloat16
from rashomon.scores.scorer import Scorer

Backend = Literal["auto", "onnx", "openvino", "torch"]


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
        if backend in ("torch", "openvino"):
            raise ModelError(f"the embedded model is ONNX only; name a model with --model to use the {backend} backend")
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
    given: dict[str, Any] = {"labels": labels, "temperature": temperature or 1.0, "threads": threads}
    chosen, dtype = (backend, "auto") if backend != "auto" else _quickest(folder)
    if chosen == "onnx":
        return OnnxScorer.from_folder(folder, **given)
    if chosen == "openvino":
        return OpenVinoScorer(model, **given)
    from rashomon.scores.torch_scorer import TorchScorer

    return TorchScorer(model, dtype=dtype, **given)


def _quickest(folder: Path) -> tuple[Backend, str]:
    """Backend and number format for a model that the user named; see above."""
    export = find_onnx_file(folder) if folder.is_dir() else None
    if export is not None and is_quantised(export):
        return "onnx", "auto"
    if export is None and has_card():
        return "torch", "auto"
    if not computes_bfloat16():
        return ("onnx" if export is not None else "torch"), "auto"
    if is_openvino_installed():
        return "openvino", "auto"
    return ("onnx", "auto") if export is not None else ("torch", "bfloat16")


def has_card() -> bool:
    """Whether torch sees a graphics card."""
    from rashomon.scores.torch_replica import choose_devices

    return choose_devices(None) != ("cpu",)
