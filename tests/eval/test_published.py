from dataclasses import replace

from eval.measurement import SetResult
from eval.metrics.f1 import SideScores
from eval.published import Figure, Floor, figure_table, floor_table, read_published
from eval.sets import read_registry

RESULT = SetResult(
    name="made.test", role="test", decision="three-way", n=10, count=10, sha256="0" * 64, seed=None,
    accuracy=0.8, interval=(0.5, 0.9),
    argmax_accuracy=0.8, macro_f1=0.7, ece=0.1, nll=0.5, truncated=0, warning=None,
    sides=(SideScores(name="contradiction", n=4, predicted=4, precision=0.5, recall=0.5, f1=0.5),),
)  # fmt: skip


def figure(model: str, value: float, *, is_same_task: bool = True) -> Figure:
    return Figure(
        set="made.test", metric="accuracy", model=model, value=value, source="paper", is_same_task=is_same_task
    )


def test_ours_stands_among_theirs_by_value_and_other_tasks_come_last() -> None:
    figures = [figure("small", 0.7), figure("other", 0.9, is_same_task=False), figure("large", 0.9)]
    rows = figure_table([RESULT], figures, "ours").rows
    assert [row[3] for row in rows] == ["large", "=> ours", "small", "other"]
    assert rows[3][5].startswith("not comparable")


def test_a_sample_says_so_beside_the_published_figures() -> None:
    rows = figure_table([replace(RESULT, count=50)], [figure("large", 0.9)], "ours").rows
    assert rows[1][5] == "10 of 50 pairs"


def test_a_floor_is_reached_or_visibly_not() -> None:
    floors = [
        Floor(set="made.test", metric="accuracy", value=0.8),
        Floor(set="made.test", metric="f1.contradiction", value=0.501),
        Floor(set="absent.test", metric="accuracy", value=0.9),
    ]
    rows = floor_table([RESULT], floors).rows
    assert [row[-2:] for row in rows] == [("+0.000", "reached"), ("-0.001", "BELOW")]


def test_every_published_figure_and_floor_is_of_a_registered_set() -> None:
    figures, floors = read_published()
    assert {entry.set for entry in (*figures, *floors)} <= set(read_registry())
    assert all(0 < entry.value < 1 for entry in (*figures, *floors))
    assert all(entry.source and (entry.is_same_task or entry.note) for entry in figures)
