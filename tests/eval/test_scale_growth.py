from __future__ import annotations

from pathlib import Path

import pytest

from eval.scale_growth import draw_growth, fit_exponent, told


def test_a_cost_that_doubles_with_the_size_has_exponent_one_and_its_square_two() -> None:
    sizes = [1_000, 3_000, 10_000]
    linear = fit_exponent(sizes, [size / 7 for size in sizes])
    square = fit_exponent(sizes, [size**2 for size in sizes])
    assert linear is not None
    assert square is not None
    assert (linear.value, linear.last) == pytest.approx((1.0, 1.0))
    assert (square.value, square.low, square.high) == pytest.approx((2.0, 2.0, 2.0))


def test_the_interval_is_that_of_the_slope() -> None:
    found = fit_exponent([1, 10, 100], [1, 10, 200])
    assert found is not None
    # Logarithms to base 10: 0, 1, 2.301; slope 1.151, residuals .050, -.100, .050; t of one degree is 12.706.
    assert found.value == pytest.approx(1.1505, abs=1e-4)
    assert found.high is not None
    assert found.low is not None
    assert found.high - found.value == pytest.approx(found.value - found.low)
    assert found.high - found.value == pytest.approx(
        12.706 * ((0.0502**2 + 0.1003**2 + 0.0502**2) / 2) ** 0.5, rel=1e-2
    )
    assert found.last == pytest.approx(1.3010, abs=1e-4)


def test_of_two_sizes_there_is_no_interval_and_of_one_no_exponent() -> None:
    found = fit_exponent([1_000, 2_000], [5.0, 10.0])
    assert found is not None
    assert (found.value, found.low) == (pytest.approx(1.0), None)
    assert fit_exponent([1_000], [5.0]) is None
    assert told(None) == "-"
    assert told(found) == "1.00"


def test_growth_is_drawn_the_same_every_time(tmp_path: Path) -> None:
    panels = [("seconds", [1, 10], [2, 20], fit_exponent([1, 10], [2, 20]))]
    first = draw_growth(tmp_path / "a.svg", panels).read_bytes()
    assert b"exponent 1.00" in first
    assert draw_growth(tmp_path / "b.svg", panels).read_bytes() == first
