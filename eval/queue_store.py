"""A review queue as a large newsroom's would be after two years, all of it invented: how quick is it then?

In: how many conflicts, a seed, an empty database.  Out: the database filled, as if a scan had been imported and six
people had judged the best of it: documents of sources with a long tail, statements of thousands of speakers, disputes
whose sizes follow a power law.  Rows are written by table, faster than an import; their records are whole, so that
cards and exports can be made of them.  The words are syllables; none of it is about anything.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations, islice
from typing import Any

import numpy as np
from sqlalchemy import Connection, Table, insert, text

from eval.queue_words import Lexicon
from rashomon.records import KINDS, content_id
from rashomon.store import Store
from rashomon.store import schema as tables
from rashomon.store.moments import Moment
from rashomon.store.tallies import refresh_tallies
from rashomon.store.words import index_statements, settle_words

BEGAN = datetime(2031, 1, 1, tzinfo=UTC)
NOW = datetime(2033, 1, 1, 9, tzinfo=UTC)
DAYS = 730
PEOPLE = ("Ada", "Bela", "Chioma", "Dmitri", "Esra", "Farid")  # reviewers; Lena leads
LEAD, VIEWER, ADMIN = "Lena", "Vera", "Root"
_NO_PASSWORD = "*"  # noqa: S105 - the hash of none: the server begins where an admin could sign in
THRESHOLD = 0.72
_LARGEST_DISPUTE = 4_000
_CHUNK = 5_000
_RUN = "made-run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How large a queue is made.  The defaults are those of the aim in issue 5, for a million conflicts."""

    conflicts: int = 1_000_000
    documents: int = 40_000
    sources: int = 200
    speakers: int = 5_000
    reviewed: int = 30_000
    seed: int = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One invented statement, before it has its place in a document."""

    number: int
    id: str
    document: int
    source: str
    voice: str
    speaker: Mapping[str, str | None] | None
    text: str
    published_at: datetime | None


def fill_store(store: Store, shape: Shape) -> None:
    """Fill an upgraded, empty database.  The same shape gives the same rows."""
    random = np.random.default_rng(shape.seed)
    sizes = _dispute_sizes(random, shape.conflicts)
    with store.write() as connection:
        indexes = _drop_indexes(connection)
        said = _write_sources(connection, random, shape, sizes)
        found = _write_conflicts(connection, random, sizes, said)
        for index in indexes:
            index.create(connection)
        _write_people(connection)
        _write_reviews(connection, random, found, shape.reviewed)
        index_statements(connection, (one.number for matter in said for one in matter))
        settle_words(connection)
        refresh_tallies(connection)


def _dispute_sizes(random: np.random.Generator, conflicts: int) -> list[int]:
    """Sizes by a power law (Pareto, 1.2) that add up to 95 of 100 conflicts; the rest stand alone, in no dispute."""
    left, sizes = round(conflicts * 0.95), []
    while left > 0:
        size = min(left, _LARGEST_DISPUTE, 1 + int(random.pareto(1.2) * 1.5))
        sizes.append(size)
        left -= size
    return sizes


def _write_sources(
    connection: Connection, random: np.random.Generator, shape: Shape, sizes: Sequence[int]
) -> list[list[Said]]:
    """Documents and statements; the statements by matter, those of conflicts in no dispute last."""
    lexicon = Lexicon(random, sources=shape.sources, speakers=shape.speakers)
    days = np.sort(random.integers(0, DAYS * 24 * 60, shape.documents))
    source_of = lexicon.some_sources(shape.documents)
    moments = [BEGAN + timedelta(minutes=int(minutes)) for minutes in days]
    undated = random.random(shape.documents) < 0.03
    alone = shape.conflicts - sum(sizes)
    matters: list[list[Said]] = []
    by_document: dict[int, list[Said]] = {}
    number = 0
    for size in [*sizes, *[1] * alone]:
        centre = int(random.integers(0, shape.documents))
        spread = max(6, shape.documents // 100)
        matter = []
        for text_ in lexicon.sentences(_statements_for(size)):
            number += 1
            place = int(np.clip(centre + random.integers(-spread, spread + 1), 0, shape.documents - 1))
            source = source_of[place]
            voice, speaker = lexicon.voice(source, f"{place:06x}")
            one = Said(
                number=number,
                id=content_id("statement", number),
                document=place,
                source=source,
                voice=voice,
                speaker=speaker,
                text=text_,
                published_at=None if undated[place] else moments[place],
            )
            matter.append(one)
            by_document.setdefault(place, []).append(one)
        matters.append(matter)
    _insert(connection, tables.document, _document_rows(by_document))
    _insert(connection, tables.statement, _statement_rows(by_document))
    return matters


def _statements_for(conflicts: int) -> int:
    """The fewest statements that have so many pairs."""
    return math.ceil((1 + math.sqrt(1 + 8 * conflicts)) / 2)


def _document_id(place: int) -> str:
    return f"{place:06x}" + content_id("document", place)[:10]


def _document_rows(by_document: Mapping[int, Sequence[Said]]) -> Iterator[tuple[Any, ...]]:
    for place, said in by_document.items():
        first, id_ = said[0], _document_id(place)
        whole = "\n\n".join(one.text for one in said)
        spans = [{"start": at, "end": at + len(one.text)} for at, one in _placed(said)]
        record = {"id": id_, "source": first.source, "text": whole, "title": first.text[:60], "sentences": spans}
        record |= {"url": f"https://{id_}.example/", "paragraphs": spans}
        if first.published_at:
            record["published_at"] = first.published_at.isoformat()
        yield (
            id_,
            first.source,
            record["title"],
            record["url"],
            first.published_at,
            content_id(whole) * 4,
            _json(record),
        )


def _statement_rows(by_document: Mapping[int, Sequence[Said]]) -> Iterator[tuple[Any, ...]]:
    for place, said in by_document.items():
        for at, one in _placed(said):
            record = {
                "id": one.id,
                "document_id": _document_id(place),
                "source": one.source,
                "published_at": one.published_at and one.published_at.isoformat(),
                "span": {"start": at, "end": at + len(one.text)},
                "text": one.text,
                "claim": one.text,
                "attribution": "narration" if one.speaker is None else "indirect",
                "speaker": one.speaker,
                "cue": None if one.speaker is None else "said",
                "stance": "asserts",
            }
            key = content_id("wording", one.number)
            yield (one.number, key, one.id, _document_id(place), one.source, one.voice, one.text, _json(record))


def _placed(said: Sequence[Said]) -> Iterator[tuple[int, Said]]:
    """Statements as paragraphs of their document, each with where it begins."""
    at = 0
    for one in said:
        yield at, one
        at += len(one.text) + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What reviewing needs to know of a conflict."""

    id: str
    probability: float
    priority: float
    kind: str


def _write_conflicts(
    connection: Connection, random: np.random.Generator, sizes: Sequence[int], matters: Sequence[Sequence[Said]]
) -> list[Found]:
    connection.execute(insert(tables.run), [_run_row()])
    order = random.permutation(len(sizes)) + 1  # in reading order the sizes are mixed
    _insert(connection, tables.dispute, _dispute_rows(sizes, order, matters))
    found: list[Found] = []
    _insert(connection, tables.conflict, _conflict_rows(random, sizes, order, matters, found))
    findings = (
        (row.id, _RUN, row.left_statement, row.right_statement, _finding_record(row))
        for row in connection.execute(
            text("SELECT id, left_statement, right_statement, probability, kind, reason, relation FROM conflict")
        )
    )
    _insert(connection, tables.finding, findings)
    return found


def _dispute_rows(
    sizes: Sequence[int], order: np.ndarray[Any, Any], matters: Sequence[Sequence[Said]]
) -> Iterator[tuple[Any, ...]]:
    for at, size in enumerate(sizes):
        id_, matter = content_id("dispute", at), matters[at]
        pairs = islice(combinations(matter, 2), size)
        half = (len(matter) + 1) // 2
        record = {
            "id": id_,
            "conflicts": [_conflict_id(left, right) for left, right in pairs],
            "accounts": [_account(matter[:half]), _account(matter[half:])],
        }
        yield id_, _RUN, int(order[at]), size, _json(record)


def _conflict_id(left: Said, right: Said) -> str:
    return content_id(left.id, right.id)


def _account(said: Sequence[Said]) -> dict[str, Any]:
    dated = [one.published_at.isoformat() for one in said if one.published_at]
    return {
        "statements": sorted(one.id for one in said),
        "voices": list(dict.fromkeys(one.voice for one in said)),
        "sources": sorted({one.source for one in said}),
        "first": min(dated, default=None),
        "last": max(dated, default=None),
        "origins": len({one.source for one in said}),
        "best": said[0].id,
    }


def _conflict_rows(
    random: np.random.Generator,
    sizes: Sequence[int],
    order: np.ndarray[Any, Any],
    matters: Sequence[Sequence[Said]],
    found: list[Found],
) -> Iterator[tuple[Any, ...]]:
    for at, matter in enumerate(matters):
        size = sizes[at] if at < len(sizes) else 1
        dispute = content_id("dispute", at) if at < len(sizes) else None
        place = int(order[at]) if at < len(sizes) else len(sizes) + 1
        heart = random.normal(0.7, 1.2)
        probabilities = np.sort(1 / (1 + np.exp(-random.normal(heart, 0.8, size))))[::-1].round(6)
        kinds = _KINDS_BY_FREQUENCY[np.minimum(random.geometric(0.35, size) - 1, len(KINDS) - 1)]
        is_revision = random.random(size) < 0.06
        pairs = islice(combinations(matter, 2), size)
        for rank, (left, right) in enumerate(pairs, 1):
            probability, kind = float(probabilities[rank - 1]), str(kinds[rank - 1])
            id_ = _conflict_id(left, right)
            priority = probability / rank * (1 + math.log2(size))
            newest = max((one.published_at for one in (left, right) if one.published_at), default=None)
            aside = bool(is_revision[rank - 1])
            if not aside:
                found.append(Found(id=id_, probability=probability, priority=priority, kind=kind))
            yield (
                id_,
                _RUN,
                left.number,
                right.number,
                probability,
                THRESHOLD,
                not aside and probability >= THRESHOLD,
                "revision" if aside else "conflict",
                kind,
                f"{left.text.split()[2]} is not {right.text.split()[3]}.",
                left.source,
                right.source,
                left.voice,
                right.voice,
                newest,
                dispute,
                place,
                rank,
                priority,
                int(id_[:8], 16) / 2**32,
                "aside" if aside else "open",
                1,
                0,
                0,
                None,
                None,
                None,
            )


_KINDS_BY_FREQUENCY = np.array(KINDS)


def _finding_record(row: Any) -> str:
    p = row.probability
    logit = round(math.log(p / (1 - p)), 4)
    plain: dict[str, Any] = {
        "id": row.id,
        "scored": {
            "pair": {"similarity": 0.71, "rule": "nearest claims"},
            "forward": {"entailment": 0.05, "neutral": round(0.95 - 0.9 * p, 6), "contradiction": round(0.9 * p, 6)},
            "backward": {"entailment": 0.1, "neutral": round(0.9 - 0.8 * p, 6), "contradiction": round(0.8 * p, 6)},
            "model": "made",
            "temperature": 1.25,
            "truncated_left": 0,
            "truncated_right": 0,
        },
        "probability": p,
        "threshold": THRESHOLD,
        "kind": row.kind,
        "evidence": {"left": [], "right": [], "reason": row.reason},
        "matter": round(math.sqrt(p), 6),
        "contradiction": round(math.sqrt(p), 6),
        "witnesses": [{"name": "texts", "odds": logit + 1}, {"name": "matter", "odds": -1.0}],
    }
    if row.relation == "revision":
        plain["revision"] = {"timeline": []}
    return _json(plain)


def _run_row() -> dict[str, Any]:
    record = {"rashomon": "made", "threshold": THRESHOLD, "settings": {}, "models": {}}
    return {
        "id": _RUN,
        "title": "An invented two years",
        "rashomon": "made",
        "began_at": NOW,
        "threshold": THRESHOLD,
        "record": _json(record),
        "problems": "[]",
        "imported_at": NOW,
        "finished_at": NOW,
    }


def _write_people(connection: Connection) -> None:
    names = [*((name, "reviewer") for name in PEOPLE), (LEAD, "lead"), (VIEWER, "viewer"), (ADMIN, "admin")]
    told = {"made_at": NOW, "password_hash": _NO_PASSWORD}
    rows = [{"name": name, "name_key": name.casefold(), "role": role, **told} for name, role in names]
    connection.execute(insert(tables.person), rows)


def _write_reviews(connection: Connection, random: np.random.Generator, found: Sequence[Found], reviewed: int) -> None:
    """The best are judged first, as a queue does, with a fifth from anywhere; a tenth of them by two people."""
    best = sorted(range(len(found)), key=lambda at: (-found[at].priority, found[at].id))
    head = best[: round(reviewed * 0.8)]
    others = random.choice(best[len(head) :], size=min(reviewed, len(found)) - len(head), replace=False)
    chosen = [found[at] for at in [*head, *map(int, others)]]
    rows = [row for place, one in enumerate(chosen) for row in _reviews_of(random, one, place / len(chosen))]
    of = ("id", "conflict_id", "person_id", "run_id", "verdict", "kind", "seconds", "via", "reviewed_at")
    for chunk in _chunks(rows):
        reviews = [dict(zip(of, row, strict=True)) for row in chunk]
        connection.execute(insert(tables.review), reviews)
        judgements = [{"review_id": one["id"], **{name: one[name] for name in _JUDGED}} for one in reviews]
        connection.execute(insert(tables.judgement), judgements)
        events = [
            {"at": one["reviewed_at"], "person_id": one["person_id"], "action": "review", "detail": None}
            | {"conflict_id": one["conflict_id"]}
            for one in reviews
        ]
        connection.execute(insert(tables.event), events)
    for statement in _OUTCOMES:
        connection.execute(text(statement))


_JUDGED = ("conflict_id", "person_id", "verdict", "kind", "reviewed_at")
# What judgements amount to: alike and none unsure is agreed, else disagreed.
_OUTCOMES = (
    "UPDATE conflict SET given = (SELECT count(*) FROM judgement WHERE conflict_id = conflict.id) "
    "WHERE id IN (SELECT conflict_id FROM judgement)",
    "UPDATE conflict SET needed = 2 WHERE given = 2",
    "UPDATE conflict SET status = 'disagreed' WHERE given > 0 AND (id IN (SELECT conflict_id FROM judgement "
    "WHERE verdict = 'unsure') OR (SELECT count(DISTINCT verdict) FROM judgement WHERE conflict_id = conflict.id) > 1)",
    "UPDATE conflict SET status = 'agreed', "
    "verdict = (SELECT min(verdict) FROM judgement WHERE conflict_id = conflict.id), "
    "verdict_kind = (SELECT min(kind) FROM judgement WHERE conflict_id = conflict.id) "
    "WHERE given > 0 AND status = 'open'",
    "UPDATE conflict SET closed_at = (SELECT max(reviewed_at) FROM judgement WHERE conflict_id = conflict.id) "
    "WHERE given > 0",
)


def _reviews_of(random: np.random.Generator, one: Found, share: float) -> Iterator[tuple[Any, ...]]:
    """One judgement, or two; cards of sixty working days, in the order of the queue."""
    is_conflict = random.random() < one.probability
    people = random.choice(len(PEOPLE), size=2 if random.random() < 0.1 else 1, replace=False)
    for person in map(int, people):
        drawn = random.random()
        verdict = "conflict" if is_conflict else "compatible"
        if drawn < 0.12:
            verdict = ("unsure", "bad_statement", "different_matter")[int(drawn * 25)]
        at = NOW - timedelta(days=60 * (1 - share), seconds=float(random.integers(0, 600)))
        kind = one.kind if verdict == "conflict" else None
        yield (
            content_id("review", one.id, person),
            one.id,
            person + 1,
            _RUN,
            verdict,
            kind,
            float(random.gamma(3, 9)),
            "card",
            at,
        )


def _drop_indexes(connection: Connection) -> list[Any]:
    """Take away the indexes of the large tables while they are filled; given back to be made again."""
    indexes = [index for table in (tables.conflict, tables.finding, tables.statement) for index in table.indexes]
    for index in indexes:
        index.drop(connection)
    return sorted(indexes, key=lambda index: str(index.name))


def _insert(connection: Connection, table: Table, rows: Iterator[tuple[Any, ...]]) -> None:
    """Plain tuples, in the order of the table's columns, as fast as the driver takes them."""
    width = len(table.columns) if table.name != "statement" else 8
    is_sqlite = connection.dialect.name == "sqlite"
    mark = "?" if is_sqlite else "%s"
    statement = f"INSERT INTO {table.name} VALUES ({', '.join([mark] * width)})"  # noqa: S608 - our own names
    moments = [at for at, column in enumerate(table.columns) if isinstance(column.type, Moment)]
    for chunk in _chunks(rows):
        if is_sqlite:
            chunk = [_as_sqlite(row, moments) for row in chunk]
        connection.exec_driver_sql(statement, chunk)


def _as_sqlite(row: tuple[Any, ...], moments: Sequence[int]) -> tuple[Any, ...]:
    values = list(row)
    for at in moments:
        if values[at] is not None:
            values[at] = values[at].strftime("%Y-%m-%d %H:%M:%S.%f")
    return tuple(values)


def _chunks(rows: Any) -> Iterator[list[Any]]:
    source = iter(rows)
    while chunk := list(islice(source, _CHUNK)):
        yield chunk


def _json(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
