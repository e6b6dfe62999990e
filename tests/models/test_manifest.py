"""Writing the manifest: one entry is changed and the others are kept, and what is written can be read."""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path

SPEC = importlib.util.spec_from_file_location("manifest_recipe", Path(__file__).parents[2] / "models" / "manifest.py")
manifest = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(manifest)


def test_a_changed_key_leaves_the_other_keys_and_entries_alone(tmp_path):
    path = tmp_path / "manifest.toml"
    manifest.write_entry(path, "nli", {"labels": ["entailment", "neutral"], "temperature": 1.0})
    manifest.write_entry(path, "encoder", {"file": "a.onnx"})
    manifest.write_entry(path, "nli", {"temperature": 1.3})
    assert tomllib.loads(path.read_text()) == {
        "nli": {"labels": ["entailment", "neutral"], "temperature": 1.3},
        "encoder": {"file": "a.onnx"},
    }


def test_the_manifest_of_the_repository_names_files_with_their_hashes():
    import hashlib

    folder = Path(__file__).parents[2] / "models"
    entries = manifest.read_entries(folder / "manifest.toml")
    assert set(entries) == {"nli", "encoder"}
    for kind, entry in entries.items():
        content = (folder / kind / entry["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"], kind
