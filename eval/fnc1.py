"""`python -m eval fnc1`: a headline against an article, agree, disagree, discuss or unrelated, on the FNC-1 test.

In: FNC-1's competition test and the weights of `eval.headline_fit`.  Out: tables on stdout and, with --out, a JSON
record.  Nothing is fitted here, and nothing anywhere on FNC-1: the systems beside ours were trained on its train part.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.headline_cases import STANCES, FncPart, HeadlineCase, read_fnc1, sampled
from eval.headline_features import STANCE, FloatArray, read_cases, stance_rows
from eval.headline_model import HeadlineModel, read_model
from eval.kept_scores import KeptEncoder, KeptScorer
from eval.metrics.f1 import SideScores, macro_f1, side_scores
from eval.metrics.fnc_score import fnc_score
from eval.metrics.group_bootstrap import draw_groups, percentile_interval, spread
from eval.nli import SEED
from eval.provenance import measured_at, read_machine, read_versions, short_name
from eval.runs import check_out, read_record, write_record
from eval.sets import default_data
from eval.tables import Table, print_table, share
from rashomon.errors import SettingsError
from rashomon.pairs import load_encoder
from rashomon.scores import Scorer, load_scorer

SUMMARY = "a headline against an article: agree, disagree, discuss, unrelated (FNC-1 test, nothing fitted on FNC-1)"
UNRELATED, DISAGREE = STANCES.index("unrelated"), STANCES.index("disagree")
FIGURES = ("macro F1", "F1 agree", "F1 disagree", "F1 discuss", "F1 unrelated", "FNC score")
OURS = "rashomon, nothing of FNC-1 seen"
_RETROSPECTIVE = "Hanselowski et al. 2018"
# (system, what it was fitted on, source, figures in the order of FIGURES); their table, all trained on FNC-1 train.
PUBLISHED = (
    ("humans", "", _RETROSPECTIVE, (0.754, 0.588, 0.667, 0.765, 0.997, 0.859)),
    ("stackLSTM", "FNC-1 train", _RETROSPECTIVE, (0.609, 0.501, 0.180, 0.757, 0.995, 0.821)),
    ("featMLP", "FNC-1 train", _RETROSPECTIVE, (0.607, 0.530, 0.151, 0.766, 0.982, 0.825)),
    ("Athene, 2nd of FNC-1", "FNC-1 train", _RETROSPECTIVE, (0.604, 0.487, 0.151, 0.780, 0.996, 0.820)),
    ("UCL MR, 3rd of FNC-1", "FNC-1 train", _RETROSPECTIVE, (0.583, 0.479, 0.114, 0.747, 0.989, 0.817)),
    ("Talos, 1st of FNC-1", "FNC-1 train", _RETROSPECTIVE, (0.582, 0.539, 0.035, 0.760, 0.994, 0.820)),
    ("all unrelated", "", _RETROSPECTIVE, (0.210, 0.0, 0.0, 0.0, 0.839, 0.394)),
)
Positions = NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Answers of two judges to the same cases, as positions in STANCES, and what it took."""

    ours: Positions
    nli_alone: Positions  # the same relatedness; the label that the NLI model gives the nearest sentence
    related: int  # cases taken as related
    judgements: int  # asked of the model or known from the cache
    seconds: float


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder with fnc1/ (default: $RASHOMON_DATA)")
    parser.add_argument(
        "--limit", type=int, metavar="N", help="whole articles by seed until N pairs are reached (default: all)"
    )
    parser.add_argument("--seed", type=int, default=SEED, help=f"of the sample (default: {SEED})")
    parser.add_argument("--model", metavar="M", help="folder or hub name (default: the embedded model)")
    parser.add_argument("--backend", choices=("auto", "onnx", "torch"), default="auto")
    parser.add_argument("--threads", type=int, metavar="T", help="processor threads of the models (default: their own)")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keep judgements and vectors here, by model revision")
    parser.add_argument("--draws", type=int, default=500, metavar="N", help="of the bootstrap over articles")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")
    parser.add_argument("--compare", type=Path, metavar="FILE.json", help="show the change since an earlier record")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use."""
    if asked.limit is not None and asked.limit < 1:
        raise SettingsError(f"--limit {asked.limit}: name at least one pair")
    check_out(asked.out)
    earlier = read_record(asked.compare, "fnc1") if asked.compare else None
    model = read_model()
    part = read_fnc1(asked.data or default_data())
    cases = sampled(part.cases, asked.limit, asked.seed)
    scorer = KeptScorer(load_scorer(asked.model, backend=asked.backend, threads=asked.threads), asked.cache)
    if scorer.revision != model.fitted_with:
        print(
            f"warning: the weights were fitted with NLI model {model.fitted_with}, this is {scorer.revision}; "
            "run `python -m eval.headline_fit`",
            file=sys.stderr,
        )
    encoder = KeptEncoder(load_encoder(None, threads=asked.threads), asked.cache)
    judged = judge(cases, encoder, scorer, model)
    record = make_record(part, cases, judged, model, scorer, asked)
    for table in report_tables(record, earlier):
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, record)
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def judge(cases: Sequence[HeadlineCase], encoder: KeptEncoder, scorer: KeptScorer, model: HeadlineModel) -> Judged:
    """The stance of every case, the NLI model asked only where headline and article are related."""
    started = time.perf_counter()
    read = read_cases(cases, encoder)
    related = np.flatnonzero(model.is_related(read.related))
    rows = stance_rows(read, related.tolist(), scorer)
    ours = np.full(len(cases), UNRELATED, dtype=np.intp)
    alone = ours.copy()
    if len(related):
        ours[related] = model.stance_probabilities(rows).argmax(axis=1)
        alone[related] = nli_label(rows)
    return Judged(
        ours=ours,
        nli_alone=alone,
        related=len(related),
        judgements=2 * sum(len(read.nearest[at]) for at in related.tolist()),
        seconds=time.perf_counter() - started,
    )


def nli_label(rows: FloatArray) -> Positions:
    """agree, disagree or discuss by the NLI label of the nearest sentence, shape (rows,)."""
    odds = rows[:, [STANCE.index("entailment_near"), STANCE.index("contradiction_near")]]
    probabilities = 1 / (1 + np.exp(-odds))
    three = np.column_stack([probabilities, 1 - probabilities.sum(axis=1)])
    return np.asarray(three.argmax(axis=1), dtype=np.intp)


def figures(gold: Positions, found: Positions) -> list[float]:
    """The numbers of FIGURES."""
    sides = side_scores(gold, found, STANCES)
    return [macro_f1(sides), *(side.f1 for side in sides), fnc_score(gold, found, unrelated=UNRELATED)]


def make_record(
    part: FncPart,
    cases: Sequence[HeadlineCase],
    judged: Judged,
    model: HeadlineModel,
    scorer: Scorer,
    asked: argparse.Namespace,
) -> dict[str, Any]:
    """The JSON record: settings, model, versions, machine and every number."""
    gold = np.array([STANCES.index(case.stance) for case in cases], dtype=np.intp)
    drawn = draw_groups([case.group for case in cases], draws=asked.draws)
    judges = {OURS: judged.ours, "the NLI model alone, nearest sentence": judged.nli_alone}
    return {
        "verb": "fnc1",
        "measured_at": measured_at(),
        "settings": {"limit": asked.limit, "seed": asked.seed, "draws": asked.draws, "threads": asked.threads},
        "model": {"name": short_name(scorer.name), "revision": scorer.revision},
        "weights": {"origin": model.origin, "fitted_with": model.fitted_with},
        "versions": read_versions(("rashomon", "numpy", "onnxruntime", "torch", "transformers")),
        "machine": read_machine(),
        "data": {
            "part": "competition test",
            "sha256": part.sha256,
            "pairs": len(cases),
            "of": len(part.cases),
            "articles": len({case.group for case in cases}),
        },
        "cost": {"related": judged.related, "judgements": judged.judgements, "seconds": round(judged.seconds, 1)},
        "judges": {name: _measured(gold, found, drawn) for name, found in judges.items()},
        "confusion": [
            [int(((gold == one) & (judged.ours == other)).sum()) for other in range(len(STANCES))]
            for one in range(len(STANCES))
        ],
    }


def _measured(gold: Positions, found: Positions, drawn: Sequence[Positions]) -> dict[str, Any]:
    values = figures(gold, found)
    draws = spread(lambda at: figures(gold[at], found[at]), drawn)
    sides = side_scores(gold, found, STANCES)
    return {
        "figures": dict(zip(FIGURES, values, strict=True)),
        "intervals": {name: percentile_interval(draws[:, at]) for at, name in enumerate(FIGURES)},
        "sides": {side.name: _side(side) for side in sides},
    }


def _side(side: SideScores) -> dict[str, float]:
    return {"n": side.n, "predicted": side.predicted, "precision": side.precision, "recall": side.recall, "f1": side.f1}


def report_tables(record: Mapping[str, Any], earlier: Mapping[str, Any] | None) -> list[Table]:
    """Ours with intervals, by class, and beside the published figures."""
    return [_figures_table(record, earlier), _class_table(record), _confusion_table(record), _published_table(record)]


def _figures_table(record: Mapping[str, Any], earlier: Mapping[str, Any] | None) -> Table:
    data, cost = record["data"], record["cost"]
    title = (
        f"FNC-1, {data['part']}: {data['pairs']:,} of {data['of']:,} pairs, {data['articles']:,} articles; NLI model "
        f"{record['model']['name']} {record['model']['revision']}; {cost['related']:,} taken as related, "
        f"{cost['judgements']:,} judgements, {cost['seconds']:.0f} s"
    )
    rows = []
    for name, of in record["judges"].items():
        for figure, value in of["figures"].items():
            low, high = of["intervals"][figure]
            change = ""
            if earlier and _is_comparable(record, earlier) and name in earlier["judges"]:
                change = f"{value - earlier['judges'][name]['figures'][figure]:+.3f}"
            rows.append((name, figure, share(value), f"{share(low)}-{share(high)}", change))
    return Table(
        title=title,
        columns=("judge", "figure", "value", "95 %, by article", "change"),
        rows=tuple(rows),
        numbers=frozenset({"value", "95 %, by article", "change"}),
    )


def _is_comparable(record: Mapping[str, Any], earlier: Mapping[str, Any]) -> bool:
    return all(record["data"][key] == earlier["data"].get(key) for key in ("sha256", "pairs")) and (
        record["settings"]["seed"] == earlier["settings"]["seed"]
    )


def _class_table(record: Mapping[str, Any]) -> Table:
    rows = [
        (name, f"{side['n']:,}", f"{side['predicted']:,}", *(share(side[key]) for key in ("precision", "recall", "f1")))
        for name, side in record["judges"][OURS]["sides"].items()
    ]
    numbers = ("n", "predicted", "precision", "recall", "F1")
    return Table(title="By class", columns=("class", *numbers), rows=tuple(rows), numbers=frozenset(numbers))


def _confusion_table(record: Mapping[str, Any]) -> Table:
    rows = [(name, *(f"{count:,}" for count in row)) for name, row in zip(STANCES, record["confusion"], strict=True)]
    return Table(
        title="Gold (rows) and found (columns)", columns=("", *STANCES), rows=tuple(rows), numbers=frozenset(STANCES)
    )


def _published_table(record: Mapping[str, Any]) -> Table:
    ours = record["judges"][OURS]["figures"]
    rows = [
        (-values[0], (name, fitted or "-", *map(share, values), source)) for name, fitted, source, values in PUBLISHED
    ]
    rows.append((-ours["macro F1"], (f"=> {OURS}", "own corpus", *(share(ours[name]) for name in FIGURES), "this run")))
    return Table(
        title="Beside published figures",
        columns=("system", "fitted on", *FIGURES, "source"),
        rows=tuple(row for _, row in sorted(rows)),
        numbers=frozenset(FIGURES),
    )
