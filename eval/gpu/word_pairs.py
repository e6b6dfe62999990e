"""Pairs of invented sentences as long as those of news, for a machine that has no news: a vocabulary in, pairs out.

What matters for speed is the length and that words need splitting now and then; the sentences say nothing.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

# Words of a sentence at each twentieth of the way from the shortest to the longest: 4,000 pairs that eval/news_pairs.py
# draws with seed 20261122 (28.8 words, 35.7 tokens a sentence and 74.4 a pair on average by the embedded tokenizer).
WORDS = (19, 19, 20, 21, 22, 23, 23, 24, 25, 26, 27, 28, 29, 31, 32, 33, 35, 37, 40, 44, 60)
# Share of words put together out of two, which the tokenizer splits again: makes 1.24 tokens a word, as in news.
JOINED = 0.09


def draw_word_pairs(words: Sequence[str], count: int, seed: int, *, uses: int = 1) -> list[tuple[str, str]]:
    """`count` different pairs of sentences; each sentence stands in `uses` pairs on average.

    `uses` 1 is the hardest for tokenising; a scan pairs each statement with several others, in both directions.
    """
    rng = random.Random(seed)
    fewest = 2 * math.isqrt(count) + 2  # below, there are hardly so many different pairs
    sentences = [_sentence(words, rng) for _ in range(2 * count if uses == 1 else max(2 * count // uses, fewest))]
    if uses == 1:
        return list(zip(sentences[::2], sentences[1::2], strict=True))[:count]
    pairs: dict[tuple[str, str], None] = {}
    while len(pairs) < count:
        left, right = rng.choice(sentences), rng.choice(sentences)
        if left != right:
            pairs[left, right] = None
    return list(pairs)


def whole_words(vocabulary: dict[str, int]) -> list[str]:
    """The plain words of three to nine letters of a tokenizer's vocabulary, sorted."""
    return sorted(
        word for word in vocabulary if word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) < 10
    )


def _sentence(words: Sequence[str], rng: random.Random) -> str:
    at = rng.random() * (len(WORDS) - 1)
    low = int(at)
    length = round(WORDS[low] + (at - low) * (WORDS[low + 1] - WORDS[low]))
    made = rng.choices(words, k=length)
    for _ in range(int(length * JOINED + rng.random())):
        made[rng.randrange(length)] += rng.choice(words)
    return f"{' '.join(made).capitalize()}."
