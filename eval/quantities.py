"""`python -m eval quantities`: whether counts are read right, and whether those that cannot both hold are told apart.

In: pairs of sentences of ECB+ with differing numbers (`eval.number_pairs`) and our hand-worked tables in
`eval/data/quantities`.  Out: tables on stdout and, with --out, a JSON record.  Pairs are judged by the words alone,
without NLI, speakers or dates.  Topics of train and dev may be developed on; those of test are reported apart.
With --equate, NLI sets that turn on numbers in their place, by the model alone and with the numbers' say (`equate`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from eval.equate import SETS, equate_tables, measure_equate
from eval.kept_scores import KeptScorer
from eval.metrics.f1 import macro_f1, side_scores
from eval.metrics.topic_mean import topic_interval, topic_mean
from eval.number_pairs import LABELS, NumberPair, read_number_pairs, read_table
from eval.provenance import measured_at, read_versions, short_name
from eval.reported_speech import news_folder
from eval.runs import check_out, read_record, write_record
from eval.tables import Table, print_table, share
from rashomon.conflicts.arithmetic import account_for
from rashomon.conflicts.numbers import QuantityMatch, compare_quantities
from rashomon.records import Quantity, Span
from rashomon.scores import load_scorer
from rashomon.statements.extract import statement_from_text
from rashomon.statements.quantities.quantities import find_quantities

SUMMARY = "counts read right, and those that cannot both hold told apart"
TWO_SIDES = ("conflict", "not conflict")
PARTS = {"developed on": ("train", "dev"), "held out": ("test",)}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of the news collections (default: news/)")
    parser.add_argument("--draws", type=int, default=1000, metavar="N", help="of the bootstrap over topics")
    parser.add_argument("--equate", action="store_true", help="sets of EQUATE in place of these, model and numbers")
    parser.add_argument("--sets", metavar="A,B", help=f"with --equate: sets to measure (default: {','.join(SETS)})")
    parser.add_argument("--sets-data", type=Path, metavar="DIR", help="with --equate: their folder ($RASHOMON_DATA)")
    parser.add_argument("--model", metavar="M", help="with --equate: folder or hub name (default: the embedded model)")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="with --equate: keep judgements, by model revision")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")
    parser.add_argument("--compare", type=Path, metavar="FILE.json", help="show the change since an earlier record")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use."""
    check_out(asked.out)
    if asked.equate:
        return run_equate(asked)
    earlier = read_record(asked.compare, "quantities") if asked.compare else None
    pairs = read_number_pairs(news_folder(asked.data))
    record = {
        "verb": "quantities",
        "measured_at": measured_at(),
        "versions": read_versions(("rashomon",)),
        "draws": asked.draws,
        "parts": {name: measure_part(_of(pairs, splits), asked.draws) for name, splits in PARTS.items()},
        "tables": {
            "extraction": measure_extraction(),
            "pairs": measure_pairs(),
            "arithmetic": measure_arithmetic(),
        },
    }
    for table in report_tables(record, earlier):
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, record)
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def run_equate(asked: argparse.Namespace) -> int:
    """The sets of EQUATE, by the model alone and with the numbers; returns 0."""
    scorer = KeptScorer(load_scorer(asked.model), asked.cache)
    names = [name.strip() for name in asked.sets.split(",")] if asked.sets else SETS
    found = measure_equate(asked.sets_data, names, scorer)
    for table in equate_tables(found, f"{short_name(scorer.name)} {scorer.revision}"):
        print_table(table, sys.stdout)
    if asked.out:
        record = {
            "verb": "quantities --equate",
            "measured_at": measured_at(),
            "model": {"name": short_name(scorer.name), "revision": scorer.revision},
            "versions": read_versions(("rashomon", "onnxruntime")),
            "sets": found,
        }
        write_record(asked.out, record)
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def _of(pairs: Sequence[NumberPair], splits: Sequence[str]) -> list[NumberPair]:
    return [pair for pair in pairs if pair.split in splits]


def measure_part(pairs: Sequence[NumberPair], draws: int) -> dict[str, Any]:
    """Every number of one part: pooled, by topic, and the mean over topics with its interval."""
    predicted = [judge(pair.left, pair.right) for pair in pairs]
    gold = [pair.label for pair in pairs]
    topics: dict[str, dict[str, Any]] = {}
    for topic in sorted({pair.topic for pair in pairs}, key=_by_number):
        of_topic = [at for at, pair in enumerate(pairs) if pair.topic == topic]
        topics[topic] = _scores([gold[at] for at in of_topic], [predicted[at] for at in of_topic])
    means = [one["macro_f1"] for one in topics.values()]
    return _scores(gold, predicted) | {
        "three_way": _agreement(gold, predicted, LABELS),
        "topic_mean": topic_mean(means),
        "topic_accuracy": topic_mean([one["accuracy"] for one in topics.values()]),
        "interval": topic_interval(means, draws=draws),
        "topics": topics,
    }


def judge(left: str, right: str) -> str:
    """One of LABELS by the words: a disagreement, else a bound that holds beside another number, else compatible."""
    matches = compare_quantities(statement_from_text(left), statement_from_text(right))
    if any(match.verdict == "disagree" for match in matches):
        return "conflict"
    return "update_or_bound" if any(map(_is_bound_kept, matches)) else "compatible"


def _is_bound_kept(match: QuantityMatch) -> bool:
    given = {side.high if side.low is None else side.low for side in (match.left, match.right)}
    is_bound = any(side.low != side.high for side in (match.left, match.right))
    return match.verdict == "agree" and is_bound and len(given) == 2


def _scores(gold: Sequence[str], predicted: Sequence[str]) -> dict[str, Any]:
    return _agreement([_side(label) for label in gold], [_side(label) for label in predicted], TWO_SIDES)


def _side(label: str) -> str:
    return TWO_SIDES[label != "conflict"]


def _agreement(gold: Sequence[str], predicted: Sequence[str], names: Sequence[str]) -> dict[str, Any]:
    at = [np.array([names.index(label) for label in labels], dtype=np.intp) for labels in (gold, predicted)]
    sides = side_scores(at[0], at[1], names)
    return {
        "n": len(gold),
        "accuracy": float((at[0] == at[1]).mean()) if gold else 0.0,
        "macro_f1": macro_f1(sides),
        "f1": {side.name: side.f1 for side in sides if side.n or side.predicted},
        "gold": {side.name: side.n for side in sides},
    }


def _by_number(topic: str) -> tuple[int, str]:
    return (int(topic) if topic.isdigit() else 0, topic)


def measure_extraction() -> dict[str, Any]:
    """Rows of the extraction table that are found as written, and texts where nothing else is found either."""
    texts: dict[str, list[tuple[str, ...]]] = {}
    for row in read_table("extraction"):
        expected = texts.setdefault(row["text"], [])
        if row["extent"] != "none":
            expected.append((row["low"], row["high"], row["unit"], row["outcome"], row["extent"]))
    found = {text: [as_row(one) for one in find_quantities(text, Span(start=0, end=len(text)))] for text in texts}
    rows = [(text, row) for text, expected in texts.items() for row in expected]
    return {
        "n": len(rows) + sum(not expected for expected in texts.values()),
        "right": sum(row in found[text] for text, row in rows)
        + sum(not expected and not found[text] for text, expected in texts.items()),
        "texts": len(texts),
        "texts_right": sum(found[text] == expected for text, expected in texts.items()),
    }


def as_row(quantity: Quantity) -> tuple[str, ...]:
    """A quantity as the table writes it: "~50" about, ">12" more than, "<10" fewer than, "" unknown."""
    about = "~" if quantity.is_approximate else ""
    low = "" if quantity.low is None else f"{about}{'>' if quantity.is_low_open else ''}{round(quantity.low, 2):.10g}"
    high = (
        "" if quantity.high is None else f"{about}{'<' if quantity.is_high_open else ''}{round(quantity.high, 2):.10g}"
    )
    return low, high, quantity.unit or "", quantity.outcome or "", quantity.extent


def measure_pairs() -> dict[str, Any]:
    """Pairs of the table whose strongest verdict is the one written, either way round."""
    rows = list(read_table("pairs"))
    right = sum(
        strongest(row["left"], row["right"]) == strongest(row["right"], row["left"]) == row["verdict"] for row in rows
    )
    return {"n": len(rows), "right": right}


def measure_arithmetic() -> dict[str, Any]:
    """Hypotheses of the arithmetic table all of whose numbers are accounted for as written."""
    rows = list(read_table("arithmetic"))
    right = sum(accounted(row["premise"], row["hypothesis"]) == {row["account"]} for row in rows)
    return {"n": len(rows), "right": right}


def accounted(premise: str, hypothesis: str) -> set[str]:
    """How the premise accounts for the numbers of the hypothesis."""
    found = account_for(statement_from_text(premise), statement_from_text(hypothesis))
    return {str(one.account) for one in found}


def strongest(left: str, right: str) -> str:
    """What disagrees, else what agrees, else what cannot be compared, else "nothing"."""
    found = {match.verdict for match in compare_quantities(statement_from_text(left), statement_from_text(right))}
    return next((verdict for verdict in ("disagree", "agree", "not comparable") if verdict in found), "nothing")


def report_tables(record: dict[str, Any], earlier: dict[str, Any] | None) -> list[Table]:
    """The parts, the topics, and the hand-worked tables."""
    return [_parts_table(record, earlier), _topics_table(record), _hand_table(record)]


def _parts_table(record: dict[str, Any], earlier: dict[str, Any] | None) -> Table:
    numbers = ("topics", "pairs", "accuracy", "macro F1", "topic accuracy", "topic mean", "95 %", "three-way", "change")
    rows = []
    for name, part in record["parts"].items():
        low, high = part["interval"]
        rows.append(
            (
                name,
                str(len(part["topics"])),
                str(part["n"]),
                share(part["accuracy"]),
                share(part["macro_f1"]),
                share(part["topic_accuracy"]),
                share(part["topic_mean"]),
                f"{share(low)}-{share(high)}",
                share(part["three_way"]["macro_f1"]),
                f"{part['topic_mean'] - earlier['parts'][name]['topic_mean']:+.3f}" if earlier else "",
            )
        )
    title = "Conflict or not: pooled, and the mean over topics of macro F1"
    return Table(title=title, columns=("part", *numbers), rows=tuple(rows), numbers=frozenset(numbers))


def _topics_table(record: dict[str, Any]) -> Table:
    numbers = ("pairs", "conflicts", "accuracy", "F1 conflict", "F1 not", "macro F1")
    rows = [
        (
            name,
            topic,
            str(scores["n"]),
            str(scores["gold"]["conflict"]),
            share(scores["accuracy"]),
            share(scores["f1"].get("conflict")),
            share(scores["f1"].get("not conflict")),
            share(scores["macro_f1"]),
        )
        for name, part in record["parts"].items()
        for topic, scores in part["topics"].items()
    ]
    return Table(title="By topic", columns=("part", "topic", *numbers), rows=tuple(rows), numbers=frozenset(numbers))


def _hand_table(record: dict[str, Any]) -> Table:
    rows = [
        (name, str(table["n"]), str(table["right"]), share(table["right"] / table["n"]))
        for name, table in record["tables"].items()
    ]
    numbers = ("rows", "right", "share")
    return Table(title="Hand-worked tables", columns=("table", *numbers), rows=tuple(rows), numbers=frozenset(numbers))
