from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rashomon.pairs.matter import Matter
from rashomon.records import Statement
from tests.fakes import FakeEncoder

BRIDGE = ["engineers closed the velm bridge", "cracks in two pillars of the velm bridge", "the ferry runs all night"]
HARVEST = ["the wheat harvest failed in orrin", "farmers in orrin ask for seed", "rain came late to the fields"]


@pytest.fixture
def statements(make: Any) -> list[Statement]:
    """Two reports of a bridge, two of a harvest; the second of each in other words."""
    texts = {
        "A": BRIDGE,
        "B": [
            "the velm bridge was closed by engineers",
            "two pillars of the bridge have cracks",
            "a ferry runs at night",
        ],
        "C": HARVEST,
        "D": ["wheat failed in orrin", "farmers ask for seed", "rain was late"],
    }
    return [make(text, source, at=100 * at) for source, said in texts.items() for at, text in enumerate(said)]


@pytest.fixture
def matter(statements: list[Statement]) -> Matter:
    return Matter(statements, FakeEncoder().embed([one.claim for one in statements]))


def odds(matter: Matter, *pairs: tuple[int, int]) -> list[float]:
    left, right = np.array(pairs).T
    return [float(value) for value in matter.judge(left, right)[1]]


def test_one_event_in_two_reports_is_likelier_than_another_sentence_and_that_than_another_story(matter: Matter) -> None:
    same, other_sentence, other_story = odds(matter, (0, 3), (0, 5), (0, 6))
    assert same > other_sentence > other_story


def test_the_story_around_a_claim_counts(matter: Matter) -> None:
    # "the ferry runs all night" shares no word with either sentence; one is of a report of the same story.
    same_story, other_story = odds(matter, (2, 4), (2, 7))
    assert same_story > other_story


def test_the_words_around_tell_what_a_short_claim_is_about(make: Any) -> None:
    texts = [
        ("A", ["shells fell on velm market", "four people were hurt"]),
        ("B", ["velm market was hit by shells", "five people were hurt"]),
        ("C", ["a bus left the road near orrin", "five people were hurt"]),
    ]
    statements = [make(text, source, at=100 * at) for source, said in texts for at, text in enumerate(said)]
    matter = Matter(statements, FakeEncoder().embed([one.claim for one in statements]))
    same_event, other_event = odds(matter, (1, 3), (1, 5))
    assert same_event > other_event


def test_days_between_publication_speak_against_one_matter_and_an_unknown_date_does_not(make: Any) -> None:
    days = (1, 2, 15, None)
    statements = [make("the post fell on the river", f"S{day}", day=day) for day in days]
    matter = Matter(statements, FakeEncoder().embed([one.claim for one in statements]))
    next_day, fortnight, unknown = odds(matter, (0, 1), (0, 2), (0, 3))
    assert unknown > next_day > fortnight
    assert unknown - fortnight == pytest.approx(0.7 * np.log(15), abs=1e-3)  # fourteen days


def test_a_pair_has_one_probability_whichever_comes_first(matter: Matter) -> None:
    assert odds(matter, (0, 3), (1, 8)) == odds(matter, (3, 0), (8, 1))


def test_whole_rows_are_scored_as_single_pairs_are(matter: Matter, statements: list[Statement]) -> None:
    # Pairs inside one document among them, where the words around are not asked.
    everything = np.arange(len(statements))
    rows = matter.score_rows(everything[2:9], everything)
    left, right = np.repeat(everything[2:9], len(everything)), np.tile(everything, 7)
    np.testing.assert_allclose(rows.ravel(), matter.judge(left, right)[1], atol=1e-4)


def test_a_document_alone_tells_its_own_story(make: Any) -> None:
    alone = [make("the post fell", speaker="Dana Orr"), make("the post held", speaker="Lev Marsh", at=50)]
    matter = Matter(alone, FakeEncoder().embed([one.claim for one in alone]))
    assert np.isfinite(odds(matter, (0, 1))).all()
    assert matter.in_one_document(np.array([0]), np.array([1])).tolist() == [True]
