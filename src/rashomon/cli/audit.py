"""`rashomon audit`: replay the audit pack of a dispute."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rashomon.records import Document, Problem
    from rashomon.review.exports.audit.faults import Audit

_MOST_SHOWN = 50


def audit(
    pack: Annotated[
        Path,
        typer.Argument(help="The zip that `rashomon export audit --dispute ID` or the queue wrote.", metavar="PACK"),
    ],
    documents: Annotated[
        list[Path] | None,
        typer.Option("--documents", help="Files or folders the scan read: their texts must hash alike."),
    ] = None,
    place: Annotated[
        str | None,
        typer.Option("--db", metavar="URL", help="The queue's database: it must give the very same pack again."),
    ] = None,
) -> None:
    """Replay an audit pack: hashes, quoted words, the arithmetic of every finding, verdicts from reviews up.

    Says precisely what does not hold: the file, the line, the numbers.

    Exit codes: 0 everything holds, 1 something does not, 2 wrong use or no audit pack.
    """
    from rashomon.cli.places import existing_store
    from rashomon.review.exports.audit.audit import audit_pack

    with ExitStack() as stack:
        connection = None
        if place is not None:
            connection = stack.enter_context(stack.enter_context(existing_store(place)).read())
        read = _read(documents) if documents else None
        found = audit_pack(pack, documents=read, connection=connection)
    _tell(pack, found)
    if not found.is_sound:
        raise typer.Exit(1)


def _read(paths: list[Path]) -> Iterator[Document]:
    from rashomon.documents.read import read_documents

    def tell(problem: Problem) -> None:
        typer.echo(f"{problem.place}: {problem.message}", err=True)

    return read_documents(paths, on_problem=tell)


def _tell(pack: Path, found: Audit) -> None:
    counts = found.counts
    typer.echo(f"{pack.name}: dispute {found.dispute_id}, made by rashomon {found.rashomon}")
    typer.echo(f"SHA-256 {found.sha256}")
    typer.echo(
        f"{counts['documents']:,} documents, {counts['findings']:,} findings, {counts['reviews']:,} reviews, "
        f"{counts['decisions']:,} decisions, {counts['events']:,} events"
    )
    for words in found.checked:
        typer.echo(f"  checked: {words}")
    for fault in found.faults[:_MOST_SHOWN]:
        typer.echo(f"  {fault.place}: {fault.message}")
    if len(found.faults) > _MOST_SHOWN:
        typer.echo(f"  … and {len(found.faults) - _MOST_SHOWN:,} more")
    count = len(found.faults)
    typer.echo(
        "Everything holds." if not count else f"{count:,} {'thing does' if count == 1 else 'things do'} not hold."
    )
