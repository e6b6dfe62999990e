import pytest

from eval.metrics.boundaries import boundary_scores


def test_ends_are_counted_over_all_texts() -> None:
    found = boundary_scores([(frozenset({5, 10}), frozenset({5, 12})), (frozenset({7}), frozenset({7, 9}))])
    assert (found.gold, found.predicted, found.right) == (3, 4, 2)  # 5 and 7 are right
    assert found.precision == 0.5  # 2 of 4
    assert found.recall == pytest.approx(2 / 3)
    assert found.f1 == pytest.approx(4 / 7)  # 2·2 / (3 + 4)


def test_no_ends_at_all_score_nothing() -> None:
    found = boundary_scores([(frozenset(), frozenset())])
    assert (found.precision, found.recall, found.f1) == (0.0, 0.0, 0.0)
