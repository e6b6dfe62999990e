"""A headline beside an article, with the article's stance: FNC-1, our own claims, and pairs of headlines.

In: `fnc1/stances.test.jsonl.gz` and `fnc1/bodies.test.jsonl.gz` of a folder; stories of our corpus; rows of headline
pairs.  Out: HeadlineCases.  It judges nothing.

FNC-1 (Pomerleau and Rao 2017) is measured, never fitted on; only its competition test is read.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from eval.accounts.corpus import SplitStory
from rashomon.errors import InputError

STANCES = ("agree", "disagree", "discuss", "unrelated")
FOLDER = "fnc1"
PART = "test"
# Two headlines on one rumour: the first is read as an article of one sentence.
OF_LABEL = {"entailment": "agree", "contradiction": "disagree", "neutral": "discuss"}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadlineCase:
    """A headline, an article, and what the article says of it; cases of one `group` are not independent."""

    headline: str
    article: str
    stance: str  # one of STANCES
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FncPart:
    """The pairs of the part that is measured, in the file's order, and the sha256 of both files together."""

    cases: tuple[HeadlineCase, ...]
    bodies: int
    sha256: str


def read_fnc1(folder: Path) -> FncPart:
    """The competition test.  Raises InputError, naming file and row, when it is missing or damaged."""
    digest = hashlib.sha256()
    bodies: dict[int, str] = {}
    for row, fields in _rows(folder / FOLDER / f"bodies.{PART}.jsonl.gz", digest):
        try:
            bodies[int(fields["body_id"])] = str(fields["body"])
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(f"bodies.{PART}.jsonl.gz, row {row}: needs body_id and body ({error!r})") from error
    cases = []
    for row, fields in _rows(folder / FOLDER / f"stances.{PART}.jsonl.gz", digest):
        try:
            body, stance = int(fields["body_id"]), str(fields["stance"])
            if stance not in STANCES:
                raise ValueError(f"unknown stance {stance!r}")
            headline = str(fields["headline"])
            cases.append(HeadlineCase(headline=headline, article=bodies[body], stance=stance, group=str(body)))
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(
                f"stances.{PART}.jsonl.gz, row {row}: needs headline, a known body_id and stance ({error!r})"
            ) from error
    return FncPart(cases=tuple(cases), bodies=len(bodies), sha256=digest.hexdigest())


def _rows(path: Path, digest: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    if not path.is_file():
        raise InputError(
            f"no {path.name} in {path.parent}; pass --data DIR, the folder that holds {FOLDER}/, or set RASHOMON_DATA"
        )
    try:
        packed = path.read_bytes()
        lines = gzip.decompress(packed).decode("utf-8").splitlines()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise InputError(f"{path.name}: not UTF-8 text in gzip ({error}); fetch the file again") from error
    digest.update(packed)
    for row, line in enumerate(lines, start=1):
        try:
            fields = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path.name}, row {row}: not JSON ({error}); fetch the file again") from error
        yield row, fields


def claim_cases(stories: Sequence[SplitStory]) -> list[HeadlineCase]:
    """Every headline claim of the corpus beside each report of its story that deals with it."""
    return [
        HeadlineCase(headline=claim.text, article=report.text, stance=claim.stances[report.letter], group=of.id)
        for of in stories
        for claim in of.claims
        for report in of.documents
        if report.letter in claim.stances
    ]


def unrelated_cases(stories: Sequence[SplitStory], *, each: int = 3, seed: int = 0) -> list[HeadlineCase]:
    """Every claim beside `each` reports of other stories of its kind, which are the likest, and as many of any kind."""
    drawn = np.random.default_rng(seed)
    found = []
    for of in stories:
        alike = [
            report.text for other in stories if other is not of and other.kind == of.kind for report in other.documents
        ]
        any_kind = [report.text for other in stories if other is not of for report in other.documents]
        for claim in of.claims:
            for texts in (alike, any_kind):
                found += [
                    HeadlineCase(headline=claim.text, article=texts[at], stance="unrelated", group=of.id)
                    for at in drawn.permutation(len(texts))[:each].tolist()
                ]
    return found


def headline_pairs(path: Path, *, limit: int, seed: int = 0) -> list[HeadlineCase]:
    """A sample of pairs of headlines, the first as an article of one sentence.  Raises InputError."""
    rows = list(_rows(path, hashlib.sha256()))
    chosen = np.random.default_rng(seed).permutation(len(rows))[:limit]
    try:
        return [
            HeadlineCase(
                headline=str(rows[at][1]["hypothesis"]),
                article=str(rows[at][1]["premise"]),
                stance=OF_LABEL[rows[at][1]["label"]],
                group=f"pair {at}",
            )
            for at in sorted(chosen.tolist())
        ]
    except KeyError as error:
        raise InputError(f"{path.name}: needs premise, hypothesis and label, one of {', '.join(OF_LABEL)}") from error


def sampled(cases: Sequence[HeadlineCase], limit: int | None, seed: int) -> list[HeadlineCase]:
    """All cases, or those of whole groups drawn by seed until `limit` cases are reached, in their order.

    Articles are drawn whole: their sentences, which cost most, are then read for many headlines each.
    """
    if limit is None or limit >= len(cases):
        return list(cases)
    groups = sorted({case.group for case in cases})
    size = Counter(case.group for case in cases)
    chosen: set[str] = set()
    reached = 0
    for at in np.random.default_rng(seed).permutation(len(groups)).tolist():
        if reached >= limit:
            break
        chosen.add(groups[at])
        reached += size[groups[at]]
    return [case for case in cases if case.group in chosen]
