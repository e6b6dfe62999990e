"""Documents kept for search: which of those held can hold partners of a new one's statements.

In: profiles of documents (made of their statements), and a `Reference`.  Out: ids of near documents, and each
document's scale as first measured.  A profile takes about 2 KB, so 100,000 documents take 200 MB; statements are not
held.  Words are numbered by a hash: of 200,000 words one in twenty shares its number, which makes documents of the two
a little more alike than they are; what is found is measured again by its words when statements are paired.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import InputError
from rashomon.pairs.encoder import Vectors
from rashomon.pairs.lexical import rarity_of, stems, unit_rows
from rashomon.pairs.near_documents import Looked, Shelf, keep_near, look_around, scales_of, shelve_index
from rashomon.pairs.reference import Reference, Scales
from rashomon.pairs.stories import document_vectors
from rashomon.records import Statement

Positions = NDArray[np.intp]
Numbers = NDArray[np.float32]

COLUMNS = 1 << 22  # of hashed words; 200,000 words fill one in twenty
_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profiles:
    """Documents as the index knows them, one row each: `vectors` are unit rows, `words` CSR counts of hashed stems."""

    ids: tuple[str, ...]
    days: Numbers  # since 1970; NaN: unknown
    vectors: Vectors
    words: Any

    def to_bytes(self) -> bytes:
        """The profiles as an npz file; equal profiles give equal bytes."""
        file = io.BytesIO()
        np.savez(
            file,
            format=np.array([_FORMAT]),
            ids=np.array(self.ids, dtype=np.str_),
            days=self.days,
            vectors=self.vectors,
            ends=self.words.indptr,
            columns=self.words.indices,
            counts=self.words.data.astype(np.float32),
        )
        return file.getvalue()

    @staticmethod
    def from_bytes(data: bytes) -> Profiles:
        """What `to_bytes` gave.  Raises InputError for anything else."""
        from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as found:
                if found["format"].tolist() != [_FORMAT]:
                    raise InputError("the profiles are of another version; make them anew")
                ids = tuple(found["ids"].tolist())
                words = csr_matrix((found["counts"], found["columns"], found["ends"]), shape=(len(ids), COLUMNS))
                return Profiles(ids=ids, days=found["days"], vectors=found["vectors"], words=words)
        except (ValueError, KeyError, OSError, EOFError, zipfile.BadZipFile) as error:
            raise InputError(f"the profiles are damaged ({error}); make them anew") from error

    def where(self, rows: Positions) -> Profiles:
        """Some of the profiles, in the order asked for."""
        ids = tuple(self.ids[at] for at in rows)
        return Profiles(ids=ids, days=self.days[rows], vectors=self.vectors[rows], words=self.words[rows])


def profile_documents(statements: Sequence[Statement], vectors: Vectors) -> Profiles:
    """The profiles of the documents of these statements, in the order in which they are first named.

    Every statement of a document has to be given, with a unit row of `vectors` each.
    """
    from scipy.sparse import csr_matrix

    known: dict[str, int] = {}
    of = np.array([known.setdefault(one.document_id, len(known)) for one in statements], dtype=np.intp)
    days = np.full(len(known), np.nan, dtype=np.float32)
    rows: list[int] = []
    columns: list[int] = []
    for at, statement in zip(of, statements, strict=True):
        if statement.published_at is not None:
            days[at] = statement.published_at.timestamp() / 86_400
        hashed = [_column(stem) for stem in stems(statement.claim)]
        columns += hashed
        rows += [int(at)] * len(hashed)
    words = csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(known), COLUMNS))
    words.sum_duplicates()
    return Profiles(ids=tuple(known), days=days, vectors=document_vectors(of, vectors), words=words)


def in_order_of_ids(profiles: Sequence[Profiles]) -> Profiles:
    """Profiles joined, of each document the last: in an order that does not depend on who came first."""
    everything = join_profiles(profiles)
    last = {one: at for at, one in enumerate(everything.ids)}
    return everything.where(np.array([last[one] for one in sorted(last)], dtype=np.intp))


def join_profiles(profiles: Sequence[Profiles]) -> Profiles:
    """Profiles one after another; of different documents."""
    from scipy.sparse import vstack

    if not profiles:
        return Profiles(ids=(), days=np.zeros(0, np.float32), vectors=np.zeros((0, 0), np.float32), words=_no_words())
    return Profiles(
        ids=tuple(one for some in profiles for one in some.ids),
        days=np.concatenate([some.days for some in profiles]),
        vectors=np.concatenate([some.vectors for some in profiles]),
        words=vstack([some.words for some in profiles], format="csr"),
    )


def in_company(graph: Any) -> Positions:
    """The rows of a symmetric CSR graph in an order that puts near ones together.

    Method: reverse Cuthill-McKee (1969), which keeps the ends of every edge close.
    """
    from scipy.sparse.csgraph import reverse_cuthill_mckee  # type: ignore[import-untyped]

    ordered = graph.sorted_indices()  # of neighbours of one degree the order they stand in decides
    return np.asarray(reverse_cuthill_mckee(ordered, symmetric_mode=True), dtype=np.intp)


@lru_cache(maxsize=200_000)
def _column(stem: str) -> int:
    return zlib.crc32(stem.encode("utf-8", "surrogatepass")) % COLUMNS


class DocumentIndex:
    """Documents by id.  At most `max_days` lie between two dated documents that are near (0: any number)."""

    def __init__(self, reference: Reference, *, max_days: float = 30.0) -> None:
        self._known = dict(reference.scales)
        self._max_days = max_days
        has = np.ones(COLUMNS, dtype=np.intp)
        for stem, often in reference.story.often.items():
            has[_column(stem)] = max(has[_column(stem)], often)
        self._rarity = rarity_of(has, reference.story.rows)
        self._place: dict[str, int] = {}
        self._scales = np.zeros((0, 2), dtype=np.float32)
        self._parts: list[Shelf] = []  # joined when they are searched
        self._last: tuple[Positions, Looked] | None = None

    def __len__(self) -> int:
        return len(self._place)

    def add(self, profiles: Profiles) -> None:
        """Hold more documents; one that is held already is replaced.

        Scales that the reference knows are used; the others are measured against what is held now, and stay.
        """
        self.remove(profiles.ids)
        first = len(self)
        self._place |= {one: at for at, one in enumerate(profiles.ids, first)}
        words = unit_rows(profiles.words, self._rarity)
        self._parts.append(Shelf(vectors=profiles.vectors, words=words, days=profiles.days))
        unknown = (np.nan, np.nan)
        known = [self._known.get(one, unknown) for one in profiles.ids]
        self._scales = np.concatenate([self._scales, np.array(known, dtype=np.float32).reshape(-1, 2)])
        self._last = None
        fresh = first + np.flatnonzero(np.isnan(self._scales[first:]).any(axis=1))
        if len(fresh):
            looked = look_around(self._shelf(), fresh, self._max_days)
            self._scales[fresh] = np.stack(scales_of(looked, fresh, len(self)), axis=1)
            self._last = (fresh, looked)

    def remove(self, ids: Collection[str]) -> None:
        """Let documents go; those that are not held are passed over."""
        gone = {one for one in ids if one in self._place}
        if not gone:
            return
        kept = np.array([at for one, at in self._place.items() if one not in gone], dtype=np.intp)
        shelf = self._shelf()
        self._parts = [Shelf(vectors=shelf.vectors[kept], words=shelf.words[kept], days=shelf.days[kept])]
        self._place = {one: at for at, one in enumerate(one for one in self._place if one not in gone)}
        self._scales = self._scales[kept]
        self._last = None

    def scales(self, ids: Sequence[str]) -> dict[str, Scales]:
        """The scales of documents that are held, by meaning and by words."""
        found = self._scales[[self._place[one] for one in ids]].tolist() if ids else []
        return {one: (meaning, words) for one, (meaning, words) in zip(ids, found, strict=True)}

    @property
    def ids(self) -> list[str]:
        """The documents held, in the order of the rows of `near_graph`."""
        return list(self._place)

    def near(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        """For each document held, those whose statements may be partners of its own, likeliest first."""
        left, right = self._near_pairs(ids)
        held = self.ids
        places = [self._place[one] for one in ids]
        starts, ends = np.searchsorted(left, places, side="left"), np.searchsorted(left, places, side="right")
        return [tuple(held[at] for at in right[start:end]) for start, end in zip(starts, ends, strict=True)]

    def near_graph(self, ids: Sequence[str]) -> Any:
        """Who is near whom, of the documents named and those near them: CSR of shape (held, held), symmetric.

        The same for the same documents held and named, whatever was measured before.
        """
        from scipy.sparse import csr_matrix

        left, right = self._near_pairs(ids, for_scales=True)
        half = csr_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(len(self), len(self)))
        return half.maximum(half.T).tocsr()

    def _near_pairs(self, ids: Sequence[str], *, for_scales: bool = False) -> tuple[Positions, Positions]:
        """Places of the documents named, in order, and of those near them, likeliest first."""
        asked = np.array(sorted({self._place[one] for one in ids}), dtype=np.intp)
        if self._last is not None and np.array_equal(self._last[0], asked):
            looked = self._last[1]
        else:
            looked = look_around(self._shelf(), asked, self._max_days, for_scales=for_scales)
        days = self._shelf().days
        left, right, _ = keep_near(looked, self._scales[:, 0], self._scales[:, 1], days, self._max_days)
        return left, right

    def _shelf(self) -> Shelf:
        """All that is held, in one piece."""
        if len(self._parts) != 1:
            self._parts = [_joined(self._parts)]
        return self._parts[0]


def _joined(parts: Sequence[Shelf]) -> Shelf:
    """Shelves one after another; an index that the first has grows, and one is made where there are enough vectors."""
    from scipy.sparse import vstack

    if not parts:
        return Shelf(
            vectors=np.zeros((0, 0), dtype=np.float32),
            words=unit_rows(_no_words(), np.zeros(COLUMNS, dtype=np.float32)),
            days=np.zeros(0, dtype=np.float32),
        )
    vectors = np.concatenate([part.vectors for part in parts])
    index = parts[0].index
    if index is None:
        index = shelve_index(vectors)
    else:
        for part in parts[1:]:
            index.add(part.vectors)
    return Shelf(
        vectors=vectors,
        words=vstack([part.words for part in parts], format="csr"),
        days=np.concatenate([part.days for part in parts]),
        index=index,
    )


def _no_words() -> Any:
    from scipy.sparse import csr_matrix

    return csr_matrix((0, COLUMNS), dtype=np.float32)
