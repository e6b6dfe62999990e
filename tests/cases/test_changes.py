"""Documents that are new, changed, moved or gone: what an input named again tells of what the case holds."""

import os
from pathlib import Path

import pytest

from rashomon.cases.case import Case
from rashomon.cases.changes import take_in
from rashomon.cases.documents_kept import KeptDocuments
from tests.cases.town import REPORTS, write_reports

HEADER = "source,title,url,text\n"


def taken(case, *inputs):
    """The changes, and the documents of the case in its order by source and first word."""
    problems = []
    with Case(case) as opened:
        kept = KeptDocuments(opened)
        changes = take_in(opened, kept, [Path(path) for path in inputs], problems.append, lambda _: None)
        places = opened.index.places()
        records = kept.records([place.document for place in places])
    return changes, [records[place.document].text.split(".")[0] for place in places], problems


@pytest.fixture
def reports(tmp_path):
    return write_reports(tmp_path / "reports")


@pytest.fixture
def case(folder):
    return folder


@pytest.fixture
def table(tmp_path):
    def write(*rows):
        path = tmp_path / "feed.csv"
        path.write_text(HEADER + "".join(f"{row}\n" for row in rows))
        return path

    return write


def test_everything_is_new_the_first_time_and_nothing_the_second(reports, case):
    assert taken(case, reports)[0].new == 5

    again = taken(case, reports)[0]

    assert (again.new, again.unchanged, again.held) == (0, 5, 5)
    assert again.told() == "nothing new; 5 documents in the case"


def test_another_text_in_a_file_takes_the_place_of_the_old_one(reports, case):
    taken(case, reports)
    (reports / "courier/bridge.txt").write_text("The bridge is made of wood.")

    changes, texts, _ = taken(case, reports)

    assert changes.changed == (str(reports / "courier/bridge.txt"),)
    assert texts[0] == "The bridge is made of wood"
    assert len(texts) == 5
    assert changes.told() == f"1 changed: {reports}/courier/bridge.txt; 5 documents in the case"


def test_a_file_that_is_gone_takes_its_document_with_it_and_is_named(reports, case):
    taken(case, reports)
    (reports / "courier/bridge.txt").unlink()

    changes, texts, _ = taken(case, reports)

    assert changes.vanished == (str(reports / "courier/bridge.txt"),)
    assert len(texts) == 4


def test_documents_of_inputs_not_named_stay_whatever_became_of_their_files(reports, case, tmp_path):
    taken(case, reports)
    (reports / "courier/bridge.txt").unlink()
    other = write_reports(tmp_path / "new", {"post/a.txt": "The mill burnt down."})

    changes, texts, _ = taken(case, other)

    assert (changes.new, changes.vanished) == (1, ())
    assert len(texts) == 6


def test_an_input_that_is_gone_altogether_takes_its_documents_with_it(reports, case, tmp_path):
    other = write_reports(tmp_path / "new", {"post/a.txt": "The mill burnt down."})
    taken(case, reports, other)
    (other / "post/a.txt").unlink()
    (other / "post").rmdir()
    other.rmdir()

    changes, texts, _ = taken(case, other)

    assert changes.vanished == (str(other / "post/a.txt"),)
    assert len(texts) == 5


def test_a_renamed_file_has_moved_and_nothing_is_lost(reports, case):
    taken(case, reports)
    (reports / "courier/bridge.txt").rename(reports / "courier/crossing.txt")

    changes, texts, _ = taken(case, reports)

    assert changes.moved == ((str(reports / "courier/bridge.txt"), str(reports / "courier/crossing.txt")),)
    assert (changes.new, changes.vanished, len(texts)) == (0, (), 5)


def test_a_sub_folder_named_by_itself_can_lose_only_its_own_documents(reports, case):
    taken(case, reports)
    (reports / "courier/bridge.txt").unlink()
    (reports / "gazette/ferry.txt").unlink()

    changes, _, _ = taken(case, reports / "courier")

    assert changes.vanished == (str(reports / "courier/bridge.txt"),)


def test_a_folder_whose_name_begins_alike_is_another(reports, case, tmp_path):
    other = write_reports(tmp_path / "reports-2", {"post/a.txt": "The mill burnt down."})
    taken(case, reports, other)
    (other / "post/a.txt").unlink()

    assert taken(case, reports)[0].vanished == ()


def test_rows_are_known_by_their_url_whatever_row_they_stand_in(table, case):
    taken(case, table("Gazette,,http://x/1,The mill burnt.", "Herald,,http://x/2,The mill stands."))

    changes, texts, _ = taken(
        case,
        table(
            "Post,,http://x/3,The mill is old.",
            "Gazette,,http://x/1,The mill burns.",
            "Herald,,http://x/2,The mill stands.",
        ),
    )

    assert (changes.new, len(changes.changed), changes.vanished) == (1, 1, ())
    assert "The mill burns" in changes.changed[0]
    assert texts == ["The mill is old", "The mill burns", "The mill stands"]


def test_rows_without_a_url_are_known_by_source_and_title_else_by_their_text(table, case):
    taken(case, table("Gazette,Mill,,The mill burnt.", "Herald,,,The mill stands."))

    changes, _, _ = taken(case, table("Gazette,Mill,,The mill burns.", "Herald,,,The mill stood."))

    assert len(changes.changed) == 1
    assert (changes.new, len(changes.vanished)) == (1, 1)


def test_two_rows_of_one_url_are_two_documents(table, case):
    changes, texts, _ = taken(case, table("Gazette,,http://x/1,The mill burnt.", "Gazette,,http://x/1,The mill burns."))

    assert changes.new == len(texts) == 2


def test_a_date_that_was_mended_is_a_change_though_the_text_is_the_same(case, tmp_path):
    path = tmp_path / "feed.csv"
    path.write_text("source,text,published_at\nGazette,The mill burnt.,2031-05-01\n")
    taken(case, path)
    path.write_text("source,text,published_at\nGazette,The mill burnt.,2031-05-02\n")

    changes, _, _ = taken(case, path)

    assert len(changes.changed) + changes.new == 1
    assert changes.held == 1


def test_a_file_that_cannot_be_read_now_keeps_its_document(reports, case):
    taken(case, reports)
    (reports / "courier/bridge.txt").write_bytes(b"")

    changes, texts, problems = taken(case, reports)

    assert changes.unreadable == (str(reports / "courier/bridge.txt"),)
    assert len(texts) == 5
    assert [problem.message for problem in problems] == ["no text in the file"]


def test_inputs_keep_the_order_they_were_first_named_in(case, tmp_path):
    one = write_reports(tmp_path / "one", {"z/a.txt": "First."})
    two = write_reports(tmp_path / "two", {"a/a.txt": "Second."})
    taken(case, one)
    taken(case, two)

    assert taken(case, two, one)[1] == ["First", "Second"]


def test_the_results_in_a_case_within_the_input_are_no_documents(reports):
    case = reports / "case"
    assert taken(case, reports)[0].new == 5
    write_reports(case / "results", {"statements.csv": "source,text\nGazette,The mill burnt.\n"})

    changes, _, problems = taken(case, reports)

    assert (changes.new, problems) == (0, [])


def test_names_that_are_no_text_are_places_too(case, tmp_path):
    path = tmp_path / "feed.jsonl"
    path.write_text('{"source": "Gazette", "title": "Half a \\ud800", "text": "The mill burnt."}\n')
    strange = tmp_path / os.fsdecode(b"caf\xe9.txt")
    strange.write_text("The market is safe.")

    assert taken(case, path, strange)[0].new == 2
    assert taken(case, path, strange)[0].unchanged == 2
    strange.unlink()
    assert "caf\\" in taken(case, strange)[0].told()


def test_an_unchanged_file_is_not_parsed_again(reports, case):
    def parsed():
        with Case(case) as opened:
            kept = KeptDocuments(opened)
            take_in(opened, kept, [reports], lambda _: None, lambda _: None)
        return kept.parsed

    assert parsed() == len(REPORTS)
    assert parsed() == 0
    (reports / "courier/bridge.txt").touch()
    assert parsed() == 0
    (reports / "courier/bridge.txt").write_text("The mill is old.")
    assert parsed() == 1


def test_a_file_with_problems_tells_them_every_time(case, tmp_path):
    path = tmp_path / "feed.csv"
    path.write_text("source,text\nGazette,The mill burnt.\nHerald,\n")

    first, second = taken(case, path)[2], taken(case, path)[2]

    assert [problem.place for problem in first] == [f"{path}, row 3"]
    assert first == second
