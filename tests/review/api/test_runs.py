import pytest

from tests.harbour import Maker, harbour_scan
from tests.scans import write_records


@pytest.fixture
def records(tmp_path):
    return write_records(tmp_path / "run", harbour_scan(Maker())).read_bytes()


def test_a_scan_is_imported_once(api, records):
    lee = api("lee")
    first, second = (lee.client.post("/api/runs", content=records) for _ in range(2))

    assert first.status_code == 200
    assert (first.json()["is_new"], first.json()["conflicts"]) == (True, 1)
    assert (second.json()["is_new"], second.json()["run_id"]) == (False, first.json()["run_id"])
    assert [run["title"] for run in lee.get("/runs").json()] == ["The harbour"]


def test_how_many_judge_each_conflict_can_be_asked_for(api, records):
    lee = api("lee")
    lee.client.post("/api/runs?judgements=2", content=records)

    assert lee.get("/conflicts").json()["rows"][0]["needed"] == 2


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\x1f\x8b\x08\x00" + b"\x00" * 20])
def test_what_is_no_scan_is_a_problem_that_names_no_path_of_ours(api, content):
    answer = api("lee").client.post("/api/runs", content=content)

    assert answer.status_code == 422
    assert answer.json()["detail"].startswith("The file sent")
    assert "rashomon-" not in answer.text  # of the temporary folder


def test_a_reviewer_imports_nothing(api, records):
    assert api("rae").client.post("/api/runs", content=records).status_code == 403
    assert api("rae").get("/runs").json() == []
