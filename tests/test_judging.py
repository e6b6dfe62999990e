"""The cascade in front of the decision: what is read, what is left unread, and what everybody is told of it."""

from dataclasses import replace

import numpy as np
import pytest

from rashomon.conflicts.decide import find_conflicts
from rashomon.judging import judge_company, judge_pairs
from rashomon.records import Pair
from rashomon.scores import score_pairs
from tests.conflicts.conftest import statement
from tests.fakes import FakeScorer
from tests.hand_decision import MEAN
from tests.hand_prospect import DIMENSION, HAND_PROSPECT

TEXTS = (
    "The harbour of Orun was closed",
    "The harbour of Orun was not closed",
    "The harbour of Orun was closed today",
    "Rain is expected over northern valleys",
    "Seven goats crossed a mountain pass",
    "The harbour master of Belen never closed it",
)
STATEMENTS = [statement(text, str(at)) for at, text in enumerate(TEXTS, 1)]
VECTORS = {one.id: np.zeros(DIMENSION, dtype=np.float32) for one in STATEMENTS}
PAIRS = [
    Pair(left=one, right=other, similarity=0.5, rule="across documents")
    for at, one in enumerate(STATEMENTS)
    for other in STATEMENTS[at + 1 :]
]

KNOWN = {"vectors": VECTORS, "encoder": "e", "decision": MEAN, "prospect": HAND_PROSPECT}


def judge(pairs=PAIRS, scorer=None, threshold=0.5, **more):
    given = KNOWN | more
    return judge_pairs(pairs, scorer or FakeScorer(), threshold=threshold, **given)


def texts_of(scored):
    return {(one.pair.left.claim, one.pair.right.claim) for one in scored}


def flagged(judged, threshold=0.5):
    return [one.id for one in find_conflicts(judged.scored, threshold, MEAN) if one.is_flagged]


class TestWhatIsRead:
    def test_the_conflict_is_read_in_both_directions_as_a_scan_of_everything_reads_it(self):
        judged = judge()
        everything = {one.pair.id: one for one in score_pairs(PAIRS, FakeScorer())}
        assert (TEXTS[0], TEXTS[1]) in texts_of(judged.scored)
        assert all(one == everything[one.pair.id] for one in judged.scored)

    def test_pairs_without_a_prospect_cost_no_judgement(self):
        scorer = FakeScorer()
        judge(scorer=scorer)
        assert not any({TEXTS[3], TEXTS[4]} & set(asked) for asked in scorer.judged)  # rain and goats

    def test_one_direction_that_leaves_no_hope_is_not_followed_by_the_other(self):
        scorer = FakeScorer()
        pair = [pair for pair in PAIRS if {pair.left.claim, pair.right.claim} == {TEXTS[0], TEXTS[2]}]
        judged = judge(pair, scorer)  # the same words: entailment
        assert scorer.judged == [(TEXTS[0], TEXTS[2])]  # the shorter claim as premise
        assert (judged.scored, judged.ruled_out, judged.judgements) == ((), 1, 1)
        assert judged.work == 0.5

    def test_statements_of_a_flagged_conflict_that_probably_agree_are_read_for_the_dispute(self):
        judged = judge()
        assert {(TEXTS[0], TEXTS[1]), (TEXTS[1], TEXTS[2])} <= texts_of(judged.scored)  # two conflicts
        assert (TEXTS[0], TEXTS[2]) in texts_of(judged.scored)  # and what holds them together

    def test_the_most_hopeful_of_the_rest_are_read_until_there_are_as_many_as_are_listed(self):
        few = judge()
        below = len(few.scored) - len(flagged(few))
        assert judge(listed=below) == few
        more = judge(listed=below + 2)
        assert len(more.scored) == len(few.scored) + 2
        assert texts_of(few.scored) < texts_of(more.scored)

    def test_a_pair_alone_is_judged_as_in_company(self):
        together = texts_of(judge().scored)
        alone = {texts for pair in PAIRS for texts in texts_of(judge([pair]).scored)}
        assert alone == together - {(TEXTS[0], TEXTS[2])}  # which is read for its company

    def test_company_that_comes_later_is_read_as_if_it_had_come_at_once(self):
        together = judge()
        alone = [one for pair in PAIRS for one in judge([pair]).scored]
        left_out = [pair for pair in PAIRS if pair.id not in {one.pair.id for one in alone}]
        found = [one.scored.pair for one in find_conflicts(together.scored, 0.5, MEAN) if one.is_flagged]
        disputed = {side.id for pair in found for side in (pair.left, pair.right)}
        later = judge_company(
            [pair for pair in left_out if disputed.issuperset((pair.left.id, pair.right.id))], FakeScorer(), **KNOWN
        )
        assert later
        assert {one.pair.id: one for one in (*alone, *later)} == {one.pair.id: one for one in together.scored}

    def test_company_is_not_read_for_models_that_the_prospect_does_not_know(self):
        assert judge_company(PAIRS, FakeScorer(), **{**KNOWN, "encoder": "of the user's own"}) == []

    def test_the_cuts_move_with_the_threshold(self):
        work = [judge(threshold=threshold).judgements for threshold in (0.01, 0.5, 0.999)]
        assert work == sorted(work, reverse=True)
        assert work[0] > work[-1]
        strict = [judge(threshold=threshold) for threshold in (0.5, 0.9)]
        everything = [judge(threshold=threshold, is_exhaustive=True) for threshold in (0.5, 0.9)]
        for one, whole, threshold in zip(strict, everything, (0.5, 0.9), strict=True):
            assert flagged(one, threshold) == flagged(whole, threshold)

    def test_a_threshold_of_nothing_flags_and_reads_everything_and_one_of_certainty_nothing(self):
        assert len(judge(threshold=0.0).scored) == len(PAIRS)
        assert judge(threshold=1.0).judgements == 0

    def test_blocks_of_pairs_change_nothing(self, monkeypatch):
        whole = judge()
        monkeypatch.setattr("rashomon.judging._AT_ONCE", 4)
        assert judge() == whole


class TestWhenEverythingIsRead:
    @pytest.mark.parametrize(
        "more",
        [
            {"is_exhaustive": True},
            {"vectors": None},
            {"encoder": "of the user's own"},
            {"scorer": FakeScorer(revision="of the user's own")},
            {"scorer": FakeScorer(temperature=2.0)},
            {"listed": len(PAIRS)},
        ],
        ids=["asked", "no vectors", "another encoder", "another model", "another temperature", "all are listed"],
    )
    def test_both_directions_of_every_pair(self, more):
        judged = judge(**more)
        assert judged.is_exhaustive
        assert len(judged.scored) == len(PAIRS)
        assert (judged.ruled_out, judged.judgements, judged.work) == (0, 2 * len(PAIRS), 1.0)

    def test_nothing_to_judge_is_no_work_saved(self):
        judged = judge([])
        assert (judged.scored, judged.pairs, judged.work) == ((), 0, 1.0)


class TestWhatIsTold:
    @pytest.mark.parametrize("listed", [0, 3])
    def test_the_progress_comes_to_two_judgements_a_pair(self, listed):
        told = []
        judge(listed=listed, on_progress=told.append)
        assert sum(told) == 2 * len(PAIRS)

    def test_the_pairs_are_those_read_and_those_ruled_out(self):
        scorer = FakeScorer()
        judged = judge(scorer=scorer)
        assert judged.pairs == len(PAIRS) == len(judged.scored) + judged.ruled_out
        assert judged.judgements == len(scorer.judged)
        assert judged.work == judged.judgements / (2 * len(PAIRS))
        assert not judged.is_exhaustive

    def test_tokens_cut_are_those_of_each_side(self):
        long = replace(STATEMENTS[1], id="9", claim=TEXTS[1] + " said the master" * 9)
        pair = [Pair(left=STATEMENTS[0], right=long, similarity=0.5, rule="across documents")]
        vectors = VECTORS | {"9": VECTORS["1"]}
        scorer = FakeScorer(max_tokens=24)
        cut = judge(pair, scorer, vectors=vectors, threshold=0.01, listed=0).scored
        whole = score_pairs(pair, FakeScorer(max_tokens=24))
        assert [(one.truncated_left, one.truncated_right) for one in cut] == [
            (one.truncated_left, one.truncated_right) for one in whole
        ]
