"""From a judged pair to a conflict probability.

In: ScoredPair records.  Out: Conflict records, best first.  The features of a pair (`features`) go through the fitted
decision (`decision`): first what the two texts and the model tell, then what a scan knows besides.
`text_probabilities` is the first half alone, for tables of texts.

Known weakness: the decision was fitted with the embedded NLI model; with a model of the user's own it is the same
function of that model's probabilities, and its calibration is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from rashomon.conflicts.decision import Decision, load_decision, probability_of
from rashomon.conflicts.evidence import Witnesses, explain, find_witnesses
from rashomon.conflicts.features import Features, log_odds, scan_features, text_features
from rashomon.conflicts.matter import matter_odds
from rashomon.conflicts.revisions import Link, collect_timelines, find_revision
from rashomon.records import Conflict, Evidence, NliScores, Revision, ScoredPair, Statement, content_id

# Below it a pair of which one side entails the other is left out of what a scan keeps: nobody lists it.
_AGREEMENT = log_odds(0.2)


def text_probabilities(
    pairs: Sequence[tuple[Statement, Statement]],
    forward: NDArray[np.floating],
    backward: NDArray[np.floating],
    decision: Decision | None = None,
) -> NDArray[np.float64]:
    """Conflict probabilities of pairs of plain texts, shape (pairs,), from both directions' of shape (pairs, 3).

    The columns are entailment, neutral and contradiction.  The same for (a, b) and (b, a).
    """
    decision = decision or load_decision()
    odds = [
        decision.texts.log_odds(text_features(left, right, _nli(there), _nli(back), find_witnesses(left, right)))
        for (left, right), there, back in zip(pairs, forward, backward, strict=True)
    ]
    return np.array([probability_of(one) for one in odds], dtype=np.float64)


def _nli(row: NDArray[np.floating]) -> NliScores:
    return NliScores(entailment=float(row[0]), neutral=float(row[1]), contradiction=float(row[2]))


def find_conflicts(scored: Iterable[ScoredPair], threshold: float, decision: Decision | None = None) -> list[Conflict]:
    """Every pair that could be a conflict, most probable first; those that agree are left out.

    Agreeing means that one statement entails the other more than they contradict, and that no witness speaks for a
    conflict.
    Revisions (a quantity brought up to date) are among them, each with the whole timeline it belongs to.
    """
    decision = decision or load_decision()
    found = [conflict for pair in scored if (conflict := decide(pair, threshold, decision)) is not None]
    return sorted(_with_timelines(found), key=lambda conflict: (-conflict.probability, conflict.id))


def _with_timelines(found: Sequence[Conflict]) -> list[Conflict]:
    """The conflicts, those with numbers that only moved on in time marked as revisions."""
    links = {at: link for at, conflict in enumerate(found) if (link := _revised(conflict)) is not None}
    timelines = dict(zip(links, collect_timelines(list(links.values())), strict=True))
    return [
        _as_revision(conflict, links[at], timelines[at]) if at in links else conflict
        for at, conflict in enumerate(found)
    ]


def _as_revision(conflict: Conflict, link: Link, timeline: Revision) -> Conflict:
    (left, mine, right, other), told = link, timeline.timeline
    texts = {left.id: mine.text, right.id: other.text}
    was, now = (texts[point.statement_id] for point in told if point.statement_id in texts)
    evidence = Evidence(left=(mine.span,), right=(other.span,), reason=f"“{was}” is brought up to date by “{now}”")
    return replace(conflict, revision=timeline, evidence=evidence)


def _revised(conflict: Conflict) -> Link | None:
    """The quantities of a pair about one matter of which one is the other brought up to date."""
    pair = conflict.scored.pair
    if conflict.kind != "number":
        return None
    if pair.same_matter is not None:
        seen = find_witnesses(pair.left, pair.right)
        if matter_odds(conflict.scored, seen).of_an_update < 0:  # two events rather than one brought up to date
            return None
    found = find_revision(pair.left, pair.right)
    return (pair.left, found[0], pair.right, found[1]) if found is not None else None


def decide(scored: ScoredPair, threshold: float, decision: Decision) -> Conflict | None:
    """The finding for one pair; None when both statements say the same."""
    left, right = scored.pair.left, scored.pair.right
    seen = find_witnesses(left, right)
    of_texts = text_features(left, right, scored.forward, scored.backward, seen)
    texts = decision.texts.log_odds(of_texts)
    if _is_agreement(scored, seen, texts):
        return None
    features = scan_features(scored, seen, texts)
    kind, evidence = explain(left, right, seen)
    return Conflict(
        id=content_id("conflict", scored.pair.id),
        scored=scored,
        probability=probability_of(decision.scan.log_odds(features)),
        threshold=threshold,
        kind=kind,
        evidence=evidence,
        matter=_matter(scored, features),
        contradiction=probability_of(texts),
        witnesses=decision.scan_witnesses(features, of_texts),
    )


def _matter(scored: ScoredPair, features: Features) -> float | None:
    if scored.pair.same_matter is None:
        return None
    return probability_of(features["same_matter"] + features["one_event"])


def _is_agreement(scored: ScoredPair, seen: Witnesses, texts: float) -> bool:
    if seen.disagreeing and not seen.is_one_denied:
        return False
    forward, backward = scored.forward, scored.backward
    contradiction = (forward.contradiction + backward.contradiction) / 2
    return texts < _AGREEMENT and max(forward.entailment, backward.entailment) > max(0.5, contradiction)
