import pytest
from hypothesis import given
from hypothesis import strategies as some

from rashomon.bench.forecast import FEWEST, GROWTH, LONGER, PAIRS, SHARE, STATEMENTS, Span, forecast
from rashomon.bench.rounds import Rate


def rates(**units):
    """Rates that every round agreed on."""
    usual = {"extract": 100.0, "embed": 50.0, "pair": 200.0, "judge": 10.0, "decide": 1000.0}
    return {name: Rate(name=name, unit="", rounds=(rate, rate)) for name, rate in {**usual, **units}.items()}


def test_the_usual_time_is_work_divided_by_rate():
    found = forecast(1000, rates(), words=1000, sample=10_000_000)
    statements = 1000 * 10 * STATEMENTS.usual  # a thousand articles of ten times a hundred words
    pairs = statements * PAIRS.usual

    seconds = {stage.name: stage.seconds.usual for stage in found.stages}

    assert seconds == {
        "read and extract": pytest.approx(statements / 100),
        "embed": pytest.approx(statements / 50),
        "pair": pytest.approx(statements / 200),  # fewer than the sample: nothing grows
        "judge": pytest.approx(pairs * 2 * SHARE.usual / 10 * LONGER.usual),
        "decide": pytest.approx(pairs / 1000),
    }
    assert found.seconds.usual == pytest.approx(sum(seconds.values()))


def test_an_exhaustive_scan_judges_every_pair_both_ways():
    stages = {stage.name: stage for stage in forecast(10, rates(), words=100, sample=1, is_exhaustive=True).stages}

    assert stages["judge"].units.usual == pytest.approx(2 * stages["decide"].units.usual)


def test_a_small_scan_is_judged_whole():
    few, fewer = (forecast(count, rates(), words=400, sample=82, is_exhaustive=True).stages for count in (50, 5))

    assert few[3].units.usual == 2 * FEWEST  # 860 statements have more than 2,000 pairs
    assert fewer[3].units.usual == pytest.approx(2 * 10 * 5 * 4 * STATEMENTS.usual)  # 86 statements, ten pairs each


def test_pairing_grows_faster_than_the_rest():
    once, many = (forecast(count, rates(), words=400, sample=82).stages for count in (100, 10_000))
    grown = {one.name: other.seconds.usual / one.seconds.usual for one, other in zip(once, many, strict=True)}

    assert grown["embed"] == pytest.approx(100)
    assert grown["pair"] == pytest.approx(100 ** (1 + GROWTH.usual))


def test_rounds_that_differ_widen_the_range_and_leave_the_rest_alone():
    narrow = forecast(10, rates(), words=100, sample=1).stages
    wide = forecast(
        10, rates() | {"embed": Rate(name="embed", unit="", rounds=(25.0, 50.0, 100.0))}, words=100, sample=1
    )
    before, after = narrow[1].seconds, wide.stages[1].seconds

    assert after.usual == pytest.approx(before.usual)
    assert after.low < before.low <= before.usual <= before.high < after.high
    assert wide.stages[0] == narrow[0]


spans = some.tuples(*[some.floats(min_value=0.01, max_value=100)] * 3).map(
    lambda three: Span(**dict(zip(("low", "usual", "high"), sorted(three), strict=True)))
)


@given(spans, spans)
def test_a_product_lies_between_the_products_of_the_ends(one, other):
    product = one * other

    assert product.usual == pytest.approx(one.usual * other.usual)
    slack = 1 + 1e-6
    assert one.low * other.low <= product.low * slack + 1e-8
    assert product.low <= product.usual * slack
    assert product.usual <= product.high * slack + 1e-8
    assert product.high <= one.high * other.high * slack + 1e-8
