"""What an examination found: one record a thing looked at.

ok      as it should be
note    worth knowing; nothing has to be done
wrong   something does not work, or not as promised; the way out says what to do
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

State = Literal["ok", "note", "wrong"]
STATES: tuple[State, ...] = ("ok", "note", "wrong")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    section: str  # "machine"
    name: str  # "cores"
    state: State
    told: str  # in a sentence or less
    way_out: str | None = None  # given for everything wrong
    figures: Mapping[str, Any] = field(default_factory=dict)  # the same for a program: plain JSON values

    def as_dict(self) -> dict[str, Any]:
        """Plain values: name, state, told, way_out, figures."""
        plain = asdict(self)
        del plain["section"]
        return plain


def is_well(findings: Sequence[Finding]) -> bool:
    """Whether nothing is wrong."""
    return all(finding.state != "wrong" for finding in findings)


def by_section(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """The findings of each section, in the order they were made."""
    sections: dict[str, list[Finding]] = {}
    for finding in findings:
        sections.setdefault(finding.section, []).append(finding)
    return sections
