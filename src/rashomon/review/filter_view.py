"""A filter of conflicts as it stands in an address → words, chips to take off one by one, and links.

In: the query of an address, names to the ids in it.  Out: plain records for a template.  It decides nothing about what
a filter finds, nor whether a value is sound: `store.filters` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from rashomon.cards.card import KIND_WORDS
from rashomon.cards.hidden import show_hidden
from rashomon.review.render import STATUS_WORDS, VERDICT_WORDS
from rashomon.store.filters import FIELDS

ORDERS = {
    "priority": "Most worth reading first",
    "probability": "Most probable first",
    "newest": "Newest first",
    "closed": "Last closed first",
}
STATUS_CHOICES = {**STATUS_WORDS, "closed": "Closed (agreed or decided)"}
MINE_WORDS = {"judged": "Judged by me", "unjudged": "Not judged by me", "deferred": "Put off by me"}
RELATION_WORDS = {"conflict": "Conflicts", "revision": "Revisions"}
_LABELS = {
    "status": "Status",
    "source": "Source",
    "speaker": "Speaker",
    "since": "From",
    "until": "Until",
    "kind": "About",
    "verdict": "Verdict",
    "least": "Probability from",
    "most": "Probability up to",
    "reviewer": "Judged by",
    "dispute": "Dispute",
    "words": "Words",
    "flagged": "Flagged by the scan",
    "relation": "Relation",
    "run": "Scan",
    "mine": "Mine",
    "held": "Held by somebody",
}
_WORDS: Mapping[str, Mapping[str, str]] = {
    "status": STATUS_CHOICES,
    "verdict": VERDICT_WORDS,
    "kind": {str(kind): words for kind, words in KIND_WORDS.items()},
    "relation": RELATION_WORDS,
    "mine": MINE_WORDS,
}
_YES, _NO = ("1", "yes", "true", "on"), ("0", "no", "false", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One condition of a filter, and the address of the list without it."""

    label: str
    value: str
    without: str


def asked(query: Mapping[str, str]) -> dict[str, str]:
    """The conditions among the parameters of an address: known names with something in them."""
    return {name: query[name].strip() for name in FIELDS if query.get(name, "").strip()}


def typed(query: Mapping[str, str]) -> dict[str, str]:
    """Every condition a form has a field for, "" where none is asked."""
    return {name: query.get(name, "") for name in FIELDS}


def link(path: str, *queries: Mapping[str, str], **more: str) -> str:
    """The path with the parameters of all, later ones first to be believed; empty ones are left out."""
    joined: dict[str, str] = {}
    for query in (*queries, more):
        joined |= query
    told = urlencode({name: value for name, value in joined.items() if value})
    return f"{path}?{told}" if told else path


def chips(
    query: Mapping[str, str], names: Mapping[str, Mapping[str, str]], *, path: str = "/conflicts", order: str = ""
) -> tuple[Chip, ...]:
    """A chip for each condition.  `names` tells what an id is called, by field: {"reviewer": {"3": "Ada"}}."""
    return tuple(
        Chip(
            label=_LABELS.get(name, name),
            value=show_hidden(_value_words(name, value, names)),
            without=link(path, {other: kept for other, kept in query.items() if other != name}, order=order),
        )
        for name, value in query.items()
    )


def filter_words(query: Mapping[str, str], names: Mapping[str, Mapping[str, str]] | None = None) -> str:
    """The whole filter as one line: "Status: Open · Source: Gazette"; "All conflicts" without a condition."""
    told = [f"{chip.label}: {chip.value}" if chip.value else chip.label for chip in chips(query, names or {})]
    return " · ".join(told) or "All conflicts"


def _value_words(name: str, value: str, names: Mapping[str, Mapping[str, str]]) -> str:
    if value in names.get(name, {}):
        return names[name][value]
    if name in _WORDS:
        return ", ".join(_WORDS[name].get(one, one) for one in value.split(","))
    if name in ("flagged", "held"):
        return "" if value.casefold() in _YES else "no" if value.casefold() in _NO else value
    if name in ("least", "most"):
        return _percent(value)
    if name == "words":
        return f"“{value}”"
    return value


def _percent(value: str) -> str:
    try:
        return f"{float(value):.0%}".replace("%", " %")
    except ValueError:
        return value
