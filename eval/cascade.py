"""`python -m eval cascade`: what the cascade finds again of an exhaustive scan's conflicts, and for how much work.

In: the corpus of conflicting accounts, each story a scan, and FA-KES, all of it one scan.  Out: tables on stdout; with
--out a JSON record and the tables in Markdown beside it, with --plot the curve of recall against work.  FA-KES is told
twice: whole, of which one half also taught the prospect, and the pairs of the other half alone, which nothing was
chosen on.  On dev of the corpus the cuts were chosen; report test.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from eval.accounts import FOLDER, SPLITS
from eval.accounts.corpus import corpus_hash
from eval.cascade_measures import Point, compare, curves, measure_cost, summarise
from eval.cascade_plot import draw_curves
from eval.cascade_scans import Scan, is_for_reporting, scan_news, scan_stories
from eval.kept_scores import KeptEncoder, KeptScorer
from eval.markdown import with_interval, write_markdown
from eval.provenance import measured_at, read_machine, read_versions
from eval.runs import check_out, write_record
from eval.tables import Table, print_table, share
from rashomon.conflicts import load_decision
from rashomon.conflicts.prospect import load_prospect
from rashomon.errors import SettingsError
from rashomon.pairs import load_encoder
from rashomon.scores import load_scorer

SUMMARY = "the cascade against an exhaustive scan: conflicts found again, and the share of the work"
PACKAGES = ("rashomon", "numpy", "onnxruntime", "tokenizers")
FAKES, OTHER_HALF = "FA-KES", "FA-KES, half that nothing was chosen on"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--news", type=Path, metavar="DIR", help="folder with fakes.docs.jsonl.gz; without: no FA-KES")
    parser.add_argument("--split", choices=SPLITS, default="dev", help="of the corpus")
    parser.add_argument("--stories", type=int, metavar="N", help="the first N stories alone, for a first look")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="folder that keeps judgements between runs")
    parser.add_argument("--threads", type=int, metavar="T", help="processor threads of the models")
    parser.add_argument("--draws", type=int, default=500, metavar="N", help="of the bootstrap")
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="draw recall against work")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record, and FILE.md with the tables")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use."""
    for name in ("draws", "stories"):
        if (given := getattr(asked, name)) is not None and given < 1:
            raise SettingsError(f"--{name} {given}: name at least one")
    check_out(asked.out)
    check_out(asked.plot)
    model, encoder = load_scorer(threads=asked.threads), KeptEncoder(load_encoder(threads=asked.threads), asked.cache)
    scorer = KeptScorer(model, asked.cache)
    stories = scan_stories(asked.split, encoder, first=asked.stories)
    part = f"accounts, {asked.split}"
    measured = {
        part: summarise([compare(one, scorer, encoder) for one in stories], draws=asked.draws, by_document=False)
    }
    drawn: dict[str, Sequence[Scan]] = {part: stories}
    if asked.news:
        fakes = scan_news("fakes", asked.news, encoder)
        for name, only in ((FAKES, None), (OTHER_HALF, is_for_reporting)):
            compared = [compare(fakes, scorer, encoder, only)]
            measured[name] = summarise(compared, draws=asked.draws, by_document=True)
        drawn[FAKES] = [fakes]
    record = {
        "verb": "cascade",
        "measured_at": measured_at(),
        "settings": {"split": asked.split, "stories": asked.stories, "draws": asked.draws, "news": bool(asked.news)},
        "model": {"name": model.name, "revision": model.revision, "temperature": model.temperature},
        "encoder": {"name": encoder.name, "revision": encoder.revision},
        "decision": load_decision().revision,
        "prospect": load_prospect().revision,
        "versions": read_versions(PACKAGES),
        "machine": read_machine(),
        "corpus": {"split": asked.split, "sha256": corpus_hash(FOLDER)},
        "measured": measured,
        "cost": measure_cost(drawn[FAKES][0] if asked.news else stories[0], model),
        "curves": {name: _curves(scans, scorer) for name, scans in drawn.items()},
    }
    tables = report_tables(record)
    for table in tables:
        print_table(table, sys.stdout)
    if asked.plot:
        _draw(asked.plot, record)
    if asked.out:
        write_record(asked.out, record)
        write_markdown(asked.out.with_suffix(".md"), tables, heading=f"The cascade, {asked.split}")
        print(f"wrote {asked.out} and {asked.out.with_suffix('.md').name}", file=sys.stderr)
    return 0


def report_tables(record: Mapping[str, Any]) -> list[Table]:
    """The tables of a run, in the order a person reads them."""
    return [
        _found_table(record),
        *(_curve_table(name, of) for name, of in record["curves"].items()),
        _cost_table(record),
    ]


def _found_table(record: Mapping[str, Any]) -> Table:
    numbers = ("pairs", "conflicts", "found again", "disputes", "listed below", "work", "work in words")
    rows = [
        (
            name,
            f"{found['pairs']:,}",
            f"{found['conflicts']['n']:,}",
            *(
                with_interval(found[key]["share"], found[key]["interval"])
                for key in ("conflicts", "disputes", "listed")
            ),
            share(found["work"]),
            share(found["work_in_words"]),
        )
        for name, found in record["measured"].items()
    ]
    return Table(
        title="Of an exhaustive scan: its conflicts, whole disputes and listed pairs found again, and the work",
        columns=("scans of", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )


def _curve_table(name: str, curves_: Mapping[str, Sequence[Sequence[float]]]) -> Table:
    """The least work with which each variant keeps so much."""
    aims = (0.9, 0.95, 0.98, 0.99, 1.0)
    numbers = tuple(f"at {share(aim)}" for aim in aims)
    rows = []
    for variant, points in curves_.items():
        least = [min((work for work, recall in points if recall >= aim), default=None) for aim in aims]
        rows.append((variant, *map(share, least)))
    title = f"{name}: least work (stages 1 to 3) that keeps so many of the conflicts"
    return Table(title=title, columns=("variant", *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def _cost_table(record: Mapping[str, Any]) -> Table:
    cost = record["cost"]
    rows = (
        ("the prospect, a pair", f"{cost['prospect_ms_a_pair']:.2f}"),
        ("one judgement", f"{cost['judgement_ms']:.2f}"),
    )
    return Table(title="Processor time", columns=("of", "milliseconds"), numbers=frozenset({"milliseconds"}), rows=rows)


def _curves(scans: Sequence[Scan], scorer: KeptScorer) -> dict[str, list[tuple[float, float]]]:
    found = curves(scans, scorer)
    return {name: [(round(one.work, 4), round(one.recall, 4)) for one in points] for name, points in found.items()}


def _draw(path: Path, record: Mapping[str, Any]) -> None:
    """One file; of several collections the further ones beside it, by number."""
    for at, (name, of) in enumerate(record["curves"].items(), 1):
        place = path if at == 1 else path.with_stem(f"{path.stem}-{at}")
        points = {variant: [Point(work=work, recall=recall) for work, recall in rows] for variant, rows in of.items()}
        draw_curves(place, points, title=name)
        print(f"drew {place}", file=sys.stderr)
