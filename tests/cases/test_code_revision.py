"""The revision of a part of the code changes with any byte of it."""

import rashomon.cases.code_revision as code
from rashomon.cases.code_revision import code_revision, extraction_revision, reading_revision


def test_it_changes_with_the_code_and_with_nothing_else(tmp_path, monkeypatch):
    (tmp_path / "statements").mkdir()
    (tmp_path / "statements" / "extract.py").write_text("one")
    (tmp_path / "other.py").write_text("one")
    monkeypatch.setattr(code, "__file__", str(tmp_path / "cases" / "code_revision.py"))

    def revision():
        code_revision.cache_clear()
        return code_revision("statements")

    before = revision()
    (tmp_path / "other.py").write_text("two")
    assert revision() == before
    (tmp_path / "statements" / "extract.py").write_text("two")
    assert revision() != before
    code_revision.cache_clear()


def test_reading_and_extracting_have_revisions_of_their_own():
    assert reading_revision() != extraction_revision()
    assert extraction_revision() == extraction_revision()
