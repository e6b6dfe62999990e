"""The invented reports that a machine is measured on, and what the stages make of them.

In: nothing but the package (see NOTICE beside the reports).  Out: a `Sample`.  Six reports, two on each of three
matters: 4.4 statements per hundred words and 18 words a claim, where 150 reports of FA-KES have 4.3 and 19.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from rashomon.documents import read_documents
from rashomon.records import Problem, Statement
from rashomon.statements import extract_statements

SEED = 20261126


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Statements in the order of the reports, and ordered pairs of claims of different reports, drawn once."""

    reports: int
    words: int  # of all reports
    statements: tuple[Statement, ...]
    texts: tuple[tuple[str, str], ...]  # (premise, hypothesis), each once

    @property
    def claims(self) -> tuple[str, ...]:
        return tuple(statement.claim for statement in self.statements)


def sample_reports() -> tuple[Path, ...]:
    """Paths of the reports, always in the same order."""
    folder = Path(str(resources.files(__package__))) / "articles"
    return tuple(sorted(folder.glob("*.md")))


def read_statements(paths: Sequence[Path]) -> tuple[int, list[Statement]]:
    """Words and statements of the reports: what reading and extraction are timed on."""
    documents = list(read_documents(list(paths), on_problem=_ignore))
    words = sum(len(document.text.split()) for document in documents)
    return words, [statement for document in documents for statement in extract_statements(document)]


def read_sample() -> Sample:
    """Read the reports and draw the pairs."""
    paths = sample_reports()
    words, statements = read_statements(paths)
    texts = [
        (one.claim, other.claim) for one in statements for other in statements if one.document_id != other.document_id
    ]
    once = list(dict.fromkeys(texts))
    random.Random(SEED).shuffle(once)
    return Sample(reports=len(paths), words=words, statements=tuple(statements), texts=tuple(once))


def _ignore(_: Problem) -> None:
    return None
