import pytest

from rashomon.store import open_store
from tests.databases import fresh_place
from tests.judged import judged_queue


@pytest.fixture
def database(tmp_path):
    with fresh_place("sqlite", tmp_path) as place:
        with open_store(place) as store:
            judged_queue(store)
        yield place


@pytest.fixture
def pack(rashomon, database, tmp_path):
    path = tmp_path / "pack.zip"
    assert rashomon("export", "audit", "--dispute", "d-fleet", "--db", database, "--out", path).exit_code == 0
    return path


def test_a_pack_that_holds_says_what_was_checked(rashomon, database, pack):
    ran = rashomon("audit", pack, "--db", database)

    assert ran.exit_code == 0
    assert "Everything holds." in ran.stdout
    assert "10 documents, 5 findings, 8 reviews, 1 decisions" in ran.stdout
    assert "checked: the pack against the database, byte for byte" in ran.stdout


def test_a_tampered_pack_is_told_by_file_and_the_exit_code(rashomon, pack):
    pack.write_bytes(pack.read_bytes().replace(b"different_matter", b"conflict_matters"))

    ran = rashomon("audit", pack)

    assert ran.exit_code == 1
    assert "  reviews.jsonl: was changed: its bytes are not those the zip says" in ran.stdout


def test_the_documents_are_read_again_from_their_files(rashomon, pack, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "Gazette.txt").write_text("0 boats sank. It blew.\n")

    ran = rashomon("audit", pack, "--documents", folder)

    assert ran.exit_code == 1
    assert "document doc-Gazette-0 " not in ran.stdout  # found by the hash of its text
    assert "document doc-Gazette-1 (Gazette, no title): no text with its SHA-256 is among those given" in ran.stdout
    assert "9 things do not hold." in ran.stdout


def test_what_is_no_pack_is_one_sentence(rashomon, tmp_path):
    (tmp_path / "x.zip").write_bytes(b"nothing")

    ran = rashomon("audit", tmp_path / "x.zip")

    assert ran.exit_code == 2
    assert "is not a whole zip" in " ".join(ran.stderr.split())
