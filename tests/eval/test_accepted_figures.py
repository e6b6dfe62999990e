from dataclasses import replace
from pathlib import Path

import pytest

from eval.accepted_figures import FILE, change_of, merged, read_accepted, write_accepted
from eval.headlines import Figure
from rashomon.errors import InputError

F1 = Figure(
    verb="conflicts",
    part="test",
    name="F1 of “conflict”",
    value=0.8,
    interval=(0.75, 0.85),
    command="python -m eval conflicts --split test",
    model="small r1",
    data="ab",
)
ERROR = replace(F1, name="calibration error", value=0.04, interval=(0.03, 0.05), is_lower_better=True)
PLAIN = replace(F1, verb="pairing", part="dev", name="recall", interval=None)


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "accepted.toml"
    write_accepted([PLAIN, F1, ERROR], path)
    assert read_accepted(path) == {figure.key: figure for figure in (F1, ERROR, PLAIN)}
    assert read_accepted(tmp_path / "none.toml") == {}


def test_a_damaged_file_is_refused_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "accepted.toml").write_text("[conflicts.test.F1]\nvalue = 'high'\n")
    with pytest.raises(InputError, match="--accept"):
        read_accepted(tmp_path / "accepted.toml")


@pytest.mark.parametrize(
    ("value", "change"), [(0.74, "worse"), (0.75, "as before"), (0.85, "as before"), (0.86, "better")]
)
def test_worse_is_below_the_accepted_interval(value: float, change: str) -> None:
    assert change_of(replace(F1, value=value), F1) == change


def test_of_an_error_more_is_worse() -> None:
    assert change_of(replace(ERROR, value=0.06), ERROR) == "worse"
    assert change_of(replace(ERROR, value=0.02), ERROR) == "better"


def test_without_an_interval_half_a_point_is_allowed() -> None:
    assert change_of(replace(PLAIN, value=0.796), PLAIN) == "as before"
    assert change_of(replace(PLAIN, value=0.794), PLAIN) == "worse"


def test_other_data_and_new_figures_are_not_compared() -> None:
    assert change_of(replace(F1, value=0.1, data="cd"), F1) == "other data"
    assert change_of(F1, None) == "new"


def test_a_measured_part_replaces_all_its_figures_and_no_others() -> None:
    now = replace(F1, value=0.9)
    assert merged([F1, ERROR, PLAIN], [now]) == [PLAIN, now]


def test_the_file_in_the_repository_can_be_read() -> None:
    for figure in read_accepted(FILE).values():
        assert figure.interval is None or figure.interval[0] <= figure.value <= figure.interval[1]
