import pytest

from rashomon.review.exports.agreement import agreement_rows

JUDGED = [
    ("c0", "Ada", "conflict"),
    ("c0", "Bo", "conflict"),
    ("c1", "Ada", "conflict"),
    ("c1", "Bo", "compatible"),
    ("c2", "Ada", "compatible"),
    ("c2", "Bo", "compatible"),
    ("c3", "Ada", "unsure"),
]


def found(measure, **which):
    return [
        row
        for row in agreement_rows(JUDGED)
        if row["measure"] == measure and all(row.get(name) == value for name, value in which.items())
    ]


def test_nobody_judged_anything():
    assert list(agreement_rows([])) == []


def test_kappa_of_two_people():
    (kappa,) = found("kappa")
    (observed,) = found("observed")

    assert (kappa["one"], kappa["other"], kappa["count"]) == ("Ada", "Bo", 3)
    assert observed["value"] == pytest.approx(2 / 3)
    # by chance: conflict 2/3 · 1/3 and compatible 1/3 · 2/3 are 4/9
    assert kappa["value"] == pytest.approx((2 / 3 - 4 / 9) / (1 - 4 / 9))
    assert kappa["low"] < kappa["value"] < kappa["high"]


def test_alpha_counts_what_two_people_judged():
    (alpha,) = found("alpha")

    # six labels, three of each; one pair of three differs: 1 - (6 - 1) · 2 / (36 - 9 - 9)
    assert alpha["value"] == pytest.approx(1 - 5 * 2 / 18)
    assert alpha["count"] == 3


def test_labels_and_confusion():
    assert found("given", label="conflict", one="Ada")[0]["value"] == 2
    assert found("given", label="unsure")[0]["value"] == 1
    # of conflict: one unit agreed, one not: 2 · 1 / (2 · 1 + 1)
    assert found("agreement", label="conflict")[0]["value"] == pytest.approx(2 / 3)
    assert found("confusion", label="conflict", other_label="compatible")[0]["count"] == 1
    assert found("confusion", label="compatible", other_label="conflict")[0]["count"] == 0


def test_two_exports_of_one_state_are_alike():
    assert list(agreement_rows(JUDGED)) == list(agreement_rows(JUDGED))
