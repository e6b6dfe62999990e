"""Corpus statistics, frozen: how rare words are, which names are common, and how alike documents are to those around.

In: statements and vectors, block by block.  Out: a Reference, by which a pair of statements has one probability
whatever it is given together with.  Statistics grow stale as a case grows: make it anew when the case has doubled.

A word in one row only is not kept: one that is not known counts as being in one row.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import InputError
from rashomon.pairs.lexical import rarity_of

Numbers = NDArray[np.float32]
Scales = tuple[float, float]  # by meaning, by words

_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Frequencies:
    """How many of `rows` have each term."""

    rows: int
    often: Mapping[str, int]

    def rarity(self, terms: Sequence[str]) -> Numbers:
        """`lexical.rarity_of` of terms, by these rows."""
        has = np.fromiter((self.often.get(term, 1) for term in terms), dtype=np.intp, count=len(terms))
        return rarity_of(has, self.rows)

    @staticmethod
    def of(rows: int, often: Mapping[str, int]) -> Frequencies:
        """The frequencies, without what is in one row only, in order of the alphabet."""
        return Frequencies(rows=rows, often={term: often[term] for term in sorted(often) if often[term] > 1})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reference:
    """Rows of `words` and `around` are statements, of `story` documents.  `scales`: of documents, by id."""

    words: Frequencies
    around: Frequencies
    story: Frequencies
    common_names: frozenset[str]  # keys of names in more statements than `search.COMMON`
    scales: Mapping[str, Scales]

    @property
    def documents(self) -> int:
        """How many documents it was fitted on."""
        return self.story.rows

    @property
    def statements(self) -> int:
        """How many statements it was fitted on."""
        return self.words.rows

    def knowing(self, scales: Mapping[str, Scales]) -> Reference:
        """The same, with the scales of more documents; those given win."""
        return replace(self, scales={**self.scales, **scales})

    def scales_of(self, ids: Sequence[str]) -> tuple[Numbers, Numbers]:
        """The scales of documents, NaN where they are not known."""
        unknown = (np.nan, np.nan)
        found = np.array([self.scales.get(one, unknown) for one in ids], dtype=np.float32).reshape(-1, 2)
        return found[:, 0].copy(), found[:, 1].copy()

    def to_bytes(self) -> bytes:
        """The reference as an npz file; equal references give equal bytes."""
        ids = sorted(self.scales)
        meaning, words = self.scales_of(ids)
        arrays: dict[str, NDArray[np.generic]] = {
            "format": np.array([_FORMAT]),
            "rows": np.array([self.words.rows, self.around.rows, self.story.rows]),
            "names": _packed(sorted(self.common_names)),
            "ids": _packed(ids),
            "meaning": meaning,
            "story": words,
        }
        for name, known in (("words", self.words), ("around", self.around), ("stories", self.story)):
            arrays[f"{name} terms"] = _packed(known.often)
            arrays[f"{name} often"] = np.fromiter(known.often.values(), dtype=np.int64, count=len(known.often))
        file = io.BytesIO()
        np.savez(file, allow_pickle=False, **arrays)
        return file.getvalue()

    @staticmethod
    def from_bytes(data: bytes) -> Reference:
        """What `to_bytes` gave.  Raises InputError for anything else."""
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as found:
                if found["format"].tolist() != [_FORMAT]:
                    raise InputError("the reference is of another version; make it anew")
                rows = found["rows"].tolist()
                words, around, story = (
                    Frequencies(
                        rows=count,
                        often=dict(
                            zip(_unpacked(found[f"{name} terms"]), found[f"{name} often"].tolist(), strict=True)
                        ),
                    )
                    for name, count in zip(("words", "around", "stories"), rows, strict=True)
                )
                pairs = zip(found["meaning"].tolist(), found["story"].tolist(), strict=True)
                return Reference(
                    words=words,
                    around=around,
                    story=story,
                    common_names=frozenset(_unpacked(found["names"])),
                    scales=dict(zip(_unpacked(found["ids"]), pairs, strict=True)),
                )
        except (ValueError, KeyError, OSError, EOFError, zipfile.BadZipFile, UnicodeDecodeError) as error:
            raise InputError(f"the reference is damaged ({error}); make it anew") from error


class Tally:
    """Counts in how many rows each term is, row by row."""

    def __init__(self) -> None:
        self._rows = 0
        self._often: Counter[str] = Counter()

    def add(self, rows: Sequence[Iterable[str]]) -> None:
        """Count the terms of each row once."""
        self._rows += len(rows)
        for row in rows:
            self._often.update(set(row))

    def frequencies(self) -> Frequencies:
        """What was counted."""
        return Frequencies.of(self._rows, self._often)

    def above(self, most: int) -> frozenset[str]:
        """The terms in more rows than that."""
        return frozenset(term for term, often in self._often.items() if often > most)


def _packed(words: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(words).encode("utf-8", "surrogatepass"), dtype=np.uint8)


def _unpacked(data: NDArray[np.uint8]) -> list[str]:
    text = data.tobytes().decode("utf-8", "surrogatepass")
    return text.split("\n") if text else []
