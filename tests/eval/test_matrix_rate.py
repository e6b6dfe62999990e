import itertools

import numpy as np
import onnxruntime

from eval import matrix_rate
from eval.matrix_rate import integer_product, measure_matrix_rates


def test_the_graph_multiplies_unsigned_and_signed_bytes_exactly() -> None:
    right = np.array([[1, -2], [3, 4], [-5, 6]], dtype=np.int8)
    options = onnxruntime.SessionOptions()
    value = onnxruntime.OrtValue.ortvalue_from_numpy(right)
    options.add_initializer("right", value)
    session = onnxruntime.InferenceSession(integer_product(3, 2), options, providers=["CPUExecutionProvider"])
    left = np.array([[1, 2, 3], [255, 0, 1]], dtype=np.uint8)
    assert session.run(None, {"left": left})[0].tolist() == [[-8, 24], [250, -504]]  # 1 + 6 - 15, -2 + 8 + 18, ...


def test_both_ways_are_measured_as_often_as_asked(monkeypatch) -> None:
    monkeypatch.setattr(matrix_rate, "REPEATS", 1)
    seconds = itertools.count()
    rates = measure_matrix_rates(2, 3, lambda: float(next(seconds)))
    assert [(rate.name, len(rate.rounds)) for rate in rates] == [
        ("ONNX Runtime MatMulInteger", 3),
        ("torch _int_mm", 3),
    ]
    one = matrix_rate.ROWS * matrix_rate.DEPTH * matrix_rate.COLUMNS / 1e9
    assert np.allclose(rates[0].rounds, 2 * one)  # one product a thread in a second by this clock
    assert np.allclose(rates[1].rounds, one)
