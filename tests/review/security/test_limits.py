"""Too large a request is refused before it is read."""

import pytest

from rashomon.review.options import WebOptions

TOO_LARGE = "x" * 3_000


@pytest.fixture
def web_options():
    return WebOptions(max_body=2_000, max_upload=50_000)


def test_a_form_that_is_too_large_is_refused(browsers):
    answer = browsers("rae").post("/views", name=TOO_LARGE)

    assert answer.status_code == 413
    assert "at most 1 kB" in answer.text


def test_one_that_does_not_tell_its_length_is_refused_too(browsers):
    def parts():
        for _ in range(30):
            yield b"name=" + b"x" * 95

    headers = {"Content-Type": "application/x-www-form-urlencoded"}

    assert browsers("rae").client.post("/views", content=parts(), headers=headers).status_code == 413


def test_a_scan_may_be_larger_but_only_from_a_lead(browsers):
    file = {"file": ("records.jsonl.gz", b"x" * 10_000)}

    assert browsers("lee").post("/runs", files=file).status_code != 413
    assert browsers("rae").post("/runs", files=file).status_code == 413
    assert browsers(None).post("/runs", files=file).status_code == 413
    assert browsers("lee").post("/runs", files={"file": ("r", b"x" * 60_000)}).status_code == 413
