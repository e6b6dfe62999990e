"""`python -m eval nli`: how well an NLI model labels the public sets, beside published figures and an earlier run.

In: a folder of SET.jsonl.gz and a model.  Out: tables on stdout and, with --out, a JSON record.  It does not choose
thresholds or temperatures, and it judges one direction: the premise of the set as premise.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from eval.measurement import SetResult, measure_set
from eval.provenance import measured_at, read_machine, read_versions, short_name
from eval.published import figure_table, floor_table, read_published
from eval.runs import check_out, read_record, write_record
from eval.sets import EvalSet, default_data, find_sets, read_registry, read_set
from eval.tables import Table, print_table, share
from rashomon.errors import SettingsError
from rashomon.scores import Scorer, load_scorer

SUMMARY = "accuracy, F1, calibration and likelihood on the public NLI sets"
PACKAGES = ("rashomon", "numpy", "onnxruntime", "tokenizers", "torch", "transformers")
SEED = 20261122


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of SET.jsonl.gz (default: $RASHOMON_DATA)")
    parser.add_argument("--model", metavar="M", help="folder or hub name (default: the embedded model)")
    parser.add_argument("--backend", choices=("auto", "onnx", "torch"), default="auto")
    parser.add_argument("--labels", metavar="A,B,C", help="output order of a model whose labels have no names")
    parser.add_argument(
        "--sets", metavar="A,B,C", help="sets to measure, * for anything: 'vitaminc.*,hans*' (default: all)"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="measure a sample of N pairs of each set")
    parser.add_argument("--seed", type=int, default=SEED, help=f"of the samples (default: {SEED})")
    parser.add_argument("--threads", type=int, metavar="T", help="processor threads of the model (default: its own)")
    parser.add_argument("--per-class", action="store_true", help="print precision and recall of every class too")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")
    parser.add_argument("--compare", type=Path, metavar="FILE.json", help="show the change since an earlier record")


def run(asked: argparse.Namespace) -> int:
    """Measure what was asked and print it; returns 0.  Raises RashomonError for wrong use."""
    if asked.limit is not None and asked.limit < 1:
        raise SettingsError(f"--limit {asked.limit}: name at least one pair a set")
    check_out(asked.out)
    earlier = read_record(asked.compare, "nli") if asked.compare else None
    sets = read_sets(asked.data or default_data(), _listed(asked.sets), asked.limit, asked.seed)
    for found in sets:
        if found.warning:
            print(f"warning: {found.warning}", file=sys.stderr)
    labels = _listed(asked.labels) or None
    scorer = load_scorer(asked.model, backend=asked.backend, labels=labels, threads=asked.threads)
    results = measure(scorer, sets, sys.stderr)
    for table in report_tables(results, scorer, earlier, per_class=asked.per_class):
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, make_record(results, scorer, asked))
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def read_sets(folder: Path, asked: Sequence[str], limit: int | None, seed: int) -> list[EvalSet]:
    """The asked sets of a folder, all read before anything is scored.  Raises InputError."""
    registry = read_registry()
    paths = find_sets(folder, asked, list(registry))
    return [read_set(path, registry.get(path.name.split(".jsonl")[0]), limit=limit, seed=seed) for path in paths]


def measure(scorer: Scorer, sets: Sequence[EvalSet], progress: TextIO) -> list[SetResult]:
    """Score every set and judge it; a bar on `progress` when that is a terminal."""
    results = []
    with _bar(sum(len(found.pairs) for found in sets), progress) as advance:
        for found in sets:
            pairs = [(pair.premise, pair.hypothesis) for pair in found.pairs]
            scored = scorer.score_logits(pairs, on_progress=partial(advance, found.name))
            results.append(measure_set(found, scored, scorer.temperature))
    return results


def report_tables(
    results: Sequence[SetResult], scorer: Scorer, earlier: dict[str, Any] | None, *, per_class: bool = False
) -> list[Table]:
    """The tables of a run, in the order a person reads them."""
    figures, floors = read_published()
    name = f"{short_name(scorer.name)} {scorer.revision}".strip()
    title = f"NLI: {name}, temperature {scorer.temperature:g}, {sum(result.n for result in results):,} pairs"
    tables = [set_table(results, earlier, title)]
    if per_class:
        tables.append(class_table(results))
    return [*tables, figure_table(results, figures, name), floor_table(results, floors)]


def set_table(results: Sequence[SetResult], earlier: dict[str, Any] | None, title: str) -> Table:
    """One row a set.  `argmax` is shown where the set is two-way; `change` where there is an earlier run."""
    numbers = ("n", "accuracy", "95 %", "macro F1", "F1 ent", "F1 neu", "F1 con", "ECE", "NLL", "argmax")
    change = ("change",) if earlier else ()
    rows = [_set_row(result) + ((_change(result, earlier),) if earlier else ()) for result in results]
    return Table(
        title=title, columns=("set", "role", *numbers, *change), numbers=frozenset(numbers + change), rows=tuple(rows)
    )


def class_table(results: Sequence[SetResult]) -> Table:
    """One row a set and class, with precision and recall."""
    numbers = ("n", "predicted", "precision", "recall", "F1")
    rows = [
        (
            result.name,
            side.name,
            f"{side.n:,}",
            f"{side.predicted:,}",
            share(side.precision),
            share(side.recall),
            share(side.f1),
        )
        for result in results
        for side in result.sides
    ]
    return Table(title="By class", columns=("set", "class", *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def make_record(results: Sequence[SetResult], scorer: Scorer, asked: argparse.Namespace) -> dict[str, Any]:
    """The JSON record: settings, model, versions, machine and every number."""
    return {
        "verb": "nli",
        "measured_at": measured_at(),
        "settings": {
            "model": short_name(asked.model),
            "backend": asked.backend,
            "labels": asked.labels,
            "sets": asked.sets,
            "limit": asked.limit,
            "seed": asked.seed,
            "threads": asked.threads,
        },
        "model": {
            "name": short_name(scorer.name),
            "revision": scorer.revision,
            "temperature": scorer.temperature,
            "max_tokens": scorer.max_tokens,
        },
        "versions": read_versions(PACKAGES),
        "machine": read_machine(),
        "sets": {result.name: asdict(result) for result in results},
    }


def _listed(text: str | None) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()] if text else []


def _set_row(result: SetResult) -> tuple[str, ...]:
    low, high = result.interval
    return (
        result.name + ("" if result.warning is None else " (!)"),
        result.role or "unknown",
        f"{result.n:,}",
        share(result.accuracy),
        f"{share(low)}-{share(high)}",
        share(result.macro_f1),
        share(result.value("f1.entailment")),
        share(result.value("f1.neutral")),
        share(result.value("f1.contradiction")),
        share(result.ece),
        f"{result.nll:.3f}",
        "" if result.decision == "three-way" else share(result.argmax_accuracy),
    )


def _change(result: SetResult, earlier: dict[str, Any]) -> str:
    before = earlier["sets"].get(result.name)
    if before is None:
        return "new"
    if any(before.get(key) != getattr(result, key) for key in ("sha256", "n", "seed", "decision")):
        return "other data"
    return f"{result.accuracy - before['accuracy']:+.3f}"


@contextmanager
def _bar(total: int, stream: TextIO) -> Iterator[Callable[[str, int], None]]:
    if not stream.isatty():
        yield lambda _name, _done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=stream), transient=True) as progress:
        task = progress.add_task("scoring", total=total)
        yield lambda name, done: progress.update(task, advance=done, description=name)
