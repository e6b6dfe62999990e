"""What the decision hears: every witness of a pair as a number.

In: a judged pair and the witnesses of its words.  Out: features by name, in two groups: what two texts and the NLI
model tell alone (`text_features`, also for `rashomon score`), and what a scan knows besides (`scan_features`).  It
weighs nothing: the weights are fitted (models/decision) and applied in `decision`.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from rashomon.conflicts.evidence import Witnesses
from rashomon.conflicts.lexicon import STOPWORDS
from rashomon.conflicts.matter import matter_odds
from rashomon.conflicts.revisions import find_revision
from rashomon.conflicts.timing import days_apart
from rashomon.records import NliScores, ScoredPair, Statement

Features = dict[str, float]

TEXT_FEATURES = (
    "contradiction",  # log-odds of the mean contradiction of both directions
    "contradiction_either",  # log-odds of the greater contradiction
    "entailment",  # log-odds of the greater entailment
    "entailment_both",  # log-odds of the lesser entailment
    "overlap",  # share of the shorter text's content words that the longer one has, 0-1
    "alike_contradiction",  # the mean contradiction's log-odds times the overlap: minimal edits
    "shortness",  # 1 / square root of the shorter text's content words, as in pairing
    "numbers_disagree",
    "numbers_touch",
    "numbers_agree",
    "denied",
    "control",
    "contrary",
    "negated",
    "blame",
    "times",
)
SCAN_FEATURES = (
    "texts",  # log-odds of a contradiction, as the texts alone tell
    "same_matter",  # log-odds that both are about one matter, as pairing left them
    "one_event",  # log-odds that it is one event, as days, places, means and sequence tell (`matter`)
    "similarity",  # cosine of the claims
    "names",  # log(1 + names that both have)
    "days",  # log(1 + days between), 0 where unknown
    "uncertain",  # one side alleges or doubts
    "to_come",  # one side predicts, demands or asks
    "quoted",  # sides that a speaker answers for: 0, 1, 2
    "revision",  # the same count, brought up to date
    "reworded",  # 0-1: nearly the same words on both sides, and none of them shows a conflict
)
# Share of the shorter side's content words from which two statements are one sentence edited twice.  Outlets change
# spellings and synonyms of what an agency wrote ("Sarn el Zour", "Sarn az-Zour"), which a model that was taught to see
# small edits takes for contradictions.
_REWORDED = 0.6
_FLOOR = 1e-3  # no model is surer than one in a thousand
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def text_features(
    left: Statement, right: Statement, forward: NliScores, backward: NliScores, seen: Witnesses
) -> Features:
    """The features of two texts, by the names of TEXT_FEATURES."""
    mean = log_odds((forward.contradiction + backward.contradiction) / 2)
    either = log_odds(max(forward.contradiction, backward.contradiction))
    is_apart = bool(seen.disagreeing) and not seen.is_one_denied
    if is_apart and not does_touch(seen):  # numbers outrank the model: it cannot call them compatible
        mean, either = max(mean, 0.0), max(either, 0.0)
    overlap, shorter = _overlap(left.claim, right.claim)
    return {
        "contradiction": mean,
        "contradiction_either": either,
        "entailment": log_odds(max(forward.entailment, backward.entailment)),
        "entailment_both": log_odds(min(forward.entailment, backward.entailment)),
        "overlap": overlap,
        "alike_contradiction": mean * overlap,
        "shortness": 1 / math.sqrt(max(shorter, 1)),
        "numbers_disagree": float(is_apart and not does_touch(seen)),
        "numbers_touch": float(is_apart and does_touch(seen)),
        "numbers_agree": float(seen.do_numbers_agree and not seen.is_one_denied),
        "denied": float(seen.is_one_denied),
        "control": float(seen.control is not None),
        "contrary": float(seen.polarity is not None and not seen.is_only_negated),
        "negated": float(seen.is_only_negated),
        "blame": float(seen.responsibility is not None),
        "times": float(bool(seen.times)),
    }


def scan_features(scored: ScoredPair, seen: Witnesses, texts: float) -> Features:
    """The features of a pair of a scan, by the names of SCAN_FEATURES; `texts` is the log-odds from the texts alone."""
    left, right = scored.pair.left, scored.pair.right
    matter = matter_odds(scored, seen) if scored.pair.same_matter is not None else None
    return {
        "texts": texts,
        "same_matter": matter.start if matter else 0.0,
        "one_event": matter.total - matter.start if matter else 0.0,
        "similarity": scored.pair.similarity,
        "names": math.log1p(len(seen.names)),
        "days": math.log1p(days_apart(left, right) or 0),
        "uncertain": float(any(side.stance in ("alleges", "doubts") for side in (left, right))),
        "to_come": float(any(side.stance in ("predicts", "demands", "asks") for side in (left, right))),
        "quoted": float(sum(side.speaker is not None for side in (left, right))),
        "revision": float(bool(seen.disagreeing) and find_revision(left, right) is not None),
        "reworded": _reworded(left, right, seen),
    }


def _reworded(left: Statement, right: Statement, seen: Witnesses) -> float:
    shows = seen.disagreeing or seen.is_one_denied or seen.control or seen.polarity
    overlap, _ = _overlap(left.claim, right.claim)
    return 0.0 if shows else max(0.0, (overlap - _REWORDED) / (1 - _REWORDED))


def does_touch(seen: Witnesses) -> bool:
    """Whether all that keeps the numbers apart is whether a bound is itself meant: "more than 19" and "19"."""
    match = seen.disagreeing[0]
    return bool({match.left.low, match.left.high} & {match.right.low, match.right.high} - {None})


def log_odds(probability: float) -> float:
    """The log-odds of a probability, held between one in a thousand and its opposite."""
    held = min(max(probability, _FLOOR), 1 - _FLOOR)
    return math.log(held / (1 - held))


def _overlap(left: str, right: str) -> tuple[float, int]:
    """Share of the shorter text's content words that the longer one has, and how many the shorter one has."""
    mine, other = sorted((_stems(left), _stems(right)), key=len)
    return (len(mine & other) / len(mine) if mine else 0.0), len(mine)


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> frozenset[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(word[:5] for word in words if word not in STOPWORDS)
