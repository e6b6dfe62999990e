"""`python -m eval gpu-speed`: pairs per second on one graphics card, beside `CrossEncoder.predict` on the same card.

In: the float32 weights of the embedded model (the second model, a DeBERTa-v3-base, is made with random weights).  Out:
tables on stdout and, with --out, a JSON record.  The pairs are invented words, as long as news (`gpu/word_pairs.py`).
It says nothing of accuracy; parity compares bfloat16 with float32 on these pairs.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from eval.gpu.flops import encoder_flops
from eval.gpu.turns import TextPairs, Turns, take_turns
from eval.gpu.word_pairs import draw_word_pairs, whole_words
from eval.news_pairs import Lengths
from eval.provenance import measured_at, read_machine, read_versions, short_name
from eval.runs import check_out, write_record
from eval.tables import Table, print_table, share
from rashomon.errors import ModelError, SettingsError
from rashomon.scores.scorer import probabilities

SUMMARY = "pairs per second on a graphics card, beside sentence-transformers on the same card"
PACKAGES = ("rashomon", "numpy", "sentence-transformers", "tokenizers", "torch", "transformers")
SEED = 20261126
DEFAULT_WEIGHTS = Path(__file__).parent.parent / "models" / "nli" / "run" / "model"
REFERENCES = (0, 1)  # of _contestants: both CrossEncoders


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A model that is timed: how many pairs, and which part of them the slower engines are given.

    A job for each of `uses`: in how many pairs a sentence stands.  In 1 is the hardest for tokenising; in a scan, a
    statement with 20 candidates stands in 40, for both directions.
    """

    name: str
    pairs: int
    uses: tuple[int, ...]
    share_of_float32: float
    share_of_bfloat16: float
    batch: int  # of CrossEncoder with bfloat16
    has_thread_row: bool  # whether tokenising in this process is timed too


SUBJECTS = (
    Subject(
        name="embedded",
        pairs=100_000,
        uses=(1, 40),
        share_of_float32=0.06,
        share_of_bfloat16=0.06,
        batch=128,  # the fastest of 32, 128, 256 and 512 on one H100
        has_thread_row=True,
    ),
    Subject(
        name="deberta-v3-base",
        pairs=30_000,
        uses=(1,),
        share_of_float32=0.06,
        share_of_bfloat16=0.15,
        batch=512,  # the fastest of 32, 64, 128, 256 and 512 on one H100
        has_thread_row=False,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closeness:
    """bfloat16 beside float32: how far probabilities are apart, and how many labels are the same."""

    pairs: int
    largest_gap: float
    mean_gap: float
    agreement: float


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "--weights", type=Path, default=DEFAULT_WEIGHTS, metavar="DIR", help="float32 weights of our model"
    )
    parser.add_argument("--device", default="cuda:0", help="torch's name of the card (default: cuda:0)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each engine (default: 5)")
    parser.add_argument("--scale", type=float, default=1.0, metavar="S", help="so many times the usual number of pairs")
    parser.add_argument("--seed", type=int, default=SEED, help=f"of the pairs (default: {SEED})")
    parser.add_argument("--tiny", action="store_true", help="a tiny second model: to try the command without a card")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")


def run(asked: argparse.Namespace) -> int:
    """Time what was asked and print it; returns 0.  Raises RashomonError for wrong use."""
    if asked.rounds < 1 or asked.scale <= 0:
        raise SettingsError("--rounds and --scale: name more than nothing")
    if not (asked.weights / "model.safetensors").is_file():
        raise ModelError(
            f"no model.safetensors in {asked.weights}; name the folder of our float32 weights with --weights "
            "(models/nli/restore.py makes it out of the embedded model)"
        )
    check_out(asked.out)
    record = measure(asked)
    for table in report_tables(record):
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, record)
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def measure(asked: argparse.Namespace) -> dict[str, Any]:
    """The record of a run.  Raises ModelError where the device is not there."""
    from eval.gpu.contestants import card_name, matrix_rate, write_random_deberta

    machine = read_machine()
    rate = matrix_rate(asked.device, size=256 if asked.tiny else 8192)
    with tempfile.TemporaryDirectory() as made:
        folders = (asked.weights, write_random_deberta(Path(made), asked.weights, tiny=asked.tiny, seed=asked.seed))
        subjects = [
            entry
            for subject, folder in zip(SUBJECTS, folders, strict=True)
            for entry in measure_subject(subject, folder, rate, asked)
        ]
    return {
        "verb": "gpu-speed",
        "measured_at": measured_at(),
        "settings": {
            "rounds": asked.rounds,
            "scale": asked.scale,
            "seed": asked.seed,
            "weights": short_name(str(asked.weights)),
        },
        "versions": read_versions(PACKAGES),
        "machine": {**machine, "card": card_name(asked.device)},
        "matrix_rate": rate,
        "subjects": subjects,
    }


def measure_subject(subject: Subject, folder: Path, rate: float, asked: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """The jobs of a model, one after the other."""
    contestants = _contestants(subject, folder, asked)
    full, ours = contestants[2].scorer, contestants[3].scorer
    words = whole_words(ours._tokenizer.get_vocab())
    for uses in subject.uses:
        count = max(80, round(subject.pairs * asked.scale))
        pairs = draw_word_pairs(words, count, asked.seed + uses, uses=uses)
        turns = take_turns(
            contestants,
            pairs,
            rounds=asked.rounds,
            references=REFERENCES,
            clock=time.perf_counter,
            on_turn=_say_turn,
        )
        lengths = _lengths(ours, pairs)
        flops = encoder_flops(ours._loaded.module.config, lengths)
        yield {
            "name": subject.name,
            "uses": uses,
            "pairs": len(pairs),
            "tokens": asdict(
                Lengths(mean=float(np.mean(lengths)), median=int(np.median(lengths)), longest=int(max(lengths)))
            ),
            "gigaflops_a_pair": flops / len(pairs) / 1e9,
            "engines": [asdict(turn) | {"share_of_matrix_rate": _share(turn, flops, pairs, rate)} for turn in turns],
            "parity": asdict(compare(ours, full, pairs[: max(8, len(pairs) // 10)])),
            "company_gap": company_gap(ours, pairs),
            "graphs_refused": ours._replicas[0].graphs_refused,
            "largest_logit_gap_to_cross_encoder": _gap(
                contestants[1], contestants[2], pairs[: max(8, len(pairs) // 100)]
            ),
        }


def compare(short: Any, full: Any, pairs: TextPairs) -> Closeness:
    """Probabilities of two scorers of the same weights, at temperature 1."""
    own, other = (probabilities(scorer.score_logits(pairs).logits, 1.0) for scorer in (short, full))
    gaps = np.abs(own - other)
    return Closeness(
        pairs=len(pairs),
        largest_gap=float(gaps.max()),
        mean_gap=float(gaps.mean()),
        agreement=float((own.argmax(axis=1) == other.argmax(axis=1)).mean()),
    )


def company_gap(scorer: Any, pairs: TextPairs) -> float:
    """Largest difference of a logit between a pair in the whole job and in a part of it, backwards: 0.0 to the bit."""
    part = pairs[: max(8, len(pairs) // 50)]
    whole, again = scorer.score_logits(pairs).logits, scorer.score_logits(part[::-1]).logits[::-1]
    return float(np.abs(whole[: len(part)] - again).max())


def report_tables(record: dict[str, Any]) -> list[Table]:
    """One table a model and job, then parity, then where it was measured."""
    tables = [_speed_table(subject) for subject in record["subjects"]]
    tables.append(_parity_table(record["subjects"]))
    rate = ("bfloat16 product of 8192 x 8192", f"{record['matrix_rate'] / 1e12:.0f} TFLOP/s")
    machine = [(name, str(value)) for name, value in record["machine"].items() if value is not None]
    rows = (rate, *machine, *record["versions"].items())
    tables.append(Table(title="Measured with", columns=("what", "value"), rows=rows))
    return tables


def _speed_table(subject: dict[str, Any]) -> Table:
    against = [ratio["against"] for ratio in subject["engines"][0]["ratios"]]
    numbers = ("pairs/s", "rounds", *(f"x {name}" for name in against), "of bf16 rate")
    kind = "each sentence in one pair" if subject["uses"] == 1 else f"each sentence in {subject['uses']} pairs"
    return Table(
        title=f"{subject['name']}: {subject['pairs']:,} pairs of {subject['tokens']['mean']:.1f} tokens, {kind}, "
        f"{subject['gigaflops_a_pair']:.2f} GFLOP a pair",
        columns=("engine", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(_speed_row(engine) for engine in subject["engines"]),
    )


def _speed_row(engine: dict[str, Any]) -> tuple[str, ...]:
    ratios = [f"{ratio['median']:.2f} ({ratio['low']:.2f}-{ratio['high']:.2f})" for ratio in engine["ratios"]]
    rounds = f"{engine['low']:,.0f}-{engine['high']:,.0f}"
    return (
        engine["name"],
        f"{engine['median']:,.0f}",
        rounds,
        *ratios,
        f"{100 * engine['share_of_matrix_rate']:.1f} %",
    )


def _parity_table(subjects: Sequence[dict[str, Any]]) -> Table:
    numbers = ("pairs", "same labels", "largest gap", "mean gap", "gap of a logit by company")
    return Table(
        title="bfloat16 against float32 on the card (gaps of a probability)",
        columns=("model", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(
            (
                subject["name"],
                f"{subject['parity']['pairs']:,}",
                share(subject["parity"]["agreement"]),
                f"{subject['parity']['largest_gap']:.4f}",
                f"{subject['parity']['mean_gap']:.5f}",
                f"{subject['company_gap']:.1e}",
            )
            for subject in subjects
        ),
    )


def _contestants(subject: Subject, folder: Path, asked: argparse.Namespace) -> list[Any]:
    """Both CrossEncoders first, then ours in float32, then ours as it comes, then other ways of ours."""
    from eval.gpu.contestants import CrossEncoderPredict, Ours
    from rashomon.scores.torch_scorer import TorchScorer

    device, part = asked.device, subject.share_of_float32
    others = [
        CrossEncoderPredict(
            f"CrossEncoder.predict{name}", folder, device=device, dtype=dtype, batch_size=batch_size, share=one
        )
        for name, dtype, batch_size, one in (
            ("", "float32", 32, part),
            (f", bfloat16, batch {subject.batch}", "bfloat16", subject.batch, subject.share_of_bfloat16),
        )
    ]
    full = TorchScorer(str(folder), devices=(device,), dtype="float32")
    short = TorchScorer(str(folder), devices=(device,), dtype="bfloat16")
    ours = [Ours("rashomon float32", full, share=2 * part), Ours("rashomon bfloat16", short)]
    if subject.has_thread_row:
        in_thread = TorchScorer(str(folder), devices=(device,), dtype="bfloat16", processes=0)
        ours.append(Ours("rashomon bfloat16, tokenised in a thread", in_thread))
    return [*others, *ours]


def _lengths(scorer: Any, pairs: TextPairs) -> list[int]:
    texts = list({text: None for pair in pairs for text in pair})
    found = scorer._tokenizer(texts, add_special_tokens=False)["input_ids"]
    tokens = {text: len(ids) for text, ids in zip(texts, found, strict=True)}
    specials = scorer._loaded.template.specials
    return [min(tokens[left] + tokens[right] + specials, scorer.max_tokens) for left, right in pairs]


def _gap(full: Any, cross_encoder: Any, pairs: TextPairs) -> float:
    """Of a logit, both in float32: that it is the same model, asked the same."""
    return float(np.abs(full.judge(pairs) - cross_encoder.judge(pairs)).max())


def _share(turn: Turns, flops: float, pairs: TextPairs, rate: float) -> float:
    return turn.median * flops / len(pairs) / rate


def _say_turn(turn: int, name: str) -> None:
    if sys.stderr.isatty():
        print(f"round {turn}: {name}", file=sys.stderr)
