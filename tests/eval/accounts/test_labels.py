"""Labels follow from matters and positions, and exceptions from relations and overrides."""

from pathlib import Path

from eval.accounts.labels import UNRELATED_PAIRS, labelled_pairs
from eval.accounts.markup import read_story
from tests.eval.accounts.test_markup import write_story
from tests.eval.stories import BRIDGE


def labels(tmp_path: Path, text: str = BRIDGE) -> dict[tuple[str, str], tuple[str, str]]:
    story = read_story(write_story(tmp_path, text.format(name="kanso")))
    return {(pair.left.id, pair.right.id): (pair.label, pair.kind) for pair in labelled_pairs(story)}


def test_different_positions_on_one_matter_conflict_by_its_kind(tmp_path: Path) -> None:
    found = labels(tmp_path)

    assert found["a1", "b1"] == ("conflict", "control")
    assert found["b2", "c1"] == ("conflict", "outcome")


def test_the_same_position_corroborates(tmp_path: Path) -> None:
    text = BRIDGE.replace("c1 [road=shut", "c1 [road=open")

    assert labels(tmp_path, text)["b2", "c1"] == ("corroborates", "")


def test_a_relation_changes_what_two_positions_are(tmp_path: Path) -> None:
    assert labels(tmp_path)["a2", "c2"] == ("revision", "")


def test_an_override_changes_two_lines_alone_and_skip_leaves_them_out(tmp_path: Path) -> None:
    text = BRIDGE + "pair a1 b1 compatible\npair a2 b2 conflict:cause\n"

    found = labels(tmp_path, text)

    assert found["a1", "b1"] == ("compatible", "")
    assert found["a2", "b2"] == ("conflict", "cause")
    assert ("b2", "c2") not in found


def test_lines_without_a_shared_matter_are_unrelated(tmp_path: Path) -> None:
    assert labels(tmp_path)["a1", "c1"] == ("unrelated", "")


def test_the_gravest_label_of_two_shared_matters_counts(tmp_path: Path) -> None:
    text = BRIDGE.replace("a2 [toll=nine;", "a2 [toll=nine; road=open;").replace(
        "c2 [toll=fourteen;", "c2 [toll=fourteen; road=shut;"
    )

    assert labels(tmp_path, text)["a2", "c2"] == ("conflict", "outcome")


def test_a_line_that_repeats_another_makes_no_pairs(tmp_path: Path) -> None:
    assert not any("ca1" in pair for pair in labels(tmp_path))


def test_no_more_unrelated_pairs_than_asked_for_and_always_the_same(tmp_path: Path) -> None:
    more = "".join(f"b{at} [road=open; stance=asserts] Lorry {at} passed.\n" for at in range(3, 20))
    text = BRIDGE.replace("@doc C", more + "@doc C")

    found = labels(tmp_path, text)

    assert sum(label == "unrelated" for label, _ in found.values()) == UNRELATED_PAIRS
    assert labels(tmp_path, text) == found
