"""The text of a file, line by line: bytes come in, lines with their ends come out.

The encoding is decided before the first row: a byte order mark, else the zero bytes of UTF-16, else UTF-8 when the
whole file is valid UTF-8 (checked in blocks, never held in memory), else Windows-1252 with a warning.  A file with more
characters of UTF-8 than bytes that are none stays UTF-8, and only the broken lines are marked damaged; so does standard
input, which can be read only once.  Other legacy encodings are not guessed.
"""

from __future__ import annotations

import codecs
import gzip
import io
import stat
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.formats import STANDARD_STREAM, is_compressed, shown_name

_BLOCK = 1 << 20
_HEAD = 4096  # bytes looked at for a mark, or for the zeros of UTF-16
_LINES_JUDGED = 20_000  # non-ASCII lines looked at to tell broken UTF-8 from Windows-1252

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How the bytes of one file become text."""

    codec: str
    is_checked: bool  # every byte is known to decode; otherwise each line is looked at as it is read


@dataclass(frozen=True, slots=True, kw_only=True)
class Utf8Fit:
    """What of some lines is UTF-8: characters beyond ASCII that are, sequences that are not, and where."""

    fitting: int
    broken: int
    first_broken: int  # the number of the first line that is not; 0 when all are

    @property
    def is_utf8(self) -> bool:
        """Whether it is UTF-8, be it damaged: text in another encoding has next to nothing that fits."""
        return self.fitting > self.broken or not self.broken


@dataclass(slots=True)
class TextLines:
    """An iterator of lines with their ends; `damaged` collects the numbers of lines with bytes that are no text.

    Such bytes are U+FFFD in the line handed out.
    """

    lines: Iterator[str]
    damaged: set[int] = field(default_factory=set)

    def __iter__(self) -> Iterator[str]:
        return self.lines


@contextmanager
def open_lines(path: str, *, on_problem: Callable[[Problem], None], is_peek: bool = False) -> Iterator[TextLines]:
    """Open a text table for reading; with `is_peek` the encoding is judged by the first megabyte alone.

    Raises InputError when the file cannot be opened, or a compressed one is broken.
    """
    with _stream_errors(path), _open_bytes(path) as stream:
        if _is_read_once(path):
            encoding = Encoding(codec=marked_codec(stream.peek(_HEAD)[:_HEAD]) or "utf-8", is_checked=False)
        else:
            encoding = _find_encoding(path, is_peek=is_peek, on_problem=on_problem)
        errors = "replace" if encoding.is_checked or not encoding.codec.startswith("utf-8") else "surrogateescape"
        text = io.TextIOWrapper(stream, encoding=encoding.codec, errors=errors, newline="")
        try:
            yield _checked_lines(text) if not encoding.is_checked else TextLines(iter(text))
        finally:
            text.detach()


def _checked_lines(text: io.TextIOWrapper) -> TextLines:
    found = TextLines(iter(()))
    found.lines = _mended(text, found.damaged)
    return found


def _mended(text: io.TextIOWrapper, damaged: set[int]) -> Iterator[str]:
    for number, line in enumerate(text, start=1):
        if line.isascii():
            yield line
            continue
        mended = line.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        if mended != line or (text.errors == "replace" and "\ufffd" in line):
            damaged.add(number)
        yield mended


def _find_encoding(path: str, *, is_peek: bool, on_problem: Callable[[Problem], None]) -> Encoding:
    with _open_bytes(path) as stream:
        codec = marked_codec(stream.peek(_HEAD)[:_HEAD])
        if _is_valid(stream, codec or "utf-8", blocks=1 if is_peek else None):
            return Encoding(codec=codec or "utf-8", is_checked=not is_peek)
    if codec:
        return Encoding(codec=codec, is_checked=False)
    with _open_bytes(path) as stream:
        fit = judge_utf8(stream)
    if fit.is_utf8:
        return Encoding(codec="utf-8", is_checked=False)
    message = (
        f"is not UTF-8 (see line {fit.first_broken}); read as Windows-1252, so save it as UTF-8 if letters look wrong"
    )
    on_problem(Problem(place=shown_name(path), message=message))
    return Encoding(codec="cp1252", is_checked=False)


def marked_codec(start: bytes) -> str | None:
    """The codec that a byte order mark names, or that the zero bytes of UTF-16 without one show."""
    for mark, codec in _MARKS:
        if start.startswith(mark):
            return codec
    even, odd = start[0::2], start[1::2]
    if _are_zeros(odd) and 0 not in even:
        return "utf-16-le"
    if _are_zeros(even) and 0 not in odd:
        return "utf-16-be"
    return None


def _are_zeros(half: bytes) -> bool:
    """Whether these can be the upper bytes of European text in UTF-16: mostly zero, and from the beginning."""
    first = half[:4]
    return len(first) > 1 and first.count(0) > 0.5 * len(first) and half.count(0) > 0.4 * len(half)


def _is_valid(stream: BinaryIO, codec: str, *, blocks: int | None) -> bool:
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        while block := stream.read(_BLOCK):
            decoder.decode(block)
            if blocks is not None:
                return True
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def judge_utf8(lines: Iterable[bytes]) -> Utf8Fit:
    """Look at the lines that are not ASCII, 20,000 of them at most once one is broken, as UTF-8."""
    fitting = broken = first = judged = 0
    for number, line in enumerate(lines, start=1):
        if line.isascii():
            continue
        judged += 1
        text = line.decode("utf-8", "replace")
        # A replacement character that the file itself holds is not a sign of another encoding.
        replaced = max(text.count("\ufffd") - line.count(b"\xef\xbf\xbd"), 0)
        fitting += len(text) - len(text.encode("ascii", "ignore")) - replaced
        broken += replaced
        first = first or (number if replaced else 0)
        if first and judged >= _LINES_JUDGED:
            break
    return Utf8Fit(fitting=fitting, broken=broken, first_broken=first)


def _is_read_once(path: str) -> bool:
    return path == STANDARD_STREAM or not stat.S_ISREG(Path(path).stat().st_mode)


@contextmanager
def _open_bytes(path: str) -> Iterator[io.BufferedReader]:
    if path == STANDARD_STREAM:
        stdin = sys.stdin.buffer
        yield stdin if isinstance(stdin, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stdin))
        return
    with Path(path).open("rb") as stream:
        if is_compressed(path):
            with gzip.GzipFile(fileobj=stream) as plain:
                yield io.BufferedReader(cast("io.RawIOBase", plain))
        else:
            yield stream


@contextmanager
def _stream_errors(path: str) -> Iterator[None]:
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"{path}: the compressed file is broken ({error}); copy or download it again") from error
    except OSError as error:
        raise InputError(f"{shown_name(path)}: cannot be read: {error.strerror or error}") from error
