"""A dispute: its accounts with their letters, its pairs, and the way to the audit pack."""

import pytest

from rashomon.store.reviews import record_review
from tests.review.conftest import NOW
from tests.review.quay import import_scan, quay_scan


@pytest.fixture
def quay(store, make, tmp_path):
    return import_scan(store, tmp_path / "quay", quay_scan(make), needed=2)


@pytest.mark.usefixtures("quay")
def test_accounts_pairs_and_exports(browsers):
    page = browsers("vic").get("/disputes/boats").text
    for letter in "ABC":
        assert f'aria-label="Account {letter}"' in page
    assert "/conflicts/q1" in page
    assert "/conflicts/q3" in page
    assert "/conflicts/q2" not in page
    assert "/disputes/boats/audit.zip" in page


@pytest.mark.usefixtures("quay")
def test_a_disagreement_nobody_may_know_of_reads_as_open(browsers, store, people):
    for name, verdict in (("rob", "conflict"), ("ada", "compatible")):
        with store.write() as connection:
            record_review(
                connection,
                id=name,
                conflict_id="q1",
                person_id=people[name].id,
                verdict=verdict,
                now=NOW,
                needs_lease=False,
            )
    assert "status-disagreed" not in browsers("rae").get("/disputes/boats").text
    assert "status-disagreed" in browsers("rob").get("/disputes/boats").text


@pytest.mark.usefixtures("quay")
def test_an_unknown_dispute_is_not_found(browsers):
    assert browsers("vic").get("/disputes/nowhere").status_code == 404
