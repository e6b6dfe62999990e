from rashomon.review.measures.precision import verdict_of_precision
from rashomon.review.measures.wilson import wilson_interval


def test_unsure_is_counted_apart_and_the_three_ways_of_no_together():
    counts = {"conflict": 12, "compatible": 4, "different_matter": 3, "bad_statement": 1, "unsure": 9}

    precision = verdict_of_precision(counts)

    assert (precision.conflicts, precision.judged, precision.unsure) == (12, 20, 9)
    assert precision.share == 0.6  # 12 of 12 + 4 + 3 + 1
    assert precision.interval == wilson_interval(12, 20)


def test_without_a_decided_card_there_is_no_precision():
    assert verdict_of_precision({}) is None
    assert verdict_of_precision({"unsure": 5}) is None
