"""Settings of the queue: shown as they are, changed for everybody, refused with what was typed."""

import pytest

from rashomon.store.queue_settings import QueueSettings, read_queue_settings

GOOD = {"judgements": "2", "lease_minutes": "30", "order": "dispute", "allow_self_adjudication": "1"}


def settings_of(store):
    with store.read() as connection:
        return read_queue_settings(connection)


@pytest.mark.usefixtures("harbour_imported")
def test_they_are_saved_and_shown(browsers, store):
    lee = browsers("lee")
    done = lee.post("/settings", **GOOD)
    assert (done.status_code, done.headers["location"]) == (303, "/settings?said=settings")
    assert settings_of(store) == QueueSettings(
        judgements=2, lease_minutes=30, order="dispute", allow_self_adjudication=True
    )
    page = lee.get("/settings").text
    assert 'value="30"' in page
    assert 'value="dispute" checked' in page
    assert "judgements a card from 1 to 2" in lee.get("/history?action=settings").text


def test_an_unticked_box_is_no(browsers, store):
    ticked = {name: value for name, value in GOOD.items() if name != "allow_self_adjudication"}
    browsers("lee").post("/settings", **ticked)
    assert settings_of(store).allow_self_adjudication is False


@pytest.mark.parametrize(
    ("field", "value"),
    [("judgements", "0"), ("judgements", "ten"), ("judgements", "99"), ("lease_minutes", "-5"), ("order", "alphabet")],
)
def test_an_impossible_value_is_refused_and_stays_in_its_field(browsers, store, field, value):
    refused = browsers("lee").post("/settings", **{**GOOD, field: value})
    assert refused.status_code == 422
    assert 'role="alert"' in refused.text
    assert 'value="30"' in refused.text or field == "lease_minutes"
    assert settings_of(store) == QueueSettings()


def test_reviewers_do_not_set_them(browsers):
    assert browsers("rae").get("/settings").status_code == 403
    assert browsers("rae").post("/settings", **GOOD).status_code == 403
