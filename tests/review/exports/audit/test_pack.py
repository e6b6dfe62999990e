import hashlib
import io
import json
import zipfile

import pytest

from rashomon.errors import AbsentError, ForbiddenError
from rashomon.review.exports.audit.pack import LISTS, MEMBERS, pack_name, write_pack
from rashomon.store import open_store
from tests.databases import fresh_place
from tests.judged import judged_queue

pytestmark = pytest.mark.usefixtures("judged")


def packed(store, dispute_id="d-fleet", **words):
    file = io.BytesIO()
    with store.read() as connection:
        write_pack(connection, dispute_id, file, **words)
    return file.getvalue()


def test_two_exports_of_one_state_are_the_same_bytes(store):
    assert packed(store) == packed(store)


def test_both_databases_give_the_same_bytes(tmp_path):
    packs = []
    for kind in ("sqlite", "postgresql"):
        with fresh_place(kind, tmp_path) as place, open_store(place) as store:
            judged_queue(store)
            packs.append(packed(store))

    assert packs[0] == packs[1]


def test_a_new_verdict_gives_another_pack(store, judged):
    before = packed(store)
    judged.judge("Bo", "c2", "unsure")

    assert packed(store) != before


def test_the_members_stand_in_order_with_a_fixed_date_and_their_hashes_in_the_manifest(store):
    with zipfile.ZipFile(io.BytesIO(packed(store))) as pack:
        manifest = json.loads(pack.read("manifest.json"))

        assert pack.namelist() == [*MEMBERS, "manifest.json"]
        assert {info.date_time for info in pack.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.compress_type for info in pack.infolist()} == {zipfile.ZIP_STORED}
        assert [one["name"] for one in manifest["members"]] == list(MEMBERS)
        for one in manifest["members"]:
            content = pack.read(one["name"])
            assert (one["bytes"], one["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())


def test_every_verdict_is_in_it_with_time_and_person_and_no_text_of_a_document(store):
    with zipfile.ZipFile(io.BytesIO(packed(store))) as pack:
        lists = {name: [json.loads(line) for line in pack.read(name).splitlines()] for name in LISTS}
        everything = b"".join(pack.read(name) for name in pack.namelist())

    assert [(one["person"], one["verdict"]) for one in lists["reviews.jsonl"]][:3] == [
        ("Ada", "compatible"),
        ("Ada", "conflict"),
        ("Bo", "conflict"),
    ]
    assert lists["retractions.jsonl"][0]["person"] == "Ada"
    assert lists["decisions.jsonl"][0]["note"] == "The second report is of the day after."
    assert lists["runs.jsonl"][0]["run"]["models"] == {"nli": {"name": "tiny", "revision": "1"}}
    assert b"It blew." not in everything  # a sentence of the documents that no statement quotes


def test_a_pack_that_would_tell_what_is_judged_blind_is_refused(store, judged):
    with pytest.raises(ForbiddenError, match="2 conflicts of this dispute are still being judged blind"):
        packed(store, viewer=judged.people["Vic"])
    with pytest.raises(ForbiddenError, match="a conflict of this dispute is still being judged blind"):
        packed(store, viewer=judged.people["Bo"])
    assert packed(store, viewer=judged.people["Lee"]) == packed(store)


def test_a_dispute_that_is_not_there_is_told(store):
    with pytest.raises(AbsentError, match="there is no dispute d-none"):
        packed(store, "d-none")


def test_its_name_is_harmless():
    assert pack_name("0123abcd") == "dispute-0123abcd-audit.zip"
    assert pack_name('../"x\r\n') == "dispute-x-audit.zip"
