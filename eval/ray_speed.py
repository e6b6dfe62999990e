"""`python -m eval ray`: pairs per second of `rashomon score` on Ray and on Spark beside this process, in turn.

In: a folder of news.  Out: tables on stdout and, with --out, a JSON record.  A whole job each: both directions, the
decision and the table's columns.  What is timed is work, not starting: clusters are up and models loaded.  All on one
machine, so this says what the two cost beside a plain process; it cannot say what a second machine adds.

A worker remembers pairs, so each turn's texts end with the number of the turn; the same for every engine.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eval.engines import TextPairs
from eval.news_pairs import draw_news_pairs
from eval.provenance import measured_at, read_machine, read_versions, usable_cores
from eval.runs import check_out, write_record
from eval.sets import default_data
from eval.tables import Table, print_table, share
from eval.timing import EngineSpeed, time_engines
from rashomon.errors import SettingsError
from rashomon.pipeline import load_nli
from rashomon.progress import QUIET
from rashomon.ray_engine.cluster import connect
from rashomon.ray_engine.pool import Pool
from rashomon.settings import Settings
from rashomon.spark import score_udf
from rashomon.table_scoring import row_judge, score

if TYPE_CHECKING:
    import pandas as pd

SUMMARY = "pairs per second on Ray and Spark beside a plain process"
PACKAGES = ("rashomon", "onnxruntime", "pandas", "pyarrow", "pyspark", "ray")
SEED = 20261126
CHUNK_ROWS = 128  # rows a call: several for each worker
REFERENCES = (0, 1)
TEXTS = ("left", "right")


class TableEngine:
    """Something that judges a table: a frame of pairs in, their `conflict` out."""

    def __init__(self, name: str, judge: Callable[[pd.DataFrame], Sequence[float]]) -> None:
        self.name = name
        self._judge = judge
        self._turn = 0

    def label_pairs(self, pairs: TextPairs) -> list[str]:
        """The conflict probability of each pair as it stands in the table; see `eval.engines.Engine`."""
        import pandas as pd

        self._turn += 1
        texts = [(f"{left} {self._turn}", f"{right} {self._turn}") for left, right in pairs]
        return [f"{value:.6f}" for value in self._judge(pd.DataFrame(texts, columns=list(TEXTS)))]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--pairs", type=int, default=1000, metavar="N", help="pairs to time (default: 1000)")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder whose DIR/../news holds the articles")
    parser.add_argument(
        "--workers", type=int, default=usable_cores(), metavar="W", help="most workers (default: cores)"
    )
    parser.add_argument("--rounds", type=int, default=5, help="turns of each engine (default: 5)")
    parser.add_argument("--seed", type=int, default=SEED, help=f"of the pairs (default: {SEED})")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")


def run(asked: argparse.Namespace) -> int:
    """Time what was asked and print it; returns 0.  Raises RashomonError for wrong use."""
    for option in ("pairs", "workers", "rounds"):
        if getattr(asked, option) < 1:
            raise SettingsError(f"--{option} {getattr(asked, option)}: name at least 1")
    check_out(asked.out)
    machine = read_machine()  # first, so that its load is that of others
    pairs = draw_news_pairs((asked.data or default_data()).parent / "news", asked.pairs, asked.seed)
    with open_engines(asked.workers) as engines:
        speeds = time_engines(
            engines,
            pairs,
            rounds=asked.rounds,
            references=REFERENCES,
            warm_up=2 * CHUNK_ROWS * asked.workers,  # every worker loads its model
            clock=time.perf_counter,
            on_turn=_say_turn,
        )
    record = make_record(speeds, len(pairs), machine, asked)
    for table in report_tables(speeds, record):
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, record)
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


@contextmanager
def open_engines(workers: int) -> Iterator[list[TableEngine]]:
    """This process with one thread and with `workers`, Ray with one worker and with `workers`, Spark with `workers`."""
    cluster = connect()
    one, most = (_local(threads) for threads in (1, workers))
    ray = [_ray(count, pool) for count, pool in ((n, _pool(cluster, n)) for n in dict.fromkeys((1, workers)))]
    with _spark(workers) as spark:
        yield [one, most, *ray, spark]
    cluster.ray.shutdown()


def report_tables(speeds: Sequence[EngineSpeed], record: dict[str, Any]) -> list[Table]:
    """Speeds with ratios, then where they were measured."""
    against = [ratio.against for ratio in speeds[0].ratios]
    numbers = ("pairs/s", "rounds", *(f"x {name}" for name in against), "same conflict")
    rows = tuple(
        (
            speed.name,
            f"{speed.median:.1f}",
            f"{min(speed.rounds):.0f}-{max(speed.rounds):.0f}",
            *(f"{ratio.median:.2f} ({ratio.low:.2f}-{ratio.high:.2f})" for ratio in speed.ratios),
            share(speed.agreement),
        )
        for speed in speeds
    )
    title = f"`rashomon score`: {record['pairs']:,} pairs, both directions and the decision"
    machine = [(name, str(value)) for name, value in record["machine"].items() if value is not None]
    with_what = tuple(machine + list(record["versions"].items()))
    return [
        Table(title=title, columns=("engine", *numbers), numbers=frozenset(numbers), rows=rows),
        Table(title="Measured with", columns=("what", "value"), rows=with_what),
    ]


def make_record(
    speeds: Sequence[EngineSpeed],
    pairs: int,
    machine: dict[str, str | int | float | None],
    asked: argparse.Namespace,
) -> dict[str, Any]:
    """The JSON record: settings, versions, machine and every round."""
    return {
        "verb": "ray",
        "measured_at": measured_at(),
        "settings": {"rounds": asked.rounds, "workers": asked.workers, "seed": asked.seed},
        "versions": read_versions(PACKAGES),
        "machine": machine,
        "pairs": pairs,
        "engines": [asdict(speed) for speed in speeds],
    }


def _local(threads: int) -> TableEngine:
    scorer = load_nli(Settings(threads=threads))
    name = f"this process, {threads} thread{'s' * (threads > 1)}"
    return TableEngine(name, lambda frame: score(frame, scorer=scorer)["conflict"].tolist())


def _pool(cluster: Any, workers: int) -> Pool:
    # No CPU is reserved: the pools take turns, and both must be up at once.
    return Pool(cluster, partial(row_judge, Settings(threads=1), TEXTS), count=workers, cpus=0, gpus=0)


def _ray(workers: int, pool: Pool) -> TableEngine:
    def judge(frame: pd.DataFrame) -> list[float]:
        chunks = (frame[start : start + CHUNK_ROWS] for start in range(0, len(frame), CHUNK_ROWS))
        calls: Iterator[tuple[Any, ...]] = ((chunk, {}, {}, QUIET.stage("", None)) for chunk in chunks)
        return [value for found in pool.map("score_frame", calls) for value in found["conflict"]]

    return TableEngine(f"Ray, {workers} worker{'s' * (workers > 1)}", judge)


@contextmanager
def _spark(workers: int) -> Iterator[TableEngine]:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    from pyspark.sql import SparkSession

    build = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false")
    build = build.config("spark.ui.showConsoleProgress", "false").config("spark.driver.host", "127.0.0.1")
    session = build.config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    judge_texts = score_udf(Settings(threads=1))

    def judge(frame: pd.DataFrame) -> list[float]:
        rows = [(at, left, right) for at, (left, right) in enumerate(zip(frame["left"], frame["right"], strict=True))]
        given = session.createDataFrame(rows, "at int, left string, right string").repartition(workers)
        found = given.select("at", judge_texts("left", "right")["conflict"].alias("conflict")).collect()
        return [row["conflict"] for row in sorted(found, key=lambda row: row["at"])]

    yield TableEngine(f"Spark, {workers} workers", judge)
    session.stop()


def _say_turn(turn: int, name: str) -> None:
    if sys.stderr.isatty():
        print(f"round {turn + 1}: {name}", file=sys.stderr)
