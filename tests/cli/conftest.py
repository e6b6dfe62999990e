"""Run the command as a user does, in this process; the models are stand-ins unless a test asks for the real ones."""

import os

import pytest
from typer.testing import CliRunner

from rashomon.cli.app import app
from tests.fakes import FakeEncoder, FakeScorer
from tests.hand_decision import decided_by_hand


@pytest.fixture(autouse=True)
def no_settings_of_the_machine(monkeypatch):
    for variable in [name for name in os.environ if name.startswith("RASHOMON_")]:
        monkeypatch.delenv(variable)


def run(*words, given=None):
    return CliRunner().invoke(app, [str(word) for word in words], input=given)


@pytest.fixture
def rashomon(monkeypatch):
    """The command with models that judge by shared words: `rashomon("score", "pairs.csv", "--out", "scored.csv")`."""
    monkeypatch.setattr("rashomon.table_scoring.load_nli", lambda _: FakeScorer())
    monkeypatch.setattr("rashomon.pipeline.load_nli", lambda _: FakeScorer())
    monkeypatch.setattr("rashomon.pipeline.load_encoder", lambda *_, **__: FakeEncoder())
    with decided_by_hand():
        yield run


@pytest.fixture
def real_rashomon():
    """The same with the embedded models."""
    return run


@pytest.fixture
def reports(tmp_path):
    """Two sources about one bridge."""
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "gazette.txt").write_text(
        'The bridge over the river is open, Mayor Ada Stone said on Monday.\n\n"Nobody was hurt," she said.\n'
    )
    (folder / "herald.txt").write_text("Police chief Bo Reed said the bridge over the river is not open.\n")
    return folder
