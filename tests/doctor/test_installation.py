import base64
import hashlib
from importlib.metadata import PathDistribution

import pytest

from rashomon.doctor.installation import examine_installation


@pytest.fixture
def wheel(tmp_path):
    """What pip leaves of a small wheel called rashomon: a module, a model and their hashes."""
    (tmp_path / "rashomon").mkdir()
    record = []
    for name in ("rashomon/story.py", "rashomon/model.onnx"):
        content = name.encode()
        (tmp_path / name).write_bytes(content)
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record.append(f"{name},sha256={digest},{len(content)}")
    information = tmp_path / "rashomon-9.9.dist-info"
    information.mkdir()
    requires = "Requires-Dist: numpy>=1\nRequires-Dist: pandas<1\nRequires-Dist: ray>=99; extra == 'ray'\n"
    (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: rashomon\nVersion: 9.9\n{requires}")
    (information / "RECORD").write_text("\n".join(record))
    return tmp_path


def by_name(folder):
    found = examine_installation(PathDistribution(folder / "rashomon-9.9.dist-info"))
    return {finding.name: finding for finding in found}


def test_the_files_of_a_wheel_are_compared_with_the_hashes_it_came_with(wheel):
    assert by_name(wheel)["files"].told == "2 files are those of the wheel"

    (wheel / "rashomon" / "model.onnx").write_bytes(b"other")
    (wheel / "rashomon" / "story.py").unlink()
    files = by_name(wheel)["files"]

    assert files.state == "wrong"
    assert files.told == "rashomon/story.py is missing; rashomon/model.onnx is changed"
    assert "--force-reinstall" in files.way_out


def test_a_version_that_rashomon_was_not_made_for_is_worth_a_note(wheel):
    libraries = by_name(wheel)["libraries"]

    assert libraries.state == "note"
    assert libraries.told.startswith("pandas ")
    assert "is not <1" in libraries.told
    assert "ray" not in libraries.told  # an extra nobody asked for


def test_this_installation_names_its_versions_and_extras():
    found = {finding.name: finding for finding in examine_installation()}

    assert found["rashomon"].state == found["python"].state == found["extras"].state == "ok"
    assert {"numpy", "onnxruntime"} <= found["libraries"].figures.keys()
    assert {"openvino", "ray"} <= found["extras"].figures.keys()
