"""`rashomon db`: the database of the review queue is made or brought up to date, copied, checked."""

from __future__ import annotations

from typing import Annotated

import typer

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
