from datetime import UTC, datetime

import pandas as pd
import pytest

from rashomon.documents import document_from_mapping, document_from_text
from rashomon.errors import InputError
from rashomon.records import Problem


def test_a_text_becomes_a_document_whose_spans_slice_back() -> None:
    document = document_from_text(
        "RIVERTON —\u00a0Men left.  They came\u00a0back.", source="The Gazette", title="Bridge"
    )
    assert document.text == "RIVERTON — Men left. They came back."
    assert [span.of(document.text) for span in document.sentences] == ["Men left.", "They came back."]
    assert [span.of(document.text) for span in document.paragraphs] == [document.text]
    assert (document.source, document.title) == ("The Gazette", "Bridge")


def test_the_id_depends_on_source_title_and_text_alone() -> None:
    first = document_from_text("Men left.", source="A", title="T")
    again = document_from_text("Men left. ", source="A", title="T", url="https://a.example")
    other = document_from_text("Men left.", source="B", title="T")
    assert first.id == again.id != other.id


@pytest.mark.parametrize("text", ["", " \n\u200b"])
def test_a_text_of_white_space_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="A: the text is empty"):
        document_from_text(text, source="A")


def test_usual_column_names_are_known() -> None:
    row = {
        "Headline": "Bridge",
        "Article Text": "Men left.",
        "outlet": "The Post",
        "link": "https://p.example",
        "pubDate": "2014-06-22",
    }
    document = document_from_mapping(row, fallback_source="rows", place="rows.csv, row 2")
    assert (document.title, document.text, document.source) == ("Bridge", "Men left.", "The Post")
    assert document.url == "https://p.example"
    assert document.published_at == datetime(2014, 6, 22, tzinfo=UTC)


def test_missing_cells_are_unknown_and_the_source_falls_back() -> None:
    row = {"text": "Men left.", "source": float("nan"), "title": "", "date": pd.NaT, "url": None}
    document = document_from_mapping(row, fallback_source="rows", place="row 1")
    assert document.source == "rows"
    assert (document.title, document.published_at, document.url) == (None, None, None)


def test_an_empty_column_gives_way_to_the_next_name_for_it() -> None:
    assert (
        document_from_mapping({"text": "", "body": "Men left."}, fallback_source="a", place="row 1").text == "Men left."
    )


def test_a_list_of_paragraphs_and_a_source_object_are_understood() -> None:
    row = {"content": ["Men left.", "They came back."], "source": {"id": 1, "name": "The Post"}}
    document = document_from_mapping(row, fallback_source="a", place="line 1")
    assert (document.text, document.source) == ("Men left.\n\nThey came back.", "The Post")


@pytest.mark.parametrize("row", [{"title": "Bridge"}, {"text": None}, {"text": "\u200b"}, {"text": 7}])
def test_a_row_without_text_names_its_place(row: dict[str, object]) -> None:
    with pytest.raises(InputError, match=r"^rows\.csv, row 12: "):
        document_from_mapping(row, fallback_source="rows", place="rows.csv, row 12")


def test_a_date_that_is_not_sure_is_reported_and_left_unknown() -> None:
    problems: list[Problem] = []
    row = {"text": "Men left.", "date": "4/5/2017"}
    document = document_from_mapping(row, fallback_source="a", place="row 3", on_problem=problems.append)
    assert document.published_at is None
    assert [problem.place for problem in problems] == ["row 3"]
    assert "4/5/2017" in problems[0].message


def test_a_text_without_a_date_takes_the_day_stamped_at_its_top() -> None:
    problems: list[Problem] = []
    row = {"text": "Tue 04 Mar 2014 Men left.", "date": "4/3/2014"}
    document = document_from_mapping(row, fallback_source="a", place="row 3", on_problem=problems.append)
    assert document.published_at == datetime(2014, 3, 4, tzinfo=UTC)
    assert problems == []
    assert document_from_text(
        "Tue 04 Mar 2014 Men left.", source="a", published_at=datetime(2015, 1, 2)
    ).published_at == (datetime(2015, 1, 2, tzinfo=UTC))


def test_the_day_an_outlet_stamps_on_its_text_outweighs_a_loose_date_and_is_told():
    problems = []
    row = {"text": "Published April 18 2031\n\nThe bridge fell at noon.", "source": "Gazette", "date": "2031-04-05"}
    document = document_from_mapping(row, fallback_source="x", place="a.csv, row 2", on_problem=problems.append)
    assert document.published_at == datetime(2031, 4, 18, tzinfo=UTC)
    assert "stamped 2031-04-18 and the row says 2031-04-05; the stamp is used" in problems[0].message
    # A column called published_at is believed, and so is a date next to the stamp.
    for column, day in (("published_at", "2031-04-05"), ("date", "2031-04-17")):
        told = row | {"date": "", column: day}
        document = document_from_mapping(told, fallback_source="x", place="a.csv, row 2", on_problem=problems.append)
        assert f"{document.published_at:%Y-%m-%d}" == day
    assert len(problems) == 1
