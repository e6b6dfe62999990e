"""The story, in the order it happens: documents → statements → pairs → scores → conflicts.

In: documents, in any form `collect_documents` knows.  Out: a Result that holds every record with the numbers that made
it.  It writes no files and draws no page.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from rashomon.artefacts import embedded
from rashomon.conflicts import collect_disputes, find_conflicts, load_decision, rank_for_reading
from rashomon.documents import document_from_mapping, document_from_text, read_documents
from rashomon.errors import InputError
from rashomon.judging import judge_pairs
from rashomon.pairs import Encoder, candidate_pairs, load_encoder
from rashomon.progress import QUIET, Progress
from rashomon.records import Conflict, Dispute, Document, Problem, Statement
from rashomon.scores import Backend, Scorer, load_scorer
from rashomon.settings import Settings
from rashomon.statements import extract_statements, link_speakers
from rashomon.tables.frames import conflicts_frame, statements_frame

if TYPE_CHECKING:
    import pandas as pd

# The decision was fitted with the embedded model; with a model of the user's own, even odds until they set a threshold.
UNFITTED_THRESHOLD = 0.5

OnProblem = Callable[[Problem], None]
Extract = Callable[[Sequence[Document]], Iterable[list[Statement]]]  # one list a document, in order


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a scan found.  `conflicts` holds the flagged pairs, the best unflagged ones, then revisions, best first."""

    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    conflicts: tuple[Conflict, ...]
    disputes: tuple[Dispute, ...]
    probabilities: tuple[float, ...]  # of every pair that was judged and not found to agree
    problems: tuple[Problem, ...]
    run: dict[str, Any]  # settings, model revisions, counts, seconds per stage

    @property
    def flagged(self) -> tuple[Conflict, ...]:
        return tuple(conflict for conflict in self.conflicts if conflict.is_flagged)

    @property
    def documents_by_id(self) -> dict[str, Document]:
        return {document.id: document for document in self.documents}

    def conflicts_frame(self) -> pd.DataFrame:
        """One row a conflict, best first; the columns of conflicts.csv."""
        return conflicts_frame(self.conflicts, self.documents_by_id, self.disputes)

    def statements_frame(self) -> pd.DataFrame:
        """One row a statement; the columns of statements.parquet."""
        return statements_frame(self.statements, self.documents_by_id)


def scan(
    documents: Iterable[Document | Mapping[str, object] | str | Path] | pd.DataFrame,
    *,
    settings: Settings | None = None,
    scorer: Scorer | None = None,
    encoder: Encoder | None = None,
    extract: Extract | None = None,
    progress: Progress = QUIET,
) -> Result:
    """Find the conflicts between what the documents' voices say.

    `documents` are Document records, mappings or a DataFrame with `source` and `text` (and `title`, `url`,
    `published_at`), paths of files and folders, or plain texts that each stand for a source of their own.  A string
    that names a file or folder is a path, and so is one without white space, which no report is.
    `extract` gives the statements of each document, speakers not yet linked across documents.
    Raises InputError, SettingsError or ModelError; what could not be read is in `Result.problems`.
    """
    settings = settings or Settings()
    clock = Clock()
    problems: list[Problem] = []

    engine = open_engine(settings)
    scorer = scorer or engine.scorer
    encoder = encoder or engine.encoder
    clock.lap("load models")

    read = collect_documents(documents, problems.append, progress)
    clock.lap("read documents")

    statements = _extract(read, extract or engine.extract, progress)
    clock.lap("extract statements")

    claims = [statement.claim for statement in statements]
    vectors = encoder.embed(claims, on_progress=progress.stage("Embedding statements", len(claims)))
    clock.lap("embed statements")

    candidates = candidate_pairs(
        statements,
        vectors,
        across=settings.across,
        neighbours=settings.neighbours,
        min_similarity=settings.min_similarity,
        min_same_matter=settings.min_same_matter,
        max_days=settings.max_days,
        on_progress=progress.stage("Pairing statements", len(claims)),
    )
    vectors_by_id = {statement.id: vector for statement, vector in zip(statements, vectors, strict=True)}
    statements = list(candidates.statements)  # with their origins
    clock.lap("pair statements")

    threshold = scan_threshold(settings)
    judged = judge_pairs(
        candidates.pairs,
        scorer,
        threshold=threshold,
        vectors=vectors_by_id,
        encoder=encoder.revision,
        listed=settings.list_below,
        is_exhaustive=settings.exhaustive,
        batch_size=settings.batch_size,
        on_progress=progress.stage("Judging pairs, both directions", 2 * len(candidates.pairs)),
    )
    scored = judged.scored
    clock.lap("score pairs")

    found = find_conflicts(scored, threshold)
    disputes = collect_disputes([conflict for conflict in found if conflict.is_flagged], scored)
    listed = rank_for_reading(found, below=settings.list_below, disputes=disputes)
    clock.lap("find conflicts")

    counts = {
        "documents": len(read),
        "sources": len({document.source for document in read}),
        "voices": len({statement.voice for statement in statements}),
        "boilerplate_left_out": sum(document.boilerplate for document in read),
        "statements": len(statements),
        "statements_attributed": sum(statement.speaker is not None for statement in statements),
        "statements_carried_by_several": sum(len(statement.carried_by) > 1 for statement in statements),
        "copies_left_out": candidates.copies,
        "not_checkable_left_out": candidates.not_compared,
        "pairs": len(candidates.pairs),
        "pairs_ruled_out": judged.ruled_out,
        "judgements": judged.judgements,
        "pairs_agreeing": len(scored) - len(found),
        "conflicts_flagged": sum(conflict.is_flagged for conflict in found),
        "revisions": sum(conflict.revision is not None for conflict in found),
        "disputes": len(disputes),
        "problems": len(problems),
    }
    return Result(
        documents=tuple(read),
        statements=tuple(statements),
        conflicts=tuple(listed),
        disputes=tuple(disputes),
        probabilities=tuple(conflict.probability for conflict in found),
        problems=tuple(problems),
        run=describe_run(settings, scorer, encoder, threshold, counts, clock),
    )


class Engine(Protocol):
    """What a scan's costly stages run on; a model is loaded when it is first asked for, or ModelError raised."""

    @property
    def scorer(self) -> Scorer: ...

    @property
    def encoder(self) -> Encoder: ...

    def extract(self, documents: Sequence[Document]) -> Iterable[list[Statement]]:
        """The statements of each document, in order, speakers not yet linked."""
        ...


class LocalEngine:
    """An `Engine` in this process."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @cached_property
    def scorer(self) -> Scorer:
        """The NLI model."""
        return load_nli(self._settings)

    @cached_property
    def encoder(self) -> Encoder:
        """The sentence encoder."""
        return _load_own_encoder(self._settings)

    def extract(self, documents: Sequence[Document]) -> Iterator[list[Statement]]:
        """See `Engine`."""
        return map(extract_statements, documents)


def open_engine(settings: Settings) -> Engine:
    """This process, or the Ray cluster of RAY_ADDRESS, as the settings say."""
    if settings.engine == "local":
        return LocalEngine(settings)
    from rashomon.ray_engine import RayEngine

    return RayEngine(settings, load_scorer=load_nli, load_encoder=_load_own_encoder, extract_one=extract_statements)


def _load_own_encoder(settings: Settings) -> Encoder:
    return load_encoder(settings.encoder, threads=settings.threads)


def load_nli(settings: Settings) -> Scorer:
    """The scorer that the settings name, on the engine that they name."""
    if settings.engine != "local":
        return open_engine(settings).scorer
    return load_scorer(
        settings.model,
        backend=cast("Backend", settings.backend),
        labels=settings.labels,
        temperature=settings.temperature,
        threads=settings.threads,
    )


def scan_threshold(settings: Settings) -> float:
    """From which probability a scan flags a conflict: the user's threshold, or the decision's own."""
    return load_decision().scan_threshold(settings.precision) if settings.threshold is None else settings.threshold


def threshold_of(settings: Settings, scorer: Scorer) -> float:
    """From which probability a pair of texts is flagged.

    The user's threshold; else the one that reached the user's precision on dev; else, for the embedded model, the
    decision's own, and for any other, even odds.
    """
    if settings.threshold is not None:
        return settings.threshold
    own = embedded("nli")
    if settings.precision is None and (scorer.name, scorer.revision) != (own.name, own.revision):
        return UNFITTED_THRESHOLD
    return load_decision().texts_threshold(settings.precision)


def collect_documents(given: Any, on_problem: OnProblem, progress: Progress = QUIET) -> list[Document]:
    """Documents from all that `scan` takes, each once.  Raises InputError when there are none, and says why."""
    counter = progress.stage("Reading documents", None)
    problems: list[Problem] = []

    def tell(problem: Problem) -> None:
        problems.append(problem)
        on_problem(problem)

    found: dict[str, Document] = {}
    for document in _documents(given, tell):
        if document.id in found:
            tell(Problem(place=document.title or document.source, message="given twice; one copy is left out"))
        found.setdefault(document.id, document)
        counter(1)
    if not found:
        raise InputError(f"no document could be read{_listed(problems)}")
    return list(found.values())


def _listed(problems: Sequence[Problem]) -> str:
    if not problems:
        return "; the input is empty"
    more = f" (and {len(problems) - 5} more)" if len(problems) > 5 else ""
    return ": " + "; ".join(f"{problem.place}: {problem.message}" for problem in problems[:5]) + more


def _documents(given: Any, on_problem: OnProblem) -> Iterator[Document]:
    """Everything that is not a path in the order given, then what the paths hold."""
    if hasattr(given, "to_dict") and hasattr(given, "columns"):
        given = given.to_dict("records")
    elif isinstance(given, str | Path | Document | Mapping) or not isinstance(given, Iterable):
        given = [given]
    paths: list[Path] = []
    for at, one in enumerate(given, 1):
        place = f"document {at}"
        if isinstance(one, Path) or (isinstance(one, str) and _is_path(one)):
            paths.append(Path(one))
            continue
        try:
            yield _document(one, place, on_problem)
        except InputError as error:
            on_problem(Problem(place=place, message=str(error).removeprefix(f"{place}: ")))
    if paths:
        yield from read_documents(paths, on_problem=on_problem)


def _document(one: Any, place: str, on_problem: OnProblem) -> Document:
    if isinstance(one, Document):
        return one
    if isinstance(one, Mapping):
        return document_from_mapping(one, fallback_source=place, place=place, on_problem=on_problem)
    if isinstance(one, str):
        return document_from_text(one, source=place)
    raise InputError(f"{type(one).__name__} is not a document; give records, mappings, paths or texts")


def _is_path(text: str) -> bool:
    """A string that names something on the disk, or one without white space, which no report is."""
    if not text.strip() or "\n" in text:
        return False
    try:
        return len(text.split()) == 1 or Path(text).exists()
    except (OSError, ValueError):  # too long for a name, or with a NUL in it
        return False


def extract_each(documents: Sequence[Document]) -> Iterator[list[Statement]]:
    """The statements of each document, in this process."""
    return map(extract_statements, documents)


def _extract(documents: Sequence[Document], extract: Extract, progress: Progress) -> list[Statement]:
    counter = progress.stage("Extracting statements", len(documents))
    statements: dict[str, Statement] = {}
    for found in extract(documents):
        statements |= {statement.id: statement for statement in found}
        counter(1)
    return link_speakers(list(statements.values()))


class Clock:
    """Seconds per stage, in the order they ran."""

    def __init__(self) -> None:
        self.began_at = datetime.now(UTC)
        self.seconds: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, stage: str) -> None:
        """A stage has ended."""
        now = time.perf_counter()
        self.seconds[stage] = round(now - self._last, 3)
        self._last = now

    @contextmanager
    def part(self, stage: str) -> Iterator[None]:
        """Time within the stage in hand that is told by itself, and not again when the stage ends; it may return."""
        began = time.perf_counter()
        try:
            yield
        finally:
            took = time.perf_counter() - began
            self.seconds[stage] = round(self.seconds.get(stage, 0.0) + took, 3)
            self._last += took


def describe_run(
    settings: Settings, scorer: Scorer, encoder: Encoder, threshold: float, counts: dict[str, int], clock: Clock
) -> dict[str, Any]:
    """What run.json holds, but for the problems."""
    return {
        "rashomon": version("rashomon"),
        "began_at": clock.began_at.isoformat(timespec="seconds"),
        "settings": settings.as_dict(),
        "threshold": threshold,
        "models": {
            "nli": {"name": scorer.name, "revision": scorer.revision, "temperature": scorer.temperature},
            "encoder": {"name": encoder.name, "revision": encoder.revision},
            "decision": {"name": "decision", "revision": load_decision().revision},
        },
        "counts": counts,
        "seconds": clock.seconds,
    }
