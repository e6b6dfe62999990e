import gzip
import json

import numpy as np
import pytest

from eval import fnc1
from eval.__main__ import main
from eval.headline_features import RELATED, STANCE
from eval.headline_model import HeadlineModel
from tests.eval.test_headline_features import BagEncoder, FlatScorer

BODIES = {
    1: "A whale swam in the canal on Monday.",
    2: "The whale story was a hoax.",
    3: "The mayor raised the tax.",
}
ROWS = [
    ("Whale in canal", 1, "agree"),
    ("Whale seen", 2, "disagree"),
    ("Whale in canal", 3, "unrelated"),
    ("Bridge opens", 1, "unrelated"),
]


def by_hand():
    related = np.zeros(len(RELATED))
    related[RELATED.index("words")] = 10.0
    stance = np.zeros((len(STANCE), 3))
    stance[STANCE.index("entailment"), 0] = stance[STANCE.index("contradiction"), 1] = 1.0
    return HeadlineModel(
        origin="by hand",
        fitted_with="r1",
        related=related,
        related_intercept=-3.0,
        threshold=0.5,
        stance=stance,
        stance_intercepts=np.array([0.0, 0.0, -1.0]),
    )


@pytest.fixture
def told(data, monkeypatch):
    folder = data / "fnc1"
    folder.mkdir()
    bodies = [{"body_id": number, "body": body} for number, body in BODIES.items()]
    stances = [{"headline": line, "body_id": number, "stance": stance} for line, number, stance in ROWS]
    for name, rows in (("bodies", bodies), ("stances", stances)):
        (folder / f"{name}.test.jsonl.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    monkeypatch.setattr(fnc1, "load_scorer", lambda *_, **__: FlatScorer())
    monkeypatch.setattr(fnc1, "load_encoder", lambda *_, **__: BagEncoder())
    monkeypatch.setattr(fnc1, "read_model", by_hand)
    return data


def test_the_verb_measures_and_writes_a_record(told, tmp_path, capsys):
    out = tmp_path / "run.json"
    assert main(["fnc1", "--data", str(told), "--draws", "20", "--out", str(out)]) == 0
    assert main(["fnc1", "--data", str(told), "--draws", "20", "--compare", str(out)]) == 0
    printed = capsys.readouterr().out
    record = json.loads(out.read_text())
    ours = record["judges"][fnc1.OURS]
    assert ours["figures"]["FNC score"] == 1.0  # all four are right
    assert ours["figures"]["F1 disagree"] == 1.0
    assert record["data"]["part"] == "competition test"
    assert record["cost"]["related"] == 2
    assert "+0.000" in printed
    assert "stackLSTM" in printed


def test_a_model_other_than_the_weights_were_fitted_with_is_told(told, monkeypatch, capsys):
    monkeypatch.setattr(FlatScorer, "revision", "r2")
    assert main(["fnc1", "--data", str(told), "--draws", "5"]) == 0
    assert "headline_fit" in capsys.readouterr().err


def test_missing_data_are_wrong_use(tmp_path):
    assert main(["fnc1", "--data", str(tmp_path)]) == 2


def test_a_sample_of_nothing_is_wrong_use(told):
    assert main(["fnc1", "--data", str(told), "--limit", "0"]) == 2


def test_the_model_alone_reads_its_label_as_a_stance():
    rows = np.zeros((3, len(STANCE)))
    rows[:, STANCE.index("entailment_near")] = 2.0, -4.0, -2.0
    rows[:, STANCE.index("contradiction_near")] = -3.0, 2.0, -2.0
    assert fnc1.nli_label(rows).tolist() == [0, 1, 2]  # neither entailed nor contradicted: discuss


def test_nothing_of_the_published_systems_was_measured_here():
    assert {row[3][0] for row in fnc1.PUBLISHED} >= {0.609, 0.754}
    assert all(len(row[3]) == len(fnc1.FIGURES) for row in fnc1.PUBLISHED)
