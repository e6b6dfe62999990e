"""A scan's costly stages on a Ray cluster: extraction, embedding and judging; the rest runs where the scan was called.

In: settings and the functions that load the models and read a document.  Out: what `pipeline.scan` takes in their
place.  The results are those of a local scan, to the byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial

from rashomon.pairs.encoder import Encoder
from rashomon.ray_engine.cluster import Cluster, connect
from rashomon.ray_engine.models import Models
from rashomon.ray_engine.pool import Pool, spread
from rashomon.ray_engine.scorer import RayEncoder, RayScorer
from rashomon.ray_engine.workers import plan_workers
from rashomon.records import Document, Statement
from rashomon.scores import Scorer
from rashomon.settings import Settings

# Documents a task: about a second of reading.
DOCUMENTS = 32


class RayEngine:
    """The parts of a scan that run on a cluster; connected, and each model loaded there, when it is first asked for.

    The three functions must be importable on the workers: no lambdas.  Whatever is asked for raises SettingsError
    where there is no ray or no cluster, and ModelError where a model cannot be loaded.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        load_scorer: Callable[[Settings], Scorer],
        load_encoder: Callable[[Settings], Encoder],
        extract_one: Callable[[Document], list[Statement]],
    ) -> None:
        self._settings = settings
        self._load_scorer = load_scorer
        self._load_encoder = load_encoder
        self._extract_one = extract_one

    @cached_property
    def scorer(self) -> RayScorer:
        """The NLI model."""
        return RayScorer(self._pool)

    @cached_property
    def encoder(self) -> RayEncoder:
        """The sentence encoder, held by the same workers."""
        return RayEncoder(self._pool)

    def extract(self, documents: Sequence[Document]) -> Iterator[list[Statement]]:
        """The statements of each document, in order, speakers not yet linked."""
        parts = (documents[start : start + DOCUMENTS] for start in range(0, len(documents), DOCUMENTS))
        for found in spread(self._cluster, _extract_part, ((self._extract_one, part) for part in parts)):
            yield from found

    @cached_property
    def _cluster(self) -> Cluster:
        return connect()

    @cached_property
    def _pool(self) -> Pool:
        workers = plan_workers(self._cluster, self._settings)
        load = partial(
            Models, partial(self._load_scorer, workers.settings), partial(self._load_encoder, workers.settings)
        )
        return workers.pool(self._cluster, load)


def _extract_part(
    extract_one: Callable[[Document], list[Statement]], documents: Sequence[Document]
) -> list[list[Statement]]:
    return [extract_one(document) for document in documents]
