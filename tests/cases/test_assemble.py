"""Which of all kept pairs count, and which are shown."""

import numpy as np
import pytest

from rashomon.cases.assemble import keep_pairs
from rashomon.cases.case_rows import CaseRows
from rashomon.cases.claim_groups import Claim
from rashomon.cases.pair_rows import AGREED, COLUMNS, FOUND, REVISED, RULED_OUT, PairColumns
from rashomon.cases.statement_rows import CurrentRows


def rows(*told):
    """(left, right, state, probability, same matter, block); a statement's document is its hundred."""
    left, right, state, probability, same_matter, block = (np.array(column) for column in zip(*told, strict=True))
    made = {
        "left": left.astype(np.uint64),
        "right": right.astype(np.uint64),
        "left_document": (left // 100).astype(np.uint64),
        "right_document": (right // 100).astype(np.uint64),
        "similarity": np.full(len(left), 0.5, dtype=np.float32),
        "same_matter": same_matter.astype(np.float32),
        "rule": np.zeros(len(left), dtype=np.uint8),
        "state": state.astype(np.uint8),
        "probability": probability.astype(np.float64),
        "block": block.astype(np.int64),
    }
    assert set(made) == set(COLUMNS)
    return PairColumns(made)


def kept(pairs, *, documents=range(1, 9), claims=None, neighbours=15, threshold=0.5, below=0):
    whole = CaseRows(current=CurrentRows(dict.fromkeys(documents, 1)), claims=claims or {}, counts={"statements": 0})
    return keep_pairs(pairs, whole, neighbours=neighbours, threshold=threshold, below=below)


def ids(pairs):
    return set(zip(pairs["left"].tolist(), pairs["right"].tolist(), strict=True))


def test_pairs_of_documents_that_left_do_not_count():
    found = kept(rows((101, 201, FOUND, 0.9, 0.8, 1), (101, 301, FOUND, 0.9, 0.8, 1)), documents=(1, 3))

    assert ids(found.pairs) == {(101, 301)}


def test_of_two_rows_of_one_pair_the_later_counts():
    found = kept(rows((101, 201, FOUND, 0.9, 0.8, 2), (101, 201, FOUND, 0.2, 0.8, 1)))

    assert found.probabilities == (0.9,)


def test_a_claim_carried_by_two_is_compared_once_by_the_earliest():
    claim = Claim(first=101, origins=1, sources=("Gazette", "Post"))
    pairs = rows(
        (101, 201, FOUND, 0.9, 0.8, 1),
        (102, 201, FOUND, 0.9, 0.9, 1),  # 102 repeats 101
        (102, 301, FOUND, 0.9, 0.8, 1),  # the only one of this claim with 301
        (101, 102, AGREED, 0.0, 0.9, 1),  # one claim with itself
    )

    found = kept(pairs, claims={101: claim, 102: claim})

    assert ids(found.pairs) == {(101, 201), (102, 301)}


def test_a_pair_is_among_the_best_of_either_side():
    fan = [(101, 200 + at, FOUND, 0.9, 0.5 + at / 100, 1) for at in range(10)]
    crossed = (801, 200, FOUND, 0.9, 0.9, 1)

    found = kept(rows(*fan, crossed), neighbours=1)

    # Each of 200…209 keeps its best; of 200 that is 801, and then 101: two are opened beside the neighbours.
    assert ids(found.pairs) >= {(101, 209), (801, 200)}
    assert found.count(FOUND) == len(found.pairs)


def test_flagged_pairs_are_shown_with_all_pairs_between_their_statements():
    pairs = rows(
        (101, 201, FOUND, 0.9, 0.8, 1),
        (301, 401, FOUND, 0.8, 0.8, 1),
        (201, 301, AGREED, 0.0, 0.8, 1),  # holds the two together
        (101, 401, RULED_OUT, 0.0, 0.8, 1),
        (201, 501, AGREED, 0.0, 0.8, 1),  # leads nowhere
        (501, 601, FOUND, 0.3, 0.8, 1),
    )

    assert ids(kept(pairs).shown) == {(101, 201), (301, 401), (201, 301), (101, 401)}


@pytest.mark.parametrize(("below", "shown"), [(0, set()), (1, {(101, 201), (301, 401)})])
def test_the_best_that_were_not_flagged_are_shown_where_they_are_asked_for(below, shown):
    pairs = rows((101, 201, FOUND, 0.4, 0.8, 1), (301, 401, FOUND, 0.3, 0.8, 1))  # ten more than asked, for ties

    assert ids(kept(pairs, below=below).shown) == shown


def test_the_best_timeline_is_shown_whole():
    pairs = rows(
        (101, 201, REVISED, 0.9, 0.8, 1),
        (201, 301, REVISED, 0.1, 0.8, 1),  # hangs together with it
        (401, 501, REVISED, 0.5, 0.8, 1),
    )

    found = kept(pairs, below=1)

    assert ids(found.shown) == {(101, 201), (201, 301)}
    assert found.count(REVISED) == 3
    assert found.probabilities == (0.9, 0.5, 0.1)


def test_no_pairs_are_no_findings():
    found = kept(PairColumns.of(None), below=5)

    assert len(found.shown) == 0
    assert found.probabilities == ()
