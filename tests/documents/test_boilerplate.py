import pytest

from rashomon.documents.boilerplate import is_boilerplate, report_sentences


def kept(text: str, title: str | None = None) -> tuple[list[str], int]:
    spans, left_out = report_sentences(text, title)
    return [span.of(text) for span in spans], left_out


@pytest.mark.parametrize(
    "line",
    [
        "Get today’s headlines in your inbox:",
        "Thank you for signing up!",
        "Sign up for our evening newsletter",
        "Date of publication",
        "Updated 9:05 a.m. June 22, 2014",
        "Sunday, June 22, 2014",
        "Jane Doe/Associated Press",
        "AP Photo/Jane Doe",
        "(Reuters)",
        "Getty Images",
        "Photo: Jane Doe",
        "Jane Doe for The Riverton Gazette",
        "Read more: Bridge closed",
        "Share this",
        "Copyright 2014 The Riverton Gazette. All rights reserved.",
        "By JANE DOE",
        "By Jane Doe and John Roe, Staff Writers",
        "Reporting by Jane Doe; Editing by John Roe",
        "John Roe contributed to this report.",
        "Follow us on Instagram.",
    ],
)
def test_lines_of_the_page_are_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Sunday the army had left the town.",
        "Updated figures show 12 dead.",
        "Associated Press reporters saw the bridge fall.",
        "The latest news sent shares down.",
        "“Thank you for signing up,” the officer told the recruits.",
        "Published reports said that 12 people died.",
        "Share prices fell.",
        "Photographs showed the bridge.",
        "Iran/Iraq",
        "Reuters quoted the mayor.",
    ],
)
def test_report_is_not_boilerplate(line: str) -> None:
    assert not is_boilerplate(line)


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
        "Date of publication 26 June 2016 ",
        "Published June 4, 2016 ",
    ],
)
def test_a_dateline_is_outside_the_first_sentence(dateline: str) -> None:
    assert kept(f"{dateline}Men left the town. They came back.") == (["Men left the town.", "They came back."], 0)


def test_an_opening_in_capitals_is_not_always_a_dateline() -> None:
    text = "NATO - the alliance - left the town."
    assert kept(text) == ([text], 0)
