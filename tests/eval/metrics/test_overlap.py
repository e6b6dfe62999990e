from eval.metrics.overlap import match_places, shared, touched


def place(start, end):
    return frozenset(range(start, end))


def test_the_share_is_of_the_longer():
    assert shared(place(0, 10), place(5, 10)) == 0.5  # 5 of 10
    assert shared(place(0, 10), frozenset()) == 0.0


def test_places_match_from_half_of_the_longer_on():
    gold, predicted = [place(0, 10)], [place(0, 5), place(0, 4)]
    assert match_places(gold, predicted, 0.5) == [(0, 0)]  # 5 of 10; 4 of 10 would not do
    assert match_places(gold, predicted[1:], 0.5) == []


def test_the_best_pair_takes_both_and_each_is_used_once():
    gold = [place(0, 10), place(0, 8)]
    assert match_places(gold, [place(0, 8)], 0.5) == [(1, 0)]  # 8 of 8 before 8 of 10
    assert match_places([place(0, 8)], [place(0, 8), place(0, 7)], 0.5) == [(0, 0)]


def test_a_place_with_a_gap_counts_without_it():
    assert shared(place(0, 4) | place(6, 10), place(0, 10)) == 0.8  # 8 of 10


def test_touching_is_many_to_many():
    assert touched([place(0, 10), place(20, 22)], [place(0, 2), place(8, 12), place(30, 31)]) == ({0}, {0, 1})
