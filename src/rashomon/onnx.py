"""ONNX Runtime and the fast tokenizer behind two calls: texts to token ids, token arrays to model output.

The only file that imports onnxruntime, and it does so when a model is opened.  Used by the scorer and the encoder;
knows nothing of labels or pooling.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Sequence
from pathlib import Path
from queue import LifoQueue
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import ModelError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

IntArray = NDArray[np.int64]


# Up to so many bytes a model is opened once for every thread that runs it.
SMALL_MODEL = 100 << 20


class OnnxModel:
    """An ONNX encoder with its tokenizer.

    `run` may be called from `workers` threads at once: `threads`, or one per core this process may use.  The activation
    ranges of a model that `quantises_as_it_runs` are taken over all rows of a call.  A graph that `is_finished` is run
    as it was drawn; others are fused by ONNX Runtime first.

    Each thread has a session of its own, for sessions keep the memory between operators for reuse: shared, a thread
    writes where the other core's cache last was, which took two threads 31 % longer (3.8 against 2.9 ms a pair).  A
    larger model is opened once and keeps no memory, which cost 7 %.
    """

    def __init__(self, model: Path, tokenizer: Path, *, threads: int | None = None, is_finished: bool = False) -> None:
        from tokenizers import Tokenizer

        if not tokenizer.is_file():
            raise ModelError(
                f"{model.parent}: no tokenizer.json beside {model.name}; export the fast tokenizer with the model"
            )
        # Several batches side by side, one core each: 9 to 14 % faster than one batch spread over two cores.
        self.workers = threads or usable_cores()
        self._file, self._is_finished = model, is_finished
        self._is_small = model.is_file() and model.stat().st_size <= SMALL_MODEL
        self._free: LifoQueue[Any] = LifoQueue()
        self._unopened = self.workers - 1
        self._opening = Lock()
        self._only = self._open()
        self._free.put(self._only)
        self._inputs = {given.name for given in self._only.get_inputs()}
        self.quantises_as_it_runs = _holds(model, b"DynamicQuantize")
        try:
            self.tokenizer: Tokenizer = Tokenizer.from_file(str(tokenizer))
        except Exception as error:  # tokenizers raises Exception itself
            raise ModelError(
                f"{tokenizer}: not a tokenizer of the tokenizers library ({_first_line(error)})"
            ) from error
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """Token ids of each text, without special tokens and without truncation."""
        whole = [whole_characters(text) for text in texts]
        return [coded.ids for coded in self.tokenizer.encode_batch_fast(whole, add_special_tokens=False)]

    def run(self, ids: IntArray, mask: IntArray, types: IntArray) -> NDArray[np.float32]:
        """The model's first output for arrays of shape (rows, tokens).  A model that takes no mask wants no padding."""
        feed: dict[str, Any] = {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}
        taken = {name: value for name, value in feed.items() if name in self._inputs}
        if not self._is_small:
            return np.asarray(self._only.run(None, taken)[0], dtype=np.float32)
        session = self._take()
        try:
            return np.asarray(session.run(None, taken)[0], dtype=np.float32)
        finally:
            self._free.put(session)

    def _take(self) -> Any:
        """A session that no other thread runs: a free one, a new one while there are fewer than workers, or the
        next."""
        with self._opening:
            if self._free.empty() and self._unopened:
                self._unopened -= 1
                return self._open()
        return self._free.get()

    def _open(self) -> Any:
        # The official builds since 1.29 report their use to their maker, from a thread of their own, unless told not to
        # before they are imported (Privacy.md in the package).
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_cpu_mem_arena = self._is_small
        if self._is_finished:
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        try:
            return onnxruntime.InferenceSession(str(self._file), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime raises many unrelated classes for an unreadable file
            raise ModelError(f"{self._file}: ONNX Runtime cannot open it ({_first_line(error)})") from error


def whole_characters(text: str) -> str:
    """The text with "?" for every half character (lone surrogate), which tokenizers refuse together with its batch."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def usable_cores() -> int:
    """Cores this process may run on, which is fewer than the machine's under taskset or in a container."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def is_quantised(file: Path) -> bool:
    """Whether an ONNX file holds integer products."""
    return any(_holds(file, operator) for operator in (b"QuantizeLinear", b"MatMulInteger", b"QLinear", b"MatMulNBits"))


def _holds(file: Path, operator: bytes) -> bool:
    """Whether an operator is named in an ONNX file; its graph comes before its weights."""
    with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return content.find(operator) >= 0


def _first_line(error: Exception) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
