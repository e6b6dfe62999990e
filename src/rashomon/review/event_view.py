"""What happened → one line that a person reads: "judged: compatible", "set 312 conflicts aside".

In: an `Event` of the store, with as much detail as the reader may know.  Out: words, without the person and the time.
An event of a kind, or with a detail, that is not known here is told as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


def event_words(event: Event, names: Mapping[int, str] | None = None) -> str:
    """One line, without a full stop.  `names` tells people by number, where an event is about others."""
    words = ACTION_WORDS.get(event.action, event.action)
    if not event.detail:
        return words
    tell = _TELLING.get(event.action)
    told = tell(event.detail, names or {}) if tell is not None else ""
    return told or words + _rest(event.detail)


_Names = Mapping[int, str]
_Detail = Mapping[str, Any]


def _verdict(action: str) -> Callable[[_Detail, _Names], str]:
    """ "Judged: conflict, how many"; without the verdict where the reader may not know it."""

    def tell(detail: _Detail, _: _Names) -> str:
        verdict = detail.get("verdict")
        if not verdict:
            return ACTION_WORDS[action]
        kind = KIND_WORDS.get(detail.get("kind"))  # type: ignore[arg-type]
        told = f"{ACTION_WORDS[action]}: {VERDICT_WORDS.get(str(verdict), str(verdict)).lower()}"
        return f"{told}, {kind.lower()}" if kind else told

    return tell


def _settings(detail: _Detail, _: _Names) -> str:
    changed = detail.get("changed")
    if not isinstance(changed, Mapping):
        return ""
    told = [
        f"{_SETTING_WORDS.get(name, name)} from {_value(before)} to {_value(after)}"
        for name, (before, after) in changed.items()
    ]
    return f"Set {'; '.join(told)}" if told else ""


def _person(detail: _Detail, _: _Names) -> str:
    words = _PERSON_WORDS.get(str(detail.get("did")), "")
    return words.format(name=detail.get("name", "somebody"), role=detail.get("role", ""))


def _bulk(detail: _Detail, _: _Names) -> str:
    """Of one conflict among many, or of the whole with its count."""
    did = _bulk_words(detail)
    count = detail.get("count")
    return f"{did}: {count:,} at once" if isinstance(count, int) else f"{did}, with others"


def _bulk_undo(detail: _Detail, _: _Names) -> str:
    words, count, left = f"Undid “{_bulk_words(detail).lower()}”", detail.get("count"), detail.get("left")
    if not isinstance(count, int):
        return words
    return f"{words} of {count:,}" + (f"; {left:,} changed since stay as they are" if left else "")


def _bulk_words(detail: _Detail) -> str:
    value = str(detail.get("value", ""))
    return {
        "aside": "Set aside",
        "reopen": "Put back into the queue",
        "needed": f"Asked for {value} judgement{'' if value == '1' else 's'}",
        "verdict": f"Judged {VERDICT_WORDS.get(value.partition(':')[0], value).lower()}",
    }.get(str(detail.get("do")), "Changed")


def _batch(detail: _Detail, names: _Names) -> str:
    number, did = detail.get("batch"), detail.get("done")
    people = [names.get(one, f"person {one}") for one in detail.get("people") or ()]
    given = f" for {', '.join(people)}" if people else " for anybody"
    if did == "made":
        return f"Made batch {number}, “{detail.get('name', '')}”, of {detail.get('items', 0):,} cards{given}"
    return f"Closed batch {number}" if did == "closed" else f"Gave out batch {number}{given}"


def _import(detail: _Detail, _: _Names) -> str:
    if "title" not in detail:  # a closed conflict of which a later scan says something else
        return f"A later scan moved its probability from {detail.get('before')} to {detail.get('after')}"
    told = f"Imported “{detail['title']}”: {detail.get('conflicts', 0):,} conflicts"
    return f"{told}, {detail.get('conflicts_new', 0):,} new, {detail.get('conflicts_changed', 0):,} changed"


def _release(detail: _Detail, names: _Names) -> str:
    if detail.get("because") == "closed":
        return "Gave a card back, as it was closed"
    holder = names.get(detail.get("holder", 0))
    return f"Gave back the card of {holder}" if holder else ""


def _break(detail: _Detail, names: _Names) -> str:
    return f"Took a card from {names.get(detail.get('holder', 0), 'somebody')}"


def _recall(detail: _Detail, _: _Names) -> str:
    cards = detail.get("cards", 0)
    return f"Called {cards:,} skipped card{'' if cards == 1 else 's'} back"


def _token(detail: _Detail, _: _Names) -> str:
    return f"{'Revoked' if detail.get('did') == 'revoke' else 'Made'} the API token “{detail.get('name', '')}”"


_TELLING: Mapping[str, Callable[[_Detail, _Names], str]] = {
    "review": _verdict("review"),
    "decide": _verdict("decide"),
    "retract": _verdict("retract"),
    "settings": _settings,
    "person": _person,
    "bulk": _bulk,
    "bulk_undo": _bulk_undo,
    "batch": _batch,
    "import": _import,
    "release": _release,
    "break": _break,
    "recall": _recall,
    "token": _token,
}


def _rest(detail: _Detail) -> str:
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
