"""Six pairs of invented sentences whose labels are beyond doubt, judged here and now.

In: a scorer and what its labels are named.  Out: findings: whether the labels are right, whether the embedded model
gives the numbers it gave where it was made, and whether a pair's score depends on the pairs judged with it.

Six pairs find an exchanged label order or broken arithmetic.  They do not tell how good a model is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.artefacts import embedded
from rashomon.doctor.findings import Finding, State
from rashomon.labels import LABELS
from rashomon.scores.scorer import FloatArray, Scorer, probabilities

SECTION = "self-test"
FILE = Path(__file__).parent / "self_test.json"
# int8 and float32 are at most .03 apart on these pairs; processors differ less than that in how they round.
TOLERANCE = 0.1
# The scorers' promise for float models; the embedded model's scores are to be the same to the bit.
ALONE_OR_TOGETHER = 1e-4
_EXCHANGED = (3, 5)  # at most so many right as the labels are, at least so many in another order

_LONG = (
    "The ferry that left Quay Town at six in the morning with ninety passengers, four cars and the post for the "
    "islands was still waiting outside the harbour of Ostwick in the afternoon, the harbour office said on Wednesday, "
    "since the wind had torn two buoys from their chains and nobody could say with confidence where the channel was."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPair:
    """A pair, the label a person gives it, and the probabilities where the model was made (None: none stored)."""

    premise: str
    hypothesis: str
    label: str
    probabilities: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPairs:
    """The pairs, and the revision and temperature of the model their probabilities are of."""

    revision: str
    temperature: float
    pairs: tuple[KnownPair, ...]


@cache
def read_known(path: Path = FILE) -> KnownPairs:
    """The pairs that come with the package; models/doctor/self_test.py writes the file."""
    given = json.loads(path.read_text(encoding="utf-8"))
    return KnownPairs(
        revision=given["revision"],
        temperature=given["temperature"],
        pairs=tuple(
            KnownPair(
                premise=pair["premise"],
                hypothesis=pair["hypothesis"],
                label=pair["label"],
                probabilities=tuple(pair["probabilities"]) if pair.get("probabilities") else None,
            )
            for pair in given["pairs"]
        ),
    )


def examine_scores(scorer: Scorer, names: Mapping[int, str], order: Sequence[int]) -> Iterator[Finding]:
    """Judge the pairs.  `names` are the model's own labels by position, `order` the positions of ours among them."""
    test = read_known()
    texts = [(pair.premise, pair.hypothesis) for pair in test.pairs]
    logits = np.concatenate([scorer.score_logits([text]).logits for text in texts])
    found = probabilities(logits, scorer.temperature)
    labels = [LABELS[at] for at in found.argmax(axis=1)]
    yield from (_pair(pair, label, row) for pair, label, row in zip(test.pairs, labels, found, strict=True))
    yield _labels(found, test.pairs, names, order)
    if is_embedded(scorer):
        yield _stored(probabilities(logits, test.temperature), test, scorer.revision)
    yield _company(scorer, texts, found)


def is_embedded(scorer: Scorer) -> bool:
    """Whether it is the model that comes with the package."""
    own = embedded("nli")
    return (scorer.name, scorer.revision) == (own.name, own.revision)


def _finding(name: str, told: str, figures: Mapping[str, Any]) -> Finding:
    return Finding(section=SECTION, name=name, state="ok", told=told, figures=figures)


def _pair(pair: KnownPair, label: str, row: FloatArray) -> Finding:
    """One pair: as expected, or not.  A single wrong label is worth knowing; `_labels` judges them together."""
    figures = {
        "premise": pair.premise,
        "hypothesis": pair.hypothesis,
        "expected": pair.label,
        "label": label,
        "probabilities": dict(zip(LABELS, (round(float(value), 4) for value in row), strict=True)),
    }
    told = f"{row.max():.2f} “{pair.premise}” → “{pair.hypothesis}”"
    if label == pair.label:
        return _finding(label, told, figures)
    return Finding(section=SECTION, name=pair.label, state="note", told=f"judged as {label}, {told}", figures=figures)


def _labels(found: FloatArray, pairs: Sequence[KnownPair], names: Mapping[int, str], order: Sequence[int]) -> Finding:
    """Whether the labels are right, or would be in another order."""
    expected = np.array([LABELS.index(pair.label) for pair in pairs])
    right = int((found.argmax(axis=1) == expected).sum())
    # In an order (c, e, n), what we take for an entailment is a contradiction, and so on.
    by_order = {
        other: int((found[:, np.argsort(other)].argmax(axis=1) == expected).sum()) for other in permutations(range(3))
    }
    best = max(by_order, key=lambda other: by_order[other])
    figures = {"right": right, "of": len(pairs)}
    told = f"{right} of {len(pairs)} labels as expected"
    if right <= _EXCHANGED[0] and by_order[best] >= _EXCHANGED[1]:
        meant = {order[at]: LABELS[best[at]] for at in range(3)}
        own = ", ".join(names.get(at, "?") for at in sorted(meant))
        told += f"; {by_order[best]} would be, were the outputs ({own}) in another order"
        way_out = f"the label order seems to be wrong: try --labels {','.join(meant[at] for at in sorted(meant))}"
        return Finding(section=SECTION, name="labels", state="wrong", told=told, way_out=way_out, figures=figures)
    if right < len(pairs) - 1:
        way_out = "the model does not judge plain English news; look at its card, or leave --model out"
        return Finding(section=SECTION, name="labels", state="wrong", told=told, way_out=way_out, figures=figures)
    return _finding("labels", told, figures)


def _stored(found: FloatArray, test: KnownPairs, revision: str) -> Finding:
    """How far the embedded model is from the probabilities it gave where it was made."""
    if test.revision != revision or any(pair.probabilities is None for pair in test.pairs):
        told = f"not compared: the stored values are of revision {test.revision}, the model is {revision}"
        return Finding(section=SECTION, name="stored values", state="note", told=told)
    gap = _gap(found, np.array([pair.probabilities for pair in test.pairs]))
    figures = {"largest_gap": gap, "tolerance": TOLERANCE}
    told = f"within {gap:.4f} of the probabilities stored with revision {revision}"
    if gap > TOLERANCE:
        way_out = "the arithmetic differs: try another version of onnxruntime, and report the processor"
        return Finding(
            section=SECTION, name="stored values", state="wrong", told=told, way_out=way_out, figures=figures
        )
    return _finding("stored values", told, figures)


def _company(scorer: Scorer, texts: list[tuple[str, str]], alone: FloatArray) -> Finding:
    """Whether a pair is judged alike alone, with the others, in another order and among longer ones."""
    others = [(_LONG, hypothesis) for _, hypothesis in texts] + [(_LONG, _LONG)]
    companies = {
        "together": (texts, slice(None)),
        "the other way round": (texts[::-1], slice(None, None, -1)),
        "among longer ones": (texts + others, slice(0, len(texts))),
    }
    gaps = {}
    for company, (given, ours) in companies.items():
        judged = probabilities(scorer.score_logits(given, batch_size=len(given)).logits, scorer.temperature)
        gaps[company] = _gap(judged[ours], alone)
    gap = max(gaps.values())
    if gap == 0:
        return _finding("company", "a pair's score is the same to the bit, alone or with others", {"largest_gap": gap})
    told = f"a pair's probabilities move by up to {gap:.2g} with the pairs judged beside it"
    if gap <= ALONE_OR_TOGETHER:
        return _finding("company", told, {"largest_gap": gap})
    state: State = "note"
    way_out = "--batch-size 1 judges each pair alone; or give a model without dynamic quantisation"
    if is_embedded(scorer):
        state = "wrong"
        way_out = "install the rashomon wheel again: the embedded model does not do this"
    return Finding(
        section=SECTION, name="company", state=state, told=told, way_out=way_out, figures={"largest_gap": gap}
    )


def _gap(one: NDArray[Any], other: NDArray[Any]) -> float:
    return float(np.abs(one - other).max())
