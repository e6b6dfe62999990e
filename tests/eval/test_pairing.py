import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from eval import pairing
from eval.__main__ import main
from tests.fakes import FakeEncoder

STORIES = {
    "bridge": [
        "Engineers closed the Velm bridge.",
        "The Velm bridge was closed today.",
        "The bridge of Velm is closed.",
    ],
    "harvest": ["The wheat harvest failed in Orrin.", "In Orrin the wheat failed.", "Wheat failed all over Orrin."],
}


@pytest.fixture
def news(tmp_path: Path) -> Path:
    documents, pairs = [], []
    for topic, sentences in STORIES.items():
        for at, sentence in enumerate(sentences):
            documents.append(
                {
                    "doc_id": f"{topic}{at}",
                    "topic_id": topic,
                    "split": "dev",
                    "source": f"outlet {at}",
                    "date": None,
                    "title": None,
                    "sentences": [sentence, f"More about the {topic} follows."],
                    "annotated_sents": [0, 1],
                }
            )
            pairs += [
                {
                    "doc_a": f"{topic}{at}",
                    "sent_a": 0,
                    "doc_b": f"{topic}{other}",
                    "sent_b": 0,
                    "split": "dev",
                    "relation": "same_event",
                    "strong": True,
                    "both_annotated": True,
                }
                for other in range(at)
            ]
    for name, rows in (("docs", documents), ("pairs", pairs)):
        with gzip.open(tmp_path / f"ecbplus.{name}.jsonl.gz", "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in rows)
    return tmp_path


@pytest.fixture(autouse=True)
def load_a_fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pairing, "load_encoder", lambda *_, **__: FakeEncoder())


def test_a_run_prints_the_tables_and_writes_the_numbers(
    news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "run.json"
    assert main(["pairing", "--data", str(news), "--draws", "20", "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    record = json.loads(out.read_text())
    assert "6 pairs of 12 annotated sentences mention one event" in printed
    assert (record["sentences"], record["same_event"], record["strong"]) == (12, 6, 6)  # three of each story
    assert set(record["ranking"]) == set(record["neighbours"]) == {"tf-idf", "cosine", "rashomon"}
    for method in record["ranking"].values():
        low, high = method["interval"]
        assert 0 <= low <= high <= 1
    assert record["neighbours"]["rashomon"]["40"]["recall"] == 1.0  # everything is among the 40 nearest of 12
    assert set(record["claims"]) == {"cosine, k=5", "cosine, k=10", "cosine, k=20", "rashomon, default"}
    assert record["claims"]["rashomon, default"]["recall"] == 1.0


def test_an_earlier_run_is_compared_with(news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run.json"
    assert main(["pairing", "--data", str(news), "--draws", "5", "--out", str(out)]) == 0
    assert main(["pairing", "--data", str(news), "--draws", "5", "--compare", str(out)]) == 0
    assert capsys.readouterr().out.count("+0.000") == 3


def test_data_that_are_not_there_are_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pairing", "--data", str(tmp_path)]) == 2
    assert "pass --data DIR" in capsys.readouterr().err


def test_the_share_found_and_the_pairs_looked_at_are_counted() -> None:
    left, right = np.array([0, 0, 1]), np.array([1, 2, 2])
    scores = np.array([0.9, 0.5, 0.1], dtype=np.float32)
    found = pairing.look_near(np.array([True, False, True]), scores, left, right, 3)
    # Nearest of 0 and of 1: (0,1); of 2: (0,2).  So (0,1) is found and (1,2) is not; two pairs for three sentences.
    assert found["1"] == {"recall": 0.5, "pairs": pytest.approx(2 / 3)}
    assert found["2"] == {"recall": 1.0, "pairs": 1.0}
