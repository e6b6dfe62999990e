"""How a scan ends: its files are written, and the terminal shows the conflicts in short and where the files are."""

from __future__ import annotations

import shutil
import sys
import textwrap
from pathlib import Path

import typer

from rashomon.pipeline import Result
from rashomon.records import Conflict, Statement
from rashomon.report import write_run

_MOST_SHOWN = 10
_MOST_PROBLEMS = 20


def write_result(result: Result, out: Path, *, title: str) -> list[Path]:
    """Write the files of a scan; returns their paths."""
    return write_run(
        out,
        conflicts=result.conflicts_frame(),
        statements=result.statements_frame(),
        run=result.run,
        problems=result.problems,
        found=result.conflicts,
        documents=result.documents_by_id,
        probabilities=result.probabilities,
        title=title,
    )


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
    told = [
        _count(counts[key], noun)
        for key, noun in (
            ("documents", "document"),
            ("sources", "source"),
            ("statements", "statement"),
            ("pairs", "pair"),
            ("conflicts_flagged", "conflict"),
        )
    ]
    typer.echo(
        f"{told[0]} of {told[1]}, {told[2]}, {told[3]} compared: {told[4]} flagged "
        f"(threshold {result.run['threshold']:.2f})"
    )
    if counts["sources"] == 1 and counts["documents"] > 1 and result.run["settings"]["across"] != "documents":
        source = result.documents[0].source
        typer.echo(
            f"All documents are by one source, “{source}”: only the speakers they quote were compared. "
            "--across documents compares the documents, and a column called source names who published each."
        )
    if counts["revisions"]:
        typer.echo(f"{_count(counts['revisions'], 'pair')} told one number earlier and later: revisions, not flagged")
    if result.conflicts and not flagged:
        typer.echo("The best unflagged pairs are in conflicts.csv, with flag = False.")
    for file in files:
        typer.echo(f"  {file}")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


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
