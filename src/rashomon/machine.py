"""The machine as a process sees it: cores, memory, what the processor can do, graphics cards.

In: a root folder, which is `/` but for tests.  Out: one Machine record.  It reads files of the kernel and asks
nvidia-smi where there is one; it loads no library, and None always means that the machine does not tell.

Known weakness: outside Linux only the number of cores and the processor's name are found.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

# What the kernel calls it, what a person calls it.  The first two decide how fast int8 and bfloat16 run on a processor.
FEATURES = {
    "avx512_vnni": "VNNI",
    "avx_vnni": "VNNI",
    "avx512_bf16": "bf16",
    "amx_int8": "AMX int8",
    "amx_bf16": "AMX bf16",
    "avx512f": "AVX-512",
    "avx2": "AVX2",
    "asimddp": "dot product",
    "i8mm": "int8 matrices",
    "bf16": "bf16",
    "sve": "SVE",
    "asimd": "NEON",
}
_GPU_SECONDS = 5  # nvidia-smi hangs on a card in trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Gpu:
    """A graphics card that its driver knows."""

    name: str
    memory: int | None  # bytes
    driver: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What a run has to work with.  Memory is in bytes."""

    system: str
    processor: str
    cores: int | None  # of the machine
    usable_cores: int  # this process may run on
    granted_cores: float | None  # processor time a container grants, in cores; None: no limit
    memory: int | None
    free_memory: int | None
    memory_limit: int | None  # of the container; None: no limit below the machine's
    features: tuple[str, ...] | None  # in a person's words
    gpus: tuple[Gpu, ...]

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def read_machine(root: Path = Path("/"), *, find_gpus: bool = True) -> Machine:
    """Look at this machine.  `find_gpus` asks nvidia-smi, which takes up to a second."""
    information = _read(root / "proc/cpuinfo")
    memory = _memory(_read(root / "proc/meminfo"))
    return Machine(
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        processor=_processor(information),
        cores=os.cpu_count(),
        usable_cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
        granted_cores=_granted_cores(root),
        memory=memory.get("MemTotal"),
        free_memory=memory.get("MemAvailable"),
        memory_limit=_memory_limit(root, memory.get("MemTotal")),
        features=_features(information),
        gpus=_gpus() if find_gpus else (),
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _processor(information: str) -> str:
    for line in information.splitlines():
        if line.lower().startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _features(information: str) -> tuple[str, ...] | None:
    """Those of FEATURES that the first core has, each once; ARM calls the line "Features"."""
    for line in information.splitlines():
        if line.lower().startswith(("flags", "features")):
            flags = set(line.partition(":")[2].split())
            return tuple(dict.fromkeys(words for flag, words in FEATURES.items() if flag in flags))
    return None


def _memory(text: str) -> dict[str, int]:
    """Bytes by the kernel's names; the file counts in kibibytes."""
    found = {}
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        number = rest.partition("kB")[0].strip()
        if number.isdigit():
            found[name] = int(number) * 1024
    return found


def _granted_cores(root: Path) -> float | None:
    """The least grant of any group this process is in, in cores."""
    grants = []
    for folder in _groups(root, "cpu"):
        quota, _, period = _read(folder / "cpu.max").partition(" ")
        if not quota:
            quota, period = _read(folder / "cpu.cfs_quota_us"), _read(folder / "cpu.cfs_period_us")
        if quota.strip().isdigit() and period.strip().isdigit():
            grants.append(int(quota) / int(period))
    return min(grants, default=None)


def _memory_limit(root: Path, total: int | None) -> int | None:
    limits = [
        int(text)
        for folder in _groups(root, "memory")
        for name in ("memory.max", "memory.limit_in_bytes")
        if (text := _read(folder / name).strip()).isdigit()
    ]
    least = min(limits, default=None)
    # Without a limit the older files hold a number of the size of 2 ** 63.
    return None if least is None or least >= (total or 1 << 62) else least


def _groups(root: Path, controller: str) -> Iterator[Path]:
    """Folders of the control groups of this process, its own and those above it, of both versions."""
    mounts = root / "sys/fs/cgroup"
    for line in _read(root / "proc/self/cgroup").splitlines():
        number, controllers, place = [*line.split(":", 2), "", ""][:3]
        if number == "0" and not controllers:
            homes = [mounts, mounts / "unified"]
        elif controller in controllers.split(","):
            homes = [mounts / controllers, mounts / controller]
        else:
            continue
        parts = [part for part in place.split("/") if part not in ("", "..")]
        for home in homes:
            for depth in range(len(parts), -1, -1):
                yield home.joinpath(*parts[:depth])


def _gpus() -> tuple[Gpu, ...]:
    """NVIDIA's cards, as the driver tells; none where its program is missing or does not answer."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return ()
    asked = [program, "--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"]
    try:
        ran = subprocess.run(asked, capture_output=True, text=True, timeout=_GPU_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(_gpu(line) for line in ran.stdout.splitlines() if line.count(",") >= 2) if ran.returncode == 0 else ()


def _gpu(line: str) -> Gpu:
    name, memory, driver = (part.strip() for part in line.rsplit(",", 2))
    return Gpu(name=name, memory=int(memory) << 20 if memory.isdigit() else None, driver=driver or None)
