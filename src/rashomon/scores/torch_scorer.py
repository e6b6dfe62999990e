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
from rashomon.onnx import IntArray
from rashomon.scores.batching import score_job
from rashomon.scores.pair_tokens import PairTemplate, read_template
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
            list(texts), add_special_tokens=False, truncation=False, verbose=False, return_attention_mask=False
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
    import torch
    import transformers

    log: Any = transformers.utils.logging
    log.disable_progress_bar()
    log.set_verbosity_error()
    try:
        config = transformers.AutoConfig.from_pretrained(model, trust_remote_code=False)
        tokenizer = transformers.AutoTokenizer.from_pretrained(model, trust_remote_code=False, use_fast=True)
        loaded, report = transformers.AutoModelForSequenceClassification.from_pretrained(
            model, trust_remote_code=False, use_safetensors=True, dtype=torch.float32, output_loading_info=True
        )
    except (OSError, ValueError, ImportError, KeyError) as error:
        reason = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        raise ModelError(
            f"{model}: cannot be loaded ({reason}); give a folder or hub name of a sequence-classification model with "
            "safetensors weights, and check that it is in the cache when there is no network"
        ) from error
    fresh = [name for name in report["missing_keys"] if "classifier" in name or "score" in name]
    if fresh:
        raise ModelError(f"{model}: has no trained classification head ({', '.join(sorted(fresh))}); it is not an NLI model")
    if not getattr(tokenizer, "is_fast", False):
        raise ModelError(f"{model}: has no fast tokenizer (tokenizer.json), which counting cut tokens needs")
    return config, tokenizer, loaded


def _revision(model: str, config: Any) -> str:
    commit = getattr(config, "_commit_hash", None)
    if commit:
        return str(commit)[:12]
    weights = sorted(Path(model).glob("*.safetensors"))
    return file_sha256(weights[0])[:12] if weights else "unknown"


def _max_tokens(tokenizer: Any, config: Any) -> int:
    positions = int(getattr(config, "max_position_embeddings", 512) or 512)
    # RoBERTa counts its positions from pad_token_id + 1, so two of its 514 can never be used.
    if config.model_type in ("roberta", "xlm-roberta", "camembert"):
        positions -= int(config.pad_token_id or 0) + 1
    # 512 also for models with longer or unlimited positions: statements are sentences, and attention grows with the square.
    return min(512, positions, int(tokenizer.model_max_length))


def _watch_template(tokenizer: Any) -> PairTemplate:
    pair = tokenizer("left", "right", return_token_type_ids=True)
    sides = pair.sequence_ids(0)
    types = pair.get("token_type_ids") or [0] * len(pair["input_ids"])
    return read_template(pair["input_ids"], types, sides, pad_id=int(tokenizer.pad_token_id or 0))
