"""The folder of a case: what it may be, who may be in it, and what a process that died leaves."""

import sqlite3

import pytest

from rashomon.cases.case import Case
from rashomon.cases.index import FORMAT
from rashomon.cases.keys import as_keys, text_key
from rashomon.cases.memory import Memory
from rashomon.errors import InputError, OutputError, StoreError


def test_a_new_folder_is_made_with_those_above_it(tmp_path):
    with Case(tmp_path / "a" / "b"):
        assert (tmp_path / "a" / "b" / "case.sqlite").is_file()


def test_a_second_one_is_refused_while_the_first_is_open(folder):
    with Case(folder), pytest.raises(StoreError, match="is at work in this case"):
        Case(folder)

    with Case(folder):
        pass


def test_a_folder_that_holds_other_things_is_no_case(folder):
    folder.mkdir()
    (folder / "thesis.docx").touch()

    with pytest.raises(OutputError, match=r"holds other files \(thesis.docx\) and is no case; choose a new folder"):
        Case(folder)

    assert [path.name for path in folder.iterdir()] == ["thesis.docx"]


def test_a_case_that_must_exist_is_not_begun(folder):
    with pytest.raises(InputError, match="there is no case; name an input to begin one"):
        Case(folder, must_exist=True)

    assert not folder.exists()


def test_a_file_is_no_case(folder):
    folder.touch()

    with pytest.raises(OutputError, match="is a file, not a folder; choose another --case"):
        Case(folder)


def test_a_case_of_a_newer_rashomon_is_refused_and_left_as_it_is(folder):
    with Case(folder):
        pass
    with sqlite3.connect(folder / "case.sqlite") as index:
        index.execute(f"PRAGMA user_version = {FORMAT + 1}")
    index.close()

    with pytest.raises(StoreError, match=rf"newer rashomon \(format {FORMAT + 1}, this one knows {FORMAT}\); upgrade"):
        Case(folder)
    with pytest.raises(StoreError, match="newer rashomon"):  # the lock was given back
        Case(folder)


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be looked at" * 100, None])
def test_an_index_that_is_none_says_so(folder, content):
    folder.mkdir()
    if content is None:
        with sqlite3.connect(folder / "case.sqlite") as other:
            other.execute("CREATE TABLE recipes (name)")
        other.close()
    else:
        (folder / "case.sqlite").write_bytes(content)

    with pytest.raises(StoreError, match=r"is no index of a case|the case's index is damaged"):
        Case(folder)


def test_what_a_process_that_died_left_is_swept_and_what_counts_stays(folder):
    with Case(folder) as case:
        Memory(case, "words", "1").keep(as_keys([text_key("bridge")]), {"word": ["bridge"]})
        case.add("words", "1", Memory(case, "words", "1").read(as_keys([text_key("bridge")]), ["word"])[1])  # and dies
        (case.segments_folder / ".words-00000009.parquet.partial").write_bytes(b"PAR1")
        assert len(list(case.segments_folder.iterdir())) == 3

    with Case(folder) as case:
        assert [path.name for path in case.segments_folder.iterdir()] == ["words-00000001.parquet"]


def test_a_damaged_segment_of_documents_is_set_aside_for_whoever_can_mend_it(folder):
    with Case(folder) as case:
        memory = Memory(case, "documents", "1")
        memory.keep(as_keys([text_key("bridge")]), {"word": ["bridge"]})
    path = folder / "segments" / "documents-00000001.parquet"
    path.write_bytes(path.read_bytes()[::-1])

    with Case(folder) as case:
        assert not Memory(case, "documents", "1").known(as_keys([text_key("bridge")])).any()
    with Case(folder):
        assert [path.name for path in (folder / "segments").iterdir()] == ["documents-00000001.parquet.damaged"]


def test_half_a_result_of_a_process_that_died_is_swept_too(folder):
    with Case(folder):
        (folder / "results").mkdir()
    for name in (".rashomon-0123456789ab.part", ".run.json.partial", "run.json", ".notes"):
        (folder / "results" / name).touch()

    with Case(folder):
        assert sorted(path.name for path in (folder / "results").iterdir()) == [".notes", "run.json"]


def test_a_segment_that_is_gone_counts_no_more_and_is_told(folder):
    with Case(folder) as case:
        Memory(case, "words", "1").keep(as_keys([text_key("bridge")]), {"word": ["bridge"]})
    (folder / "segments" / "words-00000001.parquet").unlink()

    with Case(folder) as case:
        assert case.damaged == ["words-00000001.parquet"]
        assert case.index.segments() == []
