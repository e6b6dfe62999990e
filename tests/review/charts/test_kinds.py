from rashomon.review.charts.kinds import kind_bars


def test_bars_are_in_order_of_count_and_measured_against_the_longest():
    view = kind_bars([("time", 1), ("number", 3), ("time", 1), ("other", 0)])

    assert [(bar.name, bar.count, bar.width) for bar in view.bars] == [("number", 3, 100.0), ("time", 2, 66.667)]
    assert [bar.share for bar in view.bars] == [0.6, 0.4]


def test_an_underscore_is_read_as_a_space():
    assert kind_bars([("bad_count", 1)]).bars[0].label == "bad count"


def test_without_conflicts_the_view_is_empty():
    assert kind_bars([("other", 0)]).is_empty
