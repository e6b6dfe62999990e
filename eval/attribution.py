"""`python -m eval attribution`: how much reported speech is found in news, and whose it is said to be.

In: annotated paragraphs (PolNeAR).  Out: tables on stdout and, with --out, a JSON record.  It measures the parts that
`statements.voices` finds; --statements measures whole statements in their place.  It does not judge claims.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import Any

from eval.attribution_counts import LEVELS, AttributionScores, PredictedQuote, score_articles
from eval.provenance import measured_at, read_machine, read_versions
from eval.reported_speech import letters, news_folder, read_articles
from eval.runs import check_out, read_record, write_record
from eval.tables import Table, print_table, share
from rashomon.records import Document, Span, Statement
from rashomon.statements import extract_statements
from rashomon.statements.attribution.voices import Voiced, find_voiced

SUMMARY = "reported speech found in news, and whose it is, against gold attributions"
FILE = "polnear_par.{part}.jsonl.gz"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of the news collections")
    parser.add_argument("--part", default="dev", metavar="NAME", help="part of the collection (default: dev)")
    parser.add_argument("--statements", action="store_true", help="measure statements, not the parts they are made of")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")
    parser.add_argument("--compare", type=Path, metavar="FILE.json", help="show the change since an earlier record")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use."""
    check_out(asked.out)
    earlier = read_record(asked.compare, "attribution") if asked.compare else None
    articles = read_articles(news_folder(asked.data) / FILE.format(part=asked.part))
    find: Callable[[Document], list[PredictedQuote]] = quotes_of_statements if asked.statements else quotes_of_parts
    begun = time.perf_counter()
    found = [find(article.document) for article in articles]
    seconds = time.perf_counter() - begun
    scores = score_articles(articles, found)
    for table in report_tables(scores, asked.part, earlier):
        print_table(table, sys.stdout)
    if asked.out:
        sentences = sum(len(article.document.sentences) for article in articles)
        write_record(asked.out, make_record(scores, asked, sentences / seconds))
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def quotes_of_parts(document: Document) -> list[PredictedQuote]:
    """What is found in a document; parts of one paragraph, or one quotation, that share a cue are one."""
    groups: dict[Hashable, list[Voiced]] = defaultdict(list)
    begun: dict[int, int] = {}  # the paragraph in which a quotation of several paragraphs begins
    for at, item in enumerate(find_voiced(document)):
        part = item.part
        if part.span is None or (part.cue is None and part.attribution == "narration"):
            continue
        chain = ("chain", part.chain) if part.chain is not None else ("part", at)
        paragraph = begun.setdefault(part.chain, item.paragraph) if part.chain is not None else item.paragraph
        groups[(paragraph, part.cue or chain)].append(item)
    quotes = [_quote_of(document.text, items) for items in groups.values()]
    return quotes + [quote for items in groups.values() for quote in _relayed(document.text, items[0])]


def _relayed(text: str, item: Voiced) -> list[PredictedQuote]:
    """What those who passed it on report: in "Atta said the agency reported A", all behind "said" is Atta's."""
    passages = [passage for passage in item.part.via if passage.subject is not None]
    return [
        PredictedQuote(
            content=letters(text, [_ends(passage.span)]),
            speaker=speaker,
            speaker_at=letters(text, [_ends(passage.subject)] if passage.subject else []),
            stance="asserts",
        )
        for passage, speaker in zip(passages, item.via, strict=False)
    ]


def _quote_of(text: str, items: Sequence[Voiced]) -> PredictedQuote:
    first = items[0]
    content = frozenset[int]()
    for item in items:
        span, cut = item.part.span, item.part.cut
        if span is not None:
            content |= letters(text, [_ends(span)])
        if cut is not None:
            content -= letters(text, [_ends(cut)])
    return PredictedQuote(
        content=content,
        speaker=first.speaker,
        speaker_at=letters(text, [_ends(first.speaker_at)] if first.speaker_at else []),
        stance=first.part.stance,
    )


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def quotes_of_statements(document: Document) -> list[PredictedQuote]:
    """The same from statements; neighbours of one frame are one quotation.

    A statement tells neither where its speaker stands nor which words of its span are the frame, so speakers are
    compared by their words and a frame within the content counts as content.
    """
    told = [statement for statement in extract_statements(document) if statement.attribution != "narration"]
    groups = [[statement] for statement in told[:1]]
    for before, statement in pairwise(told):
        if _is_one_frame(document.text, before, statement):
            groups[-1].append(statement)
        else:
            groups.append([statement])
    return [
        PredictedQuote(
            content=letters(document.text, [_ends(statement.span) for statement in group]),
            speaker=group[0].speaker,
            speaker_at=frozenset(),
            stance=group[0].stance,
        )
        for group in groups
    ]


def _is_one_frame(text: str, before: Statement, statement: Statement) -> bool:
    """Whether two neighbours share their frame: no cue stands anew before the second, or that is a quotation."""
    if statement.cue is None or (statement.cue, statement.speaker) != (before.cue, before.speaker):
        return False
    return statement.attribution == "direct" or statement.cue not in text[before.span.end : statement.span.start]


def report_tables(scores: AttributionScores, part: str, earlier: dict[str, Any] | None) -> list[Table]:
    """The tables of a run, in the order a person reads them."""
    before = earlier["scores"] if earlier else None
    title = f"Reported speech, {part}: {scores.gold:,} in {scores.articles:,} articles, {scores.predicted:,} predicted"
    return [_level_table(scores, title, before), _kind_table(scores, before), _speaker_table(scores, before)]


def _level_table(scores: AttributionScores, title: str, before: dict[str, Any] | None) -> Table:
    names = ("precision", "recall", "F1", "strict precision", "strict F1", *(("change of F1",) if before else ()))
    rows = []
    for level in LEVELS:
        found = scores.levels[level]
        shares = (found.precision, found.recall, found.f1, found.strict_precision, found.strict_f1)
        change = (f"{found.f1 - before['levels'][level]['f1']:+.3f}",) if before else ()
        rows.append((level, *map(share, shares), *change))
    return Table(title=title, columns=("in common", *names), rows=tuple(rows), numbers=frozenset(names))


def _kind_table(scores: AttributionScores, before: dict[str, Any] | None) -> Table:
    rows = [
        (kind, f"{scores.gold_by_kind[kind]:,}", share(recall), *_changed(recall, before, "recall_by_kind", kind))
        for kind, recall in scores.recall_by_kind.items()
    ]
    names = ("gold", "recall", *(("change",) if before else ()))
    return Table(title="By kind, at half", columns=("kind", *names), rows=tuple(rows), numbers=frozenset(names))


def _speaker_table(scores: AttributionScores, before: dict[str, Any] | None) -> Table:
    figures = {
        "speaker_accuracy": f"speaker right, of {scores.asked_speakers:,} matched",
        "speaker_accuracy_named": "… where the gold source is no pronoun",
        "speaker_coverage": "given a speaker, of those matched",
        "attributed": "matched and given a speaker, of all gold",
        "abstained": "predictions without a speaker",
        "pronouns_named": f"resolved to a name, of {scores.pronouns:,} pronouns",
    }
    rows = [
        (words, share(getattr(scores, name)), *_changed(getattr(scores, name), before, name))
        for name, words in figures.items()
    ]
    rows += [(f"stance: {stance}", f"{n:,}", *(("",) if before else ())) for stance, n in scores.stances.items()]
    names = ("share", *(("change",) if before else ()))
    return Table(title="Speakers", columns=("figure", *names), rows=tuple(rows), numbers=frozenset(names))


def _changed(now: float, before: dict[str, Any] | None, *path: str) -> tuple[str, ...]:
    """The change since an earlier record, as a cell; no cell without one."""
    if before is None:
        return ()
    value: Any = before
    for name in path:
        value = value[name]
    return (f"{now - value:+.3f}",)


def make_record(scores: AttributionScores, asked: argparse.Namespace, speed: float) -> dict[str, Any]:
    """The JSON record: settings, versions, machine and every number."""
    return {
        "verb": "attribution",
        "measured_at": measured_at(),
        "settings": {"part": asked.part, "unit": "statements" if asked.statements else "parts"},
        "versions": read_versions(("rashomon",)),
        "machine": read_machine(),
        "sentences_per_second": round(speed),
        "scores": asdict(scores),
    }
