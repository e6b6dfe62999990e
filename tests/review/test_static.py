"""Files a browser is given: the vendored ones as published, ours without anything from elsewhere."""

import hashlib
import re

import pytest

from rashomon.review.render import STATIC

VENDORED = re.findall(
    r"^\| (\S+) \|.*\| ([0-9a-f]{64}) \|$", (STATIC / "vendor" / "README.md").read_text("utf-8"), re.M
)


@pytest.mark.parametrize(("name", "digest"), VENDORED)
def test_vendored_files_are_as_published(name, digest):
    assert hashlib.sha256((STATIC / "vendor" / name).read_bytes()).hexdigest() == digest


def test_every_vendored_file_is_listed_with_its_licence():
    files = {path.name for path in (STATIC / "vendor").iterdir()}
    assert {name for name, _ in VENDORED} == {"htmx.min.js", "pico.min.css"}
    assert files == {"htmx.min.js", "pico.min.css", "htmx.LICENSE", "pico.LICENSE.md", "README.md"}


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.css")), ids=lambda path: path.name)
def test_our_styles_load_nothing(path):
    text = path.read_text("utf-8")
    assert "@import" not in text
    assert "url(" not in text


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.js")), ids=lambda path: path.name)
def test_our_scripts_make_no_markup_and_run_no_text(path):
    text = path.read_text("utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|https?://", text
    )
