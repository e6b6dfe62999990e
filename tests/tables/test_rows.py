import pytest

from rashomon.tables.rows import ROW_LINES, QuoteRunsOnError, RowLines, read_line_alone


def test_lines_given_back_are_handed_out_again_under_the_same_numbers() -> None:
    lines = RowLines(["a\n", "b\n", "c\n"])
    assert [next(lines), next(lines)] == ["a\n", "b\n"]
    lines.give_back(keep=1)
    assert (lines.number, lines.held, lines.characters) == (1, ["a\n"], 2)
    assert [next(lines), next(lines)] == ["b\n", "c\n"]
    assert lines.number == 3


def test_a_row_of_too_many_lines_or_characters_is_stopped() -> None:
    with pytest.raises(QuoteRunsOnError):
        list(RowLines(["x\n"] * (ROW_LINES + 1)))
    with pytest.raises(QuoteRunsOnError):
        list(RowLines(["x" * 600_000] * 3))  # the third line would follow 1.2 million characters
    assert len(list(RowLines(["x" * 2_000_000]))) == 1  # one long line is no runaway quote


def test_a_line_alone_gives_back_the_lines_after_it() -> None:
    lines = RowLines(['1,"open\n', "2,b\n"])
    next(lines)
    next(lines)
    cells, error = read_line_alone(lines, delimiter=",", width=2, is_open=True)
    assert cells == ["1", "open"]
    assert error is not None
    assert next(lines) == "2,b\n"
