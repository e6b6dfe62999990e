from rashomon.review.measures.judgements import by_unit, units_of

CHANGED_HER_MIND = [("card 1", "Ada", "unsure"), ("card 1", "Ben", "conflict"), ("card 1", "Ada", "compatible")]


def test_of_several_judgements_by_one_reviewer_the_last_stands():
    assert by_unit(CHANGED_HER_MIND) == {"card 1": {"Ada": "compatible", "Ben": "conflict"}}


def test_each_unit_has_one_label_a_reviewer():
    rows = [*CHANGED_HER_MIND, ("card 2", "Ben", "conflict")]

    assert units_of(rows) == [("compatible", "conflict"), ("conflict",)]
