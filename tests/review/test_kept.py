"""A costly value is made once for a state, by one of those who ask at once."""

import threading
from datetime import UTC, datetime

import pytest

from rashomon.review.kept import Kept

NOON, LATER = datetime(2031, 6, 1, 12, tzinfo=UTC), datetime(2031, 6, 1, 13, tzinfo=UTC)


def test_it_is_made_once_for_a_mark_and_anew_for_another():
    made, kept = [], Kept()

    def make():
        made.append(len(made))
        return made[-1]

    assert kept.get("a", make, NOON).value == 0
    assert (kept.get("a", make, LATER).value, kept.get("a", make, LATER).made_at) == (0, NOON)
    assert (kept.get("b", make, LATER).value, kept.get("b", make, LATER).made_at) == (1, LATER)


def test_of_many_who_ask_at_once_one_makes_it():
    made, kept, start = [], Kept(), threading.Barrier(8)

    def ask():
        start.wait(10)
        kept.get("a", lambda: made.append(1), NOON)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert made == [1]


def test_what_breaks_in_the_making_is_told_and_nothing_is_kept():
    kept = Kept()
    with pytest.raises(ZeroDivisionError):
        kept.get("a", lambda: 1 // 0, NOON)
    assert kept.get("a", lambda: "whole", NOON).value == "whole"
