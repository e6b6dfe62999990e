"""Who may know what others said of a conflict: the one place where that rule is written.

    agreed, decided                       everybody
    disagreed, open, set aside            viewers: nobody · reviewers: who has given their own verdict
                                          leads and admins: all but one who holds the open card and has not judged yet

In: a viewer.  Out: a condition on `conflict`, or its answer for one conflict.  It reads; it hides nothing by itself.
"""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from rashomon.store.schema import CLOSED, conflict, judgement, lease


class Viewer(Protocol):
    """A person as far as the rule asks: `store.people.Person` is one."""

    @property
    def id(self) -> int: ...

    @property
    def role(self) -> str: ...


def verdicts_seen_by(viewer: Viewer) -> ColumnElement[bool]:
    """The condition on a row of `conflict` under which the viewer may know the verdicts of others on it."""
    is_final = conflict.c.status.in_(CLOSED)
    if viewer.role == "viewer":
        return is_final
    has_judged = (
        exists().where(judgement.c.conflict_id == conflict.c.id, judgement.c.person_id == viewer.id).correlate(conflict)
    )
    if viewer.role == "reviewer":
        return or_(is_final, has_judged)
    holds = exists().where(lease.c.conflict_id == conflict.c.id, lease.c.person_id == viewer.id).correlate(conflict)
    return or_(conflict.c.status != "open", has_judged, ~holds)


def sees_verdicts(connection: Connection, conflict_id: str, viewer: Viewer) -> bool:
    """Whether the viewer may know the verdicts of others on this conflict; False when there is no such conflict."""
    query = select(conflict.c.id).where(conflict.c.id == conflict_id, verdicts_seen_by(viewer))
    return connection.execute(query).first() is not None
