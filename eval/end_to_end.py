"""`python -m eval end-to-end`: every invented story as one scan, its flagged conflicts beside the gold ones.

In: the corpus of conflicting accounts (eval/data/accounts).  Out: tables on stdout; with --out a JSON record and the
tables in Markdown beside it.  Documents → statements → pairs → conflicts as shipped, at the shipped threshold; where
a gold conflict is lost is told by step.  Its rival is what a notebook does: every pair of sentences of two sources
through the NLI model, larger contradiction of both directions, at the threshold with its highest F1 on dev.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from eval.accounts import FOLDER, SPLITS, read_stories
from eval.accounts.corpus import corpus_hash
from eval.funnel import LOST, measure_funnel
from eval.gold_lines import GoldLines
from eval.markdown import with_interval, write_markdown
from eval.peers import nli_peer
from eval.provenance import measured_at, read_machine, read_versions, short_name
from eval.remembered import RememberingScorer
from eval.runs import check_out, read_record, write_record
from eval.story_scan import choose_threshold, compare_sentences, flag, scan_story
from eval.tables import Table, print_table
from rashomon.errors import InputError, SettingsError
from rashomon.pairs import Encoder, load_encoder
from rashomon.scores import load_scorer
from rashomon.settings import Settings

SUMMARY = "whole stories scanned: conflicts flagged against gold conflicts, and where they are lost"
PACKAGES = ("rashomon", "numpy", "onnxruntime", "tokenizers")
SCAN, SENTENCES = "rashomon scan", "all sentence pairs, NLI"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="folder of train, dev and test (default: our own)")
    parser.add_argument("--split", choices=SPLITS, default="dev")
    parser.add_argument("--stories", type=int, metavar="N", help="the first N stories alone, for a first look")
    parser.add_argument("--model", metavar="M", help="NLI model, folder or hub name (default: the embedded model)")
    parser.add_argument("--threshold", type=float, metavar="T", help="flag at this probability (default: as shipped)")
    parser.add_argument(
        "--no-peers", action="store_true", help="leave out all sentence pairs, which take most of the time"
    )
    parser.add_argument("--threads", type=int, metavar="T", help="processor threads of the models")
    parser.add_argument("--draws", type=int, default=500, metavar="N", help="of the bootstrap over stories")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record, and FILE.md with the tables")
    parser.add_argument("--compare", type=Path, metavar="FILE.json", help="show the change since an earlier record")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use."""
    for name in ("draws", "stories"):
        if (given := getattr(asked, name)) is not None and given < 1:
            raise SettingsError(f"--{name} {given}: name at least one")
    settings = Settings(threshold=asked.threshold)
    check_out(asked.out)
    earlier = read_record(asked.compare, "end-to-end") if asked.compare else None
    folder = asked.corpus or FOLDER
    stories = _read(folder, asked.split, asked.stories)
    scorer = RememberingScorer(load_scorer(asked.model, threads=asked.threads))
    encoder = load_encoder(None, threads=asked.threads)
    methods = {SCAN: measure_scan(stories, scorer, encoder, settings, draws=asked.draws)}
    if not asked.no_peers:
        dev = stories if asked.split == "dev" else _read(folder, "dev", asked.stories)
        methods[SENTENCES] = measure_sentences(stories, dev, scorer, draws=asked.draws)
    record = _head(asked, folder, scorer, encoder, stories) | {"methods": methods}
    tables = report_tables(record, earlier)
    for table in tables:
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, record)
        write_markdown(asked.out.with_suffix(".md"), tables, heading=f"End to end, {asked.split}")
        print(f"wrote {asked.out} and {asked.out.with_suffix('.md').name}", file=sys.stderr)
    return 0


def measure_scan(
    stories: Sequence[GoldLines], scorer: RememberingScorer, encoder: Encoder, settings: Settings, *, draws: int
) -> dict[str, Any]:
    """Every story as one scan, at the threshold of the settings."""
    outcomes = [scan_story(story, scorer, encoder, settings) for story in stories]
    return measure_funnel(outcomes, draws=draws) | {"threshold": outcomes[0].threshold, "threshold_from": "(own)"}


def measure_sentences(
    stories: Sequence[GoldLines], dev: Sequence[GoldLines], scorer: RememberingScorer, *, draws: int
) -> dict[str, Any]:
    """All sentence pairs of two sources, at the threshold chosen on dev, which flatters where dev is reported."""
    peer = nli_peer(scorer)
    of_dev = [compare_sentences(story, peer) for story in dev]
    threshold = choose_threshold(of_dev)
    outcomes = of_dev if stories is dev else [compare_sentences(story, peer) for story in stories]
    measured = measure_funnel(flag(outcomes, threshold), draws=draws)
    return measured | {"threshold": threshold, "threshold_from": "(best F1 on dev)"}


def report_tables(record: Mapping[str, Any], earlier: Mapping[str, Any] | None = None) -> list[Table]:
    """The tables of a run, in the order a person reads them."""
    return [_method_table(record, earlier), _funnel_table(record), _kind_table(record), _strict_table(record)]


def _method_table(record: Mapping[str, Any], earlier: Mapping[str, Any] | None) -> Table:
    numbers = ("precision", "recall", "F1", "AP", "threshold", *(("change of F1",) if earlier else ()))
    rows = []
    for name, found in record["methods"].items():
        row = [
            name,
            *(_told(found[key]) for key in ("precision", "recall", "f1", "ap")),
            f"{found['threshold']:.3g} {found['threshold_from']}",
        ]
        if earlier:
            before = earlier["methods"].get(name)
            row.append(f"{(found['f1']['share'] or 0) - (before['f1']['share'] or 0):+.3f}" if before else "new")
        rows.append(tuple(row))
    of = record["corpus"]
    title = f"Conflicts flagged, {of['split']}: {of['conflicts']:,} gold conflicts in {of['stories']} stories"
    return Table(title=title, columns=("method", *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def _funnel_table(record: Mapping[str, Any]) -> Table:
    numbers = (*(f"lost at {name}" for name in LOST), "found", "pairs compared")
    rows = [
        (
            name,
            *(_told(found["lost"][step]) for step in LOST),
            _told(found["recall"]),
            f"{found['counts']['pairs']:,}",
        )
        for name, found in record["methods"].items()
    ]
    return Table(
        title="Where gold conflicts are lost, as shares of all of them",
        columns=("method", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )


def _kind_table(record: Mapping[str, Any]) -> Table:
    methods = record["methods"]
    first: Mapping[str, Any] = next(iter(methods.values()))["by_kind"]
    rows = [
        (kind, f"{one['n']:,}", *(_told(found["by_kind"][kind]) for found in methods.values()))
        for kind, one in first.items()
    ]
    numbers = ("n", *methods)
    return Table(title="Found, by kind", columns=("kind", *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def _strict_table(record: Mapping[str, Any]) -> Table:
    counted = ("right", "wrong", "unlabelled", "of_one_report", "neutral")
    numbers = (*(name.replace("_", " ") for name in counted), "strict precision", "strict F1", "strict AP")
    rows = [
        (
            name,
            *(f"{found['counts'][key]:,}" for key in counted),
            *(_told(found[key]) for key in ("strict_precision", "strict_f1", "strict_ap")),
        )
        for name, found in record["methods"].items()
    ]
    return Table(
        title="What was flagged (of one report: of the unlabelled); strict: what has no gold label is wrong",
        columns=("method", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )


def _told(one: Mapping[str, Any]) -> str:
    return with_interval(one["share"], one["interval"])


def _read(folder: Path, split: str, first: int | None) -> list[GoldLines]:
    stories = [GoldLines(story) for story in read_stories(folder, split)[:first]]
    if not any(story.conflicts for story in stories):
        raise InputError(f"no conflict in the stories of {split}; pass --corpus DIR with labelled stories")
    return stories


def _head(
    asked: argparse.Namespace,
    folder: Path,
    scorer: RememberingScorer,
    encoder: Encoder,
    stories: Sequence[GoldLines],
) -> dict[str, Any]:
    return {
        "verb": "end-to-end",
        "measured_at": measured_at(),
        "settings": {
            "corpus": "eval/data/accounts" if folder == FOLDER else folder.name,
            "split": asked.split,
            "stories": asked.stories,
            "model": short_name(asked.model),
            "threshold": asked.threshold,
            "draws": asked.draws,
        },
        "model": {"name": short_name(scorer.name), "revision": scorer.revision, "temperature": scorer.temperature},
        "encoder": {"name": encoder.name, "revision": encoder.revision},
        "versions": read_versions(PACKAGES),
        "machine": read_machine(),
        "corpus": {
            "split": asked.split,
            "sha256": corpus_hash(folder),
            "stories": len(stories),
            "conflicts": sum(len(story.conflicts) for story in stories),
        },
    }
