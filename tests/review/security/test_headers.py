"""Every answer carries the headers, whatever it is."""

import pytest

from rashomon.review.options import WebOptions

ALWAYS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


@pytest.mark.parametrize(
    "path", ["/", "/sign-in", "/nowhere", "/healthz", "/api/me", "/static/app.css", "/static/no.css"]
)
def test_a_page_an_error_a_file_and_the_api_have_them(browsers, path):
    headers = browsers(None).get(path).headers

    assert {name: headers[name] for name in ALWAYS} == ALWAYS
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in policy
    assert "server" not in headers


def test_an_answer_to_a_bug_has_them_too(browsers, monkeypatch):
    monkeypatch.setattr("rashomon.review.pages.help.ROLE_WORDS", None)

    answer = browsers("vic").get("/help")

    assert answer.status_code == 500
    assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS


def test_what_a_page_shows_is_not_kept_and_files_are(browsers):
    browser = browsers("rae")

    assert browser.get("/help").headers["cache-control"] == "no-store"
    assert browser.get("/static/app.css?v=1").headers["cache-control"] == "public, max-age=31536000, immutable"
    assert browser.get("/static/app.css").headers["cache-control"] == "no-cache"


def test_over_plain_http_nothing_is_said_of_https(browsers):
    assert "strict-transport-security" not in browsers(None).get("/sign-in").headers


class TestBehindAProxyWithTls:
    @pytest.fixture
    def web_options(self):
        return WebOptions(is_behind_proxy=True, names=("review.example",))

    def test_browsers_are_told_to_stay_with_https_and_cookies_are_secure(self, browsers, monkeypatch):
        monkeypatch.setattr("rashomon.review.security.proxy._client", lambda _: "127.0.0.1")
        told = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "review.example", "X-Forwarded-For": "203.0.113.7"}

        answer = browsers(None).get("/sign-in", headers=told)

        assert answer.headers["strict-transport-security"] == "max-age=31536000"
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-rashomon-form=")
        assert "Secure" in cookie
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
