import pytest

from rashomon.review.measures.kappa import cohen_kappa, kappa_interval, pairwise_kappas

# Fleiss, Levin & Paik 2003, table 18.1: two people, 100 units, three labels.
PUBLISHED = {
    ("p", "p"): 75, ("p", "n"): 1, ("p", "o"): 4,
    ("n", "p"): 5, ("n", "n"): 4, ("n", "o"): 1,
    ("o", "p"): 0, ("o", "n"): 0, ("o", "o"): 10,
}  # fmt: skip


def pairs_of(table):
    return [pair for pair, count in table.items() for _ in range(count)]


def test_the_published_table_comes_out():
    # Observed .75 + .04 + .10 = .89; expected .8 × .8 + .1 × .05 + .1 × .15 = .66.
    assert cohen_kappa(pairs_of(PUBLISHED)) == pytest.approx((0.89 - 0.66) / (1 - 0.66))


def test_kappa_is_one_in_full_agreement_and_nought_by_chance():
    assert cohen_kappa([("a", "a"), ("b", "b")]) == 1.0
    assert cohen_kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]) == 0.0


def test_kappa_is_below_nought_where_two_people_contradict_each_other():
    assert cohen_kappa([("a", "b"), ("b", "a")]) == -1.0  # never alike, by chance half the time: (0 - .5) / .5


@pytest.mark.parametrize("pairs", [[], [("a", "a"), ("a", "a")]])
def test_kappa_is_unknown_where_chance_alone_explains_everything(pairs):
    assert cohen_kappa(pairs) is None
    assert kappa_interval(pairs) is None


def test_the_interval_holds_kappa_and_has_a_width_in_full_agreement():
    published = kappa_interval(pairs_of(PUBLISHED))
    ten_alike = kappa_interval([("a", "a"), ("b", "b")] * 5)

    assert published.low < 0.676 < published.high
    assert published.low == pytest.approx(0.676 - 2 * 0.087, abs=0.05)  # their standard error is .087
    # Wilson's 10 of 10 begins at .7225, by chance they agree half the time: (.7225 - .5) / .5.
    assert (ten_alike.low, ten_alike.high) == pytest.approx((0.4449, 1.0), abs=0.0001)


def test_every_pair_that_shares_a_card_is_told_once_the_busiest_first():
    judgements = [
        ("c1", "Cem", "conflict"),
        ("c1", "Ada", "conflict"),
        ("c2", "Ada", "compatible"),
        ("c2", "Cem", "conflict"),
        ("c2", "Ben", "compatible"),
        ("c3", "Dov", "conflict"),
    ]

    agreements = pairwise_kappas(judgements)

    assert [(pair.one, pair.other, pair.shared) for pair in agreements] == [
        ("Ada", "Cem", 2),
        ("Ada", "Ben", 1),
        ("Ben", "Cem", 1),
    ]
    assert agreements[0].observed == 0.5
    assert agreements[0].kappa == 0.0  # Cem always says conflict: by chance they agree half the time, as they do
    assert agreements[1].kappa is None  # one card, both compatible


def test_a_changed_mind_counts_once():
    judgements = [("c1", "Ada", "unsure"), ("c1", "Ben", "conflict"), ("c1", "Ada", "conflict")]

    assert [(pair.shared, pair.observed) for pair in pairwise_kappas(judgements)] == [(1, 1.0)]
