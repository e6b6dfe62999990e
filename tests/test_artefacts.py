from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon import artefacts
from rashomon.artefacts import embedded, file_sha256, models_folder
from rashomon.errors import ModelError
from rashomon.labels import LABELS


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder in the place of models/; its manifest is read anew."""
    monkeypatch.setattr(artefacts, "models_folder", lambda: tmp_path)
    artefacts._read_manifest.cache_clear()
    yield tmp_path
    artefacts._read_manifest.cache_clear()


@pytest.mark.parametrize("kind", ["nli", "encoder"])
def test_each_embedded_model_is_the_file_the_manifest_names(kind: str) -> None:
    artefact = embedded(kind)
    assert file_sha256(artefact.model) == artefact.sha256
    assert artefact.revision == artefact.sha256[:12]
    assert (artefact.folder / "tokenizer.json").is_file()
    assert artefact.folder == models_folder() / kind


def test_the_nli_model_names_its_labels_and_numbers_and_the_encoder_has_none() -> None:
    nli, encoder = embedded("nli"), embedded("encoder")
    assert sorted(nli.labels or ()) == sorted(LABELS)
    assert (nli.temperature or 0) > 0
    assert 0 < (nli.threshold or 0) < 1
    assert (encoder.labels, encoder.temperature, encoder.threshold) == (None, None, None)


def test_an_entry_or_file_that_is_missing_is_named(models: Path) -> None:
    manifest = models / "manifest.toml"
    manifest.write_text(
        '[nli]\nname = "n"\nfile = "n.onnx"\nsha256 = "0"\nrevision = "0"\nmax_tokens = 8\n', encoding="utf-8"
    )
    with pytest.raises(ModelError, match=r"no \[encoder\]; install the rashomon wheel again"):
        embedded("encoder")
    with pytest.raises(ModelError, match=r"n\.onnx is missing beside manifest\.toml"):
        embedded("nli")
    (models / "nli").mkdir()
    (models / "nli" / "n.onnx").write_bytes(b"")
    assert (embedded("nli").name, embedded("nli").max_tokens) == ("n", 8)


def test_an_installation_without_models_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(artefacts, "__file__", str(tmp_path / "src" / "rashomon" / "artefacts.py"))
    with pytest.raises(ModelError, match="missing from this installation"):
        models_folder()


def test_models_inside_the_package_come_before_those_of_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "src" / "rashomon"
    for folder in (package / "models", tmp_path / "models"):
        folder.mkdir(parents=True)
        (folder / "manifest.toml").write_text("", encoding="utf-8")
    monkeypatch.setattr(artefacts, "__file__", str(package / "artefacts.py"))
    assert models_folder() == package / "models"
    (package / "models" / "manifest.toml").unlink()
    assert models_folder() == tmp_path / "models"


def test_a_large_file_is_hashed_whole(tmp_path: Path) -> None:
    file = tmp_path / "large"
    content = b"x" * (1 << 20) + b"end"  # a block and three bytes
    file.write_bytes(content)
    assert file_sha256(file) == hashlib.sha256(content).hexdigest()
