import io
import zipfile

import pytest

pytestmark = pytest.mark.usefixtures("fleet")


def test_a_dispute_has_its_accounts_and_conflicts_best_first(api):
    found = api("vic").get("/disputes/d-fleet").json()

    assert [row["id"] for row in found["conflicts"]] == [f"c{number}" for number in range(10)]
    assert [account["sources"] for account in found["accounts"]] == [["Gazette"], ["Courier"]]
    assert found["conflicts_left_out"] == 0


def test_its_audit_pack_is_a_zip_of_the_same_bytes_each_time(api):
    first, second = (api("vic").get("/disputes/d-fleet/audit.zip") for _ in range(2))

    assert first.headers["content-type"] == "application/zip"
    assert first.headers["content-disposition"] == 'attachment; filename="dispute-dfleet-audit.zip"'
    assert first.content == second.content
    assert "manifest.json" in zipfile.ZipFile(io.BytesIO(first.content)).namelist()


def test_its_claimreview_draft_is_json_ld(api):
    answer = api("vic").get("/disputes/d-fleet/claimreview.json")

    assert answer.headers["content-type"] == "application/ld+json"
    assert [one["@type"] for one in answer.json()["@graph"]] == ["ClaimReview", "ClaimReview"]


@pytest.mark.parametrize("path", ["/disputes/none", "/disputes/none/audit.zip", "/disputes/none/claimreview.json"])
def test_a_dispute_that_is_not_there_is_a_problem(api, path):
    answer = api("vic").get(path)

    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


def test_a_pack_is_refused_while_it_would_tell_a_blind_verdict(api, store):
    from rashomon.store.queue_settings import QueueSettings, write_queue_settings
    from tests.review.conftest import NOW

    with store.write() as connection:
        write_queue_settings(connection, QueueSettings(judgements=2), NOW, None)
    api("rae").post("/claim")
    api("rae").post("/conflicts/c0/review", {"verdict": "conflict"})

    refused = api("rob").get("/disputes/d-fleet/audit.zip")

    assert refused.status_code == 403
    assert "still being judged blind" in refused.json()["detail"]
    assert api("rae").get("/disputes/d-fleet/audit.zip").status_code == 200
