"""`rashomon db`: the database of the review queue is made or brought up to date, copied, checked."""

from __future__ import annotations

from typing import Annotated

import typer

from rashomon.cli.options import Quiet
from rashomon.cli.progress import progress_bars

DATABASE = "rashomon.db"

Place = Annotated[
    str,
    typer.Option(
        "--db",
        metavar="URL",
        envvar="RASHOMON_DB",
        help="An SQLite file, or postgresql://user@host/name.",
        show_default=True,
    ),
]

db = typer.Typer(
    name="db",
    help="Look after the database of the review queue.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@db.command()
def upgrade(place: Place = DATABASE) -> None:
    """Make the tables of an empty database, or bring those of an older rashomon up to date.  Nothing is lost."""
    from rashomon.store import open_store
    from rashomon.store.upgrade import HEAD, version_of
    from rashomon.store.upgrade import upgrade as upgrade_store

    with open_store(place) as store:
        before = version_of(store)
        upgrade_store(store)
        if before == HEAD:
            typer.echo(f"{store.name}: is up to date (version {HEAD})")
        else:
            done = "tables made" if before is None else f"upgraded from version {before}"
            typer.echo(f"{store.name}: {done}, now version {HEAD}")


@db.command()
def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="The database to read.", show_default=False)],
    target: Annotated[str, typer.Argument(metavar="TO", help="An empty one, or a file to make.", show_default=False)],
    quiet: Quiet = False,
) -> None:
    """Copy everything into an empty database, from SQLite to PostgreSQL or back, and compare both.

    Stop the server first: what people do while it runs is not copied.
    """
    from rashomon.cli.places import existing_store
    from rashomon.store import open_store
    from rashomon.store.copy import copy_store

    with existing_store(source) as reading, open_store(target) as writing:
        with progress_bars(is_quiet=quiet) as progress:
            copied = copy_store(reading, writing, progress)
        if quiet:
            return
        typer.echo(f"{reading.name} is copied to {writing.name}, and both were compared, row by row:")
        for name, table in copied.items():
            if table.rows:
                typer.echo(f"  {table.rows:>11,}  {name.replace('_', ' ')}")


@db.command()
def check(place: Place = DATABASE, quiet: Quiet = False) -> None:
    """Look for damage, and for rows that contradict each other or the texts that were imported.  It changes nothing.

    Exit codes: 0 sound, 1 something is wrong, 2 it could not be checked.
    """
    from rashomon.cli.places import existing_store
    from rashomon.store.check import check_store

    with existing_store(place) as store:
        with progress_bars(is_quiet=quiet) as progress:
            flaws = check_store(store, progress)
        for flaw in flaws:
            shown = ", ".join(flaw.examples) + (" …" if flaw.count > len(flaw.examples) else "")
            typer.echo(f"{flaw.what}: {flaw.count:,} ({shown})")
        if flaws:
            raise typer.Exit(1)
        if not quiet:
            typer.echo(f"{store.name}: is sound")
