"""A model folder or hub name to everything the torch scorer needs of it.

In: a name.  Out: `LoadedModel`, in float32 on the processor.  The only file that imports transformers.  Weights are
read from safetensors only (no pickle) and no code that comes with a model is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon.artefacts import file_sha256
from rashomon.errors import ModelError
from rashomon.labels import label_order
from rashomon.scores.pair_tokens import PairTemplate, read_template, usable_positions


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedModel:
    """A sequence-classification model with its tokenizer, and what was read off them."""

    module: Any  # torch.nn.Module, float32, in evaluation mode
    tokenizer: Any  # a fast tokenizer of transformers
    name: str
    revision: str
    order: tuple[int, int, int]  # columns of entailment, neutral and contradiction
    max_tokens: int
    template: PairTemplate
    takes_types: bool


def load_model(model: str, labels: Sequence[str] | None) -> LoadedModel:
    """Load and look over a model.  Raises ModelError when it cannot be used for NLI, with the way out."""
    config, tokenizer, module = _load(model)
    return LoadedModel(
        module=module.eval(),
        tokenizer=tokenizer,
        name=Path(model).name if Path(model).is_dir() else model,
        revision=_revision(model, config),
        order=label_order(model, {int(at): str(name) for at, name in config.id2label.items()}, labels),
        max_tokens=_max_tokens(tokenizer, config),
        template=_watch_template(tokenizer),
        takes_types=int(getattr(config, "type_vocab_size", 0) or 0) > 1,
    )


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
    import transformers

    def load(is_local: bool) -> tuple[Any, Any, Any, Any]:
        given: dict[str, Any] = {"trust_remote_code": False, "local_files_only": is_local}
        config = transformers.AutoConfig.from_pretrained(model, **given)
        tokenizer = transformers.AutoTokenizer.from_pretrained(model, use_fast=True, **given)
        loaded, report = transformers.AutoModelForSequenceClassification.from_pretrained(
            model, use_safetensors=True, dtype="float32", output_loading_info=True, **given
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
