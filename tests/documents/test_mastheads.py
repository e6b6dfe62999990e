from datetime import UTC, datetime

import pytest

from rashomon.documents.mastheads import find_masthead, is_stamp, stamped_at


def pieces(text: str, title: str | None = None) -> tuple[list[tuple[str, str]], str]:
    """The kinds and words of the masthead, and the words after it."""
    found = find_masthead(text, title)
    end = found[-1].span.end if found else 0
    return [(piece.kind, piece.span.of(text).strip()) for piece in found], text[end:].strip(" .")


REPORT = "A bridge fell in the night."


@pytest.mark.parametrize(
    "stamp",
    [
        "Tue 04 Mar 2014",
        "Tuesday 4 March 2014",
        "TUESDAY, MARCH 4TH, 2014 AT 10:49 AM",
        "4 Mar 2014 at 0914",
        "March 4, 2014, 1:12 PM",
        "March 4, 2014 04: 23pm EST",
        "04-03-2014",
        "04.03.2014(updated 1935 05.03.2014)",
        "2014-03-04",
        "Published: 04 Mar 2014 11:25 GMT+02: 00",
        "Published 12:17 am, Tuesday, March 4, 2014",
        "Last updated at Mar 042014",
        "Posted: 03/04/2014 06:37:46 AM PDT",
        "Date of publication 4 March 2014",
    ],
)
def test_a_date_stamp_at_the_top_is_not_report(stamp: str) -> None:
    found, rest = pieces(f"{stamp} {REPORT}")
    assert [kind for kind, _ in found] == ["stamp"]
    assert f"{rest}." == REPORT
    assert is_stamp(stamp)


@pytest.mark.parametrize(
    "sentence",
    [
        "March 4, 2014 was the day the bridge fell.",
        "On Tuesday 4 March 2014 the bridge fell.",
        "4 March 2014 figures show 12 dead.",
        "Police closed the bridge on 4 March 2014.",
        "In March 2014 The Gazette wrote of cracks.",
        "On March 4, 2014, Riverton lost its bridge.",
        "On March 4 2014 Riverton lost its bridge.",
        "In Riverton on March 4 2014 Mayor Doe left.",
        "Riverton Mayor Jane Doe on March 4, 2014 Said no.",
        "March 4, 2014, Riverton lost its bridge.",
    ],
)
def test_a_date_that_belongs_to_a_sentence_stays(sentence: str) -> None:
    assert find_masthead(sentence, None) == []


def test_the_headline_is_cut_with_or_without_a_full_stop() -> None:
    title = "Old bridge falls in Riverton: mayor"
    for text in (
        f"Tue 04 Mar 2014 Old bridge falls in Riverton mayor. {REPORT}",  # punctuation lost on the way
        f"Old bridge falls in Riverton: mayor\n\nTue 04 Mar 2014 {REPORT}",
        f"Old Bridge Falls in Riverton: Mayor {REPORT}",
    ):
        found, rest = pieces(text, title)
        assert "headline" in [kind for kind, _ in found]
        assert f"{rest}." == REPORT


def test_a_stamp_in_small_letters_behind_the_headline_is_taken() -> None:
    title = "Old bridge falls in Riverton"
    for stamp in ("on Mar 4 2014, 5: 55p", "updated 3/14/2014 2:48:40 PM ET", "posted March 4, 2014"):
        assert pieces(f"{title} {stamp} {REPORT}", title)[1] == REPORT.removesuffix(".")


def test_a_headline_is_found_under_its_site_s_name() -> None:
    assert pieces(f"Old bridge falls. {REPORT}", "Old bridge falls | The Gazette")[0] == [
        ("headline", "Old bridge falls")
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bridge fell on Tuesday. It was old.", "The bridge fell"),  # the sentence goes on
        ("Fire destroys old mill in Riverton County.", "Fire destroys old mill in Riverton"),  # two words would be left
        ("The bridge fell. It was old.", "The bridge fell."),  # a title with a full stop is the lead
        ("Bridge falls. It was old.", "Bridge falls"),  # too short to be sure
    ],
)
def test_what_begins_as_the_title_does_but_is_report_stays(text: str, title: str) -> None:
    assert find_masthead(text, title) == []


def test_buttons_bylines_and_agencies_are_taken_after_a_stamp_or_headline_only() -> None:
    title = "Old bridge falls in Riverton"
    text = f"{title} AFP Tuesday 4 Mar 2014 Print Tweet Views 458 {REPORT}"
    assert [kind for kind, _ in pieces(text, title)[0]] == ["headline", "byline", "stamp", "prompt", "prompt", "prompt"]
    assert pieces(f"Posted on March 4 2014 by Jane Doe {title} {REPORT}", title)[0][-1] == ("headline", title)
    assert pieces("Posted on March 4 2014 by Jane Doe At least one bridge fell.")[1] == "At least one bridge fell"
    assert find_masthead("Print Media of Riverton closed on Tuesday.", None) == []
    assert pieces(f"{title}\n\nFacebook CEO Jane Doe left.", title)[1] == "\n\nFacebook CEO Jane Doe left"
    assert pieces(f"{title}\n\nFacebook Twitter\n\nMen left.", title)[1] == "\n\nMen left"
    assert find_masthead("Reuters President Jane Doe resigned.", None) == []


def test_a_figure_after_a_stamp_counts_people_and_is_no_clock() -> None:
    assert pieces("October 3 2016 1500 people left.")[1] == "1500 people left"
    assert pieces("October 3 2016 1500 People left.")[1] == "People left"
    assert pieces("October 3 2016 21 Riverton men left.")[1] == "21 Riverton men left"


def test_the_day_of_the_first_stamp_is_the_day_of_the_text() -> None:
    text = f"Published: March 4, 2014 9:00 AM Updated: March 5, 2014 {REPORT}"
    assert stamped_at(text, find_masthead(text, None)) == datetime(2014, 3, 4, tzinfo=UTC)
    glued = f"Last updated at Mar 042014 {REPORT}"
    assert stamped_at(glued, find_masthead(glued, None)) == datetime(2014, 3, 4, tzinfo=UTC)
    unsure = f"4/5/2014 {REPORT}"  # April or May
    assert stamped_at(unsure, find_masthead(unsure, None)) is None
