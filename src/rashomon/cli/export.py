"""`rashomon export`: what leaves the review queue, without the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from rashomon.cli import options
from rashomon.cli.db import DATABASE, Place
from rashomon.cli.progress import progress_bars
from rashomon.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from rashomon.feedback import JudgedPair

_OF_A_DISPUTE = ("audit", "claimreview")


def export(
    what: Annotated[
        str,
        typer.Argument(
            help="conflicts, reviews, agreement, disputes or examples; audit or claimreview of one dispute.",
            metavar="WHAT",
        ),
    ],
    out: Annotated[
        str,
        typer.Option(
            "--out",
            "-o",
            help="File to write: .csv, .jsonl or .parquet, .zip of an audit, .json of a claimreview; - writes CSV "
            "to stdout.",
        ),
    ],
    place: Place = DATABASE,
    where: Annotated[
        list[str] | None,
        typer.Option(
            "--where",
            "-w",
            metavar="FIELD=VALUE",
            help="Narrow conflicts, reviews or examples as the queue's filter does: status=agreed, source=Gazette, "
            "speaker=, since=2031-05-01, until=, kind=, verdict=, least=0.8, most=, reviewer=, dispute=, words=, "
            "flagged=yes, relation=, run=, held=. May be given several times.",
        ),
    ] = None,
    dispute: Annotated[str | None, typer.Option(help="Id of the dispute, for audit and claimreview.")] = None,
    quiet: options.Quiet = False,
) -> None:
    """Write a table of the review queue, training examples, or one dispute's audit pack or ClaimReview draft.

    The file is written whole or not at all, and reviewers may work on meanwhile. CSV cells that a spreadsheet would
    run as a formula have an apostrophe before them.

    Exit codes: 0 done, 2 wrong use or nothing could be written.
    """
    from rashomon.cli.places import existing_store
    from rashomon.cli.wheres import read_wheres

    if (what in _OF_A_DISPUTE) != (dispute is not None):
        way_out = "name one with --dispute" if dispute is None else "use --where dispute=ID"
        raise InputError(f"{what}: is {'' if dispute is None else 'not '}of one dispute; {way_out}")
    asked = read_wheres(where or [])
    with existing_store(place) as store, store.read() as connection:
        if dispute is not None:
            if asked:
                raise InputError(f"{what}: is of a whole dispute; leave --where out")
            _write_dispute(connection, what, dispute, out)
            told = "the dispute"
        else:
            write = _write_examples if what == "examples" else _write_table
            told = write(connection, what, asked, out, quiet)
    if not quiet:
        typer.echo(told if out == "-" else f"{told}; wrote {out}", err=True)


def _write_table(connection: Connection, what: str, where: dict[str, str], out: str, quiet: bool) -> str:
    """How much was written, in words."""
    from rashomon.review.exports.export import Asked, find_export, write_export
    from rashomon.store.filters import parse_filter

    find_export(what)
    asked = Asked(what=what, where=parse_filter(where))
    rows = 0
    with progress_bars(is_quiet=quiet) as progress:
        step = progress.stage(f"Writing {what}", asked.count(connection))

        def count(done: int) -> None:
            nonlocal rows
            rows += done
            step(done)

        write_export(connection, asked, out, on_rows=count)
    return f"{rows:,} {'row' if rows == 1 else 'rows'}"


def _write_examples(connection: Connection, what: str, where: dict[str, str], out: str, quiet: bool) -> str:
    """Training data of the conflicts that are closed; how much, in words."""
    from dataclasses import asdict

    from rashomon.feedback import JudgedPair, collect_examples
    from rashomon.review.exports.columns import EXAMPLES
    from rashomon.review.exports.export import write_rows
    from rashomon.store.filters import conditions, parse_filter
    from rashomon.store.outflow import count_conflicts, stream_conflicts
    from rashomon.store.sight import WHOLE

    if where.setdefault("status", "closed") not in ("closed", "agreed", "decided"):
        raise InputError(f"{what}: are of closed conflicts; leave status out, or ask for agreed or decided")
    narrowed = conditions(parse_filter(where), WHOLE, connection.dialect.name)
    with progress_bars(is_quiet=quiet) as progress:
        step = progress.stage("Reading verdicts", count_conflicts(connection, narrowed))

        def judged() -> Iterator[JudgedPair]:
            for one in stream_conflicts(connection, narrowed, viewer=WHOLE):
                step(1)
                if one.verdict is not None:
                    yield JudgedPair(
                        conflict_id=one.id,
                        left=one.left.statement["claim"],
                        right=one.right.statement["claim"],
                        left_document=one.left.statement["document_id"],
                        right_document=one.right.statement["document_id"],
                        verdict=one.verdict,
                    )

        rows = [asdict(example) for example in collect_examples(judged())]
        write_rows(EXAMPLES, rows, out)
    return f"{len(rows):,} examples"


def _write_dispute(connection: Connection, what: str, dispute_id: str, out: str) -> None:
    from rashomon.review.exports.audit.pack import write_pack
    from rashomon.review.exports.claimreview import claim_review_text
    from rashomon.review.exports.whole_file import whole_file

    if out == "-":
        raise InputError(f"{what}: goes to a file; name it with --out")
    with whole_file(out) as part, part.open("xb") as file:
        if what == "audit":
            write_pack(connection, dispute_id, file)
        else:
            file.write(claim_review_text(connection, dispute_id))
