"""The engines that are timed against each other, behind one protocol: pairs in, label names out.

Ours (any `Scorer`), sentence-transformers `CrossEncoder.predict` and the transformers pipeline, the two last as their
documentation calls them.  Loading is done here and is not timed.  The only file of eval/ that imports torch.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from rashomon.errors import ModelError
from rashomon.labels import LABELS
from rashomon.scores import Scorer, load_scorer

TextPairs = Sequence[tuple[str, str]]
FLOAT = "rashomon float32 (torch)"


class Engine(Protocol):
    """Something that labels pairs."""

    @property
    def name(self) -> str: ...

    def label_pairs(self, pairs: TextPairs) -> list[str]:
        """The label of each pair, lower case, in the order given: the whole job, tokenisation included."""
        ...


class ScorerEngine:
    """One of rashomon's own scorers."""

    def __init__(self, name: str, scorer: Scorer) -> None:
        self.name = name
        self.scorer = scorer

    def label_pairs(self, pairs: TextPairs) -> list[str]:
        """See `Engine`."""
        return [LABELS[at] for at in self.scorer.score_logits(pairs).logits.argmax(axis=1)]


class CrossEncoderEngine:
    """sentence-transformers `CrossEncoder.predict` with its default batch size, 32."""

    name = "CrossEncoder.predict"

    def __init__(self, weights: Path) -> None:
        import torch
        from sentence_transformers import CrossEncoder

        # The dtype is named because weights stored as float16 would otherwise run as float16, which is slow on CPU.
        self._model: Any = CrossEncoder(str(weights), device="cpu", model_kwargs={"dtype": torch.float32})
        self._labels = {int(at): str(label).lower() for at, label in self._model.config.id2label.items()}

    def label_pairs(self, pairs: TextPairs) -> list[str]:
        """See `Engine`."""
        logits = self._model.predict(list(pairs), batch_size=32, show_progress_bar=False)
        return [self._labels[int(at)] for at in logits.argmax(axis=1)]


class PipelineEngine:
    """A transformers text-classification pipeline, called with a list of pairs as dicts."""

    def __init__(self, pipeline: Any, batch_size: int) -> None:
        self.name = f"pipeline, batch {batch_size}"
        self._pipeline = pipeline
        self._batch_size = batch_size

    def label_pairs(self, pairs: TextPairs) -> list[str]:
        """See `Engine`."""
        inputs = [{"text": left, "text_pair": right} for left, right in pairs]
        found = self._pipeline(inputs, batch_size=self._batch_size, truncation=True)
        return [str(entry["label"]).lower() for entry in found]


def load_engines(weights: Path, model: str | None, threads: int) -> list[Engine]:
    """Every engine, on the processor with so many threads, in the order of a round.

    `weights` is a folder with float32 or float16 safetensors, loaded as float32 by all but the first; `model` is what
    the first runs (None: the embedded int8 model).  Raises ModelError.
    """
    if not (weights / "model.safetensors").is_file():
        raise ModelError(
            f"no model.safetensors in {weights}; name the folder of our float32 weights with --weights "
            "(models/nli/train.py writes it)"
        )
    # The comparison is about the processor: a graphics card would serve some of the engines and not others.
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    import torch

    torch.set_num_threads(threads)
    pipeline = _load_pipeline(weights)
    return [
        ScorerEngine(
            "rashomon int8 (ONNX Runtime)", load_scorer(model, backend="onnx" if model else "auto", threads=threads)
        ),
        *_rounded_engines(str(weights), threads),
        ScorerEngine(FLOAT, load_scorer(str(weights), backend="torch", threads=threads)),
        CrossEncoderEngine(weights),
        PipelineEngine(pipeline, 1),
        PipelineEngine(pipeline, 32),
    ]


def _rounded_engines(weights: str, threads: int) -> Iterator[Engine]:
    """In bfloat16, by every library there is; OpenVINO in float32 where the processor has no bfloat16."""
    from rashomon.scores.openvino_scorer import OpenVinoScorer, is_openvino_installed
    from rashomon.scores.processor import computes_bfloat16
    from rashomon.scores.torch_scorer import TorchScorer

    if is_openvino_installed():
        scorer = OpenVinoScorer(weights, threads=threads)
        yield ScorerEngine(f"rashomon {scorer.dtype} (OpenVINO)", scorer)
    if computes_bfloat16():
        yield ScorerEngine("rashomon bfloat16 (torch)", TorchScorer(weights, dtype="bfloat16", threads=threads))


def integer_product_of_torch(rows: int, depth: int, columns: int, threads: int) -> Callable[[], Any]:
    """A call that multiplies two matrices of signed bytes over all threads."""
    import torch

    torch.set_num_threads(threads)
    left = torch.randint(-128, 127, (rows, depth), dtype=torch.int8)
    right = torch.randint(-63, 64, (depth, columns), dtype=torch.int8)
    return lambda: torch._int_mm(left, right)


def _load_pipeline(weights: Path) -> Any:
    import torch
    import transformers

    log: Any = transformers.utils.logging
    log.disable_progress_bar()
    log.set_verbosity_error()
    return transformers.pipeline("text-classification", model=str(weights), device="cpu", dtype=torch.float32)
