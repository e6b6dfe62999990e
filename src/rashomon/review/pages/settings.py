"""The settings of the queue: judgements a card, how long a card is held, the order, who may adjudicate."""

from __future__ import annotations

from typing import Annotated, Any, cast

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from rashomon.errors import SettingsError
from rashomon.review.render import page, see_other
from rashomon.review.visitor import Lead, now_of, reading, writing
from rashomon.store.queue_settings import (
    LONGEST_LEASE,
    MOST_JUDGEMENTS,
    QueueSettings,
    read_queue_settings,
    write_queue_settings,
)
from rashomon.store.walk import Order

router = APIRouter()
SAID = {"settings": "The settings are saved."}

ORDER_WORDS = {
    "expected": ("Most worth reading first", "Probable, new, in large disputes: most conflicts found in least time."),
    "dispute": ("One dispute after the other", "All pairs of a matter in a row, so that a reader knows the case."),
    "random": ("At random", "An unbiased sample, for measuring rather than finding."),
}
_Text = Annotated[str, Form(max_length=20)]


@router.get("/settings")
def settings_page(request: Request, visitor: Lead) -> Response:  # noqa: ARG001 - who may see it
    """The form."""
    return _form(request)


@router.post("/settings")
def change_settings(
    request: Request,
    visitor: Lead,
    judgements: _Text,
    lease_minutes: _Text,
    order: _Text,
    allow_self_adjudication: _Text = "",
) -> Response:
    """Write them; what cannot be is told beside what was typed."""
    typed = {
        "judgements": judgements,
        "lease_minutes": lease_minutes,
        "order": order,
        "allow_self_adjudication": bool(allow_self_adjudication),
    }
    try:
        settings = QueueSettings(
            judgements=_whole("judgements a card", judgements),
            lease_minutes=_whole("minutes", lease_minutes),
            order=cast("Order", order),
            allow_self_adjudication=bool(allow_self_adjudication),
        )
    except SettingsError as error:
        return _form(request, typed=typed, problem=str(error))
    with writing(request) as connection:
        write_queue_settings(connection, settings, now_of(request), visitor.person.id)
    return see_other("/settings", said="settings")


def _form(request: Request, typed: dict[str, Any] | None = None, problem: str | None = None) -> Response:
    with reading(request) as connection:
        settings = read_queue_settings(connection)
    shown = typed or {name: getattr(settings, name) for name in QueueSettings.__slots__}
    return page(
        request,
        "settings.html.j2",
        status=422 if problem else 200,
        settings=shown,
        problem=problem,
        orders=ORDER_WORDS,
        most_judgements=MOST_JUDGEMENTS,
        longest_lease=LONGEST_LEASE,
    )


def _whole(name: str, written: str) -> int:
    try:
        return int(written)
    except ValueError:
        raise SettingsError(f"{name}: {written!r} is no whole number") from None
