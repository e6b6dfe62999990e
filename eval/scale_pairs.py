"""Rows of pairs through `rashomon score`: memory by number of rows.  News in, made rows and costs out.

Rows are pairs of sentences of made articles of one story (`scale_articles`).  A table of news repeats itself, as wire
copies do: each pair stands `REPEATED` times in a row, with another row number, so a tenth of the pairs are distinct and
the time is that of the distinct ones.  Memory is what is measured; the time of rows that do not repeat is told by
`distinct_a_second`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import combinations, groupby, islice
from pathlib import Path
from typing import Any

from eval.scale_articles import made_articles, read_families
from eval.scale_runs import Cost, run_command
from eval.tables import Table

REPEATED = 10
_OF_A_STORY = 40  # distinct pairs at most, so that stories go on coming


def made_rows(articles: Iterator[Mapping[str, str]], rows: int) -> Iterator[dict[str, Any]]:
    """So many rows: `row`, `left`, `right`, story after story."""
    pairs = _pairs(articles)
    repeated = (pair for pair in pairs for _ in range(REPEATED))
    for number, (left, right) in enumerate(islice(repeated, rows)):
        yield {"row": number, "left": left, "right": right}


def _pairs(articles: Iterator[Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    """Distinct pairs of sentences of two articles of one story."""
    for _, told in groupby(articles, key=lambda article: article["url"].rpartition("/")[0]):
        sentences = [article["text"].split("\n\n") for article in told]
        crossed = (
            (left, right)
            for mine, theirs in combinations(sentences, 2)
            for left in mine
            for right in theirs
            if left != right
        )
        yield from islice(dict.fromkeys(crossed), _OF_A_STORY)


def measure_rows(folder: Path, news: Path, sizes: Sequence[int], seed: int) -> list[dict[str, Any]]:
    """What `rashomon score` of each number of rows cost; read where an earlier run left it."""
    return [_measure(folder, news, size, seed) for size in sorted(sizes)]


def _measure(folder: Path, news: Path, size: int, seed: int) -> dict[str, Any]:
    done = folder / f"rows-{size}.json"
    if done.is_file():
        found: dict[str, Any] = json.loads(done.read_text(encoding="utf-8"))
        return found
    given, out = folder / f"rows-{size}.jsonl", folder / f"rows-{size}.scored.parquet"
    if not given.is_file():
        endless = made_articles(read_families(news), sys.maxsize, seed=seed)
        with given.open("w", encoding="utf-8") as file:
            for row in made_rows(endless, size):
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    cost = run_command(
        ["score", str(given), "--left", "left", "--right", "right", "--out", str(out), "--quiet"],
        state=folder / f"rows-{size}.part.json",
        on_look=lambda so_far: _tell(size, so_far),
    )
    distinct = -(-size // REPEATED)
    found = {"rows": size, "distinct": distinct, **asdict(cost), "distinct_a_second": round(distinct / cost.seconds, 1)}
    done.write_text(json.dumps(found, indent=1), encoding="utf-8")
    given.unlink()
    out.unlink()
    return found


def _tell(size: int, cost: Cost) -> None:
    print(f"\r{size:,} rows: {cost.seconds:,.0f} s, {cost.peak_mb:,} MB …", end="", file=sys.stderr, flush=True)


def row_table(rows: Sequence[Mapping[str, Any]]) -> Table:
    """One line a number of rows."""
    columns = ("rows", "distinct pairs", "seconds", "processor s", "peak MB")
    return Table(
        title="Rows through `rashomon score`",
        columns=columns,
        numbers=frozenset(columns),
        rows=tuple(
            (
                f"{one['rows']:,}",
                f"{one['distinct']:,}",
                f"{one['seconds']:,.0f}",
                f"{one['processor_seconds']:,.0f}",
                f"{one['peak_mb']:,}",
            )
            for one in rows
        ),
    )
