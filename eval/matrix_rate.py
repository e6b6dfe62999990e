"""The machine's int8 matrix rate: how fast one large product of unsigned and signed bytes goes, on all threads.

In: threads and a clock.  Out: multiplications a second, in thousand millions, by ONNX Runtime's MatMulInteger (one
product a thread, side by side, as the engine works) and by torch's `_int_mm` (one product over all threads).  It is the
ceiling that the engine's own rate is held against.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

ROWS, DEPTH, COLUMNS = 512, 384, 1536  # the widest product of the embedded model, for seven pairs of 74 tokens
REPEATS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRate:
    """Thousand millions of multiplications a second, one figure a round."""

    name: str
    rounds: tuple[float, ...]

    @property
    def best(self) -> float:
        return max(self.rounds)


def measure_matrix_rates(threads: int, rounds: int, clock: Callable[[], float]) -> list[MatrixRate]:
    """Both ways in turn, so many rounds."""
    ways = {"ONNX Runtime MatMulInteger": _with_onnx_runtime(threads), "torch _int_mm": _with_torch(threads)}
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, work in ways.items():
            began = clock()
            products = work()
            found[name].append(products * ROWS * DEPTH * COLUMNS / (clock() - began) / 1e9)
    return [MatrixRate(name=name, rounds=tuple(rates)) for name, rates in found.items()]


def _with_onnx_runtime(threads: int) -> Callable[[], int]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    model = integer_product(DEPTH, COLUMNS)
    rng = np.random.default_rng(1)
    left = rng.integers(0, 256, (ROWS, DEPTH)).astype(np.uint8)
    right = rng.integers(-63, 64, (DEPTH, COLUMNS)).astype(np.int8)
    # The right side is bound as a weight, so that it is laid out once, as a model's weights are.
    options.add_initializer("right", value := onnxruntime.OrtValue.ortvalue_from_numpy(right))
    sessions = [onnxruntime.InferenceSession(model, options) for _ in range(threads)]

    def one(session: Any) -> None:
        for _ in range(REPEATS):
            session.run(None, {"left": left})

    def work() -> int:
        assert value is not None  # noqa: S101 - keeps the weight alive as long as the sessions
        running = [threading.Thread(target=one, args=(session,)) for session in sessions]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        return REPEATS * threads

    work()
    return work


def _with_torch(threads: int) -> Callable[[], int]:
    from eval.engines import integer_product_of_torch

    product = integer_product_of_torch(ROWS, DEPTH, COLUMNS, threads)

    def work() -> int:
        for _ in range(REPEATS):
            product()
        return REPEATS

    work()
    return work


def integer_product(depth: int, columns: int) -> bytes:
    """An ONNX model left (rows, depth) times right (depth, columns) with int32 out, written without the onnx package.

    Field numbers are those of onnx.proto3; `right` is an initializer whose bytes the session is given.
    """
    size = depth * columns
    right = _field(1, depth) + _field(1, columns) + _field(2, 3) + _field(8, b"right") + _field(9, bytes(size))
    node = _field(1, b"left") + _field(1, b"right") + _field(2, b"out") + _field(4, b"MatMulInteger")
    graph = (
        _field(1, node)
        + _field(2, b"product")
        + _field(5, right)
        + _field(11, _value(b"left", 2, [None, depth]))
        + _field(12, _value(b"out", 6, [None, columns]))
    )
    return _field(1, 9) + _field(7, graph) + _field(8, _field(2, 17))


def _value(name: bytes, kind: int, sizes: Sequence[int | None]) -> bytes:
    dimensions = b"".join(_field(1, _field(2, b"rows") if size is None else _field(1, size)) for size in sizes)
    return _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, dimensions)))


def _field(number: int, content: int | bytes) -> bytes:
    if isinstance(content, int):
        return _varint(number << 3) + _varint(content)
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    found.append(value)
    return bytes(found)
