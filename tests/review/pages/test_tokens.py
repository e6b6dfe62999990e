"""API tokens: shown once, one's own, ended by oneself."""

import re

SECRET = re.compile(r">(rashomon_[\w-]+)<")


def test_a_token_is_shown_once_and_opens_the_api_until_it_is_ended(browsers):
    rae, program = browsers("rae"), browsers(None)

    secret = SECRET.search(rae.post("/tokens", name="nightly export").text)[1]
    program.client.headers["Authorization"] = f"Bearer {secret}"

    assert secret not in rae.get("/tokens").text
    assert program.get("/api/me").status_code == 200
    number = re.search(r"/tokens/(\d+)/revoke", rae.get("/tokens").text)[1]
    assert rae.post(f"/tokens/{number}/revoke").headers["location"] == "/tokens?said=token-revoked"
    assert program.get("/api/me").status_code == 401


def test_the_token_of_another_is_not_there(browsers):
    browsers("rae").post("/tokens", name="hers")

    rob = browsers("rob")

    assert "hers" not in rob.get("/tokens").text
    assert rob.post("/tokens/1/revoke").status_code == 404


def test_a_token_needs_a_name(browsers):
    answer = browsers("rae").post("/tokens", name=" ")

    assert answer.status_code == 422
    assert "Give the token a name" in answer.text
