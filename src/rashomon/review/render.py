"""Records → pages: templates filled, fragments for htmx, and where to go next.

Templates stand in review/templates.  Everything is escaped; an unknown name in a template is an error, not a blank.
Every template is given: `visitor`, `csrf`, `request`, `said`, `is_htmx`, `version`, `now`, and
`static(name)`, the address of a file in review/static that holds its content's hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request
from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse

from rashomon.cards.card import KIND_WORDS
from rashomon.cards.figures import beside, percent, probability_words
from rashomon.review.said import sentence
from rashomon.review.security.cookies import FORM, read_cookie, set_cookie
from rashomon.review.security.csrf import new_token
from rashomon.review.visitor import now_of, visitor_of

STATIC = Path(__file__).parent / "static"
VERDICT_WORDS = {
    "conflict": "Conflict",
    "compatible": "Compatible",
    "different_matter": "Different matter",
    "bad_statement": "Bad statement",
    "unsure": "Unsure",
}
STATUS_WORDS = {
    "open": "Open",
    "agreed": "Agreed",
    "disagreed": "Disagreed",
    "decided": "Decided",
    "aside": "Set aside",
}
_STEPS = ((timedelta(days=365), "year"), (timedelta(days=30), "month"), (timedelta(days=1), "day"))
_SMALL_STEPS = ((timedelta(hours=1), "hour"), (timedelta(minutes=1), "minute"))


def page(
    request: Request, template: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **context: Any
) -> HTMLResponse:
    """A whole page.  Somebody not signed in is given the cookie that their forms are checked against."""
    visitor = visitor_of(request)
    csrf = visitor.csrf if visitor is not None else read_cookie(request, FORM) or new_token()
    response = HTMLResponse(_render(request, template, csrf, context), status, headers)
    if visitor is None and read_cookie(request, FORM) is None:
        set_cookie(request, response, FORM, csrf)
    return response


def fragment(
    request: Request, template: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **context: Any
) -> HTMLResponse:
    """A part of a page, for htmx to put in place; the same as a page, whose template happens to be a part."""
    return page(request, template, status=status, headers=headers, **context)


def see_other(path: str, said: str | None = None) -> RedirectResponse:
    """After a form: go and GET this path of ours; `said` is a code of review.said, told there."""
    if said is not None:
        before, mark, after = path.partition("#")
        path = f"{before}{'&' if '?' in before else '?'}{urlencode({'said': said})}{mark}{after}"
    return RedirectResponse(path, 303)


def is_htmx(request: Request) -> bool:
    """Whether htmx asks, who puts a fragment in place."""
    return request.headers.get("hx-request") == "true"


def _render(request: Request, template: str, csrf: str, context: Mapping[str, Any]) -> str:
    given = {
        "visitor": visitor_of(request),
        "csrf": csrf,
        "request": request,
        "said": sentence(request.query_params.get("said")),
        "is_htmx": is_htmx(request),
        "now": now_of(request),
    }
    text = _environment().get_template(template).render({**given, **context})
    return text.encode("utf-8", "replace").decode("utf-8")  # half characters in a document become "?"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("rashomon.review"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        probability=probability_words,
        beside=beside,
        percent=percent,
        when=when,
        day=day,
        ago=_ago_now,
        kind_words=lambda kind: KIND_WORDS.get(kind, kind),
        verdict_words=lambda verdict: VERDICT_WORDS.get(verdict, verdict),
        status_words=lambda status: STATUS_WORDS.get(status, status),
    )
    environment.globals.update(static=static_address, version=version("rashomon"))
    return environment


def static_address(name: str) -> str:
    """The address of a file in review/static.  It changes with the file, so that browsers may keep it for ever."""
    path = STATIC / name
    return f"/static/{quote(name)}?v={_content_hash(path, path.stat().st_mtime_ns) if path.exists() else 0}"


@lru_cache(maxsize=256)
def _content_hash(path: Path, written_at: int) -> str:  # noqa: ARG001 - a file written anew is read anew
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def when(moment: datetime | None) -> Markup | str:
    """A point in time for people and machines; in UTC, as it was published.  "—" when it is not known."""
    return _time(moment, lambda at: f"{at.day} {at:%B %Y, %H:%M} UTC")


def day(moment: datetime | None) -> Markup | str:
    """The day alone."""
    return _time(moment, lambda at: f"{at.day} {at:%B %Y}")


def ago(moment: datetime | None, now: datetime) -> Markup | str:
    """How long since, or until, in its largest unit: "3 hours ago", "in 5 minutes", "just now"."""
    return _time(moment, lambda at: _distance(at, now))


@pass_context
def _ago_now(context: Context, moment: datetime | None) -> Markup | str:
    return ago(moment, context["now"])


def _distance(at: datetime, now: datetime) -> str:
    length = abs(now - at)
    for step, unit in _STEPS + _SMALL_STEPS:
        if length >= step:
            count = length // step
            words = f"{count} {unit}{'' if count == 1 else 's'}"
            return f"{words} ago" if at <= now else f"in {words}"
    return "just now" if at <= now else "in a moment"


def _time(moment: datetime | None, words: Any) -> Markup | str:
    if moment is None:
        return "—"
    at = moment.astimezone(UTC)
    return Markup('<time datetime="{}" title="{}">{}</time>').format(
        at.strftime("%Y-%m-%dT%H:%M:%SZ"), f"{at.day} {at:%B %Y, %H:%M:%S} UTC", words(at)
    )
