"""A scan's result in a terminal: the conflicts in short, and where the files are."""

from __future__ import annotations

import shutil
import sys
import textwrap
from pathlib import Path

import typer

from rashomon.pipeline import Result
from rashomon.records import Conflict, Statement

_MOST_SHOWN = 10
_MOST_PROBLEMS = 20


def print_problems(result: Result) -> None:
    """What could not be read, on stderr."""
    for problem in result.problems[:_MOST_PROBLEMS]:
        typer.echo(f"{problem.place}: {problem.message}", err=True)
    if len(result.problems) > _MOST_PROBLEMS:
        typer.echo(f"… and {len(result.problems) - _MOST_PROBLEMS} more; see problems in run.json", err=True)


def print_summary(result: Result, files: list[Path]) -> None:
    """The best conflicts, each with who says what, then the counts and the files written."""
    counts = result.run["counts"]
    width = min(shutil.get_terminal_size((100, 24)).columns, 110)
    flagged = result.flagged
    for rank, conflict in enumerate(flagged[:_MOST_SHOWN], 1):
        typer.echo(_describe(rank, conflict, width))
    if len(flagged) > _MOST_SHOWN:
        typer.echo(f"… and {len(flagged) - _MOST_SHOWN} more in conflicts.csv\n")
    typer.echo(
        f"{counts['documents']} documents of {counts['sources']} sources, {counts['statements']} statements, "
        f"{counts['pairs_compared']} pairs compared: {counts['conflicts_flagged']} conflicts flagged "
        f"(threshold {result.run['threshold']:.2f})"
    )
    if not flagged:
        typer.echo("The best unflagged pairs are in conflicts.csv, with flag = False.")
    for file in files:
        typer.echo(f"  {file}")


def _describe(rank: int, conflict: Conflict, width: int) -> str:
    pair = conflict.scored.pair
    head = f"{rank}. {conflict.kind}, probability {conflict.probability:.2f}: {conflict.evidence.reason}"
    if sys.stdout.isatty():
        head = typer.style(head, bold=True)
    lines = [head, *(_side(statement, width) for statement in (pair.left, pair.right)), ""]
    return "\n".join(lines)


def _side(statement: Statement, width: int) -> str:
    if statement.speaker is not None:
        who = f"{statement.speaker.label} ({statement.stance}, in {statement.source})"
    else:
        who = statement.source
    words = " ".join(statement.text.split())
    return textwrap.fill(f"{who}: {words}", width, initial_indent="   - ", subsequent_indent="     ")
