"""`rashomon scan`: documents in, conflicts out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rashomon.cli import options
from rashomon.cli.progress import progress_bars
from rashomon.errors import InputError, OutputError


def scan(
    inputs: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files (.txt .md .html .jsonl .csv .tsv .parquet, tables also .gz) and folders of them.",
            metavar="INPUT...",
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="Folder to write the results to.  Of a case: its own folder `results`."),
    ] = None,
    case: Annotated[
        Path | None,
        typer.Option(
            "--case",
            help="Folder that remembers what was read and judged: the inputs join what it holds, and only what is new "
            "is done.  Without INPUT, decides again over what it holds.",
        ),
    ] = None,
    model: options.Model = None,
    backend: options.Backend = None,
    labels: options.Labels = None,
    temperature: options.Temperature = None,
    encoder: options.Encoder = None,
    threshold: options.Threshold = None,
    precision: options.Precision = None,
    across: options.Across = None,
    neighbours: options.Neighbours = None,
    min_similarity: options.MinSimilarity = None,
    min_same_matter: options.MinSameMatter = None,
    max_days: options.MaxDays = None,
    list_below: options.ListBelow = None,
    exhaustive: options.Exhaustive = False,
    engine: options.Engine = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    config: options.Config = None,
    quiet: options.Quiet = False,
) -> None:
    """Find the conflicts between what the documents' sources and speakers say.

    Writes conflicts.csv (best first) and conflicts.parquet, statements.parquet, run.json, records.jsonl.gz (for
    `rashomon review`) and report.html.

    Exit codes: 0 done, 1 done but some input could not be read, 2 wrong use, 70 a mistake in rashomon, 130 interrupted.
    """
    from rashomon.cli.case import scan_in_case
    from rashomon.cli.summary import print_problems, print_summary, write_result
    from rashomon.pipeline import scan as scan_documents
    from rashomon.settings import read_settings

    named = inputs or []
    place = _place(named, out, case)
    settings = read_settings(
        config,
        model=model,
        backend=backend,
        labels=labels,
        temperature=temperature,
        encoder=encoder,
        threshold=threshold,
        precision=precision,
        across=across,
        neighbours=neighbours,
        min_similarity=min_similarity,
        min_same_matter=min_same_matter,
        max_days=max_days,
        list_below=list_below,
        exhaustive=exhaustive or None,
        engine=engine,
        batch_size=batch_size,
        threads=threads,
    )
    if case is not None:
        result, files = scan_in_case(case, named, place, settings, is_quiet=quiet)
    else:
        with progress_bars(is_quiet=quiet) as progress:
            result = scan_documents(named, settings=settings, progress=progress)
        files = write_result(result, place, title=_title(named))
    print_problems(result)
    if not quiet:
        print_summary(result, files)
    if result.problems:
        raise typer.Exit(1)


def _place(inputs: list[Path], out: Path | None, case: Path | None) -> Path:
    """Where the results go, checked before the work begins."""
    from rashomon.report import check_run_folder

    if case is None and not inputs:
        raise InputError("nothing to scan; name a file or folder (or a case with --case, to decide again)")
    if case is None and out is None:
        raise OutputError("no place for the results; name a folder with --out (or a case with --case)")
    place = out or (case or Path()) / "results"
    check_run_folder(place)
    return place


def _title(inputs: list[Path]) -> str:
    names = [path.resolve().name for path in inputs]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
