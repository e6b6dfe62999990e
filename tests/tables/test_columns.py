import pytest

from rashomon.errors import InputError
from rashomon.tables.columns import find_text_columns


def find(columns: list[str], left: str | None = None, right: str | None = None) -> tuple[str, str]:
    return find_text_columns(columns, left=left, right=right, where="pairs.csv")


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (["id", "left", "right"], ("left", "right")),
        (["Right Text", "LEFT_TEXT"], ("LEFT_TEXT", "Right Text")),
        (["Premise", "Hypothesis", "label"], ("Premise", "Hypothesis")),
        (["text_a", "text-b"], ("text_a", "text-b")),
        (["sentence1", "sentence2"], ("sentence1", "sentence2")),
        (["statement_a", "statement_b"], ("statement_a", "statement_b")),
        (["evidence", "claim"], ("claim", "evidence")),
        (["query", "passage"], ("query", "passage")),
        (["headline_a", "headline_b"], ("headline_a", "headline_b")),
        (["A", "B"], ("A", "B")),
    ],
)
def test_usual_names_are_found_in_any_spelling(columns: list[str], expected: tuple[str, str]) -> None:
    assert find(columns) == expected


def test_given_names_win_over_usual_ones() -> None:
    assert find(["left", "right", "said", "denied"], left="said", right="denied") == ("said", "denied")


def test_one_given_name_brings_its_partner() -> None:
    columns = ["left", "right", "premise", "hypothesis"]
    assert find(columns, left="premise") == ("premise", "hypothesis")
    assert find(columns, right="right") == ("left", "right")


def test_one_given_name_without_a_partner_asks_for_the_other() -> None:
    with pytest.raises(InputError, match=r"'said' has no usual partner; pass --right"):
        find(["said", "denied"], left="said")


def test_a_name_that_is_not_there_suggests_the_nearest_and_lists_all() -> None:
    with pytest.raises(
        InputError, match=r"no column 'Stement_a' \(--left\); did you mean 'statement_a'.*columns: id, "
    ):
        find(["id", "statement_a", "statement_b"], left="Stement_a", right="statement_b")


def test_two_usual_pairs_are_ambiguous_and_both_named() -> None:
    with pytest.raises(InputError, match=r"'left' with 'right', 'premise' with 'hypothesis'.*--left and --right"):
        find(["left", "right", "premise", "hypothesis"])


def test_two_spellings_of_one_name_are_ambiguous() -> None:
    with pytest.raises(InputError, match=r"'left' with 'right', 'Left' with 'right'"):
        find(["left", "Left", "right"])


def test_no_pair_lists_the_columns() -> None:
    with pytest.raises(InputError, match=r"pairs\.csv: no pair .* columns: id, premise"):
        find(["id", "premise"])


def test_one_column_cannot_be_both_sides() -> None:
    with pytest.raises(InputError, match="both name 'left'"):
        find(["left", "right"], left="left", right="left")
