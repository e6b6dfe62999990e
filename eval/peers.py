"""The rivals, run on the same pairs in the same run: pairs of texts in, one score from 0 to 1 each out.

Those that need no training stand here; those fitted on gold pairs in `fitted_peers`.  None of them hears of sources,
dates or speakers.  Their thresholds are chosen by the verb, never here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.cases import TextPair
from eval.cues import cue_score
from eval.provenance import short_name
from rashomon.errors import ModelError
from rashomon.labels import CONTRADICTION, label_order
from rashomon.scores import Scorer, probabilities, score_texts

FloatArray = NDArray[np.float64]
WORD = r"(?u)\b\w+\b"  # scikit-learn's own leaves out words of one character, and so the number 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A way to score pairs; `what` is a line for the reader of a table."""

    name: str
    what: str
    score: Callable[[Sequence[TextPair]], FloatArray]


def nli_peer(scorer: Scorer, *, name: str = "NLI alone, max") -> Peer:
    """An NLI model and nothing else: the larger contradiction probability of the two directions."""

    def score(pairs: Sequence[TextPair]) -> FloatArray:
        found = score_texts(pairs, scorer)
        return np.maximum(found.forward[:, CONTRADICTION], found.backward[:, CONTRADICTION]).astype(np.float64)

    return Peer(name=name, what=f"{short_name(scorer.name)}, larger contradiction of both directions", score=score)


def cross_encoder_peer(model: str, *, threads: int | None = None) -> Peer:
    """sentence-transformers `CrossEncoder.predict` over a folder or hub name, larger contradiction of both directions.

    On the processor, in float32, its default batch of 32.  Raises ModelError for a model that cannot be loaded or whose
    labels are not those of NLI.
    """
    loaded, column = _load_cross_encoder(model, threads)

    def score(pairs: Sequence[TextPair]) -> FloatArray:
        both = [*pairs, *((right, left) for left, right in pairs)]
        if not both:
            return np.zeros(0)
        logits = np.asarray(loaded.predict(both, batch_size=32, show_progress_bar=False), dtype=np.float32)
        found = probabilities(logits, 1.0)[:, column]
        return np.maximum(found[: len(pairs)], found[len(pairs) :]).astype(np.float64)

    return Peer(name="CrossEncoder, max", what=f"sentence-transformers over {short_name(model)}", score=score)


def _load_cross_encoder(model: str, threads: int | None) -> tuple[Any, int]:
    """The model, and the column of contradiction in what it predicts."""
    import torch
    from sentence_transformers import CrossEncoder

    if threads is not None:
        torch.set_num_threads(threads)
    try:
        loaded: Any = CrossEncoder(model, device="cpu", model_kwargs={"dtype": torch.float32})
    except (OSError, ValueError) as error:
        raise ModelError(f"{short_name(model)}: no CrossEncoder ({error}); pass a folder or hub name") from error
    names = {int(at): str(label) for at, label in loaded.config.id2label.items()}
    return loaded, label_order(model, names)[CONTRADICTION]


def tfidf_peer() -> Peer:
    """Cosine of TF-IDF vectors (scikit-learn), idf over the texts judged: shared words are taken for a conflict."""

    def score(pairs: Sequence[TextPair]) -> FloatArray:
        from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

        if not pairs:
            return np.zeros(0)
        texts = list(dict.fromkeys(text for pair in pairs for text in pair))
        at = {text: row for row, text in enumerate(texts)}
        rows = TfidfVectorizer(sublinear_tf=True, token_pattern=WORD).fit_transform(texts)
        left, right = (rows[[at[pair[side]] for pair in pairs]] for side in (0, 1))
        return np.clip(np.asarray(left.multiply(right).sum(axis=1), dtype=np.float64).ravel(), 0.0, 1.0)

    return Peer(name="TF-IDF cosine", what="shared words, weighted; higher is taken for a conflict", score=score)


def cue_peer() -> Peer:
    """Negation on one side, opposed words, differing numbers; see `eval.cues`."""

    def score(pairs: Sequence[TextPair]) -> FloatArray:
        return np.array([cue_score(left, right) for left, right in pairs], dtype=np.float64)

    return Peer(name="cue words", what="negation on one side, opposed words, differing numbers", score=score)


def flag_all_peer() -> Peer:
    """Everything is a conflict: the floor under every F1 and average precision."""

    def score(pairs: Sequence[TextPair]) -> FloatArray:
        return np.ones(len(pairs), dtype=np.float64)

    return Peer(name="flag everything", what="the floor: every pair is called a conflict", score=score)


def plain_peers(scorer: Scorer, weights: str | Path | None = None, *, threads: int | None = None) -> list[Peer]:
    """Every peer that needs no training; the CrossEncoder only where its weights are named."""
    found = [nli_peer(scorer)]
    if weights is not None:
        found.append(cross_encoder_peer(str(weights), threads=threads))
    return [*found, tfidf_peer(), cue_peer(), flag_all_peer()]
