import json

from eval import quantities
from eval.__main__ import main

MARBLES = "Dana has 5 marbles. She finds 6 more marbles in the yard."


def test_both_judges_stand_side_by_side(write_set, data, fake_scorer, monkeypatch, tmp_path, capsys):
    right, wrong = "Dana has 11 marbles in the yard.", "Dana has 13 marbles in the yard."
    write_set("equate_awpnli.test", [(MARBLES, right, "entailment"), (MARBLES, wrong, "contradiction")])
    scorer = fake_scorer({right: (0.2, 0.2, 0.6), wrong: (0.6, 0.2, 0.2)})  # wrong on both
    monkeypatch.setattr(quantities, "load_scorer", lambda *_: scorer)
    out = tmp_path / "run.json"
    asked = ["quantities", "--equate", "--sets", "equate_awpnli.test", "--sets-data", str(data), "--out", str(out)]
    assert main(asked) == 0
    found = json.loads(out.read_text())["sets"]["equate_awpnli.test"]
    assert [judge["accuracy"] for judge in found["judges"].values()] == [0.0, 1.0]
    assert found["findings"] == {"reckoned": 1, "disagree": 1}
    assert "Q-REAS" in capsys.readouterr().out


def test_missing_sets_are_wrong_use(data):
    assert main(["quantities", "--equate", "--sets-data", str(data)]) == 2
