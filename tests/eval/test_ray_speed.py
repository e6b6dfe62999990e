"""The table of engines: what each is asked, and how its ratios are shown."""

from __future__ import annotations

import argparse

from eval.ray_speed import TableEngine, make_record, report_tables
from eval.timing import EngineSpeed, Ratio


def test_no_turn_meets_the_texts_of_the_turn_before():
    asked = []

    def judge(frame):
        asked.append(frame.to_numpy().tolist())
        return [0.25] * len(frame)

    engine = TableEngine("one", judge)
    labels = [engine.label_pairs([("the bridge", "is open")]) for _ in range(2)]

    assert asked == [[["the bridge 1", "is open 1"]], [["the bridge 2", "is open 2"]]]
    assert labels == [["0.250000"], ["0.250000"]]


def test_a_row_shows_the_median_the_extremes_and_what_agrees():
    ratio = Ratio(against="this process", median=1.9, low=1.7, high=2.0)
    speed = EngineSpeed(
        name="Ray, 2 workers", rounds=(90.0, 100.0, 110.0), median=100.0, agreement=1.0, ratios=(ratio,)
    )
    asked = argparse.Namespace(rounds=3, workers=2, seed=1)

    record = make_record([speed], 40, {"cpu": "a processor", "load": None}, asked)
    speeds, machine = report_tables([speed], record)

    assert speeds.rows == (("Ray, 2 workers", "100.0", "90-110", "1.90 (1.70-2.00)", "1.000"),)
    assert ("cpu", "a processor") in machine.rows
    assert record["engines"][0]["rounds"] == (90.0, 100.0, 110.0)
