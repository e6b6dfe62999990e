"""`rashomon bench`: this machine measured, and what a number of articles would take on it."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from rashomon.cli import options
from rashomon.errors import SettingsError

if TYPE_CHECKING:
    from rashomon.bench import Backend, Bench, Span

_WIDEST = 110
BUSY = 0.5  # of the cores; half of them with others already halves what is measured
_STAGES = {"extract": "read and extract", "embed": "embed", "pair": "pair", "decide": "decide"}


def bench(
    model: options.Model = None,
    backend: options.Backend = None,
    labels: options.Labels = None,
    encoder: Annotated[
        str | None, typer.Option(help="Sentence encoder: a folder or hub name. Default: the embedded one.")
    ] = None,
    batch_size: options.BatchSize = None,
    threads: options.Threads = None,
    exhaustive: Annotated[
        bool, typer.Option("--exhaustive", help="Foresee scans that judge every pair, both ways.")
    ] = False,
    articles: Annotated[
        list[int] | None,
        typer.Option(
            "--articles",
            help="Foresee a scan of so many. May be given several times.",
            show_default="100, 1,000 and 10,000",
        ),
    ] = None,
    words: Annotated[int, typer.Option(help="Words an article has.")] = 400,
    seconds: Annotated[float, typer.Option(help="How long to measure, loading included.")] = 60.0,
    config: options.Config = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object to stdout, for a program.")] = False,
    quiet: options.Quiet = False,
) -> None:
    """Measure this machine: every backend that is installed and every stage of a scan, in turn.

    Measured on invented reports that come with rashomon; nothing is read or fetched, so leave the machine alone
    meanwhile. What articles would take is a range: it depends on what they are about.

    Exit codes: 0 done, 2 wrong use or no model.
    """
    from rashomon.bench import measure
    from rashomon.settings import read_settings

    counts = articles or [100, 1_000, 10_000]
    for option, value in (("articles", min(counts)), ("words", words), ("seconds", seconds)):
        if value <= 0:
            raise SettingsError(f"--{option} {value:g}: name a number above 0")
    settings = read_settings(
        config,
        model=model,
        backend=backend,
        labels=labels,
        encoder=encoder,
        batch_size=batch_size,
        threads=threads,
        exhaustive=exhaustive or None,
    )
    with _status(is_quiet=quiet) as on_step:
        found = measure(settings, seconds=seconds, articles=counts, words=words, on_step=on_step)
    typer.echo(json.dumps(found.as_dict(), ensure_ascii=False, indent=2) if as_json else _page(found))


@contextmanager
def _status(*, is_quiet: bool) -> Iterator[Callable[[str], None]]:
    """One line on stderr that says what is measured; nothing when it is no terminal."""
    if is_quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("measuring") as status:
        yield status.update


def _page(found: Bench) -> str:
    return "\n".join([*_machine(found), "", *_backends(found), "", *_stages(found), "", *_forecasts(found)])


def _machine(found: Bench) -> list[str]:
    features = f" ({', '.join(found.machine.features)})" if found.machine.features else ""
    cards = "; ".join(card.name for card in found.machine.gpus) or "no GPU"
    threads = f"{found.threads} {'thread' if found.threads == 1 else 'threads'}"
    sample, rounds = found.sample, len(found.backends[0].rate.rounds)
    is_busy = found.load is not None and found.load > BUSY * found.machine.usable_cores
    busy = [f"The machine was busy before (load {found.load:.1f}): alone it would be faster."] if is_busy else []
    return [
        *_wrapped(f"{found.machine.processor}{features}, {threads}, {cards}"),
        *_wrapped(
            f"{found.model}, measured for {found.seconds:.0f} s in {rounds} {'round' if rounds == 1 else 'rounds'} on "
            f"{sample['statements']} statements of {sample['reports']} invented reports, {sample['words_a_statement']} "
            "words each"
        ),
        *[line for note in busy for line in _wrapped(note)],
    ]


def _backends(found: Bench) -> list[str]:
    default = found.backends[0].rate.median
    rows: list[tuple[str, ...]] = [("Backend", "pairs/s", "lowest-highest", "x default", "labels", "gap")]
    rows += [_backend(backend, default) for backend in found.backends]
    lines = _table(rows)
    compared = next((backend.parity for backend in found.backends[1:] if backend.parity), None)
    notes = ["A pair is judged in one direction here; a scan may need both."]
    if compared:
        notes.append(
            f"labels, gap: the share judged as the default does, and the largest difference of a probability, on "
            f"{compared.pairs} pairs."
        )
    if any(backend.parity is None for backend in found.backends):
        notes.append(
            "random: the embedded model is int8 ONNX alone, so torch was timed on random weights of its shape; "
            "--model measures a model of yours."
        )
    notes += [f"Not measured: {absent.name} ({absent.why})." for absent in found.absent]
    return lines + [line for note in notes for line in _wrapped(note, "  ")]


def _backend(backend: Backend, default: float) -> tuple[str, ...]:
    rate, parity = backend.rate, backend.parity
    answers = (f"{parity.same_labels:.3f}", f"{parity.largest_gap:.3f}") if parity else ("random", "")
    span = f"{rate.low:,.0f}-{rate.high:,.0f}"
    return (backend.name, f"{rate.median:,.0f}", span, f"{rate.median / default:.2f}", *answers)


def _stages(found: Bench) -> list[str]:
    rows: list[tuple[str, ...]] = [("Stage", "a second", "lowest-highest", "of")]
    for name, rate in found.stages.items():
        rows.append((_STAGES[name], f"{rate.median:,.0f}", f"{rate.low:,.0f}-{rate.high:,.0f}", rate.unit))
    return _table(rows, left=(0, 3))


def _forecasts(found: Bench) -> list[str]:
    rows: list[tuple[str, ...]] = [("Articles", "takes", "from - to", "extract", "embed", "pair", "judge", "decide")]
    for one in found.forecasts:
        parts = [_time(stage.seconds.usual) for stage in one.stages]
        rows.append((f"{one.articles:,}", _time(one.seconds.usual), _range(one.seconds), *parts))
    from rashomon.bench.forecast import FEWEST, PAIRS, SHARE, STATEMENTS

    judged = "every pair judged both ways" if _is_whole(found) else f"{_numbers(SHARE, '.0%')} of the judgements made"
    note = (
        f"For articles of {found.words} words, {_numbers(STATEMENTS)} statements in a hundred words, "
        f"{_numbers(PAIRS)} pairs a statement and at least {FEWEST:,} in all, {judged}. Loading and writing files, "
        "some seconds, are left out."
    )
    return [*_table(rows, left=()), *_wrapped(note, "  ")]


def _numbers(span: Span, form: str = "g") -> str:
    return f"{span.usual:{form}} ({span.low:{form}} to {span.high:{form}})"


def _is_whole(found: Bench) -> bool:
    stages = {stage.name: stage for stage in found.forecasts[0].stages}
    return abs(stages["judge"].units.usual - 2 * stages["decide"].units.usual) < 1e-6


def _range(span: Span) -> str:
    """From least to most, the unit once where both have it."""
    low, high = _time(span.low), _time(span.high)
    number, _, unit = low.partition(" ")
    return f"{number if unit == high.partition(' ')[2] else low} - {high}"


def _time(seconds: float) -> str:
    """Two figures that a person needs, no more."""
    for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
        if seconds >= 1.5 * size:
            return f"{seconds / size:.1f} {unit}" if seconds < 10 * size else f"{seconds / size:,.0f} {unit}"
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"


def _table(rows: Sequence[Sequence[str]], *, left: Sequence[int] = (0,)) -> list[str]:
    """Columns by the widest cell, two spaces between; numbers to the right, the head in bold on a terminal."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = [
        "  ".join(
            cell.ljust(width) if at in left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    return [typer.style(lines[0], bold=True) if sys.stdout.isatty() else lines[0], *lines[1:]]


def _wrapped(text: str, indent: str = "") -> list[str]:
    width = min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)
    return textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=indent)
