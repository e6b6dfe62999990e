"""Scans to import: any scan's records file, and a larger one of the harbour, with as many conflicts as a test wants."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from rashomon.records import Account, Dispute
from rashomon.run_records import RECORDS_FILE, RunHeader, write_run_records
from rashomon.store.imports import import_run
from tests.harbour import Maker

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
RUN = {
    "rashomon": "0.2.0",
    "began_at": "2031-06-01T08:00:00+00:00",
    "threshold": 0.7,
    "settings": {"across": "sources"},
    "models": {"nli": {"name": "tiny", "revision": "1"}},
}


def write_records(folder, scan, *, title="The harbour", run=None):
    """The records file of a scan: `documents`, and `conflict` with `dispute` or `conflicts` with `disputes`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / RECORDS_FILE
    write_run_records(
        path,
        header=RunHeader(title=title, run={**RUN, **(run or {})}),
        documents=scan["documents"],
        conflicts=scan["conflicts"] if "conflicts" in scan else [scan["conflict"]],
        disputes=scan["disputes"] if "disputes" in scan else [scan["dispute"]],
    )
    return path


def imported(store, scan, *, now=NOW, needed=1, person_id=None, **written):
    """Write a scan and import it; gives back what `import_run` does."""
    with TemporaryDirectory() as folder:
        path = write_records(Path(folder), scan, **written)
        return import_run(store, path, now=now, needed=needed, person_id=person_id)


def fleet_scan(count, *, probabilities=None, lone=0, make=None):
    """`count` conflicts c0, c1 … of one dispute, best first, then `lone` of none; a day between the documents of each.

    Each has two documents of its own, by the Gazette and the Courier: "7 boats sank." against "8 boats sank."
    """
    make = make or Maker()
    documents, conflicts = {}, []
    for number in range(count + lone):
        published = datetime(2031, 5, 1, tzinfo=UTC) + timedelta(days=number)
        gazette = make.document("Gazette", [f"{number} boats sank.", "It blew."], published_at=published)
        courier = make.document("Courier", [f"{number + 1} boats sank, Ada Moor said."], published_at=published)
        sides = []
        for document, words in ((gazette, f"{number} boats sank."), (courier, f"{number + 1} boats sank")):
            named = _renamed(document, f"{document.id}-{number}")
            documents[named.id] = named
            sides.append(make.statement(named, words, id=f"{document.source[0].lower()}{number}"))
        told = probabilities[number] if probabilities else round(0.99 - 0.9 * number / (count + lone), 6)
        conflicts.append(make.conflict(*sides, id=f"c{number}", probability=told))
    listed = conflicts[:count]
    accounts = tuple(_account([side(one) for one in listed]) for side in (_left, _right)) if listed else ()
    disputes = [Dispute(id="d-fleet", conflicts=tuple(listed), accounts=accounts)] if listed else []
    return {"documents": documents, "conflicts": conflicts, "disputes": disputes}


def _left(conflict):
    return conflict.scored.pair.left


def _right(conflict):
    return conflict.scored.pair.right


def _renamed(document, id_):
    return replace(document, id=id_)


def _account(sides):
    dates = [side.published_at for side in sides]
    return Account(
        statements=tuple(sorted(side.id for side in sides)),
        voices=tuple({side.voice: None for side in sides}),
        sources=tuple(sorted({side.source for side in sides})),
        first=min(dates),
        last=max(dates),
        origins=len(sides),
        best=sides[0].id,
    )
