from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from rashomon.conflicts.timing import days_apart


def june(day: int) -> datetime:
    return datetime(2031, 6, day, tzinfo=UTC)


def test_news_is_of_the_day_it_was_published_or_the_day_before(make: Any) -> None:
    one = make("The bridge fell.", published_at=june(4))
    assert days_apart(one, make("It held.", "2", published_at=june(5))) == 0
    assert days_apart(one, make("It held.", "2", published_at=june(9))) == 4  # from the 4th to the 8th
    assert days_apart(make("It held.", "2", published_at=june(9)), one) == 4


def test_a_time_in_the_words_outweighs_the_publication_date(make: Any) -> None:
    late = make("The bridge fell on 4 June.", times=(("4 June", date(2031, 6, 4)),), published_at=june(20))
    assert days_apart(late, make("It held.", "2", published_at=june(4))) == 0
    assert days_apart(late, make("It held.", "2", published_at=june(20))) == 15  # from the 4th to the 19th


@pytest.mark.parametrize("published", [None, june(4)])
def test_where_nothing_is_known_nothing_is_said(make: Any, published: datetime | None) -> None:
    assert days_apart(make("The bridge fell."), make("It held.", "2", published_at=published)) is None
