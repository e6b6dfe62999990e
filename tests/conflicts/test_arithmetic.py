import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eval.number_pairs import read_table
from rashomon.conflicts.arithmetic import account_for
from rashomon.statements import statement_from_text


def accounts(premise, hypothesis):
    return account_for(statement_from_text(premise), statement_from_text(hypothesis))


@pytest.mark.parametrize("row", list(read_table("arithmetic")), ids=lambda row: row["hypothesis"])
def test_the_table_is_accounted_for_as_written(row):
    assert {one.account for one in accounts(row["premise"], row["hypothesis"])} == {row["account"]}


def test_how_it_was_reckoned_is_told():
    [one] = accounts("Dana has 5 marbles. She finds 6 more marbles.", "Dana has 11 marbles altogether.")
    assert one.how == "5 + 6"


def test_a_total_is_no_difference():
    [one] = accounts("Vera has 17 plums and Otto has 8 plums.", "They have 9 plums altogether.")
    assert one.account == "unaccounted"


def test_what_is_shared_counts_what_was_shared():
    [one] = accounts("The six rules fell into three sets.", "The rules fell into 2 sets.")
    assert one.account == "unaccounted"  # 6 rules in 3 sets are 2 rules a set


def test_a_number_in_another_part_of_speech_is_given():
    [one] = accounts("It ended a 16-week reign.", "It was first for 16 weeks.")
    assert one.account == "given"


def test_bounds_are_left_to_the_comparison_of_quantities():
    assert accounts("The show had 24 reviews.", "The show had fewer than 28 reviews.") == []


def test_texts_without_numbers_have_nothing_to_account_for():
    assert accounts("The ferry left Sarn.", "The ferry stayed.") == []


@settings(max_examples=50, deadline=None)
@given(st.integers(2, 90), st.integers(2, 90))
def test_every_sum_can_be_reckoned_and_one_more_cannot(one, other):
    premise = f"Dana has {one} marbles. She finds {other} marbles."
    right, wrong = one + other, one + other + 1
    [found] = accounts(premise, f"Dana has {right} marbles altogether.")
    assert found.account == "reckoned"
    [found] = accounts(premise, f"Dana has {wrong} marbles altogether.")
    assert found.account == "unaccounted"


@pytest.mark.parametrize(
    "text", ["", "1/0", "$", "5 5 5 5 5 5 5 5 5", "half of half of nothing", "9" * 400, "3.", "-7 %"]
)
def test_odd_texts_are_read_without_an_exception(text):
    odd, plain = statement_from_text(text or " "), statement_from_text("There were 7 ships.")
    assert len(account_for(odd, plain)) == 1  # the 7, whatever stands before it
    assert all(one.account in ("given", "reckoned", "unaccounted") for one in account_for(plain, odd))
