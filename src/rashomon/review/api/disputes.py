"""/api/disputes: one dispute, its audit pack, its ClaimReview draft."""

from __future__ import annotations

from typing import Any

from fastapi import Request, Response

from rashomon.review.api.answers import Id, api_router, problems
from rashomon.review.api.shapes import AccountShape, DisputeShape, RowShape
from rashomon.review.downloads import audit_download, claim_review_download
from rashomon.review.visitor import Viewer, reading
from rashomon.store.found import load_dispute
from rashomon.store.lists import conflict_rows

router = api_router("disputes")
_ZIP = {"content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}}}
_JSON_LD: dict[str, Any] = {"content": {"application/ld+json": {"schema": {"type": "object"}}}}


@router.get(
    "/disputes/{dispute_id}/audit.zip",
    summary="Get the audit pack of a dispute",
    response_class=Response,
    responses={**problems(404), 200: {"description": "A zip that `rashomon audit` replays", **_ZIP}},
)
def audit_pack(request: Request, visitor: Viewer, dispute_id: Id) -> Response:
    """Hashes, quoted words, every finding, verdict and event; the same state gives the same bytes."""
    return audit_download(request, visitor.person, dispute_id)


@router.get(
    "/disputes/{dispute_id}/claimreview.json",
    summary="Get a ClaimReview draft of a dispute",
    response_class=Response,
    responses={**problems(404), 200: {"description": "JSON-LD without a rating: that is the editor's", **_JSON_LD}},
)
def claimreview(request: Request, visitor: Viewer, dispute_id: Id) -> Response:
    """schema.org markup of each account, for an editor to finish."""
    return claim_review_download(request, visitor.person, dispute_id)


@router.get("/disputes/{dispute_id}", summary="Get a dispute", responses=problems(404))
def one_dispute(request: Request, visitor: Viewer, dispute_id: Id) -> DisputeShape:
    """Its accounts and its best conflicts, 200 at most."""
    with reading(request) as connection:
        stored = load_dispute(connection, dispute_id)
        ids = [conflict.id for conflict in stored.dispute.conflicts]
        rows = conflict_rows(connection, ids, visitor.person)
    return DisputeShape(
        id=stored.dispute.id,
        run_id=stored.run_id,
        place=stored.place,
        accounts=tuple(AccountShape.model_validate(account) for account in stored.dispute.accounts),
        conflicts=tuple(RowShape.model_validate(row) for row in rows),
        conflicts_left_out=stored.conflicts_left_out,
    )
