"""What a person is told at the end of a scan into a case."""

from types import SimpleNamespace

from rashomon.cases.changes import Changes
from rashomon.cases.outcome import CaseScan, count_of

NOTHING = {"new": 0, "unchanged": 0, "changed": (), "moved": (), "vanished": (), "unreadable": (), "held": 9}


def told(changes=None, **done):
    work = {"extracted": 0, "embedded": 0, "judged": 0, "settings_changed": (), "damaged": ()}
    result = SimpleNamespace(statements_frame=lambda: "the frame")
    return CaseScan(result=result, changes=Changes(**{**NOTHING, **(changes or {})}), **{**work, **done})


def test_a_night_without_news_is_two_short_lines():
    assert told().told() == ["nothing new; 9 documents in the case", "nothing to score"]


def test_everything_that_happened_is_told_and_the_first_names():
    changes = {
        "new": 1200,
        "changed": ("a.txt",),
        "moved": (("b.txt", "c.txt"),),
        "vanished": ("d.txt", "e.txt", "f.txt", "g.txt", "h.txt"),
        "unreadable": ("i.txt",),
        "held": 1,
    }

    lines = told(
        changes,
        extracted=1,
        embedded=2,
        judged=3000,
        settings_changed=("threshold default → 0.8",),
        damaged=("vectors-00000001.parquet",),
        is_renewed=True,
    ).told()

    assert lines == [
        "1,200 new; 1 changed: a.txt; 1 moved: b.txt → c.txt; 5 vanished: d.txt, e.txt, f.txt and 2 more; "
        "1 unreadable now and kept as they were: i.txt; 1 document in the case",
        "settings changed since the last run: threshold default → 0.8",
        "damaged and made again: vectors-00000001.parquet",
        "everything was compared anew, by the statistics of the case as it is now",
        "extracted 1 document, embedded 2 texts, scored 3,000 pairs in one direction each",
    ]


def test_so_many_documents_that_an_index_would_help_are_told_where_there_is_none(monkeypatch):
    monkeypatch.setattr("rashomon.pairs.near_documents.is_installed", lambda: False)

    assert told({"held": 300_000}).told()[1] == (
        "300,000 documents are searched one by one; pip install 'rashomon[faiss]' makes that quicker"
    )
    assert len(told({"held": 9_000}).told()) == 2


def test_the_statements_come_from_the_result_unless_the_case_is_large():
    assert list(told().statement_frames()) == ["the frame"]
    assert list(told(frames=lambda: iter(["one", "two"])).statement_frames()) == ["one", "two"]


def test_one_is_one():
    assert [count_of(number, "pair") for number in (0, 1, 2000)] == ["0 pairs", "1 pair", "2,000 pairs"]
