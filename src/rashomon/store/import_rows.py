"""Records of a scan in, rows of the database out; and how a row is written where one may be already.

A record is kept as JSON, with every value it was imported with; the other columns repeat what lists filter and sort by.
It runs no statement of its own.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, or_
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from rashomon.records import Statement
from rashomon.records_json import from_plain
from rashomon.run_records import PlainConflict, PlainRecord

NO_DISPUTE = 2_147_483_647  # the place of "no dispute", after every dispute
_LONGEST_VERSION = 64  # characters; schema.run.rashomon

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # made once: json.dumps makes one a row

Row = dict[str, Any]


def priority_of(probability: float, place_in_dispute: int = 1, dispute_size: int = 1) -> float:
    """What a look at a conflict is expected to be worth: probability × novelty × (1 + log2 of the dispute's size).

    Novelty is 1 for the best conflict of a dispute, 1/2 for the second …: whoever judged one has learnt most of what
    the next would tell.  A dispute of many conflicts matters to many statements; the logarithm keeps one large story
    from filling the queue: its first card counts 7.6 times a lone one at 100 conflicts, its tenth 0.76 times.
    """
    return probability / place_in_dispute * (1 + math.log2(dispute_size))


def shuffle_of(conflict_id: str) -> float:
    """A number from 0 to 1 that looks random and is always the same for an id: the order of a random sample."""
    digest = hashlib.blake2b(conflict_id.encode(), digest_size=8, person=b"shuffle").digest()
    return (int.from_bytes(digest, "big") >> 11) / (1 << 53)  # 53 bits: all that a double tells apart


def run_row(run_id: str, *, title: str, told: Mapping[str, Any], problems: Sequence[Any], threshold: float) -> Row:
    """The run, but for when and by whom it was imported."""
    return {
        "id": run_id,
        "title": title,
        "rashomon": str(told.get("rashomon", ""))[:_LONGEST_VERSION],
        "began_at": _moment(told.get("began_at")),
        "threshold": threshold,
        "record": as_json(dict(told)),
        "problems": as_json(list(problems)),
    }


def document_row(line: PlainRecord, text_hashes: Mapping[str, str]) -> Row:
    """A document; its hash is that of the text in UTF-8."""
    plain = line.plain
    return {
        "id": plain["id"],
        "source": plain["source"],
        "title": plain.get("title"),
        "url": plain.get("url"),
        "published_at": _moment(plain.get("published_at")),
        "text_sha256": text_hashes[plain["id"]],
        "record": line.text,
    }


def wording_key(record: str) -> str:
    """What a statement's row is known by: 32 hex digits of its record."""
    return hashlib.blake2b(record.encode(), digest_size=16).hexdigest()


def statement_row(line: PlainRecord) -> Row:
    """A statement without its number; its key tells one wording of the record from another."""
    statement = from_plain(Statement, line.plain)
    return {
        "key": wording_key(line.text),
        "id": statement.id,
        "document_id": statement.document_id,
        "source": statement.source,
        "voice": statement.voice,
        "text": statement.text,
        "record": line.text,
    }


def dispute_row(line: PlainRecord, run_id: str, place: int) -> Row:
    """A dispute; `place` is its own in the reading order of the run, from 1."""
    plain = line.plain
    return {
        "id": str(plain["id"]),
        "run_id": run_id,
        "place": place,
        "size": len(plain["conflicts"]),
        "record": line.text,
    }


def conflict_row(line: PlainRecord, run_id: str, *, sides: tuple[Any, Any], needed: int) -> Row:
    """A conflict that stands in no dispute and was never seen; the sides are rows of statements with their dates."""
    left, right = sides
    told = line.plain
    probability = float(told["probability"])
    threshold = float(told["threshold"])
    is_revision = told.get("revision") is not None
    dates = [side.published_at for side in sides if side.published_at is not None]
    return {
        "id": told["id"],
        "run_id": run_id,
        "left_statement": left.number,
        "right_statement": right.number,
        "probability": probability,
        "threshold": threshold,
        "is_flagged": not is_revision and probability >= threshold,
        "relation": "revision" if is_revision else "conflict",
        "kind": told["kind"],
        "reason": told["evidence"]["reason"],
        "left_source": left.source,
        "right_source": right.source,
        "left_voice": left.voice,
        "right_voice": right.voice,
        "newest_at": max(dates, default=None),
        "dispute_id": None,
        "dispute_place": NO_DISPUTE,
        "place_in_dispute": 1,
        "priority": priority_of(probability),
        "shuffle": shuffle_of(told["id"]),
        "status": "aside" if is_revision else "open",
        "needed": needed,
        "given": 0,
        "held": 0,
    }


def finding_row(line: PlainRecord, row: Row) -> Row:
    """What a run said of a conflict, beside the row of the conflict; its record does not name the statements again."""
    named = f'{{"left":{as_json(line.plain["left"])},"right":{as_json(line.plain["right"])},'
    is_first = line.text.startswith(named)  # as rashomon writes it
    return {
        "conflict_id": row["id"],
        "run_id": row["run_id"],
        "left_statement": row["left_statement"],
        "right_statement": row["right_statement"],
        "record": "{" + line.text[len(named) :] if is_first else as_json(PlainConflict.of(line.plain).plain),
    }


def upsert(connection: Connection, table: Table, *, replacing: Sequence[Column[Any]] = ()) -> Insert:
    """INSERT that leaves a row with the same key as it is, or replaces these columns where one of them differs."""
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = make(table)
    if not replacing:
        return statement.on_conflict_do_nothing()
    given = {column.name: statement.excluded[column.name] for column in replacing}
    return statement.on_conflict_do_update(
        index_elements=list(table.primary_key),
        set_=given,
        where=or_(*(column.is_distinct_from(given[column.name]) for column in replacing)),
    )


def as_json(plain: Any) -> str:
    """Plain values as text, without spaces."""
    return _ENCODER.encode(plain)


def _moment(told: Any) -> datetime | None:
    """When a run says it began; None for anything that is no such time."""
    try:
        return _aware(datetime.fromisoformat(told))
    except (TypeError, ValueError):
        return None


def _aware(moment: datetime | None) -> datetime | None:
    """Documents' times are UTC by contract; one that lost its zone on the way still is."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
