"""`python -m eval sentences`: where our sentences end beside those of the news sets, how fast, and what is left out.

In: a folder of NAME.docs.jsonl.gz whose rows have `text` and `sentences`.  Out: four tables on stdout and, with
--out, a JSON record.  The sets' own sentences are no gold standard: those of ECB+ were made for its annotators, the
others by a program.  They are joined by single spaces, so that nothing but the words shows where they ended.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import statistics
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from eval.growth import Growth, growth_table, measure_growth
from eval.metrics.boundaries import BoundaryScores, boundary_scores
from eval.provenance import measured_at, read_machine, read_versions
from eval.runs import check_out, write_record
from eval.tables import Table, print_table, share
from rashomon.documents import document_from_text
from rashomon.documents.normalise import clean_text, normalise_text
from rashomon.documents.reports import find_report
from rashomon.documents.sentences import find_paragraphs, find_sentences
from rashomon.errors import InputError, SettingsError
from rashomon.records import Document, Span

SUMMARY = "sentence ends beside the news sets' own, sentences per second, and boilerplate left out"
PACKAGES = ("rashomon",)
SUFFIX = ".docs.jsonl.gz"
SEGMENTED_BY = {"ecbplus": "its annotators' tool"}  # any other set: a program
_NAIVE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One set as found: rows of documents."""

    name: str
    rows: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    """Sentences a second of one way of splitting, the median of the rounds, and its ratio to the naive one."""

    name: str
    sentences: int
    per_second: float
    ratio: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What became of the documents of one set."""

    documents: int
    characters: int
    sentences: int
    outside: int  # characters that are in no sentence of the report
    without: int  # documents without a sentence
    kinds: dict[str, int]  # pieces left out, by kind


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--data", type=Path, metavar="DIR", help=f"folder of NAME{SUFFIX} (default: the news folder)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each splitter (default: 5)")
    parser.add_argument("--limit", type=int, metavar="N", help="read only the first N documents of each set")
    parser.add_argument(
        "--line", type=int, default=100_000, metavar="C", help="characters of a line of nothing but marks"
    )
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use or missing data."""
    for option in ("rounds", "limit", "line"):
        if (given := getattr(asked, option)) is not None and given < 1:
            raise SettingsError(f"--{option} {given}: name at least 1")
    check_out(asked.out)
    machine = read_machine()  # first, so that its load is that of others
    sets = read_news(asked.data or default_news(), asked.limit)
    agreement = {news.name: measure_agreement(news) for news in sets}
    left_out = {news.name: measure_left_out(news) for news in sets}
    speeds = measure_speed([row["text"] for news in sets for row in news.rows], asked.rounds, time.process_time)
    growth = measure_growth(asked.line, time.process_time)
    for table in (agreement_table(agreement), left_out_table(left_out), speed_table(speeds), growth_table(growth)):
        print_table(table, sys.stdout)
    if asked.out:
        settings = {"rounds": asked.rounds, "limit": asked.limit, "line": asked.line}
        record = make_record(agreement, left_out, speeds, growth, machine)
        write_record(asked.out, record | {"settings": settings})
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def default_news() -> Path:
    """Where the news lie unless told: the neighbour of $RASHOMON_DATA, else shared/data/news beside the checkout."""
    named = os.environ.get("RASHOMON_DATA")
    beside = Path(named).parent if named else Path(__file__).parent.parent.parent / "shared" / "data"
    return beside / "news"


def read_news(folder: Path, limit: int | None = None) -> list[News]:
    """Every set of a folder.  Raises InputError when there is none, or one is damaged."""
    paths = sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    if not paths:
        raise InputError(f"no NAME{SUFFIX} in {folder}; pass --data DIR (rows with text and sentences)")
    return [News(name=path.name.removesuffix(SUFFIX), rows=_read_rows(path)[:limit]) for path in paths]


def _read_rows(path: Path) -> tuple[dict[str, Any], ...]:
    try:
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
        rows = tuple(json.loads(line) for line in lines if line.strip())
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise InputError(f"{path.name}: not JSON Lines in gzip ({error}); fetch the file again") from error
    if not all(isinstance(row, dict) and {"text", "sentences"} <= row.keys() for row in rows):
        raise InputError(f"{path.name}: every row needs text and sentences; fetch the file again")
    return rows


def measure_agreement(news: News) -> dict[str, BoundaryScores]:
    """Ends of ours, and of a naive splitter, against the set's own; the end of the text itself is not counted."""
    joined = [_joined(row["sentences"]) for row in news.rows]
    return {
        "ours": boundary_scores((ends, _our_ends(text)) for text, ends in joined),
        "naive": boundary_scores((ends, _naive_ends(text)) for text, ends in joined),
    }


def _joined(sentences: Sequence[str]) -> tuple[str, frozenset[int]]:
    """The sentences as one line, and the offsets where each ends.

    A piece without a letter or digit is no sentence to us; it is left with the sentence before it.
    """
    parts: list[str] = []
    for sentence in sentences:
        words = " ".join(clean_text(sentence).split())
        if parts and not any(map(str.isalnum, words)):
            parts[-1] = f"{parts[-1]} {words}".strip()
        elif words:
            parts.append(words)
    ends, at = set(), -1
    for part in parts:
        at += 1 + len(part)
        ends.add(at)
    return " ".join(parts), frozenset(ends) - {at}


def _our_ends(text: str) -> frozenset[int]:
    spans = find_sentences(text, Span(start=0, end=len(text)))
    return frozenset(span.end for span in spans[:-1])


def _naive_ends(text: str) -> frozenset[int]:
    return frozenset(found.start() for found in _NAIVE.finditer(text))


def measure_left_out(news: News) -> LeftOut:
    """What remains of the set's documents, read as a scan reads them, and what does not."""
    characters = outside = without = sentences = 0
    kinds: Counter[str] = Counter()
    rows = [row for row in news.rows if row["text"].strip()]
    for row in rows:
        text = normalise_text(row["text"])
        report = find_report(text, row.get("title"))
        characters += len(text)
        sentences += len(report.sentences)
        outside += len(text) - sum(span.end - span.start for span in report.sentences)
        without += not report.sentences
        kinds.update(report.left_out)
    return LeftOut(
        documents=len(rows),
        characters=characters,
        sentences=sentences,
        outside=outside,
        without=without,
        kinds=dict(sorted(kinds.items())),
    )


def _read(row: dict[str, Any]) -> Document:
    return document_from_text(row["text"], source=str(row.get("source") or "unknown"), title=row.get("title"))


def measure_speed(texts: Sequence[str], rounds: int, clock: Callable[[], float]) -> list[Speed]:
    """Sentences a second of processor time, the ways taking turns round after round; the last is the naive splitter."""
    bodies = [document.text for document in (_read({"text": text}) for text in texts if text.strip())]
    ways: dict[str, Callable[[str], int]] = {
        "documents.document_from_text": lambda text: len(_read({"text": text}).sentences),
        "sentence stage: paragraphs, sentences, boilerplate": lambda text: len(find_report(text, None).sentences),
        "splitter alone": lambda text: sum(len(find_sentences(text, line)) for line in find_paragraphs(text)),
        "naive: re.split after . ! ?": lambda text: len(_NAIVE.split(text)),
    }
    counts = {name: sum(map(way, bodies)) for name, way in ways.items()}  # a warm-up as well
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            began = clock()
            for body in bodies:
                way(body)
            seconds[name].append(clock() - began)
    rates = {name: counts[name] / max(statistics.median(seconds[name]), 1e-9) for name in ways}
    naive = list(rates.values())[-1]
    return [
        Speed(name=name, sentences=counts[name], per_second=rate, ratio=rate / naive) for name, rate in rates.items()
    ]


def agreement_table(agreement: dict[str, dict[str, BoundaryScores]]) -> Table:
    """One row a set and splitter."""
    numbers = ("ends", "predicted", "precision", "recall", "F1", "extra", "missed")
    rows = [
        (
            name,
            SEGMENTED_BY.get(name, "a program"),
            splitter,
            f"{scores.gold:,}",
            f"{scores.predicted:,}",
            share(scores.precision),
            share(scores.recall),
            share(scores.f1),
            f"{scores.predicted - scores.right:,}",
            f"{scores.gold - scores.right:,}",
        )
        for name, splitters in agreement.items()
        for splitter, scores in splitters.items()
    ]
    return Table(
        title="Sentence ends against the sets' own (no gold standard)",
        columns=("set", "segmented by", "splitter", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )


def left_out_table(left_out: dict[str, LeftOut]) -> Table:
    """One row a set; the last columns count what was left out, by kind."""
    kinds = sorted({kind for found in left_out.values() for kind in found.kinds})
    counts = ("documents", "characters", "sentences", "outside", "without")
    rows = [
        (
            name,
            *(f"{getattr(found, column):,}" for column in counts),
            *(f"{found.kinds.get(kind, 0):,}" for kind in kinds),
        )
        for name, found in left_out.items()
    ]
    return Table(
        title="Read as a scan reads them (outside: characters in no sentence; without: documents without a sentence)",
        columns=("set", *counts, *kinds),
        numbers=frozenset((*counts, *kinds)),
        rows=tuple(rows),
    )


def speed_table(speeds: Sequence[Speed]) -> Table:
    """One row a way of splitting."""
    rows = [(speed.name, f"{speed.sentences:,}", f"{speed.per_second:,.0f}", f"{speed.ratio:.3f}") for speed in speeds]
    return Table(
        title="Speed on one core, all sets",
        columns=("what", "sentences", "sentences/s", "of naive"),
        numbers=frozenset({"sentences", "sentences/s", "of naive"}),
        rows=tuple(rows),
    )


def make_record(
    agreement: dict[str, dict[str, BoundaryScores]],
    left_out: dict[str, LeftOut],
    speeds: Sequence[Speed],
    growth: Sequence[Growth],
    machine: dict[str, str | int | float | None],
) -> dict[str, Any]:
    """The JSON record: versions, machine and every number."""
    return {
        "verb": "sentences",
        "measured_at": measured_at(),
        "versions": read_versions(PACKAGES),
        "machine": machine,
        "agreement": {
            name: {
                splitter: asdict(scores) | {"precision": scores.precision, "recall": scores.recall, "f1": scores.f1}
                for splitter, scores in splitters.items()
            }
            for name, splitters in agreement.items()
        },
        "left_out": {name: asdict(found) for name, found in left_out.items()},
        "speed": [asdict(speed) for speed in speeds],
        "growth": [asdict(one) | {"ratio": one.ratio} for one in growth],
    }
