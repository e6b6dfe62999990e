from datetime import UTC, date, datetime, timedelta, timezone

import pandas as pd
import pytest

from rashomon.documents.dates import read_date

NINE = datetime(2014, 6, 22, 9, 0, tzinfo=UTC)
MIDNIGHT = datetime(2014, 6, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2014-06-22T09:00:00Z",
        "2014-06-22T12:00:00+03:00",
        "2014-06-22 09:00:00 UTC",
        "Sun, 22 Jun 2014 12:00:00 +0300",
        "June 22, 2014 5:00 a.m. EDT",  # EDT is four hours behind
        "Sunday, June 22nd, 2014 at 10:00 AM BST",
        "Published: 22 June 2014 09:00 GMT",
        "Sun Jun 22 09:00:00 +0000 2014",
        "1403427600",
        1403427600,
        1403427600000,
        NINE.astimezone(timezone(timedelta(hours=3))),
        pd.Timestamp("2014-06-22T09:00:00Z"),
    ],
)
def test_a_time_with_a_zone_is_given_in_utc(written: object) -> None:
    found = read_date(written)
    assert found == NINE
    assert type(found) is datetime
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "written",
    [
        "2014-06-22",
        "20140622",
        "June 22, 2014",
        "22 June 2014",
        "22/06/2014",
        "06/22/2014",
        "22-06-2014",
        "22.06.2014",
        "2014/06/22",
        date(2014, 6, 22),
    ],
)
def test_a_day_is_midnight_utc(written: object) -> None:
    assert read_date(written) == MIDNIGHT


@pytest.mark.parametrize("written", ["2014-06-22 17:30", "June 22, 2014 9:05 PM ET", datetime(2014, 6, 22, 17, 30)])
def test_a_clock_without_a_known_zone_keeps_the_day_only(written: object) -> None:
    assert read_date(written) == MIDNIGHT


@pytest.mark.parametrize(
    "written",
    ["4/5/2017", "4-5-2017", "22/06-2014", "yesterday", "", "2014", "June 31, 2014", "99/99/2014", 2014, True],
)
def test_what_is_not_sure_is_unknown(written: object) -> None:
    assert read_date(written) is None
