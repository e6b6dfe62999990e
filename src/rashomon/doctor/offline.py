"""A command run in a process of its own that can open no socket, and what it tried.

In: a function by name ("rashomon.cli:main") and its command line.  Out: how it ended, what it printed, every attempt to
reach a network.  On Linux the kernel refuses (level "kernel": compiled code and programs it starts are covered);
elsewhere Python does (level "python"), and a program that it starts is an attempt, since nobody watches it.
"""

from __future__ import annotations

import json
import platform
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Literal

Level = Literal["kernel", "python"]
_Ended = tuple[int, str | None, list["Attempt"]]  # exit code, why the kernel did not refuse, what it refused

MOST_SECONDS = 300  # a model of the user's own may take a minute to load
NEVER_ENDED = 124  # as timeout(1) says it
_LAST_LINES = 12
_LAST_NOTICES = 1.0  # seconds; the kernel's notices end with the process
# Opens a socket when imported and binds it to this machine itself, to learn whether there is IPv6; it sends nothing.
_PROBES = {"urllib3.util.connection._has_ipv6": "urllib3 asks, when imported, whether this machine has IPv6"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One thing that was refused."""

    what: str  # "example.org:443", "IPv6 socket"
    where: str  # the function that asked, or what is known of it
    event: str
    harmless: str | None = None  # why it would have reached nobody; None: it might have


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineRun:
    """How a command did without a network."""

    level: Level
    why_python: str | None  # why the kernel did not refuse
    attempts: tuple[Attempt, ...]
    code: int  # of exit, or NEVER_ENDED
    said: str  # the end of what it printed

    @property
    def reaching_out(self) -> tuple[Attempt, ...]:
        return tuple(attempt for attempt in self.attempts if attempt.harmless is None)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def run_offline(
    target: str,
    arguments: Sequence[str],
    *,
    environment: Mapping[str, str] | None = None,
    seconds: float = MOST_SECONDS,
) -> OfflineRun:
    """Run `target` with the arguments as its command line; `environment` replaces this process's own."""
    with tempfile.TemporaryDirectory(prefix="rashomon-") as folder:
        log, printed = Path(folder) / "attempts.jsonl", Path(folder) / "printed"
        asked = ["-m", "rashomon.doctor.refused", str(log)]
        with printed.open("wb") as stream:
            run = _run_watched if sys.platform == "linux" else _run_unwatched
            code, why, seen = run(asked, [target, *arguments], environment, stream, seconds)
        told = [json.loads(line) for line in _text(log).splitlines()]
        return OfflineRun(
            level="python" if why else "kernel",
            why_python=why,
            attempts=(*(_judged(one) for one in told), *seen),
            code=code,
            said="\n".join(_text(printed).strip().splitlines()[-_LAST_LINES:]),
        )


def _run_unwatched(
    asked: list[str], rest: list[str], environment: Mapping[str, str] | None, stream: IO[bytes], seconds: float
) -> _Ended:
    """Start it with Python's refusal alone."""
    with _started([*asked, "-", *rest], environment, stream) as started:
        return _end(started, seconds), f"{sys.platform} on {platform.machine()} has no such refusal", []


def _run_watched(
    asked: list[str], rest: list[str], environment: Mapping[str, str] | None, stream: IO[bytes], seconds: float
) -> _Ended:
    """Start it with the kernel's refusal."""
    from rashomon.doctor.culprit import name_culprit
    from rashomon.doctor.kernel_refusal import SocketWatch, can_refuse

    if not can_refuse():
        return _run_unwatched(asked, rest, environment, stream, seconds)
    seen: list[Attempt] = []
    ours, theirs = socket.socketpair()
    with ours, theirs:
        given = theirs.fileno()
        with _started([*asked, str(given), *rest], environment, stream, pass_fds=(given,)) as started:
            theirs.close()  # so that a process that ends before it answers is noticed
            answer, listeners = _receive(ours, seconds)
            if not listeners:
                return _end(started, seconds), answer.decode().removeprefix("no: ") or "it did not answer", []
            watch = SocketWatch(listeners[0], lambda kind, thread: seen.append(_unseen(kind, name_culprit(thread))))
            code = _end(started, seconds)
        watch.wait(_LAST_NOTICES)
    return code, None, seen


def _receive(line: socket.socket, seconds: float) -> tuple[bytes, list[int]]:
    """What the process says of the kernel, and the descriptor of its notices (none when it says no, or nothing)."""
    line.settimeout(seconds)
    try:
        answer, listeners, _, _ = socket.recv_fds(line, 100, 1)
    except OSError:
        return b"", []
    return answer, listeners


@contextmanager
def _started(
    arguments: Sequence[str], environment: Mapping[str, str] | None, stream: IO[bytes], pass_fds: Sequence[int] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """A process of this Python; it does not outlive the block."""
    started = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=stream,
        stderr=subprocess.STDOUT,
        env=None if environment is None else dict(environment),
        pass_fds=pass_fds,
    )
    try:
        yield started
    finally:
        if started.poll() is None:
            started.kill()
        started.wait()


def _end(started: subprocess.Popen[bytes], seconds: float) -> int:
    try:
        return started.wait(seconds)
    except subprocess.TimeoutExpired:
        return NEVER_ENDED


def _judged(told: Mapping[str, str]) -> Attempt:
    return Attempt(what=told["what"], where=told["where"], event=told["event"], harmless=_PROBES.get(told["where"]))


def _unseen(kind: str, culprit: str) -> Attempt:
    """An attempt that only the kernel saw."""
    is_local = kind == "Unix socket"
    return Attempt(
        what=kind,
        where=culprit,
        event="socket",
        harmless="a Unix socket stays within this machine" if is_local else None,
    )


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
