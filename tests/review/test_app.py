"""The application as a whole: complete, and not to be upset by any address."""

import pkgutil
import re
from importlib import import_module

import pytest

import rashomon.review.api
import rashomon.review.pages
from rashomon.review.routes import MODULES
from tests.review.test_authorisation import ROWS

HOSTILE = ("9" * 30, "-1", "%00", "%ff", "%27", "%E2%80%AE", "..%2f..", "a" * 3_000)
QUERIES = (
    "?after=x",
    "?after=%00&words=%00&name=%00&q=%00&next=%00&link=%00",
    "?words=%22%27*(&since=x&least=nan&until=2031-13-01&kind=x&order=x&limit=x",
    f"?limit={'9' * 30}&person={'9' * 30}&before={'9' * 30}&batch={'9' * 30}&statement={'9' * 30}",
)


def test_every_page_and_every_part_of_the_api_is_served():
    found = set()
    for package in (rashomon.review.pages, rashomon.review.api):
        for name in (module.name for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")):
            if hasattr(import_module(name), "router"):
                found.add(name)

    assert {module.__name__ for module in MODULES} == found


def test_somebody_who_is_not_signed_in_is_sent_to_sign_in_and_back(browsers):
    answer = browsers(None).get("/people?x=1")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/sign-in?next=%2Fpeople%3Fx%3D1"


def test_files_are_served_and_nothing_beside_them(browsers):
    nobody = browsers(None)

    assert nobody.get("/static/app.css").status_code == 200
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/", "/static/vendor"):
        assert nobody.get(path).status_code == 404


@pytest.mark.parametrize("value", HOSTILE)
def test_no_address_breaks_a_page(browsers, programs, harbour_imported, value):  # noqa: ARG001 - something is there
    ada, program = browsers("ada"), programs("ada")
    broken = []
    for _, method, path in ROWS:
        if "{" in path:
            client = program if path.startswith("/api/") else ada
            address = re.sub(r"\{[^}]*\}", value, path)
            answer = client.get(address) if method == "GET" else client.post(address)
            if answer.status_code >= 500:
                broken.append(f"{method} {path}")

    assert broken == []


@pytest.mark.parametrize("query", QUERIES)
def test_no_question_breaks_a_page(browsers, programs, harbour_imported, query):  # noqa: ARG001 - something is there
    ada, program = browsers("ada"), programs("ada")
    pages = [path for _, method, path in ROWS if method == "GET" and "{" not in path]

    answers = {path: (program if path.startswith("/api/") else ada).get(path + query) for path in pages}

    assert [path for path, answer in answers.items() if answer.status_code >= 500] == []


def test_the_usual_pages_about_an_api_that_load_scripts_from_elsewhere_are_not_there(browsers):
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert browsers("ada").get(path).status_code == 404
