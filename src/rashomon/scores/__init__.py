"""Pair → ScoredPair: NLI models behind one protocol, both directions, temperature."""

from rashomon.scores.load import Backend, load_scorer
from rashomon.scores.score import score_pairs, score_texts
from rashomon.scores.scorer import ScoredLogits, Scorer, probabilities

__all__ = ["Backend", "ScoredLogits", "Scorer", "load_scorer", "probabilities", "score_pairs", "score_texts"]
