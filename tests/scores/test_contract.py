"""What every scorer does, the fake included: see `rashomon.scores.Scorer`."""

from __future__ import annotations

import random

import numpy as np
import pytest

from tests.scores.conftest import Kind

PAIRS = [
    ("The army held the border post.", "The army left the border post."),
    ("Militants took the town.", "The town was not taken."),
    ("12 people killed", "15 people killed"),
    ("The crossing", "Militants took the crossing in the border town, said the army of the town."),
    ("a", "a"),
    ("The army never left.", "The army left."),
    ("Militants took the town.", "The town was not taken."),  # again
    ("In the town 12 people of the town were killed", "the army said"),
    ("not of the post", "held"),
]


@pytest.fixture(params=["fake", "onnx", "openvino", "torch"])
def kind(request: pytest.FixtureRequest, kinds: dict[str, Kind]) -> Kind:
    if request.param not in kinds:
        pytest.skip(f"{request.param} is not installed")
    return kinds[request.param]


def test_there_is_one_row_of_three_logits_per_pair(kind: Kind) -> None:
    found = kind.scorer.score_logits(PAIRS)
    assert found.logits.shape == (9, 3)
    assert found.logits.dtype == np.float32
    assert found.truncated_left.shape == found.truncated_right.shape == (9,)


def test_rows_come_back_in_the_order_given(kind: Kind) -> None:
    found = kind.scorer.score_logits(PAIRS).logits
    backwards = kind.scorer.score_logits(PAIRS[::-1]).logits
    np.testing.assert_allclose(backwards[::-1], found, atol=max(kind.tolerance, 1e-6))
    assert len({row.tobytes() for row in found.round(3)}) >= 4  # the pairs differ, so the order is really tested


@pytest.mark.parametrize("batch_size", [1, 4, 32])
def test_batch_size_changes_no_logit_beyond_the_tolerance(kind: Kind, batch_size: int) -> None:
    usual = kind.scorer.score_logits(PAIRS).logits
    np.testing.assert_allclose(
        kind.scorer.score_logits(PAIRS, batch_size=batch_size).logits, usual, rtol=0, atol=max(kind.tolerance, 1e-6)
    )


def test_a_shuffled_job_gives_the_same_logits(kind: Kind) -> None:
    order = list(range(len(PAIRS)))
    random.Random(3).shuffle(order)
    usual = kind.scorer.score_logits(PAIRS, batch_size=4).logits
    shuffled = kind.scorer.score_logits([PAIRS[at] for at in order], batch_size=4).logits
    np.testing.assert_allclose(shuffled, usual[order], rtol=0, atol=max(kind.tolerance, 1e-6))


def test_equal_pairs_get_equal_logits(kind: Kind) -> None:
    found = kind.scorer.score_logits(PAIRS).logits
    assert found[1].tolist() == found[6].tolist()


def test_the_sides_are_not_interchangeable_in_the_result_but_in_the_counts(kind: Kind) -> None:
    long = " ".join(["the border post"] * 400)
    one = kind.scorer.score_logits([(long, "The army left.")])
    other = kind.scorer.score_logits([("The army left.", long)])
    assert one.truncated_left[0] == other.truncated_right[0] > 0
    assert one.truncated_right[0] == other.truncated_left[0] == 0


def test_cut_tokens_are_counted_per_side(kind: Kind) -> None:
    room = kind.scorer.max_tokens - kind.specials
    pairs = [
        ("The army left.", "The town"),  # fits
        (" ".join(["the border post"] * 400), "The army left."),  # only the left side is too long
        (" ".join(["army"] * 700), " ".join(["the town"] * 600)),  # both are: each keeps half the room
    ]
    lengths = [(kind.count(left), kind.count(right)) for left, right in pairs]
    expected = [
        (0, 0),
        (lengths[1][0] - (room - lengths[1][1]), 0),
        (lengths[2][0] - room // 2, lengths[2][1] - room // 2),
    ]
    found = kind.scorer.score_logits(pairs)
    assert list(zip(found.truncated_left.tolist(), found.truncated_right.tolist(), strict=True)) == expected


def test_progress_adds_up_to_all_pairs_duplicates_included(kind: Kind) -> None:
    done: list[int] = []
    kind.scorer.score_logits(PAIRS, batch_size=2, on_progress=done.append)
    assert sum(done) == len(PAIRS)
    assert len(done) > 1


def test_no_pairs_give_no_rows(kind: Kind) -> None:
    found = kind.scorer.score_logits([])
    assert found.logits.shape == (0, 3)
    assert found.truncated_left.tolist() == []


@pytest.mark.parametrize("text", ["", " ", "\n\t", "…", "\ud83d broken", "\x00"])
def test_texts_of_hardly_anything_get_finite_logits(kind: Kind, text: str) -> None:
    found = kind.scorer.score_logits([(text, "The army left."), ("The army left.", text), (text, text)])
    assert np.isfinite(found.logits).all()
    assert found.truncated_left.tolist() == [0, 0, 0]


def test_it_says_what_it_is(kind: Kind) -> None:
    assert kind.scorer.name
    assert kind.scorer.revision
    assert kind.scorer.temperature > 0
    assert kind.scorer.max_tokens >= 32
