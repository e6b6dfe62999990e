"""Which conflicts are about one matter.

In: flagged conflicts, and pairs of statements that agree.  Out: groups of conflicts.  Two conflicts of one statement
are mostly about one matter, and so are two whose statements agree across them; that both are of one kind, mark the same
words and share rare words speaks for it, a long statement that says several things against.  The weights are log-odds,
summed over a group, so that one weak link does not chain two matters.  It does not say who is on which side.

The numbers: logistic regressions on pairs of gold conflicts of the corpus' train stories, whose matter is known (2,168
pairs that share a statement, 4,503 that do not).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations, product

from rashomon.conflicts.signed_graph import Edge, part
from rashomon.conflicts.wordspans import content_words
from rashomon.records import Conflict, Span, Statement

Link = tuple[str, str]  # ids of two statements, the lower first

_SHARED, _SHARED_WORDS, _SHARED_KIND, _SHARED_AGREE, _SHARED_OPPOSED = 1.0, 4.4, 1.8, 2.0, -1.1
_APART, _APART_WORDS, _APART_ALL, _APART_KIND, _APART_LINK = -5.7, 3.6, 1.9, 2.7, 4.3
# Of what speaks against two conflicts without a statement in common only a part counts: in a group it is said again and
# again.  0.3: highest B-cubed F1 on train of 0.15, 0.3, 0.5 and 1: .980, and .957 with false conflicts among them.
_APART_SHARE = 0.3
_MOST = 400  # conflicts that hang together of which every two are compared; of more, only those with a link


def group_by_matter(conflicts: Sequence[Conflict], agreeing: frozenset[Link]) -> list[list[Conflict]]:
    """Groups of conflicts, in the order of their first; each keeps the order given."""
    rarity = _rarity(conflicts)
    opposed = frozenset(link_of(_left(one).id, _right(one).id) for one in conflicts)
    found: list[list[int]] = []
    for together in _components(conflicts, agreeing):
        pairs = _linked(conflicts, together, agreeing) if len(together) > _MOST else combinations(together, 2)
        weights: dict[Edge, float] = {}
        place = {at: i for i, at in enumerate(together)}
        for one, other in pairs:
            odds = _odds(conflicts[one], conflicts[other], rarity, agreeing, opposed)
            weights[place[one], place[other]] = odds
        found += [[together[i] for i in group] for group in part(len(together), weights)]
    return [[conflicts[at] for at in group] for group in sorted(found)]


def link_of(one: str, other: str) -> Link:
    """Two statement ids as a link."""
    return (one, other) if one < other else (other, one)


def _left(conflict: Conflict) -> Statement:
    return conflict.scored.pair.left


def _right(conflict: Conflict) -> Statement:
    return conflict.scored.pair.right


def _ids(conflict: Conflict) -> tuple[str, str]:
    return _left(conflict).id, _right(conflict).id


def _components(conflicts: Sequence[Conflict], agreeing: frozenset[Link]) -> list[list[int]]:
    """Positions of conflicts that hang together by a statement or by two that agree, each list in order."""
    parents: dict[str, str] = {}

    def root(of: str) -> str:
        while parents.setdefault(of, of) != of:
            parents[of] = parents[parents[of]]
            of = parents[of]
        return of

    for conflict in conflicts:
        parents[root(_left(conflict).id)] = root(_right(conflict).id)
    for one, other in sorted(agreeing):
        if one in parents and other in parents:
            parents[root(one)] = root(other)
    groups: dict[str, list[int]] = {}
    for at, conflict in enumerate(conflicts):
        groups.setdefault(root(_left(conflict).id), []).append(at)
    return list(groups.values())


def _linked(conflicts: Sequence[Conflict], together: Sequence[int], agreeing: frozenset[Link]) -> list[Edge]:
    """Of a great many conflicts, those that share a statement or have statements that agree."""
    having: dict[str, list[int]] = defaultdict(list)
    for at in together:
        for id_ in _ids(conflicts[at]):
            having[id_].append(at)
    found = {pair for of in having.values() for pair in combinations(of, 2)}
    for one, other in agreeing:
        if one in having and other in having:
            found |= {(min(pair), max(pair)) for pair in product(having[one], having[other]) if pair[0] != pair[1]}
    return sorted(found)


def _odds(
    one: Conflict, other: Conflict, rarity: Mapping[str, float], agreeing: frozenset[Link], opposed: frozenset[Link]
) -> float:
    """Log-odds that two conflicts are about one matter."""
    shared = set(_ids(one)) & set(_ids(other))
    is_kind = one.kind == other.kind
    if not shared:
        crossed = list(product((_left(one), _right(one)), (_left(other), _right(other))))
        alike = [_alike(mine.text, theirs.text, rarity) for mine, theirs in crossed]
        links = [link_of(mine.id, theirs.id) for mine, theirs in crossed]
        told = sum(link in agreeing for link in links) + 0.5 * sum(link in opposed for link in links)
        odds = (
            _APART
            + _APART_WORDS * max(alike)
            + _APART_ALL * sum(alike) / len(alike)
            + _APART_KIND * is_kind
            + _APART_LINK * told
        )
        return odds if odds > 0 else _APART_SHARE * odds
    id_ = min(shared)
    mine, theirs = (_right(of) if _left(of).id == id_ else _left(of) for of in (one, other))
    link = link_of(mine.id, theirs.id)
    marked = [of.evidence.left if _left(of).id == id_ else of.evidence.right for of in (one, other)]
    return (
        _SHARED
        + _SHARED_WORDS * _alike(mine.text, theirs.text, rarity)
        + _SHARED_KIND * is_kind
        + _SHARED_AGREE * (link in agreeing)
        + _SHARED_OPPOSED * (link in opposed)
        - 2 * _SHARED * (not is_kind and not _do_touch(*marked))  # the statement says two things, and each has one
    )


def _do_touch(mine: Sequence[Span], theirs: Sequence[Span]) -> bool:
    return any(one.start < other.end and other.start < one.end for one in mine for other in theirs)


def _rarity(conflicts: Sequence[Conflict]) -> dict[str, float]:
    """Of each stem, the logarithm of how many times more statements there are than have it."""
    texts = {side.id: side.text for one in conflicts for side in (_left(one), _right(one))}
    have: dict[str, int] = defaultdict(int)
    for text in texts.values():
        for stem in _stems(text):
            have[stem] += 1
    return {stem: math.log((len(texts) + 1) / count) for stem, count in have.items()}


def _alike(one: str, other: str, rarity: Mapping[str, float]) -> float:
    """Cosine of the two texts' stems, weighed by rarity."""
    mine, theirs = _stems(one), _stems(other)
    # fsum: a set has another order in every process, and a sum in another order is another number.
    lengths = [math.sqrt(math.fsum(rarity[stem] ** 2 for stem in stems)) for stems in (mine, theirs)]
    if not all(lengths):
        return 0.0
    return math.fsum(rarity[stem] ** 2 for stem in mine & theirs) / (lengths[0] * lengths[1])


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:5] for _, _, word in content_words(text))
