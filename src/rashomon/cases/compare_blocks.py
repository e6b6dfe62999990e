"""New documents of a large case are compared: each block with the documents near it, by a frozen reference.

In: documents on the shelf.  Out: pairs with what was found about them, kept block by block.  Memory holds the
statements of a block and of its neighbourhood, whatever the size of the case.  The documents of a block are near each
other, so that few others are near it: in order of time each block would have a sample of all stories of a month around
it, and the cost of an article would grow until the case is a month long.

What this cannot see, and a plain scan of everything can: words and names as common as they have become since the
reference was made (it is made anew when the case has doubled); a speaker who is named in full only in a document that
is compared later, or in one that is not near; a verbatim copy in a document that is not near.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.cases.neighbourhood import Loaded, Neighbourhood, speakers_told, together
from rashomon.cases.pair_rows import document_number, pair_rows, statement_number
from rashomon.cases.paired import Compared, Paired, Planned
from rashomon.cases.segments import DamagedError
from rashomon.cases.shelf import Shelf, Spot, in_blocks
from rashomon.cases.statement_rows import statement_rows
from rashomon.conflicts import find_conflicts
from rashomon.pairs import Candidates, candidate_pairs
from rashomon.pairs.document_index import DocumentIndex, Profiles, in_company, in_order_of_ids, profile_documents
from rashomon.pairs.reference import Reference, Scales
from rashomon.pairs.reference_fit import ReferenceFitter
from rashomon.pipeline import Clock
from rashomon.progress import Progress
from rashomon.records import Pair, ScoredPair
from rashomon.settings import Settings
from rashomon.statements import link_speakers

BLOCK = 2_000  # statements; with twenty near documents for each of its own, some ten thousand are in memory
GROWTH = 2  # times the documents of its reference, at which a case gets a new one


# Pairs, and the vectors of their statements by id, to the pairs that were judged in both directions.
Judge = Callable[[Sequence[Pair], Mapping[str, NDArray[np.float32]]], Sequence[ScoredPair]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What comparing needs, the same for every block."""

    shelf: Shelf
    paired: Paired
    judge: Judge
    settings: Settings
    threshold: float
    ids: Mapping[bytes, str]  # of the case's documents, by key
    clock: Clock


def compare_new(tools: Tools, spots: Sequence[Spot], progress: Progress) -> bool:
    """Compare what has not been compared; returns whether everything was, by a new reference.

    Raises DamagedError when something kept cannot be read; it is made again on the next try.
    """
    reference = tools.paired.reference()
    told = sum(spot.statements > 0 for spot in spots)
    is_renewed = reference is None or told >= GROWTH * max(1, reference.documents)
    index: DocumentIndex | None = None
    if reference is None or is_renewed:
        reference, index = _fitted(tools, spots, progress)
        tools.paired.begin(reference)
    known = tools.paired.documents()
    current = {spot.key: spot for spot in spots}
    tools.paired.forget(known.keys() - current.keys())
    known = {key: one for key, one in known.items() if key in current}
    fresh = sorted((spot for spot in spots if spot.key not in known), key=_age)
    if fresh:
        blocks = _Blocks(tools, reference, known, current, index)
        planned = blocks.plan(fresh)
        counter = progress.stage("Comparing new documents", len(fresh))
        for block in planned:
            blocks.compare(block)
            counter(len(block))
    tools.paired.end_plan()
    return is_renewed


def _age(spot: Spot) -> tuple[bool, float, int, int]:
    """In order of time, the undated last; those of one moment as they stand on the shelf."""
    return (spot.published is None, spot.published or 0.0, *_place(spot))


def _place(spot: Spot) -> tuple[int, int]:
    """As they stand on the shelf."""
    return (spot.segment, spot.row)


def _fitted(tools: Tools, spots: Sequence[Spot], progress: Progress) -> tuple[Reference, DocumentIndex | None]:
    """The statistics of everything on the shelf, read from its first segment to its last, and its documents' index."""
    fitter = ReferenceFitter()
    counter = progress.stage("Measuring the case as a whole", len(spots))
    for block in in_blocks(sorted(spots, key=_place), BLOCK):
        taken = tools.shelf.take(block)
        if len(taken) < len(block):
            raise DamagedError("documents on the shelf")
        statements, vectors = together([Loaded.of(one, one.statements) for one in taken.values()])
        if statements:
            fitter.add(statements, vectors)
        counter(len(block))
    return fitter.finish(max_days=tools.settings.max_days), fitter.index


class _Blocks:
    """Compares block after block."""

    def __init__(
        self,
        tools: Tools,
        reference: Reference,
        known: dict[bytes, Compared],
        current: Mapping[bytes, Spot],
        index: DocumentIndex | None,
    ) -> None:
        """`index` holds all documents; None: it is made of those in the log and the others."""
        self._tools = tools
        self._known = known
        self._keys = {id_: key for key, id_ in tools.ids.items()}
        self._near = Neighbourhood(tools.shelf, current)
        self._planned = tools.paired.plan()
        measured = (self._planned | known).items()
        scales = {tools.ids[key]: (one.meaning, one.words) for key, one in measured if one.meaning and key in tools.ids}
        self._reference = reference.knowing(scales)
        self._index = index
        self._graph: Any = None
        self._held: list[str] = []
        self._place: dict[str, int] = {}

    def _indexed(self, told: Sequence[Spot]) -> DocumentIndex:
        """The index of the documents that were compared before, and of those told."""
        tools = self._tools
        index = DocumentIndex(self._reference, max_days=tools.settings.max_days)
        present = {tools.ids[key] for key in self._known}
        profiles = [
            Profiles.from_bytes(content)
            for table in tools.paired.logs["profiles"].tables(["profiles"])
            for content in table.column("profiles").to_pylist()
        ]
        profiles = [one.where(np.flatnonzero([id_ in present for id_ in one.ids])) for one in profiles]
        profiles += [self._profiles(block) for block in in_blocks(told, BLOCK)]
        if profiles:
            index.add(in_order_of_ids(profiles))
        return index

    def plan(self, fresh: Sequence[Spot]) -> list[list[Spot]]:
        """Which documents to compare together: those near each other, or as the run planned that was broken off."""
        told = [spot for spot in fresh if spot.statements]
        index = self._index = self._index or self._indexed(told)
        ids = [self._tools.ids[spot.key] for spot in told]
        self._reference = self._reference.knowing(index.scales(ids))
        self._held = index.ids
        self._place = {id_: at for at, id_ in enumerate(self._held)}
        goes_on = all(spot.key in self._planned for spot in fresh)
        # A document is near another when either finds the other: those of the plan that are done are asked again.
        done = [self._tools.ids[key] for key in self._planned if goes_on and key in self._known]
        self._graph = index.near_graph([*ids, *(id_ for id_ in done if id_ in self._place)])
        if goes_on:
            blocks: dict[int, list[Spot]] = {}
            for spot in sorted(fresh, key=lambda spot: self._planned[spot.key].block):
                blocks.setdefault(self._planned[spot.key].block, []).append(spot)
            return list(blocks.values())
        places = [self._place[id_] for id_ in ids]
        order = in_company(self._graph[places][:, places])
        silent = [spot for spot in fresh if not spot.statements]
        blocks_of = in_blocks([*(told[at] for at in order), *silent], BLOCK)
        found = [sorted(block, key=_age) for block in blocks_of]
        self._keep(found)
        return found

    def _keep(self, blocks: Sequence[Sequence[Spot]]) -> None:
        """Keep a plan of several blocks."""
        if len(blocks) < 2:
            return
        ids = [self._tools.ids[spot.key] for block in blocks for spot in block if spot.statements]
        scales = self._measured(ids)
        planned: dict[bytes, Planned] = {}
        for number, block in enumerate(blocks):
            for spot in block:
                meaning, words = scales.get(self._tools.ids[spot.key], (0.0, 0.0))
                planned[spot.key] = Planned(block=number, meaning=meaning, words=words)
        self._tools.paired.put_plan(planned)

    def _measured(self, ids: Sequence[str]) -> dict[str, Scales]:
        return self._index.scales(ids) if self._index is not None else {}

    def _profiles(self, spots: Sequence[Spot]) -> Profiles:
        return profile_documents(*together(self._near.load([spot.key for spot in spots], {})))

    def compare(self, spots: Sequence[Spot]) -> None:
        """Compare one block with what is near it and was compared before, and keep what was found."""
        loaded = self._near.load([spot.key for spot in spots], {})
        statements, vectors = together(loaded)
        ids = sorted({statement.document_id for statement in statements})
        block = self._tools.paired.next_block()
        tables: dict[str, Any] = {}
        linked = loaded
        if statements:
            around_keys = self._around(ids)
            around = self._near.load(around_keys, {key: self._known[key].speakers for key in around_keys})
            linked = self._link(loaded, around)
            profiles = _profile_table(profile_documents(statements, vectors))
            tables = self._found(linked, around, frozenset(ids), block) | {"profiles": profiles}
        documents = self._compared(loaded, linked, block)
        self._tools.paired.add(block, documents, tables)
        self._known |= {one.key: one for one in documents}
        for one in linked:
            self._near.keep(one)

    def _around(self, ids: Sequence[str]) -> list[bytes]:
        """Keys of the documents near these that were compared before them, in order of their ids."""
        mine = [self._place[id_] for id_ in ids]
        near = np.setdiff1d(self._graph[mine].indices, mine)
        keys = (self._keys[id_] for id_ in sorted(self._held[at] for at in near))
        return [key for key in keys if key in self._known]

    def _link(self, loaded: Sequence[Loaded], around: Sequence[Loaded]) -> list[Loaded]:
        """The block's documents, with speakers known by what is around them."""
        everything = [statement for one in (*loaded, *around) for statement in one.statements]
        linked = iter(link_speakers(everything, count=sum(len(one.statements) for one in loaded)))
        return [replace(one, statements=tuple(next(linked) for _ in one.statements)) for one in loaded]

    def _found(
        self, linked: Sequence[Loaded], around: Sequence[Loaded], involving: frozenset[str], block: int
    ) -> dict[str, Any]:
        """Tables of the pairs, claims and rows of a block."""
        tools, settings = self._tools, self._tools.settings
        statements, vectors = together([*linked, *around])
        numbers = {tools.ids[one.key]: document_number(one.key) for one in (*linked, *around)}
        with tools.clock.part("pair statements"):
            candidates = candidate_pairs(
                statements,
                vectors,
                across=settings.across,
                neighbours=settings.neighbours,
                min_similarity=settings.min_similarity,
                min_same_matter=settings.min_same_matter,
                max_days=settings.max_days,
                reference=self._reference,
                involving=involving,
            )
        with tools.clock.part("score pairs"):
            scored = tools.judge(
                candidates.pairs, {one.id: vector for one, vector in zip(statements, vectors, strict=True)}
            )
        found = {conflict.scored.pair.id: conflict for conflict in find_conflicts(scored, tools.threshold)}
        judged = frozenset(one.pair.id for one in scored)
        of = {statement.id: statement.document_id for statement in statements}
        own = [statement for one in linked for statement in one.statements]
        return {
            "pairs": pair_rows(candidates.pairs, judged, found, numbers, block),
            "claims": _claim_table(candidates, of, involving, numbers, block),
            "rows": statement_rows(own, {tools.ids[one.key]: (one.title, one.url) for one in linked}, numbers, block),
        }

    def _compared(self, raw: Sequence[Loaded], linked: Sequence[Loaded], block: int) -> list[Compared]:
        ids = [self._tools.ids[one.key] for one in raw]
        scales = self._measured([id_ for id_, one in zip(ids, raw, strict=True) if one.statements])
        return [
            Compared(
                key=was.key,
                block=block,
                meaning=scales.get(id_, (0.0, 0.0))[0],
                words=scales.get(id_, (0.0, 0.0))[1],
                speakers=speakers_told(was.statements, now.statements),
            )
            for id_, was, now in zip(ids, raw, linked, strict=True)
        ]


def _profile_table(profiles: Profiles) -> Any:
    import pyarrow as pa

    return pa.table({"profiles": pa.array([profiles.to_bytes()], pa.binary())})


def _claim_table(
    candidates: Candidates, of: Mapping[str, str], involving: frozenset[str], numbers: Mapping[str, int], block: int
) -> Any:
    """Links that involve the block: between statements of one claim, and between documents that are copies.

    `of` gives each statement's document.
    """
    import pyarrow as pa

    links = [
        (statement_number(one), statement_number(first), numbers[of[one]], False)
        for one, first in candidates.same_claim
        if not involving.isdisjoint((of[one], of[first]))
    ]
    links += [
        (numbers[one], numbers[other], numbers[one], True)
        for one, other in sorted(candidates.copied_documents)
        if not involving.isdisjoint((one, other))
    ]
    columns = list(zip(*links, strict=True)) or [(), (), (), ()]
    names = ("one", "other", "document")
    table = pa.table({name: pa.array(values, pa.uint64()) for name, values in zip(names, columns, strict=False)})
    table = table.append_column("is_copy", pa.array(columns[3], pa.bool_()))
    return table.append_column("block", pa.array([block] * len(links), pa.int64()))
