"""Files and folders → Documents: what each file is, by its suffix, and what its source is called, by its place.

In: paths.  Out: Documents, each once, in the order of the paths and sorted within a folder; a Problem for everything
that could not be read.  It reads one file at a time and keeps only ids in memory.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.documents.fields import OnProblem
from rashomon.documents.html import read_html
from rashomon.documents.records_files import read_records
from rashomon.documents.text_files import MARKDOWN_SUFFIXES, read_text_file
from rashomon.errors import InputError
from rashomon.records import Document, Problem
from rashomon.tables.formats import TABLE_SUFFIXES

_ONE_DOCUMENT: dict[str, Callable[..., Document]] = {
    ".txt": read_text_file,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    **dict.fromkeys(MARKDOWN_SUFFIXES, read_text_file),
}
_MANY_DOCUMENTS = tuple(TABLE_SUFFIXES)
_READABLE = ".txt, .md, .html, .jsonl, .csv, .tsv (also .gz) or .parquet"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to read, and what its documents' source is called where they name none."""

    path: Path
    fallback_source: str


def read_documents(inputs: Sequence[Path], *, on_problem: OnProblem) -> Iterator[Document]:
    """The documents of files and of folders, searched through; hidden files are passed over.

    The source is the document's own where it names one; else the name of its sub-folder (the nearest with a letter in
    it, so that `gazette/2014/a.txt` is by gazette); the file's stem for a file in no sub-folder of an input.
    Raises InputError at once, before anything is read, when a path does not exist.
    """
    for path in inputs:
        if not path.exists():
            raise InputError(f"{path}: no such file or folder")
    return _distinct((file for path in inputs for file in find_files(path, on_problem)), on_problem)


def _distinct(files: Iterator[File], on_problem: OnProblem) -> Iterator[Document]:
    places: dict[str, str] = {}
    for file in files:
        for document in read_file(file, on_problem):
            place = str(file.path)
            if first := places.get(document.id):
                message = f"“{_short(document)}” was already read from {first}; this copy is left out"
                on_problem(Problem(place=place, message=message))
            elif not document.sentences:
                message = f"“{_short(document)}” has no sentence that is not boilerplate; it is left out"
                on_problem(Problem(place=place, message=message))
            else:
                places[document.id] = place
                yield document


def _short(document: Document) -> str:
    words = (document.title or document.text).split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")


def read_file(file: File, on_problem: OnProblem) -> Iterator[Document]:
    """The documents of one file, as they come; what keeps it from being read is a Problem."""
    suffix = file.path.suffix.lower()
    try:
        if read_one := _ONE_DOCUMENT.get(suffix):
            yield read_one(file.path, fallback_source=file.fallback_source, on_problem=on_problem)
        elif file.path.name.lower().endswith(_MANY_DOCUMENTS):
            yield from read_records(file.path, fallback_source=file.fallback_source, on_problem=on_problem)
        else:
            way_out = "unpack it" if suffix == ".gz" else f"save it as {_READABLE}"
            message = f"files ending in {''.join(file.path.suffixes[-2:]) or 'nothing'} are not read; {way_out}"
            on_problem(Problem(place=str(file.path), message=message))
    except InputError as error:
        on_problem(Problem(place=str(file.path), message=str(error).removeprefix(f"{file.path}: ")))
    except OSError as error:
        on_problem(Problem(place=str(file.path), message=f"cannot be opened ({error.strerror or error})"))


def find_files(path: Path, on_problem: OnProblem) -> Iterator[File]:
    """The file itself, or the files of a folder and its sub-folders, sorted."""
    if not path.is_dir():
        yield File(path=path, fallback_source=_stem(path))
        return
    found = False
    for folder, subfolders, names in os.walk(path):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            found = True
            file = Path(folder, name)
            yield File(path=file, fallback_source=_outlet(file, path) or _stem(file))
    if not found:
        on_problem(Problem(place=str(path), message=f"the folder holds no files; put {_READABLE} files in it"))


def _outlet(file: Path, root: Path) -> str | None:
    """The nearest sub-folder that can be an outlet's name; folders of years and days are not."""
    folders = file.relative_to(root).parts[:-1]
    return next((name for name in reversed(folders) if any(map(str.isalpha, name))), None)


def _stem(path: Path) -> str:
    """The file's name without its suffix, without both of `town.csv.gz`."""
    return Path(path.stem).stem if path.suffix.lower() == ".gz" else path.stem
