"""Gold pairs of the corpus of conflicting accounts as they are judged: stories and triples in, cases out.

A case knows its story, so that a decision may hear dates, sources and the words around; a peer reads the two texts and
nothing else.  Pairs marked `skip` are no cases.  It does not score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.accounts import read_stories, read_triples
from eval.accounts.corpus import SplitStory
from eval.accounts.markup import Triple

CONFLICT = "conflict"
TextPair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Two texts with their gold label; `group` is the story or theme, which is drawn whole by a bootstrap."""

    id: str
    group: str
    texts: TextPair  # left and right
    label: str
    kind: str = ""  # of a conflict; of a triple's near miss, the conflict it comes near to
    story: SplitStory | None = None  # None: the texts stand alone, as in a triple

    @property
    def is_conflict(self) -> bool:
        return self.label == CONFLICT


def read_cases(folder: Path, split: str) -> list[Case]:
    """Every labelled pair of the stories of a split, in the order of the files.  Raises InputError."""
    return [case for story in read_stories(folder, split) for case in story_cases(story)]


def story_cases(story: SplitStory) -> list[Case]:
    """The labelled pairs of one story; a case has the id of its pair."""
    return [
        Case(
            id=pair.id,
            group=story.id,
            texts=(pair.left.text, pair.right.text),
            label=pair.label,
            kind=pair.kind,
            story=story,
        )
        for pair in story.pairs
    ]


def read_triple_cases(folder: Path, split: str) -> list[Case]:
    """Two cases a triple, its conflict first and then its near miss.  Raises InputError."""
    return [case for triple in read_triples(folder, split) for case in triple_cases(triple)]


def triple_cases(triple: Triple) -> tuple[Case, Case]:
    """The statement beside what conflicts with it, and beside the near miss."""
    name = f"{triple.theme}:{triple.row}"
    conflict = Case(
        id=f"{name}:conflict",
        group=triple.theme,
        texts=(triple.statement, triple.conflict),
        label=CONFLICT,
        kind=triple.kind,
    )
    near = Case(
        id=f"{name}:near",
        group=triple.theme,
        texts=(triple.statement, triple.near_miss),
        label=triple.near,
        kind=triple.kind,
    )
    return conflict, near


def text_pairs(cases: Sequence[Case]) -> list[TextPair]:
    """The two texts of every case."""
    return [case.texts for case in cases]


def gold_marks(cases: Sequence[Case]) -> NDArray[np.bool_]:
    """Which cases are conflicts, shape (cases,)."""
    return np.array([case.is_conflict for case in cases], dtype=np.bool_)
