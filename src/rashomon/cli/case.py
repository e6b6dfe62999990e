"""The side of `rashomon scan --case` that a person sees: what changed is said, and an interrupt ends with a sentence.

In: a case's folder, inputs and settings.  Out: the result and its files, written while the case is still ours.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer

from rashomon.cli.progress import progress_bars
from rashomon.pipeline import Result
from rashomon.settings import Settings


def scan_in_case(
    folder: Path, inputs: Sequence[Path], out: Path, settings: Settings, *, is_quiet: bool
) -> tuple[Result, list[Path]]:
    """Scan into a case and write its results while nobody else can change it."""
    from rashomon.cases.case import Case
    from rashomon.cases.scan_case import scan_case
    from rashomon.cli.summary import write_result

    with _told_when_interrupted(), Case(folder, must_exist=not inputs) as case:
        with progress_bars(is_quiet=is_quiet) as progress:
            found = scan_case(case, inputs, settings=settings, progress=progress)
        files = write_result(found.result, out, title=folder.resolve().name, statements=found.statement_frames())
    if not is_quiet:
        for line in found.told():
            typer.echo(line, err=True)
    return found.result, files


@contextmanager
def _told_when_interrupted() -> Iterator[None]:
    """Ctrl-C and SIGTERM end alike: nothing is lost but the chunk in hand, and the user is told so."""
    is_main = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGTERM, _interrupt) if is_main else None
    try:
        yield
    except KeyboardInterrupt as error:
        message = "rashomon: interrupted; the case keeps what was finished, and the same command goes on from there"
        typer.echo(message, err=True)
        raise typer.Exit(130) from error
    finally:
        if is_main:
            signal.signal(signal.SIGTERM, before)


def _interrupt(*_: Any) -> None:
    raise KeyboardInterrupt
