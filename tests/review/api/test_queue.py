import json

import pytest


@pytest.mark.usefixtures("fleet")
def test_a_program_takes_a_card_and_gives_a_verdict(api):
    rae = api("rae")
    taken = rae.post("/claim").json()

    assert taken["lease"]["conflict_id"] == taken["conflict"]["row"]["id"] == "c0"
    assert taken["nothing_left"] is None

    done = rae.post("/conflicts/c0/review", {"id": "mine-1", "verdict": "conflict", "note": "Counted twice."})

    assert done.status_code == 200
    assert done.json()["status"] == "agreed"
    assert done.json()["review"]["kind"] == "number"  # the scan's
    assert done.json()["review"]["via"] == "api"
    assert rae.get("/conflicts/c0").json()["row"]["verdict"] == "conflict"
    assert rae.post("/claim").json()["lease"]["conflict_id"] == "c1"


@pytest.mark.usefixtures("fleet")
def test_a_verdict_sent_twice_counts_once(api):
    rae = api("rae")
    rae.post("/claim")
    verdict = {"id": "mine-1", "verdict": "compatible"}
    first, second = (rae.post("/conflicts/c0/review", verdict) for _ in range(2))
    other = rae.post("/conflicts/c0/review", {"id": "mine-1", "verdict": "conflict"})

    assert (first.json()["is_repeat"], second.json()["is_repeat"]) == (False, True)
    assert other.status_code == 409


@pytest.mark.usefixtures("fleet")
def test_two_people_never_hold_one_card(api):
    first, second = api("rae").post("/claim").json(), api("rob").post("/claim").json()

    assert first["lease"]["conflict_id"] != second["lease"]["conflict_id"]
    refused = api("rob").post("/conflicts/c0/claim")
    assert refused.status_code == 409
    assert "Rae holds this card" in refused.json()["detail"]


@pytest.mark.usefixtures("blind_fleet")
def test_what_another_said_is_hidden_until_ones_own_verdict(api):
    api("rae").post("/claim")
    api("rae").post("/conflicts/c0/review", {"verdict": "conflict"})
    rob = api("rob")

    before = rob.get("/conflicts/c0").json()
    assert (before["reviews"], before["row"]["status"], before["row"]["given"]) == ([], "open", 0)

    rob.post("/conflicts/c0/claim")
    answer = rob.post("/conflicts/c0/review", {"verdict": "compatible"}).json()

    assert answer["status"] == "disagreed"
    assert {one["reviewer"] for one in rob.get("/conflicts/c0").json()["reviews"]} == {"rae", "rob"}
    assert api("vic").get("/conflicts/c0").json()["row"]["status"] == "open"


@pytest.mark.usefixtures("fleet")
def test_skipped_postponed_and_released_cards_come_back_as_asked(api):
    rae = api("rae")
    rae.post("/claim")
    assert rae.post("/conflicts/c0/skip").status_code == 204
    assert rae.post("/claim").json()["lease"]["conflict_id"] == "c1"
    assert rae.post("/conflicts/c1/postpone", {"until": "2031-06-02T08:00:00Z"}).status_code == 204
    assert rae.post("/claim").json()["lease"]["conflict_id"] == "c2"
    assert rae.post("/conflicts/c2/release").status_code == 204
    assert rae.post("/claim").json()["lease"]["conflict_id"] == "c2"
    assert rae.post("/conflicts/c2/renew").json()["conflict_id"] == "c2"


@pytest.mark.usefixtures("fleet")
def test_the_last_act_is_undone(api):
    rae = api("rae")
    assert rae.post("/undo").status_code == 404
    rae.post("/claim")
    rae.post("/conflicts/c0/review", {"verdict": "unsure"})

    undone = rae.post("/undo").json()

    assert (undone["action"], undone["conflict_id"], undone["lease"]["person"]) == ("review", "c0", "rae")
    assert rae.get("/conflicts/c0").json()["row"]["status"] == "open"


def test_an_empty_queue_says_why(api):
    taken = api("rae").post("/claim").json()

    assert (taken["lease"], taken["conflict"]) == (None, None)
    assert taken["nothing_left"]["skipped"] == 0


@pytest.mark.usefixtures("fleet")
@pytest.mark.parametrize(
    "body",
    [
        {"verdict": "maybe"},
        {"verdict": "compatible", "kind": "number"},  # a kind belongs to a conflict
        {"verdict": "conflict", "kind": "taste"},
        {"verdict": "conflict", "id": ""},
        {"verdict": "conflict", "id": "x" * 65},
        {"verdict": "conflict", "id": "a\nb"},
        {"verdict": "conflict", "note": "x" * 10_001},
        {"verdict": "conflict", "colour": "red"},
        {"verdict": "conflict", "suggestion": {"left_span": {"start": 5, "end": 5}}},
        {"verdict": "conflict", "suggestion": {"left_span": {"start": 0, "end": 10**40}}},
        {},
        [],
        "conflict",
        None,
    ],
)
def test_a_verdict_that_cannot_be_changes_nothing(api, body):
    rae = api("rae")
    rae.post("/claim")

    answer = rae.post("/conflicts/c0/review", body)

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert rae.get("/conflicts/c0").json()["row"]["given"] == 0


@pytest.mark.usefixtures("fleet")
@pytest.mark.parametrize(
    ("content", "content_type", "status"),
    [
        (b'{"verdict": "conflict"', "application/json", 422),
        (b'{"verdict": "\xff\xfe"}', "application/json", 400),
        (b'{"verdict": "\\ud800"}', "application/json", 422),
        (b'{"\\ud800": 1}', "application/json", 422),
        (b'{"verdict": "conflict", "note": "\\ud800"}', "application/json", 422),
        (b'{"verdict": ' + b"9" * 5_000 + b"}", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b'{"verdict": NaN}', "application/json", 422),
        (b'{"verdict": "conflict"}', "text/plain", 422),
        (b"verdict=conflict", "application/x-www-form-urlencoded", 422),
        (b"", "application/json", 422),
    ],
)
def test_a_body_that_cannot_be_read_is_a_problem(api, content, content_type, status):
    client = api("rae").client
    answer = client.post("/api/conflicts/c0/review", content=content, headers={"Content-Type": content_type})

    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    json.loads(answer.content)


@pytest.mark.usefixtures("fleet")
def test_a_note_with_characters_no_database_keeps_is_kept_without_them(api):
    rae = api("rae")
    rae.post("/claim")
    done = rae.post("/conflicts/c0/review", {"verdict": "unsure", "note": "nul\x00nul \u202e <b>"})

    assert done.json()["review"]["note"] == "nul\ufffdnul \u202e <b>"


@pytest.mark.usefixtures("fleet")
def test_a_viewer_judges_nothing(api):
    vic = api("vic")

    assert vic.get("/me").json() == {"name": "vic", "role": "viewer"}
    for path in ("/claim", "/undo", "/conflicts/c0/claim", "/conflicts/c0/skip", "/conflicts/c0/release"):
        assert vic.post(path).status_code == 403


@pytest.mark.usefixtures("fleet")
@pytest.mark.parametrize("until", ["9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59"])
def test_a_time_that_utc_does_not_know_is_told(api, until):
    rae = api("rae")
    rae.post("/claim")

    assert rae.post("/conflicts/c0/postpone", {"until": until}).status_code == 422
