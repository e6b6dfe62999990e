"""Texts that say the same in nearly the same words, found without comparing all with all.

In: texts.  Out: their tokens, and pairs of positions whose tokens overlap enough.  Commas, apostrophes and other marks
do not count, so a text stripped of them is still the same.  It knows nothing of who says it.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rashomon.pairs.lexical import stems

LEAST_OVERLAP = 0.85  # of tokens: twice those shared by all of both (Dice 1945); a word in seven may differ
LEAST_TOKENS = 6  # of shorter texts one word is too large a part; they must be equal
_MARKS = re.compile(r"(?<=\d)[,](?=\d)|['’`´‘]")
_TOKEN = re.compile(r"[^\W_]+(?:\.\d+)*")
_TURNS = """
no not never none nobody nothing neither nor without cannot unable hardly barely almost nearly false untrue
deny denies denied denying denial fail fails failed failing failure refuse refuses refused refusing
reject rejects rejected rejecting prevent prevents prevented avert averted
"""
_NEGATIONS = frozenset(_TURNS.split())  # words that turn a claim when they are added to it
_COUNTS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds
thousands half quarter first second third
"""
_NUMBER_WORDS = frozenset(_COUNTS.split())
_NEGATED = re.compile(r"(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|need)nt")

_KEPT = 1 << 16  # texts whose words are at hand: in a large case a text is met in every block near it

Tokens = tuple[str, ...]


@lru_cache(maxsize=_KEPT)
def tokens(text: str) -> Tokens:
    """Lower-case words and numbers; "1,200" is 1200 and "don't" dont."""
    return tuple(_TOKEN.findall(_MARKS.sub("", text.casefold())))


@lru_cache(maxsize=_KEPT)
def marks_of_fact(words: Tokens) -> tuple[Tokens, int]:
    """What must not differ between copies of a claim: its numbers, sorted, and how many negations."""
    numbers = sorted(word for word in words if word[0].isdigit() or word in _NUMBER_WORDS)
    negations = sum(word in _NEGATIONS or _NEGATED.fullmatch(word) is not None for word in words)
    return tuple(numbers), negations


def adds_only(one: Tokens, other: Tokens) -> bool:
    """Whether one text has every content word of the other: words were added or cut, none was exchanged."""
    mine, theirs = _content(one), _content(other)
    return mine <= theirs or theirs <= mine


@lru_cache(maxsize=_KEPT)
def _content(words: Tokens) -> frozenset[str]:
    return frozenset(stems(" ".join(words)))


def near_duplicates(texts: Sequence[Tokens]) -> Iterator[tuple[int, int]]:
    """Pairs of positions, lower first, of different texts whose sets of tokens overlap by `LEAST_OVERLAP`.

    Exact: two such texts share one of their rarest tokens (prefix filtering, Bayardo et al. 2007).  Near-linear where
    rare tokens are rare.
    """
    often = Counter(token for text in texts for token in set(text))
    rare_first = [sorted(set(text), key=lambda token: (often[token], token)) for text in texts]
    wholes = [set(tokens) for tokens in rare_first]
    seen: dict[str, list[int]] = defaultdict(list)  # texts by token, and their lengths: the shorter first
    lengths: dict[str, list[int]] = defaultdict(list)
    for at in sorted(range(len(texts)), key=lambda at: (len(rare_first[at]), texts[at])):
        mine = rare_first[at]
        if len(mine) < LEAST_TOKENS:
            continue
        shortest = LEAST_OVERLAP / (2 - LEAST_OVERLAP) * len(mine)
        prefix = mine[: len(mine) - math.ceil(shortest) + 1]
        enough = {other for token in prefix for other in seen[token][bisect_left(lengths[token], shortest) :]}
        for other in sorted(enough):
            if _overlap(wholes[at], wholes[other]) >= LEAST_OVERLAP:
                yield min(at, other), max(at, other)
        for token in prefix:
            seen[token].append(at)
            lengths[token].append(len(mine))


def _overlap(one: set[str], other: set[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
