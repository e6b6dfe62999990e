"""An NLI model's probabilities corrected by what the numbers of both texts say.

In: pairs of texts and their probabilities.  Out: probabilities.  Nothing is fitted; each rule moves mass that the
numbers rule out, and none sets a constant:

- a number of the hypothesis that the premise neither gives nor yields: not entailed; the model says what else
- counts of the same thing that cannot both hold: not entailed, and what was entailment is contradiction
- a number that can be reckoned from the premise's: no contradiction, where the premise has most of the words
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rashomon.conflicts.arithmetic import account_for
from rashomon.conflicts.numbers import match_quantities
from rashomon.labels import CONTRADICTION, ENTAILMENT
from rashomon.pairs.lexical import stems
from rashomon.records import Statement
from rashomon.statements import statement_from_text

Finding = Literal["disagree", "unaccounted", "reckoned", "no finding"]
FloatArray = NDArray[np.float64]
MOST_WORDS = 0.5


def find(premise: str, hypothesis: str) -> Finding:
    """What the numbers say of the hypothesis, gravest first."""
    left, right = statement_from_text(premise), statement_from_text(hypothesis)
    accounts = account_for(left, right)
    if not accounts:
        return "no finding"
    matches = match_quantities(left, right)
    start = right.span.start
    agreed = {match.right.span.start - start for match in matches if match.verdict == "agree"}
    apart = {match.right.span.start - start for match in matches if match.verdict == "disagree"}
    open_ones = [one for one in accounts if one.account == "unaccounted" and one.amount.start not in agreed]
    if any(one.amount.start in apart for one in open_ones):
        return "disagree"
    if open_ones:
        return "unaccounted"
    is_reckoned = any(one.account == "reckoned" for one in accounts)
    return "reckoned" if is_reckoned and _covered(left, right) >= MOST_WORDS else "no finding"


def _covered(premise: Statement, hypothesis: Statement) -> float:
    words = {stem for stem in stems(hypothesis.text) if not stem[0].isdigit()}
    return len(words & set(stems(premise.text))) / len(words) if words else 0.0


def correct(
    pairs: Sequence[tuple[str, str]], probabilities: NDArray[np.floating]
) -> tuple[FloatArray, Counter[Finding]]:
    """Corrected probabilities of shape (pairs, 3), and how often each finding was made."""
    corrected = probabilities.astype(np.float64)
    findings: Counter[Finding] = Counter()
    for row, (premise, hypothesis) in zip(corrected, pairs, strict=True):
        finding = find(premise, hypothesis)
        findings[finding] += 1
        if finding == "disagree":
            _move(row, ENTAILMENT, CONTRADICTION)
        elif finding == "unaccounted":
            row[ENTAILMENT] = 0.0
            row /= max(row.sum(), 1e-9)
        elif finding == "reckoned":
            _move(row, CONTRADICTION, ENTAILMENT)
    return corrected, findings


def _move(row: FloatArray, source: int, target: int) -> None:
    row[target] += row[source]
    row[source] = 0.0
