"""The sum on a card: which bound is beyond which, and where both stand on the line."""

from dataclasses import replace

import pytest

from rashomon.cards.arithmetic import arithmetic_view
from rashomon.records import Evidence, Quantity, Revision


def conflict_of(make, left, right):
    """A conflict between two counts: (words, low, high, more fields)."""
    sides = []
    for source, (words, low, high, more) in (("Gazette", left), ("Courier", right)):
        document = make.document(source, [f"{words} boats sank."])
        span = make.span(document.text, words)
        quantity = Quantity(span=span, text=words, low=low, high=high, **{"unit": "boat", **more})
        sides.append((make.statement(document, f"{words} boats sank.", quantities=(quantity,)), span))
    return make.conflict(sides[0][0], sides[1][0], left_spans=[sides[0][1]], right_spans=[sides[1][1]])


@pytest.mark.parametrize(
    ("left", "right", "told", "bounds"),
    [
        (("12", 12.0, 12.0, {}), ("at least 15", 15.0, None, {}), "12 < 15", ("12", "≥ 15")),
        (("20", 20.0, 20.0, {}), ("fewer than 10", None, 10.0, {"is_high_open": True}), "20 > 10", ("20", "< 10")),
        (("3 to 5", 3.0, 5.0, {}), ("more than 9", 9.0, None, {"is_low_open": True}), "5 < 9", ("3–5", "> 9")),
        (("about 50", 50.0, 50.0, {"is_approximate": True}), ("70", 70.0, 70.0, {}), "50 < 70", ("about 50", "70")),
        (("1,200,000", 1.2e6, 1.2e6, {}), ("2.5", 2.5, 2.5, {}), "1,200,000 > 2.5", ("1,200,000", "2.5")),
    ],
)
def test_the_sum_says_which_bound_is_beyond_which(make, left, right, told, bounds):
    view = arithmetic_view(conflict_of(make, left, right))
    assert view.sum == told
    assert (view.first.bounds, view.second.bounds) == bounds
    assert view.unit == "boats"


def test_bounds_in_words():
    words = [
        (("12", 12.0, 12.0, {}), "12"),
        (("at least 15", 15.0, None, {}), "at least 15"),
        (("fewer than 10", None, 10.0, {"is_high_open": True}), "fewer than 10"),
        (("up to 10", None, 10.0, {}), "at most 10"),
        (("3 to 5", 3.0, 5.0, {}), "3 to 5"),
    ]
    from tests.harbour import Maker

    for given, told in words:
        other = ("90", 90.0, 90.0, {}) if given[2] is not None else ("1", 1.0, 1.0, {})
        assert arithmetic_view(conflict_of(Maker(), given, other)).first.words == told


def test_a_bound_that_is_left_out_is_told(make):
    view = arithmetic_view(
        conflict_of(make, ("10", 10.0, 10.0, {}), ("fewer than 10", None, 10.0, {"is_high_open": True}))
    )
    assert view.sum == "10 itself is left out"


def test_numbers_that_meet_make_no_sum(make):
    assert arithmetic_view(conflict_of(make, ("12", 12.0, 12.0, {}), ("at least 10", 10.0, None, {}))) is None


def test_the_side_shown_first_comes_first(make):
    conflict = conflict_of(make, ("12", 12.0, 12.0, {}), ("at least 15", 15.0, None, {}))
    view = arithmetic_view(conflict, first="right")
    assert (view.first.bounds, view.sum) == ("≥ 15", "15 > 12")


def test_the_line_puts_the_smaller_left_and_lets_an_open_end_go_on(make):
    view = arithmetic_view(conflict_of(make, ("12", 12.0, 12.0, {}), ("at least 15", 15.0, None, {})))
    assert (view.first.x, view.first.width) == (12.0, 0.0)  # the lowest bound stands at the edge of 12 %
    assert (view.second.x, view.second.x + view.second.width) == (88.0, 100.0)
    assert view.second.goes_right
    assert not view.first.goes_right


def test_a_list_in_one_mark_is_added_up(make):
    gazette = make.document("Gazette", ["Two women and a man drowned."])
    courier = make.document("Courier", ["One person drowned."])
    parts = (
        Quantity(span=make.span(gazette.text, "Two women"), text="Two women", low=2.0, high=2.0, unit="woman"),
        Quantity(span=make.span(gazette.text, "a man"), text="a man", low=1.0, high=1.0, unit="man"),
    )
    one = Quantity(span=make.span(courier.text, "One person"), text="One person", low=1.0, high=1.0, unit="person")
    left = make.statement(gazette, "Two women and a man drowned.", quantities=parts)
    right = make.statement(courier, "One person drowned.", quantities=(one,))
    conflict = make.conflict(
        left,
        right,
        left_spans=[make.span(gazette.text, "Two women and a man")],
        right_spans=[make.span(courier.text, "One person")],
    )
    view = arithmetic_view(conflict)
    assert (view.first.written, view.first.added, view.sum) == ("Two women and a man", "2 + 1 = 3", "3 > 1")
    assert view.unit is None


def test_without_a_count_under_the_marks_there_is_no_sum(make, harbour):
    assert arithmetic_view(harbour["conflict"]) is None
    conflict = conflict_of(make, ("12", 12.0, 12.0, {}), ("15", 15.0, 15.0, {}))
    assert arithmetic_view(replace(conflict, evidence=Evidence(left=(), right=(), reason=""))) is None
    assert arithmetic_view(replace(conflict, revision=Revision(timeline=()))) is None


@pytest.mark.parametrize(
    ("unit", "shown"),
    [("person", "people"), ("boat", "boats"), ("body", "bodies"), ("%", "%"), ("church", "churches"), ("USD", "USD")],
)
def test_units_are_plural(make, unit, shown):
    both = ("12", 12.0, 12.0, {"unit": unit}), ("15", 15.0, 15.0, {"unit": unit})
    assert arithmetic_view(conflict_of(make, *both)).unit == shown
