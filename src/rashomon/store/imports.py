"""A scan's records file in, the conflicts of the queue out; again and again, without harm.

    1  hash     the same file was imported before: nothing to do
    2  survey   the whole file is read and checked; nothing was written so far, so a bad file changes nothing
    3  rows     documents, statements, disputes, conflicts, in short transactions: reviewers work on meanwhile
    4  end      tallies, and an event that tells it

An import that was cut off is finished by importing again: every row is written "unless it is there".  A later run over
known conflicts brings what it says up to date (probability, kind, statements, dispute) and adds its finding; status,
judgements and what is asked for are people's, and stay.  So a closed conflict whose probability moved stays closed
(an event tells it), and an open one that a later run calls a revision stays open.

Latest means imported last, whenever it was scanned.  What a run says of a document replaces what an earlier one said,
but its text may not change: the spans of earlier findings would mark other words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path

from sqlalchemy import select

from rashomon.errors import InputError
from rashomon.progress import QUIET, Progress
from rashomon.run_records import find_records_file, read_plain_records, run_digest
from rashomon.store.among import among
from rashomon.store.import_rows import priority_of
from rashomon.store.import_work import ImportWork
from rashomon.store.open import Store
from rashomon.store.schema import document, run
from rashomon.store.survey import Survey, survey_run

__all__ = ["Imported", "import_run", "priority_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did."""

    run_id: str
    title: str
    is_new: bool  # False: it was imported before, and nothing was done
    conflicts: int  # in the file, as are the next three
    documents: int
    statements: int
    disputes: int
    conflicts_new: int = 0  # no other run found them
    conflicts_changed: int = 0  # known ones of which this run says something else


def import_run(
    store: Store,
    path: str | Path,
    *,
    now: datetime,
    person_id: int | None = None,
    needed: int = 1,
    progress: Progress = QUIET,
) -> Imported:
    """Import a run folder or its records file; `needed` judgements are asked for on conflicts not known so far.

    Raises InputError, naming the file and the line, when the file cannot be imported; nothing was written then.
    """
    file = find_records_file(Path(path))
    stamp = _stamp(file)
    run_id, counts = run_digest(file)
    with store.read() as connection:
        known = connection.execute(select(run.c.title, run.c.finished_at).where(run.c.id == run_id)).first()
    if known is not None and known.finished_at is not None:
        return _imported(run_id, known.title, counts, is_new=False)
    lines = sum(counts.values())
    survey = survey_run(file, progress.stage("Checking the scan", lines))
    _refuse_other_texts(store, file, survey)
    if _stamp(file) != stamp:
        raise InputError(f"{file}: was replaced while it was read; import it again")
    work = ImportWork(
        store=store,
        run_id=run_id,
        survey=survey,
        needed=needed,
        now=now,
        person_id=person_id,
        on_progress=progress.stage("Importing", lines),
    )
    work.begin()
    for kind, some in groupby(read_plain_records(file), key=lambda line: line.kind):
        work.take(kind, some)
    work.finish()
    return _imported(
        run_id, survey.header.title, counts, conflicts_new=work.new_count, conflicts_changed=work.changed_count
    )


def _refuse_other_texts(store: Store, file: Path, survey: Survey) -> None:
    hashes = survey.text_hashes
    query = select(document.c.id, document.c.text_sha256)
    with store.read() as connection:
        for row in among(connection, query, document.c.id, list(hashes)):
            if row.text_sha256 != hashes[row.id]:
                raise InputError(
                    f"{file}: document {row.id} has another text than when it was imported before, so the words "
                    "judged then would be lost; give it another id, or import into a database of its own"
                )


def _stamp(file: Path) -> tuple[int, int, int]:
    told = file.stat()
    return told.st_ino, told.st_size, told.st_mtime_ns


def _imported(run_id: str, title: str, counts: dict[str, int], *, is_new: bool = True, **news: int) -> Imported:
    kinds = {f"{kind}s": count for kind, count in counts.items()}
    return Imported(run_id=run_id, title=title, is_new=is_new, **kinds, **news)
