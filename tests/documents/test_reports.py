import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rashomon.documents import document_from_text
from rashomon.documents.normalise import normalise_text
from rashomon.documents.reports import find_report


def kept(text: str, title: str | None = None) -> tuple[list[str], int]:
    report = find_report(text, title)
    return [span.of(text) for span in report.sentences], report.boilerplate


def test_a_caption_given_twice_around_its_credit_is_left_out_and_counted() -> None:
    caption = "People stood on the old bridge on Sunday."
    sentences, left_out = kept(f"{caption}\nJane Doe/Associated Press\n{caption}\n\nThe bridge fell.")
    assert sentences == ["The bridge fell."]
    assert left_out == 3  # the caption, the credit, the caption


def test_a_paragraph_given_twice_is_read_once() -> None:
    assert kept("The bridge fell.\n\nNobody was hurt.\n\nThe bridge fell.") == (
        ["The bridge fell.", "Nobody was hurt."],
        1,
    )


def test_a_prompt_inside_a_paragraph_is_left_out() -> None:
    assert kept("The bridge fell. Follow us on Twitter. Nobody was hurt.") == (
        ["The bridge fell.", "Nobody was hurt."],
        1,
    )


def test_the_headline_repeated_in_the_body_is_left_out_but_a_lead_is_not() -> None:
    assert kept("Bridge falls\n\nThe bridge fell.", title="Bridge falls") == (["The bridge fell."], 1)
    assert kept("The bridge fell.\n\nIt was old.", title="The bridge fell.") == (["The bridge fell.", "It was old."], 0)


@pytest.mark.parametrize(
    "dateline",
    [
        "RIVERTON — ",
        "RIVERTON (AP) — ",
        "(Reuters) - ",
        "RIVERTON, Fla. — ",
        "RIVERTON, July 4, 2014 – ",
        "KABUL, Afghanistan, June 3 (Xinhua) -- ",
        "Riverton (AFP) - ",
        "Damascus, SANA – ",
        "(CNN)",
    ],
)
def test_a_dateline_is_outside_the_first_sentence(dateline: str) -> None:
    assert kept(f"{dateline}Men left the town. They came back.") == (["Men left the town.", "They came back."], 0)


def test_an_opening_in_capitals_is_not_always_a_dateline() -> None:
    text = "NATO - the alliance - left the town."
    assert kept(text) == ([text], 0)


def test_what_is_left_out_is_counted_by_kind() -> None:
    text = (
        "Old bridge falls in Riverton\n\nTue 04 Mar 2014 Print Tweet\n\nRIVERTON (AP) — The bridge fell.\n\n"
        "Jane Doe/Associated Press\n\nSign up for our newsletter\n\nNobody was hurt.\n\nNobody was hurt."
    )
    report = find_report(text, "Old bridge falls in Riverton")
    assert [span.of(text) for span in report.sentences] == ["The bridge fell.", "Nobody was hurt."]
    assert report.left_out == {"headline": 1, "stamp": 1, "prompt": 3, "dateline": 1, "credit": 1, "repeat": 1}
    assert report.boilerplate == 7  # all but the dateline


def test_a_stamp_headline_and_agency_without_punctuation_are_no_part_of_the_first_sentence() -> None:
    text = "Old bridge falls in Riverton Mayor AFP Tuesday 4 Mar 2014 At least 12 people were hurt. Men left."
    assert kept(text, "Old bridge falls in Riverton: Mayor") == (["At least 12 people were hurt.", "Men left."], 3)
    document = document_from_text(text, source="A", title="Old bridge falls in Riverton: Mayor")
    assert document.published_at is not None
    assert document.published_at.isoformat() == "2014-03-04T00:00:00+00:00"


def test_a_stamp_behind_a_subtitle_is_cut_and_dates_the_text() -> None:
    text = "Nobody was hurt. Published: March 4, 2014 9:12 AM The bridge fell. On March 5, 2014 Mayor Doe came."
    report = find_report(text, None)
    assert [span.of(text) for span in report.sentences] == [
        "Nobody was hurt.",
        "The bridge fell.",
        "On March 5, 2014 Mayor Doe came.",
    ]
    assert report.stamped_at is not None
    assert report.stamped_at.day == 4


@pytest.mark.parametrize(
    "stamp", ["Published: March 4, 2014 9:12 AM", "updated 04-03-2014", "Tue 4 Mar 2014 22.34 GMT"]
)
def test_a_stamp_behind_a_subtitle_without_a_full_stop_parts_the_two(stamp: str) -> None:
    assert kept(f"Nobody hurt at the fall of the bridge {stamp} Riverton lost its bridge. Men left.") == (
        ["Nobody hurt at the fall of the bridge", "Riverton lost its bridge.", "Men left."],
        1,
    )


@pytest.mark.parametrize(
    "text",
    [
        "The bridge of Riverton fell on March 4, 2014 The mayor said.",
        "The bridge fell on Tuesday March 4 2014 Riverton police said.",
        "After the March 4, 2014 Riverton fall men left.",
        "The report, updated March 4, 2014, Riverton says, is wrong.",
    ],
)
def test_a_date_inside_a_sentence_of_prose_parts_nothing(text: str) -> None:
    assert kept(text) == ([text], 0)


def test_the_headline_stays_where_it_is_all_there_is() -> None:
    assert kept("Old bridge falls in Riverton", "Old bridge falls in Riverton")[0] == ["Old bridge falls in Riverton"]


def test_a_headline_that_runs_on_into_a_dateline_is_a_sentence_of_its_own() -> None:
    assert kept("Bridge falls, ending weeks of worry RIVERTON — The mayor came. He left.") == (
        ["Bridge falls, ending weeks of worry", "The mayor came.", "He left."],
        0,
    )


def test_tags_are_parted_from_the_report_that_runs_on_behind_them() -> None:
    text = "The bridge fell. Tags Riverton bridges Jane Doe At least 12 people were hurt. Men left."
    assert kept(text) == (["The bridge fell.", "At least 12 people were hurt.", "Men left."], 1)


def test_names_tags_and_agencies_at_the_end_are_left_out() -> None:
    assert kept("The bridge fell. Men left. J. Roe/Doe") == (["The bridge fell.", "Men left."], 1)
    assert kept("The bridge fell. Men left.-AFP") == (["The bridge fell.", "Men left."], 1)
    assert kept("The bridge fell. Men left. 12 Related Bridge To Be Rebuilt Tags Riverton") == (
        ["The bridge fell.", "Men left."],
        1,
    )
    assert kept("The bridge fell. Men left. 12 Related At Least 12 Hurt Tags Riverton Comment via Email") == (
        ["The bridge fell.", "Men left."],
        1,
    )
    assert kept("The bridge fell. Men left. Gazette Home About Us Contact Cookie Policy") == (
        ["The bridge fell.", "Men left."],
        1,
    )
    assert kept("Jane Doe") == (["Jane Doe"], 0)


PIECES = [
    "Bridge falls in Riverton", "Tue 04 Mar 2014 ", "AFP ", "Print ", "RIVERTON — ", "(AP) ", "By Jane Doe ", "Tags ",
    "Sign up here. ", "At least 12 left. ", "He “left”. ", "\n", "\n\n", ". ", " Read Also", "-AFP", "1. ",
    "\u200b", "é",
]  # fmt: skip


@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4))).map("".join), st.sampled_from([None, PIECES[0]])
)
@example("Bridge falls in Riverton", "Bridge falls in Riverton")
@example("Tue 04 Mar 2014 AFP", None)
def test_every_letter_and_digit_is_in_a_sentence_or_left_out_with_a_count(raw: str, title: str | None) -> None:
    text = normalise_text(raw)
    report = find_report(text, title)
    end = 0
    for span in report.sentences:
        assert end <= span.start < span.end
        assert span.of(text) == span.of(text).strip()
        assert any(paragraph.start <= span.start and span.end <= paragraph.end for paragraph in report.paragraphs)
        end = span.end
    kept_characters = {at for span in report.sentences for at in range(span.start, span.end)}
    lost = [at for at, letter in enumerate(text) if letter.isalpha() and at not in kept_characters]
    assert not lost or sum(report.left_out.values()) > 0
