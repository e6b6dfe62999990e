"""Stories and triples are read as written, and a fault is named with its file and line."""

from datetime import date
from pathlib import Path

import pytest

from eval.accounts.markup import read_story, read_triple_table
from rashomon.errors import InputError
from tests.eval.stories import BRIDGE, TRIPLES


def write_story(folder: Path, text: str, name: str = "kanso") -> Path:
    path = folder / f"{name}.story"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_story_has_its_reports_lines_and_claims(tmp_path: Path) -> None:
    story = read_story(write_story(tmp_path, BRIDGE.format(name="kanso")))

    first, second, third = story.reports
    assert (first.source, first.register, first.published) == ("Velm Wire", "wire", date(2027, 3, 2))
    assert [line.id for report in story.reports for line in report.lines] == ["a1", "a2", "b1", "b2", "c1", "c2", "ca1"]
    assert (second.lines[0].speaker, second.lines[0].stance) == ("the army", "asserts")
    assert story.claims[0].stances == {"A": "agree", "B": "disagree"}
    assert third.lines[2].copy_of == "a1"


def test_offsets_point_at_the_words_of_each_line(tmp_path: Path) -> None:
    story = read_story(write_story(tmp_path, BRIDGE.format(name="kanso")))

    for report in story.reports:
        for line in report.lines:
            assert report.text[line.start : line.end] == line.text
    assert story.reports[0].text.endswith("It rained all day.")


def test_an_empty_line_begins_a_paragraph(tmp_path: Path) -> None:
    text = BRIDGE.format(name="kanso").replace("-- It rained all day.", "\n-- It rained all day.")

    assert "\n\nIt rained all day." in read_story(write_story(tmp_path, text)).reports[0].text


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("[bridge=army;", "[bridge=navy;", "'navy' is no position of matter bridge"),
        ("[bridge=army;", "[ford=army;", "no matter 'ford'"),
        ("stance=asserts] The army", "stance=shouts] The army", "unknown stance 'shouts'"),
        ("b2 [road", "c9 [road", "c9 does not begin with the letter of its report, B"),
        ("=a1", "=a9", "=a9: no such line above"),
        ("pair b2 c2 skip", "pair b1 b2 skip", "of one report"),
        ("pair b2 c2 skip", "pair b2 c7 skip", "no line c7"),
        ("rel toll nine fourteen revision", "rel toll nine fourteen update", "unknown label 'update'"),
        ("kind: battle", "kind: tea", "unknown kind of story 'tea'"),
        ("| A agree |", "| Z agree |", "names a report that is not there"),
        ("2027-03-03", "3 March", "Invalid isoformat"),
        ("-- It rained", "It rained", "is neither a statement"),
    ],
)
def test_a_fault_is_told_with_the_file(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    path = write_story(tmp_path, BRIDGE.format(name="kanso").replace(old, new))

    with pytest.raises(InputError, match=r"kanso\.story") as raised:
        read_story(path)
    assert complaint in str(raised.value)


def test_the_line_of_a_fault_is_told(tmp_path: Path) -> None:
    text = BRIDGE.format(name="kanso").replace("[bridge=army;", "[bridge=navy;")
    at = text.splitlines().index(next(line for line in text.splitlines() if "navy" in line)) + 1

    with pytest.raises(InputError, match=f"kanso.story, line {at}:"):
        read_story(write_story(tmp_path, text))


def test_a_story_goes_by_its_file_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="calls itself 'kanso'"):
        read_story(write_story(tmp_path, BRIDGE.format(name="kanso"), name="orrin"))


def test_triples_are_read_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "quay.tsv"
    path.write_text("".join("\t".join(row) + "\n" for row in TRIPLES), encoding="utf-8")

    first, second = read_triple_table(path)

    assert (first.theme, first.row, first.kind, first.near) == ("quay", 1, "control", "different_scope")
    assert second.near_miss == "The founder chose a successor."


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("control\tdifferent_scope\tA.\tB.", "found 4"),
        ("colour\tdifferent_scope\tA.\tB.\tC.", "unknown kind 'colour'"),
        ("control\tunrelated\tA.\tB.\tC.", "unknown near miss 'unrelated'"),
        ("control\trevision\tA.\tB.\tB.", "two of the three texts are the same"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, complaint: str) -> None:
    path = tmp_path / "quay.tsv"
    path.write_text("\t".join(TRIPLES[0]) + "\n" + row + "\n", encoding="utf-8")

    with pytest.raises(InputError, match=r"quay\.tsv, row 2") as raised:
        read_triple_table(path)
    assert complaint in str(raised.value)
