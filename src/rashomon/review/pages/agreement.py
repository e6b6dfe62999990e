"""How well the reviewers agree: alpha, kappa by pair, by label, and what is taken for what; kept up to date.

The numbers are worked out once for a state of the judgements and kept; a page says when that was.
"""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from rashomon.review.agreement_view import AgreementSheet, agreement_sheet
from rashomon.review.kept import Kept, Made
from rashomon.review.render import fragment, is_htmx, page
from rashomon.review.visitor import Viewer, now_of, reading, store_of
from rashomon.store.judged import settled_labels, settled_mark

router = APIRouter()


@router.get("/agreement")
def agreement_page(request: Request, visitor: Viewer) -> Response:  # noqa: ARG001 - who may see it
    """The page; to htmx, which asks every half minute while it is looked at, only its numbers, and only new ones."""
    made = _measured(request)
    if is_htmx(request):
        if request.query_params.get("seen") == made.made_at.isoformat():
            return Response(status_code=204)
        return fragment(request, "agreement_numbers.html.j2", made=made, sheet=made.value)
    return page(request, "agreement.html.j2", made=made, sheet=made.value)


def _measured(request: Request) -> Made[AgreementSheet]:
    with reading(request) as connection:
        mark = settled_mark(connection)
    return _kept(request).get(mark, lambda: _measure(request), now_of(request))


def _measure(request: Request) -> AgreementSheet:
    with store_of(request).read() as connection:
        judged = list(settled_labels(connection))
    return agreement_sheet(judged)


def _kept(request: Request) -> Kept[AgreementSheet]:
    state = request.app.state
    if not hasattr(state, "agreement"):
        state.agreement = Kept[AgreementSheet]()
    kept: Kept[AgreementSheet] = state.agreement
    return kept
