"""ONNX Runtime and the fast tokenizer behind two calls: texts to token ids, token arrays to model output.

The only file that imports onnxruntime, and it does so when a model is opened.  Used by the scorer and the encoder;
knows nothing of labels or pooling.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import ModelError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

IntArray = NDArray[np.int64]


class OnnxModel:
    """An ONNX encoder with its tokenizer.

    `run` may be called from `workers` threads at once: `threads`, or one per core this process may use.
    """

    def __init__(self, model: Path, tokenizer: Path, *, threads: int | None = None) -> None:
        # The official builds since 1.29 report their use to their maker, from a thread of their own, unless told not to
        # before they are imported (Privacy.md in the package).
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime
        from tokenizers import Tokenizer

        if not tokenizer.is_file():
            raise ModelError(
                f"{model.parent}: no tokenizer.json beside {model.name}; export the fast tokenizer with the model"
            )
        options = onnxruntime.SessionOptions()
        # Several batches side by side, one core each: 9 to 14 % faster than one batch spread over two cores.
        self.workers = threads or usable_cores()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime raises many unrelated classes for an unreadable file
            raise ModelError(f"{model}: ONNX Runtime cannot open it ({_first_line(error)})") from error
        self._inputs = {given.name for given in self._session.get_inputs()}
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
        """The model's first output for padded arrays of shape (rows, tokens)."""
        feed: dict[str, Any] = {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}
        output = self._session.run(None, {name: value for name, value in feed.items() if name in self._inputs})[0]
        return np.asarray(output, dtype=np.float32)


def whole_characters(text: str) -> str:
    """The text with "?" for every half character (lone surrogate), which tokenizers refuse together with its batch."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def usable_cores() -> int:
    """Cores this process may run on, which is fewer than the machine's under taskset or in a container."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _first_line(error: Exception) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
