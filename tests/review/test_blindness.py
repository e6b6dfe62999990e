"""Nobody learns a verdict before it is theirs to know: all addresses are walked, and no byte may depend on it.

The same little history is played once for each verdict a colleague may give; what a person reads who has not judged
yet must be the same every time.  Who reads: a reviewer, one who holds the card, a lead who holds it, and a viewer.
"""

import io
import re
import zipfile

import pytest

from rashomon.records import Suggestion
from rashomon.review.app import make_app
from rashomon.store import open_store
from rashomon.store.access import disable_person
from rashomon.store.batches import make_batch
from rashomon.store.leases import claim
from rashomon.store.people import add_person, find_person
from rashomon.store.reviews import record_review, retract_review
from rashomon.store.sessions import open_session
from rashomon.store.tokens import make_token
from rashomon.store.upgrade import upgrade
from tests.harbour import Maker
from tests.review.conftest import HASH, NOW, PASSWORDS, ROLES, Browser, Clock
from tests.review.quay import import_scan, quay_scan
from tests.review.test_authorisation import ROWS

SAID_OF_IT = ("conflict", "unsure")  # with kind, note and suggestion of their own; a walk takes a second
_FILTERS = (
    *(f"status={status}" for status in ("open", "agreed", "disagreed", "decided", "aside", "closed")),
    *(f"verdict={verdict}" for verdict in SAID_OF_IT),
    *(f"reviewer=rob&verdict={verdict}" for verdict in SAID_OF_IT),
    *("reviewer=rob", "mine=judged", "mine=unjudged", "mine=deferred", "held=yes", "held=no"),
    *("order=newest", "order=closed", "order=closed&limit=1", "limit=1", "words=masts", "kind=control"),
)
_FORMATS = ("csv", "jsonl")
_TABLES = ("conflicts", "reviews", "agreement", "disputes")
# What is in an address that has a part to be filled; every GET of the authorisation table must be walked.
_FILLED = {
    "{conflict_id}": ("q1", "q2", "q3"),
    "{dispute_id}": ("boats",),
    "{document_id}": (),  # filled from the scan
    "{batch_id}": ("1",),
    "{file}": tuple(f"{table}.{format_}" for table in _TABLES for format_ in _FORMATS),
    "{what}": tuple(f"{table}?format={format_}" for table in _TABLES for format_ in _FORMATS),
}
_NARROWED = ("/conflicts", "/exports", "/bulk", "/api/conflicts", "/exports/conflicts.csv", "/exports/reviews.jsonl")
_SECRETS = re.compile(r"[0-9a-f]{32,64}|[A-Za-z0-9_-]{43}")  # forms' ids, tokens, hashes of packs


class World:
    """The quay, and what was done to it."""

    def __init__(self, folder, play, *, needed):
        self.store = open_store(folder / "queue.db")
        upgrade(self.store)
        self.clock = Clock()
        with self.store.write() as connection:
            for name, role in ROLES.items():
                add_person(connection, name, role, HASH, NOW)
            self.people = {name: find_person(connection, name) for name in ROLES}
            disable_person(connection, self.people["dan"].id, NOW)
        self.scan = quay_scan(Maker())
        import_scan(self.store, folder / "scan", self.scan, needed=needed)
        with self.store.write() as connection:
            rae, ada = self.people["rae"].id, self.people["ada"].id
            make_batch(connection, "Boats", person_ids=[rae], limit=2, now=NOW, by=ada)
        play(self)
        self.app = make_app(self.store, clock=self.clock, passwords=PASSWORDS)

    def take(self, name, conflict_id):
        with self.store.write() as connection:
            claim(connection, conflict_id, self.people[name].id, now=self.clock(), minutes=60)

    def judge(self, name, conflict_id, verdict):
        with self.store.write() as connection:
            record_review(
                connection,
                id=f"{conflict_id}-{name}",
                conflict_id=conflict_id,
                person_id=self.people[name].id,
                verdict=verdict,
                kind="control" if verdict == "conflict" else None,
                note=f"{verdict} is what the masts say",
                suggestion=Suggestion(left_speaker=f"{verdict} Moor"),
                now=self.clock(),
                needs_lease=False,
            )

    def retract(self, name):
        with self.store.write() as connection:
            retract_review(connection, person_id=self.people[name].id, now=self.clock())

    def read_by(self, name):
        """All that this person can read, by address; secrets and hashes made alike."""
        with self.store.write() as connection:
            token, csrf = open_session(connection, self.people[name].id, self.clock(), 12)
            secret = make_token(connection, self.people[name].id, "a script", self.clock())
        page = Browser(self.app, csrf, {"rashomon-session-8321": token})
        program = Browser(self.app, headers={"Authorization": f"Bearer {secret}"})
        found = {}
        for path in self.addresses():
            answer = (program if path.startswith("/api/") else page).get(path)
            assert answer.status_code < 500, path
            found[path] = f"{answer.status_code} {answer.headers.get('content-disposition')} {_readable(answer)}"
        return found

    def addresses(self):
        documents = tuple(self.scan["documents"])
        for _, method, path in ROWS:
            if method == "GET" and path != "/open":
                yield from _filled(path, documents)
        for path in _NARROWED:
            for asked in _FILTERS:
                act = "&act=verdict+compatible" if path == "/bulk" else ""
                yield f"{path}?{asked}{act}"
        for act in ("aside", "reopen", "needed+1", "needed+2"):
            yield f"/bulk?act={act}"
        for action in ("review", "retract", "decide", "bulk", "claim"):
            yield f"/history?action={action}"
        yield f"/history?person={self.people['rob'].id}"


def _filled(path, documents):
    for name, values in _FILLED.items():
        if name in path:
            return [path.replace(name, value) for value in values or documents]
    assert "{" not in path, f"{path}: say in _FILLED what stands there, so that it is walked"
    return [path]


def _readable(answer):
    if answer.headers.get("content-type", "").startswith("application/zip"):
        with zipfile.ZipFile(io.BytesIO(answer.content)) as pack:
            texts = {name: pack.read(name).decode() for name in sorted(pack.namelist())}
        return _SECRETS.sub("…", "\n".join(f"{name}\n{text}" for name, text in texts.items()))
    return _SECRETS.sub("…", answer.content.decode(errors="replace"))


def _played(folder, readers, play, *, needed=4):
    """What each reader can read, by person and address, for each of the verdicts."""
    seen = []
    for verdict in SAID_OF_IT:
        place = folder / verdict
        place.mkdir()
        world = World(place, lambda world, verdict=verdict: play(world, verdict), needed=needed)
        seen.append({name: world.read_by(name) for name in readers})
        world.store.close()
    return seen


def _differing(seen, reader):
    """The addresses whose answer depends on the verdict, with the first lines that differ."""
    first, *others = (one[reader] for one in seen)
    return {
        path: _lines_apart(text, other[path]) for path, text in first.items() for other in others if other[path] != text
    }


def _lines_apart(one, other):
    return sorted(set(one.splitlines()) ^ set(other.splitlines()))[:4]


@pytest.fixture(scope="module")
def judged_by_one(tmp_path_factory):
    """Rob has given his verdict on q1; nobody else has, and nobody holds it."""
    readers = ("rae", "vic", "lee")
    return _played(tmp_path_factory.mktemp("one"), readers, lambda world, verdict: world.judge("rob", "q1", verdict))


@pytest.fixture(scope="module")
def held_by_all(tmp_path_factory):
    """The same while everybody who may holds the card."""

    def play(world, verdict):
        for name in ("rae", "lee", "ada"):
            world.take(name, "q1")
        world.judge("rob", "q1", verdict)

    return _played(tmp_path_factory.mktemp("held"), ("rae", "vic", "lee", "ada"), play)


@pytest.fixture(scope="module")
def taken_back(tmp_path_factory):
    """Rob gave his verdict and took it back."""

    def play(world, verdict):
        world.judge("rob", "q1", verdict)
        world.retract("rob")

    return _played(tmp_path_factory.mktemp("back"), ("rae", "vic"), play)


@pytest.fixture(scope="module")
def in_disagreement(tmp_path_factory):
    """Rob and ada differ; that closed the card, and a lead will decide."""

    def play(world, verdict):
        world.judge("rob", "q1", verdict)
        world.judge("ada", "q1", "bad_statement")

    return _played(tmp_path_factory.mktemp("differ"), ("rae", "vic"), play, needed=2)


@pytest.mark.parametrize("reader", ["rae", "vic"])
def test_who_has_not_judged_cannot_tell_what_a_colleague_said(judged_by_one, reader):
    assert _differing(judged_by_one, reader) == {}


@pytest.mark.parametrize("reader", ["rae", "vic", "lee", "ada"])
def test_who_holds_the_card_cannot_tell_what_a_colleague_said(held_by_all, reader):
    assert _differing(held_by_all, reader) == {}


@pytest.mark.parametrize("reader", ["rae", "vic"])
def test_a_verdict_that_was_taken_back_is_not_told_either(taken_back, reader):
    assert _differing(taken_back, reader) == {}


@pytest.mark.parametrize("reader", ["rae", "vic"])
def test_a_disagreement_shows_in_the_sums_of_agreement_alone_until_it_is_decided(in_disagreement, reader):
    assert {path for path in _differing(in_disagreement, reader) if "agreement" not in path} == set()


def test_a_lead_without_the_card_is_told(judged_by_one):
    found = _differing(judged_by_one, "lee")

    assert {"/conflicts/q1", "/api/conflicts/q1", "/exports/reviews.csv"} <= set(found)
