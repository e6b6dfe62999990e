"""What a case costs: the commands it is measured by, and what is told of them."""

import json

from eval.case import Cost, cost_table, measure, summarised


def cost(what, seconds):
    return Cost(
        what=what,
        seconds=seconds,
        peak_mb=400,
        documents=10,
        statements=1200,
        pairs=9,
        extracted=1,
        embedded=2,
        judged=3,
    )


def test_runs_of_one_kind_are_told_by_least_middle_and_most():
    costs = [cost("first scan", 9.0), *(cost("one more article", seconds) for seconds in (2.0, 4.0, 1.0))]

    assert summarised(costs) == {
        "first scan": {"runs": 1, "min": 9.0, "median": 9.0, "max": 9.0},
        "one more article": {"runs": 3, "min": 1.0, "median": 2.0, "max": 4.0},
    }


def test_the_table_has_a_row_for_each_command():
    table = cost_table([cost("first scan", 1234.5)])

    assert table.rows == (("first scan", "1,234.5", "400", "10", "1,200", "9", "1", "2", "3"),)


def test_the_case_is_made_and_then_one_article_and_the_same_input_take_turns(tmp_path, monkeypatch):
    asked = []

    def timed(what, _, given):
        lines = given.read_text(encoding="utf-8").splitlines()
        asked.append((what, [json.loads(line)["title"] for line in lines]))
        return cost(what, 1.0)

    articles = [{"title": f"Report {number}"} for number in range(4)]
    monkeypatch.setattr("eval.case.read_families", lambda _: [])
    monkeypatch.setattr("eval.case.made_articles", lambda _, count, **__: iter(articles[:count]))
    monkeypatch.setattr("eval.case._timed", timed)

    costs = measure(tmp_path, tmp_path, articles=2, rounds=2, seed=0, reworded=0.3)

    base = ["Report 0", "Report 1"]
    assert asked == [
        ("first scan", base),
        ("one more article", ["Report 2"]),
        ("same input again", base),
        ("one more article", ["Report 3"]),
        ("same input again", base),
    ]
    assert len(costs) == 5
