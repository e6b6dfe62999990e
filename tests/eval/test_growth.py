import itertools

from eval.growth import UNITS, growth_table, measure_growth


def test_the_ratio_is_that_of_a_line_twice_as_long() -> None:
    # The clock is read twice a line: 0 and 1, then 1 + 2 and so on, so that each second line takes twice as long.
    ticks = itertools.accumulate(itertools.cycle([1.0, 1.0, 1.0, 2.0]))
    found = measure_growth(30, lambda: next(ticks))
    assert [one.unit for one in found] == list(UNITS)
    assert {(one.once, one.twice, one.ratio) for one in found} == {(1.0, 2.0, 2.0)}


def test_one_row_a_kind_of_line() -> None:
    ticks = itertools.count()
    table = growth_table(measure_growth(30, lambda: float(next(ticks))))
    assert table.rows[0] == ("'a. '", "30", "1.00", "1.00", "1.0")
