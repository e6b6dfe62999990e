"""Runs a function with every socket refused, and writes down who asked for one: a program of its own.

    python -m rashomon.doctor.refused LOG DESCRIPTOR module:function ARGUMENT…

In: where to write, the descriptor over which the kernel's notices are handed on ("-": none), what to run and its
command line.  Out: LOG, one JSON line an attempt, each written at once: `event`, `what` (the address asked for) and
`where` (the function outside the standard library that did).  Python's audit hooks see what Python code does
(PEP 578); what compiled code does past it, and what other programs do, the kernel refuses (`kernel_refusal`).
"""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

_REFUSED = frozenset(
    {
        "socket.__new__", "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
        "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo",
    }
)  # fmt: skip
_FAMILIES = {socket.AF_INET: "IPv4", socket.AF_INET6: "IPv6"}
_NAMES = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"})
# Programs a process starts are watched by the kernel alone.
_PROGRAMS = frozenset({"subprocess.Popen", "os.system", "os.posix_spawn", "os.exec"})


def main(arguments: Sequence[str]) -> None:
    """Refuse, then run; ends as what it runs ends."""
    log, descriptor, target, *rest = arguments
    is_watched = descriptor != "-"
    if is_watched:
        _hand_over_notices(int(descriptor))
    sys.addaudithook(_Refusal(Path(log), names_programs=not is_watched))
    module, _, function = target.partition(":")
    sys.argv = [module, *rest]
    getattr(import_module(module), function)()


def _hand_over_notices(descriptor: int) -> None:
    """Send the descriptor of the kernel's notices to the process that watches, or b"no" when there can be none."""
    from rashomon.doctor.kernel_refusal import refuse_sockets

    with socket.socket(fileno=descriptor) as line:
        try:
            listener = refuse_sockets()
        except OSError as error:
            line.sendall(f"no: {error.strerror}".encode())
            return
        socket.send_fds(line, [b"yes"], [listener])
        os.close(listener)


class _Refusal:
    """An audit hook: refuses what would reach a network, as an unplugged machine does."""

    def __init__(self, log: Path, *, names_programs: bool) -> None:
        self._log = log
        self._names_programs = names_programs

    def __call__(self, event: str, given: tuple[Any, ...]) -> None:
        if event in _REFUSED:
            if event == "socket.__new__" and given[1] == getattr(socket, "AF_UNIX", None):
                return  # a pair of ends within this process, or a daemon of this machine: reaching it is a connect
            self._tell(event, _address(event, given))
            if event in _NAMES:
                raise socket.gaierror(socket.EAI_NONAME, "refused: nothing may leave")
            raise OSError(errno.ENETUNREACH, "refused: nothing may leave")
        if self._names_programs and event in _PROGRAMS:
            self._tell(event, str(given[0]))

    def _tell(self, event: str, what: str) -> None:
        told = {"event": event, "what": what, "where": _caller(sys._getframe(2))}
        with self._log.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(told) + "\n")


def _address(event: str, given: tuple[Any, ...]) -> str:
    if event == "socket.__new__":
        return f"{_FAMILIES.get(given[1], f'family {given[1]}')} socket"
    at, *rest = given if event in _NAMES else given[1:]
    host, *rest = at if isinstance(at, tuple) and at else (at, *rest)
    name = host.decode("idna", "replace") if isinstance(host, bytes) else str(host)
    return f"{name}:{rest[0]}" if rest and rest[0] is not None else name


def _caller(frame: FrameType | None) -> str:
    """The innermost function that is neither the standard library's nor ours."""
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module != "__main__" and module.partition(".")[0] not in sys.stdlib_module_names:
            return f"{module}.{frame.f_code.co_qualname}"
        frame = frame.f_back
    return "unknown"


if __name__ == "__main__":
    main(sys.argv[1:])
