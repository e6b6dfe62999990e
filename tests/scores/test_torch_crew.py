from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest

from rashomon.errors import ModelError
from rashomon.scores.scorer import FloatArray
from rashomon.scores.torch_crew import Crew, Done, Task
from rashomon.scores.torch_tokens import TokenArray


class Summing:
    """Gives the sum of a row's ids as every logit; breaks at its `breaks_at`-th batch, if it has one."""

    def __init__(self, device: str, breaks_at: int | None = None, waits_for: threading.Event | None = None) -> None:
        self.device = device
        self.batches = 0
        self.has_broken = threading.Event()
        self._waits_for = waits_for
        self._breaks_at = breaks_at

    def start(self, inputs: TokenArray) -> Callable[[], FloatArray]:
        self.batches += 1
        if self._waits_for is not None:
            self._waits_for.wait(30)
        if self.batches == self._breaks_at:
            self.has_broken.set()
            raise RuntimeError("device-side assert\nand much more")
        sums = np.repeat(inputs[0].sum(axis=1, keepdims=True), 3, axis=1).astype(np.float32)
        return lambda: sums


def task(at: int) -> Task:
    ids = np.full((2, 3, 4), at, dtype=np.int32)  # three rows, of which two are wanted
    return Task(rows=np.array([2 * at, 2 * at + 1]), inputs=ids)


def run(devices: list[Summing], tasks: int) -> list[Done]:
    found: list[Done] = []
    with Crew(devices) as crew:
        for at in range(tasks):
            crew.give(task(at))
            found.extend(crew.collect())
        found.extend(crew.finish())
    return found


def test_all_batches_come_back_whichever_device_took_them() -> None:
    devices = [Summing("one"), Summing("two"), Summing("three")]
    found = run(devices, 50)
    assert sum(device.batches for device in devices) == 50
    assert sorted(row for done in found for row in done.rows.tolist()) == list(range(100))
    for done in found:
        assert done.logits.tolist() == [[4.0 * (done.rows[0] // 2)] * 3] * 2  # four ids, each half the row's number


def test_the_error_of_one_device_ends_the_job_with_its_name() -> None:
    two = Summing("two", breaks_at=3)
    with pytest.raises(ModelError, match=r"^two failed while scoring \(device-side assert\); start the job again"):
        run([Summing("one", waits_for=two.has_broken), two], 400)  # or the first might take all while the second starts
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("score ")]


def test_an_error_at_the_very_last_batch_is_not_lost() -> None:
    with pytest.raises(ModelError, match="one failed"):
        run([Summing("one", breaks_at=5)], 5)


def test_an_error_of_the_caller_stops_every_thread() -> None:
    def interrupted() -> None:
        with Crew([Summing("one"), Summing("two")]) as crew:
            crew.give(task(1))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("score ")]


def test_no_batches_are_a_finished_job() -> None:
    assert run([Summing("one")], 0) == []
