"""Processes that doctor starts find this folder's commands, and none of the machine's settings."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def environment():
    """What a child process is given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RASHOMON_")}
    return {**kept, "PYTHONPATH": str(ROOT)}
