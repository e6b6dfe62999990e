"""One local cluster of two workers for all tests of the folder (of each process of pytest-xdist), when one needs it."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.ray_engine.cluster import Cluster, connect
from rashomon.ray_engine.engine import RayEngine
from rashomon.settings import Settings
from rashomon.statements import extract_statements
from tests.ray_engine.loads import fake_encoder, fake_scorer

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            for kind in ("DeprecationWarning", "FutureWarning", "ResourceWarning"):  # Ray's own, of its own code
                item.add_marker(pytest.mark.filterwarnings(f"ignore::{kind}"))


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    if importlib.util.find_spec("ray") is None:
        pytest.skip("ray is not installed; pip install 'rashomon[ray]'")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("RAY_ADDRESS", raising=False)
        patch.setattr("rashomon.ray_engine.cluster.usable_cores", lambda: 2)
        found = connect()
    yield found
    found.ray.shutdown()


@pytest.fixture(scope="module")
def engine(cluster: Cluster) -> RayEngine:  # noqa: ARG001 - it connects to what is there
    """The fakes on two workers."""
    return RayEngine(
        Settings(engine="ray"), load_scorer=fake_scorer, load_encoder=fake_encoder, extract_one=extract_statements
    )
