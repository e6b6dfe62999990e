"""ReportView → one self-contained HTML page.

In: a view.  Out: the page as text, with its style and its few lines of script inside; it loads nothing, from anywhere.
Every word of a document is escaped by the template engine, and a content security policy inside the page allows only
the very style and script that rashomon wrote (by their SHA-256), so that even a slip in escaping could run nothing.
It does not write files.
"""

from __future__ import annotations

import base64
import hashlib
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from rashomon.cards.figures import beside, percent, probability_words
from rashomon.report.view import ReportView

_TEMPLATE, _STYLE, _SCRIPT = "report.html.j2", "report.css", "report.js"


def record_report(view: ReportView) -> str:
    """The page.  Half characters (lone surrogates) in the input become "?", so that it can be written as UTF-8."""
    environment = Environment(
        loader=FunctionLoader(_read_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["probability"] = probability_words
    environment.filters["beside"] = beside
    environment.filters["percent"] = percent
    style, script = _read_template(_STYLE), _read_template(_SCRIPT)
    page = environment.get_template(_TEMPLATE).render(
        view=view,
        style=Markup(style),  # noqa: S704  our own file
        script=Markup(script),  # noqa: S704  our own file
        style_hash=_policy_hash(style),
        script_hash=_policy_hash(script),
    )
    return page.encode("utf-8", "replace").decode("utf-8")


def _read_template(name: str) -> str:
    return resources.files("rashomon.report").joinpath("templates", name).read_text("utf-8")


def _policy_hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
