"""The `rashomon` command: its verbs, its version, and the one place where errors become a sentence and an exit code.

Exit codes: 0 done, 1 done but something in the input could not be used, 2 wrong use or nothing could be done, 70 a
mistake of ours (`cli.main`), 130 interrupted.  Heavy modules are imported by the verbs when they run, so that `--help`
is instant.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from rashomon.cli.audit import audit
from rashomon.cli.bench import bench
from rashomon.cli.db import db
from rashomon.cli.demo import demo
from rashomon.cli.doctor import doctor
from rashomon.cli.export import export
from rashomon.cli.review import review
from rashomon.cli.scan import scan
from rashomon.cli.score import score
from rashomon.cli.users import users
from rashomon.errors import RashomonError


class _Verbs(TyperGroup):
    """The verbs; what they raise on purpose becomes one sentence on stderr and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except RashomonError as error:
            typer.echo(f"rashomon: {error}", err=True)
            raise typer.Exit(2) from error
        except KeyboardInterrupt as error:
            typer.echo("rashomon: interrupted; nothing half-written was left behind", err=True)
            raise typer.Exit(130) from error
        except BrokenPipeError as error:  # `rashomon scan … | head`: the reader left, which is no error
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from error


app = typer.Typer(
    name="rashomon",
    cls=_Verbs,
    help="Find conflicting accounts in what different sources say. It never says which account is true.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(scan)
app.command()(score)
app.command()(demo)
app.command()(review)
app.command()(export)
app.command()(audit)
app.command()(bench)
app.command()(doctor)
app.add_typer(users)
app.add_typer(db)


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
