"""Where one is sent after signing in: never to another site."""

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.review.security.local_paths import local_path


@pytest.mark.parametrize("path", ["/", "/queue", "/conflicts?words=a%20b&after=x", "/documents/1?statement=2#said"])
def test_a_path_of_ours_is_kept(path):
    assert local_path(path) == path


@pytest.mark.parametrize(
    "path",
    [
        None,
        "",
        "queue",
        "https://evil.example",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        " //evil.example",
        "javascript:alert(1)",
        "/\x00",
        "/" + "x" * 2_000,
    ],
)
def test_another_site_is_not_gone_to(path):
    assert local_path(path) == "/"


@given(st.text(alphabet="/\\:@?#.\t\n\r ehtpsvil", max_size=20))
def test_whatever_it_is_a_browser_stays_here(path):
    # as browsers read it: tabs and line ends dropped, backslashes turned
    read = "".join(c for c in local_path(path) if c not in "\t\r\n").replace("\\", "/")

    assert urlsplit(urljoin("http://here.example/sign-in", read)).netloc == "here.example"
