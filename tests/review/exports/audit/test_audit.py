"""A pack is replayed; then one thing in it is changed, and the replay says which."""

import hashlib
import json
import zipfile
from dataclasses import replace

import pytest

from rashomon.errors import InputError
from rashomon.review.exports.audit.audit import audit_pack
from rashomon.review.exports.audit.pack import line, member, pretty, write_pack

pytestmark = pytest.mark.usefixtures("judged")


@pytest.fixture
def pack(store, tmp_path):
    path = tmp_path / "pack.zip"
    with store.read() as connection, path.open("wb") as file:
        write_pack(connection, "d-fleet", file)
    return path


def faults(path, **words):
    return [f"{one.place}: {one.message}" for one in audit_pack(path, **words).faults]


def rewrite(path, name, change, *, with_manifest=False):
    """Change a member; with its hash in the manifest too, as somebody would who knows how packs are made."""
    with zipfile.ZipFile(path) as pack:
        members = {one: pack.read(one) for one in pack.namelist()}
    members[name] = change(members[name])
    if with_manifest:
        manifest = json.loads(members["manifest.json"])
        for one in manifest["members"]:
            if one["name"] == name:
                one["bytes"], one["sha256"] = len(members[name]), hashlib.sha256(members[name]).hexdigest()
        members["manifest.json"] = pretty(manifest)
    with zipfile.ZipFile(path, "w") as pack:
        for one, content in members.items():
            with pack.open(member(one), "w") as out:
                out.write(content)


def edit(path, name, at, **fields):
    """Other values in one line of a list, and the manifest made to fit."""

    def change(content):
        lines = [json.loads(one) for one in content.splitlines()]
        for field, value in fields.items():
            place = lines[at]
            *way, last = field.split("__")
            for step in way:
                place = place[int(step) if step.isdigit() else step]
            place[last] = value
        return b"".join(line(one) for one in lines)

    rewrite(path, f"{name}.jsonl", change, with_manifest=True)


def drop(path, name, at):
    def change(content):
        lines = content.splitlines(keepends=True)
        return b"".join(lines[:at] + lines[at + 1 :])

    rewrite(path, f"{name}.jsonl", change, with_manifest=True)


def test_a_pack_as_it_was_made_holds(store, judged, pack):
    with store.read() as connection:
        found = audit_pack(pack, connection=connection, documents=judged.scan["documents"].values())

    assert found.faults == ()
    assert found.is_sound
    assert (found.dispute_id, found.counts["reviews"]) == ("d-fleet", 8)
    assert found.sha256 == hashlib.sha256(pack.read_bytes()).hexdigest()


def test_a_changed_file_is_named(pack):
    rewrite(pack, "reviews.jsonl", lambda content: content.replace(b"different_matter", b"conflict        "))

    assert "reviews.jsonl: was changed: its SHA-256 is not the one in the manifest" in faults(pack)


def test_a_file_more_or_less_is_named(pack):
    with zipfile.ZipFile(pack) as before:
        members = {one: before.read(one) for one in before.namelist() if one != "decisions.jsonl"}
    with zipfile.ZipFile(pack, "w") as after:
        for one, content in {**members, "notes.txt": b"x"}.items():
            after.writestr(one, content)

    found = faults(pack)

    assert "decisions.jsonl: is not in the pack" in found
    assert "notes.txt: was added: the manifest does not know it" in found


def test_a_pack_that_was_packed_again_is_told_apart_from_a_changed_one(pack):
    with zipfile.ZipFile(pack) as before:
        members = {one: before.read(one) for one in before.namelist()}
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as after:
        for one, content in members.items():
            after.writestr(one, content)

    assert faults(pack) == ["pack.zip: was packed again; its files are whole"]


@pytest.mark.parametrize(
    ("name", "at", "fields", "told"),
    [
        (
            "reviews",
            1,
            {"verdict": "compatible"},
            "conflict c0: is said to be agreed, conflict; the reviews and decisions give disagreed",
        ),
        ("reviews", 1, {"person": "Bo"}, "conflict c0: 2 judgements are said to count, the reviews leave 1"),
        ("reviews", 1, {"verdict": "perhaps"}, "review r2: 'perhaps' is no verdict"),
        ("reviews", 0, {"conflict_id": "c9"}, "review r1: what it judged, conflict c9"),
        ("decisions", 0, {"verdict": "conflict"}, "is said to be decided, compatible; the reviews and decisions give"),
        (
            "state",
            0,
            {"verdict": "compatible"},
            "is said to be agreed, compatible; the reviews and decisions give agreed",
        ),
        ("state", 0, {"verdict_kind": "time"}, "conflict c0: its kind time is not what was given most often"),
        ("state", 4, {"status": "agreed", "verdict": "conflict"}, "conflict c4: is said to be agreed, conflict"),
        ("state", 2, {"needed": 1}, "the reviews and decisions give disagreed"),
        ("state", 0, {"is_flagged": False}, "flagged is False, but 0.990000 reaches the threshold 0.700000"),
        ("state", 0, {"probability": 0.5}, "conflict c0: probability 0.5, the finding says 0.99"),
        ("findings", 0, {"finding__threshold": 0.999}, "threshold 0.7, the finding says 0.999"),
        ("findings", 0, {"finding__scored__forward__neutral": 0.9}, "forward NLI probabilities add up to 1.750000"),
        ("findings", 0, {"left": "f" * 16}, "conflict c0: its left statement is not in statements.jsonl"),
        ("statements", 0, {"statement__text": "99 boats sank."}, "its text is not what is quoted from the document"),
        ("documents", 0, {"quoted__0__words": "9 boats sank"}, "its text is not what is quoted from the document"),
        ("documents", 0, {"quoted__0__end": 3}, "no words are quoted from its place"),
        ("documents", 0, {"quoted": "nonsense"}, "documents.jsonl, line 1: cannot be read: TypeError"),
        ("retractions", 0, {"of_id": "r77"}, "takes back r77, which is not in the pack"),
        ("retractions", 0, {"of_id": "r2"}, "conflict c0"),
        ("retractions", 0, {"retracted_at": "2001-01-01T00:00:00+00:00"}, "takes back r1 before it was given"),
        ("events", 1, {"person": "Bo"}, "review r1: its person is Ada, the event of it says Bo"),
        ("events", 1, {"conflict_id": "c9"}, "an event is of conflict c9, which is not in the pack"),
        ("runs", 0, {"id": "other"}, "is not in runs.jsonl"),
    ],
)
def test_a_change_that_hides_behind_a_new_manifest_does_not_add_up(pack, name, at, fields, told):
    edit(pack, name, at, **fields)

    found = faults(pack)

    assert any(told in one for one in found), found


@pytest.mark.parametrize(
    ("name", "at", "told"),
    [
        ("reviews", 1, "an event tells of review r2, which is not in the pack"),
        ("retractions", 0, "an event tells that r1 was taken back, which is not in retractions.jsonl"),
        ("decisions", 0, "an event tells of decision"),
        ("events", 1, "no event tells of review r1"),
        ("findings", 0, "there is no finding of its run"),
    ],
)
def test_a_line_left_out_is_missed(pack, name, at, told):
    drop(pack, name, at)

    assert any(told in one for one in faults(pack))


def test_witnesses_must_add_up_to_the_probability(pack):
    edit(pack, "findings", 0, finding__witnesses=[{"name": "contradiction", "odds": 2.0}])

    # 1 / (1 + exp(-2)) = 0.880797
    assert "findings.jsonl, line 1: conflict c0: the witnesses add up to 0.880797, the probability says 0.990000" in (
        faults(pack)
    )


def test_the_database_tells_what_adds_up_and_yet_is_not_what_happened(store, pack):
    edit(pack, "reviews", 1, note="I never wrote this.")
    assert faults(pack) == []

    with store.read() as connection:
        found = faults(pack, connection=connection)

    assert found == [
        "reviews.jsonl, line 2: is not what the database gives",
        "reviews.jsonl: the database has a line that the pack has not",
    ]


def test_a_database_that_went_on_is_told_by_what_it_has_more(store, judged, pack):
    judged.judge("Bo", "c4", "conflict")
    with store.read() as connection:
        found = faults(pack, connection=connection)

    assert "reviews.jsonl: the database has a line that the pack has not" in found
    assert not any(one.startswith("reviews.jsonl, line") for one in found)
    assert "state.jsonl, line 5: is not what the database gives" in found


def test_a_database_without_the_dispute_is_told(pack, tmp_path):
    from rashomon.store import open_store
    from tests.databases import fresh_place

    with fresh_place("sqlite", tmp_path) as place, open_store(place) as other, other.read() as connection:
        assert faults(pack, connection=connection) == ["pack.zip: the database has no dispute d-fleet"]


def test_texts_are_held_against_their_hashes_and_quoted_words(judged, pack):
    documents = list(judged.scan["documents"].values())
    changed = replace(documents[0], text=documents[0].text.replace("0 boats", "9 boats"))

    found = faults(pack, documents=[changed, *documents[1:-1]])

    assert len(found) == 2
    assert f"document {changed.id} (Gazette, no title): its text has another SHA-256" in found[1] + found[0]
    assert f"document {documents[-1].id} (Courier, no title): no text with its SHA-256" in found[0] + found[1]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"not a zip", "is not a whole zip"),
        (b"", "is not a whole zip"),
    ],
)
def test_what_is_no_pack_is_refused(tmp_path, content, told):
    (tmp_path / "x.zip").write_bytes(content)

    with pytest.raises(InputError, match=told):
        audit_pack(tmp_path / "x.zip")


def test_another_zip_and_a_newer_pack_are_refused(pack, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as other:
        other.writestr("a.txt", "a")
    with pytest.raises(InputError, match="is no audit pack"):
        audit_pack(tmp_path / "x.zip")

    rewrite(pack, "manifest.json", lambda content: content.replace(b'"version": 1', b'"version": 2'))
    with pytest.raises(InputError, match="has version 2, this rashomon reads 1; upgrade"):
        audit_pack(pack)
    with pytest.raises(InputError, match="cannot be read"):
        audit_pack(tmp_path / "none.zip")


def test_a_pack_cut_off_is_refused(pack):
    pack.write_bytes(pack.read_bytes()[:-100])

    with pytest.raises(InputError, match="is not a whole zip"):
        audit_pack(pack)


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        ("reviews.jsonl", ("id",), []),
        ("statements.jsonl", ("key",), {}),
        ("documents.jsonl", ("quoted",), 5),
        ("dispute.json", ("run_id",), [None]),
        ("manifest.json", ("members",), 0),
        ("manifest.json", ("members", 0, "name"), {}),
    ],
)
def test_things_of_another_shape_are_faults_and_no_crash(pack, name, path, value):
    def change(content):
        first, end, rest = content.partition(b"\n") if name.endswith(".jsonl") else (content, b"", b"")
        plain = json.loads(first)
        held = plain
        for step in path[:-1]:
            held = held[step]
        held[path[-1]] = value
        return json.dumps(plain).encode() + end + rest

    rewrite(pack, name, change, with_manifest=name != "manifest.json")

    assert faults(pack)


def test_nesting_without_end_is_a_fault(pack):
    deep = b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"\n"
    rewrite(pack, "reviews.jsonl", lambda _: deep, with_manifest=True)

    assert any("is not a JSON object" in one for one in faults(pack))
