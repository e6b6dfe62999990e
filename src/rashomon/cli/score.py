"""`rashomon score`: judge every pair of a table in both directions."""

from __future__ import annotations

from typing import Annotated

import typer

from rashomon.cli import options
from rashomon.cli.interrupts import signals_as_interrupts
from rashomon.cli.progress import progress_bars
from rashomon.records import Problem

_MOST_SHOWN = 20  # problems printed one by one; the rest are counted, and each is in the `error` column


def score(
    pairs: Annotated[
        str,
        typer.Argument(
            help="CSV, TSV, JSONL or Parquet file of pairs; - reads JSONL from stdin.  With --engine ray also a folder "
            "of Parquet parts.",
            metavar="PAIRS",
        ),
    ],
    out: Annotated[
        str,
        typer.Option(
            "--out",
            "-o",
            help="File to write, format by suffix; - writes JSONL to stdout.  With --engine ray a folder gets "
            "Parquet parts.",
        ),
    ],
    left: Annotated[
        str | None, typer.Option(help="Column of the left text. Default: found by its usual names.")
    ] = None,
    right: Annotated[str | None, typer.Option(help="Column of the right text.")] = None,
    model: options.Model = None,
    backend: options.Backend = None,
    labels: options.Labels = None,
    temperature: options.Temperature = None,
    threshold: options.Threshold = None,
    precision: options.Precision = None,
    batch_size: options.BatchSize = None,
    engine: options.Engine = None,
    threads: options.Threads = None,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at the first row that cannot be scored.")] = False,
    guard_formulas: Annotated[
        bool, typer.Option("--guard-formulas", help="Put ' before cells that a spreadsheet would run (= + - @).")
    ] = False,
    config: options.Config = None,
    quiet: options.Quiet = False,
) -> None:
    """Judge every pair of texts in a table, both ways, and flag the conflicts.

    Every input column and row is kept, in order. Added: forward_ and backward_ entailment, neutral, contradiction
    (forward: left is the premise), conflict (0-1), flag, kind, truncated_left, truncated_right (tokens cut), error.

    Interrupted (Ctrl-C, a kill, a full disk), the same command goes on from what was judged.

    Exit codes: 0 every row scored, 1 some rows could not be (see the error column), 2 wrong use.
    """
    from rashomon.settings import read_settings
    from rashomon.table_scoring import score_file

    settings = read_settings(
        config,
        model=model,
        backend=backend,
        labels=labels,
        temperature=temperature,
        threshold=threshold,
        precision=precision,
        batch_size=batch_size,
        engine=engine,
        threads=threads,
    )
    shown = 0

    def tell(problem: Problem) -> None:
        nonlocal shown
        shown += 1
        if shown <= _MOST_SHOWN:
            typer.echo(f"{problem.place}: {problem.message}", err=True)
        elif shown == _MOST_SHOWN + 1:
            typer.echo("… more rows have problems; the error column says which", err=True)

    with signals_as_interrupts(), progress_bars(is_quiet=quiet) as progress:
        tally = score_file(
            pairs,
            out,
            left=left,
            right=right,
            settings=settings,
            is_strict=strict,
            guard_formulas=guard_formulas,
            on_problem=tell,
            on_notice=lambda notice: typer.echo(f"{notice.place}: {notice.message}", err=True),
            progress=progress,
        )
    if not quiet:
        failed = f", {tally.failed:,} could not be scored" if tally.failed else ""
        where = "" if out == "-" else f"; wrote {out}"
        typer.echo(f"{tally.rows:,} pairs, {tally.flagged:,} flagged as conflicts{failed}{where}", err=True)
    if tally.failed:
        raise typer.Exit(1)
