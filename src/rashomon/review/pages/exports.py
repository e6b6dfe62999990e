"""What can be taken out of the queue: tables under a filter, and a dispute's audit pack and ClaimReview draft."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from rashomon.errors import AbsentError, InputError
from rashomon.review import filter_view
from rashomon.review.downloads import audit_download, claim_review_download, export_download
from rashomon.review.exports.encode import Format
from rashomon.review.exports.export import EXPORTS, Asked
from rashomon.review.render import page
from rashomon.review.visitor import Viewer, reading
from rashomon.store.filters import parse_filter
from rashomon.store.found import list_runs
from rashomon.store.lists import list_conflicts

router = APIRouter()

WORDS = {
    "conflicts": ("Conflicts", "One row a conflict: all that conflicts.csv of its scan says, and the verdict."),
    "reviews": ("Reviews", "One row a review, with who, when and why; those taken back are marked."),
    "agreement": ("Agreement", "Krippendorff’s alpha with its interval, kappa of each pair, tables by verdict."),
    "disputes": ("Disputes", "One row a dispute: its accounts, and how its conflicts were judged."),
}
FORMAT_WORDS: dict[Format, str] = {"csv": "CSV", "jsonl": "JSON lines", "parquet": "Parquet"}


@router.get("/exports")
def exports_page(request: Request, visitor: Viewer) -> Response:
    """The tables, narrowed to the filter in the address where they can be."""
    query = filter_view.asked(request.query_params)
    found, problem = None, None
    with reading(request) as connection:
        runs = {run.id: run.title for run in list_runs(connection)}
        try:
            found = list_conflicts(connection, parse_filter(query), viewer=visitor.person, limit=1)
        except InputError as error:
            problem = str(error)
    return page(
        request,
        "exports.html.j2",
        status=422 if problem else 200,
        problem=problem,
        found=found,
        query=query,
        chips=filter_view.chips(query, {"run": runs}, path="/exports"),
        tables=[_table(name, query) for name in EXPORTS],
        list_link=filter_view.link("/conflicts", query),
    )


@router.get("/exports/{file}")
def export_file(request: Request, visitor: Viewer, file: str) -> Response:
    """A table as an attachment: conflicts.csv, reviews.parquet …"""
    what, _, suffix = file.partition(".")
    format_ = next((known for known in FORMAT_WORDS if known == suffix), None)
    if what not in EXPORTS or format_ is None:
        raise AbsentError("there is no such export; choose one on the page “Exports”")
    where = parse_filter(filter_view.asked(request.query_params))
    return export_download(request, Asked(what=what, where=where, viewer=visitor.person), format_)


@router.get("/disputes/{dispute_id}/audit.zip")
def audit_file(request: Request, visitor: Viewer, dispute_id: str) -> Response:
    """The audit pack of a dispute."""
    return audit_download(request, visitor.person, dispute_id)


@router.get("/disputes/{dispute_id}/claimreview.json")
def claim_review_file(request: Request, visitor: Viewer, dispute_id: str) -> Response:
    """The ClaimReview draft of a dispute."""
    return claim_review_download(request, visitor.person, dispute_id)


def _table(name: str, query: dict[str, str]) -> dict[str, object]:
    title, about = WORDS[name]
    is_whole = not EXPORTS[name].takes_filter
    files = [
        (words, filter_view.link(f"/exports/{name}.{suffix}", {} if is_whole else query))
        for suffix, words in FORMAT_WORDS.items()
    ]
    return {"name": name, "title": title, "about": about, "is_whole": is_whole, "files": files}
