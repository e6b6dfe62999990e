"""A user's own float model on OpenVINO: in bfloat16 where the processor computes it, else in float32.

The only file that imports openvino, and it does so when a model is loaded.  Takes a folder with an ONNX export, or any
sequence-classification model of transformers by folder or hub name, which is converted in memory.  In bfloat16 logits
are rounded, so `revision` says so: other numbers than those of float32.  Of 120 news pairs none moved by a bit when
scored one by one, but nothing promises that: its kernels may differ with the size of a batch.
"""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Sequence
from pathlib import Path
from queue import LifoQueue
from typing import Any

import numpy as np

from rashomon.batches import BatchSize
from rashomon.errors import ModelError
from rashomon.onnx import IntArray, usable_cores, whole_characters
from rashomon.scores.batching import score_job
from rashomon.scores.onnx_folder import find_onnx_file, read_onnx_folder
from rashomon.scores.pair_tokens import PairTemplate, watch_template
from rashomon.scores.processor import computes_bfloat16
from rashomon.scores.scorer import FloatArray, Progress, ScoredLogits

# As for ONNX Runtime; not tuned apart.
BATCH_SIZE = BatchSize(rows=16, tokens=1024)


def is_openvino_installed() -> bool:
    """Whether the extra is there, without importing it."""
    return importlib.util.find_spec("openvino") is not None


class OpenVinoScorer:
    """Scores pairs with OpenVINO.  Raises ModelError when it is not installed or the model cannot be used."""

    def __init__(
        self,
        model: str,
        *,
        labels: Sequence[str] | None = None,
        temperature: float = 1.0,
        threads: int | None = None,
        dtype: str = "auto",
    ) -> None:
        if not is_openvino_installed():
            raise ModelError("the openvino backend is not installed; pip install 'rashomon[openvino]'")
        self.dtype = dtype if dtype != "auto" else "bfloat16" if computes_bfloat16() else "float32"
        self.temperature = temperature
        self._workers = threads or usable_cores()
        folder = Path(model)
        is_export = folder.is_dir() and find_onnx_file(folder) is not None
        read = self._read_export if is_export else self._convert
        graph = read(model, labels)
        self._requests, self._inputs = _compile(graph, self.dtype, self._workers, model)

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given; see `Scorer`."""
        size = BatchSize(rows=batch_size, tokens=batch_size * self.max_tokens) if batch_size else BATCH_SIZE
        return score_job(
            pairs,
            encode=self._encode,
            forward=self._forward,
            template=self._template,
            max_tokens=self.max_tokens,
            batch_size=size,
            workers=self._workers,
            on_progress=on_progress,
        )

    def _read_export(self, model: str, labels: Sequence[str] | None) -> Any:
        import openvino
        from tokenizers import Tokenizer

        found = read_onnx_folder(Path(model), labels)
        if not found.tokenizer.is_file():
            raise ModelError(f"{model}: no tokenizer.json; export the fast tokenizer with the model")
        tokenizer = Tokenizer.from_file(str(found.tokenizer))
        self._describe(found.name, found.revision, found.order, found.max_tokens)
        self._set_tokenizer(tokenizer, watch_template(tokenizer, found.pad_id))
        try:
            return openvino.Core().read_model(str(found.file))
        except RuntimeError as error:
            raise ModelError(f"{found.file}: OpenVINO cannot read it ({_first_line(error)})") from error

    def _convert(self, model: str, labels: Sequence[str] | None) -> Any:
        import openvino

        from rashomon.scores.torch_model import load_model

        loaded = load_model(model, labels)
        self._describe(loaded.name, loaded.revision, loaded.order, loaded.max_tokens)
        self._set_tokenizer(loaded.tokenizer.backend_tokenizer, loaded.template)
        sample = dict(loaded.tokenizer("left", "right", return_tensors="pt"))
        if not loaded.takes_types:
            sample.pop("token_type_ids", None)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # torch's tracer warns of every shape it reads
                return openvino.convert_model(loaded.module, example_input=sample)
        except Exception as error:  # openvino and torch raise unrelated classes for a model they cannot trace
            raise ModelError(
                f"{model}: OpenVINO cannot convert it ({_first_line(error)}); use --backend torch"
            ) from error

    def _describe(self, name: str, revision: str, order: tuple[int, int, int], max_tokens: int) -> None:
        self.name = name
        self.revision = f"{revision}-openvino" + ("-bfloat16" if self.dtype == "bfloat16" else "")
        self.max_tokens = max_tokens
        self._order = list(order)

    def _set_tokenizer(self, tokenizer: Any, template: PairTemplate) -> None:
        self._tokenizer = tokenizer
        self._template = template
        tokenizer.no_truncation()
        tokenizer.no_padding()

    def _encode(self, texts: Sequence[str]) -> list[list[int]]:
        whole = [whole_characters(text) for text in texts]
        return [coded.ids for coded in self._tokenizer.encode_batch_fast(whole, add_special_tokens=False)]

    def _forward(self, ids: IntArray, mask: IntArray, types: IntArray) -> FloatArray:
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}
        request = self._requests.get()
        try:
            request.infer({name: feed[name] for name in self._inputs})
            logits = request.get_output_tensor(0).data.astype(np.float32)
        finally:
            self._requests.put(request)
        return np.asarray(logits[:, self._order], dtype=np.float32)


def _compile(graph: Any, dtype: str, workers: int, model: str) -> tuple[LifoQueue[Any], list[str]]:
    """One request a thread, one core each, and the names of the inputs."""
    import openvino

    known = ("input_ids", "attention_mask", "token_type_ids")
    inputs = [next((name for name in known if name in port.get_names()), port.get_any_name()) for port in graph.inputs]
    unknown = [name for name in inputs if name not in known]
    if unknown:
        raise ModelError(f"{model}: it asks for {', '.join(unknown)}; only token ids, mask and type ids can be given")
    compiled = openvino.compile_model(
        graph,
        "CPU",
        {
            "INFERENCE_PRECISION_HINT": "bf16" if dtype == "bfloat16" else "f32",
            "NUM_STREAMS": workers,
            "INFERENCE_NUM_THREADS": workers,
        },
    )
    requests: LifoQueue[Any] = LifoQueue()
    for _ in range(workers):
        requests.put(compiled.create_infer_request())
    return requests, inputs


def _first_line(error: Exception) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
