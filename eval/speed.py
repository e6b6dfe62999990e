"""`python -m eval speed`: pairs per second of our engines and of two others, same weights, same pairs, in turn.

In: a folder of news and the float32 weights of the embedded model.  Out: tables on stdout and, with --out, a JSON
record: speeds, ratios, the machine's int8 matrix rate and the share of it that the default engine reaches.  On the
processor only; loading and a warm-up are not timed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

from eval.engines import FLOAT, Engine, ScorerEngine, TextPairs, load_engines
from eval.matrix_rate import MatrixRate, measure_matrix_rates
from eval.multiplications import count_multiplications
from eval.news_pairs import Lengths, count_tokens, draw_news_pairs
from eval.parity import Parity, measure_parity
from eval.provenance import measured_at, read_machine, read_versions, short_name, usable_cores
from eval.runs import RESULTS, check_out, write_record
from eval.sets import EvalSet, default_data, find_sets, read_registry, read_set
from eval.tables import Table, print_table, share
from eval.timing import EngineSpeed, time_engines
from rashomon.errors import SettingsError

SUMMARY = "pairs per second beside sentence-transformers and a transformers pipeline"
PACKAGES = (
    "rashomon",
    "numpy",
    "onnxruntime",
    "openvino",
    "sentence-transformers",
    "tokenizers",
    "torch",
    "transformers",
)
SEED = 20261122
WARM_UP = 64
REFERENCES = 3  # the last of load_engines: CrossEncoder, pipeline one by one, pipeline in batches
ROUNDS = 5
PARITY_SET = "mnli.dev_matched"
DEFAULT_WEIGHTS = Path(__file__).parent.parent / "models" / "nli" / "run" / "model"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--pairs", type=int, default=1200, metavar="N", help="pairs to time (default: 1200)")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder whose DIR/../news holds the articles")
    parser.add_argument(
        "--weights", type=Path, default=DEFAULT_WEIGHTS, metavar="DIR", help="float32 weights of our model"
    )
    parser.add_argument("--model", metavar="M", help="an int8 export to time in place of the embedded model")
    parser.add_argument("--threads", type=int, default=usable_cores(), metavar="T", help="threads (default: all cores)")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"turns of each engine (default: {ROUNDS})")
    parser.add_argument("--seed", type=int, default=SEED, help=f"of the pairs (default: {SEED})")
    parser.add_argument(
        "--parity",
        type=int,
        nargs="?",
        const=2000,
        metavar="N",
        help=f"compare every engine of ours with float32 on N pairs of {PARITY_SET} too (default 2000; 0: all)",
    )
    parser.add_argument(
        "--out", type=Path, default=RESULTS / "speed.json", metavar="FILE.json", help="record of the run (eval/results)"
    )


def run(asked: argparse.Namespace) -> int:
    """Time what was asked and print it; returns 0.  Raises RashomonError for wrong use."""
    for option in ("pairs", "threads", "rounds"):
        if getattr(asked, option) < 1:
            raise SettingsError(f"--{option} {getattr(asked, option)}: name at least 1")
    check_out(asked.out)
    machine = read_machine()  # first, so that its load is that of others
    data = asked.data or default_data()
    pairs = draw_news_pairs(data.parent / "news", asked.pairs, asked.seed)
    parity_set = _read_parity_set(data, asked.parity, asked.seed) if asked.parity is not None else None
    engines = load_engines(asked.weights, asked.model, asked.threads)
    lengths = count_tokens(pairs, asked.weights / "tokenizer.json")
    speeds = time_engines(
        engines,
        pairs,
        rounds=asked.rounds,
        references=range(len(engines) - REFERENCES, len(engines)),
        warm_up=WARM_UP,
        clock=time.perf_counter,
        on_turn=_say_turn,
    )
    rates = measure_matrix_rates(asked.threads, asked.rounds, time.perf_counter)
    parity = _compare(engines, parity_set) if parity_set else {}
    record = make_record(speeds, parity, pairs, lengths, engines, machine, asked)
    record["arithmetic"] = count_arithmetic(speeds[0], rates, lengths, asked.weights)
    for table in report_tables(speeds, parity, record):
        print_table(table, sys.stdout)
    _warn(machine, asked.threads)
    if asked.out:
        write_record(asked.out, record)
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def report_tables(speeds: Sequence[EngineSpeed], parity: Mapping[str, Parity], record: dict[str, Any]) -> list[Table]:
    """The tables of a run: speeds with ratios, the machine's own rate, what rounding costs, where it was measured."""
    tables = [speed_table(speeds, record)]
    if record["arithmetic"]:
        tables.append(arithmetic_table(record["arithmetic"]))
    if parity:
        tables.append(parity_table(parity))
    versions = [(name, version) for name, version in record["versions"].items()]
    machine = [(name, str(value)) for name, value in record["machine"].items() if value is not None]
    tables.append(Table(title="Measured with", columns=("what", "value"), rows=tuple(machine + versions)))
    return tables


def count_arithmetic(
    fastest: EngineSpeed, rates: Sequence[MatrixRate], lengths: Lengths, weights: Path
) -> dict[str, Any] | None:
    """Multiplications a pair, done by the default engine in its median round, and the machine's rate for such.

    None where the weights have no configuration or the lengths of pairs are not known.
    """
    config = weights / "config.json"
    if not config.is_file() or not lengths.each:
        return None
    counted = count_multiplications(lengths.each, json.loads(config.read_text(encoding="utf-8")))
    reached = fastest.median * counted.done / 1e3
    return {
        "millions_a_pair": asdict(counted),
        "engine": fastest.name,
        "reached": reached,
        "machine": {rate.name: list(rate.rounds) for rate in rates},
        "share": {rate.name: reached / median(rate.rounds) for rate in rates},
    }


def arithmetic_table(found: dict[str, Any]) -> Table:
    """The default engine's int8 multiplications a second beside the machine's, in thousand millions."""
    counted = found["millions_a_pair"]
    rows = [
        (f"{name}, one large product", f"{median(rounds):.0f} ({min(rounds):.0f}-{max(rounds):.0f})", "")
        for name, rounds in found["machine"].items()
    ]
    shares = ", ".join(f"{share(value)} of {name}" for name, value in found["share"].items())
    return Table(
        title=(
            f"Multiplications: {counted['done']:.0f} million a pair by int8 weights ({counted['whole']:.0f} with all "
            f"tokens in the last layer), {counted['attention']:.0f} of attention in float32"
        ),
        columns=("what", "thousand million a second", "share"),
        rows=((found["engine"], f"{found['reached']:.0f}", shares), *rows),
    )


def speed_table(speeds: Sequence[EngineSpeed], record: dict[str, Any]) -> Table:
    """One row an engine; a ratio is the median over the rounds, with the least and the most."""
    against = [ratio.against for ratio in speeds[0].ratios]
    numbers = ("pairs/s", "rounds", *(f"x {name}" for name in against), "same labels")
    of, threads = record["pairs"], record["settings"]["threads"]
    return Table(
        title=f"Speed: {of['count']:,} pairs of {of['tokens']['mean']:.1f} tokens on average, {threads} threads",
        columns=("engine", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(_speed_row(speed) for speed in speeds),
    )


def parity_table(parity: Mapping[str, Parity]) -> Table:
    """What rounding costs, a row an engine."""
    numbers = ("n", "same labels", "accuracy", "float32", "points lost", "largest logit gap")
    first = next(iter(parity.values()))
    return Table(
        title=f"Against {FLOAT} on {first.set} (± one standard error)",
        columns=("engine", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(_parity_row(name, found) for name, found in parity.items()),
    )


def _parity_row(name: str, found: Parity) -> tuple[str, ...]:
    lost = f"{100 * found.lost:+.2f} ± {100 * found.lost_error:.2f}"
    cells = (f"{found.n:,}", share(found.agreement), share(found.accuracy_int8), share(found.accuracy_float), lost)
    return (name, *cells, f"{found.largest_gap:.2f}")


def make_record(
    speeds: Sequence[EngineSpeed],
    parity: Mapping[str, Parity],
    pairs: TextPairs,
    lengths: Lengths,
    engines: Sequence[Engine],
    machine: dict[str, str | int | float | None],
    asked: argparse.Namespace,
) -> dict[str, Any]:
    """The JSON record: settings, models, versions, machine and every round."""
    digest = hashlib.sha256("\n".join(f"{left}\t{right}" for left, right in pairs).encode()).hexdigest()
    own = [engine for engine in engines if isinstance(engine, ScorerEngine)]
    return {
        "verb": "speed",
        "measured_at": measured_at(),
        "settings": {
            "rounds": asked.rounds,
            "threads": asked.threads,
            "seed": asked.seed,
            "weights": short_name(str(asked.weights)),
            "model": short_name(asked.model),
        },
        "models": {engine.name: f"{short_name(engine.scorer.name)} {engine.scorer.revision}" for engine in own},
        "versions": read_versions(PACKAGES),
        "machine": machine,
        "pairs": {"count": len(pairs), "tokens": _summary(lengths), "sha256": digest},
        "engines": [asdict(speed) for speed in speeds],
        "parity": {name: asdict(found) for name, found in parity.items()},
    }


def _speed_row(speed: EngineSpeed) -> tuple[str, ...]:
    rounds = f"{min(speed.rounds):.0f}-{max(speed.rounds):.0f}"
    ratios = [f"{ratio.median:.2f} ({ratio.low:.2f}-{ratio.high:.2f})" for ratio in speed.ratios]
    return (speed.name, f"{speed.median:.1f}", rounds, *ratios, share(speed.agreement))


def _read_parity_set(data: Path, asked: int, seed: int) -> EvalSet:
    [path] = find_sets(data, [PARITY_SET])
    return read_set(path, read_registry().get(PARITY_SET), limit=asked or None, seed=seed)


def _summary(lengths: Lengths) -> dict[str, float]:
    return {"mean": lengths.mean, "median": lengths.median, "longest": lengths.longest}


def _compare(engines: Sequence[Engine], found: EvalSet) -> dict[str, Parity]:
    """Every scorer of ours against the last one, which computes in float32."""
    *rounded, full = (engine for engine in engines if isinstance(engine, ScorerEngine))
    return {engine.name: measure_parity(engine.scorer, full.scorer, found) for engine in rounded}


def _say_turn(turn: int, name: str) -> None:
    if sys.stderr.isatty():
        print(f"round {turn + 1}: {name}", file=sys.stderr)


def _warn(machine: dict[str, str | int | float | None], threads: int) -> None:
    load = machine["load"]
    # Half a core of other work already moves a ratio between engines that use memory and arithmetic differently.
    if isinstance(load, float) and load > 0.5:
        print(
            f"warning: the machine was busy before (load {load}, {threads} threads asked); repeat on an idle one",
            file=sys.stderr,
        )
