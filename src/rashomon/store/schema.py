"""The tables, as SQLAlchemy Core knows them.  Migrations make them; a test holds both alike.

    what a scan found                       who works                        what they did
    run ── finding ── conflict ── dispute   person ── session                lease       (now held; ends are events)
              │          │                     │   ├─ link  (one time)       deferral    (skipped, or later)
           statement ────┘                     │   ├─ token (API)            review      insert-only  ─┐ retraction
              │                                │   └─ saved_view             decision    insert-only  ─┘ insert-only
           document                         attempt (sign-in)                judgement   a person's review in force
                                                                             batch ── batch_item, batch_person
    tally    counts made at import, for the dashboard                        bulk ── bulk_item
    setting  of the queue                                                    bookmark    how far a walk of the queue is
                                                                             event       insert-only: all that happened

A `finding` is what one run said of a conflict; `conflict` holds what the latest run said, in columns to filter by, and
the queue's state.  A statement is kept once for every wording of its record: `number` is ours, `id` the content id.
`record` columns hold the whole record as JSON (records_json), byte for byte as it was imported.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from rashomon.store.moments import Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by INTEGER PRIMARY KEY only
Id = String(64)  # content ids have 16 hex digits; ids given by a caller may be longer

# Words a parameter may not stand for: a partial index is used only where the query holds its very condition.  SQLite
# turns "given + held < needed" around before it compares, and for "status = 'open'" would rather take the index on
# status and sort all that is open (250 ms of 200,000); so they are written in the two ways that it leaves alone.
AVAILABLE = "needed > given + held AND NOT (status <> 'open')"
NOT_OPEN = "status <> 'open'"
FINAL = "status IN ('agreed', 'decided')"
CLOSED = ("agreed", "decided")  # the same, for rows that were read and where an index is not at stake

run = Table(
    "run",
    metadata,
    Column("id", Id, primary_key=True),  # 32 hex digits of all that its records file says: run_records.run_digest
    Column("title", Text, nullable=False),
    Column("rashomon", String(64), nullable=False),  # version
    Column("began_at", Moment),
    Column("threshold", Float, nullable=False),
    Column("record", Text, nullable=False),  # what run.json holds
    Column("problems", Text, nullable=False),
    Column("imported_at", Moment, nullable=False),
    Column("finished_at", Moment),  # None: the import is under way, or was cut off and is to be done again
    Column("imported_by", ForeignKey("person.id")),  # None: from the command line
)

document = Table(
    "document",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source", Text, nullable=False),
    Column("title", Text),
    Column("url", Text),
    Column("published_at", Moment),
    Column("text_sha256", String(64), nullable=False),  # of the normalised text in UTF-8
    Column("record", Text, nullable=False),
)

statement = Table(
    "statement",
    metadata,
    Column("number", Number, primary_key=True),
    Column("key", Id, nullable=False, unique=True),  # content id of the record: one row a wording of it
    Column("id", Id, nullable=False, index=True),
    Column("document_id", ForeignKey("document.id"), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("voice", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("record", Text, nullable=False),
)

dispute = Table(
    "dispute",
    metadata,
    Column("id", Id, primary_key=True),
    Column("run_id", ForeignKey("run.id"), nullable=False),  # the latest that found it
    Column("place", Integer, nullable=False),  # 1 is the first in reading order of its run
    Column("size", Integer, nullable=False),  # conflicts
    Column("record", Text, nullable=False),  # accounts, conflicts by id
)

conflict = Table(
    "conflict",
    metadata,
    Column("id", Id, primary_key=True),
    # what the latest run says
    Column("run_id", ForeignKey("run.id"), nullable=False, index=True),
    Column("left_statement", ForeignKey("statement.number"), nullable=False, index=True),
    Column("right_statement", ForeignKey("statement.number"), nullable=False, index=True),
    Column("probability", Float, nullable=False),
    Column("threshold", Float, nullable=False),
    Column("is_flagged", Boolean, nullable=False),
    Column("relation", String(16), nullable=False),  # conflict or revision
    Column("kind", String(32), nullable=False),
    Column("reason", Text, nullable=False),
    Column("left_source", Text, nullable=False),
    Column("right_source", Text, nullable=False),
    Column("left_voice", Text, nullable=False),
    Column("right_voice", Text, nullable=False),
    Column("newest_at", Moment),  # publication of the later side
    Column("dispute_id", ForeignKey("dispute.id"), index=True),
    Column("dispute_place", Integer, nullable=False),  # of the dispute in its run; a conflict of none comes last
    Column("place_in_dispute", Integer, nullable=False),  # 1 is its best conflict; of none: its place among those
    # the queue
    Column("priority", Float, nullable=False),  # expected value of a look at it; see imports.priority_of
    Column("shuffle", Float, nullable=False),  # 0 to 1, from the id: the order of a random sample
    Column("status", String(16), nullable=False),  # open, agreed, disagreed, decided, aside
    Column("needed", Integer, nullable=False),  # judgements asked for
    Column("given", Integer, nullable=False),  # judgements in force
    Column("held", Integer, nullable=False),  # leases in force
    Column("verdict", String(32)),  # final: of agreed and decided ones
    Column("verdict_kind", String(32)),
    Column("closed_at", Moment),
)
Index(
    "ix_conflict_next",
    conflict.c.priority.desc(),
    conflict.c.id,
    sqlite_where=text(AVAILABLE),
    postgresql_where=text(AVAILABLE),
)
Index(
    "ix_conflict_next_dispute",
    conflict.c.dispute_place,
    conflict.c.place_in_dispute,
    conflict.c.id,
    sqlite_where=text(AVAILABLE),
    postgresql_where=text(AVAILABLE),
)
Index(
    "ix_conflict_next_random",
    conflict.c.shuffle,
    conflict.c.id,
    sqlite_where=text(AVAILABLE),
    postgresql_where=text(AVAILABLE),
)
Index("ix_conflict_status", conflict.c.status, conflict.c.closed_at)
# Hash indexes on PostgreSQL, whose sorted ones refuse a name longer than 2.7 kB.
for _name in ("left_source", "right_source", "left_voice", "right_voice"):
    Index(f"ix_conflict_{_name}", conflict.c[_name], postgresql_using="hash")

# The orders of a list.  SQLite's hold what a filter asks for, so that a walk along them never fetches a row: a million
# conflicts are passed in 0.13 s instead of 1.2 s (`python -m eval queue`).  What reviewing changes stands in as few of
# them as will do, for each costs a review, and a bulk action most.  PostgreSQL's planner needs no such help.
_FOUND = [
    "probability",
    "priority",
    "newest_at",
    "kind",
    "left_source",
    "right_source",
    "is_flagged",
    "relation",
    "left_statement",
    "right_statement",
]
_REVIEWED = ["status", "verdict", "closed_at"]


def _order_index(name: str, *, covered: list[str], dialect: str, where: str | None = None) -> None:
    first = conflict.c[name].desc()
    is_sqlite = dialect == "sqlite"
    if name == "newest_at" and not is_sqlite:
        first = first.nulls_last()  # as SQLite has them anyway
    condition = text(where) if where else None
    made = Index(
        f"ix_conflict_by_{name}" if is_sqlite else f"ix_conflict_{name}",
        first,
        conflict.c.id,
        *(conflict.c[one] for one in covered if one != name and is_sqlite),
        sqlite_where=condition,
        postgresql_where=condition,
        info={"only_on": dialect},
    )
    made.ddl_if(dialect=dialect)


for _dialect in ("sqlite", "postgresql"):
    _order_index("priority", covered=[*_FOUND, "status"], dialect=_dialect)
    _order_index("probability", covered=_FOUND, dialect=_dialect)
    _order_index("newest_at", covered=_FOUND, dialect=_dialect)
    _order_index("closed_at", covered=[*_FOUND, *_REVIEWED], dialect=_dialect, where=FINAL)
    Index(
        "ix_conflict_not_open" if _dialect == "sqlite" else "ix_conflict_done",
        conflict.c.status,
        conflict.c.verdict,
        conflict.c.probability,
        *(conflict.c[one] for one in ["id", *_FOUND[1:], "closed_at"] if _dialect == "sqlite"),
        sqlite_where=text(NOT_OPEN),
        postgresql_where=text(NOT_OPEN),
        info={"only_on": _dialect},
    ).ddl_if(dialect=_dialect)

finding = Table(
    "finding",
    metadata,
    Column("conflict_id", ForeignKey("conflict.id"), primary_key=True),
    Column("run_id", ForeignKey("run.id"), primary_key=True, index=True),
    Column("left_statement", ForeignKey("statement.number"), nullable=False),
    Column("right_statement", ForeignKey("statement.number"), nullable=False),
    Column("record", Text, nullable=False),  # the conflict without its two statements
)

person = Table(
    "person",
    metadata,
    Column("id", Number, primary_key=True),
    Column("name", String(128), nullable=False),  # as shown
    Column("name_key", String(128), nullable=False, unique=True),  # casefolded NFKC: signing in ignores case
    Column("password_hash", Text),  # argon2id; None: no password, a one-time link only
    Column("role", String(16), nullable=False),  # viewer, reviewer, lead, admin
    Column("made_at", Moment, nullable=False),
    Column("disabled_at", Moment),
)

session = Table(
    "session",
    metadata,
    Column("token_sha256", String(64), primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("csrf", String(64), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False, index=True),
)

link = Table(
    "link",
    metadata,
    Column("token_sha256", String(64), primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
)

token = Table(
    "token",
    metadata,
    Column("id", Number, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("name", String(128), nullable=False),
    Column("token_sha256", String(64), nullable=False, unique=True),
    Column("made_at", Moment, nullable=False),
    Column("used_at", Moment),
    Column("revoked_at", Moment),
)

attempt = Table(
    "attempt",
    metadata,
    Column("id", Number, primary_key=True),
    Column("name_key", String(128), nullable=False),
    Column("address", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("was_right", Boolean, nullable=False),
    Index("ix_attempt_name_key_at", "name_key", "at"),
    Index("ix_attempt_address_at", "address", "at"),
)

lease = Table(
    "lease",
    metadata,
    Column("conflict_id", ForeignKey("conflict.id"), primary_key=True),
    Column("person_id", ForeignKey("person.id"), primary_key=True, index=True),
    Column("leased_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False, index=True),
)

deferral = Table(
    "deferral",
    metadata,
    Column("conflict_id", ForeignKey("conflict.id"), primary_key=True),
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("made_at", Moment, nullable=False),
    Column("until_at", Moment),  # None: skipped, not to come back to this person by itself
    Index("ix_deferral_person_id", "person_id", "until_at"),
)

bookmark = Table(
    "bookmark",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("way", String(32), primary_key=True),  # an order of the queue, or "batch 7"
    # Nothing before this place could be taken by this person when event `event_id` was the latest; see leases.
    Column("one", Float, nullable=False),
    Column("two", Integer, nullable=False),
    Column("conflict_id", Id, nullable=False),
    Column("event_id", Number, nullable=False),
)

review = Table(
    "review",
    metadata,
    Column("id", Id, primary_key=True),  # given by the form or client, so that sending twice is harmless
    Column("conflict_id", ForeignKey("conflict.id"), nullable=False, index=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("run_id", ForeignKey("run.id"), nullable=False),  # the finding that was judged
    Column("verdict", String(32), nullable=False),
    Column("kind", String(32)),
    Column("note", Text),
    Column("suggestion", Text),  # JSON: a better speaker or span for a side
    Column("seconds", Float),  # from the lease to the verdict
    Column("via", String(16), nullable=False),  # card, bulk, api
    Column("reviewed_at", Moment, nullable=False),
    Index("ix_review_person_id_reviewed_at", "person_id", "reviewed_at"),
    Index("ix_review_reviewed_at", "reviewed_at"),
)

judgement = Table(
    "judgement",
    metadata,
    Column("conflict_id", ForeignKey("conflict.id"), primary_key=True),
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("review_id", ForeignKey("review.id"), nullable=False),
    Column("verdict", String(32), nullable=False),
    Column("kind", String(32)),
    Column("reviewed_at", Moment, nullable=False),
    Index("ix_judgement_person_id_reviewed_at", "person_id", "reviewed_at"),
)

decision = Table(
    "decision",
    metadata,
    Column("id", Id, primary_key=True),
    Column("conflict_id", ForeignKey("conflict.id"), nullable=False, index=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("verdict", String(32), nullable=False),
    Column("kind", String(32)),
    Column("note", Text),
    Column("decided_at", Moment, nullable=False),
)

retraction = Table(
    "retraction",
    metadata,
    Column("of_id", Id, primary_key=True),  # a review or a decision
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("retracted_at", Moment, nullable=False),
)

batch = Table(
    "batch",
    metadata,
    Column("id", Number, primary_key=True),
    Column("name", Text, nullable=False),
    Column("filter", Text, nullable=False),  # the query string it was made of
    Column("made_by", ForeignKey("person.id"), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("closed_at", Moment),
)

batch_item = Table(
    "batch_item",
    metadata,
    Column("batch_id", ForeignKey("batch.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("conflict_id", ForeignKey("conflict.id"), nullable=False, index=True),
    UniqueConstraint("batch_id", "conflict_id"),
)

batch_person = Table(
    "batch_person",
    metadata,
    Column("batch_id", ForeignKey("batch.id"), primary_key=True),
    Column("person_id", ForeignKey("person.id"), primary_key=True, index=True),
)

saved_view = Table(
    "saved_view",
    metadata,
    Column("id", Number, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("is_shared", Boolean, nullable=False),
    Column("made_at", Moment, nullable=False),
    UniqueConstraint("person_id", "name"),
)

bulk = Table(
    "bulk",
    metadata,
    Column("id", Number, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("action", String(16), nullable=False),  # aside, reopen, needed, verdict
    Column("value", Text),
    Column("filter", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("done_at", Moment, nullable=False),
    Column("undone_at", Moment),
)

bulk_item = Table(
    "bulk_item",
    metadata,
    Column("bulk_id", ForeignKey("bulk.id"), primary_key=True),
    Column("conflict_id", ForeignKey("conflict.id"), primary_key=True),
    Column("before", Text, nullable=False),  # JSON: the columns it changed, as they were
)

event = Table(
    "event",
    metadata,
    Column("id", Number, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("person_id", ForeignKey("person.id")),  # None: the command line
    Column("action", String(32), nullable=False),
    Column("conflict_id", ForeignKey("conflict.id")),
    Column("detail", Text),  # JSON
    Index("ix_event_conflict_id", "conflict_id", "id"),
    Index("ix_event_person_id", "person_id", "id"),
    Index("ix_event_at", "at"),
)

tally = Table(
    "tally",
    metadata,
    Column("name", String(32), primary_key=True),  # probability, sources, kind, day, size …
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("count", Integer, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
