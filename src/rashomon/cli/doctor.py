"""`rashomon doctor`: is this installation sound, and does a scan keep to itself?"""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rashomon.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.doctor import Finding

_COLOURS = {"ok": typer.colors.GREEN, "note": typer.colors.YELLOW, "wrong": typer.colors.RED}
_STATE, _NAME = 7, 16  # columns
_WIDEST = 110


def doctor(
    model: options.Model = None,
    backend: options.Backend = None,
    labels: options.Labels = None,
    encoder: Annotated[
        str | None, typer.Option(help="Sentence encoder: a folder or hub name. Default: the embedded one.")
    ] = None,
    threads: options.Threads = None,
    config: options.Config = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object to stdout, for a program.")] = False,
) -> None:
    """Look at this installation: versions, models and their hashes, label order, machine, settings; judge six pairs.

    Last, a small scan runs with every socket refused, by the kernel where it can: whatever it tries to reach is told,
    and its results must be the bytes that a scan with the network gives. Nothing is fetched.

    Exit codes: 0 all is well, 1 something is wrong (each with the way out), 2 wrong use.
    """
    from rashomon.doctor import examine, is_well

    named = {"model": model, "backend": backend, "labels": labels, "encoder": encoder, "threads": threads}
    found: list[Finding] = []
    for finding in examine(config, named=named, on_part=(lambda _: None) if as_json else _head):
        found.append(finding)
        if not as_json:
            typer.echo(_line(finding))
    typer.echo(json.dumps(_record(found), ensure_ascii=False, indent=2) if as_json else _ending(found))
    if not is_well(found):
        raise typer.Exit(1)


def _head(part: str) -> None:
    typer.echo(_styled(part[0].upper() + part[1:], bold=True))
    sys.stdout.flush()  # the last parts take seconds


def _line(finding: Finding) -> str:
    """State, name and what is told, then the way out; wrapped to the terminal's width."""
    width = min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)
    margin = 2 + _STATE + _NAME
    told = _wrapped(finding.told, width - margin)
    if finding.way_out:
        told += _wrapped(f"Way out: {finding.way_out}", width - margin)
    name = finding.name[: _NAME - 1]
    state = _styled(finding.state.ljust(_STATE), fg=_COLOURS[finding.state], bold=finding.state == "wrong")
    return f"  {state}{name.ljust(_NAME)}" + f"\n{' ' * margin}".join(told)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent="  ", break_on_hyphens=False) or [""]


def _ending(found: Sequence[Finding]) -> str:
    wrong, notes = (sum(finding.state == state for finding in found) for state in ("wrong", "note"))
    also = f"; {_count(notes, 'note')}" if notes else ""
    if wrong:
        is_wrong = "thing is" if wrong == 1 else "things are"
        return "\n" + _styled(f"{wrong} {is_wrong} wrong{also}.", fg=typer.colors.RED, bold=True)
    return "\n" + _styled(f"All is well{also}.", fg=typer.colors.GREEN, bold=True)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _record(found: Sequence[Finding]) -> dict[str, Any]:
    from importlib.metadata import version

    from rashomon.doctor import by_section, is_well

    return {
        "rashomon": version("rashomon"),
        "is_well": is_well(found),
        "sections": {name: [one.as_dict() for one in given] for name, given in by_section(found).items()},
    }


def _styled(text: str, **style: Any) -> str:
    """In colour on a terminal, unless NO_COLOR is set (no-color.org)."""
    return typer.style(text, **style) if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else text
