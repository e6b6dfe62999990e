import pytest


@pytest.mark.usefixtures("blind_fleet")
def test_a_disagreement_is_open_for_those_who_may_not_know_it(api):
    for name, verdict in (("rae", "conflict"), ("rob", "compatible")):
        api(name).post("/conflicts/c0/claim")
        api(name).post("/conflicts/c0/review", {"verdict": verdict})

    lead, viewer = api("lee").get("/standing").json(), api("vic").get("/standing").json()

    assert (lead["total"], lead["open"], lead["disagreed"]) == (10, 9, 1)
    assert (viewer["total"], viewer["open"], viewer["disagreed"]) == (10, 10, None)
    assert lead["reviewed_today"] == 2
