"""One copy of a model on one device: model inputs in, logits out.

The only file of scores/ that imports torch.  On a graphics card work is queued and collected later, so that the next
batch is prepared meanwhile; a shape that comes again is recorded as a CUDA graph, which replays hundreds of small
launches as one (MiniLM-L6 on an H100: 85,000 against 25,000 pairs a second).  When the card's memory runs out, the
batch is halved, and so are later ones.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import Any

import numpy as np

from rashomon.errors import ModelError, SettingsError
from rashomon.scores.scorer import FloatArray
from rashomon.scores.torch_tokens import TokenArray

DTYPES = ("auto", "float32", "bfloat16")
Collect = Callable[[], FloatArray]  # waits for logits that were begun


@dataclass(frozen=True, slots=True, kw_only=True)
class _Graph:
    graph: Any  # torch.cuda.CUDAGraph
    inputs: Any  # int64, (2 or 3, count, width)
    logits: Any  # float32, (count, 3)


class Replica:
    """A model on a device.  One thread at a time may use it."""

    def __init__(self, module: Any, device: str, dtype: str, order: Sequence[int], *, has_graphs: bool = True) -> None:
        import torch

        cuda: Any = torch.cuda
        self.device = device
        self.dtype = dtype
        self.is_cuda = torch.device(device).type == "cuda"
        try:
            self._module = copy.deepcopy(module).to(device, getattr(torch, dtype)).eval()
        except (RuntimeError, AssertionError) as error:  # no such device, or the model is too large for it
            raise ModelError(f"{device}: the model cannot be put there ({_first_line(error)})") from error
        self._order = torch.tensor(list(order), device=device)
        self._stream = cuda.Stream(device) if self.is_cuda else None
        # Recording has a stream of its own: what another thread frees meanwhile is noted on the streams that used it.
        self._recording_stream = cuda.Stream(device) if self.is_cuda else None
        self._has_graphs = has_graphs and self.is_cuda
        self.graphs_refused: str | None = None  # why the model's code could not be recorded
        self._graphs: dict[tuple[int, ...], _Graph | None] = {}  # None: the shape was seen once
        self._pool: Any = None
        self._moves_scalars = self._has_graphs and moves_scalars(module)
        self._most_tokens: int | None = None  # set when memory has run out

    def start(self, inputs: TokenArray) -> Collect:
        """Begin to judge inputs of shape (2 or 3, count, width); the call that comes back waits for logits (count, 3).

        Raises ModelError when not even one row fits into the device's memory.
        """
        import torch

        _, count, width = inputs.shape
        if self._most_tokens is None or count * width <= self._most_tokens or count == 1:
            try:
                with torch.inference_mode():
                    return self._start_on_card(inputs) if self.is_cuda else self._judge(inputs)
            except torch.OutOfMemoryError as error:
                if count == 1:
                    raise ModelError(
                        f"{self.device}: its memory does not hold the model and one pair of {width} tokens; free "
                        "memory there, or hide it (CUDA_VISIBLE_DEVICES) to score on the processor"
                    ) from error
                self._make_room(count * width // 2)
        halves = [self.start(half) for half in np.array_split(inputs, 2, axis=1)]
        return lambda: np.concatenate([collect() for collect in halves])

    def _judge(self, inputs: TokenArray) -> Collect:
        import torch

        logits: FloatArray = self._forward(torch.from_numpy(inputs).long()).numpy()
        return lambda: logits

    def _start_on_card(self, inputs: TokenArray) -> Collect:
        import torch

        cuda: Any = torch.cuda
        with cuda.device(self.device), cuda.stream(self._stream):
            given = torch.from_numpy(inputs).pin_memory().to(self.device, non_blocking=True).long()
            graph = self._graph_of(given)
            if graph is None:
                logits = self._forward(given)
            else:
                graph.inputs.copy_(given)
                graph.graph.replay()
                logits = graph.logits
            host = torch.empty(logits.shape, dtype=logits.dtype, pin_memory=True)
            host.copy_(logits, non_blocking=True)
            done = cuda.Event()
            done.record()

        def collect() -> FloatArray:
            done.synchronize()
            found: FloatArray = host.numpy().copy()  # pinned memory stays with this thread
            return found

        return collect

    def _forward(self, given: Any) -> Any:
        feed = dict(zip(("input_ids", "attention_mask", "token_type_ids"), given, strict=False))
        return self._module(**feed).logits.float().index_select(1, self._order)

    def _graph_of(self, given: Any) -> _Graph | None:
        """The recording for this shape.  None the first time, and where the model's code cannot be recorded."""
        shape = tuple(given.shape)
        if not self._has_graphs:
            return None
        if shape not in self._graphs:
            self._graphs[shape] = None  # run once as it is: libraries set themselves up, and some shapes never return
            return None
        if self._graphs[shape] is None:
            self._graphs[shape] = self._record(given.clone())
        return self._graphs[shape]

    def _record(self, inputs: Any) -> _Graph | None:
        import torch

        self._pool = self._pool or torch.cuda.graph_pool_handle()
        graph = torch.cuda.CUDAGraph()
        torch.cuda.current_stream().synchronize()  # `inputs` is there
        try:
            with torch.cuda.stream(self._recording_stream):
                # Not torch.cuda.graph(): it collects garbage and empties the cache each time, a second for twenty
                # shapes.  "relaxed", since a kernel may have to be loaded while it is recorded.
                graph.capture_begin(pool=self._pool, capture_error_mode="relaxed")
                try:
                    with scalars_on_card() if self._moves_scalars else nullcontext():
                        logits = self._forward(inputs)
                finally:
                    graph.capture_end()
        except torch.OutOfMemoryError:
            raise
        except RuntimeError as error:  # the model looks at values on its way, or waits: launch by launch then
            self._has_graphs = False
            self.graphs_refused = _first_line(error)
            return None
        return _Graph(graph=graph, inputs=inputs, logits=logits)

    def _make_room(self, most_tokens: int) -> None:
        import torch

        self._most_tokens = most_tokens
        self._graphs.clear()
        if self.is_cuda:
            torch.cuda.synchronize(self.device)
            torch.cuda.empty_cache()


def set_threads(threads: int) -> None:
    """How many threads the processor's kernels use, in the whole process."""
    import torch

    torch.set_num_threads(threads)


def choose_devices(asked: Sequence[str] | None) -> tuple[str, ...]:
    """What was asked for, or every graphics card CUDA shows, or the processor.  Raises SettingsError for no device."""
    import torch

    if asked is not None:
        if not asked:
            raise SettingsError("devices: name at least one, such as cpu or cuda:0")
        return tuple(asked)
    cards = torch.cuda.device_count() if torch.cuda.is_available() else 0
    return tuple(f"cuda:{at}" for at in range(cards)) or ("cpu",)


def choose_dtype(asked: str, devices: Sequence[str]) -> str:
    """ "auto" is bfloat16 where all devices are graphics cards that compute it (Ampere, 8.0, or later), else float32.

    Raises SettingsError for any other name.
    """
    import torch

    if asked not in DTYPES:
        raise SettingsError(f"dtype {asked!r}: choose one of {', '.join(DTYPES)}")
    if asked != "auto":
        return asked
    cards = [device for device in devices if torch.device(device).type == "cuda"]
    fit = len(cards) == len(devices) and all(torch.cuda.get_device_capability(card)[0] >= 8 for card in cards)
    return "bfloat16" if fit else "float32"


def moves_scalars(module: Any) -> bool:
    """Whether the model's code makes scalars on the processor and moves them, as DeBERTa's relative positions do.

    Looks at a copy without weights at work.  False also for a model that does not run without values.
    """
    import torch

    watch = scalars_on_card()
    with suppress(Exception):  # whatever a stranger's model raises: it is then recorded as it is
        with torch.device("meta"):
            hollow = type(module)(module.config).eval()
            ids = torch.ones((2, 8), dtype=torch.long)
        with torch.inference_mode(), watch:
            hollow(input_ids=ids, attention_mask=ids)
    return bool(watch.moved)


def scalars_on_card() -> Any:
    """A mode in which a scalar that is made on the processor and moved to another device is made there instead.

    A copy from the processor cannot be recorded.  `moved` counts them.
    """
    import torch
    from torch.utils import _python_dispatch

    aten = torch.ops.aten
    base: Any = _python_dispatch.TorchDispatchMode

    class Mode(base):  # type: ignore[misc]
        moved = 0

        def __torch_dispatch__(self, func: Any, _types: Any, args: Any = (), kwargs: Any = None) -> Any:
            given = kwargs or {}
            if func.overloadpacket in (aten.to, aten.type_as, aten._to_copy) and _is_processor_scalar(args[0]):
                if func.overloadpacket is not aten._to_copy:
                    with self:
                        return func.decompose(*args, **given)
                device = given.get("device")
                if device is not None and torch.device(device).type != "cpu":
                    self.moved += 1
                    dtype = given.get("dtype") or args[0].dtype
                    return torch.full((), args[0].item(), dtype=dtype, device=device)
            return func(*args, **given)

    return Mode()


def _is_processor_scalar(value: Any) -> bool:
    return bool(value.device.type == "cpu" and value.dim() == 0)


def _first_line(error: BaseException) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
