import pytest

from rashomon.documents.datelines import dateline_end, inner_dateline
from rashomon.records import Span

REPORT = "Men left the town."


def whole(text: str) -> Span:
    return Span(start=0, end=len(text))


@pytest.mark.parametrize(
    "dateline",
    [
        "RIVERTON — ",
        "RIVERTON (AP) — ",
        "RIVERTON, Fla. — ",
        "RIVERTON, July 4, 2014 – ",
        "EAST RIVERTON, July 4 (Reuters)- ",
        "KABUL, Afghanistan, June 3 (Xinhua) -- ",
        "(Reuters) - ",
        "(CNN)",
        "Riverton (AFP) - ",
        "Riverton, July 4 (IANS) - ",
        "Damascus, SANA – ",
        "Regional NNA - ",
        "LONDON ",
        "LONDON Reuters ",
        "MOSCOW (Sputnik) ",
        "London Paris- ",
        "London Reuters ",
    ],
)
def test_a_dateline_ends_where_the_report_begins(dateline: str) -> None:
    text = dateline + REPORT
    assert dateline_end(text, whole(text)) == len(dateline)


@pytest.mark.parametrize(
    "text",
    [
        "NATO - the alliance - left the town.",
        "RIVERTON Men left the town.",
        "Reuters - and others - left the town.",
        "They left RIVERTON — Men came.",
        "The AP-Riverton poll was wrong.",
        "“RIVERTON — ” was on the sign.",
    ],
)
def test_other_openings_are_no_dateline(text: str) -> None:
    assert dateline_end(text, whole(text)) == 0


@pytest.mark.parametrize("place", ["RIVERTON ", "RIVERTON Ohio ", "EAST RIVERTON "])
def test_after_a_masthead_a_place_in_capitals_is_enough_before_the_first_word(place: str) -> None:
    text = f"{place}At least 12 men left."
    assert dateline_end(text, whole(text), at_top=True) == len(place)
    text = f"{place}men left."
    assert dateline_end(text, whole(text), at_top=True) == 0


def test_a_dateline_behind_a_headline_without_a_full_stop_is_found() -> None:
    text = f"Men leave town RIVERTON (AP) — {REPORT}"
    found = inner_dateline(text, whole(text))
    assert found is not None
    assert (text[: found.start], text[found.end :]) == ("Men leave town ", REPORT)
    text = f"Men leave town April 29 (UPI) — {REPORT}"
    found = inner_dateline(text, whole(text))
    assert found is not None
    assert (text[: found.start], text[found.end :]) == ("Men leave town ", REPORT)


@pytest.mark.parametrize(
    "text", [REPORT, "Men of the RCMP — The force of Riverton — left.", "He left for UNESCO — In Paris."]
)
def test_capitals_before_a_dash_inside_a_sentence_are_seldom_a_dateline(text: str) -> None:
    assert inner_dateline(text, whole(text)) is None
