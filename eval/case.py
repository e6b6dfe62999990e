"""`python -m eval case`: what one more article costs a case that holds many, beside a second scan of the same input.

In: the news collections that articles are made of (`scale_articles`).  Out: a table on stdout and, with --out, a JSON
record.  Every figure is that of the whole command in a process of its own, from its start to its end: loading, reading,
comparing, writing all results.  The case is made first; then one more article and the same input again take turns.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

from eval.provenance import measured_at, read_machine, read_versions
from eval.reported_speech import news_folder
from eval.runs import check_out, write_record
from eval.scale_articles import add_reworded, made_articles, read_families, write_articles
from eval.tables import Table, print_table
from rashomon.errors import SettingsError

SUMMARY = "what one more article costs a case that holds many"
PACKAGES = ("rashomon", "numpy", "onnxruntime", "pyarrow", "scipy", "tokenizers")
_COMMAND = (sys.executable, "-c", "from rashomon.cli import main; main()", "scan")
_LIMIT = 6 * 3600  # seconds of one command


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one command took, and what it says it had to do."""

    what: str
    seconds: float
    peak_mb: int  # of memory, 2^20 bytes
    documents: int  # in the case
    statements: int
    pairs: int
    extracted: int
    embedded: int
    judged: int


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--articles", type=int, default=1000, metavar="N", help="in the case (default: 1000)")
    parser.add_argument("--rounds", type=int, default=5, help="articles added, one at a time (default: 5)")
    parser.add_argument("--seed", type=int, default=0, help="of the articles (default: 0)")
    add_reworded(parser)
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of the news collections (default: news/)")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="make the case here and leave it")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")


def run(asked: argparse.Namespace) -> int:
    """Make the case, add the articles, print; returns 0.  Raises RashomonError for wrong use."""
    if asked.articles < 1 or asked.rounds < 1:
        raise SettingsError(f"--articles {asked.articles} --rounds {asked.rounds}: name at least 1 of each")
    check_out(asked.out)
    machine = read_machine()  # first, so that its load is that of others
    with tempfile.TemporaryDirectory(dir=asked.folder and asked.folder.parent) as spare:
        folder = asked.folder or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        costs = measure(folder, news_folder(asked.data), asked.articles, asked.rounds, asked.seed, asked.reworded)
        size = sum(path.stat().st_size for path in (folder / "case").rglob("*") if path.is_file())
    print_table(cost_table(costs), sys.stdout)
    print(f"The case's folder holds {size / 2**20:,.0f} MB.")
    if asked.out:
        write_record(
            asked.out,
            {
                "verb": "case",
                "measured_at": measured_at(),
                "machine": machine,
                "versions": read_versions(PACKAGES),
                "articles": asked.articles,
                "seed": asked.seed,
                "reworded": asked.reworded,
                "folder_mb": round(size / 2**20),
                "costs": [asdict(cost) for cost in costs],
                "summary": summarised(costs),
            },
        )
    return 0


def measure(folder: Path, news: Path, articles: int, rounds: int, seed: int, reworded: float) -> list[Cost]:
    """The first scan, then in turn one more article and the same input again."""
    made = made_articles(read_families(news), articles + rounds, seed=seed, reworded=reworded)
    base = folder / "articles.jsonl"
    write_articles(base, islice(made, articles), lambda _: None)
    costs = [_timed("first scan", folder, base)]
    for number, article in enumerate(made, 1):
        one = folder / f"one-{number}.jsonl"
        write_articles(one, iter([article]), lambda _: None)
        costs.append(_timed("one more article", folder, one))
        costs.append(_timed("same input again", folder, base))
    return costs


def _timed(what: str, folder: Path, given: Path) -> Cost:
    """Run the command and read what it says of itself."""
    print(f"{what}: {given.name} …", file=sys.stderr)
    words = [*_COMMAND, str(given), "--case", str(folder / "case"), "--quiet"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RASHOMON_")}
    began = time.perf_counter()
    process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603  our own command
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1: some input could not be read, or was given twice
        raise SettingsError(f"the command ended with {process.returncode}; see what it said above")
    told = json.loads((folder / "case" / "results" / "run.json").read_text(encoding="utf-8"))
    return Cost(
        what=what,
        seconds=round(seconds, 2),
        peak_mb=used.ru_maxrss // 1024,
        documents=told["counts"]["documents"],
        statements=told["counts"]["statements"],
        pairs=told["counts"]["pairs"],
        extracted=told["case"]["documents_extracted"],
        embedded=told["case"]["texts_embedded"],
        judged=told["case"]["judgements_made"],
    )


def summarised(costs: Sequence[Cost]) -> dict[str, dict[str, Any]]:
    """Seconds of each kind of run: least, middle, most."""
    kinds = dict.fromkeys(cost.what for cost in costs)
    seconds = {kind: [cost.seconds for cost in costs if cost.what == kind] for kind in kinds}
    return {
        kind: {"runs": len(told), "min": min(told), "median": round(median(told), 2), "max": max(told)}
        for kind, told in seconds.items()
    }


def cost_table(costs: Sequence[Cost]) -> Table:
    """One row a command."""
    numbers = ("seconds", "peak MB", "documents", "statements", "pairs", "extracted", "embedded", "judged")
    rows = [
        (
            cost.what,
            f"{cost.seconds:,.1f}",
            f"{cost.peak_mb:,}",
            *(
                f"{number:,}"
                for number in (
                    cost.documents,
                    cost.statements,
                    cost.pairs,
                    cost.extracted,
                    cost.embedded,
                    cost.judged,
                )
            ),
        )
        for cost in costs
    ]
    return Table(
        title="A case, command by command",
        columns=("command", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )
