"""The bundled reports: four, of four sources, each readable by itself."""

from datetime import datetime

from rashomon.demo import demo_reports

FIELDS = {"source", "title", "published_at", "url"}


def _read(path):
    before, head, body = path.read_text("utf-8").split("---\n", 2)
    assert before == ""
    return dict(line.split(": ", 1) for line in head.splitlines()), body


def test_there_are_four_reports_of_four_different_sources():
    sources = [_read(path)[0]["source"] for path in demo_reports()]
    assert len(sources) == len(set(sources)) == 4


def test_each_report_has_front_matter_with_a_zoned_date_and_an_example_address():
    for path in demo_reports():
        head, _ = _read(path)
        assert set(head) == FIELDS
        assert datetime.fromisoformat(head["published_at"]).tzinfo is not None
        assert head["url"].startswith("https://example.org/")


def test_each_report_is_between_100_and_260_words():
    for path in demo_reports():
        assert 100 <= len(_read(path)[1].split()) <= 260, path.name


def test_the_folder_holds_no_other_file_that_a_reader_would_take_for_a_report():
    folder = demo_reports()[0].parent
    readable = {".md", ".txt", ".html", ".jsonl", ".csv", ".parquet"}
    assert {path for path in folder.iterdir() if path.suffix in readable} == set(demo_reports())


def test_the_invented_sources_are_said_to_be_invented_beside_them():
    assert "invented" in (demo_reports()[0].parent / "NOTICE").read_text("utf-8")
