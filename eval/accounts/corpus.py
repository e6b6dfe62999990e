"""Reading a split of the corpus.

In: the folder `accounts` with `train`, `dev` and `test`, each with `stories/` and `triples/`.  Out: stories with their
labelled pairs, triples, a hash.  It judges nothing.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from eval.accounts.labels import LabelledPair, labelled_pairs
from eval.accounts.markup import HeadlineClaim, Report, Story, Triple, read_story, read_triple_table
from rashomon.errors import InputError

FOLDER = Path(__file__).resolve().parent.parent / "data" / "accounts"
SPLITS = ("train", "dev", "test")


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitStory:
    """A story of a split: its reports, its labelled pairs, and its headline claims."""

    id: str
    kind: str
    split: str
    story: Story
    pairs: tuple[LabelledPair, ...]

    @property
    def documents(self) -> tuple[Report, ...]:
        """The reports, in the order of the file."""
        return self.story.reports

    @property
    def claims(self) -> tuple[HeadlineClaim, ...]:
        """Headline claims with the stance of the reports that deal with them."""
        return self.story.claims


def read_stories(folder: Path = FOLDER, split: str = "dev") -> list[SplitStory]:
    """Every story of a split, by name.  Raises InputError when the split is missing or a file is damaged."""
    stories = [read_story(path) for path in _files(folder, split, "stories", "*.story")]
    return [
        SplitStory(id=of.id, kind=of.kind, split=split, story=of, pairs=tuple(labelled_pairs(of))) for of in stories
    ]


def read_triples(folder: Path = FOLDER, split: str = "dev") -> list[Triple]:
    """Every triple of a split, by theme.  Raises InputError when the split is missing or a file is damaged."""
    tables = _files(folder, split, "triples", "*.tsv")
    return [triple for path in tables for triple in read_triple_table(path)]


def corpus_hash(folder: Path = FOLDER) -> str:
    """sha256 over the names and bytes of every file of the three splits."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*/*/*")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(folder: Path, split: str, kind: str, pattern: str) -> list[Path]:
    if split not in SPLITS:
        raise InputError(f"unknown split {split!r}; known are {', '.join(SPLITS)}")
    paths = sorted((folder / split / kind).glob(pattern))
    if not paths:
        raise InputError(f"no {kind} in {folder / split}; pass the folder of the corpus that holds train, dev and test")
    return paths
