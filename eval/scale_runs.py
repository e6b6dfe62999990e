"""Commands of rashomon in processes of their own: words in, what each cost out.

A command that is stopped can be gone on with where it leaves its work on the disk; what it had cost is kept in a file
every few seconds and added to the rest.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rashomon.errors import InputError

_COMMAND = (sys.executable, "-c", "from rashomon.cli import main; main()")
_LOOK = 2.0  # seconds between two looks at a process
_TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a command took, all attempts together."""

    seconds: float
    processor_seconds: float  # of all cores; does not count the waiting for others
    peak_mb: int  # 2^20 bytes of memory at most (the kernel's high-water mark)
    attempts: int


def run_command(
    words: Sequence[str], *, state: Path, may_end_with: Sequence[int] = (0,), on_look: Callable[[Cost], None]
) -> Cost:
    """Run `rashomon WORDS` to its end.  `state` keeps what earlier attempts cost; it is gone when the command ended.

    Raises InputError when it ends with another code than those it may end with.
    """
    before = _read(state)
    began = time.perf_counter()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RASHOMON_")}
    process = subprocess.Popen(  # noqa: S603  our own command
        [*_COMMAND, *words], env=environment, stdout=subprocess.DEVNULL
    )
    looked, worked, peak = 0, 0.0, 0
    while True:
        pid, status, used = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            worked, peak = used.ru_utime + used.ru_stime, used.ru_maxrss // 1024
            break
        worked, peak = _watched(process.pid, worked, peak)
        looked += 1
        if looked % 5 == 0:
            cost = _together(before, time.perf_counter() - began, worked, peak)
            _write(state, cost)
            on_look(cost)
        time.sleep(_LOOK)
    cost = _together(before, time.perf_counter() - began, worked, peak)
    if process.returncode not in may_end_with:
        _write(state, cost)
        raise InputError(f"`rashomon {words[0]}` ended with {process.returncode}; see what it said above")
    state.unlink(missing_ok=True)
    return cost


def _together(before: Cost | None, seconds: float, worked: float, peak: int) -> Cost:
    return Cost(
        seconds=round(seconds + (before.seconds if before else 0.0), 1),
        processor_seconds=round(worked + (before.processor_seconds if before else 0.0), 1),
        peak_mb=max(peak, before.peak_mb if before else 0),
        attempts=1 + (before.attempts if before else 0),
    )


def _watched(process: int, worked: float, peak: int) -> tuple[float, int]:
    """Processor seconds and high-water mark of a process, as far as the system tells (Linux)."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        worked = (int(fields[11]) + int(fields[12])) / _TICK
        for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                peak = max(peak, int(line.split()[1]) // 1024)
    except (OSError, ValueError, IndexError):
        pass
    return worked, peak


def _read(state: Path) -> Cost | None:
    try:
        return Cost(**json.loads(state.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _write(state: Path, cost: Cost) -> None:
    state.write_text(json.dumps(asdict(cost)), encoding="utf-8")
