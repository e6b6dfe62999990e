"""Every page in a browser: none asks another host for anything, none breaks its own policy, none can be framed."""

import pytest
from playwright.sync_api import expect

from rashomon.review.app import make_app
from tests.review.browser.conftest import PASSWORD
from tests.review.browser.pages import NO_PAGES, OF_NOBODY, addresses

STATUS = {"no such page": 404, "conflicts, wrong": 422, "used link": 410}


@pytest.fixture(scope="module")
def paths(queue):
    with queue.read() as connection:
        return addresses(connection)


def test_every_page_opens_without_a_fault_and_asks_nobody_else(windows, paths, serving):
    window = windows("Ada Quist")
    window.allowed = tuple(f"status of {status}" for status in STATUS.values())
    for name, path in paths.items():
        answer = window.page.goto(serving.url + path)
        assert answer.status == STATUS.get(name, 200), path
        expect(window.page.locator("h1"), path).to_have_count(1)
    assert {url.split("/")[2] for url in window.requests} == {f"127.0.0.1:{serving.port}"}
    assert len(window.requests) > 2 * len(paths)  # style sheets and scripts were among them


def test_the_pages_of_somebody_not_signed_in_open_without_a_fault(windows, serving):
    window = windows()
    window.allowed = ("status of 410",)
    for name, path in OF_NOBODY.items():
        assert window.page.goto(serving.url + path).status == STATUS.get(name, 200), path


def test_no_page_is_missing_from_the_list_that_these_tests_go_through(paths, queue):
    listed = {path.partition("?")[0] for path in paths.values()}
    unlisted = [
        route.path
        for route in make_app(queue).routes
        if "GET" in (getattr(route, "methods", None) or ())
        and not route.path.startswith(NO_PAGES[1:])
        and route.path != NO_PAGES[0]
        and not any(_fits(route.path, path) for path in listed)
    ]
    assert unlisted == []


def _fits(template, path):
    one, other = template.split("/"), path.split("/")
    return len(one) == len(other) and all(a == b or a.startswith("{") for a, b in zip(one, other, strict=True))


def test_the_cookies_of_a_session_are_out_of_a_scripts_reach_and_of_other_sites(windows):
    window = windows()
    page = window.open("/sign-in")
    page.get_by_label("Name").fill("Vic Lowe")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_title("Conflicts · rashomon")
    cookies = {cookie["name"]: cookie for cookie in window.context.cookies()}
    session = cookies[f"rashomon-session-{window.serving.port}"]
    assert (session["httpOnly"], session["sameSite"], session["path"]) == (True, "Lax", "/")
    assert all(cookie["httpOnly"] for cookie in cookies.values())
    assert page.evaluate("document.cookie") == ""
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0


def test_no_page_of_another_site_can_frame_ours(windows, serving, paths):
    window = windows("Vic Lowe")
    window.allowed = ("frame-ancestors", "X-Frame-Options", "ERR_BLOCKED_BY_RESPONSE")
    page = window.page
    page.route("**/elsewhere", lambda route: route.fulfill(body="<title>elsewhere</title>", content_type="text/html"))
    page.goto(f"{serving.url}/elsewhere")  # even one that seems to be of our own host
    page.evaluate(
        "url => new Promise(done => { const frame = document.createElement('iframe');"
        " frame.onload = done; frame.onerror = done; frame.src = url; document.body.append(frame); })",
        serving.url + paths["conflicts"],
    )
    assert "Conflicts" not in " ".join(frame.content() for frame in page.frames)


def test_a_session_that_was_ended_elsewhere_shows_nothing_more(windows, serving, paths):
    window = windows("Vic Lowe")
    page = window.open("/conflicts")
    page.locator(".menu summary").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page).to_have_title("Sign in · rashomon")
    page.go_back()
    expect(page).to_have_title("Sign in · rashomon")  # nothing was kept by the browser
    page.goto(serving.url + paths["conflict, open"])
    expect(page).to_have_title("Sign in · rashomon")
