"""Progress bars on stderr; nothing at all when stderr is not a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rashomon.progress import QUIET, Counter, Progress


@contextmanager
def progress_bars(*, is_quiet: bool) -> Iterator[Progress]:
    """A Progress that draws bars while the block runs."""
    if is_quiet or not sys.stderr.isatty():
        yield QUIET
        return
    from rich import progress as bars
    from rich.console import Console

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        bars.TimeElapsedColumn(),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns, console=Console(stderr=True)) as drawn:
        yield _Bars(drawn)


class _Bars:
    def __init__(self, drawn: object) -> None:
        from rich.progress import Progress as Drawn

        assert isinstance(drawn, Drawn)  # noqa: S101 - rich is imported lazily, so the annotation cannot say it
        self._drawn = drawn

    def stage(self, name: str, total: int | None) -> Counter:
        task = self._drawn.add_task(name, total=total)
        return lambda done: self._drawn.advance(task, done)
