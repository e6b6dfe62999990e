"""`python -m eval conflicts`: conflict or not, on labelled pairs of invented stories and on contrast triples.

In: the corpus of conflicting accounts (eval/data/accounts).  Out: tables on stdout; with --out a JSON record and the
tables in Markdown beside it; with --plots the curves.  The decision as shipped, at its own threshold, beside rivals run
on the same pairs.  Rivals ship without a threshold: each gets the one with its highest F1 on dev, which flatters them
when dev is the split that is reported.  Nothing is ever chosen on test.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.accounts import FOLDER, SPLITS
from eval.accounts.corpus import corpus_hash
from eval.cases import Case, gold_marks, read_cases, read_triple_cases, text_pairs
from eval.conflict_measures import Measurement, measure_triples
from eval.conflict_tables import report_tables
from eval.fitted_peers import fit_peers
from eval.judges import JUDGES, Judge, load_judges
from eval.markdown import write_markdown
from eval.metrics.precision_recall import best_threshold
from eval.peers import Peer, plain_peers
from eval.provenance import measured_at, read_machine, read_versions, short_name
from eval.remembered import RememberingScorer
from eval.runs import check_out, read_record, write_record
from eval.tables import print_table
from rashomon.errors import InputError, SettingsError
from rashomon.scores import load_scorer

SUMMARY = "conflict or not, on the corpus of conflicting accounts, beside rivals"
PACKAGES = ("rashomon", "numpy", "scipy", "scikit-learn", "onnxruntime", "tokenizers", "torch", "sentence-transformers")
OWN, ON_DEV = "(own)", "(best F1 on dev)"

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """The cases of one split with the scores of each method, in one order."""

    cases: Sequence[Case]
    scores: dict[str, FloatArray] = field(default_factory=dict)

    def best_threshold(self, method: str) -> float:
        """The threshold at which a method's F1 is highest on these cases."""
        return best_threshold(gold_marks(self.cases), self.scores[method])


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="folder of train, dev and test (default: our own)")
    parser.add_argument("--split", choices=SPLITS, default="dev")
    parser.add_argument("--judge", choices=JUDGES, default="scan", help="the decision (default: that of a scan)")
    parser.add_argument("--model", metavar="M", help="NLI model, folder or hub name (default: the embedded model)")
    parser.add_argument(
        "--weights", metavar="W", help="folder or hub name of the CrossEncoder peer (default: left out)"
    )
    parser.add_argument("--no-peers", action="store_true", help="measure the decision alone")
    parser.add_argument("--no-triples", action="store_true", help="leave the contrast triples out")
    parser.add_argument("--threads", type=int, metavar="T", help="processor threads of the models")
    parser.add_argument("--draws", type=int, default=500, metavar="N", help="of the bootstrap over stories and themes")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record, and FILE.md with the tables")
    parser.add_argument("--plots", type=Path, metavar="DIR", help="draw the curves into a folder, as SVG")
    parser.add_argument("--compare", type=Path, metavar="FILE.json", help="show the change since an earlier record")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use."""
    if asked.draws < 1:
        raise SettingsError(f"--draws {asked.draws}: name at least one draw")
    check_out(asked.out)
    earlier = read_record(asked.compare, "conflicts") if asked.compare else None
    folder = asked.corpus or FOLDER
    pairs = Scored(cases=read_cases(folder, asked.split))
    scorer = RememberingScorer(load_scorer(asked.model, threads=asked.threads))
    judges = load_judges(asked.judge, scorer, threads=asked.threads)
    peers = [] if asked.no_peers else plain_peers(scorer, asked.weights, threads=asked.threads)
    record = _head(asked, judges[0], folder) | {"corpus": _describe(folder, asked.split, pairs.cases)}
    record |= measure_pairs(pairs, folder, judges, peers, draws=asked.draws, is_dev=asked.split == "dev")
    of_texts = [judge for judge in judges if not judge.needs_stories]
    record["triples"] = {}
    if not asked.no_triples:
        record["triples"] = measure_all_triples(folder, asked.split, of_texts, peers, asked.draws)
    tables = report_tables(record, earlier)
    for table in tables:
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, record)
        write_markdown(asked.out.with_suffix(".md"), tables, heading=f"Conflicts, {asked.split}")
        print(f"wrote {asked.out} and {asked.out.with_suffix('.md').name}", file=sys.stderr)
    if asked.plots:
        _draw(asked.plots, pairs, record)
    return 0


def measure_pairs(
    pairs: Scored, folder: Path, judges: Sequence[Judge], peers: Sequence[Peer], *, draws: int, is_dev: bool
) -> dict[str, Any]:
    """The numbers of every method on labelled pairs, and how far the first decision lies above each other method."""
    fitted = fit_peers(read_cases(folder, "train")) if peers and _has(folder, "train", "stories") else []
    score_all(pairs, judges, [*peers, *fitted])
    dev = pairs if is_dev else _scored_for_thresholds(folder, [*peers, *fitted], "stories")
    measurement, own = Measurement(pairs.cases, draws=draws), pairs.scores[judges[0].name]
    methods, differences = {}, {}
    for name, scores in pairs.scores.items():
        threshold = _threshold(name, judges, dev)
        methods[name] = measurement.measure(scores, threshold["threshold"]) | threshold
        if name != judges[0].name:
            differences[name] = measurement.against(own, scores)
    return {"methods": methods, "differences": differences}


def measure_all_triples(
    folder: Path, split: str, judges: Sequence[Judge], peers: Sequence[Peer], draws: int
) -> dict[str, dict[str, Any]]:
    """The numbers of every method on triples, {} where there are none; leak detectors are fitted on those of train."""
    if not _has(folder, split, "triples"):
        print(f"no triples in {split}; they are left out", file=sys.stderr)
        return {}
    triples = Scored(cases=read_triple_cases(folder, split))
    fitted = fit_peers(read_triple_cases(folder, "train")) if peers and _has(folder, "train", "triples") else []
    score_all(triples, judges, [*peers, *fitted])
    dev = triples if split == "dev" else _scored_for_thresholds(folder, [*peers, *fitted], "triples")
    found = {}
    for name, scores in triples.scores.items():
        threshold = _threshold(name, judges, dev)
        found[name] = measure_triples(triples.cases, scores, threshold["threshold"], draws=draws) | threshold
    return found


def score_all(pairs: Scored, judges: Sequence[Judge], peers: Sequence[Peer]) -> None:
    """Fill in the scores of every method, the decisions first."""
    for judge in judges:
        pairs.scores[judge.name] = judge.score(pairs.cases)
    texts = text_pairs(pairs.cases)
    for peer in peers:
        pairs.scores[peer.name] = peer.score(texts)


def _threshold(name: str, judges: Sequence[Judge], dev: Scored) -> dict[str, Any]:
    """A decision's own threshold; that of a peer, chosen on dev."""
    own = next((judge.threshold for judge in judges if judge.name == name), None)
    if own is not None:
        return {"threshold": own, "threshold_from": OWN}
    return {"threshold": dev.best_threshold(name), "threshold_from": ON_DEV}


def _scored_for_thresholds(folder: Path, peers: Sequence[Peer], what: str) -> Scored:
    """The dev split with the scores of the peers, which is where their thresholds come from."""
    if not peers:
        return Scored(cases=())
    dev = Scored(cases=(read_cases if what == "stories" else read_triple_cases)(folder, "dev"))
    score_all(dev, [], peers)
    return dev


def _has(folder: Path, split: str, what: str) -> bool:
    return any((folder / split / what).glob("*"))


def _describe(folder: Path, split: str, cases: Sequence[Case]) -> dict[str, Any]:
    if not any(case.is_conflict for case in cases):
        raise InputError(f"no conflict among the pairs of {split}; pass --corpus DIR with labelled stories")
    return {
        "split": split,
        "sha256": corpus_hash(folder),
        "stories": len({case.group for case in cases}),
        "pairs": len(cases),
        "conflicts": sum(case.is_conflict for case in cases),
        "labels": dict(Counter(case.label for case in cases).most_common()),
        "kinds": dict(Counter(case.kind for case in cases if case.is_conflict).most_common()),
    }


def _head(asked: argparse.Namespace, judge: Judge, folder: Path) -> dict[str, Any]:
    return {
        "verb": "conflicts",
        "measured_at": measured_at(),
        "settings": {
            "corpus": "eval/data/accounts" if folder == FOLDER else folder.name,
            "split": asked.split,
            "judge": asked.judge,
            "model": short_name(asked.model),
            "weights": short_name(asked.weights),
            "draws": asked.draws,
        },
        "decision": {"name": judge.name, "revision": judge.revision, "threshold": judge.threshold},
        "versions": read_versions(PACKAGES),
        "machine": read_machine(),
    }


def _draw(folder: Path, pairs: Scored, record: dict[str, Any]) -> None:
    from eval.plots import draw_conflicts

    thresholds = {name: found["threshold"] for name, found in record["methods"].items()}
    for path in draw_conflicts(folder, gold_marks(pairs.cases), pairs.scores, thresholds):
        print(f"drew {path}", file=sys.stderr)
