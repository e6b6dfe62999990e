"""A Reference out of statements, block by block, so that they need not be held at once.

In: statements of whole documents with their vectors.  Out: a `Reference` with the scale of every document.  What it
holds meanwhile are counts and profiles, about 2 KB a document.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.pairs.document_index import DocumentIndex, Profiles, in_order_of_ids, profile_documents
from rashomon.pairs.encoder import Vectors
from rashomon.pairs.lexical import stems
from rashomon.pairs.matter import places_around
from rashomon.pairs.reference import Reference, Tally
from rashomon.pairs.search import COMMON
from rashomon.records import Statement


class ReferenceFitter:
    """Counts what it is given; `finish` measures the documents against each other."""

    def __init__(self) -> None:
        self._words = Tally()
        self._around = Tally()
        self._story = Tally()
        self._names = Tally()
        self._profiles: list[Profiles] = []
        self.index: DocumentIndex | None = None  # of all that was given, when it is finished

    def add(self, statements: Sequence[Statement], vectors: Vectors) -> None:
        """Count statements, all those of each of their documents, with one unit row of `vectors` each."""
        bags = [stems(statement.claim) for statement in statements]
        told: dict[str, set[str]] = {}
        for statement, bag in zip(statements, bags, strict=True):
            told.setdefault(statement.document_id, set()).update(bag)
        self._words.add(bags)
        self._around.add([{stem for at in near for stem in bags[at]} for near in places_around(statements)])
        self._story.add(list(told.values()))
        self._names.add([[name.key for name in statement.names] for statement in statements])
        self._profiles.append(profile_documents(statements, vectors))

    def finish(self, *, max_days: float = 30.0) -> Reference:
        """The reference of all that was given.  `max_days` is the scan's."""
        reference = Reference(
            words=self._words.frequencies(),
            around=self._around.frequencies(),
            story=self._story.frequencies(),
            common_names=self._names.above(COMMON),
            scales={},
        )
        self.index = DocumentIndex(reference, max_days=max_days)
        if self._profiles:
            everything = in_order_of_ids(self._profiles)
            self._profiles = []
            self.index.add(everything)
            reference = reference.knowing(self.index.scales(everything.ids))
        return reference


def fit_reference(statements: Sequence[Statement], vectors: Vectors, *, max_days: float = 30.0) -> Reference:
    """The reference of statements that are all at hand."""
    fitter = ReferenceFitter()
    fitter.add(statements, vectors)
    return fitter.finish(max_days=max_days)
