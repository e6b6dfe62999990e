def test_the_description_is_open_to_anyone_and_names_the_token(browsers):
    answer = browsers(None).get("/api/openapi.json")

    assert answer.status_code == 200
    told = answer.json()
    assert told["security"] == [{"token": []}]
    assert told["components"]["securitySchemes"]["token"] == {"type": "http", "scheme": "bearer"}
    assert all(path.startswith("/api/") for path in told["paths"])


def test_every_operation_has_a_summary_a_tag_and_problems_as_problem_json(browsers):
    told = browsers(None).get("/api/openapi.json").json()
    known = {tag["name"] for tag in told["tags"]}
    for path, operations in told["paths"].items():
        for method, operation in operations.items():
            assert operation["summary"], path
            assert operation["description"], path
            assert set(operation["tags"]) <= known
            for status, answer in operation["responses"].items():
                if status.startswith(("4", "5")):
                    assert list(answer["content"]) == ["application/problem+json"], (method, path, status)


def test_an_unknown_method_is_a_problem(browsers):
    answer = browsers(None).client.request("BREW", "/api/conflicts")

    assert answer.status_code == 405
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["allow"] == "GET"
    assert browsers(None).client.request("PUT", "/api/runs").headers["allow"] == "GET, POST"
