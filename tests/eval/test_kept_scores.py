import numpy as np

from eval.kept_scores import KeptEncoder, KeptScorer
from rashomon.scores import ScoredLogits


class CountingScorer:
    name, temperature, max_tokens = "counting", 1.0, 512

    def __init__(self, revision):
        self.revision = revision
        self.asked = 0

    def score_logits(self, pairs, *, batch_size=None, on_progress=None):
        del batch_size, on_progress
        self.asked += len(pairs)
        none = np.zeros(len(pairs), dtype=np.int32)
        logits = np.array([[len(left), 0, len(right)] for left, right in pairs], dtype=np.float32)
        return ScoredLogits(logits=logits, truncated_left=none, truncated_right=none)


class CountingEncoder:
    name, revision = "counting", "e1"

    def __init__(self):
        self.asked = 0

    def embed(self, texts, *, on_progress=None):
        del on_progress
        self.asked += len(texts)
        return np.array([[len(text), 1.0] for text in texts], dtype=np.float32)


PAIRS = [("a", "bb"), ("ccc", "d"), ("a", "bb")]


def test_a_pair_is_judged_once_and_answered_in_the_order_asked():
    inner = CountingScorer("r1")
    kept = KeptScorer(inner, None)
    assert kept.score_logits(PAIRS).logits.tolist() == [[1, 0, 2], [3, 0, 1], [1, 0, 2]]
    assert (inner.asked, kept.judged) == (2, 2)


def test_the_next_run_asks_the_model_nothing(tmp_path):
    first, second = CountingScorer("r1"), CountingScorer("r1")
    KeptScorer(first, tmp_path).score_logits(PAIRS)
    assert KeptScorer(second, tmp_path).score_logits(PAIRS).logits.tolist() == [[1, 0, 2], [3, 0, 1], [1, 0, 2]]
    assert second.asked == 0


def test_another_revision_never_reads_old_answers(tmp_path):
    KeptScorer(CountingScorer("r1"), tmp_path).score_logits(PAIRS)
    new = CountingScorer("r2")
    KeptScorer(new, tmp_path).score_logits(PAIRS)
    assert new.asked == 2


def test_no_text_is_written(tmp_path):
    KeptScorer(CountingScorer("r1"), tmp_path).score_logits([("Quillfeather", "Morvath")])
    assert all(b"Quillfeather" not in path.read_bytes() for path in tmp_path.iterdir())


def test_vectors_are_kept_too(tmp_path):
    first, second = CountingEncoder(), CountingEncoder()
    KeptEncoder(first, tmp_path).embed(["a", "bb"])
    assert KeptEncoder(second, tmp_path).embed(["bb", "a"]).tolist() == [[2, 1], [1, 1]]
    assert second.asked == 0


def test_nothing_asked_gives_nothing():
    assert KeptScorer(CountingScorer("r1"), None).score_logits([]).logits.shape == (0, 3)
