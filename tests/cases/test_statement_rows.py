"""The rows of statements.parquet, made once and copied from then on."""

from rashomon.cases.claim_groups import Claim
from rashomon.cases.statement_rows import CurrentRows, shown_frames, statement_rows
from rashomon.records import Document
from rashomon.tables.frames import statements_frame
from tests.cases.made import said_by, statement

NAMES = {f"{number:016x}": ("A mill", None) for number in (1, 2)}
DOCUMENTS = {
    f"{number:016x}": Document(id=f"{number:016x}", source="Gazette", text="The mill burnt.", title="A mill")
    for number in (1, 2)
}
NUMBERS = {id_: int(id_, 16) for id_ in DOCUMENTS}
STATEMENTS = [statement(101), statement(102, speaker=said_by("Ada Stone")), statement(201, stance="asks")]


def frame(blocks, claims=None):
    [shown] = shown_frames(iter([statement_rows(STATEMENTS, NAMES, NUMBERS, 7)]), CurrentRows(blocks), claims or {})
    return shown


def test_what_is_shown_is_what_a_plain_scan_shows():
    plain = statements_frame(STATEMENTS, DOCUMENTS)

    shown = frame({1: 7, 2: 7})

    assert shown.columns.tolist() == plain.columns.tolist()
    for name in ("id", "text", "speaker", "start", "origins", "published_at", "title"):
        one, other = (table[name].astype(object).where(table[name].notna(), None) for table in (shown, plain))
        assert one.tolist() == other.tolist()


def test_rows_of_documents_that_left_or_were_compared_again_are_passed_over():
    assert frame({2: 7})["id"].tolist() == [f"{201:016x}"]
    assert frame({1: 8, 2: 7})["id"].tolist() == [f"{201:016x}"]
    assert frame({})["id"].tolist() == []


def test_a_claim_that_others_carry_too_shows_them():
    claim = Claim(first=101, origins=2, sources=("Gazette", "Post"))
    alone = Claim(first=102, origins=1, sources=("Gazette",))

    shown = frame({1: 7, 2: 7}, {101: claim, 102: alone})

    assert shown["origins"].tolist() == [2, 1, 1]
    assert shown["carried_by"].tolist() == ["Gazette · Post", "Gazette", "Gazette"]


def test_which_rows_can_be_compared_and_whose_they_are_is_kept_beside():
    table = statement_rows(STATEMENTS, NAMES, NUMBERS, 7)

    assert table.column("_checkable").to_pylist() == [True, True, False]
    assert len(set(table.column("_voice").to_pylist())) == 2  # the Gazette, and Ada Stone
    assert table.column("_document").to_pylist() == [1, 1, 2]
