"""Which encoding a file is in, told from its bytes; and its text.

In: a path.  Out: the name of an encoding that Python's `open` takes, with a sentence for the user when it is a guess.
Byte order marks are believed, then UTF-8 where it fits, then what the file declares, then Windows-1252.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How to open a file; `doubt` is what to tell the user when the choice is a guess, else None."""

    name: str
    doubt: str | None = None


def find_encoding(path: Path, *, declared: str | None = None) -> Encoding:
    """The encoding of a file, read through once in pieces.  Open it with `errors="replace"`.

    `declared` is what the file says of itself (an HTML `charset`); it is believed only where UTF-8 does not fit.
    """
    with path.open("rb") as file:
        head = file.read(4096)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return Encoding(name=name)
        if wide := _without_mark(head):
            return Encoding(name=wide)
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        fitting = broken = 0
        while chunk := file.read(_CHUNK):
            text = decoder.decode(chunk)
            # A replacement character that the file itself holds is not a sign of another encoding.
            replaced = max(text.count("\ufffd") - chunk.count(b"\xef\xbf\xbd"), 0)
            broken += replaced
            fitting += len(text) - len(text.encode("ascii", "ignore")) - replaced
        broken += decoder.decode(b"", final=True).count("\ufffd")
    return _choose(fitting, broken, declared)


def read_text(path: Path, *, declared: str | None = None) -> tuple[str, str | None]:
    """The text of a whole file and, when its encoding is a guess, a sentence that says so."""
    encoding = find_encoding(path, declared=declared)
    return path.read_text(encoding=encoding.name, errors="replace"), encoding.doubt


def _without_mark(head: bytes) -> str | None:
    """UTF-16 without a mark: in European text every second byte is zero."""
    half = len(head) // 2
    if half and head[1::2].count(0) > 0.4 * half:
        return "utf-16-le"
    if half and head[0::2].count(0) > 0.4 * half:
        return "utf-16-be"
    return None


def _choose(fitting: int, broken: int, declared: str | None) -> Encoding:
    if not broken:
        return Encoding(name="utf-8")
    if fitting > 4 * broken:
        doubt = f"{broken} bytes are not UTF-8, as the rest is, and were replaced; save the file again as UTF-8"
        return Encoding(name="utf-8", doubt=doubt)
    if declared and _is_narrow_codec(declared):
        return Encoding(name=declared)
    return Encoding(name="cp1252", doubt="not UTF-8, read as Windows-1252; save it as UTF-8 if letters look wrong")


def _is_narrow_codec(name: str) -> bool:
    try:
        return codecs.lookup(name).name != "utf-8" and "é".encode(name, "replace") is not None
    except LookupError:
        return False
