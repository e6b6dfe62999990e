import shutil

import pytest

from rashomon import artefacts
from rashomon.doctor import embedded_files
from rashomon.doctor.embedded_files import examine_models


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """A copy of the embedded models, to be damaged."""
    folder = tmp_path / "models"
    source = artefacts.models_folder()
    for name in ("manifest.toml", "decision/decision.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, folder / name)
    for kind in ("nli", "encoder"):
        file = artefacts.embedded(kind).model
        (folder / kind).mkdir()
        shutil.copyfile(file, folder / kind / file.name)
    monkeypatch.setattr(embedded_files, "models_folder", lambda: folder)
    return folder


def by_name():
    return {finding.name: finding for finding in examine_models()}


def test_the_models_that_come_with_the_package_are_whole():
    found = by_name()

    assert {name: one.state for name, one in found.items()}.items() >= {"nli": "ok", "encoder": "ok"}.items()
    assert found["decision"].state == "ok"


def test_one_changed_byte_is_found(copied):
    file = copied / "nli" / artefacts.embedded("nli").model.name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)

    found = by_name()

    assert (found["nli"].state, found["encoder"].state) == ("wrong", "ok")
    assert "is damaged: its sha256 is" in found["nli"].told
    assert "install the rashomon wheel again" in found["nli"].way_out


def test_a_missing_file_entry_or_manifest_is_told(copied):
    (copied / "encoder" / artefacts.embedded("encoder").model.name).unlink()
    assert by_name()["encoder"].told.endswith("is missing")

    (copied / "manifest.toml").write_text("", encoding="utf-8")
    assert by_name()["nli"].told == "manifest.toml has no [nli]"

    (copied / "manifest.toml").unlink()
    assert by_name()["manifest"].state == "wrong"
