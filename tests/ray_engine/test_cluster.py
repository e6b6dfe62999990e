"""Connecting to Ray: what a user is told where it is not there, and what leaves the machine."""

from __future__ import annotations

import os
import sys
from types import SimpleNamespace

import pytest

from rashomon.errors import SettingsError
from rashomon.ray_engine import cluster
from rashomon.ray_engine.cluster import Cluster, connect
from rashomon.ray_engine.workers import judges_on_gpu, plan_workers
from rashomon.settings import Settings


class FakeRay:
    """As much of the module as connecting needs; `init` fails as often as told."""

    def __init__(self, *, failures: int = 0, cpus: float = 2.0) -> None:
        self.failures = failures
        self.cpus = cpus
        self.asked: list[dict[str, object]] = []
        self.is_up = False

    def is_initialized(self) -> bool:
        return self.is_up

    def init(self, **asked: object) -> None:
        self.asked.append(asked)
        if len(self.asked) <= self.failures:
            raise ConnectionError("nobody listens\nand more")
        self.is_up = True

    def shutdown(self) -> None:
        self.is_up = False

    def get_runtime_context(self) -> SimpleNamespace:
        return SimpleNamespace(gcs_address=f"here:{id(self)}")

    def cluster_resources(self) -> dict[str, float]:
        return {"CPU": self.cpus}


@pytest.fixture
def no_address(monkeypatch):
    monkeypatch.delenv("RAY_ADDRESS", raising=False)


def use(monkeypatch, ray: FakeRay) -> FakeRay:
    monkeypatch.setattr(cluster, "_import_ray", lambda: ray)
    return ray


@pytest.mark.usefixtures("no_address")
class TestALocalCluster:
    def test_it_has_this_machines_cores_and_no_dashboard(self, monkeypatch):
        ray = use(monkeypatch, FakeRay())

        found = connect()

        assert (found.cpus, found.gpus, found.is_own) == (2, 0, True)
        assert ray.asked[0]["address"] == "local"
        assert ray.asked[0]["include_dashboard"] is False

    def test_it_stays_this_process_s_own_when_it_is_connected_to_again(self, monkeypatch):
        ray = use(monkeypatch, FakeRay())

        assert [connect().is_own, connect().is_own] == [True, True]
        assert len(ray.asked) == 1

    def test_a_busy_machine_is_given_three_tries(self, monkeypatch):
        ray = use(monkeypatch, FakeRay(failures=2))

        connect()

        assert len(ray.asked) == 3

    def test_one_that_does_not_start_is_told_with_the_way_out(self, monkeypatch):
        use(monkeypatch, FakeRay(failures=9))

        with pytest.raises(
            SettingsError, match=r"^Ray cannot start on this machine \(nobody listens\); try again when"
        ):
            connect()

    def test_a_program_that_has_connected_itself_is_left_as_it_is(self, monkeypatch):
        ray = use(monkeypatch, FakeRay())
        ray.is_up = True

        assert not connect().is_own
        assert ray.asked == []


class TestAClusterThatRuns:
    def test_it_is_the_one_of_the_address(self, monkeypatch):
        monkeypatch.setenv("RAY_ADDRESS", "ray-head:6379")
        ray = use(monkeypatch, FakeRay())

        assert not connect().is_own
        assert ray.asked[0]["address"] == "ray-head:6379"
        assert "include_dashboard" not in ray.asked[0]

    def test_one_that_cannot_be_reached_is_named(self, monkeypatch):
        monkeypatch.setenv("RAY_ADDRESS", "ray-head:6379")
        use(monkeypatch, FakeRay(failures=1))

        with pytest.raises(SettingsError, match=r"the Ray cluster at ray-head:6379 cannot be reached .* RAY_ADDRESS"):
            connect()

    def test_one_without_processors_is_refused(self, monkeypatch):
        use(monkeypatch, FakeRay(cpus=0.0))

        with pytest.raises(SettingsError, match="has no processor to give"):
            connect()


def test_without_ray_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "ray", None)

    with pytest.raises(SettingsError, match=r"--engine ray needs ray; pip install 'rashomon\[ray\]', or leave out"):
        connect()


def test_no_usage_is_reported_to_rays_makers(monkeypatch):
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "1")
    monkeypatch.setitem(sys.modules, "ray", None)

    with pytest.raises(SettingsError):
        connect()

    assert os.environ["RAY_USAGE_STATS_ENABLED"] == "0"


class TestWorkers:
    def plan(self, cpus: int, gpus: int = 0, **named: object) -> tuple[int, int, int]:
        found = plan_workers(
            Cluster(ray=None, cpus=cpus, gpus=gpus, is_own=False),
            Settings(engine="ray", **named),  # type: ignore[arg-type]
        )
        assert (found.settings.engine, found.settings.threads) == ("local", found.cpus)
        return found.count, found.cpus, found.gpus

    def test_the_embedded_model_gets_a_worker_a_core(self):
        assert self.plan(16) == (16, 1, 0)
        assert self.plan(16, threads=4) == (4, 4, 0)
        assert self.plan(2, threads=8) == (1, 2, 0)  # no more threads than there are
        assert self.plan(16, gpus=2) == (16, 1, 0)  # it runs on processors

    def test_a_torch_model_gets_a_worker_a_gpu_where_there_are_some(self):
        assert self.plan(16, model="owner/model") == (16, 1, 0)
        assert self.plan(16, gpus=2, model="owner/model") == (2, 8, 1)
        assert self.plan(16, gpus=2, model="owner/model", threads=4) == (2, 4, 1)
        assert self.plan(1, gpus=2, model="owner/model") == (1, 1, 1)  # each worker needs a processor, too

    def test_a_folder_with_an_onnx_export_runs_on_processors(self, tmp_path):
        assert judges_on_gpu(Settings(model=str(tmp_path)))
        (tmp_path / "model.onnx").touch()
        assert not judges_on_gpu(Settings(model=str(tmp_path)))
        assert judges_on_gpu(Settings(model=str(tmp_path), backend="torch"))
        assert not judges_on_gpu(Settings(model="owner/model", backend="onnx"))
