import pytest

from rashomon.hub import VARIABLE, without_fetching


@pytest.mark.parametrize("before", [None, "0", "1"])
def test_nothing_is_fetched_in_the_block_and_afterwards_all_is_as_before(monkeypatch, before):
    import os

    if before is None:
        monkeypatch.delenv(VARIABLE, raising=False)
    else:
        monkeypatch.setenv(VARIABLE, before)

    with without_fetching():
        assert os.environ[VARIABLE] == "1"

    assert os.environ.get(VARIABLE) == before
