"""The two cookies: of a session, and of the forms of somebody who is not signed in.

Over https their names begin with __Host-, so that no other host of the domain can set them.  Over http the port is in
the name: cookies know no ports, and two queues on one machine would sign each other's people out.  The session's is
SameSite=Lax rather than Strict, so that a link to a conflict in a message opens for who is signed in; it is never
enough for a change (csrf.py).
"""

from __future__ import annotations

import math
from typing import Literal

from starlette.requests import Request
from starlette.responses import Response

SESSION, FORM = "session", "form"


def cookie_name(request: Request, which: str) -> str:
    """The name of a cookie for the address the browser asked."""
    if request.url.scheme == "https":
        return f"__Host-rashomon-{which}"
    return f"rashomon-{which}-{request.url.port or 80}"


def read_cookie(request: Request, which: str) -> str | None:
    """The cookie's value, None when there is none."""
    return request.cookies.get(cookie_name(request, which)) or None


def set_cookie(request: Request, response: Response, which: str, value: str, *, hours: float | None = None) -> None:
    """Give it to the browser: out of reach of scripts, sent to this site only; kept until closing without `hours`."""
    same_site: Literal["lax", "strict"] = "lax" if which == SESSION else "strict"
    response.set_cookie(
        cookie_name(request, which),
        value,
        max_age=None if hours is None else math.ceil(hours * 3600),
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite=same_site,
    )


def drop_cookie(request: Request, response: Response, which: str) -> None:
    """Have the browser forget it."""
    response.delete_cookie(
        cookie_name(request, which), path="/", secure=request.url.scheme == "https", httponly=True, samesite="lax"
    )
