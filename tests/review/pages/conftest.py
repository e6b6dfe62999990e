"""The pages' tests run over a busy queue where they ask for one."""

import pytest

from tests.review.busy_queue import open_busy_copy
from tests.review.conftest import NOW


@pytest.fixture
def busy_store(tmp_path):
    """A store with a hundred conflicts, two judgements a card, in part judged and adjudicated."""
    with open_busy_copy(tmp_path, now=NOW) as store:
        yield store
