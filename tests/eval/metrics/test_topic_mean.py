from eval.metrics.topic_mean import topic_interval, topic_mean


def test_every_topic_counts_the_same():
    assert topic_mean([1.0, 0.5]) == 0.75  # (1 + 0.5) / 2
    assert topic_mean([]) == 0.0


def test_topics_that_agree_leave_no_doubt():
    assert topic_interval([0.5, 0.5, 0.5]) == (0.5, 0.5)
    assert topic_interval([]) == (0.0, 0.0)


def test_the_interval_spans_what_other_topics_would_have_given():
    low, high = topic_interval([0.0, 1.0], draws=2000)
    assert (low, high) == (0.0, 1.0)  # a quarter of the draws has the first topic twice, a quarter the second
    assert topic_interval([0.0, 1.0, 1.0], seed=1) == topic_interval([0.0, 1.0, 1.0], seed=1)
