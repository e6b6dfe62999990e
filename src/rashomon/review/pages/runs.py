"""Scans in the queue: what each found and with which models and settings; another one is uploaded and imported here.

An upload goes to a temporary file piece by piece; its size is limited by the application (`WebOptions.max_upload`).
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated, Any

from fastapi import APIRouter, File, Request, UploadFile
from starlette.responses import Response

from rashomon.cards.hidden import show_hidden
from rashomon.errors import InputError
from rashomon.review.importing import Importing, ImportJob
from rashomon.review.render import fragment, is_htmx, page, see_other
from rashomon.review.visitor import Lead, now_of, options_of, reading, store_of
from rashomon.run_records import RECORDS_FILE
from rashomon.store.found import RunRow, list_runs, load_run
from rashomon.store.people import list_people
from rashomon.store.queue_settings import read_queue_settings

router = APIRouter()
SAID = {"importing": "The scan is here and being imported."}
_PATIENCE = 4.0  # seconds: some ten thousand conflicts are imported in it
_MOST_PROBLEMS = 50
_COUNT_WORDS = {
    "documents": ("document", "documents"),
    "sources": ("source", "sources"),
    "statements": ("statement", "statements"),
    "pairs": ("pair compared", "pairs compared"),
    "conflicts_flagged": ("conflict flagged", "conflicts flagged"),
    "revisions": ("revision", "revisions"),
    "disputes": ("dispute", "disputes"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSheet:
    """A run with what its record tells, as rows of words."""

    row: RunRow
    by: str | None
    counts: tuple[tuple[str, int], ...]
    models: tuple[tuple[str, str], ...]
    settings: tuple[tuple[str, str], ...]
    seconds: float | None
    problems: tuple[tuple[str, str], ...]
    problem_count: int


@router.get("/runs")
def runs_page(request: Request, visitor: Lead) -> Response:  # noqa: ARG001 - who may see it
    """The scans, the one imported last first; for htmx, how far the import under way has come."""
    job = importing_of(request).job
    if is_htmx(request):
        if job is not None and not job.is_running:  # it is done: the whole page is to be seen
            return Response(status_code=204, headers={"HX-Redirect": "/runs"})
        return fragment(request, "import_job.html.j2", job=job)
    return _runs(request, job)


@router.post("/runs")
def upload(request: Request, visitor: Lead, records: Annotated[UploadFile | None, File()] = None) -> Response:
    """Take a records file and import it."""
    if records is None or not records.filename:
        return _runs(request, None, InputError(f"choose the {RECORDS_FILE} of a scan"))
    importing = importing_of(request)
    importing.check_free()
    file = _kept_upload(records)
    with reading(request) as connection:
        needed = read_queue_settings(connection).judgements
    name = show_hidden(PurePosixPath(records.filename.replace("\\", "/")).name)[:200]
    importing.start(store_of(request), file, name=name, person_id=visitor.person.id, needed=needed, now=now_of(request))
    importing.wait(_PATIENCE)
    job = importing.job
    if job is not None and job.problem is not None:
        return _runs(request, job)
    return see_other("/runs", said="importing" if job is not None and job.is_running else None)


def importing_of(request: Request) -> Importing:
    """The imports of this application."""
    state = request.app.state
    if not hasattr(state, "importing"):
        state.importing = Importing()
    importing: Importing = state.importing
    return importing


def _kept_upload(records: UploadFile) -> Path:
    with tempfile.NamedTemporaryFile(prefix="rashomon-upload-", suffix=".jsonl.gz", delete=False) as kept:
        shutil.copyfileobj(records.file, kept, 1024 * 1024)
    return Path(kept.name)


def _runs(request: Request, job: ImportJob | None, problem: InputError | None = None) -> Response:
    with reading(request) as connection:
        people = {one.id: one.name for one in list_people(connection)}
        sheets = [_sheet(load_run(connection, row.id), people) for row in list_runs(connection)]
    told = str(problem) if problem else None
    return page(
        request,
        "runs.html.j2",
        status=422 if told or (job is not None and job.problem is not None and request.method == "POST") else 200,
        sheets=sheets,
        job=job,
        problem=told,
        records_file=RECORDS_FILE,
        most=options_of(request).max_upload // 1024**2,
    )


def _sheet(stored: Any, people: Mapping[int, str]) -> RunSheet:
    record, problems = stored.record, stored.problems
    counts = record.get("counts") if isinstance(record.get("counts"), Mapping) else {}
    seconds = record.get("seconds") if isinstance(record.get("seconds"), Mapping) else {}
    return RunSheet(
        row=stored.row,
        by=people.get(stored.row.imported_by) if stored.row.imported_by is not None else None,
        counts=tuple(
            (one if counts[name] == 1 else many, counts[name])
            for name, (one, many) in _COUNT_WORDS.items()
            if isinstance(counts.get(name), int)
        ),
        models=_models(record.get("models")),
        settings=tuple(
            (show_hidden(str(name).replace("_", " ")), show_hidden(str(value)))
            for name, value in _mapping(record.get("settings")).items()
            if value is not None
        ),
        seconds=sum(value for value in seconds.values() if isinstance(value, int | float)) or None,
        problems=tuple(
            (show_hidden(str(one.get("place", ""))), show_hidden(str(one.get("message", ""))))
            for one in problems[:_MOST_PROBLEMS]
        ),
        problem_count=len(problems),
    )


def _models(told: object) -> tuple[tuple[str, str], ...]:
    """Each model's part and name: ("nli", "rashomon-nli-minilm-l6 257bb691b5ab, temperature 1.28")."""
    found = []
    for part, one in _mapping(told).items():
        if isinstance(one, Mapping):
            name = " ".join(str(one[key]) for key in ("name", "revision") if one.get(key))
            name += f", temperature {one['temperature']}" if one.get("temperature") else ""
            found.append((show_hidden(str(part)), show_hidden(name)))
    return tuple(found)


def _mapping(told: object) -> Mapping[str, Any]:
    return told if isinstance(told, Mapping) else {}
