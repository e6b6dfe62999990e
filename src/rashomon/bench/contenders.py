"""The scorers that can judge pairs on this machine: the default, and whatever else is installed.

In: the settings, the machine.  Out: loaded scorers, and why others could not be.  Nothing is fetched.

Without a model of the user's own, torch is measured on random weights of the embedded model's shape: how fast it would
be is known, what it would answer is not.  bfloat16 on a processor is tried only where the processor computes it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rashomon.bench.random_model import write_random_model
from rashomon.errors import RashomonError
from rashomon.hub import without_fetching
from rashomon.machine import Machine
from rashomon.pipeline import load_nli
from rashomon.scores.onnx_folder import find_onnx_file
from rashomon.scores.scorer import Scorer
from rashomon.settings import Settings

DEFAULT = "default"
_TORCH = "TorchScorer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A scorer ready to judge."""

    name: str  # "torch bfloat16, cuda:0"
    scorer: Scorer
    threads: int | None  # None: a card does it
    is_comparable: bool  # has the default's weights, so its answers can be compared with the default's


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """A backend that could not be measured."""

    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    name: str
    load: Callable[[], Scorer]
    threads: int
    is_comparable: bool = True


@contextmanager
def load_contenders(
    settings: Settings, machine: Machine, on_load: Callable[[str], None] = lambda _: None
) -> Iterator[tuple[list[Contender], list[Absent]]]:
    """Load all that can be loaded, the default first.  Raises ModelError when the default cannot."""
    threads = settings.threads or machine.usable_cores
    with ExitStack() as stack:
        stack.enter_context(without_fetching())
        on_load(DEFAULT)
        first = _named(Contender(name="", scorer=load_nli(settings), threads=threads, is_comparable=True))
        found, absent = [first], []
        for candidate in _candidates(settings, machine, threads, stack):
            if candidate.threads != threads and type(first.scorer).__name__ == _TORCH:
                continue  # torch has one number of threads for the whole process
            on_load(candidate.name)
            try:
                loaded = Contender(
                    name=candidate.name,
                    scorer=candidate.load(),
                    threads=candidate.threads,
                    is_comparable=candidate.is_comparable,
                )
            except RashomonError as error:
                absent.append(Absent(name=candidate.name, why=str(error)))
                continue
            if _kind(loaded) not in [_kind(other) for other in found]:
                found.append(_named(loaded))
        yield found, absent


def _candidates(settings: Settings, machine: Machine, threads: int, stack: ExitStack) -> Iterator[_Candidate]:
    """What is worth trying beside the default, whether or not it can be loaded."""
    if threads > 1:
        yield _Candidate(name="one thread", load=lambda: load_nli(replace(settings, threads=1)), threads=1)
    if settings.model is not None and find_onnx_file(Path(settings.model)) is not None:
        yield _Candidate(name="ONNX Runtime", load=lambda: load_nli(replace(settings, backend="onnx")), threads=threads)
    openvino = replace(settings, backend="openvino", threads=threads)
    yield _Candidate(name="OpenVINO", load=lambda: load_nli(openvino), threads=threads)
    if find_spec("torch") is None or find_spec("transformers") is None:
        return
    model = settings.model
    if model is None:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rashomon-")))
        model = str(write_random_model(folder))
    elif Path(model).is_dir() and not list(Path(model).glob("*.safetensors")):
        return
    yield from _torch_candidates(settings, machine, model, threads)


def _torch_candidates(settings: Settings, machine: Machine, model: str, threads: int) -> Iterator[_Candidate]:
    """On the processor in each number format that it computes, and on cards, where torch finds any."""

    def loading(dtype: str, devices: tuple[str, ...] | None) -> Callable[[], Scorer]:
        def load() -> Scorer:
            from rashomon.scores.torch_scorer import TorchScorer

            return TorchScorer(model, labels=settings.labels, threads=threads, dtype=dtype, devices=devices)

        return load

    is_ours = settings.model is not None
    formats = ["float32", *(["bfloat16"] if any("bf16" in name for name in machine.features or ()) else [])]
    for dtype in formats:
        name = f"torch {dtype}, processor"
        yield _Candidate(name=name, load=loading(dtype, ("cpu",)), threads=threads, is_comparable=is_ours)
    if machine.gpus:
        yield _Candidate(name="torch, GPU", load=loading("auto", None), threads=threads, is_comparable=is_ours)


def _kind(contender: Contender) -> tuple[object, ...]:
    """What makes two contenders the same thing."""
    scorer: Any = contender.scorer
    return (
        type(scorer).__name__, scorer.revision, getattr(scorer, "dtype", None), getattr(scorer, "devices", None),
        contender.threads,
    )  # fmt: skip


def _named(contender: Contender) -> Contender:
    """Named by what it turned out to be: backend, number format, where."""
    scorer: Any = contender.scorer
    backend = {"OnnxScorer": "ONNX Runtime", "OpenVinoScorer": "OpenVINO", _TORCH: "torch"}.get(
        type(scorer).__name__, type(scorer).__name__
    )
    dtype = getattr(scorer, "dtype", None) or ("int8" if backend == "ONNX Runtime" and _is_embedded(scorer) else None)
    devices = [device for device in getattr(scorer, "devices", ()) if device != "cpu"]
    count = contender.threads or 1
    where = ", ".join(devices) if devices else f"{count} {'thread' if count == 1 else 'threads'}"
    name = f"{backend} {dtype}" if dtype else backend
    return replace(contender, name=f"{name}, {where}", threads=None if devices else contender.threads)


def _is_embedded(scorer: Scorer) -> bool:
    from rashomon.artefacts import embedded

    return scorer.revision == embedded("nli").revision
