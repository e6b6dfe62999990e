from __future__ import annotations

import re

import pytest

from rashomon.conflicts.lexicon import BLAME, CONTRARY, GAIN, HOLD, LEAVE, NEGATION


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (GAIN, "Rebels seized the bridge."),
        (GAIN, "They took the last army post at dawn."),
        (GAIN, "after the taking of the border town"),
        (GAIN, "Gunmen took full control of the hall."),
        (GAIN, "The valley fell to the rebels."),
        (GAIN, "the fall of the capital"),
        (GAIN, "The dam is in the hands of militants."),
        (LEAVE, "The garrison withdrew overnight."),
        (LEAVE, "Troops pulled back from the ridge."),
        (LEAVE, "The police left their posts."),
        (HOLD, "The dam remains under government control."),
        (HOLD, "The port remained firmly in our hands."),
        (HOLD, "The unit is holding the northern line."),
        (HOLD, "Soldiers defended the town."),
        (BLAME, "The ministry blamed smugglers."),
        (BLAME, "A cell claimed responsibility."),
        (BLAME, "Rebels launched a night raid."),
        (NEGATION, "The road wasn't closed."),
        (NEGATION, "They didn’t leave."),
        (NEGATION, "No one was hurt."),
        (NEGATION, "The mayor refused."),
        (NEGATION, "They cannot pass."),
    ],
)
def test_words_that_count(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (GAIN, "They took the road to Orun."),
        (GAIN, "The minister took the view that it was late."),
        (GAIN, "She took part in a parade in the town."),
        (GAIN, "The talks take place in the city."),
        (GAIN, "Output fell to 5 percent, a fall of 3 points."),
        (GAIN, "He fell to his knees."),
        (GAIN, "The dam is in the hands of the army."),
        (LEAVE, "The blast left 12 people dead."),
        (LEAVE, "A tactical unit arrived."),
        (HOLD, "He remained in the hospital."),
        (HOLD, "She defended the decision."),
        (BLAME, "The storm claimed 12 lives."),
        (BLAME, "The fire started at noon."),
        (BLAME, "She fired one shot."),
        (NEGATION, "Not only the town but the road is closed."),
        (NEGATION, "No fewer than 12 people came."),
        (NEGATION, "It was no doubt a mistake."),
        (NEGATION, "He commands Brigade No. 3."),
        (NEGATION, "a notable knot of Norwegians"),
    ],
)
def test_words_that_do_not(pattern: re.Pattern[str], text: str) -> None:
    assert not pattern.search(text)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Up to 50 people came after the storm.", "They walked down the road before dawn."),
        ("All roads lead there.", "Some 50 people came."),
        ("A convoy arrived.", "The blast left 12 people hurt."),
        ("The gunmen opened fire.", "The gate was shut."),
        ("The council agreed.", "The mayor declined to comment."),
        ("They won.", "Twelve people lost their lives."),
    ],
)
def test_common_words_make_no_contrary(left: str, right: str) -> None:
    assert not any((a.search(left) and b.search(right)) or (b.search(left) and a.search(right)) for a, b in CONTRARY)
