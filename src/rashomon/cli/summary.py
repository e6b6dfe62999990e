"""How a scan ends: its files are written, and the terminal shows the disputes in short and where the files are."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from rashomon.pipeline import Result
from rashomon.records import Account, Dispute
from rashomon.report import write_run
from rashomon.tables.dispute_cells import account_words, side_letter

if TYPE_CHECKING:
    import pandas as pd

_MOST_SHOWN = 10
_MOST_PROBLEMS = 20


def write_result(
    result: Result, out: Path, *, title: str, statements: Iterable[pd.DataFrame] | None = None
) -> list[Path]:
    """Write the files of a scan; returns their paths.  `statements` are frames where the result holds none."""
    return write_run(
        out,
        conflicts=result.conflicts_frame(),
        statements=result.statements_frame() if statements is None else statements,
        run=result.run,
        problems=result.problems,
        found=result.conflicts,
        documents=result.documents_by_id,
        probabilities=result.probabilities,
        title=title,
        disputes=result.disputes,
    )


def print_problems(result: Result) -> None:
    """What could not be read, on stderr."""
    for problem in result.problems[:_MOST_PROBLEMS]:
        typer.echo(f"{problem.place}: {problem.message}", err=True)
    if len(result.problems) > _MOST_PROBLEMS:
        typer.echo(f"… and {len(result.problems) - _MOST_PROBLEMS} more; see problems in run.json", err=True)


def print_summary(result: Result, files: list[Path]) -> None:
    """The best disputes, each with its accounts, then the counts and the files written."""
    counts = result.run["counts"]
    width = min(shutil.get_terminal_size((100, 24)).columns, 110)
    flagged = result.flagged
    for number, dispute in enumerate(result.disputes[:_MOST_SHOWN], 1):
        typer.echo(_describe(number, dispute, width))
    if len(result.disputes) > _MOST_SHOWN:
        more = len(result.disputes) - _MOST_SHOWN
        typer.echo(f"… and {_count(more, 'more dispute')} in conflicts.csv\n")
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
        f"in {_count(len(result.disputes), 'dispute')} (threshold {result.run['threshold']:.2f})"
    )
    if counts["sources"] == 1 and counts["documents"] > 1 and result.run["settings"]["across"] != "documents":
        source = result.documents[0].source
        typer.echo(
            f"All documents are by one source, “{source}”: only the speakers they quote were compared. "
            "--across documents compares the documents, and a column called source names who published each."
        )
    if left_out := counts.get("pairs_ruled_out"):
        were = "was" if left_out == 1 else "were"
        typer.echo(
            f"{_count(left_out, 'pair')} could hardly conflict and {were} not read by the model in full; "
            "--exhaustive reads all"
        )
    if counts["revisions"]:
        typer.echo(f"{_count(counts['revisions'], 'pair')} told one number earlier and later: revisions, not flagged")
    if result.conflicts and not flagged:
        typer.echo("The best unflagged pairs are in conflicts.csv, with flag = False.")
    for file in files:
        typer.echo(f"  {file}")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _describe(number: int, dispute: Dispute, width: int) -> str:
    best = dispute.conflicts[0]
    pairs = "" if len(dispute.conflicts) == 1 else f", {len(dispute.conflicts)} pairs"
    head = f"{number}. {best.kind}, probability {best.probability:.2f}{pairs}: {best.evidence.reason}"
    if sys.stdout.isatty():
        head = typer.style(head, bold=True)
    sides = [_account(side_letter(at), account, dispute, width) for at, account in enumerate(dispute.accounts)]
    return "\n".join([head, *sides, ""])


def _account(letter: str, account: Account, dispute: Dispute, width: int) -> str:
    """The statement that speaks best for the account, and who else is on its side."""
    statement = next(
        side
        for conflict in dispute.conflicts
        for side in (conflict.scored.pair.left, conflict.scored.pair.right)
        if side.id == account.best
    )
    if statement.speaker is not None:
        who = f"{statement.speaker.label} ({statement.stance}, in {statement.source})"
    else:
        who = statement.source
    words = " ".join(statement.text.split())
    told = textwrap.fill(f"{letter}  {who}: {words}", width, initial_indent="   ", subsequent_indent="      ")
    if len(account.voices) == 1:
        return told
    others = f"with {account_words(replace(account, voices=account.voices[1:]))}"
    return told + "\n" + textwrap.fill(others, width, initial_indent="      ", subsequent_indent="      ")
