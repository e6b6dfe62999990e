import hashlib
import json

import pytest

from rashomon.doctor.model_labels import examine_labels
from rashomon.settings import Settings


@pytest.fixture
def model(tmp_path):
    """A folder with a config that names labels as cross-encoder/nli-* do."""

    def make(*names):
        (tmp_path / "config.json").write_text(json.dumps({"id2label": dict(enumerate(names))}), encoding="utf-8")
        return tmp_path

    return make


def examined(**settings):
    return {finding.name: finding for finding in examine_labels(Settings(**settings))}


def test_the_embedded_model_names_its_three_labels():
    order = examined()["label order"]

    assert order.state == "ok"
    assert sorted(order.figures["read_as"]) == ["contradiction", "entailment", "neutral"]


def test_another_models_order_is_shown_as_it_names_it(model):
    folder = model("CONTRADICTION", "entailment", "neutral")

    order = examined(model=str(folder))["label order"]

    assert order.told == "0: CONTRADICTION is read as contradiction, 1: entailment, 2: neutral"


def test_labels_without_names_are_wrong_until_somebody_names_them(model):
    folder = model("LABEL_0", "LABEL_1", "LABEL_2")

    assert "which do not name the NLI classes" in examined(model=str(folder))["label order"].told
    assert examined(model=str(folder))["label order"].state == "wrong"
    named = examined(model=str(folder), labels=("contradiction", "entailment", "neutral"))["label order"]
    assert named.told.startswith("0: LABEL_0 is read as contradiction, 1: LABEL_1 is read as entailment")


def test_a_model_with_two_classes_is_wrong(model):
    assert "has 2 classes" in examined(model=str(model("entailment", "not_entailment")))["label order"].told


def test_a_hub_model_that_is_not_cached_is_told_and_not_fetched():
    order = examined(model="nobody/no-such-model")["label order"]

    assert order.state == "wrong"
    assert "not in the hub's cache; a scan would fetch it" in order.told


def test_weights_of_the_hubs_cache_are_compared_with_their_name(model, tmp_path):
    folder = model("contradiction", "entailment", "neutral")
    blobs = tmp_path / "blobs"
    blobs.mkdir()
    blob = blobs / hashlib.sha256(b"weights").hexdigest()
    blob.write_bytes(b"weights")
    (folder / "model.safetensors").symlink_to(blob)
    assert examined(model=str(folder))["weights"].told.endswith("as the hub gives it")

    blob.write_bytes(b"weight")
    weights = examined(model=str(folder))["weights"]
    assert weights.state == "wrong"
    assert "is damaged" in weights.told


def test_weights_of_a_plain_folder_are_named_by_their_hash(model):
    folder = model("contradiction", "entailment", "neutral")
    (folder / "model.onnx").write_bytes(b"graph")

    weights = examined(model=str(folder))["weights"]

    assert weights.state == "ok"
    assert hashlib.sha256(b"graph").hexdigest()[:12] in weights.told
