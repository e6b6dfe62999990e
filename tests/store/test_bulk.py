"""Many conflicts are changed at once: as many as were shown, with an undo that respects what came after."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.store import bulk_changes
from rashomon.store.bulk import apply_bulk, list_bulk, preview_bulk, undo_bulk
from rashomon.store.decisions import decide
from rashomon.store.filters import ConflictFilter, parse_filter
from rashomon.store.history import history_of, recent_events
from rashomon.store.leases import claim, claim_next, lease_of
from rashomon.store.reviews import judgements_on, record_review, retract_review
from rashomon.store.schema import conflict, lease, review
from rashomon.store.state import restate
from tests.store.list_case import IDS, NOW, ListCase

LEE, ADA, BO = IDS["Lee"], IDS["Ada"], IDS["Bo"]


class BulkCase(ListCase):
    """Nine open conflicts, c1 to c9, of a kind "number" up to c6; a clock a minute further at each act."""

    def __init__(self, store, needed=1):
        super().__init__(store)
        self.now = NOW
        with store.write() as connection:
            for number in range(1, 10):
                kind = "number" if number <= 6 else "time"
                self.conflict(connection, f"c{number}", kind=kind, needed=needed, priority=float(10 - number))

    def later(self):
        self.now += timedelta(minutes=1)
        return self.now

    def preview(self, action, value=None, **query):
        with self.store.read() as connection:
            return preview_bulk(connection, parse_filter(query), self.person("Lee"), action=action, value=value)

    def do(self, action, value=None, *, expected=None, person_id=LEE, **query):
        count = self.preview(action, value, **query).count if expected is None else expected
        with self.store.write() as connection:
            return apply_bulk(
                connection,
                parse_filter(query),
                action=action,
                value=value,
                expected_count=count,
                person_id=person_id,
                now=self.later(),
            )

    def undo(self, done):
        with self.store.write() as connection:
            return undo_bulk(connection, done.id, person_id=LEE, now=self.later())

    def judge(self, name, conflict_id, verdict):
        with self.store.write() as connection:
            id_ = f"{conflict_id}-{name}-{self.now.isoformat()}"
            record_review(
                connection,
                id=id_,
                conflict_id=conflict_id,
                person_id=IDS[name],
                verdict=verdict,
                now=self.later(),
                needs_lease=False,
            )

    def claim(self, name, conflict_id):
        with self.store.write() as connection:
            claim(connection, conflict_id, IDS[name], now=self.later(), minutes=60)

    def states(self):
        of = conflict.c
        columns = (of.status, of.needed, of.given, of.held, of.verdict, of.verdict_kind)
        with self.store.read() as connection:
            return {row.id: tuple(row)[1:] for row in connection.execute(select(of.id, *columns))}

    def statuses(self):
        return {id_: state[0] for id_, state in self.states().items()}

    def check(self):
        """Every conflict is as its rows say, and its leases are counted."""
        before = self.states()
        with self.store.write() as connection:
            for id_ in before:
                restate(connection, id_, self.now)
            held = dict(
                connection.execute(select(lease.c.conflict_id, func.count()).group_by(lease.c.conflict_id)).all()
            )
        assert self.states() == before
        assert {id_: state[3] for id_, state in before.items() if state[3]} == held


@pytest.fixture
def case(store):
    return BulkCase(store)


@pytest.fixture
def double(store):
    return BulkCase(store, needed=2)


NUMBERS = tuple(f"c{number}" for number in range(1, 7))


def test_set_aside_and_back(case):
    case.judge("Ada", "c1", "conflict")  # closed: an aside leaves it alone
    assert (case.preview("aside", kind="number").found, case.preview("aside", kind="number").count) == (6, 5)

    done = case.do("aside", kind="number")

    assert (done.count, done.person, done.query) == (5, "Lee", {"kind": "number"})
    assert {id_ for id_, status in case.statuses().items() if status == "aside"} == set(NUMBERS) - {"c1"}
    case.check()
    undone = case.undo(done)
    assert (undone.left, undone.undone_at) == (0, case.now)
    assert case.statuses() == {f"c{number}": "open" for number in range(1, 10)} | {"c1": "agreed"}
    case.check()


def test_cards_of_what_is_set_aside_are_taken_back(case):
    case.claim("Ada", "c2")
    case.claim("Bo", "c8")

    case.do("aside", kind="number")

    with case.store.read() as connection:
        assert lease_of(connection, ADA, case.now) is None
        assert lease_of(connection, BO, case.now).conflict_id == "c8"
        released = [one for one in recent_events(connection) if one.action == "release"]
    assert [(one.conflict_id, one.detail) for one in released] == [("c2", {"because": "set aside", "holder": ADA})]
    case.check()
    with case.store.write() as connection:
        assert claim_next(connection, ADA, now=case.later(), minutes=15).conflict_id == "c7"


def test_an_undo_leaves_alone_what_somebody_changed_since(case):
    first = case.do("aside", kind="number")
    again = case.do("reopen", most="1", words="twelve")  # all six come back …
    assert again.count == 6
    case.judge("Ada", "c3", "conflict")  # … and one is judged
    undone = case.undo(first)
    assert undone.left == 6  # a later bulk action is a change as well

    undone = case.undo(again)
    assert undone.left == 1
    assert case.statuses()["c3"] == "agreed"
    assert case.statuses()["c4"] == "aside"
    case.check()


def test_what_is_shown_is_what_is_changed(case):
    shown = case.preview("aside", kind="number")
    case.judge("Ada", "c1", "conflict")

    with pytest.raises(StaleError, match="5 conflicts would be changed now, not 6; look again"):
        case.do("aside", kind="number", expected=shown.count)

    assert "aside" not in case.statuses().values()
    with case.store.read() as connection:
        assert list_bulk(connection) == ()


def test_a_verdict_on_all_of_them(case):
    case.judge("Ada", "c1", "compatible")
    case.claim("Bo", "c2")  # in somebody's hands: left out

    done = case.do("verdict", "conflict", kind="number")

    assert done.count == 4
    assert case.states()["c3"] == ("agreed", 1, 1, 0, "conflict", "number")
    assert case.statuses()["c2"] == "open"
    case.check()
    with case.store.read() as connection:
        (said,) = judgements_on(connection, "c3")
    assert (said.reviewer, said.verdict, said.kind, said.via, said.seconds) == (
        "Lee",
        "conflict",
        "number",
        "bulk",
        None,
    )
    assert case.undo(done).left == 0
    assert case.states()["c3"] == ("open", 1, 0, 0, None, None)
    with case.store.read() as connection:
        assert connection.scalar(select(func.count()).select_from(review)) == 1 + 4  # nothing is deleted
        assert [one.action for one in history_of(connection, "c3", case.person("Lee"))] == ["bulk", "bulk_undo"]
    case.check()


def test_a_kind_can_be_given_and_unsure_waits_for_a_lead(case):
    case.do("verdict", "conflict:place", kind="number")
    assert case.states()["c1"] == ("agreed", 1, 1, 0, "conflict", "place")
    case.do("verdict", "unsure", kind="time")
    assert case.states()["c7"] == ("disagreed", 1, 1, 0, None, None)
    case.check()


def test_a_verdict_is_one_of_two_where_two_are_needed(double):
    double.judge("Ada", "c1", "conflict")
    double.judge("Ada", "c2", "compatible")
    double.claim("Ada", "c3")

    done = double.do("verdict", "conflict", kind="number")

    assert done.count == 6  # Ada's card of c3 still finds its place beside this one
    statuses = double.statuses()
    assert (statuses["c1"], statuses["c2"], statuses["c3"]) == ("agreed", "disagreed", "open")
    double.check()
    double.judge("Ada", "c3", "conflict")  # changed since
    assert double.undo(done).left == 1
    statuses = double.statuses()
    assert (statuses["c1"], statuses["c2"], statuses["c3"], statuses["c4"]) == ("open", "open", "agreed", "open")
    double.check()


def test_ones_own_verdict_is_not_given_twice(double):
    double.judge("Lee", "c1", "compatible")
    assert double.preview("verdict", "conflict", kind="number").count == 5


def test_more_judgements_reopen_and_the_undo_closes_again(case):
    case.judge("Ada", "c1", "conflict")
    case.judge("Ada", "c2", "unsure")
    before = case.states()
    done = case.do("needed", "2", kind="number")

    assert done.count == 6
    assert [case.states()[id_][:3] for id_ in ("c1", "c2", "c3")] == [("open", 2, 1), ("open", 2, 1), ("open", 2, 0)]
    case.check()
    case.undo(done)
    assert case.states() == before
    case.check()


def test_fewer_judgements_close_what_has_them_and_free_the_cards_too_many(double):
    double.judge("Ada", "c1", "conflict")
    double.claim("Bo", "c1")
    double.claim("Ada", "c2")
    double.claim("Cy", "c2")

    done = double.do("needed", "1", kind="number")

    states = double.states()
    assert states["c1"] == ("agreed", 1, 1, 0, "conflict", "number")
    assert states["c2"][3] == 1  # the first who took it keeps it
    double.check()
    double.undo(done)
    assert double.states()["c2"][:2] == ("open", 2)
    double.check()


def test_a_decided_conflict_is_never_touched(case):
    case.judge("Ada", "c1", "unsure")
    with case.store.write() as connection:
        decide(
            connection,
            id="d",
            conflict_id="c1",
            person_id=LEE,
            verdict="conflict",
            kind=None,
            note=None,
            now=case.later(),
        )
    for action, value in (("aside", None), ("needed", "3"), ("verdict", "conflict"), ("reopen", None)):
        assert case.preview(action, value, kind="number").count == (0 if action == "reopen" else 5)


def test_nobody_but_a_lead_and_nothing_but_an_action(case):
    for person_id in (ADA, IDS["Vic"]):
        with pytest.raises(ForbiddenError, match="only a lead"):
            case.do("aside", expected=9, person_id=person_id)
    with case.store.read() as connection, pytest.raises(ForbiddenError):
        preview_bulk(connection, ConflictFilter(), case.person("Ada"))
    for action, value, told in (
        ("delete", None, "action: 'delete' is none of aside"),
        ("needed", "0", "needed: '0' is no number of judgements"),
        ("needed", None, "one from 1 to 9"),
        ("verdict", "true", "verdict: 'true' is none of conflict"),
        ("verdict", "compatible:number", "kind: 'number' is no kind of a compatible"),
        ("verdict", "conflict:colour", "kind: 'colour'"),
    ):
        with pytest.raises(InputError, match=told):
            case.preview(action, value)


def test_what_is_undone_stays_undone(case):
    done = case.do("aside")
    case.undo(done)
    with pytest.raises(StaleError, match="undone already"):
        case.undo(done)
    with case.store.write() as connection, pytest.raises(AbsentError):
        undo_bulk(connection, 99, person_id=LEE, now=case.now)
    with case.store.read() as connection:
        assert [(one.id, one.undone_at is not None) for one in list_bulk(connection)] == [(done.id, True)]


def test_a_retracted_bulk_verdict_is_left_alone(case):
    done = case.do("verdict", "compatible", kind="time")
    with case.store.write() as connection:
        (said,) = judgements_on(connection, "c8")
        taken = retract_review(connection, person_id=LEE, review_id=said.id, now=case.later())
    assert case.undo(done).left == 1
    assert case.statuses()[taken.conflict_id] == "open"
    case.check()


def test_many_are_taken_a_few_hundred_at_a_time(case, monkeypatch):
    monkeypatch.setattr(bulk_changes, "PART", 2)  # nine conflicts in five pieces
    done = case.do("verdict", "compatible")
    assert set(case.statuses().values()) == {"agreed"}
    case.check()
    case.undo(done)
    assert set(case.statuses().values()) == {"open"}
    case.check()
