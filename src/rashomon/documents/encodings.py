"""The text of a whole file of one document: a path in, its text out, with a sentence for the user when it is a guess.

Byte order marks are believed, then UTF-8 where it fits, then what the file declares, then Windows-1252.  Tables are
read line by line by `rashomon.tables`, which knows the same marks.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from rashomon.tables.encodings import judge_utf8, marked_codec

_HEAD = 4096  # bytes looked at for the zeros of UTF-16


def read_text(path: Path, *, declared: str | None = None) -> tuple[str, str | None]:
    """The text of a whole file, its line breaks as \\n, and when its encoding is a guess a sentence that says so.

    `declared` is what the file says of itself (an HTML `charset`); it is believed only where UTF-8 does not fit.
    """
    data = path.read_bytes()
    codec, doubt = _find_codec(data, declared)
    text = data.decode(codec, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n"), doubt


def _find_codec(data: bytes, declared: str | None) -> tuple[str, str | None]:
    if codec := marked_codec(data[:_HEAD]):
        return codec, None
    fit = judge_utf8(data.splitlines())
    if not fit.broken:
        return "utf-8", None
    if fit.is_utf8:
        doubt = f"{fit.broken} bytes are not UTF-8, as the rest is, and were replaced; save the file again as UTF-8"
        return "utf-8", doubt
    if declared and _is_narrow_codec(declared):
        return declared, None
    return "cp1252", "not UTF-8, read as Windows-1252; save it as UTF-8 if letters look wrong"


def _is_narrow_codec(name: str) -> bool:
    try:
        return codecs.lookup(name).name != "utf-8" and "é".encode(name, "replace") is not None
    except LookupError:
        return False
