import json

import pytest

from rashomon.bench import contenders, measure
from rashomon.settings import Settings
from tests.fakes import FakeEncoder, FakeScorer


@pytest.fixture
def small(monkeypatch):
    """Stand-ins for the models, and no torch."""
    monkeypatch.setattr(contenders, "find_spec", lambda _: None)
    monkeypatch.setattr(contenders, "load_nli", lambda _: FakeScorer())
    monkeypatch.setattr("rashomon.bench.measurement.load_encoder", lambda *_, **__: FakeEncoder())


@pytest.mark.usefixtures("small")
def test_a_bench_holds_every_stage_a_backend_and_the_forecasts():
    heard = []

    found = measure(Settings(threads=1), seconds=0.1, articles=[10, 20], words=300, on_step=heard.append)

    assert set(found.stages) == {"extract", "embed", "pair", "decide"}
    assert [backend.name for backend in found.backends] == ["FakeScorer, 1 thread"]
    assert found.backends[0].parity.largest_gap == 0
    assert [one.articles for one in found.forecasts] == [10, 20]
    assert found.forecasts[0].seconds.low < found.forecasts[0].seconds.usual < found.forecasts[0].seconds.high
    assert "round 1: embed" in heard


@pytest.mark.usefixtures("small")
def test_a_bench_is_plain_json():
    found = measure(Settings(threads=1), seconds=0.1, articles=[10]).as_dict()

    again = json.loads(json.dumps(found))

    assert again["sample"]["reports"] == 6
    assert {"machine", "versions", "backends", "stages", "forecasts", "load"} <= again.keys()
    assert again["forecasts"][0]["seconds"].keys() == {"low", "usual", "high"}
