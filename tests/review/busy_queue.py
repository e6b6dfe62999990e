"""A queue after two weeks' work: an invented scan of some hundreds of conflicts, and four people's verdicts.

    scan = busy_scan(matters=90)                       records only
    write_busy_records(path, scan)                     the file that a review queue imports
    fill_queue(store, path, now=now)                   imported, judged twice by four people, in part adjudicated

Everything is drawn from one seed.  Places, people and papers are invented.  A conflict is a true one as often as its
probability says, less a little (the scan is somewhat too sure), and people err as people do: the careful one seldom,
the hasty one often, and all of them more on pairs about different matters.
"""

from __future__ import annotations

import atexit
import math
import random
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path

from rashomon.records import (
    Account,
    Conflict,
    Dispute,
    Document,
    Evidence,
    NliScores,
    Pair,
    Revision,
    ScoredPair,
    Span,
    Speaker,
    Statement,
    TimelinePoint,
    Witness,
    content_id,
)
from rashomon.run_records import RunHeader, write_run_records
from rashomon.store import decisions, imports, leases, open_store, people, queue_settings, reviews
from rashomon.store.open import Store
from rashomon.store.upgrade import upgrade

THRESHOLD = 0.5
BEGIN = datetime(2031, 4, 1, tzinfo=UTC)

SOURCES = (
    "Selm Gazette",
    "Harbour Courier",
    "The Karrow Echo",
    "Northern Wire",
    "Velden Post",
    "Radio Orrin",
    "Ministry of Works",
    "Daily Tern",
    "Island Observer",
    "Karrow Police",
    "The Ferryman",
    "Lake Bulletin",
    "Orrin Weekly",
    "Port Authority",
    "Red Lantern News",
    "Tarn Herald",
)
_NAMES = (
    "Ada Moor", "Ivo Brandt", "Mira Sel", "Tomas Quay", "Lena Ostrow", "Piet Harrow", "Nora Finch", "Emil Stroud",
    "Sana Delmar", "Otto Krane", "Wren Calloway", "Dora Lisk", "Hugo Bayle", "Ines Tarrant", "Rolf Adler", "Yara Munk",
)  # fmt: skip
_ROLES = ("harbour master", "mayor", "Capt.", "spokeswoman", "minister", "engineer", "Dr.", "union leader")
_PLACES = ("Selm", "Karrow", "Velden", "Orrin", "Tarn", "Port Lisk", "Brakewater", "Highmoor", "Saltby", "Norrey")
_NUMBERS = ("nine", "12", "fourteen", "20", "26", "31", "40", "55", "at least 60", "75", "about 90", "more than 100")

# kind, the words around what differs, what it may be
_MATTERS = (
    ("number", "{x} boats sank in the storm off {place}", _NUMBERS),
    ("number", "{x} people were hurt when the grandstand at {place} gave way", _NUMBERS),
    ("number", "{x} houses in {place} are without power", _NUMBERS),
    ("time", "the dam above {place} will be closed in {x}", ("March", "May", "late June", "September", "the winter")),
    ("time", "the ferry to {place} sails again on {x}", ("Monday", "Wednesday", "Friday", "Sunday")),
    ("place", "the missing trawler was found near {x}, its owners in {place} were told", _PLACES),
    ("responsibility", "the fire at the {place} mill was laid by {x}", ("strikers", "the owners", "two boys")),
    ("control", "the bridge at {place} is in the hands of {x}", ("the guard", "the river league", "the miners")),
    ("cause", "the train left the rails at {place} because of {x}", ("speed", "a broken rail", "ice", "sabotage")),
    ("outcome", "the rescue at {place} {x}", ("saved the whole crew", "came too late", "was called off")),
    ("denial", "the council of {place} {x} the sale of the harbour", ("agreed to", "never agreed to", "refused")),
    ("identity", "the body found at {place} is that of {x}", ("a sailor", "the missing clerk", "a stranger")),
    ("framing", "the march through {place} was {x}", ("a riot", "a peaceful procession", "a funeral")),
    ("attribution", "the order to clear {place} was given by {x}", ("the minister", "the mayor", "the harbour master")),
)
_FILLERS = (
    "The wind had risen in the night.",
    "Shops along the quay stayed shut.",
    "A second inquiry begins next week.",
    "Nobody at the town hall would say more.",
    "Trams ran an hour late all morning.",
    "It is the third such case this year.",
)
_NOTES = (
    "The second piece corrects the first two days later.",
    "Counts different parts of the fleet?",
    "Same agency text behind both, I think.",
    "Speaker is the deputy, not the mayor.",
    "Clear.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BusyScan:
    """What a scan hands on, and what is true of it, which no scan knows."""

    header: RunHeader
    documents: dict[str, Document]
    conflicts: tuple[Conflict, ...]
    disputes: tuple[Dispute, ...]
    truths: dict[str, str]  # conflict id → the verdict a person without fault would give


@dataclass(frozen=True, slots=True, kw_only=True)
class Temper:
    """How a person judges: how often rightly, how often unsure, and seconds a card."""

    name: str
    right: float
    unsure: float
    seconds: float


TEAM = (
    Temper(name="Rae Collins", right=0.95, unsure=0.02, seconds=48),
    Temper(name="Rob Hale", right=0.88, unsure=0.03, seconds=34),
    Temper(name="Sunniva Berg", right=0.91, unsure=0.06, seconds=61),
    Temper(name="Tariq Olsen", right=0.80, unsure=0.02, seconds=22),
)


def busy_scan(*, matters: int = 90, seed: int = 7, title: str = "Coast papers, spring 2031") -> BusyScan:
    """About five conflicts a matter; most matters are small, a few have dozens of pairs."""
    draw = random.Random(seed)
    documents: dict[str, Document] = {}
    conflicts: list[Conflict] = []
    disputes: list[Dispute] = []
    for number in range(matters):
        made, dispute = _matter(draw, number, documents)
        conflicts += made
        if dispute is not None:
            disputes.append(dispute)
    conflicts.sort(key=lambda conflict: (-conflict.probability, conflict.id))
    disputes.sort(key=lambda dispute: -dispute.conflicts[0].probability)
    truths = {conflict.id: _truth(draw, conflict) for conflict in conflicts}
    return BusyScan(
        header=_header(title, documents, conflicts),
        documents=documents,
        conflicts=tuple(conflicts),
        disputes=tuple(disputes),
        truths=truths,
    )


def write_busy_records(path, scan: BusyScan):
    """The scan as its records file."""
    write_run_records(
        path, header=scan.header, documents=scan.documents, conflicts=scan.conflicts, disputes=scan.disputes
    )
    return path


def fill_queue(store: Store, path, scan: BusyScan, *, now: datetime, share: float = 0.45, seed: int = 11, team=TEAM):
    """Import the scan and let the team judge `share` of it, two to a card, over the fourteen days before `now`.

    Gives the people's ids by name; there is also a lead, "Lee Marsh", who has adjudicated half of what was disputed.
    """
    began = now - timedelta(days=14)
    with store.write() as connection:
        ids = {one.name: people.add_person(connection, one.name, "reviewer", None, began).id for one in team}
        lead = people.add_person(connection, "Lee Marsh", "lead", None, began).id
        settings = queue_settings.read_queue_settings(connection)
        queue_settings.write_queue_settings(connection, _with_two(settings), began, lead)
    imports.import_run(store, path, now=began, needed=2)
    draw = random.Random(seed)
    known = {conflict.id: conflict for conflict in scan.conflicts if conflict.revision is None}
    for day in range(14):
        for temper in team:
            wanted = round(len(known) * share * 2 / (14 * len(team)) * draw.uniform(0.5, 1.5))
            at = began + timedelta(days=day, hours=draw.uniform(7, 10))
            _sitting(store, scan, known, temper, ids[temper.name], wanted, at, draw)
    _adjudicate(store, scan, lead, now - timedelta(hours=3), draw)
    return {**ids, "Lee Marsh": lead}


def open_busy_copy(folder: Path, *, now: datetime) -> Store:
    """A store of its own with a small busy queue in it (two judgements a card, some adjudicated, some waiting)."""
    copy = folder / "busy.db"
    shutil.copy(_busy_template(now), copy)
    return open_store(copy)


@cache
def small_scan() -> BusyScan:
    """What `open_busy_copy` holds: some hundred conflicts."""
    return busy_scan(matters=20, seed=4)


@cache
def _busy_template(now: datetime) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="rashomon-busy-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with open_store(folder / "busy.db") as store:
        upgrade(store)
        fill_queue(store, write_busy_records(folder / "records.jsonl.gz", small_scan()), small_scan(), now=now)
    return folder / "busy.db"


def _with_two(settings):
    return replace(settings, judgements=2)


def _sitting(store, scan, known, temper, person_id, wanted, at, draw):
    """One person's work of a day: claim, judge, now and then a break, a note or a card left for later."""
    for _ in range(wanted):
        with store.write() as connection:
            lease = leases.claim_next(connection, person_id, now=at, minutes=15)
            if lease is None:
                return
            seconds = temper.seconds * draw.lognormvariate(0, 0.5)
            at += timedelta(seconds=seconds)
            if draw.random() < 0.02:
                leases.skip(connection, lease.conflict_id, person_id, now=at)
                continue
            verdict = _judged(scan.truths[lease.conflict_id], temper, draw)
            reviews.record_review(
                connection,
                id=content_id("busy review", lease.conflict_id, person_id),
                conflict_id=lease.conflict_id,
                person_id=person_id,
                verdict=verdict,
                kind=known[lease.conflict_id].kind if verdict == "conflict" else None,
                note=draw.choice(_NOTES) if draw.random() < 0.08 else None,
                now=at,
            )
        if draw.random() < 0.04:
            at += timedelta(minutes=draw.uniform(15, 50))


def _judged(truth, temper, draw):
    if draw.random() < temper.unsure:
        return "unsure"
    if draw.random() < temper.right:
        return truth
    # People take a pair about two matters for compatible, and a hard conflict for compatible, more than any other way.
    mistaken = {"conflict": "compatible", "compatible": "conflict", "different_matter": "compatible"}
    return mistaken.get(truth, "different_matter")


def _adjudicate(store, scan, lead, at, draw):
    with store.read() as connection:
        waiting = decisions.disagreements(connection, limit=200)
    for one in waiting[::2]:
        at += timedelta(seconds=draw.uniform(20, 90))
        truth = scan.truths[one.conflict_id]
        with store.write() as connection:
            decisions.decide(
                connection,
                id=content_id("busy decision", one.conflict_id),
                conflict_id=one.conflict_id,
                person_id=lead,
                verdict=truth,
                kind=one.kind if truth == "conflict" else None,
                note=draw.choice(_NOTES) if draw.random() < 0.3 else None,
                now=at,
            )


def _matter(draw, number, documents):
    """The documents of one matter, its conflicts, and its dispute when two or more are probable."""
    kind, words, values = draw.choice(_MATTERS)
    place = draw.choice(_PLACES)
    one, other = draw.sample([value for value in values if value != place], 2)
    sizes = (min(int(draw.paretovariate(1.1)), 6), min(int(draw.paretovariate(1.1)), 6))
    day = BEGIN + timedelta(days=draw.betavariate(2, 1.4) * 60)
    sides = [
        [_told(draw, number, words.format(x=value, place=place), day, documents) for _ in range(size)]
        for value, size in ((one, sizes[0]), (other, sizes[1]))
    ]
    level = draw.betavariate(0.7, 0.9)
    conflicts = [
        _conflict(draw, left, right, kind, (one, other), level, documents)
        for left, right in product(*sides)
        if left.document_id != right.document_id
    ]
    probable = sorted((c for c in conflicts if c.is_flagged), key=lambda conflict: -conflict.probability)
    return conflicts, _dispute(probable, sides) if probable else None


def _told(draw, number, claim, day, documents):
    """One more document of the matter, and its statement."""
    source = SOURCES[min(int(draw.expovariate(0.28)), len(SOURCES) - 1)]
    at = day + timedelta(hours=round(draw.expovariate(1 / 30)))
    named = draw.random() < 0.55
    name, role = draw.choice(_NAMES), draw.choice(_ROLES)
    sentence = claim[0].upper() + claim[1:]
    written = f"{sentence}, {name} said." if named else f"{sentence}."
    fillers = draw.sample(_FILLERS, 3)
    text = f"{fillers[0]} {written} {fillers[1]}\n\n{fillers[2]}"
    id_ = content_id(source, number, at, text)
    documents[id_] = Document(
        id=id_,
        source=source,
        text=text,
        title=f"{sentence.split(' ', 3)[-1].capitalize()}",
        url=f"https://{source.lower().replace(' ', '-')}.example/{id_[:8]}",
        published_at=at,
        language="en",
        paragraphs=tuple(_span(text, part) for part in text.split("\n\n")),
        sentences=tuple(_span(text, part) for part in (fillers[0], written, fillers[1], fillers[2])),
    )
    span = _span(text, sentence if named else written)
    return Statement(
        id=content_id(id_, span.start, span.end),
        document_id=id_,
        source=source,
        published_at=at,
        span=span,
        text=span.of(text),
        claim=f"{sentence}.",
        attribution="indirect" if named else "narration",
        speaker=Speaker(name=name, mention=name, role=role) if named else None,
        cue="said" if named else None,
        stance="alleges" if named and draw.random() < 0.1 else "asserts",
    )


def _conflict(draw, left, right, kind, values, level, documents):
    spans = [
        (_span(documents[side.document_id].text, value, within=side.span),)
        for side, value in zip((left, right), values, strict=True)
    ]
    if right.id < left.id:
        left, right, spans = right, left, spans[::-1]
    probability = min(max(level + draw.gauss(0, 0.12), 0.03), 0.99)
    odds = math.log(probability / (1 - probability))
    pulls = [draw.gauss(0, 0.8) for _ in range(3)]
    revision = _revision(left, right, values) if kind == "number" and draw.random() < 0.12 else None
    contradiction = min(max(probability + draw.gauss(0, 0.1), 0.02), 0.97)
    scores = NliScores(entailment=0.01, neutral=round(0.99 - contradiction, 6), contradiction=contradiction)
    return Conflict(
        id=content_id(left.id, right.id),
        scored=ScoredPair(
            pair=Pair(left=left, right=right, similarity=draw.uniform(0.55, 0.95), rule="nearest claims"),
            forward=scores,
            backward=scores,
            model="invented",
            temperature=1.2,
            truncated_left=0,
            truncated_right=0,
        ),
        probability=round(probability, 4),
        threshold=THRESHOLD,
        kind=kind,
        evidence=Evidence(left=spans[0], right=spans[1], reason=f"“{values[0]}” is not “{values[1]}”."),
        matter=min(probability + 0.2, 0.98),
        contradiction=contradiction,
        witnesses=(
            Witness(name="before looking", odds=odds - sum(pulls)),
            Witness(name="same event", odds=pulls[0]),
            Witness(name="the language model", odds=pulls[1]),
            Witness(name="numbers", odds=pulls[2]),
        ),
        revision=revision,
    )


def _revision(left, right, values):
    ordered = sorted(zip((left, right), values, strict=True), key=lambda side: side[0].published_at)
    return Revision(
        timeline=tuple(
            TimelinePoint(statement_id=side.id, source=side.source, at=side.published_at, text=value)
            for side, value in ordered
        )
    )


def _dispute(conflicts, sides):
    known = {id_ for conflict in conflicts for id_ in (conflict.scored.pair.left.id, conflict.scored.pair.right.id)}
    accounts = []
    for side in sides:
        held = sorted((one for one in side if one.id in known), key=lambda one: one.id)
        accounts.append(
            Account(
                statements=tuple(one.id for one in held),
                voices=tuple(dict.fromkeys(one.voice for one in held)),
                sources=tuple(sorted({one.source for one in held})),
                first=min(one.published_at for one in held),
                last=max(one.published_at for one in held),
                origins=len({one.source for one in held}),
                best=next(
                    id_
                    for conflict in conflicts
                    for id_ in (conflict.scored.pair.left.id, conflict.scored.pair.right.id)
                    if id_ in {one.id for one in held}
                ),
            )
        )
    return Dispute(
        id=content_id("dispute", *(conflict.id for conflict in conflicts)),
        conflicts=tuple(conflicts),
        accounts=tuple(accounts),
    )


def _truth(draw, conflict):
    """A conflict as often as the probability says, on a scale that is somewhat too sure of itself."""
    odds = 0.75 * math.log(conflict.probability / (1 - conflict.probability)) - 0.3
    if draw.random() < 1 / (1 + math.exp(-odds)):
        return "conflict"
    return draw.choices(("compatible", "different_matter", "bad_statement"), (5, 4, 1))[0]


def _header(title, documents, conflicts):
    return RunHeader(
        title=title,
        run={
            "rashomon": "0.1.0",
            "began_at": "2031-06-01T06:00:00+00:00",
            "threshold": THRESHOLD,
            "models": {
                "nli": {"name": "invented", "revision": "0000", "temperature": 1.2},
                "encoder": {"name": "invented", "revision": "0000"},
            },
            "settings": {"threshold": None, "across": "sources", "max_days": 30.0},
            "counts": {
                "documents": len(documents) + 2,
                "sources": len({document.source for document in documents.values()}),
                "statements": 9 * len(documents),
                "pairs": 11 * len(conflicts),
                "conflicts_flagged": sum(conflict.is_flagged for conflict in conflicts),
                "revisions": sum(conflict.revision is not None for conflict in conflicts),
                "problems": 2,
            },
            "seconds": {"read documents": 1.2, "extract statements": 4.1, "score pairs": 73.5},
        },
        problems=(
            {"place": "coast.csv, row 412", "message": "has no text; the row is left out"},
            {"place": "scans/page-7.html", "message": "holds no article; the file is left out"},
        ),
    )


def _span(text, words, within: Span | None = None):
    start = text.casefold().index(words.casefold(), within.start if within else 0)
    return Span(start=start, end=start + len(words))
