import io

import pytest

from eval.tables import Table, print_table, share

TABLE = Table(
    title="Numbers", columns=("set", "n"), rows=(("made.test", "7"), ("b", "1,200")), numbers=frozenset({"n"})
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_shares_are_printed_as_the_field_does() -> None:
    assert [share(value) for value in (0.7244, 1.0, 0.0, None)] == [".724", "1.000", ".000", "-"]


def test_without_a_terminal_a_table_is_plain_aligned_text() -> None:
    stream = io.StringIO()
    print_table(TABLE, stream)
    assert stream.getvalue() == "Numbers\nset            n\nmade.test      7\nb          1,200\n\n"


def test_on_a_narrow_terminal_no_name_or_digit_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    columns = ("set", "role", *(f"number {n}" for n in range(9)))
    cells = ("made.dev_mismatched", "challenge", *(f"{n}.12345" for n in range(9)))
    stream = Terminal()
    print_table(Table(title="T", columns=columns, rows=(cells,), numbers=frozenset(columns[2:])), stream)
    assert all(cell in stream.getvalue() for cell in (*columns, *cells))


def test_brackets_in_a_cell_are_shown_and_not_read_as_style() -> None:
    stream = Terminal()
    print_table(Table(title="T", columns=("a",), rows=(("[bold]x",),)), stream)
    assert "[bold]x" in stream.getvalue()


def test_a_table_without_rows_prints_nothing() -> None:
    stream = io.StringIO()
    print_table(Table(title="Empty", columns=("a",), rows=()), stream)
    assert stream.getvalue() == ""
