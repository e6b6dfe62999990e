"""Which statements are compared: those most probably about one matter, as far as the rules allow.

In: statements and their unit vectors.  Out: Pair records, each pair once, with the probability that both are about one
matter.  A pair is admitted when

    both are checkable       no question, demand, greeting or opinion, and the earliest of its claim (`origins`)
    the rules allow it       voices or sources or documents differ, near in time and place (`blocking`)
    they are near            one is among the other's `neighbours` likeliest, or the likeliest of those that count the
                             same thing or share a name
    they are alike enough    cosine at least `min_similarity`, probability at least `min_same_matter`, or any
                             probability among the `ALWAYS` likeliest pairs, so that a small scan is judged whole

The same statements in another order give the same pairs.

Up to `EXACT_STATEMENTS` every statement is searched against every other.  Beyond, and with a `Reference`, only against
those of near documents (`near_documents`): by the same scores, .9997 of the pairs of FA-KES, .9999 of ECB+ and all of
NewsWCL50 are found.  As few are scored, all the words around are asked (`matter.COMMON`), which admits likelier pairs:
of the plain search's pairs of ECB+ .040 are exchanged (.0004 of those of .8 and more), and 48,110 pairs of one matter
are expected in place of 45,525 (`python -m eval scale --recall`).  With a Reference a pair's probability does not
depend on what else is given, and no pair below `min_same_matter` is admitted: a case can be searched block by block.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.blocking import Rules
from rashomon.pairs.encoder import Progress, Vectors
from rashomon.pairs.lexical import row_products
from rashomon.pairs.matter import Matter
from rashomon.pairs.origins import Copies, collapse_copies
from rashomon.pairs.reference import Reference
from rashomon.pairs.search import (
    Block,
    Found,
    Positions,
    all_blocks,
    best_of_either,
    likeliest,
    near_blocks,
    shared_columns,
)
from rashomon.records import ACROSS_COPIES, Pair, Statement

OPENED = 1  # candidates a statement that count the same thing, and as many that share a name
SPARE = 5  # looked at beyond `neighbours`, for those that a rule about the pair itself takes away
EXACT_STATEMENTS = 20_000  # 16,105 take 16 s of processor time, and twice as many four times that
ALWAYS = 2_000  # pairs; judging them takes about fifteen seconds on two cores
# Claims that name other places are compared from here on.  ECB+ dev: .425 of the strong pairs compared, against .427 at
# 0.5; FA-KES: 27,900 pairs against 30,100.  A district and its city are other places to it.
SURE_MATTER = 0.6
_NOT_COMPARED = ("asks", "demands")

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Admitted pairs, likeliest about one matter first, and what was held back."""

    pairs: tuple[Pair, ...]
    statements: tuple[Statement, ...]  # all, in the order given, with their origins
    copies: int  # statements that repeat an earlier one
    not_compared: int  # questions, demands and what cannot be checked
    same_claim: tuple[tuple[str, str], ...] = ()  # ids of a copy and of the earliest statement of its claim
    copied_documents: frozenset[tuple[str, str]] = frozenset()  # of which one copies the other, the lower id first


def is_checkable(statement: Statement) -> bool:
    """Whether the statement can be compared with another at all."""
    return statement.stance not in _NOT_COMPARED and statement.unpaired is None


def candidate_pairs(
    statements: Sequence[Statement],
    vectors: Vectors,
    *,
    neighbours: int,
    min_similarity: float,
    max_days: float,
    across: str = "speakers",
    min_same_matter: float = 0.0,
    reference: Reference | None = None,
    involving: frozenset[str] | None = None,
    on_progress: Progress | None = None,
) -> Candidates:
    """Admit pairs of statements; `vectors` has one unit row per statement.

    `across` is what must differ: "speakers", "sources" or "documents".  At most `max_days` lie between two dated
    documents (0: any number).  With `involving`, ids of documents, every pair has a statement of one of these.
    `on_progress` counts statements searched.
    """
    order = sorted(range(len(statements)), key=lambda at: _place(statements[at]))
    ordered = [statements[at] for at in order]
    copies = collapse_copies(ordered)
    searched = np.array([at for at in copies.representatives if is_checkable(ordered[at])], dtype=np.intp)
    not_compared = sum(not is_checkable(statement) for statement in ordered)
    pairs: list[Pair] = []
    if len(searched) > 1:
        matter = Matter(
            ordered,
            np.ascontiguousarray(vectors[order]),
            reference=reference,
            is_near_only=reference is not None or len(searched) > EXACT_STATEMENTS,
            max_days=max_days,
        )
        rules = Rules(ordered, across=across, max_days=max_days)
        openings = shared_columns(ordered, reference.common_names if reference else frozenset())
        found = likeliest(
            matter,
            rules,
            _blocks(matter, searched, involving),
            count=neighbours + SPARE,
            openings=openings,
            opened=OPENED,
            involved=_involved(ordered, involving),
            on_progress=on_progress,
        )
        left, right, similarity, odds = _allowed(copies, matter, rules, found, min_similarity)
        near = best_of_either(left, right, odds, neighbours)
        for opening in openings:
            opens = np.flatnonzero(row_products(opening, left, right) > 0)
            near[opens[best_of_either(left[opens], right[opens], odds[opens], OPENED)]] = True
        near &= _is_likely(left, right, odds, near, min_same_matter, always=0 if reference else ALWAYS)
        chosen = zip(left[near], right[near], similarity[near], _probability(odds[near]), strict=True)
        pairs = [_pair(copies, int(one), int(other), *numbers) for one, other, *numbers in chosen]
    given = {statement.id: statement for statement in copies.statements}
    return Candidates(
        pairs=tuple(sorted(pairs, key=lambda pair: (-(pair.same_matter or 0.0), pair.id))),
        statements=tuple(given[statement.id] for statement in statements),
        copies=len(ordered) - not_compared - len(searched),
        not_compared=not_compared,
        same_claim=tuple((ordered[at].id, ordered[first].id) for at, first in enumerate(copies.first) if at != first),
        copied_documents=copies.documents,
    )


def _blocks(matter: Matter, searched: Positions, involving: frozenset[str] | None) -> Iterator[Block]:
    """What is scored against what: everything, or near documents, of which one at least is involved."""
    if not matter.is_near_only:
        return all_blocks(searched)
    ids = matter.document_ids
    asked = np.array([at for at, one in enumerate(ids) if involving is None or one in involving], dtype=np.intp)
    return near_blocks(searched, matter.documents_of(searched), matter.near_documents(asked))


def _involved(statements: Sequence[Statement], involving: frozenset[str] | None) -> NDArray[np.bool_] | None:
    if involving is None:
        return None
    return np.array([statement.document_id in involving for statement in statements], dtype=np.bool_)


def _allowed(
    copies: Copies, matter: Matter, rules: Rules, found: Found, min_similarity: float
) -> tuple[Positions, Positions, Numbers, Numbers]:
    """The pairs that pass every rule, with cosine and log odds."""
    left, right = found.left, found.right
    similarity, odds = matter.judge(left, right)
    probability = _probability(odds)
    passes = similarity >= min_similarity
    passes &= ~rules.forbid_closely(left, right)
    passes &= (probability >= SURE_MATTER) | ~rules.other_places(left, right)
    kept = [at for at in np.flatnonzero(passes) if not copies.repeats(int(left[at]), int(right[at]))]
    return left[kept], right[kept], similarity[kept], odds[kept]


def _is_likely(
    left: Positions, right: Positions, odds: Numbers, near: NDArray[np.bool_], min_same_matter: float, *, always: int
) -> NDArray[np.bool_]:
    """Marks the pairs whose probability is enough, and the `always` likeliest of those that are near."""
    likely = _probability(odds) >= min_same_matter
    likely[np.lexsort((right, left, -odds, ~near))[:always]] = True
    return likely


def _probability(odds: Numbers) -> Numbers:
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)


def _pair(copies: Copies, one: int, other: int, similarity: float, same_matter: float) -> Pair:
    left, right = sorted((copies.statements[one], copies.statements[other]), key=lambda statement: statement.id)
    if left.document_id == right.document_id:
        rule = "within one document"
    else:
        rule = ACROSS_COPIES if copies.are_copies(left, right) else "across documents"
    return Pair(left=left, right=right, similarity=float(similarity), rule=rule, same_matter=float(same_matter))


def _place(statement: Statement) -> tuple[str, int, int, str]:
    return (statement.document_id, statement.span.start, statement.span.end, statement.id)
