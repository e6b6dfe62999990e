"""Which program or library a thread is in while it waits in a system call, for a sentence to a person.

In: the id of a thread of a process we started, on Linux.  Out: "onnxruntime_pybind11_state.so", "the program curl".

Method: the words on top of the thread's stack are read, and the first that points into the code of a library other than
the C library's is taken for the caller.  A leftover of an earlier call can mislead it, so it is never more than a hint.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

UNKNOWN = "compiled code, or another Python process"
_LOOKED_AT = 16_384  # bytes of stack; a name look-up of the C library keeps a few thousand there
_SYSTEM = ("libc.so", "libc-", "libpthread", "ld-linux", "libresolv", "libnss", "libstdc++", "libpython", "_socket.")


def name_culprit(thread: int) -> str:
    """The program, when it is not this Python; else the library; UNKNOWN when neither can be told."""
    try:
        program = Path(f"/proc/{thread}/exe").readlink()
        if program != Path(sys.executable).resolve() and not program.name.startswith("python"):
            return f"the program {program.name}"
        return _library(thread) or UNKNOWN
    except (OSError, ValueError, IndexError):  # it has ended, or may not be looked into
        return UNKNOWN


def _library(thread: int) -> str | None:
    code = _code(Path(f"/proc/{thread}/maps").read_text(encoding="utf-8", errors="replace"))
    top = int(Path(f"/proc/{thread}/syscall").read_text(encoding="ascii").split()[-2], 16)
    with Path(f"/proc/{thread}/mem").open("rb", buffering=0) as memory:
        memory.seek(top)
        stack = memory.read(_LOOKED_AT)
    for (word,) in struct.iter_unpack("=Q", stack[: len(stack) // 8 * 8]):
        for first, last, name in code:
            if first <= word < last:
                return name
    return None


def _code(maps: str) -> list[tuple[int, int, str]]:
    """Where the code of each library lies, those of the system left out."""
    found = []
    for line in maps.splitlines():
        where, rights, _, _, _, *path = line.split(maxsplit=5)
        if "x" in rights and path and path[0].startswith("/"):
            name = Path(path[0]).name
            if not name.startswith(_SYSTEM) and not name.startswith("python"):
                first, _, last = where.partition("-")
                found.append((int(first, 16), int(last, 16), name))
    return found
