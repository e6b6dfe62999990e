import pytest

from rashomon.doctor import by_section, examination, examine

SECTIONS = ["installation", "machine", "models", "settings", "self-test", "network"]


def test_every_part_is_looked_at_in_order_and_the_network_is_not_needed(environment):
    heard = []
    found = list(examine(environment=environment, on_part=heard.append))

    assert heard == list(by_section(found)) == SECTIONS
    wrong = [finding for finding in found if finding.state == "wrong"]
    assert wrong == []


def test_an_engine_that_sends_texts_elsewhere_is_noted_and_left_out(environment):
    found = by_section(list(examine(environment={**environment, "RASHOMON_ENGINE": "ray"})))

    assert [one.name for one in found["network"]] == ["engine", "calls", "results"]
    assert found["network"][0].state == "note"
    assert found["network"][1].state == "ok"


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (ImportError("no module named onnxruntime"), "a library cannot be loaded: no module named onnxruntime"),
        (RuntimeError("illegal instruction"), "RuntimeError: illegal instruction"),
    ],
)
def test_whatever_breaks_is_told_and_the_rest_goes_on(environment, monkeypatch, raised, told):
    def load(_):
        raise raised

    monkeypatch.setattr(examination, "load_nli", load)
    monkeypatch.setattr(examination, "examine_network", lambda *_: [])

    found = by_section(list(examine(environment=environment)))

    assert [one.told for one in found["self-test"]] == [told]
    assert found["self-test"][0].way_out


def test_a_model_that_cannot_be_loaded_is_told_and_the_rest_goes_on(tmp_path, environment):
    found = by_section(list(examine(environment=environment, named={"model": str(tmp_path / "nothing")})))

    assert found["models"][-1].state == "wrong"
    assert found["self-test"][0].state == "wrong"
    assert found["network"][-1].told.startswith("the scan fails")
    assert all(one.way_out for section in found.values() for one in section if one.state == "wrong")
