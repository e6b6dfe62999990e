"""What a worker of a scan holds: the NLI model and the encoder, each loaded when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.pairs.encoder import Encoder, Vectors
from rashomon.scores import ScoredLogits, Scorer


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorerFacts:
    """What a scorer says of itself; see `Scorer`."""

    name: str
    revision: str
    temperature: float
    max_tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderFacts:
    """What an encoder says of itself; see `Encoder`."""

    name: str
    revision: str


class Models:
    """Two models behind calls whose arguments and results travel between machines."""

    def __init__(self, load_scorer: Callable[[], Scorer], load_encoder: Callable[[], Encoder]) -> None:
        self._load_scorer = load_scorer
        self._load_encoder = load_encoder

    @cached_property
    def _scorer(self) -> Scorer:
        return self._load_scorer()

    @cached_property
    def _encoder(self) -> Encoder:
        return self._load_encoder()

    def scorer_facts(self) -> ScorerFacts:
        """The NLI model's name, revision, temperature and room."""
        one = self._scorer
        return ScorerFacts(name=one.name, revision=one.revision, temperature=one.temperature, max_tokens=one.max_tokens)

    def score(self, pairs: Sequence[tuple[str, str]], batch_size: int | None) -> ScoredLogits:
        """See `Scorer.score_logits`."""
        return self._scorer.score_logits(pairs, batch_size=batch_size)

    def encoder_facts(self) -> EncoderFacts:
        """The encoder's name and revision."""
        return EncoderFacts(name=self._encoder.name, revision=self._encoder.revision)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `Encoder.embed`."""
        return self._encoder.embed(texts)
