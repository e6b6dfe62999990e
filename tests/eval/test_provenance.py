import platform
from pathlib import Path

from eval.provenance import read_machine, read_versions, short_name


def test_versions_name_python_and_leave_out_what_is_not_installed() -> None:
    versions = read_versions(["numpy", "no-such-package"])
    assert versions["python"] == platform.python_version()
    assert set(versions) == {"python", "numpy"}


def test_the_machine_is_told_by_processor_and_cores() -> None:
    machine = read_machine()
    assert machine["cpu"]
    assert isinstance(machine["cores"], int)
    assert machine["cores"] >= 1


def test_a_folder_is_named_without_its_path_and_a_hub_name_whole(tmp_path: Path) -> None:
    (tmp_path / "weights").mkdir()
    assert short_name(str(tmp_path / "weights")) == "weights"
    assert short_name("someone/nli-model") == "someone/nli-model"
    assert short_name(None) is None
