"""Which statements of a large case make one claim, and who carries it: pieced together out of what each block saw.

In: links between statements of one claim and between documents of which one copies the other, found block by block
(`pairs.origins`), and who published each.  Out: for every statement of a claim made more than once, the earliest, the
independent origins and the sources.  What two documents share that never were near each other is not seen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What is asked of a statement here."""

    id: int
    document: int
    source: str
    published: str  # ISO 8601, UTC; "~" where it is unknown, which comes after every date


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim that several statements make."""

    first: int  # the earliest of them
    origins: int
    sources: tuple[str, ...]  # sorted


def collect_claims(
    links: Iterable[tuple[int, int]], copies: Iterable[tuple[int, int]], members: Mapping[int, Member]
) -> dict[int, Claim]:
    """The claim of each statement that shares one; `copies` are pairs of documents.  Statements not given count not."""
    copied: dict[int, set[int]] = defaultdict(set)
    for one, other in copies:
        copied[one].add(other)
        copied[other].add(one)
    claims: dict[int, Claim] = {}
    for ids in _components(links):
        group = sorted((members[id_] for id_ in ids if id_ in members), key=lambda one: (one.published, one.id))
        if len(group) > 1:
            claim = Claim(
                first=group[0].id,
                origins=_count_origins(group, copied),
                sources=tuple(sorted({one.source for one in group})),
            )
            claims |= {one.id: claim for one in group}
    return claims


def _count_origins(group: Iterable[Member], copied: Mapping[int, set[int]]) -> int:
    """Documents of a claim, those of one source and those that are copies taken together."""
    of_source: dict[str, int] = {}
    documents: set[int] = set()
    links: list[tuple[int, int]] = []
    for one in group:
        links.append((one.document, of_source.setdefault(one.source, one.document)))
        links += [(one.document, other) for other in copied.get(one.document, ()) if other in documents]
        documents.add(one.document)
    return len(_components(links))


def _components(links: Iterable[tuple[int, int]]) -> list[list[int]]:
    """What hangs together (union-find)."""
    parent: dict[int, int] = {}

    def root(of: int) -> int:
        parent.setdefault(of, of)
        while parent[of] != of:
            parent[of] = parent[parent[of]]
            of = parent[of]
        return of

    for one, other in links:
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    groups: dict[int, list[int]] = defaultdict(list)
    for one in parent:
        groups[root(one)].append(one)
    return list(groups.values())
