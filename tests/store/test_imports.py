"""Scans become the queue: once, again, after a later scan, after a crash; and a bad file changes nothing."""

import gzip
import json
import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import func, insert, select, text, update

from rashomon.errors import InputError, StoreError
from rashomon.records import NliScores, Revision, TimelinePoint
from rashomon.store import import_work, open_store, schema
from rashomon.store.found import load_conflict
from rashomon.store.imports import import_run
from rashomon.store.words import matching_statements
from tests.databases import fresh_place
from tests.scans import NOW, RUN, fleet_scan, imported, write_records

LATER = NOW.replace(day=2)


def dump(store):
    """Every row of every table, as the database has it."""
    with store.read() as connection:
        return {
            name: sorted(map(repr, connection.execute(select(table)).all()))
            for name, table in schema.metadata.tables.items()
        }


def rows(store, *columns):
    with store.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(columns[0])).all()]


class Breaking:
    """A progress that raises when a stage has come so far."""

    def __init__(self, name, after):
        self.name, self.left = name, after

    def stage(self, name, _):
        def count(done):
            if name == self.name:
                self.left -= done
                if self.left < 0:
                    raise KeyboardInterrupt

        return count


def test_a_scan_is_in_the_queue_after_it_is_imported(store, tmp_path, harbour):
    result = import_run(store, write_records(tmp_path / "run", harbour).parent, now=NOW, needed=2)

    assert (result.title, result.is_new) == ("The harbour", True)
    assert (result.documents, result.statements, result.disputes) == (2, 2, 1)
    assert (result.conflicts, result.conflicts_new, result.conflicts_changed) == (1, 1, 0)
    with store.read() as connection:
        row = connection.execute(select(schema.conflict)).one()
    assert (row.status, row.needed, row.given, row.held, row.verdict) == ("open", 2, 0, 0, None)
    assert (row.left_source, row.right_source) == ("Gazette", "Courier")
    assert (row.left_voice, row.right_voice) == ("Gazette", "Ada Moor")
    assert (row.dispute_id, row.dispute_place, row.place_in_dispute) == ("d", 1, 1)
    assert row.newest_at.isoformat() == "2031-05-04T09:30:00+00:00"
    assert (row.probability, row.threshold, row.is_flagged, row.kind) == (0.9, 0.7, True, "number")


def test_the_run_is_kept_with_its_settings_and_models_and_the_texts_with_their_hashes(store, harbour):
    imported(store, harbour)

    with store.read() as connection:
        run = connection.execute(select(schema.run)).one()
        hashes = connection.scalars(select(schema.document.c.text_sha256)).all()
    assert json.loads(run.record) == RUN
    assert run.began_at.isoformat() == "2031-06-01T08:00:00+00:00"
    assert (run.imported_at, run.finished_at) == (NOW, NOW)
    assert all(len(one) == 64 for one in hashes)


def test_importing_again_changes_nothing_at_all(store, tmp_path, harbour):
    path = write_records(tmp_path, harbour)
    first = import_run(store, path, now=NOW)
    before = dump(store)

    again = import_run(store, path, now=LATER)

    assert dump(store) == before
    assert not again.is_new
    assert (again.run_id, again.conflicts, again.statements) == (first.run_id, 1, 2)


def test_a_file_that_was_compressed_anew_is_the_same_run(store, tmp_path, harbour):
    path = write_records(tmp_path, harbour)
    first = import_run(store, path, now=NOW)
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()), 1))

    assert import_run(store, path, now=NOW) == replace(first, is_new=False, conflicts_new=0)


def test_a_later_run_brings_its_numbers_and_leaves_what_people_did(store):
    imported(store, fleet_scan(3), needed=2)
    with store.write() as connection:
        connection.execute(update(schema.conflict).values(status="agreed", verdict="conflict", given=2, closed_at=NOW))

    result = imported(store, fleet_scan(3, probabilities=[0.95, 0.66, 0.09]), run={"seed": 2}, now=LATER)

    assert (result.conflicts_new, result.conflicts_changed) == (0, 3)
    of = schema.conflict.c
    assert rows(store, of.id, of.probability, of.status, of.verdict, of.given, of.needed, of.run_id) == [
        (f"c{at}", probability, "agreed", "conflict", 2, 2, result.run_id)
        for at, probability in enumerate([0.95, 0.66, 0.09])
    ]
    assert [len(rows(store, table.c.conflict_id)) for table in (schema.finding,)] == [6]  # three by each run


def test_a_closed_conflict_whose_probability_moved_has_an_event_that_tells_it(store):
    imported(store, fleet_scan(2, probabilities=[0.9, 0.8]))
    with store.write() as connection:
        connection.execute(update(schema.conflict).where(schema.conflict.c.id == "c0").values(status="agreed"))

    imported(store, fleet_scan(2, probabilities=[0.3, 0.2]), run={"seed": 2}, now=LATER)

    told = rows(store, schema.event.c.id, schema.event.c.conflict_id, schema.event.c.detail)
    moved = [json.loads(detail) for _, id_, detail in told if id_ is not None]
    assert [(one["before"], one["after"]) for one in moved] == [(0.9, 0.3)]  # c1 is open: nobody's verdict is in doubt


def test_the_numbers_of_people_who_know_a_conflict_do_not_change_what_is_asked_of_it(store):
    imported(store, fleet_scan(1), needed=3)
    imported(store, fleet_scan(2), needed=1)

    assert rows(store, schema.conflict.c.id, schema.conflict.c.needed) == [("c0", 3), ("c1", 1)]


def test_revisions_are_kept_aside(store, harbour):
    conflict = harbour["conflict"]
    left = conflict.scored.pair.left
    point = TimelinePoint(statement_id=left.id, source=left.source, at=left.published_at, text="Twelve")
    imported(store, {**harbour, "conflict": replace(conflict, revision=Revision(timeline=(point,))), "disputes": []})

    of = schema.conflict.c
    assert rows(store, of.id, of.status, of.relation, of.is_flagged) == [(conflict.id, "aside", "revision", False)]


def test_an_improbable_pair_is_in_the_queue_but_not_flagged(store):
    imported(store, fleet_scan(0, lone=2, probabilities=[0.71, 0.69]))

    of = schema.conflict.c
    assert rows(store, of.id, of.status, of.is_flagged) == [("c0", "open", True), ("c1", "open", False)]
    assert rows(store, of.place_in_dispute, of.dispute_place, of.dispute_id) == [
        (1, 2**31 - 1, None),  # after every dispute, best first
        (2, 2**31 - 1, None),
    ]


def test_a_statement_is_kept_once_for_every_wording_of_it(store, harbour):
    imported(store, harbour)
    conflict = harbour["conflict"]
    pair = conflict.scored.pair
    reprinted = replace(pair.left, origins=2, carried_by=("Courier", "Gazette"))
    again = replace(conflict, scored=replace(conflict.scored, pair=replace(pair, left=reprinted)))
    imported(store, {**harbour, "conflict": again, "disputes": []}, run={"seed": 2})

    of = schema.statement.c
    assert [id_ for _, id_ in rows(store, of.number, of.id)] == [pair.left.id, pair.right.id, pair.left.id]
    newest = rows(store, of.number)[-1]
    assert rows(store, schema.conflict.c.left_statement) == [newest]  # as the latest run has it


def test_words_of_the_statements_can_be_searched(store, harbour):
    imported(store, harbour)

    with store.read() as connection:
        assert len(connection.execute(matching_statements(connection, "twelve")).all()) == 1
        assert len(connection.execute(matching_statements(connection, "sank")).all()) == 2


def test_who_imported_and_when_is_an_event(store, harbour):
    with store.write() as connection:
        values = {"name": "Ada", "name_key": "ada", "role": "lead", "made_at": NOW}
        person = connection.execute(insert(schema.person).values(values).returning(schema.person.c.id)).scalar_one()

    result = imported(store, harbour, person_id=person)

    of = schema.event.c
    ((_, by, action, at, detail),) = rows(store, of.id, of.person_id, of.action, of.at, of.detail)
    assert (by, action, at) == (person, "import", NOW)
    assert json.loads(detail)["run"] == result.run_id
    assert rows(store, schema.run.c.id, schema.run.c.imported_by) == [(result.run_id, person)]


def test_the_queue_is_ordered_by_what_a_look_is_worth(store):
    imported(store, fleet_scan(2, lone=1, probabilities=[0.9, 0.8, 0.95]))

    of = schema.conflict.c
    assert rows(store, of.id, of.priority) == [
        ("c0", 0.9 * 2),  # first of two: 1 + log2(2)
        ("c1", 0.8 * 2 / 2),
        ("c2", 0.95),
    ]


class TestKilled:
    @pytest.mark.parametrize("after", [0, 3, 7, 12, 19])
    def test_importing_again_finishes_what_was_cut_off(self, store, tmp_path, monkeypatch, after):
        monkeypatch.setattr(import_work, "_ROWS", 3)  # so that many transactions are made
        path = write_records(tmp_path, fleet_scan(5, lone=2))  # 14 documents, 14 statements, 1 dispute, 7 conflicts
        with pytest.raises(KeyboardInterrupt):
            import_run(store, path, now=NOW, progress=Breaking("Importing", after))
        assert rows(store, schema.run.c.finished_at) == [(None,)]

        result = import_run(store, path, now=NOW)

        assert result.is_new
        assert (result.conflicts_new, result.conflicts_changed) == (7, 0)
        assert rows(store, schema.run.c.finished_at) == [(NOW,)]
        assert contents(store) == contents_of_a_whole_import(path)

    def test_nothing_is_written_before_the_whole_file_was_checked(self, store, tmp_path):
        path = write_records(tmp_path, fleet_scan(2000))
        with pytest.raises(KeyboardInterrupt):
            import_run(store, path, now=NOW, progress=Breaking("Checking the scan", 1))

        assert all(found == [] for found in dump(store).values())

    def test_a_conflict_found_before_is_not_counted_as_new_after_a_cut(self, store, tmp_path, monkeypatch):
        imported(store, fleet_scan(2))
        monkeypatch.setattr(import_work, "_ROWS", 1)
        path = write_records(tmp_path, fleet_scan(4), run={"seed": 2})
        with pytest.raises(KeyboardInterrupt):
            import_run(store, path, now=NOW, progress=Breaking("Importing", 8 + 8 + 1 + 2))

        assert import_run(store, path, now=NOW).conflicts_new == 2


def contents(store):
    """What was imported, apart from numbers that are given as rows come."""
    left, right = schema.statement.alias(), schema.statement.alias()
    query = (
        select(schema.conflict, left.c.key, right.c.key)
        .join(left, left.c.number == schema.conflict.c.left_statement)
        .join(right, right.c.number == schema.conflict.c.right_statement)
        .order_by(schema.conflict.c.id)
    )
    with store.read() as connection:
        conflicts = [
            {name: value for name, value in row._mapping.items() if not name.endswith("_statement")}
            for row in connection.execute(query)
        ]
        counts = [
            connection.scalar(select(func.count()).select_from(schema.metadata.tables[name]))
            for name in ("document", "statement", "dispute", "finding", "event")
        ]
        words = connection.scalar(text("SELECT count(*) FROM statement_words"))
    return conflicts, counts, words


def contents_of_a_whole_import(path):
    with fresh_place("sqlite", path.parent) as place, open_store(place) as other:
        import_run(other, path, now=NOW)
        return contents(other)


class TestOthersWorkMeanwhile:
    def test_a_verdict_is_written_between_two_transactions_of_an_import(self, store, tmp_path, monkeypatch):
        monkeypatch.setattr(import_work, "_ROWS", 1)
        imported(store, fleet_scan(1))
        path = write_records(tmp_path, fleet_scan(6), run={"seed": 2})
        written = []

        class Working:
            def stage(self, name, _):
                def count(done):
                    if name == "Importing":
                        written.append(done)
                        with store.write() as connection:
                            given = schema.conflict.c.given + 1
                            connection.execute(update(schema.conflict).values(given=given))

                return count

        import_run(store, path, now=NOW, progress=Working())

        assert len(written) == 12 + 12 + 1 + 6
        assert rows(store, schema.conflict.c.id, schema.conflict.c.given)[0] == ("c0", len(written))

    def test_two_imports_at_once_end_as_one(self, store, tmp_path):
        path = write_records(tmp_path, fleet_scan(30))
        failed = []

        def work():
            try:
                import_run(store, path, now=NOW)
            except Exception as error:
                failed.append(error)

        workers = [threading.Thread(target=work) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

        assert failed == []
        assert len(rows(store, schema.conflict.c.id)) == len(rows(store, schema.finding.c.conflict_id)) == 30


class TestDeadlocks:
    """PostgreSQL ends a deadlock by breaking one transaction off; which one is not ours to choose."""

    def breaking(self, store, monkeypatch, times, told):
        write, left = store.write, [times]

        @contextmanager
        def write_or_break(**options):
            with write(**options) as connection:
                yield connection
                if left[0]:
                    left[0] -= 1
                    raise StoreError(told)

        monkeypatch.setattr(store, "write", write_or_break)

    def test_a_transaction_that_was_broken_off_is_done_again(self, store, tmp_path, monkeypatch):
        path = write_records(tmp_path, fleet_scan(3))
        self.breaking(store, monkeypatch, 3, "deadlock detected; try again")

        assert import_run(store, path, now=NOW).conflicts_new == 3
        assert contents(store) == contents_of_a_whole_import(path)

    def test_not_without_end(self, store, tmp_path, monkeypatch):
        self.breaking(store, monkeypatch, 99, "deadlock detected; try again")

        with pytest.raises(StoreError, match="deadlock"):
            import_run(store, write_records(tmp_path, fleet_scan(1)), now=NOW)

    def test_and_not_after_another_error(self, store, tmp_path, monkeypatch):
        self.breaking(store, monkeypatch, 1, "the disk is full")

        with pytest.raises(StoreError, match="full"):
            import_run(store, write_records(tmp_path, fleet_scan(1)), now=NOW)


class TestBadFiles:
    @pytest.fixture
    def lines(self, tmp_path):
        path = write_records(tmp_path, fleet_scan(2))
        return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]

    def refuse(self, store, tmp_path, lines, message):
        path = tmp_path / "bad.jsonl.gz"
        path.write_bytes(gzip.compress(b"\n".join(json.dumps(line).encode() for line in lines) + b"\n"))
        with pytest.raises(InputError, match=message):
            import_run(store, path, now=NOW)
        assert all(found == [] for found in dump(store).values())

    def test_the_lines_are_good_as_they_are(self, sqlite_store, tmp_path, lines):
        path = tmp_path / "good.jsonl.gz"
        path.write_bytes(gzip.compress(b"\n".join(json.dumps(line).encode() for line in lines) + b"\n"))

        assert import_run(sqlite_store, path, now=NOW).conflicts == 2

    def test_one_that_is_cut_off(self, store, tmp_path):
        path = write_records(tmp_path, fleet_scan(2))
        path.write_bytes(path.read_bytes()[:-40])

        with pytest.raises(InputError, match=r"records\.jsonl\.gz: is cut off after line \d+; copy or scan it again"):
            import_run(store, path, now=NOW)
        assert all(found == [] for found in dump(store).values())

    def test_one_without_its_last_line(self, store, tmp_path, lines):
        self.refuse(store, tmp_path, lines[:-1], r"bad\.jsonl\.gz: is cut off")

    def test_one_with_a_line_less(self, store, tmp_path, lines):
        self.refuse(store, tmp_path, [*lines[:-2], lines[-1]], "but its last line says")

    @pytest.mark.parametrize(
        ("at", "change", "message"),
        [
            (1, {"id": "x" * 65}, "line 2: an id of 65 characters; use 1 to 64"),
            (1, {"id": ""}, "line 2: an id of 0 characters"),
            (1, {"id": "a\u202eb"}, "line 2: an id with characters that cannot be printed"),
            (1, {"id": "a\x00b"}, "line 6: its document doc-Gazette-0 is not in the file"),  # its id is a�b
            (1, {"sentences": [{"start": 3, "end": 999}]}, "line 2: characters 3 to 999 of a text of"),
            (1, {"published_at": "yesterday"}, "line 2: Document.published_at = 'yesterday' cannot be read"),
            (2, {"id": "doc-Gazette-0"}, "line 3: document doc-Gazette-0 stands in the file twice"),
            (5, {"document_id": "gone"}, "line 6: its document gone is not in the file"),
            (5, {"span": {"start": 9, "end": 3}}, "line 6: characters 9 to 3"),
            (6, {"id": "g0"}, "a statement stands in the file twice"),
            (9, {"conflicts": ["c0", "c9"]}, "dispute d-fleet names a conflict that the file lacks"),
            (9, {"conflicts": ["c0", "c0"]}, "dispute d-fleet shares a conflict with another"),
            (9, {"conflicts": []}, "line 10: dispute d-fleet holds no conflict"),
            (10, {"left": "gone"}, "line 11: its statement gone is not in the file"),
            (10, {"probability": 1.5}, "line 11: its probability is 1.5, not between 0 and 1"),
            (10, {"probability": float("nan")}, "line 11: is not JSON .NaN is no number"),
            (10, {"probability": "high"}, "line 11: Conflict.probability = 'high' cannot be read"),
            (10, {"kind": "quarrel"}, "line 11: Conflict.kind = 'quarrel' cannot be read"),
            (10, {"mood": 1}, "line 11: Conflict has no field .mood."),
            (
                10,
                {"evidence": {"left": [{"start": 0, "end": 999}], "right": [], "reason": ""}},
                "line 11: characters 0 to",
            ),
            (11, {"id": "c0"}, "line 12: this conflict stands in the file twice"),
        ],
    )
    def test_one_with_a_line_that_cannot_be(self, sqlite_store, tmp_path, lines, at, change, message):
        (record,) = lines[at].values()
        record.update(change)
        self.refuse(sqlite_store, tmp_path, lines, message)

    def test_one_in_another_order(self, sqlite_store, tmp_path, lines):
        moved = [lines[0], lines[5], *lines[1:5], *lines[6:]]

        self.refuse(sqlite_store, tmp_path, moved, "line 2: its document|line 3: a document stands after records of")

    @pytest.mark.parametrize("run", [{}, {"threshold": "high"}, {"threshold": None}])
    def test_one_without_a_threshold(self, sqlite_store, tmp_path, lines, run):
        self.refuse(sqlite_store, tmp_path, [{**lines[0], "run": run}, *lines[1:]], "tells no threshold; scan again")

    def test_one_of_a_newer_rashomon(self, sqlite_store, tmp_path, lines):
        self.refuse(sqlite_store, tmp_path, [{**lines[0], "version": 2}, *lines[1:]], "reads 1; upgrade rashomon")

    def test_one_with_a_text_that_changed_under_its_id(self, store, make, harbour):
        imported(store, harbour)
        gazette = make.document("Gazette", ["Twelve boats sank in the harbour.", "The storm came at night."])
        courier = harbour["documents"]["doc-Courier"]
        left = make.statement(gazette, "Twelve boats sank in the harbour.")
        conflict = make.conflict(left, harbour["conflict"].scored.pair.right)
        before = dump(store)

        with pytest.raises(InputError, match="document doc-Gazette has another text than when it was imported before"):
            imported(
                store, {"documents": {one.id: one for one in (gazette, courier)}, "conflict": conflict, "disputes": []}
            )
        assert dump(store) == before


class TestHostileText:
    HOSTILE = "Twelve\x00 boats \ud800sank in <script>the</script> harbour. \u202eevil\u2066 '; DROP TABLE run; --"
    STORED = HOSTILE.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")

    def test_what_no_database_keeps_is_replaced_and_all_else_is_kept(self, store, make):
        gazette = make.document(self.HOSTILE, [self.HOSTILE], title=self.HOSTILE, url="javascript:alert(1)")
        gazette = replace(gazette, id="doc-1")
        courier = make.document("Courier", ["Twenty boats sank."])
        pair = [make.statement(gazette, self.HOSTILE, id="s1"), make.statement(courier, "Twenty boats sank.", id="s2")]
        conflict = make.conflict(*pair, id="c")
        imported(
            store, {"documents": {one.id: one for one in (gazette, courier)}, "conflicts": [conflict], "disputes": []}
        )

        of = schema.conflict.c
        assert rows(store, of.id, of.left_source) == [("c", self.STORED)]
        with store.read() as connection:
            read = load_conflict(connection, "c")
        left = read.conflict.scored.pair.left
        assert (left.text, read.documents["doc-1"].title) == (self.STORED, self.STORED)
        assert left.span.of(read.documents["doc-1"].text) == self.STORED  # a character for a character

    def test_a_title_of_the_run_too(self, store, harbour):
        imported(store, harbour, title="a\x00b\udfff")

        assert rows(store, schema.run.c.title) == [("a\ufffdb\ufffd",)]

    def test_a_huge_document_goes_in(self, store, make):
        words = "Twelve boats sank in the harbour."
        gazette = make.document("Gazette", [words + " It blew hard." * 200_000])  # 2.8 MB
        courier = make.document("Courier", ["Twenty boats sank."])
        pair = [make.statement(gazette, words, id="s1"), make.statement(courier, "Twenty boats sank.", id="s2")]
        documents = {one.id: one for one in (gazette, courier)}

        scan = {"documents": documents, "conflicts": [make.conflict(*pair, id="c")], "disputes": []}
        assert imported(store, scan).conflicts_new == 1

    def test_numbers_at_the_edge_are_kept(self, store, harbour):
        scores = NliScores(entailment=0.1 + 0.2, neutral=1e-300, contradiction=5e-324)
        conflict = replace(
            harbour["conflict"], scored=replace(harbour["conflict"].scored, forward=scores), probability=1.0
        )
        imported(store, {**harbour, "conflict": conflict, "disputes": []})
        with store.read() as connection:
            assert load_conflict(connection, conflict.id).conflict == conflict
