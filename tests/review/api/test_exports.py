import csv
import io
import json

import pyarrow.parquet as pq
import pytest

pytestmark = pytest.mark.usefixtures("fleet")


def test_each_format_is_an_attachment_with_the_same_rows(api):
    vic = api("vic")
    answers = {kind: vic.get("/export/conflicts", format=kind) for kind in ("csv", "jsonl", "parquet")}

    assert answers["csv"].headers["content-disposition"] == 'attachment; filename="rashomon-conflicts-2031-06-01.csv"'
    assert answers["csv"].headers["content-type"] == "text/csv; charset=utf-8; header=present"
    ids = [row["conflict_id"] for row in csv.DictReader(io.StringIO(answers["csv"].text))]
    assert ids == [f"c{number}" for number in range(10)]
    assert [json.loads(line)["conflict_id"] for line in answers["jsonl"].text.splitlines()] == ids
    assert pq.read_table(io.BytesIO(answers["parquet"].content))["conflict_id"].to_pylist() == ids


@pytest.mark.parametrize("what", ["reviews", "agreement", "disputes"])
def test_the_other_tables_come_too(api, what):
    api("rae").post("/claim")
    api("rae").post("/conflicts/c0/review", {"verdict": "conflict"})

    assert len(list(csv.DictReader(io.StringIO(api("vic").get(f"/export/{what}").text)))) >= 1


def test_a_filter_narrows_it(api):
    rows = list(csv.DictReader(io.StringIO(api("vic").get("/export/conflicts", least=0.9).text)))

    assert [row["conflict_id"] for row in rows] == ["c0", "c1"]


@pytest.mark.parametrize(
    ("what", "query"),
    [
        ("secrets", {}),
        ("conflicts", {"format": "xlsx"}),
        ("conflicts", {"status": "done"}),
        ("agreement", {"status": "open"}),
    ],
)
def test_what_cannot_be_exported_is_a_problem_and_no_file(api, what, query):
    answer = api("vic").get(f"/export/{what}", **query)

    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert "content-disposition" not in answer.headers
