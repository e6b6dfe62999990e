import pytest

pytestmark = pytest.mark.usefixtures("fleet")


def test_a_list_is_read_page_by_page(api):
    vic = api("vic")
    seen, after = [], None
    for _ in range(4):
        page = vic.get("/conflicts", order="probability", limit=3, **({"after": after} if after else {})).json()
        seen += [row["id"] for row in page["rows"]]
        after = page["next_cursor"]

    assert seen == [f"c{number}" for number in range(10)]
    assert after is None
    assert (page["count"], page["is_count_exact"]) == (10, True)


def test_a_filter_narrows_the_list(api):
    rows = api("vic").get("/conflicts", least=0.9, source="Gazette").json()["rows"]

    assert [row["id"] for row in rows] == ["c0", "c1"]  # 0.99, 0.90, 0.81 …
    assert rows[0]["left"] == {"voice": "Gazette", "source": "Gazette", "text": "0 boats sank."}


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({"status": "done"}, "status"),
        ({"least": 2}, "least"),
        ({"since": "yesterday"}, "since"),
        ({"limit": 10**30}, "limit"),
        ({"after": "nonsense"}, "after: this is no page"),
        ({"colour": "red"}, "colour"),
        ({"since": "2031-05-04", "until": "2031-05-01"}, "exchange them"),
    ],
)
def test_a_query_that_cannot_be_is_a_problem_that_names_it(api, query, told):
    answer = api("vic").get("/conflicts", **query)

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert told in answer.json()["detail"].lower()
    assert answer.json()["status"] == 422


def test_one_conflict_comes_with_all_that_is_needed_to_judge_it(api):
    found = api("vic").get("/conflicts/c3").json()

    assert found["row"]["id"] == "c3"
    assert found["left"]["text"] == "3 boats sank."
    assert found["left"]["passage"] == "3 boats sank. It blew."
    assert found["right"]["source"] == "Courier"
    assert found["forward"] == {"entailment": 0.05, "neutral": 0.15, "contradiction": 0.8}
    assert (found["model"], found["temperature"], found["reviews"]) == ("tiny", 1.25, [])


@pytest.mark.parametrize("id_", ["c99", "a%2Fb", "%00", "c3%7F", "%F0%9F%9A%A2", "c" * 299])
def test_a_conflict_that_is_not_there_is_a_problem(api, id_):
    answer = api("vic").get(f"/conflicts/{id_}")

    assert answer.status_code == 404
    assert answer.json()["title"] == "Not here"


def test_without_a_token_nothing_is_told(browsers):
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic YTpi"}):
        answer = browsers(None).get("/api/conflicts", headers=headers)

        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
        assert answer.headers["content-type"] == "application/problem+json"


def test_a_session_of_a_browser_is_no_token(browsers):
    assert browsers("ada").get("/api/conflicts").status_code == 401
