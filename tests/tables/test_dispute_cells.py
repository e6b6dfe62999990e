"""What a row says of its dispute."""

from datetime import UTC, datetime

from rashomon.records import Account, Conflict, Dispute, Evidence, NliScores, Pair, ScoredPair, Span, Statement
from rashomon.tables.dispute_cells import account_words, dispute_cells, side_letter, sides_words

DAY = datetime(2031, 6, 4, 9, 30, tzinfo=UTC)


def statement(id_):
    return Statement(
        id=id_, document_id="d", source="Gazette", published_at=None, span=Span(start=0, end=1), text="x", claim="x",
        attribution="narration", speaker=None, cue=None, stance="asserts",
    )  # fmt: skip


def conflict(left, right):
    nli = NliScores(entailment=0.1, neutral=0.1, contradiction=0.8)
    scored = ScoredPair(
        pair=Pair(left=statement(left), right=statement(right), similarity=0.5, rule="any"),
        forward=nli, backward=nli, model="m", temperature=1.0, truncated_left=0, truncated_right=0,
    )  # fmt: skip
    evidence = Evidence(left=(), right=(), reason="")
    return Conflict(id=left + right, scored=scored, probability=0.9, threshold=0.5, kind="other", evidence=evidence)


def account(*ids, voices=("Gazette",), origins=1, day=DAY):
    return Account(statements=ids, voices=voices, sources=voices, first=day, last=day, origins=origins, best=ids[0])


def dispute(*accounts, conflicts):
    return Dispute(id="-".join(one.id for one in conflicts), conflicts=conflicts, accounts=accounts)


def test_each_conflict_knows_its_dispute_and_the_side_of_both_statements():
    accounts = account("a", voices=("ministry", "wire"), origins=2), account("b", voices=("rebels",), day=None)
    one = dispute(*accounts, conflicts=(conflict("a", "b"),))
    three = dispute(account("x"), account("y"), account("z"), conflicts=(conflict("x", "y"), conflict("z", "y")))

    cells = dispute_cells([one, three])

    assert cells["ab"] == {
        "dispute": 1,
        "dispute_size": 1,
        "dispute_sides": "A: ministry, wire (2 origins) | B: rebels",
        "dispute_first": "2031-06-04",
        "dispute_last": "2031-06-04",
        "left_side": "A",
        "right_side": "B",
        "dispute_id": "ab",
    }
    assert [cells["zy"][name] for name in ("dispute", "dispute_size", "left_side", "right_side")] == [2, 2, "C", "B"]


def test_dates_that_nobody_knows_are_left_out():
    cells = dispute_cells([dispute(account("a", day=None), account("b", day=None), conflicts=(conflict("a", "b"),))])

    assert (cells["ab"]["dispute_first"], cells["ab"]["dispute_last"]) == (None, None)


def test_of_many_voices_three_are_named():
    assert account_words(account("a", voices=("p", "q", "r", "s", "t"))) == "p, q, r, 2 more"
    assert sides_words(dispute(account("a"), account("b"), conflicts=())) == "A: Gazette | B: Gazette"


def test_letters_end_at_z():
    assert [side_letter(at) for at in (0, 25, 26)] == ["A", "Z", "27"]
