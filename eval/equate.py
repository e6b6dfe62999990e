"""`python -m eval quantities --equate`: an NLI model alone, and with the numbers' say, on sets that turn on numbers.

In: sets of the NLI registry.  Out: a table and a record: accuracy of both judges on the same pairs, and what the
numbers said.  Nothing is fitted on these sets; `eval.quantity_judge` was made on invented examples
(data/quantities/arithmetic.tsv) and looked at on dev sets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from eval.measurement import SetResult, measure_set
from eval.quantity_judge import correct
from eval.sets import default_data, find_sets, read_registry, read_set
from eval.tables import Table, share
from rashomon.scores import ScoredLogits, Scorer, probabilities

SETS = ("equate_awpnli.test", "equate_rte_quant.test", "equate_redditnli.test", "equate_stresstest.test")
_EQUATE = "Ravichander et al. 2019, as remembered"
# (set, system, accuracy, source): the best of their nine published models, and their symbolic Q-REAS.
PUBLISHED = (
    ("equate_awpnli.test", "Q-REAS", 0.715, _EQUATE),
    ("equate_awpnli.test", "best neural (BiLSTM, CH, InferSent)", 0.507, _EQUATE),
    ("equate_rte_quant.test", "OpenAI GPT", 0.681, _EQUATE),
    ("equate_rte_quant.test", "Q-REAS", 0.566, _EQUATE),
    ("equate_redditnli.test", "majority", 0.584, _EQUATE),
    ("equate_redditnli.test", "Q-REAS", 0.508, _EQUATE),
)
JUDGES = ("model", "model + quantities")


def measure_equate(folder: Path | None, names: Sequence[str], scorer: Scorer) -> dict[str, Any]:
    """Both judges on every set.  Raises InputError when a set is missing."""
    registry = read_registry()
    found = {}
    for path in find_sets(folder or default_data(), names, list(registry)):
        of = read_set(path, registry.get(path.name.split(".jsonl")[0]), limit=None, seed=0)
        pairs = [(pair.premise, pair.hypothesis) for pair in of.pairs]
        scored = scorer.score_logits(pairs)
        plain = measure_set(of, scored, scorer.temperature)
        mended, findings = correct(pairs, probabilities(scored.logits, scorer.temperature))
        with np.errstate(divide="ignore"):
            logits = np.log(np.maximum(mended, 1e-9)).astype(np.float32)
        again = ScoredLogits(
            logits=logits, truncated_left=scored.truncated_left, truncated_right=scored.truncated_right
        )
        results = (plain, measure_set(of, again, 1.0))
        found[of.name] = {
            "n": plain.n,
            "sha256": plain.sha256,
            "decision": plain.decision,
            "judges": {name: _numbers(result) for name, result in zip(JUDGES, results, strict=True)},
            "findings": dict(findings),
        }
    return found


def _numbers(result: SetResult) -> dict[str, Any]:
    return {"accuracy": result.accuracy, "interval": result.interval, "macro_f1": result.macro_f1}


def equate_tables(found: Mapping[str, Any], model: str) -> list[Table]:
    """Ours beside the published, and how often the numbers said what."""
    rows: list[tuple[str, ...]] = []
    for name, of in found.items():
        ladder = [
            (value, (system, share(value), "", "", source)) for at, system, value, source in PUBLISHED if at == name
        ]
        for judge, numbers in of["judges"].items():
            low, high = numbers["interval"]
            told = f"{share(low)}-{share(high)}"
            cells = (f"=> {judge}", share(numbers["accuracy"]), told, share(numbers["macro_f1"]), "this run")
            ladder.append((numbers["accuracy"], cells))
        rows += [(name, f"{of['n']:,}", *cells) for _, cells in sorted(ladder, key=lambda one: -one[0])]
    numbers_of = ("n", "accuracy", "95 %", "macro F1")
    findings = ("disagree", "unaccounted", "reckoned", "no finding")
    counts = [(name, *(f"{of['findings'].get(one, 0):,}" for one in findings)) for name, of in found.items()]
    return [
        Table(
            title=f"Sets that turn on numbers: {model}",
            columns=("set", "n", "judge", "accuracy", "95 %", "macro F1", "source"),
            rows=tuple(rows),
            numbers=frozenset(numbers_of),
        ),
        Table(
            title="What the numbers said of the hypothesis",
            columns=("set", *findings),
            rows=tuple(counts),
            numbers=frozenset(findings),
        ),
    ]
