"""A scan of a case, in the order it happens: read what is named, bring the case up to date, do what is new, decide.

In: an open case and inputs.  Out: the Result of a scan of all the documents the case holds, and what was done for it.
Documents, statements, vectors and logits come out of the case where they are known; what is pairing and deciding is
done anew over all of them, so the result is that of a plain scan of the same documents.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rashomon import pipeline
from rashomon.cases.case import Case
from rashomon.cases.changes import Changes, take_in
from rashomon.cases.documents_kept import KeptDocuments
from rashomon.cases.index import Place
from rashomon.cases.memory import Memory
from rashomon.cases.remembering_encoder import RememberingEncoder, encoder_revision
from rashomon.cases.remembering_scorer import RememberingScorer, scorer_revision
from rashomon.cases.statements_kept import KeptStatements
from rashomon.errors import InputError, StoreError
from rashomon.pairs import Encoder
from rashomon.pipeline import Result
from rashomon.progress import QUIET, Progress
from rashomon.records import Document, Problem
from rashomon.scores import Scorer
from rashomon.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseScan:
    """The result over the whole case, and what this run had to do for it."""

    result: Result
    changes: Changes
    extracted: int  # documents
    embedded: int  # distinct texts
    judged: int  # distinct ordered pairs
    settings_changed: tuple[str, ...]  # since the last run: "threshold 0.5 → 0.8"
    damaged: tuple[str, ...]  # segments that were not as written; what they held was made again

    def told(self) -> list[str]:
        """What a person should know beside the result, a sentence a line."""
        lines = [self.changes.told()]
        if self.settings_changed:
            lines.append(f"settings changed since the last run: {', '.join(self.settings_changed)}")
        if self.damaged:
            lines.append(f"damaged and made again: {', '.join(self.damaged)}")
        done = (("extracted", self.extracted, "document"), ("embedded", self.embedded, "text"))
        work = [f"{verb} {_count(number, noun)}" for verb, number, noun in done if number]
        judged = f"scored {_count(self.judged, 'pair')} in one direction each" if self.judged else "nothing to score"
        lines.append(", ".join([*work, judged]))
        return lines


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
    documents, keys = _documents(case, kept, problems)

    statements = KeptStatements(case, keys)
    judge = RememberingScorer(scorer, Memory(case, "logits", scorer_revision(scorer, settings.labels)))
    embed = RememberingEncoder(encoder, Memory(case, "vectors", encoder_revision(encoder)))
    result = pipeline.scan(
        documents, settings=settings, scorer=judge, encoder=embed, extract=statements.extract_each, progress=progress
    )
    statements.keep()

    settings_changed = _settings_changed(case, settings)
    with case.index.writing():
        case.index.put("settings", json.dumps(settings.as_dict()))
    found = CaseScan(
        result=result,
        changes=changes,
        extracted=statements.extracted,
        embedded=embed.embedded,
        judged=judge.judged,
        settings_changed=settings_changed,
        damaged=tuple(dict.fromkeys(case.damaged)),
    )
    return replace(found, result=_with_case(result, problems, found))


def _documents(case: Case, kept: KeptDocuments, problems: list[Problem]) -> tuple[list[Document], dict[str, bytes]]:
    """The documents of the case, each once, in its order; their keys by id.  A copy in another place is told."""
    places = case.index.places()
    first: dict[str, Place] = {}
    for place in places:
        earlier = first.setdefault(place.document_id, place)
        if earlier is not place:
            message = f"{place.title} was already read from {earlier.file}; this copy is left out"
            problems.append(Problem(place=place.file, message=message))
    if not first:
        told = "; ".join(f"{problem.place}: {problem.message}" for problem in problems[:5])
        raise InputError(f"no document could be read{': ' + told if told else '; the case is empty, name an input'}")
    keys = {id_: place.document for id_, place in first.items()}
    records = kept.records(list(keys.values()))
    lost = [place for id_, place in first.items() if place.document not in records]
    if lost:
        files = sorted({place.file for place in lost})
        raise StoreError(
            f"{case.folder}: the kept copy of {_count(len(lost), 'document')} is damaged; name again what it was read "
            f"from: {', '.join(files[:5])}{f' and {len(files) - 5} more' if len(files) > 5 else ''}"
        )
    return [records[key] for key in keys.values()], keys


def _with_case(result: Result, problems: list[Problem], found: CaseScan) -> Result:
    """The result with what reading told, and what was done for it, in the run's description."""
    done: dict[str, Any] = {
        "new": found.changes.new,
        "changed": len(found.changes.changed),
        "moved": len(found.changes.moved),
        "vanished": len(found.changes.vanished),
        "documents_extracted": found.extracted,
        "texts_embedded": found.embedded,
        "judgements_made": found.judged,
    }
    counts = {**result.run["counts"], "problems": len(problems) + len(result.problems)}
    return replace(result, problems=(*problems, *result.problems), run={**result.run, "counts": counts, "case": done})


def _settings_changed(case: Case, settings: Settings) -> tuple[str, ...]:
    before = case.index.get("settings")
    if before is None:
        return ()
    was, now = json.loads(before), json.loads(json.dumps(settings.as_dict()))
    return tuple(f"{name} {was.get(name)} → {value}" for name, value in now.items() if was.get(name) != value)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
