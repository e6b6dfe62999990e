import pytest

from rashomon.documents.boilerplate import boilerplate_kind, is_boilerplate, is_sign_off, tags_end, trailer_start


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
        "Follow Jane Doe on Twitter @janedoe.",
        "Jane Doe can be reached at jane@gazette.example.",
        "Editor’s note: this page was slow.",
        "Source Gazette and agencies",
        "(Source: Riverton Council) Twitter",
        "With inputs from agencies",
        "Tags Riverton Bridges Jane Doe",
        "Posted: 03/04/2014 06:37:46 AM PDT Updated: 03/05/2014",
        "9:05 p.m.",
        "(Click to enlarge)",
        "For The Gazette 2014 Copyright 2014 Gazette.",
    ],
)
def test_lines_of_the_page_are_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Sunday the army had left the town.",
        "By Labor Day, he had left the town.",
        "A deal can be reached at the talks on Monday.",
        "Tags are worn by the recruits.",
        "Get a receipt and send tips by post.",
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


@pytest.mark.parametrize(
    ("line", "is_one"),
    [("Jane Doe / J. Roe", True), ("- REUTERS", True), ("H. al-Doe/R. Roe", True), ("Always reckless.", False)],
)
def test_names_alone_sign_off(line: str, is_one: bool) -> None:
    assert is_sign_off(line) is is_one


def test_a_trailing_agency_or_button_is_found() -> None:
    assert trailer_start("Men left the town.-AFP") == len("Men left the town.")
    assert trailer_start("Men left the town Read Also") == len("Men left the town")
    assert trailer_start("Men left for Riverton") == len("Men left for Riverton")


def test_hostile_lines_cost_no_time_to_speak_of() -> None:
    # Each would take years where a pattern can split it in many ways.
    for line in ("Updated " + "1," * 50 + "x", "A" * 79 + "!", "Updated " + "1" * 90 + "x", "2014-01-01" + "-" * 100):
        assert boilerplate_kind(line) in (None, "stamp", "credit")
        assert not is_sign_off(line)


@pytest.mark.parametrize(
    ("tags", "report"),
    [
        ("Tags Norland Harl war talks Sefton ", "Norland rebels launched an attack on Harl on Monday."),
        ("Tags Norland Harl al-Sefton ", "Norland and army raids in Harl killed two men."),
        ("Tags Norland ceasefire Harl ", "Suspected Norland raids in Harl killed two men."),
    ],
)
def test_tags_in_front_of_a_sentence_end_at_its_subject(tags, report):
    assert tags_end(tags + report) == len(tags)


def test_where_tags_may_end_in_two_places_all_stays():
    sentence = "Tags Norland Harl talks the Harl Front Norland troops left and two died."
    assert tags_end(sentence) == len(sentence)
