import pytest

from eval.funnel import measure_funnel
from eval.story_scan import Item, StoryOutcome


def outcome(
    story: str, items: list[Item], kinds: dict[tuple[str, str], str], extracted: set[tuple[str, str]]
) -> StoryOutcome:
    return StoryOutcome(story=story, items=tuple(items), kinds=kinds, extracted=frozenset(extracted), neutral=1)


ONE = outcome(
    "one",
    [
        Item(verdict="right", pair=("a1", "b1"), score=0.9, is_flagged=True),
        Item(verdict="unlabelled", pair=None, score=0.8, is_flagged=True, is_of_one_report=True),
        Item(verdict="wrong", pair=("a2", "b2"), score=0.7, is_flagged=True),
        Item(verdict="right", pair=("a2", "c1"), score=0.2, is_flagged=False),
    ],
    {("a1", "b1"): "framing", ("a2", "c1"): "number", ("b1", "c2"): "framing", ("b2", "c2"): "framing"},
    {("a1", "b1"), ("a2", "c1"), ("b1", "c2")},
)
TWO = outcome("two", [], {("a1", "b1"): "number"}, set())


def test_the_numbers_of_a_method_can_be_redone_by_hand() -> None:
    found = measure_funnel([ONE, TWO], draws=20)
    assert found["counts"] == {
        "right": 1,
        "wrong": 1,
        "unlabelled": 1,
        "of_one_report": 1,
        "gold": 5,
        "compared": 2,
        "extraction": 2,
        "pairing": 1,
        "decision": 1,
        "neutral": 2,
        "pairs": 4,
    }
    assert found["precision"]["share"] == 0.5
    assert found["recall"]["share"] == 0.2
    assert found["f1"]["share"] == pytest.approx(2 / 7)  # 2·1 / (2 flagged + 5 gold)
    assert found["ap"]["share"] == pytest.approx((1 / 1 + 2 / 3) / 5)  # ranks 1 and 3; three never compared
    assert found["strict_precision"]["share"] == pytest.approx(1 / 3)
    assert found["strict_f1"]["share"] == pytest.approx(2 / 8)
    assert found["strict_ap"]["share"] == pytest.approx((1 / 1 + 2 / 4) / 5)
    assert found["by_kind"]["framing"]["share"] == pytest.approx(1 / 3)


def test_what_is_found_and_what_is_lost_add_up_to_one() -> None:
    found = measure_funnel([ONE, TWO], draws=20)
    lost = {name: one["share"] for name, one in found["lost"].items()}
    assert lost == {"extraction": 0.4, "pairing": 0.2, "decision": 0.2}
    assert sum(lost.values()) + found["recall"]["share"] == pytest.approx(1.0)


def test_nothing_flagged_has_no_precision_and_stories_are_drawn_whole() -> None:
    assert measure_funnel([TWO], draws=5)["precision"] == {"share": None, "interval": None}
    assert measure_funnel([ONE, TWO], draws=200)["recall"]["interval"] == [0.0, 0.25]  # two alone, one alone
