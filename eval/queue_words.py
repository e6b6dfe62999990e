"""Invented words, names and sentences for a queue of any size.

In: a random generator.  Out: sentences whose words come as often as words do (Zipf's law), sources with a long tail,
speakers with names, and nameless ones ("police").  Syllables are strung together; a likeness with a name is chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

import numpy as np

_SYLLABLES = tuple(first + vowel + last for first in "bdfgklmnprstvz" for vowel in "aeiou" for last in ("", "n", "r"))
_COMMON = ("the", "of", "and", "in", "to", "was", "for", "that", "on", "were", "by", "at", "with", "from", "after")
_ENDINGS = ("s", "ed", "ing", "er", "ly", "", "", "")
_PAPERS = ("Gazette", "Courier", "Wire", "Herald", "Tribune", "Radio", "Observer", "Post", "Monitor", "Times")
_ROLES = ("police", "a spokesman", "residents", "the harbour office", "a witness", "officials")
_VOCABULARY = 8_000
_BLOCK = 200_000


class Lexicon:
    """Draws words, sentences and voices from one generator; in blocks, for a draw at a time is slow."""

    def __init__(self, random: np.random.Generator, *, sources: int, speakers: int) -> None:
        self._random = random
        stems = self._stems(_VOCABULARY - len(_COMMON))
        endings = random.choice(_ENDINGS, len(stems))
        self._vocabulary = [*_COMMON, *(f"{stem}{end}" for stem, end in zip(stems, endings, strict=True))]
        self._sources = [f"{town.title()} {_PAPERS[at % len(_PAPERS)]}" for at, town in enumerate(self._stems(sources))]
        names = self._stems(2 * speakers)
        pairs = zip(names[:speakers], names[speakers:], strict=True)
        self._speakers = [f"{first.title()} {last.title()}" for first, last in pairs]
        self._words = self._endless(len(self._vocabulary), 1.0)
        self._numbers = self._endless(900, 0.8)
        self._manners = self._endless(100, 0.0)
        self._people = self._endless(speakers, 0.9)

    def some_sources(self, count: int) -> list[str]:
        """Sources of so many documents; a few publish most of them."""
        return [self._sources[at] for at in islice(self._endless(len(self._sources), 1.1), count)]

    def sentences(self, count: int) -> list[str]:
        """Sentences of 12 to 27 words, some with a number."""
        return [self._sentence(12 + next(self._manners) % 16) for _ in range(count)]

    def voice(self, source: str, document: str) -> tuple[str, Mapping[str, str | None] | None]:
        """Whose statement it is, and its speaker: half are the source's own words, most others have a name."""
        manner = next(self._manners)
        if manner < 50:
            return source, None
        if manner < 85:
            name = self._speakers[next(self._people)]
            return name, {"name": name, "mention": name.split()[-1], "role": None}
        role = _ROLES[manner % len(_ROLES)]
        return f"{role} ({source} {document})", {"name": None, "mention": role, "role": role}

    def _sentence(self, length: int) -> str:
        words = [self._vocabulary[at] for at in islice(self._words, length)]
        if length % 3 == 0:
            words[4] = str(next(self._numbers) + 2)
        return " ".join(words).capitalize() + "."

    def _stems(self, count: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < count:
            drawn = self._random.choice(_SYLLABLES, (count, 3))
            found |= dict.fromkeys("".join(row[: 2 + len(row[2]) % 2]) for row in drawn.tolist())
        return list(found)[:count]

    def _endless(self, kinds: int, power: float) -> Iterator[int]:
        """Numbers below `kinds`, the n-th as often as 1 / n ** power."""
        weights = 1 / np.arange(1, kinds + 1) ** power
        bounds = np.cumsum(weights / weights.sum())
        while True:
            yield from np.minimum(np.searchsorted(bounds, self._random.random(_BLOCK)), kinds - 1).tolist()
