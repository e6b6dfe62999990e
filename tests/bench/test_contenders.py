from dataclasses import replace

import pytest

from rashomon.bench import contenders
from rashomon.bench.contenders import load_contenders
from rashomon.errors import ModelError
from rashomon.machine import read_machine
from rashomon.settings import Settings
from tests.fakes import FakeScorer

MACHINE = replace(read_machine(find_gpus=False), usable_cores=4, features=())


@pytest.fixture
def without_torch(monkeypatch):
    monkeypatch.setattr(contenders, "find_spec", lambda _: None)


def loaded(settings=None, machine=MACHINE):
    heard = []
    with load_contenders(settings or Settings(), machine, heard.append) as (found, absent):
        return found, absent, heard


@pytest.mark.usefixtures("without_torch")
def test_the_default_comes_first_with_all_threads_and_then_with_one(monkeypatch):
    monkeypatch.setattr(contenders, "load_nli", lambda settings: FakeScorer(name=f"{settings.threads}"))

    found, absent, heard = loaded()

    assert [one.threads for one in found[:2]] == [4, 1]
    assert heard[0] == "default"
    assert absent == []
    assert all(one.is_comparable for one in found)


@pytest.mark.usefixtures("without_torch")
def test_a_backend_that_is_not_installed_is_told_with_its_way_out(monkeypatch):
    def load(settings):
        if settings.backend == "openvino":
            raise ModelError("OpenVINO is not installed; pip install rashomon[openvino]")
        return FakeScorer()

    monkeypatch.setattr(contenders, "load_nli", load)

    _, absent, _ = loaded()

    assert [(one.name, one.why) for one in absent] == [
        ("OpenVINO", "OpenVINO is not installed; pip install rashomon[openvino]")
    ]


@pytest.mark.usefixtures("without_torch")
def test_what_turns_out_to_be_the_default_again_is_not_measured_twice(monkeypatch):
    monkeypatch.setattr(contenders, "load_nli", lambda _: FakeScorer())

    found, _, _ = loaded(Settings(threads=1))

    assert [one.name for one in found] == ["FakeScorer, 1 thread"]


@pytest.mark.usefixtures("without_torch")
def test_a_default_that_cannot_be_loaded_is_an_error(tmp_path):
    with pytest.raises(ModelError, match="no such folder"):
        loaded(Settings(model=str(tmp_path / "nothing")))


def test_torch_is_measured_on_random_weights_of_the_embedded_models_shape():
    """Loads torch: the folder is one that transformers reads whole, and its answers are compared with nobody's."""
    found, absent, _ = loaded(machine=replace(MACHINE, features=("bf16",)))

    torch = {one.name: one for one in found if one.name.startswith("torch")}

    assert list(torch) == ["torch float32, 4 threads", "torch bfloat16, 4 threads"], absent
    assert not any(one.is_comparable for one in torch.values())
    assert all(one.scorer.max_tokens == 512 for one in torch.values())
