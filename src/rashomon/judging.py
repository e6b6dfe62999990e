"""Which pairs the NLI model reads, and how much of each: a cascade in front of the decision.

In: candidate pairs, the vectors of their statements, a scorer, the threshold in use.  Out: `Judged`: the pairs that
were read in both directions, and how much work that was.  A pair passes

    1 a prospect      from what is known without the model (`conflicts.prospect`), against the threshold
    2 one direction   of the survivors: the shorter claim as premise
    3 the other       where the first leaves it open whether the pair will be flagged
    4 company         pairs that probably agree among the statements of flagged conflicts, for disputes are held
                      together by what agrees; and the likeliest of the rest until there are as many as a scan lists
                      below its threshold

Stages 1 to 3 look at nothing but the pair, so that a pair which comes alone is judged as one that comes in company.
What cannot be flagged by any answer of the model is known exactly and never costs a judgement; the rest that is left
out was improbable, and about one conflict in a hundred is lost with it (models/decision/README.md has the figures).

Everything is read in both directions when asked (`is_exhaustive`), when more pairs are to be listed than there are, and
with an NLI model or an encoder that the prospect was not fitted with.  It decides nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.conflicts.decide import find_conflicts
from rashomon.conflicts.decision import Decision, load_decision
from rashomon.conflicts.features import log_odds
from rashomon.conflicts.prospect import Outlook, Prospect, load_prospect
from rashomon.conflicts.prospect_features import Foreseen, foresee, is_left_first
from rashomon.records import NliScores, Pair, ScoredPair
from rashomon.scores import Scorer, score_pairs
from rashomon.scores.scorer import probabilities

Progress = Callable[[int], None]
Marks = NDArray[np.bool_]
Floats = NDArray[np.float64]
_SLACK = 1e-3  # probabilities are single precision
_AT_ONCE = 8192  # pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The pairs read in both directions, in the order given, and what that took."""

    scored: tuple[ScoredPair, ...]
    ruled_out: int  # pairs left out before or after one direction
    judgements: int  # directions read
    is_exhaustive: bool  # everything was read

    @property
    def pairs(self) -> int:
        return len(self.scored) + self.ruled_out

    @property
    def work(self) -> float:
        """Share of the judgements that reading everything would have taken; 1 without pairs."""
        return self.judgements / (2 * self.pairs) if self.pairs else 1.0


def judge_pairs(
    pairs: Sequence[Pair],
    scorer: Scorer,
    *,
    threshold: float,
    vectors: Mapping[str, NDArray[np.float32]] | None = None,
    encoder: str = "",
    listed: int = 0,
    is_exhaustive: bool = False,
    batch_size: int | None = None,
    on_progress: Progress | None = None,
    decision: Decision | None = None,
    prospect: Prospect | None = None,
) -> Judged:
    """Judge what may be flagged at the threshold, both directions, and leave the rest unread.

    `vectors` has the unit vector of each statement by its id, `encoder` is the revision of what made them.  `listed` is
    how many pairs below the threshold a reader will see.  `on_progress` counts judgements, two a pair, those that are
    left out as well.
    """
    decision = decision or load_decision()
    prospect = prospect or load_prospect()
    is_known = prospect.knows(nli=scorer.revision, temperature=scorer.temperature, encoder=encoder)
    if is_exhaustive or vectors is None or not is_known or listed >= len(pairs):
        scored = score_pairs(pairs, scorer, batch_size=batch_size, on_progress=on_progress)
        return Judged(scored=tuple(scored), ruled_out=0, judgements=2 * len(pairs), is_exhaustive=True)
    foreseen = [foresee(pair, decision) for pair in pairs]
    reading = _Reading(pairs, scorer, batch_size, on_progress)
    given = _Given(threshold=threshold, decision=decision, listed=listed)
    _cascade(reading, _outlook(pairs, vectors, foreseen, prospect), foreseen, given=given, prospect=prospect)
    return Judged(
        scored=tuple(reading.scored(reading.is_read)),
        ruled_out=int((~reading.is_read).sum()),
        judgements=reading.judgements,
        is_exhaustive=False,
    )


def judge_company(
    pairs: Sequence[Pair],
    scorer: Scorer,
    *,
    vectors: Mapping[str, NDArray[np.float32]],
    encoder: str = "",
    batch_size: int | None = None,
    decision: Decision | None = None,
    prospect: Prospect | None = None,
) -> list[ScoredPair]:
    """Of pairs that were left out and join statements of flagged conflicts, those that probably agree, judged.

    It is stage 4 for pairs whose company was not known when they were judged; see `judge_pairs`.
    """
    decision = decision or load_decision()
    prospect = prospect or load_prospect()
    if not pairs or not prospect.knows(nli=scorer.revision, temperature=scorer.temperature, encoder=encoder):
        return []
    foreseen = [foresee(pair, decision) for pair in pairs]
    agreement = _outlook(pairs, vectors, foreseen, prospect).agreement
    likely = [pairs[at] for at in np.flatnonzero(agreement >= prospect.agreement_cut).tolist()]
    return list(score_pairs(likely, scorer, batch_size=batch_size))


def _outlook(
    pairs: Sequence[Pair],
    vectors: Mapping[str, NDArray[np.float32]],
    foreseen: Sequence[Foreseen],
    prospect: Prospect,
) -> Outlook:
    """What to expect of every pair, a block at a time: the vectors of a million pairs would be three gigabytes."""
    parts = []
    for start in range(0, len(pairs), _AT_ONCE):
        block = pairs[start : start + _AT_ONCE]
        left, right = (np.stack([vectors[id_] for id_ in ids]) for ids in zip(*map(_ids, block), strict=True))
        parts.append(prospect.outlook(foreseen[start : start + _AT_ONCE], left, right))
    return Outlook(
        place=np.concatenate([part.place for part in parts]),
        sharpness=np.concatenate([part.sharpness for part in parts]),
        agreement=np.concatenate([part.agreement for part in parts]),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What was asked for."""

    threshold: float
    decision: Decision
    listed: int


class _Reading:
    """What the model has said so far, direction by direction, of pairs in the order given."""

    def __init__(
        self, pairs: Sequence[Pair], scorer: Scorer, batch_size: int | None, on_progress: Progress | None
    ) -> None:
        self.pairs = pairs
        self.judgements = 0
        self._scorer, self._batch_size, self._on_progress = scorer, batch_size, on_progress
        # Axis 1: the left claim as premise, the right one as premise.
        self._said = np.full((len(pairs), 2, 3), np.nan, dtype=np.float32)
        self._cut = np.zeros((len(pairs), 2), dtype=np.int32)  # tokens of the left and of the right claim
        self._first = np.array([0 if is_left_first(pair) else 1 for pair in pairs], dtype=np.intp)
        self._is_left_out = np.zeros(len(pairs), dtype=bool)

    @property
    def is_read(self) -> Marks:
        """Pairs read in both directions."""
        return np.asarray(~np.isnan(self._said).any(axis=(1, 2)))

    @property
    def first(self) -> NDArray[np.float32]:
        """Probabilities of the direction that is read first, shape (pairs, 3); those of an unread pair mean nothing."""
        return np.nan_to_num(self._said[np.arange(len(self.pairs)), self._first], nan=0.5)

    @property
    def contradiction(self) -> Floats:
        """Log-odds of the mean contradiction of pairs that are read; those of others mean nothing."""
        mean = np.nan_to_num(self._said[:, :, 2].astype(np.float64), nan=0.5).mean(axis=1)
        return np.array([log_odds(one) for one in mean])

    def read_first(self, which: Marks) -> None:
        """Read one direction of the pairs marked."""
        self._read([(int(at), int(self._first[at])) for at in np.flatnonzero(which)])

    def read_both(self, which: Marks) -> None:
        """Read what is unread of the pairs marked."""
        unread = np.asarray(np.isnan(self._said[:, :, 0]))
        self._read([(int(at), way) for at in np.flatnonzero(which) for way in (0, 1) if unread[at, way]])

    def leave_out(self, which: Marks) -> None:
        """Tell the progress of judgements that will not be made; what is read after all is not told again."""
        if self._on_progress is not None and which.any():
            self._on_progress(int(np.isnan(self._said[which, :, 0]).sum()))
        self._is_left_out |= which

    def _read(self, ways: Sequence[tuple[int, int]]) -> None:
        if not ways:
            return
        claims = [(self.pairs[at].left.claim, self.pairs[at].right.claim) for at, _ in ways]
        texts = [pair if way == 0 else (pair[1], pair[0]) for pair, (_, way) in zip(claims, ways, strict=True)]
        is_told = not any(self._is_left_out[at] for at, _ in ways)
        found = self._scorer.score_logits(
            texts, batch_size=self._batch_size, on_progress=self._on_progress if is_told else None
        )
        said = probabilities(found.logits, self._scorer.temperature)
        for at, (pair, way) in enumerate(ways):
            self._said[pair, way] = said[at]
            cut = (found.truncated_left[at], found.truncated_right[at])
            self._cut[pair] = cut if way == 0 else cut[::-1]
        self.judgements += len(ways)

    def scored(self, which: Marks) -> list[ScoredPair]:
        """Records of the pairs marked, which have been read."""
        return [
            ScoredPair(
                pair=self.pairs[at],
                forward=_nli(self._said[at, 0]),
                backward=_nli(self._said[at, 1]),
                model=f"{self._scorer.name}@{self._scorer.revision}",
                temperature=self._scorer.temperature,
                truncated_left=int(self._cut[at, 0]),
                truncated_right=int(self._cut[at, 1]),
            )
            for at in np.flatnonzero(which).tolist()
        ]


def _nli(row: NDArray[np.float32]) -> NliScores:
    return NliScores(entailment=float(row[0]), neutral=float(row[1]), contradiction=float(row[2]))


def _cascade(
    reading: _Reading, outlook: Outlook, foreseen: Sequence[Foreseen], *, given: _Given, prospect: Prospect
) -> None:
    """The four stages."""
    odds = _odds(given.threshold)
    needed = np.array([one.needed(odds) for one in foreseen])
    updates = np.array([one.is_update for one in foreseen])
    hope = outlook.flagged(needed)

    # Of one sentence edited twice everything depends on the edited word, which only the model reads: FA-KES has edits
    # in every twentieth pair and in every fifth conflict.
    edits = np.array([one.is_edit for one in foreseen]) & (hope > -np.inf)
    survive = (hope >= prospect.first_cut) | updates | edits
    reading.leave_out(~survive)
    reading.read_first(survive)

    hope = np.where(survive, prospect.after_first(outlook.place, needed, reading.first), hope)
    open_ = survive & ((hope >= prospect.second_cut) | updates)
    reading.leave_out(survive & ~open_)
    reading.read_both(open_)

    reach = reading.is_read & (reading.contradiction >= needed - _SLACK)  # others cannot be flagged
    conflicts = find_conflicts(reading.scored(reach), given.threshold, given.decision)
    disputed = {id_ for one in conflicts if one.is_flagged for id_ in _ids(one.scored.pair)}
    company = np.array([disputed.issuperset(_ids(pair)) for pair in reading.pairs])
    reading.read_both(company & (outlook.agreement >= prospect.agreement_cut))

    below = int(reading.is_read.sum()) - sum(one.is_flagged for one in conflicts)
    reading.read_both(_likeliest(hope, ~reading.is_read, max(0, given.listed - below)))


def _odds(threshold: float) -> float:
    """The log-odds of a threshold; everything reaches 0, and nothing 1."""
    if threshold <= 0 or threshold >= 1:
        return math.inf if threshold >= 1 else -math.inf
    return math.log(threshold / (1 - threshold))


def _likeliest(hope: Floats, among: Marks, count: int) -> Marks:
    """Marks the most hopeful; of equals, those given first."""
    chosen = np.zeros(len(hope), dtype=bool)
    order = np.argsort(-np.where(among, hope, -np.inf), kind="stable")[:count]
    chosen[order] = among[order]
    return chosen


def _ids(pair: Pair) -> tuple[str, str]:
    return pair.left.id, pair.right.id
