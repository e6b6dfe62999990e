"""News-like pairs to time engines on: folders of articles in, pairs of sentences of different articles out.

The pairs are drawn at random, so nearly all are unrelated; what matters for speed is their length.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.errors import InputError

# Sentences of 19 to 60 words give pairs of about 74 tokens, the length the field's figures are for (measured on the
# four collections of news/ with the tokenizer of MiniLM).
FEWEST_WORDS, MOST_WORDS = 19, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """Tokens per pair, special tokens included."""

    mean: float
    median: int
    longest: int
    each: tuple[int, ...] = ()  # in ascending order


def draw_news_pairs(folder: Path, count: int, seed: int) -> list[tuple[str, str]]:
    """`count` different pairs of sentences of different documents of `folder`/*.docs.jsonl.gz.

    Depends on the files and the seed alone.  Raises InputError when the folder holds too few sentences.
    """
    sentences = _read_sentences(folder)
    if len({document for document, _ in sentences}) < 2 or len(sentences) < 50:
        raise InputError(
            f"{folder} holds too few news sentences; pass --data DIR, whose neighbour DIR/../news has *.docs.jsonl.gz"
        )
    most = len(sentences) ** 2 // 8  # beyond it, drawing until all are different would take long
    if count > most:
        raise InputError(f"{folder} holds sentences for {most:,} pairs; ask for fewer with --pairs")
    rng = random.Random(seed)
    pairs: dict[tuple[str, str], None] = {}
    while len(pairs) < count:
        (one, left), (other, right) = rng.choice(sentences), rng.choice(sentences)
        if one != other and left != right:
            pairs[left, right] = None
    return list(pairs)


def count_tokens(pairs: Sequence[tuple[str, str]], tokenizer_file: Path) -> Lengths:
    """Tokens of the pairs by a tokenizer.json, nothing cut.  Raises InputError when the file is not there."""
    if not tokenizer_file.is_file():
        raise InputError(f"no {tokenizer_file.name} in {tokenizer_file.parent}; name a model's folder with --weights")
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    lengths = sorted(len(coded.ids) for coded in tokenizer.encode_batch([list(pair) for pair in pairs]))
    return Lengths(
        mean=sum(lengths) / len(lengths), median=lengths[len(lengths) // 2], longest=lengths[-1], each=tuple(lengths)
    )


def _read_sentences(folder: Path) -> list[tuple[str, str]]:
    """(document, sentence) of fitting length, each sentence once."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.docs.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                document = json.loads(line)
                for sentence in document["sentences"]:
                    if FEWEST_WORDS <= len(sentence.split()) <= MOST_WORDS:
                        found.setdefault(sentence, f"{path.name}/{document['doc_id']}")
    return [(document, sentence) for sentence, document in found.items()]
