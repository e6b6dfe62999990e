from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rashomon.artefacts import embedded
from rashomon.errors import ModelError
from rashomon.scores import load, load_scorer


def test_the_embedded_model_scores_without_importing_torch() -> None:
    code = (
        "import sys\n"
        "from rashomon.scores import load_scorer\n"
        "assert load_scorer().score_logits([('a', 'b')]).logits.shape == (1, 3)\n"
        "print([name for name in ('torch', 'transformers', 'sentence_transformers') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_hub_name_while_offline_is_refused_with_the_way_out(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)  # what HF_HUB_OFFLINE=1 sets at import
    with pytest.raises(ModelError, match="check that it is in the cache when there is no network") as raised:
        load_scorer("nobody/has-this-nli-model")
    assert str(raised.value).startswith("nobody/has-this-nli-model: cannot be loaded (")
    assert "Retrying" not in "".join(capfd.readouterr())


@pytest.mark.parametrize("model", ["/nowhere/at/all", "./nowhere", "../nowhere", "models/of/mine"])
def test_a_path_that_does_not_exist_is_said_to_be_none(model: str) -> None:
    with pytest.raises(ModelError, match="no such folder"):
        load_scorer(model)


def test_the_embedded_model_comes_with_its_name_revision_and_temperature() -> None:
    artefact, scorer = embedded("nli"), load_scorer(threads=1)
    assert (scorer.name, scorer.revision) == (artefact.name, artefact.revision)
    assert (scorer.temperature, scorer.max_tokens) == (artefact.temperature, artefact.max_tokens)
    assert load_scorer(temperature=2.5).temperature == 2.5


def test_the_embedded_model_takes_neither_torch_nor_labels() -> None:
    with pytest.raises(ModelError, match="ONNX only; name a model with --model"):
        load_scorer(backend="torch")
    with pytest.raises(ModelError, match="to use the openvino backend"):
        load_scorer(backend="openvino")
    with pytest.raises(ModelError, match="--labels is for a model named with --model"):
        load_scorer(labels=("neutral", "entailment", "contradiction"))


@pytest.fixture
def onnx_folder(tmp_path: Path, write_config: Callable[..., None]) -> Path:
    """The embedded export as a user's own folder, with its columns named in another order than they are."""
    artefact = embedded("nli")
    (tmp_path / "model.onnx").symlink_to(artefact.model)
    (tmp_path / "tokenizer.json").symlink_to(artefact.folder / "tokenizer.json")
    write_config(tmp_path, id2label={"0": "CONTRADICTION", "1": "neutral", "2": "entailment"}, model_type="bert")
    return tmp_path


def test_a_folder_with_an_onnx_export_goes_to_onnx_runtime(onnx_folder: Path) -> None:
    pair = [("Militants took the town.", "The army left.")]
    scorer = load_scorer(str(onnx_folder), temperature=1.25, threads=1)
    assert type(scorer).__name__ == "OnnxScorer"
    assert (scorer.name, scorer.temperature, scorer.max_tokens) == (onnx_folder.name, 1.25, 512)
    raw = load_scorer(threads=1).score_logits(pair).logits[0]
    labels = embedded("nli").labels or ()
    columns = [raw[("entailment", "neutral", "contradiction").index(name)] for name in labels]  # as the file gives them
    assert scorer.score_logits(pair).logits[0].tolist() == [columns[2], columns[1], columns[0]]


def test_an_onnx_folder_without_config_or_tokenizer_is_refused_by_file_name(onnx_folder: Path) -> None:
    (onnx_folder / "tokenizer.json").unlink()
    with pytest.raises(ModelError, match=r"no tokenizer\.json beside model\.onnx"):
        load_scorer(str(onnx_folder))
    (onnx_folder / "config.json").unlink()
    with pytest.raises(ModelError, match=r"needs one \.onnx file, config\.json and tokenizer\.json"):
        load_scorer(str(onnx_folder))


def test_a_broken_config_is_an_error_in_a_sentence(onnx_folder: Path) -> None:
    (onnx_folder / "config.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match=r"config\.json: not valid JSON"):
        load_scorer(str(onnx_folder))


def test_an_onnx_file_that_is_no_classifier_is_refused(onnx_folder: Path) -> None:
    (onnx_folder / "model.onnx").unlink()
    (onnx_folder / "model.onnx").symlink_to(embedded("encoder").model)  # gives token vectors
    with pytest.raises(ModelError, match="export the model as sequence classification"):
        load_scorer(str(onnx_folder))


def test_the_onnx_backend_needs_a_folder_with_an_export(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"needs one \.onnx file"):
        load_scorer(str(tmp_path), backend="onnx")


def test_an_export_in_a_subfolder_onnx_is_found(onnx_folder: Path) -> None:
    (onnx_folder / "onnx").mkdir()
    (onnx_folder / "model.onnx").rename(onnx_folder / "onnx" / "model.onnx")
    (onnx_folder / "onnx" / "model_fp16.onnx").write_bytes(b"")  # beside model.onnx, variants are passed over
    assert type(load_scorer(str(onnx_folder))).__name__ == "OnnxScorer"


@pytest.mark.parametrize(
    ("has_card", "bfloat16", "openvino", "expected"),
    [
        (True, True, True, ("torch", "auto")),
        (False, True, True, ("openvino", "auto")),
        (False, True, False, ("torch", "bfloat16")),
        (False, False, True, ("torch", "auto")),
    ],
)
def test_a_model_of_transformers_goes_to_what_is_quickest_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, has_card: bool, bfloat16: bool, openvino: bool, expected: object
) -> None:
    _be(monkeypatch, has_card=has_card, bfloat16=bfloat16, openvino=openvino)
    assert load._quickest(tmp_path) == expected


@pytest.mark.parametrize(
    ("bfloat16", "openvino", "expected"), [(True, True, "openvino"), (True, False, "onnx"), (False, True, "onnx")]
)
def test_a_float_export_goes_to_openvino_only_where_bfloat16_helps(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, bfloat16: bool, openvino: bool, expected: str
) -> None:
    _be(monkeypatch, has_card=True, bfloat16=bfloat16, openvino=openvino)
    (tmp_path / "model.onnx").write_bytes(b"MatMul Add LayerNormalization")
    assert load._quickest(tmp_path)[0] == expected


def test_an_export_with_integer_products_stays_on_onnx_runtime(
    monkeypatch: pytest.MonkeyPatch, onnx_folder: Path
) -> None:
    _be(monkeypatch, has_card=False, bfloat16=True, openvino=True)
    assert load._quickest(onnx_folder)[0] == "onnx"


def _be(monkeypatch: pytest.MonkeyPatch, *, has_card: bool, bfloat16: bool, openvino: bool) -> None:
    monkeypatch.setattr(load, "has_card", lambda: has_card)
    monkeypatch.setattr(load, "computes_bfloat16", lambda: bfloat16)
    monkeypatch.setattr(load, "is_openvino_installed", lambda: openvino)
