"""Bulk actions in words: what may be chosen, what will happen, what was done.

In: an action and its value as the store knows them.  Out: words for buttons, previews and lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rashomon.records import VERDICTS
from rashomon.review.filter_view import filter_words, link
from rashomon.review.render import VERDICT_WORDS
from rashomon.store.bulk import Bulk

# A choice of a form: the action, a space, its value.
ACT_WORDS: Mapping[str, str] = {
    "aside": "Set them aside: nobody is asked to judge them",
    "reopen": "Put those set aside back into the queue",
    "needed 1": "Ask for one judgement of each",
    "needed 2": "Ask for two judgements of each",
    "needed 3": "Ask for three judgements of each",
    **{f"verdict {one}": f"Give my verdict on all of them: {VERDICT_WORDS[one].lower()}" for one in VERDICTS},
}
_WILL = {
    "aside": "{count} will be set aside. They leave the queue, cards in hand go back, and judgements given are kept.",
    "reopen": "{count} will go back into the queue, with the judgements they had.",
    "needed": (
        "{count} will ask for {value}. Where that is more than were given, the conflict opens again; "
        "where it is fewer, it may close at once."
    ),
    "verdict": (
        "{count} will have your verdict “{value}”, as if you had read each. "
        "Those you have judged and those in somebody’s hands are left out."
    ),
}
_LEFT_OUT = {
    "aside": "closed, or set aside already",
    "reopen": "not set aside",
    "needed": "decided, set aside, or ask for as many already",
    "verdict": "not open, judged by you, or in somebody’s hands",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A bulk action that was done."""

    bulk: Bulk
    words: str
    filter_words: str
    href: str


def split_act(act: str) -> tuple[str, str | None]:
    """The action and the value of a form's choice."""
    action, _, value = act.partition(" ")
    return action, value or None


def will_words(action: str, value: str | None, count: int) -> str:
    """What will happen to `count` conflicts, in a sentence or two; "" for an action that is none."""
    if action not in _WILL:
        return ""
    return _WILL[action].format(count=_conflicts(count), value=_value_words(action, value))


def left_out_words(action: str) -> str:
    """Why some of those that the filter finds are not changed."""
    return _LEFT_OUT.get(action, "not of the kind that this changes")


def done_view(bulk: Bulk, names: Mapping[str, Mapping[str, str]]) -> Done:
    """A line of the list of what was done."""
    value = _value_words(bulk.action, bulk.value)
    words = {
        "aside": f"Set {_conflicts(bulk.count)} aside",
        "reopen": f"Put {_conflicts(bulk.count)} back into the queue",
        "needed": f"Asked for {value} of {_conflicts(bulk.count)}",
        "verdict": f"Gave the verdict “{value}” on {_conflicts(bulk.count)}",
    }
    return Done(
        bulk=bulk,
        words=words.get(bulk.action, f"{bulk.action} of {_conflicts(bulk.count)}"),
        filter_words=filter_words(bulk.query, names),
        href=link("/conflicts", bulk.query),
    )


def _value_words(action: str, value: str | None) -> str:
    if action == "needed":
        return f"{value} judgement{'' if value == '1' else 's'}"
    verdict = (value or "").partition(":")[0]
    return VERDICT_WORDS.get(verdict, verdict).lower()


def _conflicts(count: int) -> str:
    return f"{count:,} conflict{'' if count == 1 else 's'}"
