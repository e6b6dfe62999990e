"""Whether it works, for a monitor: nothing else is told."""

from rashomon.errors import StoreError


def test_it_works_for_whoever_asks(browsers):
    answer = browsers(None).get("/healthz")

    assert (answer.status_code, answer.text) == (200, "ok\n")
    assert "set-cookie" not in answer.headers
    assert browsers(None).client.head("/healthz").status_code == 200


def test_a_database_that_cannot_be_read_is_told_without_its_name(browsers, store, monkeypatch):
    def fail():
        raise StoreError("/var/secret.db: disk I/O error")

    monkeypatch.setattr(store, "read", fail)

    answer = browsers(None).get("/healthz")

    assert (answer.status_code, answer.text) == (503, "the database cannot be read\n")
