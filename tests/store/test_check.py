"""A sound database has no flaw, however much was done in it; whatever is tampered with is found."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, text, update

from rashomon.errors import StoreError
from rashomon.store import open_store, schema
from rashomon.store.check import MOST_EXAMPLES, check_store, flaws_in
from rashomon.store.decisions import decide
from rashomon.store.leases import claim
from rashomon.store.people import add_person
from rashomon.store.reviews import record_review, retract_review
from tests.databases import fresh_place
from tests.scans import NOW, fleet_scan, imported


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def worked_in(request, tmp_path_factory):
    with fresh_place(request.param, tmp_path_factory.mktemp("worked")) as place, open_store(place) as store:
        work(store)
        yield store


@pytest.fixture
def busy(worked_in):
    """A transaction that is undone after the test."""
    with suppress(Undone), worked_in.write() as connection:
        yield connection
        raise Undone


class Undone(Exception):  # noqa: N818 - no error
    pass


def work(store):
    """c0 agreed, c1 decided, c2 disagreed, c3 judged once and once taken back, c4 held, c5 untouched."""
    imported(store, fleet_scan(6), needed=2)
    minutes = (NOW + timedelta(minutes=at) for at in range(60))
    with store.write() as connection:
        ada, ben = (add_person(connection, name, "reviewer", None, NOW).id for name in ("Ada", "Ben"))
        lead = add_person(connection, "Cleo", "lead", None, NOW).id

        def judge(conflict_id, person_id, verdict):
            now = next(minutes)
            claim(connection, conflict_id, person_id, now=now, minutes=15)
            given = {"id": f"r{now.minute}", "conflict_id": conflict_id, "person_id": person_id, "verdict": verdict}
            record_review(connection, **given, now=now)

        for conflict_id, second in (("c0", "conflict"), ("c1", "compatible"), ("c2", "unsure")):
            judge(conflict_id, ada, "conflict")
            judge(conflict_id, ben, second)
        decide(connection, id="d1", conflict_id="c1", person_id=lead, verdict="conflict", now=next(minutes))
        judge("c3", ada, "conflict")
        retract_review(connection, person_id=ada, now=next(minutes))
        judge("c3", ben, "compatible")
        claim(connection, "c4", ada, now=next(minutes), minutes=15)


def told(connection):
    return {flaw.what: flaw.examples for flaw in flaws_in(connection)}


def told_of(store):
    return {flaw.what: flaw.examples for flaw in check_store(store)}


def test_work_leaves_no_flaw(worked_in):
    assert check_store(worked_in) == []


def test_an_empty_queue_has_none_either(store):
    assert check_store(store) == []


def test_a_later_scan_leaves_none(store):
    work(store)
    imported(store, fleet_scan(8, probabilities=[0.5] * 8), run={"seed": 2})

    assert check_store(store) == []


@pytest.mark.parametrize(
    ("tampering", "what", "examples"),
    [
        ("UPDATE conflict SET held = 1 WHERE id = 'c5'", "another number of leases", ("c5",)),
        ("DELETE FROM lease", "another number of leases", ("c4",)),
        ("UPDATE conflict SET given = 1 WHERE id = 'c5'", "another number of judgements", ("c5",)),
        ("UPDATE conflict SET needed = 0 WHERE id = 'c5'", "open conflict has all its judgements", ("c5",)),
        ("UPDATE conflict SET verdict = 'compatible' WHERE id = 'c0'", "agreed on, but not by", ("c0",)),
        ("UPDATE conflict SET status = 'disagreed', verdict = NULL WHERE id = 'c0'", "disagreed on, but not", ("c0",)),
        ("UPDATE conflict SET status = 'decided' WHERE id = 'c0'", "no decision in force", ("c0",)),
        ("UPDATE conflict SET verdict = 'unsure' WHERE id = 'c1'", "another verdict than any decision", ("c1",)),
        ("UPDATE conflict SET closed_at = NULL WHERE id = 'c0'", "no verdict or no time", ("c0",)),
        ("UPDATE conflict SET status = 'lost' WHERE id = 'c5'", "status that does not exist", ("c5",)),
        ("UPDATE conflict SET status = 'aside' WHERE id = 'c4'", "closed conflict is held", ("c4",)),
        ("UPDATE judgement SET verdict = 'unsure' WHERE conflict_id = 'c3'", "not what its review says", ("c3",)),
        ("UPDATE judgement SET kind = 'place' WHERE conflict_id = 'c3'", "not what its review says", ("c3",)),
        ("UPDATE run SET finished_at = NULL", "import was cut off", None),
        ("UPDATE document SET text_sha256 = 'x' WHERE id = 'doc-Gazette-3'", "document's text is", ("doc-Gazette-3",)),
        ("UPDATE statement SET record = '{}' WHERE id = 'g0'", "statement is not the one", None),
        ("DELETE FROM tally", "counts are not those of the conflicts", ("0 of 6",)),
        ("DELETE FROM finding WHERE conflict_id = 'c2'", "did not find it", ("c2",)),
    ],
)
def test_what_does_not_fit_together_is_found(busy, tampering, what, examples):
    busy.execute(text(tampering))

    found = {flaw: places for flaw, places in told(busy).items() if what in flaw}

    assert len(found) == 1, told(busy)
    assert examples is None or list(found.values()) == [examples]


def test_a_verdict_that_was_lost_from_the_judgements_is_found(busy):
    busy.execute(text("DELETE FROM judgement WHERE conflict_id = 'c3'"))

    assert any("a verdict is not counted" in what for what in told(busy))


def test_a_retraction_of_nothing_is_found(busy):
    busy.execute(insert(schema.retraction).values(of_id="r-none", person_id=1, retracted_at=NOW))

    assert told(busy)["something was taken back that is not there"] == ("r-none",)


def test_statements_missing_from_the_index_of_words_are_counted(sqlite_store):
    imported(sqlite_store, fleet_scan(4))
    with sqlite_store.write() as connection:
        connection.execute(text("INSERT INTO statement_words(statement_words) VALUES ('delete-all')"))

    (flaw,) = check_store(sqlite_store)
    assert "cannot be found by its words" in flaw.what
    assert (flaw.count, len(flaw.examples)) == (8, MOST_EXAMPLES)


def test_rows_that_point_at_nothing_are_found(sqlite_store):
    imported(sqlite_store, fleet_scan(1))
    with sqlite_store.write(has_foreign_keys=False) as connection:
        connection.execute(update(schema.run).values(imported_by=77))

    assert told_of(sqlite_store) == {"rows point at nothing": ("run row 1",)}


def test_a_damaged_file_is_told_of(sqlite_store):
    imported(sqlite_store, fleet_scan(300))
    with sqlite_store.read() as connection:
        page = connection.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'ix_finding_run_id'"))
    sqlite_store.close()  # the log goes into the file
    with Path(sqlite_store.name).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)

    try:
        whats = list(told_of(sqlite_store))
    except StoreError as error:
        whats = [str(error)]
    assert any("damaged" in what for what in whats)


def test_a_database_of_another_version_is_not_judged(empty_store):
    with pytest.raises(StoreError, match="no tables yet"):
        check_store(empty_store)
