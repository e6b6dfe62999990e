"""`python -m eval all`: every arrow measured, its headline figures beside the accepted ones.

In: whatever data are there; a verb whose data or model is missing is left out and named.  Out: one table on stdout;
with --out a folder with each verb's record and printed tables, and the table in Markdown.  Exit code 1 when a figure
got worse than its accepted interval allows.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from eval import attribution, conflicts, end_to_end, nli, pairing, quantities
from eval.accepted_figures import FILE, Change, change_of, merged, read_accepted, write_accepted
from eval.accounts import SPLITS
from eval.headlines import Figure, headlines_of
from eval.markdown import with_interval, write_markdown
from eval.runs import read_record
from eval.tables import Table, print_table
from rashomon.errors import OutputError, RashomonError, SettingsError

SUMMARY = "every arrow, its headline figures beside the accepted ones"


class Measured(Protocol):
    """A verb that writes a record with --out."""

    def add_options(self, parser: argparse.ArgumentParser, /) -> None: ...

    def run(self, asked: argparse.Namespace, /) -> int: ...


ARROWS: dict[str, Measured] = {
    "attribution": attribution,
    "quantities": quantities,
    "pairing": pairing,
    "nli": nli,
    "conflicts": conflicts,
    "end-to-end": end_to_end,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What came of one verb: its figures, or why it was left out."""

    verb: str
    figures: tuple[Figure, ...] = ()
    skipped: str | None = None


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--verbs", metavar="A,B,C", help=f"only these of {', '.join(ARROWS)}")
    parser.add_argument("--split", choices=SPLITS, default="dev", help="of the corpus of accounts (default: dev)")
    parser.add_argument("--limit", type=int, metavar="N", help="of nli: a sample of N pairs of each set")
    parser.add_argument("--threads", type=int, metavar="T", help="processor threads of the models")
    parser.add_argument(
        "--from", dest="records", type=Path, metavar="DIR", help="take VERB.json of a folder, run nothing"
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="write VERB.json, VERB.txt and all.md into a folder")
    parser.add_argument(
        "--accept", action="store_true", help=f"make this run's figures the accepted ones ({FILE.name})"
    )


def run(asked: argparse.Namespace) -> int:
    """Measure, compare and print; returns 1 when something got worse.  Raises RashomonError for wrong use."""
    verbs = _verbs(asked.verbs)
    accepted = read_accepted()
    with tempfile.TemporaryDirectory() as scratch:
        out = _folder(asked.out) or Path(scratch)
        runs = [take(verb, asked.records) if asked.records else measure(verb, asked, out) for verb in verbs]
    figures = [figure for one in runs for figure in one.figures]
    changes = {figure.key: change_of(figure, accepted.get(figure.key)) for figure in figures}
    tables = [figure_table(figures, accepted, changes), skipped_table(runs)]
    for table in tables:
        print_table(table, sys.stdout)
    if asked.out:
        write_markdown(asked.out / "all.md", tables, heading="Headline figures")
    if asked.accept:
        write_accepted(merged(accepted.values(), figures))
        print(f"wrote {FILE.name}: {len(figures)} figures of this run", file=sys.stderr)
        return 0
    worse = [figure for figure in figures if changes[figure.key] == "worse"]
    for figure in worse:
        print(f"worse: {', '.join(figure.key)}: {_told(figure)}, was {_told(accepted[figure.key])}", file=sys.stderr)
    return 1 if worse else 0


def measure(verb: str, asked: argparse.Namespace, out: Path) -> Run:
    """Run a verb into a folder; one that cannot run is skipped with its own words."""
    parser = argparse.ArgumentParser(prog=f"python -m eval {verb}")
    ARROWS[verb].add_options(parser)
    record = out / f"{verb}.json"
    print(f"measuring {verb} …", file=sys.stderr)
    printed = io.StringIO()
    try:
        with redirect_stdout(printed):
            ARROWS[verb].run(parser.parse_args([*options_of(verb, asked), "--out", str(record)]))
    except RashomonError as error:
        return Run(verb=verb, skipped=str(error))
    (out / f"{verb}.txt").write_text(printed.getvalue(), encoding="utf-8")
    return Run(verb=verb, figures=tuple(headlines_of(read_record(record, verb))))


def options_of(verb: str, asked: argparse.Namespace) -> list[str]:
    """What is handed on to a verb."""
    options = []
    if verb in ("conflicts", "end-to-end"):
        options += ["--split", asked.split]
    if verb in ("conflicts", "end-to-end", "nli", "pairing") and asked.threads is not None:
        options += ["--threads", str(asked.threads)]
    if verb == "nli" and asked.limit is not None:
        options += ["--limit", str(asked.limit)]
    return options


def take(verb: str, folder: Path) -> Run:
    """The figures of a record that is there already."""
    path = folder / f"{verb}.json"
    if not path.is_file():
        return Run(verb=verb, skipped=f"no {path.name} in {folder.name}")
    return Run(verb=verb, figures=tuple(headlines_of(read_record(path, verb))))


def figure_table(
    figures: Sequence[Figure],
    accepted: Mapping[tuple[str, str, str], Figure],
    changes: Mapping[tuple[str, str, str], Change],
) -> Table:
    """One row a figure, with the accepted one."""
    rows = []
    for figure in figures:
        before = accepted.get(figure.key)
        rows.append((*figure.key, _told(figure), _told(before) if before else "", changes[figure.key], figure.command))
    return Table(
        title="Headline figures",
        columns=("verb", "data", "figure", "now", "accepted", "", "command"),
        numbers=frozenset({"now", "accepted"}),
        rows=tuple(rows),
    )


def skipped_table(runs: Sequence[Run]) -> Table:
    """One row a verb that was left out."""
    rows = [(one.verb, one.skipped) for one in runs if one.skipped is not None]
    return Table(title="Left out", columns=("verb", "why"), rows=tuple(rows))


def _verbs(asked: str | None) -> list[str]:
    named = [part.strip() for part in asked.split(",") if part.strip()] if asked else list(ARROWS)
    unknown = [name for name in named if name not in ARROWS]
    if unknown or not named:
        raise SettingsError(f"--verbs {asked}: unknown {', '.join(unknown)}; known are {', '.join(ARROWS)}")
    return named


def _folder(out: Path | None) -> Path | None:
    if out is not None:
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"cannot write into {out}: {error.strerror}; choose another --out") from error
    return out


def _told(figure: Figure) -> str:
    return with_interval(figure.value, figure.interval)
