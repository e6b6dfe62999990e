from rashomon.review.charts.heat import source_heat


def counts(view):
    return [[cell.count for cell in row.cells] for row in view.rows]


def test_a_conflict_is_in_both_of_its_cells_and_on_the_diagonal_once():
    view = source_heat([("Tidings", "Gazette", 2), ("Gazette", "Tidings", 1), ("Gazette", "Gazette", 4)])

    assert [row.name for row in view.rows] == ["Gazette", "Tidings"]
    assert counts(view) == [[4, 3], [3, 0]]
    assert [row.conflicts for row in view.rows] == [7, 3]
    assert view.total == 7


def test_all_beyond_the_busiest_are_others_and_nothing_is_lost():
    chain = [(f"s{place:02}", f"s{place + 1:02}", 20 - place) for place in range(15)]

    view = source_heat(chain, most=12)

    assert len(view.rows) == 13
    assert view.rows[-1].name == "4 others"  # sixteen sources
    assert view.others == 4
    assert view.total == sum(20 - place for place in range(15))
    assert view.rows[-1].cells[-1].count == 8 + 7 + 6  # s12–s13, s13–s14, s14–s15
    assert all(view.rows[i].cells[j].count == view.rows[j].cells[i].count for i in range(13) for j in range(13))


def test_one_source_too_many_is_shown_by_its_name():
    view = source_heat([(f"s{place:02}", "hub", 1) for place in range(12)], most=12)

    assert view.others == 0
    assert len(view.rows) == 13


def test_shades_deepen_with_the_count_and_the_legend_covers_every_count():
    view = source_heat([("a", "b", 1), ("a", "c", 7), ("a", "d", 40), ("a", "e", 200)])
    shade_of = {cell.count: cell.shade for row in view.rows for cell in row.cells}

    assert shade_of[0] == 0
    assert 1 <= shade_of[1] < shade_of[7] < shade_of[40] < shade_of[200] == 5
    assert (view.shades[0].low, view.shades[-1].high) == (1, 200)
    assert all(one.high + 1 == other.low for one, other in zip(view.shades, view.shades[1:], strict=False))
    for count, shade in shade_of.items():
        assert count == 0 or next(step.shade for step in view.shades if step.low <= count <= step.high) == shade


def test_a_single_conflict_is_not_drawn_as_alarm():
    view = source_heat([("a", "b", 1)])

    assert view.rows[0].cells[1].shade <= 2
    assert [(step.low, step.high) for step in view.shades] == [(1, 1)]


def test_the_pairs_are_listed_with_the_most_conflicts_first():
    view = source_heat([("a", "b", 1), ("c", "b", 5), ("b", "b", 2)])

    assert [(pair.one, pair.other, pair.conflicts) for pair in view.pairs] == [
        ("b", "c", 5),
        ("b", "b", 2),
        ("b", "a", 1),
    ]


def test_without_conflicts_the_view_is_empty():
    assert source_heat([]).is_empty
    assert source_heat([("a", "b", 0)]).is_empty
