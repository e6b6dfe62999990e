from pathlib import Path

import pytest

from eval.markdown import as_markdown, with_interval, write_markdown
from eval.tables import Table
from rashomon.errors import OutputError

TABLE = Table(title="Roads", columns=("name", "n"), rows=(("a | b", "3"),), numbers=frozenset({"n"}))


def test_numbers_are_flush_right_and_bars_escaped() -> None:
    assert as_markdown(TABLE).splitlines() == ["**Roads**", "", "| name | n |", "| --- | ---: |", "| a \\| b | 3 |"]
    assert as_markdown(Table(title="Nothing", columns=("name",), rows=())) == ""


def test_a_share_is_told_with_its_interval_where_there_is_one() -> None:
    assert with_interval(0.5, [0.25, 1.0]) == ".500 (.250–1.000)"
    assert with_interval(0.5, None) == ".500"
    assert with_interval(None, None) == "-"


def test_a_file_has_a_heading_and_the_tables(tmp_path: Path) -> None:
    write_markdown(tmp_path / "run.md", [TABLE], heading="Run")
    assert (tmp_path / "run.md").read_text().startswith("# Run\n\n**Roads**\n")
    with pytest.raises(OutputError, match="--out"):
        write_markdown(tmp_path, [TABLE], heading="Run")
