import pytest

from rashomon.review.measures.label_tables import confusions, label_rows, specific_agreement

JUDGEMENTS = [
    ("c1", "Ada", "conflict"), ("c1", "Ben", "conflict"),
    ("c2", "Ada", "conflict"), ("c2", "Ben", "compatible"),
    ("c3", "Ada", "compatible"), ("c3", "Ben", "compatible"),
    ("c4", "Ada", "unsure"),
]  # fmt: skip


def test_specific_agreement_of_two_people_is_the_published_share():
    units = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15

    # 2 × 20 / (2 × 20 + 5 + 10) and 2 × 15 / (2 × 15 + 5 + 10)
    assert specific_agreement(units) == pytest.approx({"yes": 40 / 55, "no": 30 / 45})


def test_specific_agreement_of_three_people_by_hand():
    # yes: of 2 who gave it, each meets 1 yes among 2 others: 2 of 4.  no: the one meets none: 0 of 2.
    assert specific_agreement([("yes", "yes", "no")]) == {"yes": 0.5, "no": 0.0}


def test_a_row_tells_how_often_by_whom_and_how_well_agreed():
    rows = {row.label: row for row in label_rows(JUDGEMENTS)}

    assert list(rows) == ["compatible", "conflict", "unsure"]
    assert rows["conflict"].given == 3
    assert rows["conflict"].by == (("Ada", 2), ("Ben", 1))
    assert rows["conflict"].agreement == pytest.approx(2 / 3)  # 2 × 1 / (2 × 1 + 1)
    # is × 3, is not × 3, one unit of three unlike: 1 - 5 × 2 / (36 - 9 - 9).
    assert rows["conflict"].alpha == pytest.approx(1 - 10 / 18)


def test_a_label_that_one_person_alone_gave_to_a_card_of_their_own_has_no_agreement():
    unsure = label_rows(JUDGEMENTS)[-1]

    assert (unsure.label, unsure.given, unsure.agreement, unsure.alpha) == ("unsure", 1, None, None)


def test_a_confusion_table_has_the_first_reviewer_down_the_side():
    (table,) = confusions(JUDGEMENTS)

    assert (table.one, table.other) == ("Ada", "Ben")
    assert table.labels == ("compatible", "conflict")
    assert table.rows == ((1, 0), (1, 1))  # Ada's one conflict that Ben called compatible is in row 2, column 1


def test_nobody_judged_and_nothing_is_told():
    assert label_rows([]) == ()
    assert confusions([]) == ()
