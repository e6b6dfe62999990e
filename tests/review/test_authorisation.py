"""Who may do what: one table of all routes, kept complete by a test, tried by everybody.

anyone < viewer < reviewer < lead < admin       pages, by the cookie of a session
token:viewer …                                  the API, by a bearer token of somebody with at least that role
"""

import pytest
from fastapi.routing import iter_route_contexts
from starlette.routing import Mount

from rashomon.store.people import ROLES

TABLE = """
anyone          GET   /healthz
anyone          GET   /sign-in
anyone          POST  /sign-in
anyone          GET   /open
anyone          POST  /open

viewer          GET   /
viewer          POST  /sign-out
viewer          GET   /password
viewer          POST  /password
viewer          GET   /help
viewer          GET   /tokens
viewer          POST  /tokens
viewer          POST  /tokens/{token_id}/revoke
viewer          GET   /conflicts
viewer          GET   /conflicts/{conflict_id}
viewer          GET   /speakers
viewer          GET   /documents/{document_id}
viewer          GET   /disputes/{dispute_id}
viewer          GET   /disputes/{dispute_id}/audit.zip
viewer          GET   /disputes/{dispute_id}/claimreview.json
viewer          GET   /dashboard
viewer          GET   /agreement
viewer          GET   /views
viewer          POST  /views
viewer          POST  /views/{view_id}/delete
viewer          GET   /exports
viewer          GET   /exports/{file}

reviewer        GET   /queue
reviewer        POST  /queue/next
reviewer        POST  /queue/undo
reviewer        POST  /queue/recall
reviewer        GET   /mine
reviewer        POST  /conflicts/{conflict_id}/claim
reviewer        POST  /conflicts/{conflict_id}/review
reviewer        POST  /conflicts/{conflict_id}/skip
reviewer        POST  /conflicts/{conflict_id}/postpone
reviewer        POST  /conflicts/{conflict_id}/release
reviewer        POST  /conflicts/{conflict_id}/renew

lead            GET   /leases
lead            POST  /leases/break
lead            GET   /batches
lead            POST  /batches
lead            GET   /batches/{batch_id}
lead            POST  /batches/{batch_id}/people
lead            POST  /batches/{batch_id}/close
lead            GET   /adjudication
lead            GET   /adjudication/{conflict_id}
lead            POST  /adjudication/{conflict_id}
lead            POST  /decisions/{decision_id}/retract
lead            GET   /bulk
lead            POST  /bulk
lead            POST  /bulk/{bulk_id}/undo
lead            GET   /history
lead            GET   /settings
lead            POST  /settings
lead            GET   /runs
lead            POST  /runs

admin           GET   /people
admin           POST  /people
admin           POST  /people/{person_id}/role
admin           POST  /people/{person_id}/disable
admin           POST  /people/{person_id}/enable
admin           POST  /people/{person_id}/reset

token:viewer    GET   /api/conflicts
token:viewer    GET   /api/conflicts/{conflict_id}
token:viewer    GET   /api/disputes/{dispute_id}
token:viewer    GET   /api/disputes/{dispute_id}/audit.zip
token:viewer    GET   /api/disputes/{dispute_id}/claimreview.json
token:viewer    GET   /api/export/{what}
token:viewer    GET   /api/standing
token:viewer    GET   /api/runs
token:viewer    GET   /api/me
anyone          GET   /api/openapi.json
token:reviewer  POST  /api/claim
token:reviewer  POST  /api/undo
token:reviewer  POST  /api/conflicts/{conflict_id}/claim
token:reviewer  POST  /api/conflicts/{conflict_id}/renew
token:reviewer  POST  /api/conflicts/{conflict_id}/review
token:reviewer  POST  /api/conflicts/{conflict_id}/skip
token:reviewer  POST  /api/conflicts/{conflict_id}/postpone
token:reviewer  POST  /api/conflicts/{conflict_id}/release
token:lead      POST  /api/runs
"""
ROWS = [tuple(line.split()) for line in TABLE.splitlines() if line]
PEOPLE = ["vic", "rae", "lee", "ada"]  # one of each role, in the order of ROLES
FILLED = {"{person_id}": "999", "{batch_id}": "999", "{bulk_id}": "999", "{view_id}": "999", "{token_id}": "999"}
UNSAFE_PAGES = [(method, path) for _, method, path in ROWS if method != "GET" and not path.startswith("/api/")]


def filled(path):
    """An address of nothing that exists."""
    for name, value in FILLED.items():
        path = path.replace(name, value)
    return "/".join("nothing" if part.startswith("{") else part for part in path.split("/"))


def ask(browser, method, path):
    return browser.get(filled(path)) if method == "GET" else browser.post(filled(path))


def outcome(answer):
    """let in, sent to sign in, or refused for the role or the lack of a token."""
    if answer.status_code == 303 and answer.headers["location"].startswith("/sign-in?next="):
        return "signs in"
    if answer.status_code == 401 and answer.headers.get("www-authenticate") == "Bearer":
        return "needs a token"
    return "refused" if answer.status_code == 403 and "This is for " in answer.text else "let in"


def test_every_route_of_the_application_has_a_row(app):
    routes = [route for route in iter_route_contexts(app.routes) if not isinstance(route.original_route, Mount)]
    found = {(method, route.path) for route in routes for method in route.methods or () if method != "HEAD"}
    found = {(method, path.replace(":path}", "}")) for method, path in found}

    assert sorted(found) == sorted((method, path) for _, method, path in ROWS)


@pytest.mark.parametrize(("least", "method", "path"), [row for row in ROWS if not row[2].startswith("/api/")])
def test_a_page_lets_in_who_has_the_role_and_nobody_else(browsers, programs, least, method, path):
    from_role = 0 if least == "anyone" else ROLES.index(least)
    outside = "let in" if least == "anyone" else "signs in"
    expected = {None: outside, "dan": outside, "token": outside}
    expected |= {name: "let in" if at >= from_role else "refused" for at, name in enumerate(PEOPLE)}

    # dan's session was opened before he was disabled; a token, even an administrator's, opens no page
    nobody = browsers(None)
    nobody.csrf = nobody.get("/sign-in").cookies.get("rashomon-form-8321")
    program = programs("ada")
    program.csrf = program.get("/sign-in").cookies.get("rashomon-form-8321")
    found = {None: outcome(ask(nobody, method, path)), "token": outcome(ask(program, method, path))}
    disabled = browsers("dan")
    disabled.csrf = disabled.get("/sign-in").cookies.get("rashomon-form-8321")
    found["dan"] = outcome(ask(disabled, method, path))
    found |= {name: outcome(ask(browsers(name), method, path)) for name in PEOPLE}

    assert found == expected


@pytest.mark.parametrize(("least", "method", "path"), [row for row in ROWS if row[0].startswith("token:")])
def test_the_api_lets_in_a_token_of_somebody_with_the_role_and_no_cookie(browsers, programs, least, method, path):
    from_role = ROLES.index(least.removeprefix("token:"))
    expected = {name: "let in" if at >= from_role else "refused" for at, name in enumerate(PEOPLE)}

    assert {name: outcome(ask(programs(name), method, path)) for name in PEOPLE} == expected
    for name in (None, "ada", "dan"):
        assert outcome(ask(browsers(name), method, path)) == "needs a token"


def test_a_token_of_somebody_disabled_opens_nothing(programs, people, browsers):
    program = programs("rob")
    assert program.get("/api/me").status_code == 200

    browsers("ada").post(f"/people/{people['rob'].id}/disable")

    assert program.get("/api/me").status_code == 401


@pytest.mark.parametrize(("method", "path"), UNSAFE_PAGES)
def test_no_change_is_made_without_our_token_or_for_another_site(browsers, method, path):
    ada = browsers("ada")

    without = ada.client.request(method, filled(path))
    wrong = ada.client.request(method, filled(path), data={"csrf": "x" * 43})
    from_elsewhere = ada.post(filled(path), headers={"Sec-Fetch-Site": "cross-site"})
    by_origin = ada.post(filled(path), headers={"Origin": "https://evil.example"})

    answers = (without, wrong, from_elsewhere, by_origin)
    assert [answer.status_code for answer in answers] == [403] * 4
    assert all("nothing was done" in answer.text for answer in answers)


@pytest.mark.parametrize("path", ["/sign-in", "/open"])
def test_signing_in_needs_the_token_of_our_form_too(browsers, path):
    nobody = browsers(None)
    nobody.get("/sign-in")

    assert nobody.post(path, csrf="x" * 43).status_code == 403
    assert browsers(None).client.post(path).status_code == 403
