"""A handful of conflicts to find, each told by what is special about it, and the people of a small desk."""

import json
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from rashomon.records_json import to_plain
from rashomon.store.people import get_person
from rashomon.store.schema import conflict, dispute, document, finding, judgement, lease, person, review, run, statement
from rashomon.store.tallies import refresh_tallies
from rashomon.store.words import index_statements
from tests.harbour import Maker

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
ROLES = {"Ada": "reviewer", "Bo": "reviewer", "Cy": "reviewer", "Lee": "lead", "Root": "admin", "Vic": "viewer"}
IDS = {name: number for number, name in enumerate(ROLES, 1)}


class ListCase:
    """A queue that a test fills; `conflict("c1", left=("Gazette", "Twelve boats sank."), status="aside")`."""

    def __init__(self, store):
        self.store = store
        self._make = Maker()
        self._numbers = {}
        with store.write() as connection:
            rows = [{"name": name, "name_key": name.casefold(), "role": role} for name, role in ROLES.items()]
            connection.execute(insert(person), [{"made_at": NOW, **row} for row in rows])
            self.run(connection, "run")

    def run(self, connection, id_):
        told = {"title": id_, "rashomon": "0.2.0", "threshold": 0.7, "record": "{}", "problems": "[]"}
        connection.execute(insert(run).values(id=id_, imported_at=NOW, finished_at=NOW, **told))

    def dispute(self, connection, id_, size):
        row = {"id": id_, "run_id": "run", "place": 1, "size": size, "record": "{}"}
        connection.execute(insert(dispute).values(**row))

    def statement(self, connection, source, words, *, speaker=None):
        """The number of a statement; the same one for the same words."""
        key = (source, words, speaker)
        if key not in self._numbers:
            number = self._numbers[key] = len(self._numbers) + 1
            made = self._make.document(f"{source}-{number}", [words])
            told = self._make.statement(made, words, id=f"s{number}")
            page = {
                "id": f"page{number}",
                "source": source,
                "text_sha256": "0" * 64,
                "record": "{}",
                "published_at": NOW,
            }
            connection.execute(insert(document).values(**page))
            row = {
                "number": number,
                "key": f"k{number}",
                "id": told.id,
                "document_id": f"page{number}",
                "source": source,
            }
            row |= {"voice": speaker or source, "text": words, "record": json.dumps(to_plain(told))}
            connection.execute(insert(statement).values(**row))
            index_statements(connection, [number])
        return self._numbers[key]

    def conflict(
        self,
        connection,
        id_,
        *,
        left=("Gazette", "Twelve boats sank."),
        right=("Courier", "Twenty boats sank.", "Ada Moor"),
        runs=("run",),
        **fields,
    ):
        numbers = [
            self.statement(connection, *side[:2], speaker=side[2] if side[2:] else None) for side in (left, right)
        ]
        values = {
            "id": id_,
            "run_id": "run",
            "left_statement": numbers[0],
            "right_statement": numbers[1],
            "probability": 0.9,
            "threshold": 0.7,
            "is_flagged": True,
            "relation": "conflict",
            "kind": "number",
            "reason": "12 is not 20.",
            "left_source": left[0],
            "right_source": right[0],
            "left_voice": left[2] if left[2:] else left[0],
            "right_voice": right[2] if right[2:] else right[0],
            "newest_at": NOW - timedelta(days=30),
            "dispute_place": 9,
            "place_in_dispute": 1,
            "priority": fields.get("probability", 0.9),
            "shuffle": 0.5,
            "status": "open",
            "needed": 1,
            "given": 0,
            "held": 0,
            **fields,
        }
        connection.execute(insert(conflict).values(**values))
        for name in runs:
            told = {"left_statement": numbers[0], "right_statement": numbers[1], "record": "{}"}
            connection.execute(insert(finding).values(conflict_id=id_, run_id=name, **told))

    def judge(self, connection, conflict_id, name, verdict, at=NOW):
        """A judgement as a row: the conflict's own columns are the test's to set."""
        kind = "number" if verdict == "conflict" else None
        said = {"conflict_id": conflict_id, "person_id": IDS[name], "verdict": verdict, "kind": kind, "reviewed_at": at}
        id_ = f"{conflict_id}-{name}"
        connection.execute(insert(review).values(id=id_, run_id="run", via="card", **said))
        connection.execute(insert(judgement).values(review_id=id_, **said))

    def hold(self, connection, conflict_id, name):
        times = {"leased_at": NOW, "expires_at": NOW + timedelta(minutes=15)}
        connection.execute(insert(lease).values(conflict_id=conflict_id, person_id=IDS[name], **times))

    def count(self):
        with self.store.write() as connection:
            refresh_tallies(connection)

    def person(self, name):
        with self.store.read() as connection:
            return get_person(connection, IDS[name])
