"""Agreement put together: counts, order of labels, and a sentence that does not promise too much."""

import pytest

from rashomon.review.agreement_view import agreement_sheet

ALIKE = [(str(unit), name, "conflict" if unit % 2 else "compatible") for unit in range(60) for name in ("Rae", "Rob")]


def test_full_agreement_can_be_relied_on():
    sheet = agreement_sheet(ALIKE)
    assert (sheet.judgements, sheet.people, sheet.units, sheet.pairable, sheet.alpha) == (120, 2, 60, 60, 1.0)
    assert sheet.meaning == "The verdicts can be relied on."


def test_labels_come_in_the_order_of_the_buttons_and_tables_add_up():
    judged = [*ALIKE, ("a", "Rae", "unsure"), ("a", "Rob", "conflict"), ("b", "Rae", "conflict")]
    sheet = agreement_sheet(judged)
    assert [row.label for row in sheet.labels] == ["conflict", "compatible", "unsure"]
    (table,) = sheet.tables
    assert (table.one, table.other, table.labels) == ("Rae", "Rob", ("conflict", "compatible", "unsure"))
    assert table.rows == ((30, 0, 0), (0, 30, 0), (1, 0, 0))
    assert (table.shared, table.most) == (61, 30)


def test_two_who_never_agree_are_told_so():
    judged = [(str(unit), name, label) for unit in range(9) for name, label in (("Rae", "conflict"), ("Rob", "unsure"))]
    assert "Too low to rely on a single verdict" in agreement_sheet(judged).meaning


@pytest.mark.parametrize("judged", [[], [("1", "Rae", "conflict")]])
def test_where_nobody_shares_a_card_there_is_no_number_and_no_sentence(judged):
    sheet = agreement_sheet(judged)
    assert (sheet.pairable, sheet.alpha, sheet.interval, sheet.meaning) == (0, None, None, "")
