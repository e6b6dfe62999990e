"""Fit what tells the kind of a conflict: a multinomial logistic regression over words, pairs of words and hints.

In: the corpus (eval/data/accounts), train to fit and dev to report.  Out: src/rashomon/conflicts/kind_weights.py; with
--report, on stdout, accuracy and the confusion table over dev's gold conflicts.  It never reads test.

    python models/kinds/fit.py [--corpus FOLDER] [--report]

Method: L1-penalised maximum likelihood by FISTA (Beck and Teboulle 2009) chooses the words, a ridge fit on those gives
their weights, rounded to a tenth.  Words of fewer than eight stories or themes are left out: no story is learned.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from eval.accounts import FOLDER, read_stories, read_triples
from eval.accounts.corpus import corpus_hash
from eval.accounts.pairs import gold_pairs
from rashomon.conflicts import explain, find_witnesses
from rashomon.conflicts.evidence import kind_hints
from rashomon.conflicts.kinds import text_words
from rashomon.records import KINDS as ALL_KINDS
from rashomon.records import Statement
from rashomon.statements import statement_from_text

KINDS = tuple(kind for kind in ALL_KINDS if kind != "other")
LEAST_GROUPS = 8
LASSO = 4e-4
RIDGE = 4e-4
STEPS = 300
OUT = ROOT / "src" / "rashomon" / "conflicts" / "kind_weights.py"
Row = tuple[str, str, str, Statement, Statement]  # group, stories or triples, kind, left, right


class NoEncoder:
    """Similarity does not enter the kind; every claim has the same vector."""

    name, revision = "none", "0"

    def embed(self, texts: list[str], **_: object) -> np.ndarray:
        return np.full((len(texts), 4), 0.5, dtype=np.float32)


def conflicts_of(corpus: Path, split: str) -> list[Row]:
    """Every gold conflict of a split: as extraction reads it in stories, as plain texts in triples."""
    found = gold_pairs(read_stories(corpus, split), NoEncoder())
    rows = [
        (one.gold.story, "stories", one.gold.kind, one.pair.left, one.pair.right)
        for one in found
        if one.gold.label == "conflict"
    ]
    for triple in read_triples(corpus, split):
        left, right = (statement_from_text(text) for text in (triple.statement, triple.conflict))
        rows.append((triple.theme, "triples", triple.kind, left, right))
    return rows


def features(row: Row) -> dict[str, float]:
    """Words count 1, on both sides 1.5; hints by name with a leading colon."""
    *_, left, right = row
    mine, other = text_words(left.text), text_words(right.text)
    found = {word: 1.5 if word in mine and word in other else 1.0 for word in mine | other}
    hints = kind_hints(left, right, find_witnesses(left, right))
    return found | {f":{name}": value for name, value in hints.items() if value}


def matrix(rows: list[dict[str, float]], names: list[str]) -> csr_matrix:
    """Shape (rows, names)."""
    at = {name: i for i, name in enumerate(names)}
    cells = [(i, at[name], value) for i, row in enumerate(rows) for name, value in row.items() if name in at]
    where, which, values = zip(*cells, strict=True)
    return csr_matrix((values, (where, which)), shape=(len(rows), len(names)), dtype=np.float32)


def fit(
    rows: csr_matrix, gold: np.ndarray, weights: np.ndarray, *, lasso: float, ridge: float
) -> tuple[np.ndarray, ...]:
    """Weights of shape (features, kinds) and intercepts, by FISTA."""
    weights = (weights / weights.sum()).astype(np.float32)
    truth = np.eye(len(KINDS), dtype=np.float32)[gold]
    probe = np.random.default_rng(0).normal(size=rows.shape[1]).astype(np.float32)
    for _ in range(20):
        probe = rows.T @ (weights * (rows @ probe))
        size = float(np.linalg.norm(probe))
        probe /= size
    steepest = 0.5 * size + ridge + 0.5
    best = ahead = np.zeros((rows.shape[1], len(KINDS)), dtype=np.float32)
    start = start_ahead = np.zeros(len(KINDS), dtype=np.float32)
    pace = 1.0
    for _ in range(STEPS):
        odds = rows @ ahead + start_ahead
        guess = np.exp(odds - odds.max(1, keepdims=True))
        guess /= guess.sum(1, keepdims=True)
        slope = (guess - truth) * weights[:, None]
        moved = ahead - (rows.T @ slope + ridge * ahead) / steepest
        moved = np.sign(moved) * np.maximum(np.abs(moved) - lasso / steepest, 0)
        started = start_ahead - slope.sum(0) / steepest
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = moved + (pace - 1) / faster * (moved - best)
        start_ahead = started + (pace - 1) / faster * (started - start)
        best, start, pace = moved, started, faster
    return best, start


def fit_kept(rows: csr_matrix, gold: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, ...]:
    """The lasso chooses, the ridge weighs; rounded to a tenth."""
    chosen, _ = fit(rows, gold, weights, lasso=LASSO, ridge=0.0)
    kept = np.flatnonzero((chosen != 0).any(1))
    found, start = fit(rows[:, kept], gold, weights, lasso=0.0, ridge=RIDGE)
    found = np.where(chosen[kept] != 0, found, 0)  # what the lasso left out stays out
    whole = np.zeros_like(chosen)
    whole[kept] = np.round(found, 1)
    return whole, np.round(start, 1)


def written(names: list[str], found: np.ndarray, start: np.ndarray, origin: str) -> str:
    """The module, as text."""
    by_kind: dict[str, dict[int, list[str]]] = {kind: defaultdict(list) for kind in KINDS}
    hints: dict[str, list[tuple[int, float]]] = {}
    for name, row in zip(names, found, strict=True):
        for at, weight in enumerate(row):
            tenths = round(float(weight) * 10)
            if not tenths:
                continue
            if name.startswith(":"):
                hints.setdefault(name[1:], []).append((at, tenths / 10))
            else:
                by_kind[KINDS[at]][tenths].append(name.replace(" ", "_"))
    lines = [HEAD.format(origin=textwrap.fill(origin, 118)), "KINDS: tuple[ConflictKind, ...] = ("]
    lines += [f'    "{kind}",' for kind in KINDS]
    lines.append(f")\nINTERCEPTS = {tuple(round(float(one), 1) for one in start)!r}")
    lines.append("# What was seen beside the words: by name, positions in KINDS with what it adds.")
    lines.append("HINTS: dict[str, list[tuple[int, float]]] = {")
    lines += [f'    "{name}": {weights!r},' for name, weights in hints.items()]
    lines.append("}")
    lines.append(
        "# By kind, lines of a weight in tenths and the words that have it.\n_TENTHS: dict[ConflictKind, str] = {"
    )
    for kind, rows in by_kind.items():
        lines.append(f'    "{kind}": """')
        for tenths, words in sorted(rows.items(), reverse=True):
            told = f"{tenths} {' '.join(sorted(words))}"
            lines += textwrap.wrap(told, 118, break_long_words=False, break_on_hyphens=False, subsequent_indent="  ")
        lines.append('""",')
    return "\n".join([*lines, "}", TAIL])


HEAD = '''"""What each word tells about the kind of a conflict; written by models/kinds/fit.py, read by `kinds`.

{origin}
An underscore joins two words; # is a number, @day, @month and @name stand for any.
"""

from __future__ import annotations

from rashomon.records import ConflictKind
'''
TAIL = """

def _read(tenths: dict[ConflictKind, str]) -> dict[str, list[tuple[int, float]]]:
    found: dict[str, list[tuple[int, float]]] = {}
    for at, kind in enumerate(KINDS):
        weight = 0.0
        for word in tenths[kind].split():
            if word.lstrip("-").isdigit():
                weight = int(word) / 10
            else:
                found.setdefault(word.replace("_", " "), []).append((at, weight))
    return found


WORDS = _read(_TENTHS)
"""


def report(rows: list[Row]) -> None:
    """Accuracy and the confusion table of what `explain` says."""
    for origin in ("stories", "triples"):
        told = [
            (row[2], explain(row[3], row[4], find_witnesses(row[3], row[4]))[0]) for row in rows if row[1] == origin
        ]
        table = Counter(told)
        right = sum(count for (gold, found), count in table.items() if gold == found)
        share = right / max(1, len(told))
        print(f"{origin}: {right} of {len(told)} conflicts = {share:.3f}, macro F1 {_macro(table):.3f}")
        print("gold \\ told".ljust(16) + "".join(kind[:8].rjust(9) for kind in ALL_KINDS))
        for gold in KINDS:
            print(gold.ljust(16) + "".join(str(table[gold, found]).rjust(9) for found in ALL_KINDS))


def _macro(table: Counter[tuple[str, str]]) -> float:
    of = [
        2
        * table[kind, kind]
        / max(1, sum(n for (gold, told), n in table.items() for one in (gold, told) if one == kind))
        for kind in KINDS
    ]
    return sum(of) / len(of)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--corpus", type=Path, default=FOLDER)
    ask.add_argument("--report", action="store_true", help="only report on dev what is in place")
    asked = ask.parse_args()
    if asked.report:
        report(conflicts_of(asked.corpus, "dev"))
        return

    # 1. Gold conflicts of train; a group's conflicts of one kind count as their square root.
    train = conflicts_of(asked.corpus, "train")
    many = Counter((row[0], row[2]) for row in train)
    weights = np.array([many[row[0], row[2]] ** -0.5 for row in train], dtype=np.float32)
    gold = np.array([KINDS.index(row[2]) for row in train])

    # 2. Words of at least so many groups, and every hint.
    made = [features(row) for row in train]
    groups: dict[str, set[str]] = defaultdict(set)
    for row, one in zip(train, made, strict=True):
        for name in one:
            groups[name].add(row[0])
    names = sorted(name for name, of in groups.items() if len(of) >= LEAST_GROUPS or name.startswith(":"))

    # 3. Fit and write.
    found, start = fit_kept(matrix(made, names), gold, weights)
    groups_read = len({row[0] for row in train})
    origin = (
        f"Fitted on {len(train)} gold conflicts of the corpus' train split ({groups_read} stories and themes, corpus "
        f"{corpus_hash(asked.corpus)[:12]}); {np.count_nonzero(found)} weights."
    )
    OUT.write_text(written(names, found, start, origin), encoding="utf-8")
    print(f"wrote {OUT.name}: {origin}", file=sys.stderr)


if __name__ == "__main__":
    main()
