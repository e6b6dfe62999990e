"""A run's summary → the numbers at the head of the page and the settings at its foot.

In: any mapping of plain values (what run.json holds).  Out: label and text, ready to print.  The head reads
`documents`, `sources`, `statements` and `pairs`, at the top or under `counts`; everything else goes to the foot.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_HEAD = ("documents", "sources", "statements", "pairs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One label with its value in words."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactGroup:
    """Facts under one heading: a nested mapping of the summary, or its plain values under "Run"."""

    heading: str
    facts: tuple[Fact, ...]


def head_count(summary: Mapping[str, object], name: str, otherwise: int | None) -> int | None:
    """A count of the run by name; `otherwise` when the summary does not say."""
    counts = summary.get("counts")
    for place in (summary, counts if isinstance(counts, Mapping) else {}):
        value = place.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return otherwise


def foot_facts(summary: Mapping[str, object]) -> tuple[FactGroup, ...]:
    """Everything in the summary that the head does not show, grouped by its nested mappings."""
    plain = tuple(
        Fact(label=_words(key), value=value_words(value))
        for key, value in summary.items()
        if not isinstance(value, Mapping) and key not in _HEAD
    )
    groups = [FactGroup(heading="Run", facts=plain)] if plain else []
    for key, value in summary.items():
        if isinstance(value, Mapping) and (facts := tuple(_flat_facts(value))):
            groups.append(FactGroup(heading=_words(key).capitalize(), facts=facts))
    return tuple(groups)


def value_words(value: object) -> str:
    """A value as a person reads it: yes and no, four significant digits, lists with commas."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, Mapping):
        return ", ".join(f"{_words(str(key))} {value_words(part)}" for key, part in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return ", ".join(value_words(part) for part in value) or "none"
    return str(value)


def _flat_facts(mapping: Mapping[object, object], before: str = "") -> list[Fact]:
    facts = []
    for key, value in mapping.items():
        label = f"{before}{_words(str(key))}"
        if isinstance(value, Mapping):
            facts.extend(_flat_facts(value, f"{label} · "))
        else:
            facts.append(Fact(label=label, value=value_words(value)))
    return facts


def _words(key: str) -> str:
    return key.replace("_", " ")
