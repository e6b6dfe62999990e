"""What a list of conflicts is narrowed to: the words of a link → a filter → conditions of a query.

    status=open&source=Gazette&least=0.8   →   ConflictFilter   →   conditions on `conflict`

In: a mapping of texts, as a link or a form holds them; any text, from anybody.  Out: a filter, the same mapping back,
and conditions that a list, an export, a batch and a bulk action share.  They never tell what others said of a conflict
before the viewer may know (`blindness`): a disagreement out of sight is open, and has neither verdict nor reviewer.
It runs no query.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, Literal, get_args

from sqlalchemy import ColumnElement, Dialect, Select, and_, exists, or_, select

from rashomon.errors import InputError
from rashomon.records import KINDS, VERDICTS, ConflictKind, Verdict
from rashomon.store.blindness import Viewer, verdicts_seen_by
from rashomon.store.people import name_key
from rashomon.store.schema import CLOSED, conflict, deferral, finding, judgement, lease, person
from rashomon.store.words import statements_with

Status = Literal["open", "agreed", "disagreed", "decided", "aside", "closed"]
Mine = Literal["judged", "unjudged", "deferred"]
Relation = Literal["conflict", "revision"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)  # "closed" is agreed or decided
MINE: Final[tuple[Mine, ...]] = get_args(Mine)
RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)

LONGEST_NAME, LONGEST_WORDS = 1_000, 20_000  # characters
_DIGITS = 10  # of a person's number; longer ones fit no column
_YES, _NO = ("yes", "true", "1", "on"), ("no", "false", "0", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictFilter:
    """All of it must hold; None asks for nothing."""

    status: Status | None = None
    source: str | None = None  # of either side
    speaker: str | None = None  # the voice of either side, in full
    since: date | None = None  # the later side was published on this day (UTC) or after
    until: date | None = None  # … or before
    kind: ConflictKind | None = None  # as the scan found it
    verdict: Verdict | None = None  # final; with a reviewer: this reviewer's
    least: float | None = None  # probability
    most: float | None = None
    reviewer: str | None = None  # somebody whose judgement is in force, by name or number
    dispute: str | None = None  # id
    words: str | None = None  # full text, of either side
    flagged: bool | None = None
    relation: Relation | None = None
    run: str | None = None  # id of a run that found it
    mine: Mine | None = None  # judged by me or not; skipped or postponed by me
    held: bool | None = None  # somebody holds its card

    @property
    def is_empty(self) -> bool:
        return not as_query(self)


FIELDS: Final = tuple(field.name for field in fields(ConflictFilter))


def parse_filter(asked: Mapping[str, str]) -> ConflictFilter:
    """The filter that a link asks for; what is empty, or no field of a filter, is passed over.

    Raises InputError, naming the field and what it may be.
    """
    values: dict[str, Any] = {}
    for name in FIELDS:
        written = _cleaned(asked.get(name) or "")
        if written:
            values[name] = _READERS[name](name, written)
    made = ConflictFilter(**values)
    if made.since and made.until and made.since > made.until:
        raise InputError(f"since ({made.since}) comes after until ({made.until}); exchange them")
    if made.least is not None and made.most is not None and made.least > made.most:
        raise InputError(f"least ({made.least:g}) is above most ({made.most:g}); exchange them")
    return made


def as_query(asked: ConflictFilter) -> dict[str, str]:
    """What `parse_filter` reads it from; only the fields that ask for something."""
    values = ((name, getattr(asked, name)) for name in FIELDS)
    return {name: _written(value) for name, value in values if value is not None}


def conditions(asked: ConflictFilter, viewer: Viewer, dialect: Dialect | str) -> list[ColumnElement[bool]]:
    """Conditions on `conflict`, all of which hold for what `viewer` may find by the filter."""
    return list(conditions_by(asked, viewer, dialect).values())


def conditions_by(asked: ConflictFilter, viewer: Viewer, dialect: Dialect | str) -> dict[str, ColumnElement[bool]]:
    """The same, each under the name of the field that asks for it (verdict and reviewer together: "reviewer").

    The cheap ones come first: SQLite tests them in this order.
    """
    found = _plain_conditions(asked)
    if asked.status is not None:
        found["status"] = status_is(asked.status, viewer)
    if asked.reviewer is not None:
        found["reviewer"] = _judged_by(asked, viewer)
    elif asked.verdict is not None:
        found["verdict"] = and_(conflict.c.status.in_(CLOSED), conflict.c.verdict == asked.verdict)
    if asked.mine is not None:
        found["mine"] = _is_mine(asked.mine, viewer)
    if asked.held is not None:
        is_held = exists().where(lease.c.conflict_id == conflict.c.id)
        found["held"] = is_held if asked.held else ~is_held
    if asked.words is not None:
        numbers = statements_with(dialect if isinstance(dialect, str) else dialect.name, asked.words)
        found["words"] = or_(conflict.c.left_statement.in_(numbers), conflict.c.right_statement.in_(numbers))
    return found


def status_is(status: Status, viewer: Viewer) -> ColumnElement[bool]:
    """Whether a conflict has a status as `viewer` sees it: a disagreement that is not in sight is open."""
    if status == "closed":
        return conflict.c.status.in_(CLOSED)
    disagreed = conflict.c.status == "disagreed"
    if status == "open" and viewer.role in ("viewer", "reviewer"):
        return or_(conflict.c.status == "open", and_(disagreed, ~verdicts_seen_by(viewer)))
    if status == "disagreed":
        return and_(disagreed, verdicts_seen_by(viewer))
    return conflict.c.status == status


def first_moment(day: date) -> datetime:
    """The beginning of a day in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _plain_conditions(asked: ConflictFilter) -> dict[str, ColumnElement[bool]]:
    """Of columns that say what a scan found, which everybody may see."""
    of = conflict.c
    found: dict[str, ColumnElement[bool]] = {}
    if asked.source is not None:
        found["source"] = or_(of.left_source == asked.source, of.right_source == asked.source)
    if asked.speaker is not None:
        found["speaker"] = or_(of.left_voice == asked.speaker, of.right_voice == asked.speaker)
    if asked.since is not None:
        found["since"] = of.newest_at >= first_moment(asked.since)
    if asked.until is not None and asked.until < date.max:
        found["until"] = of.newest_at < first_moment(asked.until + timedelta(days=1))
    if asked.kind is not None:
        found["kind"] = of.kind == asked.kind
    if asked.least is not None:
        found["least"] = of.probability >= asked.least
    if asked.most is not None:
        found["most"] = of.probability <= asked.most
    if asked.dispute is not None:
        found["dispute"] = of.dispute_id == asked.dispute
    if asked.flagged is not None:
        found["flagged"] = of.is_flagged.is_(asked.flagged)
    if asked.relation is not None:
        found["relation"] = of.relation == asked.relation
    if asked.run is not None:
        found["run"] = exists().where(finding.c.conflict_id == of.id, finding.c.run_id == asked.run)
    return found


def rows_of_others(asked: ConflictFilter, viewer: Viewer) -> dict[str, Select[tuple[str]]]:
    """The conflicts' ids where rows of another table ask for them, by field: a way to the few that are meant."""
    found: dict[str, Select[tuple[str]]] = {}
    if asked.reviewer is not None:
        found["reviewer"] = select(judgement.c.conflict_id).where(*_judgements_by(asked))
    if asked.mine in ("judged", "deferred"):
        of = deferral if asked.mine == "deferred" else judgement
        found["mine"] = select(of.c.conflict_id).where(of.c.person_id == viewer.id)
    if asked.held:
        found["held"] = select(lease.c.conflict_id)
    if asked.run is not None:
        found["run"] = select(finding.c.conflict_id).where(finding.c.run_id == asked.run)
    return found


def _judged_by(asked: ConflictFilter, viewer: Viewer) -> ColumnElement[bool]:
    """A judgement of this person, and with this verdict where one is asked for; one's own is always in sight."""
    is_there = exists().where(judgement.c.conflict_id == conflict.c.id, *_judgements_by(asked))
    return and_(is_there, or_(verdicts_seen_by(viewer), _is_mine("judged", viewer)))


def _judgements_by(asked: ConflictFilter) -> list[ColumnElement[bool]]:
    """Of the person whose name, or number, is asked for."""
    named = asked.reviewer or ""
    is_meant = person.c.name_key == name_key(named)
    if named.isascii() and named.isdigit() and len(named) < _DIGITS:
        is_meant = or_(is_meant, person.c.id == int(named))
    theirs: list[ColumnElement[bool]] = [judgement.c.person_id.in_(select(person.c.id).where(is_meant))]
    return theirs if asked.verdict is None else [*theirs, judgement.c.verdict == asked.verdict]


def _is_mine(mine: Mine, viewer: Viewer) -> ColumnElement[bool]:
    of = deferral if mine == "deferred" else judgement
    is_there = exists().where(of.c.conflict_id == conflict.c.id, of.c.person_id == viewer.id)
    return ~is_there if mine == "unjudged" else is_there


def _cleaned(written: str) -> str:
    """Without what no database keeps (NUL, half a surrogate pair)."""
    return written.replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()


def _one_of(known: tuple[str, ...]) -> Callable[[str, str], str]:
    def read(name: str, written: str) -> str:
        if written not in known:
            raise InputError(f"{name}: {_shown(written)} is none of {', '.join(known)}")
        return written

    return read


def _name(name: str, written: str) -> str:
    most = LONGEST_WORDS if name == "words" else LONGEST_NAME
    if len(written) > most:
        raise InputError(f"{name}: {len(written):,} characters; give at most {most:,}")
    return written


def _day(name: str, written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise InputError(f"{name}: {_shown(written)} is no day; write it as 2031-05-04") from None


def _share(name: str, written: str) -> float:
    try:
        share = float(written.removesuffix("%")) / (100 if written.endswith("%") else 1)
    except ValueError:
        share = math.nan
    if not 0 <= share <= 1:
        raise InputError(f"{name}: {_shown(written)} is no probability; write a number from 0 to 1")
    return share


def _yes_or_no(name: str, written: str) -> bool:
    if written.casefold() not in _YES + _NO:
        raise InputError(f"{name}: {_shown(written)} is neither yes nor no")
    return written.casefold() in _YES


def _shown(written: str) -> str:
    return repr(written if len(written) <= 40 else written[:39] + "…")


def _written(value: str | float | bool | date) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else repr(value) if isinstance(value, float) else value


_READERS: Final[Mapping[str, Callable[[str, str], Any]]] = {
    "status": _one_of(STATUSES),
    "source": _name,
    "speaker": _name,
    "since": _day,
    "until": _day,
    "kind": _one_of(KINDS),
    "verdict": _one_of(VERDICTS),
    "least": _share,
    "most": _share,
    "reviewer": _name,
    "dispute": _name,
    "words": _name,
    "flagged": _yes_or_no,
    "relation": _one_of(RELATIONS),
    "run": _name,
    "mine": _one_of(MINE),
    "held": _yes_or_no,
}
