"""Wire copies and reprints: who carries a claim, and how many of them independently.

In: statements.  Out: the statements with `origins` and `carried_by`, and the earliest of each claim, which alone is
compared.

    one claim     the same words, or nearly (`wording.LEAST_OVERLAP`) with none exchanged and the same numbers, names
                  and negations; the same stance, the same speaker as written.  A changed number is another claim: the
                  two are compared.  Fewer than `LONG` words ("four people were killed") are one claim only while they
                  are repeated at most a week apart.
    copies        two documents within a week that share a passage: `RUN` statements one after another nearly word for
                  word, or one statement of `LONG` words or more of the outlet's own words, word for word or cut short.
                  Equal quotations are no sign of copying: many hear one speaker.
    origins       documents of one claim, those that are copies of each other or of one source taken as one

It cannot see a rewritten wire story: two outlets that copy in other words are two origins.  Short claims of one week in
the same words are one, even where two events are meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from rashomon.pairs.wording import Tokens, adds_only, marks_of_fact, near_duplicates, tokens
from rashomon.records import Statement

RUN = 3  # statements in a row; two may be a lead that two outlets write alike
LONG = 12  # words; shorter sentences are written alike by chance ("the cause of the fire was not known")
WITHIN = timedelta(days=7)  # a background sentence returns for months without one report being a copy of the other
_MANY = 40  # documents with one wording; beyond it each is looked at with the next ones only, in order of age
_NO_DATE = datetime.max.replace(tzinfo=UTC)

Link = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """Statements with their carriers, in the order given, and what to compare."""

    statements: tuple[Statement, ...]
    first: tuple[int, ...]  # of each statement: the position of the earliest that makes the same claim
    documents: frozenset[Link]  # ids of two documents of which one copies the other, the lower first
    wording: tuple[int, ...]  # of each statement; equal for claims in the same words, whoever holds them

    @property
    def representatives(self) -> tuple[int, ...]:
        """Positions of the earliest of each claim, in the order given."""
        return tuple(sorted(set(self.first)))

    def repeats(self, one: int, other: int) -> bool:
        """Whether the two say the same in the same words, in one document or in a document and its copy."""
        left, right = self.statements[one], self.statements[other]
        if self.wording[one] != self.wording[other] or left.stance != right.stance:
            return False
        return left.document_id == right.document_id or self.are_copies(left, right)

    def are_copies(self, one: Statement, other: Statement) -> bool:
        """Whether the document of one copies that of the other, whole or in part."""
        return _link(one.document_id, other.document_id) in self.documents


def collapse_copies(statements: Sequence[Statement]) -> Copies:
    """Group statements by claim and count each claim's independent origins."""
    said = [tokens(statement.claim) for statement in statements]
    texts = sorted(set(said))
    number = {text: at for at, text in enumerate(texts)}
    of = [number[text] for text in said]
    close = list(near_duplicates(texts))
    wording = _components(len(texts), ((a, b) for a, b in close if _says_the_same(texts[a], texts[b])))
    links = _copied_documents(statements, of, texts, close)
    copied: dict[str, set[str]] = defaultdict(set)
    for one, other in links:
        copied[one].add(other)
        copied[other].add(one)
    groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, statement in enumerate(statements):
        groups[_claim_key(statement, wording[of[at]])].append(at)
    counted = list(statements)
    first = list(range(len(statements)))
    for group in (part for members in groups.values() for part in _parts(members, statements, texts, of)):
        if len(group) > 1:
            earliest = min(group, key=lambda at: _age(statements[at]))
            sources = sorted({statements[at].source for at in group})
            origins = _count_origins([statements[at] for at in group], copied)
            for at in group:
                first[at] = earliest
                carried_by = tuple(sources) if len(sources) > 1 else ()
                counted[at] = replace(statements[at], origins=origins, carried_by=carried_by)
    return Copies(
        statements=tuple(counted),
        first=tuple(first),
        documents=frozenset(links),
        wording=tuple(wording[at] for at in of),
    )


def _parts(
    group: list[int], statements: Sequence[Statement], texts: Sequence[Tokens], of: Sequence[int]
) -> Iterator[list[int]]:
    """The group as it is, or where its claim is short, parts a week and more apart; the undated go with the last."""
    if len(group) == 1 or min(len(texts[of[at]]) for at in group) >= LONG:
        yield group
        return
    part: list[int] = []
    for at in sorted(group, key=lambda at: _age(statements[at])):
        before, now = (statements[part[-1]].published_at if part else None), statements[at].published_at
        if before is not None and now is not None and now - before > WITHIN:
            yield part
            part = []
        part.append(at)
    yield part


def _claim_key(statement: Statement, wording: int) -> tuple[object, ...]:
    speaker = statement.speaker.label if statement.speaker else ""
    names = tuple(sorted({name.key for name in statement.names}))
    return (wording, speaker, statement.stance, names)


def _says_the_same(one: Tokens, other: Tokens) -> bool:
    return marks_of_fact(one) == marks_of_fact(other) and adds_only(one, other)


def _count_origins(group: Sequence[Statement], copied: Mapping[str, set[str]]) -> int:
    """Documents of a claim, with those of one source and those that are copies taken together."""
    number: dict[str, int] = {}
    joined: list[tuple[int, int]] = []
    of_source: dict[str, int] = {}
    for statement in group:
        at = number.setdefault(statement.document_id, len(number))
        joined.append((of_source.setdefault(statement.source, at), at))
        joined += [(number[other], at) for other in copied.get(statement.document_id, ()) if other in number]
    return len(set(_components(len(number), joined)))


def _copied_documents(
    statements: Sequence[Statement], of: Sequence[int], texts: Sequence[Tokens], close: Sequence[tuple[int, int]]
) -> set[Link]:
    """Documents that share a passage."""
    place = _places_in_documents(statements)
    members: dict[int, list[int]] = defaultdict(list)
    for at, text in enumerate(of):
        members[text].append(at)
    shared: dict[Link, dict[tuple[int, int], int]] = defaultdict(dict)
    for text, other, is_verbatim in _alike(texts, close):
        for one, two in _meetings(statements, members[text], members[other], is_same=text == other):
            words = min(len(texts[text]), len(texts[other])) if is_verbatim else 0
            narrated = statements[one].speaker is None and statements[one].attribution == "narration"
            link = (statements[one].document_id, statements[two].document_id)
            if link[0] > link[1]:
                link, one, two = (link[1], link[0]), two, one
            shared[link][place[one], place[two]] = words if narrated else 0
    return {link for link, matches in shared.items() if _is_passage(matches)}


def _alike(texts: Sequence[Tokens], close: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """Texts that match and whether word for word: each with itself, near duplicates, and those cut short."""
    yield from ((at, at, True) for at in range(len(texts)))
    yield from ((a, b, False) for a, b in close)
    long = [at for at, text in enumerate(texts) if len(text) >= LONG]  # in order of the alphabet
    for at, after in pairwise(long):
        if texts[after][: len(texts[at])] == texts[at]:
            yield at, after, True


def _meetings(
    statements: Sequence[Statement], one: list[int], other: list[int], *, is_same: bool
) -> Iterator[tuple[int, int]]:
    """Pairs of statements of different documents near in time, bounded for wordings found in very many."""
    everything = sorted(set(one) | set(other), key=lambda at: (_age(statements[at]), at))
    mine, theirs = set(one), set(other)
    reach = len(everything) if len(everything) <= _MANY else _MANY // 4
    for at, first in enumerate(everything):
        for second in everything[at + 1 : at + 1 + reach]:
            crosses = is_same or (first in mine and second in theirs) or (first in theirs and second in mine)
            if crosses and _may_copy(statements[first], statements[second]):
                yield first, second


def _may_copy(one: Statement, other: Statement) -> bool:
    if one.document_id == other.document_id:
        return False
    return (
        one.published_at is None or other.published_at is None or abs(one.published_at - other.published_at) <= WITHIN
    )


def _is_passage(matches: dict[tuple[int, int], int]) -> bool:
    """Whether the matched places, (in one document, in the other) to words verbatim, hold a passage."""
    if max(matches.values()) >= LONG:
        return True
    return any(all((one + step, other + step) in matches for step in range(RUN)) for one, other in matches)


def _places_in_documents(statements: Sequence[Statement]) -> list[int]:
    """The number of each statement within its document."""
    place, last = [0] * len(statements), dict[str, int]()
    for at in sorted(range(len(statements)), key=lambda at: (statements[at].span.start, statements[at].span.end)):
        document = statements[at].document_id
        place[at] = last[document] = last.get(document, -1) + 1
    return place


def _components(count: int, joined: Iterable[tuple[int, int]]) -> list[int]:
    """The lowest member of each one's component (union-find)."""
    parent = list(range(count))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for one, other in joined:
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    return [root(at) for at in range(count)]


def _link(one: str, other: str) -> Link:
    return (one, other) if one < other else (other, one)


def _age(statement: Statement) -> tuple[datetime, str]:
    return (statement.published_at or _NO_DATE, statement.id)
