"""The checker names faults, counts what is there, and says with its exit code whether all is well."""

from pathlib import Path

import pytest

from eval.accounts.check import is_plain, main
from tests.eval.stories import write_corpus


def test_counts_are_told_and_nothing_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main([str(write_corpus(tmp_path / "corpus", stories=1))])

    told = capsys.readouterr().out
    assert code == 0
    assert "3 stories, 9 reports, 33 pairs: unrelated 24, conflict 6, revision 3" in told
    assert "6 triples of 3 themes" in told


def test_a_fault_is_told_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_corpus(tmp_path / "corpus", stories=1)
    (folder / "dev" / "triples" / "bad.tsv").write_text("control\tonly two cells\n")

    assert main([str(folder)]) == 1
    assert "FAULT bad.tsv, row 1" in capsys.readouterr().out


def test_an_empty_folder_fails(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 1


@pytest.mark.parametrize("text", ["Twelve died.", "He denied it.", "Nobody came.", "It isn’t so.", "It cost 3 euros."])
def test_numbers_and_negations_are_not_plain(text: str) -> None:
    assert not is_plain("The gate stood open.", text)


def test_other_texts_are_plain() -> None:
    assert is_plain("The gate stood open.", "Guards barred the gate.")
