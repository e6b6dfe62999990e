"""Errors as they are told: a page for a person, a fragment for htmx, a problem for a program; never with a trace."""

import pytest

from rashomon.errors import AbsentError, ForbiddenError, InputError, ReviewError, SettingsError, StaleError, StoreError


@pytest.fixture
def raised(monkeypatch):
    """Have the page of help and the person of a token fail with this error."""

    def fail(error):
        class Failing:
            def items(self):
                raise error

        monkeypatch.setattr("rashomon.review.pages.help.ROLE_WORDS", Failing())

    return fail


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (AbsentError("there is no card x"), 404, "There is no card x."),
        (ForbiddenError("this is not for you"), 403, "This is not for you."),
        (StaleError("bo holds it; take another"), 409, "Bo holds it; take another."),
        (ReviewError("not like that"), 422, "Not like that."),
        (InputError("no such day"), 422, "No such day."),
        (SettingsError("at most 9"), 422, "At most 9."),
        (StoreError("/var/secret.db: locked"), 503, "The database cannot be reached or is busy; try again."),
    ],
)
def test_what_is_raised_on_purpose_is_told_with_its_status(browsers, raised, error, status, words):
    raised(error)

    answer = browsers("rae").get("/help")

    assert answer.status_code == status
    assert f'<p role="alert">{words}</p>' in answer.text
    assert "<html" in answer.text
    assert "secret" not in answer.text


def test_htmx_gets_a_fragment(browsers, raised):
    raised(StaleError("bo holds it; take another"))

    answer = browsers("rae").get("/help", headers={"HX-Request": "true"})

    assert answer.status_code == 409
    assert answer.text.startswith('<p class="refusal" role="alert" data-status="409">')
    assert "<html" not in answer.text


def test_a_program_gets_a_problem(browsers, programs):
    answer = programs("vic").get("/api/conflicts/none")

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json().keys() >= {"type", "title", "status", "detail"}
    refused = browsers(None).get("/api/me")
    assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
    assert refused.json()["detail"] == "Sign in first."


def test_a_bug_is_told_without_its_trace_which_is_logged(browsers, raised):
    raised(ZeroDivisionError("a secret of the source"))

    answer = browsers("rae").get("/help")

    assert answer.status_code == 500
    assert "The fault is ours" in answer.text
    for trace in ("ZeroDivisionError", "secret of the source", "Traceback"):
        assert trace not in answer.text
    rae = browsers("rae")
    rae.client._transport.raise_server_exceptions = True  # what reaches the server, which logs it
    with pytest.raises(ZeroDivisionError, match="a secret of the source"):
        rae.get("/help")
    fragment = browsers("rae").get("/help", headers={"HX-Request": "true"})
    assert (fragment.status_code, "<html" in fragment.text) == (500, False)


def test_even_when_the_page_of_errors_is_broken_something_is_told(browsers, raised, monkeypatch):
    raised(ZeroDivisionError())
    rae = browsers("rae")
    monkeypatch.setattr("rashomon.review.refusals.page", None)

    answer = rae.get("/help")

    assert (answer.status_code, answer.headers["content-type"]) == (500, "text/plain; charset=utf-8")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_an_address_that_is_not_here_and_a_method_that_is_not(browsers):
    rae = browsers("rae")

    assert "There is no such page" in rae.get("/nowhere").text
    assert rae.get("/queue/next").status_code == 405
    assert browsers(None).get("/nowhere").status_code == 404
    assert browsers(None).get("/api/nowhere").headers["content-type"] == "application/problem+json"


def test_whoever_was_signed_out_meanwhile_is_sent_back_to_the_page_of_the_form(browsers):
    nobody = browsers(None)
    here = {"Referer": "http://localhost:8321/conflicts?kind=number"}
    elsewhere = {"Referer": "http://evil.example/x"}

    assert nobody.post("/views", headers=here).headers["location"] == "/sign-in?next=%2Fconflicts%3Fkind%3Dnumber"
    assert nobody.post("/views", headers=elsewhere).headers["location"] == "/sign-in?next=%2F"


def test_htmx_is_told_to_sign_in_and_nothing_typed_is_lost(browsers):
    answer = browsers(None).post("/views", headers={"HX-Request": "true"})

    assert answer.status_code == 401
    assert '<a href="/sign-in" target="_blank" rel="noopener">Sign in</a>' in answer.text
