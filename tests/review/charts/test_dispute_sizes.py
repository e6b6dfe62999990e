from rashomon.review.charts.dispute_sizes import dispute_sizes


def test_large_disputes_share_a_column():
    view = dispute_sizes([(1, 40), (2, 10), (6, 3), (9, 1), (50, 2), (700, 1)])

    assert {column.label: column.count for column in view.columns} == {
        "1 conflict": 40,
        "2 conflicts": 10,
        "3 conflicts": 0,
        "4 conflicts": 0,
        "5–9 conflicts": 4,  # sizes 6 and 9
        "10–19 conflicts": 0,
        "20–49 conflicts": 0,
        "50+ conflicts": 3,  # sizes 50 and 700
    }
    assert view.total == 57


def test_the_axis_ends_with_the_largest_dispute():
    assert [tick.label for tick in dispute_sizes([(2, 1), (3, 4)]).x_ticks] == ["1", "2", "3"]


def test_without_disputes_the_view_is_empty():
    assert dispute_sizes([]).is_empty
    assert dispute_sizes([(2, 0)]).is_empty
