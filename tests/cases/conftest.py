"""A case to work in."""

import pytest

from rashomon.cases.case import Case


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "case"


@pytest.fixture
def case(folder):
    with Case(folder) as opened:
        yield opened
