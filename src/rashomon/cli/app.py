"""The `rashomon` command: its verbs, its version, and the one place where errors become a sentence and an exit code.

Exit codes: 0 done, 1 done but something in the input could not be used, 2 wrong use or nothing could be done, 130
interrupted.  Heavy modules are imported by the verbs when they run, so that `--help` is instant.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from rashomon.cli.demo import demo
from rashomon.cli.scan import scan
from rashomon.cli.score import score
from rashomon.errors import RashomonError

app = typer.Typer(
    name="rashomon",
    help="Find conflicting accounts in what different sources say. It never says which account is true.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(scan)
app.command()(score)
app.command()(demo)


def _print_version(is_asked: bool) -> None:
    if is_asked:
        from importlib.metadata import version

        typer.echo(f"rashomon {version('rashomon')}")
        raise typer.Exit


@app.callback()
def rashomon(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Find conflicting accounts in what different sources say.  It never says which account is true."""


def run() -> None:
    """Run the command; turn expected errors into one sentence on stderr and exit code 2."""
    try:
        app()
    except RashomonError as error:
        typer.echo(f"rashomon: {error}", err=True)
        sys.exit(2)
    except KeyboardInterrupt:
        typer.echo("rashomon: interrupted; nothing half-written was left behind", err=True)
        sys.exit(130)
    except BrokenPipeError:  # `rashomon score … --out - | head`: the reader left, which is no error
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
