"""`rashomon review`: scans in, the review queue on a port."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rashomon.cli.db import DATABASE, Place
from rashomon.cli.progress import progress_bars

if TYPE_CHECKING:
    from rashomon.store import Store
    from rashomon.store.imports import Imported


def review(
    runs: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Folders that rashomon scan wrote, or their records.jsonl.gz. A known one changes nothing.",
            metavar="[RUN_DIR]...",
            show_default=False,
        ),
    ] = None,
    place: Place = DATABASE,
    host: Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 for all of this machine.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes any that is free.")] = 8321,
    judgements: Annotated[
        int | None,
        typer.Option(help="Blind judgements asked for each conflict.", show_default="as set, 1 at first"),
    ] = None,
    behind_proxy: Annotated[
        bool,
        typer.Option("--behind-proxy", help="Believe X-Forwarded-For, -Proto and -Host of a proxy on this machine."),
    ] = False,
    name: Annotated[
        list[str] | None,
        typer.Option(help="A host name it is reached by, such as review.example.org; may be given again."),
    ] = None,
    no_open: Annotated[bool, typer.Option("--no-open", help="Do not open a browser.")] = False,
) -> None:
    """Import scans and open the review queue.

    Alone on this machine you come in by a link that works once. For a team, add people with `rashomon users add`.

    Exit codes: 0 stopped, 2 wrong use or it could not start.
    """
    from rashomon.review.app import make_app
    from rashomon.review.options import ALONE_HOURS, WebOptions
    from rashomon.review.serve import address, listen, open_browser, open_entry, run
    from rashomon.review.visitor import utc_now
    from rashomon.run_records import find_records_file, read_run_header
    from rashomon.store import open_store
    from rashomon.store.upgrade import prepare

    for folder in runs or []:  # before a database is made
        read_run_header(find_records_file(folder))
    with open_store(place) as store, listen(host, port) as listening:
        prepare(store)
        _import_all(store, runs or [], judgements)
        with store.write() as connection:
            entry = open_entry(connection, host=host, is_behind_proxy=behind_proxy, now=utc_now())
        options = WebOptions(
            host=host,
            port=listening.getsockname()[1],
            is_behind_proxy=behind_proxy,
            is_single_user=entry.is_single_user,
            names=tuple(name or ()),
            session_hours=ALONE_HOURS if entry.is_single_user else WebOptions().session_hours,
        )
        app = make_app(store, options)
        base = address(host, options.port)
        if entry.link is not None:
            url = f"{base}/open?link={entry.link}"
            typer.echo(f"The queue is at {base} (database {store.name}). This link opens it, once:\n\n    {url}\n")
        else:
            url = base
            typer.echo(f"The queue is at {base} (database {store.name}).")
        typer.echo("Ctrl-C stops it; what was saved stays saved.")
        if not no_open:
            open_browser(url)
        run(app, listening)
    typer.echo("\nStopped.")


def _import_all(store: Store, runs: list[Path], judgements: int | None) -> None:
    from rashomon.review.visitor import utc_now
    from rashomon.store.imports import import_run
    from rashomon.store.queue_settings import read_queue_settings, write_queue_settings

    with store.write() as connection:
        settings = read_queue_settings(connection)
        if judgements is not None:
            settings = replace(settings, judgements=judgements)
            write_queue_settings(connection, settings, utc_now(), None)
    for path in runs:
        with progress_bars(is_quiet=False) as progress:
            imported = import_run(store, path, now=utc_now(), needed=settings.judgements, progress=progress)
        typer.echo(_told(imported))
    if not runs:
        _tell_when_empty(store)


def _told(imported: Imported) -> str:
    if not imported.is_new:
        return f"“{imported.title}” was imported before; nothing changed."
    changed = f", {imported.conflicts_changed:,} told otherwise than before" if imported.conflicts_changed else ""
    count = f"{imported.conflicts:,} conflict{'' if imported.conflicts == 1 else 's'}"
    return f"“{imported.title}”: {count} imported, {imported.conflicts_new:,} new{changed}."


def _tell_when_empty(store: Store) -> None:
    from rashomon.store.found import list_runs

    with store.read() as connection:
        if not list_runs(connection):
            typer.echo("Nothing is imported yet: give the folder of a scan, rashomon review RUN_DIR, or upload one.")
