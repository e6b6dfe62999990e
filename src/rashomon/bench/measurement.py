"""This machine, measured: every stage of a scan and every backend, in turn, in about a minute.

In: the settings, seconds, articles to foresee.  Out: one `Bench` record.  Loading and a warm-up are not timed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from rashomon.bench.answers import Answers
from rashomon.bench.contenders import Absent, Contender, load_contenders
from rashomon.bench.forecast import WORDS, Forecast, forecast
from rashomon.bench.parity import Parity, compare, judge
from rashomon.bench.rounds import Course, Rate, time_in_turn
from rashomon.bench.sample import Sample, read_sample, read_statements, sample_reports
from rashomon.conflicts import find_conflicts, load_decision
from rashomon.hub import without_fetching
from rashomon.judging import judge_pairs
from rashomon.machine import Machine, read_machine
from rashomon.pairs import Encoder, candidate_pairs, load_encoder
from rashomon.records import Pair
from rashomon.scores import Scorer
from rashomon.settings import Settings

STAGES = ("extract", "embed", "pair", "decide")
PARITY_PAIRS = 64
LEAST_PAIRS = 32
PACKAGES = ("rashomon", "numpy", "onnxruntime", "openvino", "torch", "transformers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """One scorer's rounds, in judgements (one pair, one direction) a second."""

    name: str
    rate: Rate
    threads: int | None
    parity: Parity | None  # None: its weights are others

    def as_dict(self) -> dict[str, Any]:
        plain = {"name": self.name, "threads": self.threads, "rate": self.rate.as_dict()}
        return plain | {"parity": self.parity.as_dict() if self.parity else None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """All that was measured."""

    machine: Machine
    versions: dict[str, str]
    model: str
    threads: int
    sample: dict[str, Any]  # what it was measured on
    backends: tuple[Backend, ...]  # the default first
    absent: tuple[Absent, ...]
    stages: dict[str, Rate]  # extract, embed, pair and decide, beside the default backend's judge
    load: float | None  # programs that wanted a core in the minute before; None: unknown
    words: int
    forecasts: tuple[Forecast, ...]
    seconds: float  # the whole took

    def as_dict(self) -> dict[str, Any]:
        return {
            "machine": self.machine.as_dict(),
            "versions": self.versions,
            "model": self.model,
            "threads": self.threads,
            "sample": self.sample,
            "backends": [backend.as_dict() for backend in self.backends],
            "absent": [asdict(one) for one in self.absent],
            "stages": {name: rate.as_dict() for name, rate in self.stages.items()},
            "load": self.load,
            "words": self.words,
            "forecasts": [one.as_dict() for one in self.forecasts],
            "seconds": round(self.seconds, 1),
        }


def measure(
    settings: Settings,
    *,
    seconds: float = 60.0,
    articles: Sequence[int] = (100, 1_000, 10_000),
    words: int = WORDS,
    clock: Callable[[], float] = time.perf_counter,
    on_step: Callable[[str], None] = lambda _: None,
) -> Bench:
    """Measure for about so many seconds, loading included.  Raises ModelError when the default cannot be loaded."""
    began = clock()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    machine = read_machine()
    sample = read_sample()
    with load_contenders(settings, machine, lambda name: on_step(f"loading {name}")) as (contenders, absent):
        with without_fetching():
            encoder = load_encoder(settings.encoder, threads=settings.threads)
        parities = _parities(contenders, sample)
        courses = _stage_courses(sample, encoder, contenders[0].scorer, settings)
        courses += [_judge_course(contender, sample, settings) for contender in contenders]
        rates = time_in_turn(
            courses,
            seconds=max(0.0, began + seconds - clock()),
            clock=clock,
            on_turn=lambda turn, name: on_step(f"round {turn + 1}: {name}"),
        )
    stages = {rate.name: rate for rate in rates[: len(STAGES)]}
    backends = tuple(
        Backend(name=contender.name, rate=rate, threads=contender.threads, parity=parity)
        for contender, rate, parity in zip(contenders, rates[len(STAGES) :], parities, strict=True)
    )
    known = {**stages, "judge": backends[0].rate}
    return Bench(
        machine=machine,
        versions=_versions(),
        model=f"{contenders[0].scorer.name} {contenders[0].scorer.revision}",
        threads=settings.threads or machine.usable_cores,
        sample=_told(sample),
        backends=backends,
        absent=tuple(absent),
        stages=stages,
        load=load,
        words=words,
        forecasts=tuple(
            forecast(number, known, words=words, sample=len(sample.statements), is_exhaustive=settings.exhaustive)
            for number in articles
        ),
        seconds=clock() - began,
    )


def _parities(contenders: Sequence[Contender], sample: Sample) -> list[Parity | None]:
    """Each beside the default, which is compared with itself judged again; this warms every model up, too."""
    texts = sample.texts[:PARITY_PAIRS]
    temperature = contenders[0].scorer.temperature
    default = judge(contenders[0].scorer, texts, temperature)
    found = [judge(contender.scorer, texts, temperature) for contender in contenders]
    return [
        compare(one, default) if contender.is_comparable else None
        for contender, one in zip(contenders, found, strict=True)
    ]


def _judge_course(contender: Contender, sample: Sample, settings: Settings) -> Course:
    def run(amount: int) -> int:
        texts = sample.texts[:amount]
        contender.scorer.score_logits(texts, batch_size=settings.batch_size)
        return len(texts)

    most = len(sample.texts)
    return Course(name=contender.name, unit="judgements", run=run, least=min(LEAST_PAIRS, most), most=most)


def _stage_courses(sample: Sample, encoder: Encoder, scorer: Scorer, settings: Settings) -> list[Course]:
    """The stages that need no scorer, in the order of STAGES."""
    claims, count = sample.claims, len(sample.statements)
    vectors = encoder.embed(claims)

    def pair() -> tuple[Pair, ...]:
        return candidate_pairs(
            sample.statements,
            vectors,
            across=settings.across,
            neighbours=settings.neighbours,
            min_similarity=settings.min_similarity,
            min_same_matter=settings.min_same_matter,
            max_days=settings.max_days,
        ).pairs

    pairs = pair()[:count]  # the likeliest, about one a statement, as in a large scan
    texts = [(one.left.claim, one.right.claim) for one in pairs]
    answers = Answers(scorer, [*texts, *((right, left) for left, right in texts)])
    of_statements = dict(zip([statement.id for statement in sample.statements], vectors, strict=True))

    def decide() -> None:
        threshold = load_decision().scan_threshold(None)
        judged = judge_pairs(
            pairs,
            answers,
            threshold=threshold,
            vectors=of_statements,
            encoder=encoder.revision,
            listed=settings.list_below,
            is_exhaustive=settings.exhaustive,
        )
        find_conflicts(judged.scored, threshold)

    paths = sample_reports()
    return [
        _repeated("extract", "statements", count, lambda: read_statements(paths)),
        _repeated("embed", "statements", count, lambda: encoder.embed(claims)),
        _repeated("pair", "statements", count, pair),
        _repeated("decide", "pairs", len(pairs), decide),
    ]


def _repeated(name: str, unit: str, size: int, once: Callable[[], object]) -> Course:
    """A course whose least amount is one go of `size` units."""

    def run(amount: int) -> int:
        times = max(1, round(amount / size))
        for _ in range(times):
            once()
        return times * size

    return Course(name=name, unit=unit, run=run, least=size, most=1_000 * size)


def _told(sample: Sample) -> dict[str, Any]:
    lengths = [len(claim.split()) for claim in sample.claims]
    return {
        "reports": sample.reports,
        "words": sample.words,
        "statements": len(lengths),
        "pairs": len(sample.texts),
        "words_a_statement": round(sum(lengths) / len(lengths), 1),
    }


def _versions() -> dict[str, str]:
    found = {}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
