"""Any sequence-classification NLI model of the transformers ecosystem, by hub name or folder, with torch.

The only file that imports torch and transformers, and it does so when a model is loaded.  Weights are read from
safetensors only (no pickle) and no code that comes with a model is run.  Float32, on CUDA when there is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rashomon.artefacts import file_sha256
from rashomon.errors import ModelError
from rashomon.labels import label_order
from rashomon.onnx import IntArray, whole_characters
from rashomon.scores.batching import score_job
from rashomon.scores.pair_tokens import PairTemplate, read_template, usable_positions
from rashomon.scores.scorer import FloatArray, Progress, ScoredLogits

BATCH_SIZE = 32


class TorchScorer:
    """Scores pairs with transformers.  Raises ModelError when the model cannot be used, with the way out."""

    def __init__(
        self,
        model: str,
        *,
        labels: Sequence[str] | None = None,
        temperature: float = 1.0,
        threads: int | None = None,
    ) -> None:
        import torch

        if threads:
            torch.set_num_threads(threads)
        config, self._tokenizer, loaded = _load(model)
        self._order = list(label_order(model, {int(at): str(name) for at, name in config.id2label.items()}, labels))
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        self._model = loaded.to(self._device).eval()
        self._takes_types = int(getattr(config, "type_vocab_size", 0) or 0) > 1
        self.name = Path(model).name if Path(model).is_dir() else model
        self.revision = _revision(model, config)
        self.temperature = temperature
        self.max_tokens = _max_tokens(self._tokenizer, config)
        self._template = _watch_template(self._tokenizer)

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given; see `Scorer`."""
        return score_job(
            pairs,
            encode=self._encode,
            forward=self._forward,
            template=self._template,
            max_tokens=self.max_tokens,
            batch_size=batch_size or BATCH_SIZE,
            workers=1,
            on_progress=on_progress,
        )

    def _encode(self, texts: Sequence[str]) -> list[list[int]]:
        coded = self._tokenizer(
            [whole_characters(text) for text in texts],
            add_special_tokens=False,
            truncation=False,
            verbose=False,
            return_attention_mask=False,
        )
        return list(coded["input_ids"])

    def _forward(self, ids: IntArray, mask: IntArray, types: IntArray) -> FloatArray:
        import torch

        feed = {"input_ids": ids, "attention_mask": mask}
        if self._takes_types:
            feed["token_type_ids"] = types
        with torch.inference_mode():
            on_device = {name: torch.from_numpy(value).to(self._device) for name, value in feed.items()}
            logits = self._model(**on_device).logits.float().cpu().numpy()
        return np.asarray(logits[:, self._order], dtype=np.float32)


def _load(model: str) -> tuple[Any, Any, Any]:
    import transformers

    log: Any = transformers.utils.logging
    log.disable_progress_bar()
    log.set_verbosity_error()
    try:
        config, tokenizer, loaded, report = _load_cached_first(model)
    except Exception as error:  # transformers, safetensors and tokenizers raise unrelated classes for unreadable files
        reason = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        raise ModelError(
            f"{model}: cannot be loaded ({reason}); give a folder or hub name of a sequence-classification model with "
            "safetensors weights, and check that it is in the cache when there is no network"
        ) from error
    fresh = sorted(report["missing_keys"])  # transformers would start them at random
    if fresh:
        raise ModelError(
            f"{model}: has no trained weights for {', '.join(fresh[:3])}{' …' if len(fresh) > 3 else ''}; it lacks the "
            "classification head of an NLI model"
        )
    if not getattr(tokenizer, "is_fast", False):
        raise ModelError(f"{model}: has no fast tokenizer (tokenizer.json), which counting cut tokens needs")
    return config, tokenizer, loaded


def _load_cached_first(model: str) -> tuple[Any, Any, Any, Any]:
    """From the cache when it is there, which asks no server; else from the hub."""
    import torch
    import transformers

    def load(is_local: bool) -> tuple[Any, Any, Any, Any]:
        given: dict[str, Any] = {"trust_remote_code": False, "local_files_only": is_local}
        config = transformers.AutoConfig.from_pretrained(model, **given)
        tokenizer = transformers.AutoTokenizer.from_pretrained(model, use_fast=True, **given)
        loaded, report = transformers.AutoModelForSequenceClassification.from_pretrained(
            model, use_safetensors=True, dtype=torch.float32, output_loading_info=True, **given
        )
        return config, tokenizer, loaded, report

    if Path(model).is_dir():
        return load(True)
    try:
        return load(True)
    except OSError:
        return load(False)


def _revision(model: str, config: Any) -> str:
    commit = getattr(config, "_commit_hash", None)
    if commit:
        return str(commit)[:12]
    weights = sorted(Path(model).glob("*.safetensors"))
    return file_sha256(weights[0])[:12] if weights else "unknown"


def _max_tokens(tokenizer: Any, config: Any) -> int:
    positions = usable_positions(
        config.model_type, getattr(config, "max_position_embeddings", None), getattr(config, "pad_token_id", None)
    )
    return min(positions, int(tokenizer.model_max_length))


def _watch_template(tokenizer: Any) -> PairTemplate:
    pair = tokenizer("left", "right", return_token_type_ids=True)
    sides = pair.sequence_ids(0)
    types = pair.get("token_type_ids") or [0] * len(pair["input_ids"])
    return read_template(pair["input_ids"], types, sides, pad_id=int(tokenizer.pad_token_id or 0))
