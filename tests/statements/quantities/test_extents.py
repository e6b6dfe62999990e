"""Whole, part or change; and what one count of a list shares with another."""

import pytest

from rashomon.records import Span
from rashomon.statements.quantities.quantities import find_quantities


def found(text):
    return find_quantities(text, Span(start=0, end=len(text)))


def told(text):
    return [(quantity.low, quantity.outcome, quantity.extent) for quantity in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 more people were killed", [(12, "dead", "change")]),
        ("12 were killed and 30 more wounded", [(12, "dead", "whole"), (30, "hurt", "whole")]),  # all the wounded
        ("a guard and 12 others were killed", [(12, "dead", "part")]),  # of 13
        ("12 people, including two guards, were killed", [(12, "dead", "whole"), (2, "dead", "part")]),
        ("five of the 20 hostages were killed", [(5, "dead", "part"), (20, "held", "whole")]),
        ("the toll rose from 5 to 20", [(20, "dead", "whole")]),  # 5 is history
        ("two women and a man were killed", [(2, "dead", "whole"), (1, "dead", "whole")]),
        ("14 survivors and 9 bodies were found", [(14, None, "whole"), (9, "dead", "whole")]),
        ("killing nine guards, three shepherds said", [(9, "dead", "whole"), (3, None, "whole")]),
    ],
)
def test_a_count_is_the_whole_a_part_or_a_change(text, expected):
    assert told(text) == expected


def test_another_few_elsewhere_are_of_the_noun_and_outcome_before():
    _, added = found("30 guards were killed in Harl and another five outside Korin.")
    assert (added.low, added.unit, added.outcome, added.extent) == (5, "guard", "dead", "change")


def test_two_counts_share_the_noun_of_the_second():
    assert [one.unit for one in found("30 army and 39 rebel fighters were killed.")] == ["fighter", "fighter"]
    assert [one.unit for one in found("30 trucks and 39 rebel fighters were hit.")] == ["truck", "fighter"]
