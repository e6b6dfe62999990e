"""What happened → one line that a person reads: "judged: compatible", "set 312 conflicts aside".

In: an `Event` of the store, with as much detail as the reader may know.  Out: words, without the person and the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rashomon.cards.card import KIND_WORDS
from rashomon.review.render import VERDICT_WORDS
from rashomon.store.history import Event

# For the choice of one kind of event; the same words begin the line.
ACTION_WORDS: Mapping[str, str] = {
    "review": "Judged",
    "retract": "Took back",
    "decide": "Decided",
    "claim": "Took a card",
    "release": "Gave a card back",
    "expire": "Ran out of time",
    "break": "Took a card from somebody",
    "skip": "Skipped",
    "postpone": "Put off",
    "recall": "Called skipped cards back",
    "bulk": "Changed many at once",
    "bulk_undo": "Undid a change of many",
    "batch": "Batches",
    "import": "Imported a scan",
    "settings": "Changed the settings",
    "person": "People",
    "sign_in": "Signed in",
    "token": "API tokens",
}
_SETTING_WORDS = {
    "judgements": "judgements a card",
    "lease_minutes": "minutes a card is held",
    "order": "order",
    "allow_self_adjudication": "deciding on one's own verdict",
}
_PERSON_WORDS = {
    "add": "Added {name}",
    "role": "Made {name} {role}",
    "disable": "Disabled {name}",
    "enable": "Enabled {name}",
    "password": "Set the password of {name}",
    "reset": "Reset the password of {name}",
}


def event_words(event: Event) -> str:
    """One line, without a full stop."""
    words = ACTION_WORDS.get(event.action, event.action)
    detail = event.detail or {}
    if event.action in ("review", "decide", "retract"):
        return words + _verdict(detail)
    if event.action == "settings":
        return _settings(detail) or words
    if event.action == "person" and detail.get("did") in _PERSON_WORDS:
        known = {"name": detail.get("name", "somebody"), "role": detail.get("role", "")}
        return _PERSON_WORDS[str(detail["did"])].format(**known)
    return words + _rest(detail)


def _verdict(detail: Mapping[str, Any]) -> str:
    """ ": compatible"; ": conflict, how many"; nothing where the reader may not know it."""
    verdict = detail.get("verdict")
    if not verdict:
        return ""
    kind = KIND_WORDS.get(detail.get("kind"))  # type: ignore[arg-type]
    told = VERDICT_WORDS.get(str(verdict), str(verdict)).lower()
    return f": {told}, {kind.lower()}" if kind else f": {told}"


def _settings(detail: Mapping[str, Any]) -> str:
    changed = detail.get("changed")
    if not isinstance(changed, Mapping):
        return ""
    told = [
        f"{_SETTING_WORDS.get(name, name)} from {_value(before)} to {_value(after)}"
        for name, (before, after) in changed.items()
    ]
    return f"Set {'; '.join(told)}" if told else ""


def _rest(detail: Mapping[str, Any]) -> str:
    """Whatever else is known, as "name value" pairs in order; ids and nested values are left out."""
    told = [
        f"{str(name).replace('_', ' ')} {_value(value)}"
        for name, value in detail.items()
        if isinstance(value, str | int | float) and not str(name).endswith("_id") and name != "id"
    ]
    return f" ({', '.join(told)})" if told else ""


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)
