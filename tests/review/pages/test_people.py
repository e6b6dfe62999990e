"""People, for administrators: let in by links, kept out at once."""

import re

from rashomon.store.people import find_person
from tests.review.conftest import PASSWORD

LINK = re.compile(r">http://localhost:8321(/open\?link=[\w-]+)<")


def test_somebody_added_comes_in_by_the_link_that_is_shown_once(browsers, store):
    ada = browsers("ada")

    added = ada.post("/people", name="Bo Reed", role="lead")

    link = LINK.search(added.text)[1]
    assert not LINK.search(ada.get("/people").text)
    assert "Welcome, <bdi>Bo Reed</bdi>" in browsers(None).get(link).text
    with store.read() as connection:
        assert find_person(connection, "bo reed").role == "lead"


def test_a_name_that_is_taken_is_told_and_what_was_typed_is_kept(browsers):
    answer = browsers("ada").post("/people", name="RAE", role="viewer")

    assert answer.status_code == 422
    assert "There is somebody called rae already; choose another name." in answer.text
    assert 'value="RAE"' in answer.text


def test_whoever_is_disabled_is_out_with_their_next_click(browsers, people):
    rae = browsers("rae")
    assert rae.get("/help").status_code == 200

    browsers("ada").post(f"/people/{people['rae'].id}/disable")

    assert rae.get("/help").status_code == 303
    assert rae.post("/queue/next").status_code == 303


def test_a_new_role_holds_with_the_next_click(browsers, people):
    rae = browsers("rae")
    assert rae.get("/history").status_code == 403

    browsers("ada").post(f"/people/{people['rae'].id}/role", role="lead")
    assert rae.get("/history").status_code == 200

    browsers("ada").post(f"/people/{people['rae'].id}/role", role="viewer")
    assert rae.get("/queue").status_code == 403


def test_a_reset_ends_the_password_and_the_sessions(browsers, people):
    ada, rae = browsers("ada"), browsers("rae")

    link = LINK.search(ada.post(f"/people/{people['rae'].id}/reset").text)[1]

    assert rae.get("/help").status_code == 303
    rae.csrf = rae.get("/sign-in").cookies.get("rashomon-form-8321")
    assert rae.post("/sign-in", name="rae", password=PASSWORD).status_code == 401
    assert "Welcome, <bdi>rae</bdi>" in rae.get(link).text


def test_the_last_administrator_cannot_step_down_and_nobody_disables_themselves(browsers, people):
    ada = browsers("ada")

    stepped_down = ada.post(f"/people/{people['ada'].id}/role", role="lead")
    disabled = ada.post(f"/people/{people['ada'].id}/disable")

    assert stepped_down.status_code == 409
    assert "Ada is the last administrator" in stepped_down.text
    assert disabled.status_code == 403
    assert "another administrator can" in disabled.text


def test_whoever_was_disabled_is_enabled_again(browsers, people):
    ada = browsers("ada")

    assert ada.post(f"/people/{people['dan'].id}/enable").headers["location"] == "/people?said=enabled"
    assert browsers("dan").get("/help").status_code == 200


def test_a_name_is_shown_as_a_name_whatever_it_holds(browsers):
    ada = browsers("ada")
    ada.post("/people", name="<script>alert(1)</script>", role="viewer")

    text = ada.get("/people").text

    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text


def test_a_number_that_is_nobodys_is_not_here(browsers):
    assert browsers("ada").post("/people/12345/disable").status_code == 404
    assert browsers("ada").post("/people/x/disable").status_code == 422
    assert browsers("ada").post(f"/people/{10**30}/disable").status_code in (404, 422)
