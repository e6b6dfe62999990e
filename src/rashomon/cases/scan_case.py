"""A scan of a case, in the order it happens: read what is named, bring the case up to date, do what is new, decide.

In: an open case and inputs.  Out: the Result of a scan of all the documents the case holds, and what was done for it.
Documents, statements, vectors and logits come out of the case where they are known.

    up to MOST_AT_ONCE statements   all are paired anew, so the result is that of a plain scan of the same documents
    beyond                          new documents are compared with those near them, by frozen statistics (`scan_large`)
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rashomon import pipeline
from rashomon.cases.case import Case
from rashomon.cases.changes import take_in
from rashomon.cases.documents_kept import KeptDocuments
from rashomon.cases.index import Place
from rashomon.cases.memory import Memory
from rashomon.cases.outcome import CaseScan, Frames, count_of
from rashomon.cases.remembering_encoder import RememberingEncoder, encoder_revision
from rashomon.cases.remembering_scorer import RememberingScorer, scorer_revision
from rashomon.cases.segments import DamagedError
from rashomon.cases.statements_kept import KeptStatements
from rashomon.errors import InputError, StoreError
from rashomon.pairs import Encoder
from rashomon.pairs.candidates import EXACT_STATEMENTS
from rashomon.pipeline import Result
from rashomon.progress import QUIET, Progress
from rashomon.records import Document, Problem
from rashomon.scores import Scorer
from rashomon.settings import Settings

# A case of more statements is compared by blocks.  Up to here a plain scan compares everything with everything too, in
# about fifteen seconds on two cores.
MOST_AT_ONCE = EXACT_STATEMENTS
_LARGE = "large"  # in `meta`, from the day on
_TRIES = 4  # each makes again what the one before found damaged
_LOADED = 256  # documents at once, while their statements are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a try ends with."""

    result: Result
    extracted: int
    is_renewed: bool = False
    frames: Frames | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What a scan works with."""

    case: Case
    kept: KeptDocuments
    places: Sequence[Place]  # of each document the first, in the order of the case
    settings: Settings
    scorer: Scorer
    encoder: Encoder
    judge: RememberingScorer
    embed: RememberingEncoder
    progress: Progress

    @property
    def keys(self) -> dict[str, bytes]:
        """The keys of the documents by their ids, in the order of the case."""
        return {place.document_id: place.document for place in self.places}


def scan_case(
    case: Case,
    inputs: Sequence[Path] = (),
    *,
    settings: Settings | None = None,
    scorer: Scorer | None = None,
    encoder: Encoder | None = None,
    progress: Progress = QUIET,
) -> CaseScan:
    """Add what the inputs hold to the case and find the conflicts of all it holds; without inputs, decide again.

    Raises InputError when there is nothing to scan, StoreError when a document's kept copy is damaged and its input was
    not named, OutputError when the disk refuses, and what `scan` raises.  Whatever was finished before is kept.
    """
    settings = settings or Settings()
    engine = pipeline.open_engine(settings)
    scorer = scorer or engine.scorer
    encoder = encoder or engine.encoder
    problems: list[Problem] = []
    kept = KeptDocuments(case)
    changes = take_in(case, kept, inputs, problems.append, progress.stage("Reading documents", None))
    work = _Work(
        case=case,
        kept=kept,
        places=_places(case, problems),
        settings=settings,
        scorer=scorer,
        encoder=encoder,
        judge=RememberingScorer(scorer, Memory(case, "logits", scorer_revision(scorer, settings.labels))),
        embed=RememberingEncoder(encoder, Memory(case, "vectors", encoder_revision(encoder))),
        progress=progress,
    )
    found = _tried(work)
    settings_changed = _settings_changed(case, settings)
    with case.index.writing():
        case.index.put("settings", json.dumps(settings.as_dict()))
    scanned = CaseScan(
        result=found.result,
        changes=changes,
        extracted=found.extracted,
        embedded=work.embed.embedded,
        judged=work.judge.judged,
        settings_changed=settings_changed,
        damaged=tuple(dict.fromkeys(case.damaged)),
        is_renewed=found.is_renewed,
        frames=found.frames,
    )
    return replace(scanned, result=_with_case(found.result, problems, scanned))


def _tried(work: _Work) -> _Found:
    """The scan; where something kept turns out damaged it is forgotten, made again, and the scan begun again."""
    for _ in range(_TRIES):
        try:
            return _scanned(work)
        except DamagedError:
            continue
    raise StoreError(
        f"{work.case.folder}: what is written there does not stay as it was written; check the disk, or move the case"
    )


def _scanned(work: _Work) -> _Found:
    keys = work.keys
    _check_whole(work)
    statements = KeptStatements(work.case, keys, is_large=work.case.index.get(_LARGE) is not None)
    if _is_large(work, statements):
        return _scan_in_blocks(work, statements)
    records = work.kept.records(list(keys.values()))
    if len(records) < len(keys):
        raise DamagedError("documents")
    result = pipeline.scan(
        [records[key] for key in keys.values()],
        settings=work.settings,
        scorer=work.judge,
        encoder=work.embed,
        extract=statements.extract_each,
        progress=work.progress,
    )
    statements.keep()
    return _Found(result=result, extracted=statements.extracted)


def _scan_in_blocks(work: _Work, statements: KeptStatements) -> _Found:
    from rashomon.cases.scan_large import scan_large

    work.embed.is_keeping = False  # the shelf does
    found = scan_large(
        work.case,
        work.kept,
        work.keys,
        settings=work.settings,
        statements=statements,
        scorer=work.judge,
        scorer_is=scorer_revision(work.scorer, work.settings.labels),
        encoder=work.embed,
        encoder_is=encoder_revision(work.encoder),
        progress=work.progress,
    )
    return _Found(result=found.result, extracted=statements.extracted, is_renewed=found.is_renewed, frames=found.frames)


def _is_large(work: _Work, statements: KeptStatements) -> bool:
    """Whether the case has too many statements to compare all with all; extracts until it knows.

    A case that once was large stays so, that it need not be known again each time; deciding costs it less than a small
    one, and where documents left, the findings about the others are no worse.
    """
    if work.case.index.get(_LARGE) is not None:
        return True

    def unknown() -> Iterator[Document]:
        keys = statements.unknown()
        for start in range(0, len(keys), _LOADED):
            yield from work.kept.records(keys[start : start + _LOADED]).values()

    is_large = statements.are_more_than(MOST_AT_ONCE, unknown())
    if is_large:
        with work.case.index.writing():
            work.case.index.put(_LARGE, "yes")
    return is_large


def _places(case: Case, problems: list[Problem]) -> list[Place]:
    """Where each document of the case was first read, in its order.  A copy in another place is told."""
    first: dict[str, Place] = {}
    for place in case.index.places():
        earlier = first.setdefault(place.document_id, place)
        if earlier is not place:
            message = f"{place.title} was already read from {earlier.file}; this copy is left out"
            problems.append(Problem(place=place.file, message=message))
    if not first:
        told = "; ".join(f"{problem.place}: {problem.message}" for problem in problems[:5])
        raise InputError(f"no document could be read{': ' + told if told else '; the case is empty, name an input'}")
    return list(first.values())


def _check_whole(work: _Work) -> None:
    """Raise StoreError when the kept copy of a document is lost."""
    has = work.kept.has([place.document for place in work.places])
    files = [place.file for place, is_there in zip(work.places, has, strict=True) if not is_there]
    if files:
        named = sorted(set(files))
        more = f" and {len(named) - 5} more" if len(named) > 5 else ""
        raise StoreError(
            f"{work.case.folder}: the kept copy of {count_of(len(files), 'document')} is damaged; name again what it "
            f"was read from: {', '.join(named[:5])}{more}"
        )


def _with_case(result: Result, problems: list[Problem], found: CaseScan) -> Result:
    """The result with what reading told, and what was done for it, in the run's description."""
    done: dict[str, Any] = {
        "new": found.changes.new,
        "unchanged": found.changes.unchanged,
        "changed": list(found.changes.changed),
        "moved": [f"{old} → {new}" for old, new in found.changes.moved],
        "vanished": list(found.changes.vanished),
        "documents_extracted": found.extracted,
        "texts_embedded": found.embedded,
        "judgements_made": found.judged,
        "compared_anew": found.is_renewed or found.frames is None,
    }
    counts: Mapping[str, int] = {**result.run["counts"], "problems": len(problems) + len(result.problems)}
    return replace(result, problems=(*problems, *result.problems), run={**result.run, "counts": counts, "case": done})


def _settings_changed(case: Case, settings: Settings) -> tuple[str, ...]:
    before = case.index.get("settings")
    if before is None:
        return ()
    was, now = json.loads(before), json.loads(json.dumps(settings.as_dict()))
    return tuple(
        f"{name} {_shown(was.get(name))} → {_shown(value)}" for name, value in now.items() if was.get(name) != value
    )


def _shown(value: object) -> str:
    return "default" if value is None else str(value)
