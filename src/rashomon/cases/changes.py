"""What a run's inputs change in a case: documents that are new, changed, moved or gone.

In: the inputs named this time, what their files hold now, and the places the case knows.  Out: Changes, written to the
index in one transaction.  The rules of identity:

    place       the file's path (absolute), the source it falls back to, and within a table the row's URL, else its
                source and title, else its content.  Another content at one place: the document has changed, and the
                new one takes the old one's place.
    moved       a place is gone and another now holds the very same document: nothing is lost or made again
    vanished    an input named this time, or a file in it, no longer holds the document: it leaves the case.  Documents
                of inputs not named this time stay, whatever became of their files.
    unreadable  a file that is there and cannot be read: the case keeps what it holds of it

A later version of a report in another file is another document: what an outlet said first and what it says now may be
at odds, and a plain scan of both files compares them too.  The case keeps the order of a plain scan that names all its
inputs in the order they were first named.  A document that left is remembered: if it returns, nothing is made again.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.cases.case import Case
from rashomon.cases.documents_kept import KeptDocuments, Reading
from rashomon.cases.index import Place
from rashomon.documents import find_files
from rashomon.errors import InputError
from rashomon.pipeline import OnProblem
from rashomon.progress import Counter

_APART = "\x1f"
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What the inputs of this run changed, by what a person calls each document."""

    new: int
    unchanged: int
    changed: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]  # from, to
    vanished: tuple[str, ...]
    unreadable: tuple[str, ...]  # still held as they were
    held: int  # documents in the case now

    def told(self) -> str:
        """One sentence: "2 new, 1 changed: reports/a.txt; 240 documents in the case"."""
        parts = [f"{self.new:,} new"] if self.new else []
        moved = [f"{old} → {new}" for old, new in self.moved]
        for word, names in (("changed", self.changed), ("moved", moved), ("vanished", self.vanished)):
            if names:
                parts.append(f"{len(names):,} {word}: {_named(names)}")
        if self.unreadable:
            parts.append(f"{len(self.unreadable):,} unreadable now and kept as they were: {_named(self.unreadable)}")
        held = f"{self.held:,} document{'' if self.held == 1 else 's'} in the case"
        return f"{'; '.join(parts) or 'nothing new'}; {held}"


def take_in(
    case: Case, documents: KeptDocuments, inputs: Sequence[Path], on_problem: OnProblem, counter: Counter
) -> Changes:
    """Read the inputs and bring the case up to date with them.

    Raises InputError, and changes nothing, when an input is not there and the case holds nothing of it.
    """
    before = case.index.places()
    _check_known(inputs, before)
    numbers = _numbers(case, inputs)
    found: dict[str, Place] = {}
    failed: set[str] = set()
    for path in dict.fromkeys(inputs):
        position = 0
        for file in find_files(path, on_problem) if path.exists() else ():
            if _is_of(shown_path(file.path), shown_path(case.folder)):
                continue  # the results of an earlier run are no documents
            reading = documents.read(file)
            for problem in reading.problems:
                on_problem(problem)
            if reading.has_failed:
                failed.add(shown_path(file.path))
            for place in _places(reading, numbers[shown_path(path)], position):
                found.setdefault(place.place, place)
                position += 1
            counter(len(reading.documents))
    documents.keep()
    return _write(case, numbers, before, found, failed, [shown_path(path) for path in inputs])


def shown_path(path: Path) -> str:
    """The absolute path as text; bytes that are no text are shown as \\xNN."""
    return os.fsencode(Path(path).absolute()).decode("utf-8", "backslashreplace")


def _check_known(inputs: Sequence[Path], before: Sequence[Place]) -> None:
    for path in inputs:
        if not path.exists() and not any(_is_of(place.file, shown_path(path)) for place in before):
            raise InputError(f"{path}: no such file or folder")


def _numbers(case: Case, inputs: Sequence[Path]) -> dict[str, int]:
    numbers = case.index.inputs()
    for path in inputs:
        numbers.setdefault(shown_path(path), len(numbers) + 1)
    return numbers


def _places(reading: Reading, number: int, first: int) -> list[Place]:
    file = shown_path(reading.file.path)
    return [
        Place(
            place=_APART.join((file, _storable(reading.file.fallback_source), _storable(document.within))),
            file=file,
            input=number,
            position=first + at,
            document=document.key,
            document_id=document.id,
            title=_storable(document.title),
        )
        for at, document in enumerate(reading.documents)
    ]


def _storable(text: str) -> str:
    """The text with \\uNNNN for halves of characters, which no database keeps."""
    return text.encode("utf-8", "backslashreplace").decode()


def _write(
    case: Case,
    numbers: Mapping[str, int],
    before: Sequence[Place],
    found: dict[str, Place],
    failed: set[str],
    named: Sequence[str],
) -> Changes:
    known = {place.place: place for place in before}
    fresh = {name: place for name, place in found.items() if name not in known}
    gone = [one for one in before if one.place not in found and any(_is_of(one.file, path) for path in named)]
    kept = [one for one in gone if one.file in failed]
    gone = [one for one in gone if one.file not in failed]
    moved = _moves(gone, fresh)
    left = {old.place for old, _ in moved}
    arrived = {new.place for _, new in moved}
    changed = [place for name, place in found.items() if name in known and known[name].document != place.document]
    with case.index.writing():
        for path, number in numbers.items():
            case.index.add_input(path, number)
        case.index.drop_places(one.place for one in gone)
        case.index.put_places(place for place in found.values() if known.get(place.place) != place)
    held = {place.document_id for place in before} | {place.document_id for place in found.values()}
    if gone or changed:
        held = {place.document_id for place in case.index.places()}
    return Changes(
        new=len(fresh) - len(arrived),
        unchanged=len(found) - len(fresh) - len(changed),
        changed=tuple(place.title for place in changed),
        moved=tuple((old.title, new.title) for old, new in moved),
        vanished=tuple(one.title for one in gone if one.place not in left),
        unreadable=tuple(one.title for one in kept),
        held=len(held),
    )


def _moves(gone: Sequence[Place], fresh: Mapping[str, Place]) -> list[tuple[Place, Place]]:
    """Places that are gone with the new ones that hold the same document, each once."""
    free: dict[bytes, list[Place]] = {}
    for place in fresh.values():
        free.setdefault(place.document, []).append(place)
    return [(old, free[old.document].pop(0)) for old in gone if free.get(old.document)]


def _is_of(file: str, path: str) -> bool:
    """Whether a file is the path, or lies under it."""
    return file == path or file.startswith(path.rstrip(os.sep) + os.sep)


def _named(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")
