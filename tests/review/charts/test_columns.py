from rashomon.review.charts.columns import HEIGHT, columns_view


def test_columns_stand_on_the_ground_and_reach_to_their_count():
    view = columns_view([("a", 5), ("b", 20), ("c", 0)], ticks=[(0, "a"), (2, "c")])
    a, b, c = view.columns

    assert [tick.label for tick in view.y_ticks] == ["0", "5", "10", "15", "20"]
    assert (b.y, b.height) == (0.0, HEIGHT)
    assert (a.y, a.height) == (0.75 * HEIGHT, 0.25 * HEIGHT)
    assert c.height == 0
    assert view.largest is b
    assert all(column.y + column.height == HEIGHT for column in view.columns)


def test_columns_do_not_touch_and_their_labels_are_in_their_middle():
    view = columns_view([(str(place), 1) for place in range(50)], ticks=[(49, "49")])

    assert all(one.x + one.width < other.x for one, other in zip(view.columns, view.columns[1:], strict=False))
    assert view.x_ticks[0].at == view.columns[49].middle
    assert view.columns[-1].x + view.columns[-1].width <= 100


def test_without_columns_the_view_is_empty_and_still_says_what_it_could_not_date():
    view = columns_view((), ticks=(), undated=3)

    assert view.is_empty
    assert (view.undated, view.largest) == (3, None)
