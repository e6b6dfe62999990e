"""`python -m eval scale`: how time and memory grow with the number of articles, and what a near search misses.

In: the news collections that articles are made of (`scale_articles`).  Out: tables on stdout, with --out a JSON record
and with --plot a drawing.  Four questions, each asked for by its option; without any, the first:

    --sizes     `rashomon scan --case` of 1,000 to 100,000 articles, each from nothing in a process of its own
    --recall    the same pairs found among near documents as among all?  On real collections, by the same scores
    --search    nearest vectors by kind of index: exact, inverted file, graph; recall and time, in turn (`scale_search`)
    --pairs     rows through `rashomon score`: memory by number of rows (`scale_pairs`)

With --folder an interrupted run goes on: sizes that are done are not done again, and a size that was interrupted goes
on where the case was left; its cost is the sum of its attempts.  A record that --out names already keeps the answers to
questions that are not asked again.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eval.provenance import measured_at, read_machine, read_versions
from eval.reported_speech import news_folder
from eval.runs import RESULTS, check_out, read_record, write_record
from eval.scale_articles import add_reworded, made_articles, read_families, write_articles
from eval.scale_growth import Exponent, draw_growth, fit_exponent, told
from eval.scale_pairs import measure_rows, row_table
from eval.scale_runs import Cost, run_command
from eval.scale_search import measure_recall, measure_search, recall_table, search_table
from eval.tables import Table, print_table
from rashomon.errors import SettingsError

SUMMARY = "how time and memory grow with the number of articles"
PACKAGES = ("rashomon", "faiss-cpu", "numpy", "onnxruntime", "openvino", "pyarrow", "scipy", "tokenizers")
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--sizes", type=_numbers, metavar="N,N,…", help="articles (default: 1000 to 100000)")
    parser.add_argument("--recall", action="store_true", help="pairs of near documents against pairs of all")
    parser.add_argument("--search", type=_numbers, metavar="N,N,…", help="vectors in an index")
    parser.add_argument("--pairs", type=_numbers, metavar="N,N,…", help="rows through `rashomon score`")
    parser.add_argument("--rounds", type=int, default=5, help="of --search (default: 5)")
    parser.add_argument("--seed", type=int, default=0, help="of what is made (default: 0)")
    add_reworded(parser)
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of the news collections (default: news/)")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="work here and leave it, to go on after a stop")
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="draw the growth")
    parser.add_argument(
        "--out",
        type=Path,
        default=RESULTS / "scale.json",
        metavar="FILE.json",
        help="record, written after each size anew (eval/results)",
    )


def _numbers(text: str) -> list[int]:
    try:
        found = [int(part.replace("_", "")) for part in text.split(",") if part.strip()]
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: name whole numbers, as in 1000,3000") from error
    if not found or min(found) < 1:
        raise argparse.ArgumentTypeError(f"{text}: name numbers of 1 and more")
    return found


def run(asked: argparse.Namespace) -> int:
    """Measure what was asked for and print; returns 0.  Raises RashomonError for wrong use."""
    check_out(asked.out)
    news = news_folder(asked.data)
    record = _begun(asked)
    is_asked = bool(asked.recall or asked.search or asked.pairs)
    if asked.recall:
        record["recall"] = measure_recall(news)
        _show(record, [recall_table(record["recall"])], asked.out)
    if asked.search:
        record["search"] = measure_search(news, asked.search, rounds=asked.rounds, seed=asked.seed)
        _show(record, [search_table(record["search"])], asked.out)
    with tempfile.TemporaryDirectory() as spare:
        folder = asked.folder or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        if asked.pairs:
            record["rows"] = measure_rows(folder, news, asked.pairs, asked.seed)
            _show(record, [row_table(record["rows"])], asked.out)
        if asked.sizes or not is_asked:
            _measure_sizes(record, folder, news, asked)
    return 0


def _begun(asked: argparse.Namespace) -> dict[str, Any]:
    """The record's head, and what an earlier record answers beside what is asked now."""
    earlier = read_record(asked.out, "scale") if asked.out and asked.out.is_file() else {}
    named = {"recall": asked.recall, "search": asked.search, "rows": asked.pairs}
    now = {name for name, is_named in named.items() if is_named}
    if asked.sizes or not now:
        now |= {"sizes", "growth"}
    times = {name: at for name, at in earlier.get("answered_at", {}).items() if name not in now}
    head = {"verb": "scale", "machine": read_machine(), "versions": read_versions(PACKAGES), "seed": asked.seed}
    kept = {name: earlier[name] for name in times if name in earlier}
    return head | {"answered_at": times | dict.fromkeys(sorted(now), measured_at())} | kept


def _measure_sizes(record: dict[str, Any], folder: Path, news: Path, asked: argparse.Namespace) -> None:
    """Every size, smallest first; the record is written and the drawing drawn after each."""
    record["sizes"] = []
    for size in sorted(asked.sizes or SIZES):
        record["sizes"].append(measure_size(folder, news, size, asked.seed, asked.reworded))
        record["growth"] = growth(record["sizes"])
        if asked.out:
            write_record(asked.out, record)
        if asked.plot:
            draw(asked.plot, record["sizes"])
    _show(record, size_tables(record["sizes"]), asked.out)


def _show(record: Mapping[str, Any], tables: Sequence[Table], out: Path | None) -> None:
    for table in tables:
        print_table(table, sys.stdout)
    if out:
        write_record(out, dict(record))
        print(f"wrote {out}", file=sys.stderr)


def measure_size(folder: Path, news: Path, size: int, seed: int, reworded: float) -> dict[str, Any]:
    """What a scan of so many articles cost; read where an earlier run left it."""
    done = folder / f"size-{size}.json"
    if done.is_file():
        found: dict[str, Any] = json.loads(done.read_text(encoding="utf-8"))
        if (found.get("seed"), found.get("reworded")) == (seed, reworded):
            return found
        raise SettingsError(
            f"{folder} holds a run with --seed {found.get('seed')} --reworded {found.get('reworded')}; name another "
            "--folder or these"
        )
    articles, case = folder / f"articles-{size}.jsonl", folder / f"case-{size}"
    if not articles.is_file():
        write_articles(articles, made_articles(read_families(news), size, seed=seed, reworded=reworded), lambda _: None)
    cost = run_command(
        ["scan", str(articles), "--case", str(case), "--quiet"],
        state=folder / f"size-{size}.part.json",
        may_end_with=(0, 1),  # 1: some article could not be read
        on_look=lambda so_far: _tell(size, so_far),
    )
    run_told = json.loads((case / "results" / "run.json").read_text(encoding="utf-8"))
    megabytes = sum(path.stat().st_size for path in case.rglob("*") if path.is_file()) / 2**20
    found = {
        "articles": size,
        "seed": seed,
        "reworded": reworded,
        **asdict(cost),
        **_told(run_told),
        "case_mb": round(megabytes),
    }
    done.write_text(json.dumps(found, indent=1), encoding="utf-8")
    shutil.rmtree(case)
    articles.unlink()
    print(f"{size:,} articles: {cost.seconds:,.0f} s, {cost.peak_mb:,} MB", file=sys.stderr)
    return found


def _tell(size: int, cost: Cost) -> None:
    print(f"\r{size:,} articles: {cost.seconds:,.0f} s, {cost.peak_mb:,} MB …", end="", file=sys.stderr, flush=True)


def _told(run_record: Mapping[str, Any]) -> dict[str, Any]:
    """What a scan says of itself: counts, judgements and seconds by stage (of the last attempt)."""
    counts = run_record["counts"]
    kept = ("documents", "statements", "copies_left_out", "pairs", "conflicts_flagged", "disputes")
    told_of = {name: counts[name] for name in kept if name in counts}
    made = run_record.get("case", {})
    told_of |= {name: made[name] for name in ("texts_embedded", "judgements_made") if name in made}
    return told_of | {"stages": run_record["seconds"]}


def growth(sizes: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any] | None]:
    """Exponents of seconds, processor seconds and memory."""
    fitted = {name: _fitted(sizes, name) for name in ("seconds", "processor_seconds", "peak_mb")}
    return {name: asdict(found) if found else None for name, found in fitted.items()}


def _fitted(sizes: Sequence[Mapping[str, Any]], name: str) -> Exponent | None:
    return fit_exponent([one["articles"] for one in sizes], [max(one[name], 0.1) for one in sizes])


def draw(path: Path, sizes: Sequence[Mapping[str, Any]]) -> Path:
    """Seconds, processor seconds and memory against articles."""
    articles = [one["articles"] for one in sizes]
    panels = [
        (what, articles, [one[name] for one in sizes], _fitted(sizes, name))
        for what, name in (("seconds", "seconds"), ("processor seconds", "processor_seconds"), ("peak MB", "peak_mb"))
    ]
    return draw_growth(path, panels)


def size_tables(sizes: Sequence[Mapping[str, Any]]) -> list[Table]:
    """What each size cost, by stage, and how that grows."""
    numbers = (
        "articles",
        "statements",
        "pairs a statement",
        "judgements",
        "seconds",
        "processor s",
        "peak MB",
        "case MB",
    )
    rows = [
        (
            f"{one['articles']:,}",
            f"{one['statements']:,}",
            f"{one['pairs'] / max(1, one['statements']):.2f}",
            f"{one.get('judgements_made', 0):,}",
            f"{one['seconds']:,.0f}",
            f"{one['processor_seconds']:,.0f}",
            f"{one['peak_mb']:,}",
            f"{one['case_mb']:,}",
        )
        for one in sizes
    ]
    stages = list(dict.fromkeys(stage for one in sizes for stage in one["stages"]))
    by_stage = [
        (stage, *(f"{one['stages'][stage]:,.1f}" if stage in one["stages"] else "-" for one in sizes))
        for stage in stages
    ]
    columns = tuple(f"{one['articles']:,}" for one in sizes)
    exponents = [
        (what, told(found), f"{found.last:.2f}" if found else "-")
        for what, name in (("seconds", "seconds"), ("processor seconds", "processor_seconds"), ("memory", "peak_mb"))
        for found in [_fitted(sizes, name)]
    ]
    return [
        Table(title="Scans from nothing", columns=numbers, numbers=frozenset(numbers), rows=tuple(rows)),
        Table(
            title="Seconds by stage, by articles (of the last attempt)",
            columns=("stage", *columns),
            numbers=frozenset(columns),
            rows=tuple(by_stage),
        ),
        Table(
            title="Growth: cost as a power of the number of articles",
            columns=("cost", "exponent (95 %)", "between the largest two"),
            numbers=frozenset({"between the largest two"}),
            rows=tuple(exponents),
        ),
    ]
