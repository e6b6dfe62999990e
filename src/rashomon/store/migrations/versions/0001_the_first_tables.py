"""The first tables: who works, what a scan found, what they did with it, and the index of words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
ID = sa.String(64)
MOMENT = sa.DateTime(timezone=True)
AVAILABLE = sa.text("needed > given + held AND NOT (status <> 'open')")
NOT_OPEN = sa.text("status <> 'open'")
FINAL = sa.text("status IN ('agreed', 'decided')")
APPLICATION = 0x52415348  # "RASH" in the header of an SQLite file: `file rashomon.db` shows it


def upgrade() -> None:
    """Make every table in an empty database."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    if is_sqlite:
        op.execute(f"PRAGMA application_id = {APPLICATION}")
    _who_works()
    _what_a_scan_read()
    _what_a_scan_found()
    _what_they_did()
    _how_they_work()
    for statement in SQLITE_WORDS if is_sqlite else POSTGRES_WORDS:
        op.execute(statement)


SQLITE_WORDS = ("CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', tokenize='porter ascii')",)
POSTGRES_WORDS = (
    "CREATE TEXT SEARCH DICTIONARY rashomon_stem (TEMPLATE = snowball, LANGUAGE = english)",
    "CREATE TEXT SEARCH CONFIGURATION rashomon_words (COPY = pg_catalog.simple)",
    "ALTER TEXT SEARCH CONFIGURATION rashomon_words ALTER MAPPING REPLACE pg_catalog.simple WITH rashomon_stem",
    "CREATE TABLE statement_words (number BIGINT PRIMARY KEY REFERENCES statement (number), words TSVECTOR NOT NULL)",
    "CREATE INDEX ix_statement_words_words ON statement_words USING gin (words)",
)


def _who_works() -> None:
    op.create_table(
        "person",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.String(128), nullable=False),
        sa.Column("name_key", sa.String(128), nullable=False),
        sa.Column("password_hash", sa.Text),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("disabled_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("name_key", name="uq_person_name_key"),
    )
    op.create_table(
        "session",
        sa.Column("token_sha256", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("csrf", ID, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_session_person_id"),
        sa.PrimaryKeyConstraint("token_sha256", name="pk_session"),
    )
    op.create_index("ix_session_expires_at", "session", ["expires_at"])
    op.create_index("ix_session_person_id", "session", ["person_id"])
    op.create_table(
        "link",
        sa.Column("token_sha256", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_link_person_id"),
        sa.PrimaryKeyConstraint("token_sha256", name="pk_link"),
    )
    op.create_table(
        "token",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("name", sa.String(128), nullable=False),
        sa.Column("token_sha256", ID, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_token_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_token"),
        sa.UniqueConstraint("token_sha256", name="uq_token_token_sha256"),
    )
    op.create_index("ix_token_person_id", "token", ["person_id"])
    op.create_table(
        "attempt",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name_key", sa.String(128), nullable=False),
        sa.Column("address", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("was_right", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
    )
    op.create_index("ix_attempt_address_at", "attempt", ["address", "at"])
    op.create_index("ix_attempt_name_key_at", "attempt", ["name_key", "at"])


def _what_a_scan_read() -> None:
    op.create_table(
        "run",
        sa.Column("id", ID, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("rashomon", ID, nullable=False),
        sa.Column("began_at", MOMENT),
        sa.Column("threshold", sa.Float, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("problems", sa.Text, nullable=False),
        sa.Column("imported_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT),
        sa.Column("imported_by", NUMBER),
        sa.ForeignKeyConstraint(["imported_by"], ["person.id"], name="fk_run_imported_by"),
        sa.PrimaryKeyConstraint("id", name="pk_run"),
    )
    op.create_table(
        "document",
        sa.Column("id", ID, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("published_at", MOMENT),
        sa.Column("text_sha256", ID, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
    )
    op.create_table(
        "statement",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("key", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("document_id", ID, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("voice", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_statement_document_id"),
        sa.PrimaryKeyConstraint("number", name="pk_statement"),
        sa.UniqueConstraint("key", name="uq_statement_key"),
    )
    op.create_index("ix_statement_document_id", "statement", ["document_id"])
    op.create_index("ix_statement_id", "statement", ["id"])


def _what_a_scan_found() -> None:
    op.create_table(
        "dispute",
        sa.Column("id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_dispute_run_id"),
        sa.PrimaryKeyConstraint("id", name="pk_dispute"),
    )
    op.create_table(
        "conflict",
        sa.Column("id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("left_statement", NUMBER, nullable=False),
        sa.Column("right_statement", NUMBER, nullable=False),
        sa.Column("probability", sa.Float, nullable=False),
        sa.Column("threshold", sa.Float, nullable=False),
        sa.Column("is_flagged", sa.Boolean, nullable=False),
        sa.Column("relation", sa.String(16), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("left_source", sa.Text, nullable=False),
        sa.Column("right_source", sa.Text, nullable=False),
        sa.Column("left_voice", sa.Text, nullable=False),
        sa.Column("right_voice", sa.Text, nullable=False),
        sa.Column("newest_at", MOMENT),
        sa.Column("dispute_id", ID),
        sa.Column("dispute_place", sa.Integer, nullable=False),
        sa.Column("place_in_dispute", sa.Integer, nullable=False),
        sa.Column("priority", sa.Float, nullable=False),
        sa.Column("shuffle", sa.Float, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("needed", sa.Integer, nullable=False),
        sa.Column("given", sa.Integer, nullable=False),
        sa.Column("held", sa.Integer, nullable=False),
        sa.Column("verdict", sa.String(32)),
        sa.Column("verdict_kind", sa.String(32)),
        sa.Column("closed_at", MOMENT),
        sa.ForeignKeyConstraint(["dispute_id"], ["dispute.id"], name="fk_conflict_dispute_id"),
        sa.ForeignKeyConstraint(["left_statement"], ["statement.number"], name="fk_conflict_left_statement"),
        sa.ForeignKeyConstraint(["right_statement"], ["statement.number"], name="fk_conflict_right_statement"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_conflict_run_id"),
        sa.PrimaryKeyConstraint("id", name="pk_conflict"),
    )
    op.create_index("ix_conflict_dispute_id", "conflict", ["dispute_id"])
    op.create_index("ix_conflict_left_statement", "conflict", ["left_statement"])
    op.create_index(
        "ix_conflict_next",
        "conflict",
        [sa.text("priority DESC"), "id"],
        sqlite_where=AVAILABLE,
        postgresql_where=AVAILABLE,
    )
    op.create_index(
        "ix_conflict_next_dispute",
        "conflict",
        ["dispute_place", "place_in_dispute", "id"],
        sqlite_where=AVAILABLE,
        postgresql_where=AVAILABLE,
    )
    op.create_index(
        "ix_conflict_next_random", "conflict", ["shuffle", "id"], sqlite_where=AVAILABLE, postgresql_where=AVAILABLE
    )
    op.create_index("ix_conflict_right_statement", "conflict", ["right_statement"])
    op.create_index("ix_conflict_run_id", "conflict", ["run_id"])
    op.create_index("ix_conflict_status", "conflict", ["status", "closed_at"])
    for name in ("left_source", "right_source", "left_voice", "right_voice"):
        op.create_index(f"ix_conflict_{name}", "conflict", [name], postgresql_using="hash")
    if op.get_bind().dialect.name == "sqlite":
        _covering_orders()
    else:
        _plain_orders()
    op.create_table(
        "finding",
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("left_statement", NUMBER, nullable=False),
        sa.Column("right_statement", NUMBER, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_finding_conflict_id"),
        sa.ForeignKeyConstraint(["left_statement"], ["statement.number"], name="fk_finding_left_statement"),
        sa.ForeignKeyConstraint(["right_statement"], ["statement.number"], name="fk_finding_right_statement"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_finding_run_id"),
        sa.PrimaryKeyConstraint("conflict_id", "run_id", name="pk_finding"),
    )
    op.create_index("ix_finding_run_id", "finding", ["run_id"])


def _covering_orders() -> None:
    """The orders of a list, with the columns a filter asks for."""
    found = [
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
    covered = {
        "priority": [*found, "status"],
        "probability": found,
        "newest_at": found,
        "closed_at": [*found, "status", "verdict"],
    }
    for name, columns in covered.items():
        where = FINAL if name == "closed_at" else None
        whole: list[sa.TextClause | str] = [sa.text(f"{name} DESC"), "id", *(one for one in columns if one != name)]
        op.create_index(f"ix_conflict_by_{name}", "conflict", whole, sqlite_where=where)
    done = ["status", "verdict", "probability", "id", *found[1:], "closed_at"]
    op.create_index("ix_conflict_not_open", "conflict", done, sqlite_where=NOT_OPEN)


def _plain_orders() -> None:
    """The same for PostgreSQL, whose indexes refuse long names and which fetches rows quickly."""
    for name, order in (("priority", ""), ("probability", ""), ("newest_at", " NULLS LAST"), ("closed_at", "")):
        where = FINAL if name == "closed_at" else None
        op.create_index(
            f"ix_conflict_{name}", "conflict", [sa.text(f"{name} DESC{order}"), "id"], postgresql_where=where
        )
    op.create_index("ix_conflict_done", "conflict", ["status", "verdict", "probability"], postgresql_where=NOT_OPEN)


def _what_they_did() -> None:
    op.create_table(
        "lease",
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("leased_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_lease_conflict_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_lease_person_id"),
        sa.PrimaryKeyConstraint("conflict_id", "person_id", name="pk_lease"),
    )
    op.create_index("ix_lease_expires_at", "lease", ["expires_at"])
    op.create_index("ix_lease_person_id", "lease", ["person_id"])
    op.create_table(
        "deferral",
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("until_at", MOMENT),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_deferral_conflict_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_deferral_person_id"),
        sa.PrimaryKeyConstraint("conflict_id", "person_id", name="pk_deferral"),
    )
    op.create_index("ix_deferral_person_id", "deferral", ["person_id", "until_at"])
    op.create_table(
        "bookmark",
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("way", sa.String(32), nullable=False),
        sa.Column("one", sa.Float, nullable=False),
        sa.Column("two", sa.Integer, nullable=False),
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("event_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_bookmark_person_id"),
        sa.PrimaryKeyConstraint("person_id", "way", name="pk_bookmark"),
    )
    op.create_table(
        "review",
        sa.Column("id", ID, nullable=False),
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("verdict", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32)),
        sa.Column("note", sa.Text),
        sa.Column("suggestion", sa.Text),
        sa.Column("seconds", sa.Float),
        sa.Column("via", sa.String(16), nullable=False),
        sa.Column("reviewed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_review_conflict_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_review_person_id"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_review_run_id"),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
    )
    op.create_index("ix_review_conflict_id", "review", ["conflict_id"])
    op.create_index("ix_review_person_id_reviewed_at", "review", ["person_id", "reviewed_at"])
    op.create_index("ix_review_reviewed_at", "review", ["reviewed_at"])
    op.create_table(
        "judgement",
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("review_id", ID, nullable=False),
        sa.Column("verdict", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32)),
        sa.Column("reviewed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_judgement_conflict_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_judgement_person_id"),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name="fk_judgement_review_id"),
        sa.PrimaryKeyConstraint("conflict_id", "person_id", name="pk_judgement"),
    )
    op.create_index("ix_judgement_person_id_reviewed_at", "judgement", ["person_id", "reviewed_at"])
    op.create_table(
        "decision",
        sa.Column("id", ID, nullable=False),
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("verdict", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32)),
        sa.Column("note", sa.Text),
        sa.Column("decided_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_decision_conflict_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_decision_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index("ix_decision_conflict_id", "decision", ["conflict_id"])
    op.create_table(
        "retraction",
        sa.Column("of_id", ID, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("retracted_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_retraction_person_id"),
        sa.PrimaryKeyConstraint("of_id", name="pk_retraction"),
    )


def _how_they_work() -> None:
    op.create_table(
        "batch",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("filter", sa.Text, nullable=False),
        sa.Column("made_by", NUMBER, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name="fk_batch_made_by"),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
    )
    op.create_table(
        "batch_item",
        sa.Column("batch_id", NUMBER, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("conflict_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_batch_item_batch_id"),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_batch_item_conflict_id"),
        sa.PrimaryKeyConstraint("batch_id", "place", name="pk_batch_item"),
        sa.UniqueConstraint("batch_id", "conflict_id", name="uq_batch_item_batch_id_conflict_id"),
    )
    op.create_index("ix_batch_item_conflict_id", "batch_item", ["conflict_id"])
    op.create_table(
        "batch_person",
        sa.Column("batch_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_batch_person_batch_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_batch_person_person_id"),
        sa.PrimaryKeyConstraint("batch_id", "person_id", name="pk_batch_person"),
    )
    op.create_index("ix_batch_person_person_id", "batch_person", ["person_id"])
    op.create_table(
        "saved_view",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("is_shared", sa.Boolean, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_saved_view_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_saved_view"),
        sa.UniqueConstraint("person_id", "name", name="uq_saved_view_person_id_name"),
    )
    op.create_table(
        "bulk",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("action", sa.String(16), nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("filter", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("done_at", MOMENT, nullable=False),
        sa.Column("undone_at", MOMENT),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_bulk_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_bulk"),
    )
    op.create_table(
        "bulk_item",
        sa.Column("bulk_id", NUMBER, nullable=False),
        sa.Column("conflict_id", ID, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["bulk_id"], ["bulk.id"], name="fk_bulk_item_bulk_id"),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_bulk_item_conflict_id"),
        sa.PrimaryKeyConstraint("bulk_id", "conflict_id", name="pk_bulk_item"),
    )
    op.create_table(
        "event",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("conflict_id", ID),
        sa.Column("detail", sa.Text),
        sa.ForeignKeyConstraint(["conflict_id"], ["conflict.id"], name="fk_event_conflict_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_event_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_at", "event", ["at"])
    op.create_index("ix_event_conflict_id", "event", ["conflict_id", "id"])
    op.create_index("ix_event_person_id", "event", ["person_id", "id"])
    op.create_table(
        "tally",
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("one", sa.Text, nullable=False),
        sa.Column("other", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("name", "one", "other", name="pk_tally"),
    )
    op.create_table(
        "setting",
        sa.Column("name", ID, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
