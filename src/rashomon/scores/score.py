"""Both directions of every pair, with temperature: the stage function of scores/.

`score_texts` is for plain texts (a table), `score_pairs` for Pair records (a scan).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import NliScores, Pair, ScoredPair
from rashomon.scores.scorer import CountArray, FloatArray, Progress, Scorer, probabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class TextScores:
    """Probabilities of shape (pairs, 3) in the order entailment, neutral, contradiction; tokens cut, per side.

    Forward has the left text as premise; backward has the right one.
    """

    forward: FloatArray
    backward: FloatArray
    truncated_left: CountArray
    truncated_right: CountArray


def score_texts(
    texts: Sequence[tuple[str, str]],
    scorer: Scorer,
    *,
    batch_size: int | None = None,
    on_progress: Progress | None = None,
) -> TextScores:
    """Judge every (left, right) in both directions in one job.  `on_progress` counts judgements: two a pair."""
    both = [*texts, *((right, left) for left, right in texts)]
    scored = scorer.score_logits(both, batch_size=batch_size, on_progress=on_progress)
    found = probabilities(scored.logits, scorer.temperature)
    count = len(texts)
    return TextScores(
        forward=found[:count],
        backward=found[count:],
        truncated_left=scored.truncated_left[:count],
        truncated_right=scored.truncated_right[:count],
    )


def score_pairs(
    pairs: Sequence[Pair], scorer: Scorer, *, batch_size: int | None = None, on_progress: Progress | None = None
) -> list[ScoredPair]:
    """Judge the claims of every pair in both directions."""
    texts = [(pair.left.claim, pair.right.claim) for pair in pairs]
    found = score_texts(texts, scorer, batch_size=batch_size, on_progress=on_progress)
    return [
        ScoredPair(
            pair=pair,
            forward=_nli(found.forward[at]),
            backward=_nli(found.backward[at]),
            model=f"{scorer.name}@{scorer.revision}",
            temperature=scorer.temperature,
            truncated_left=int(found.truncated_left[at]),
            truncated_right=int(found.truncated_right[at]),
        )
        for at, pair in enumerate(pairs)
    ]


def _nli(row: FloatArray) -> NliScores:
    return NliScores(entailment=float(row[0]), neutral=float(row[1]), contradiction=float(row[2]))
