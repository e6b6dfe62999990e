"""The page as data: sections, ranks, numbers."""

from dataclasses import replace
from datetime import UTC, datetime

from rashomon.records import Problem, Revision, TimelinePoint
from rashomon.report import report_view


def build(harbour, conflicts, **fields):
    given = {
        "title": "Harbour",
        "summary": {},
        "all_probabilities": [0.9, 0.3, 0.1],
        "threshold": 0.7,
        "problems": [],
        **fields,
    }
    return report_view(conflicts, harbour["documents"], **given)


def test_flagged_and_below_are_told_apart_and_ranked_through(harbour):
    high = harbour["conflict"]
    at, low = (replace(high, probability=p) for p in (0.7, 0.69))
    view = build(harbour, [high, at, low])
    assert [card.rank for card in view.flagged] == [1, 2]  # 0.70 reaches 0.70
    assert [card.rank for card in view.below] == [3]


def test_a_revision_is_no_conflict_and_stands_in_a_section_of_its_own_with_its_timeline(harbour):
    points = tuple(
        TimelinePoint(
            statement_id=str(day), source="Gazette", at=datetime(2031, 5, day, tzinfo=UTC), text=f"{day} boats"
        )
        for day in (4, 6)
    )
    grown = replace(harbour["conflict"], probability=0.99, revision=Revision(timeline=points))
    view = build(harbour, [harbour["conflict"], grown])
    assert ([card.rank for card in view.flagged], view.below) == ([1], ())
    (card,) = view.revised
    assert [(point.day, point.text) for point in card.timeline] == [
        ("4 May 2031", "4 boats"),
        ("6 May 2031", "6 boats"),
    ]
    assert next(fact.value for fact in view.numbers if fact.label == "conflicts flagged") == "1"


def test_the_head_counts_what_the_summary_does_not_say(harbour):
    view = build(harbour, [harbour["conflict"]], summary={"counts": {"statements": 1200}})
    assert {fact.label: fact.value for fact in view.numbers} == {
        "documents": "2",
        "sources": "2",
        "statements": "1,200",
        "pairs compared": "3",
        "conflicts flagged": "1",
    }


def test_a_long_section_is_cut_and_says_by_how_much(harbour):
    view = build(harbour, [harbour["conflict"]] * 5, most_cards=2)
    assert (len(view.flagged), view.flagged_left_out) == (2, 3)
    assert view.heat.rows[0][1].count == 5  # the table counts them all


def test_long_lists_of_problems_are_cut_at_two_hundred(harbour):
    problems = [Problem(place=f"a.csv, row {row}", message="empty") for row in range(250)]
    view = build(harbour, [], problems=problems)
    assert (len(view.problems), view.problems_left_out) == (200, 50)


def test_a_flagged_conflict_stands_in_its_dispute_and_nowhere_else(harbour):
    alone = replace(harbour["conflict"], id="another")
    view = build(harbour, [harbour["conflict"], alone], disputes=[harbour["dispute"]])
    (dispute,) = view.disputes
    assert [card.rank for card in dispute.cards] == [1]
    assert [(card.rank, card.id) for card in view.flagged] == [(2, "another")]
    assert next(fact.value for fact in view.numbers if fact.label == "disputes") == "1"


def test_disputes_are_shown_as_long_as_there_is_room_for_their_pairs(harbour):
    conflicts = [replace(harbour["conflict"], id=str(at)) for at in range(5)]
    disputes = [replace(harbour["dispute"], id=str(at), conflicts=(one,)) for at, one in enumerate(conflicts[:4])]
    large = replace(harbour["dispute"], conflicts=tuple(conflicts))
    view = build(harbour, conflicts, disputes=[large], most_cards=2)
    assert (len(view.disputes[0].cards), view.disputes[0].cards_left_out, view.flagged_left_out) == (2, 3, 3)
    view = build(harbour, conflicts, disputes=disputes, most_cards=2)
    assert (len(view.disputes), view.flagged, view.flagged_left_out) == (2, (), 3)
