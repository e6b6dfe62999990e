"""The corpus of conflicting accounts as training and dev pairs of the NLI model.

In: eval/data/accounts.  Out: accounts.jsonl.gz and account_triples.jsonl.gz of the train split, which mix.toml names,
and accounts.dev.jsonl.gz of dev, which draws train.py's curve.  The test split is not read.

    python models/nli/account_pairs.py --out models/nli/run-data

A conflict is a contradiction.  What corroborates is mostly entailed, though seldom word by word; a revision is only no
contradiction; what is compatible, of another scope or event, or unrelated is neutral.  Each pair comes in both orders,
as the lines were written, and again as the claims that the pipeline takes from them, where the words differ.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))
from eval.accounts import FOLDER, read_stories, read_triples
from eval.accounts.pairs import gold_pairs
from rashomon.pairs import load_encoder

NLI_LABELS = {
    "conflict": "contradiction",
    "corroborates": "mostly_entailment",
    "revision": "not_contradiction",
    "compatible": "neutral",
    "different_scope": "neutral",
    "different_event": "neutral",
    "unrelated": "neutral",
}
Row = dict[str, str]


def story_rows(corpus: Path, split: str) -> Iterable[Row]:
    """Every labelled pair as written, then as claims where those differ."""
    for found in gold_pairs(read_stories(corpus, split), load_encoder()):
        label = NLI_LABELS[found.gold.label]
        written = found.gold.left.text, found.gold.right.text
        claims = found.pair.left.claim, found.pair.right.claim
        for left, right in {written, claims} if set(claims) != set(written) else {written}:
            for premise, hypothesis in ((left, right), (right, left)):
                yield {"premise": premise, "hypothesis": hypothesis, "label": label, "dataset": "accounts"}


def triple_rows(corpus: Path, split: str) -> Iterable[Row]:
    """A contradiction and a near miss for each triple."""
    for triple in read_triples(corpus, split):
        for other, label in ((triple.conflict, "conflict"), (triple.near_miss, triple.near)):
            for premise, hypothesis in ((triple.statement, other), (other, triple.statement)):
                named = {"premise": premise, "hypothesis": hypothesis}
                yield named | {"label": NLI_LABELS[label], "dataset": "account_triples"}


def dev_rows(corpus: Path) -> Iterable[Row]:
    """Dev pairs as written, contradiction or not."""
    for story in read_stories(corpus, "dev"):
        for pair in story.pairs:
            label = "contradiction" if pair.label == "conflict" else "not_contradiction"
            yield {"premise": pair.left.text, "hypothesis": pair.right.text, "label": label, "dataset": "accounts"}


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Gzip JSON Lines, the same bytes for the same rows."""
    kept = sorted(rows, key=lambda row: (row["premise"], row["hypothesis"]))
    with gzip.GzipFile(path, "wb", mtime=0) as file:
        file.write("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept).encode())
    print(path.name, len(kept), dict(Counter(row["label"] for row in kept)), file=sys.stderr)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--corpus", type=Path, default=FOLDER)
    ask.add_argument("--out", type=Path, required=True, help="folder of the training sets")
    asked = ask.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    write_rows(asked.out / "accounts.jsonl.gz", story_rows(asked.corpus, "train"))
    write_rows(asked.out / "account_triples.jsonl.gz", triple_rows(asked.corpus, "train"))
    write_rows(asked.out / "accounts.dev.jsonl.gz", dev_rows(asked.corpus))


if __name__ == "__main__":
    main()
