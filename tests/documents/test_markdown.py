import pytest

from rashomon.documents.markdown import plain_from_markdown


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("The **mayor** of [Riverton](http://r.example/a_(b)) _left_.", "The mayor of Riverton left."),
        ("One line\nwrapped.\n\n> “Quoted,” she said.", "One line wrapped.\n\n“Quoted,” she said."),
        ("## Later\nMen left.", "Later\n\nMen left."),
        ("* one\n* two\n1. three", "- one\n\n- two\n\n1. three"),
        ("Before\n\n```\ncode\n```\n\nAfter ![a photo](x.png)", "Before\n\nAfter"),
        ("Before\n\n---\n\n`after` <b>all</b> \\*this\\*", "Before\n\nafter all *this*"),
        ("snake_case_name and 2 * 3 * 4 stay", "snake_case_name and 2 * 3 * 4 stay"),
    ],
)
def test_the_words_stay_and_the_marks_go(markdown: str, plain: str) -> None:
    assert plain_from_markdown(markdown) == (None, plain)


@pytest.mark.parametrize("heading", ["# Bridge *closed* #", "Bridge closed\n============="])
def test_a_first_heading_is_the_title(heading: str) -> None:
    assert plain_from_markdown(f"{heading}\n\nMen left.") == ("Bridge closed", "Men left.")
