"""Several devices at work on one job: batches in, logits out in the order they are done.

Each device has a thread that takes the next batch when it is free, so a faster card does more.  The first error of any
of them ends the job for all.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from queue import Empty, Full, Queue, SimpleQueue
from threading import Event, Thread
from typing import Any, Protocol, Self

from numpy.typing import NDArray

from rashomon.errors import ModelError, RashomonError
from rashomon.scores.scorer import FloatArray
from rashomon.scores.torch_tokens import TokenArray

AHEAD = 2  # batches queued on a device while one is computed: it never waits for the host
PATIENCE = 0.2  # seconds between looks whether a device has failed


class Device(Protocol):
    """What a `Replica` is to its crew."""

    @property
    def device(self) -> str: ...

    def start(self, inputs: TokenArray, /) -> Callable[[], FloatArray]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A batch's inputs, and the rows of the job its first logits belong to."""

    rows: NDArray[Any]
    inputs: TokenArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Logits of shape (rows, 3)."""

    rows: NDArray[Any]
    logits: FloatArray


class Crew:
    """Use it as a context: leaving it stops every thread, whatever happened."""

    def __init__(self, devices: Sequence[Device]) -> None:
        self._tasks: Queue[Task | None] = Queue(maxsize=2 * len(devices))
        self._done: SimpleQueue[Done] = SimpleQueue()
        self._failures: SimpleQueue[tuple[str, BaseException]] = SimpleQueue()
        self._is_over = Event()
        self._threads = [Thread(target=self._work, args=(one,), name=f"score {one.device}") for one in devices]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        for thread in self._threads:
            thread.join()

    def give(self, task: Task) -> None:
        """Hand a batch to whichever device is free; waits while all have enough.  Raises ModelError when one failed."""
        self._put(task)

    def collect(self) -> Iterator[Done]:
        """What has been done since the last look."""
        while not self._done.empty():
            yield self._done.get()

    def finish(self) -> Iterator[Done]:
        """No more batches: waits for all, and gives the rest.  Raises ModelError when a device failed."""
        for _ in self._threads:
            self._put(None)
        for thread in self._threads:
            while thread.is_alive():
                thread.join(PATIENCE)
                self._raise_failure()
                yield from self.collect()
        self._raise_failure()
        yield from self.collect()

    def _put(self, task: Task | None) -> None:
        while True:
            self._raise_failure()
            try:
                self._tasks.put(task, timeout=PATIENCE)
            except Full:
                continue
            return

    def _raise_failure(self) -> None:
        if self._failures.empty():
            return
        device, error = self._failures.get()
        if isinstance(error, RashomonError):
            raise error
        reason = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        raise ModelError(
            f"{device} failed while scoring ({reason}); start the job again without it (CUDA_VISIBLE_DEVICES names the "
            "cards to use)"
        ) from error

    def _work(self, one: Device) -> None:
        begun: deque[tuple[Task, Callable[[], FloatArray]]] = deque()
        try:
            while (task := self._take()) is not None:
                begun.append((task, one.start(task.inputs)))
                if len(begun) > AHEAD:
                    self._deliver(*begun.popleft())
            while begun and not self._is_over.is_set():
                self._deliver(*begun.popleft())
        except Exception as error:  # whatever it is, the caller's thread must hear of it
            self._failures.put((one.device, error))

    def _take(self) -> Task | None:
        while not self._is_over.is_set():
            try:
                return self._tasks.get(timeout=PATIENCE)
            except Empty:
                continue
        return None

    def _deliver(self, task: Task, collect: Callable[[], FloatArray]) -> None:
        self._done.put(Done(rows=task.rows, logits=collect()[: len(task.rows)]))
