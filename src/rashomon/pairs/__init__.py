"""Statement → Pair: embeddings, blocking rules, nearest neighbours, copies."""

from rashomon.pairs.candidates import Candidates, candidate_pairs
from rashomon.pairs.encoder import Encoder, load_encoder

__all__ = ["Candidates", "Encoder", "candidate_pairs", "load_encoder"]
