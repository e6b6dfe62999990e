"""What the machine gives a run, and where a setting would use it better.

In: a Machine, the threads asked for.  Out: findings; nothing here is ever wrong, for rashomon runs on any of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rashomon.doctor.findings import Finding, State
from rashomon.doctor.installation import torch_is_without_gpu
from rashomon.machine import Machine

SECTION = "machine"
# A scan of the four bundled reports takes 0.28 GB at its most; the rest is room for a case of some thousand documents.
ENOUGH_MEMORY = 2 << 30


def examine_machine(machine: Machine, threads: int | None) -> Iterator[Finding]:
    """System, cores, memory, what the processor can do, graphics cards."""
    yield _finding("system", "ok", f"{machine.processor}, {machine.system}", {"system": machine.system})
    yield _cores(machine, threads)
    yield _memory(machine)
    yield _features(machine)
    yield _gpus(machine)


def _finding(name: str, state: State, told: str, figures: Mapping[str, Any], way_out: str | None = None) -> Finding:
    return Finding(section=SECTION, name=name, state=state, told=told, way_out=way_out, figures=figures)


def _cores(machine: Machine, threads: int | None) -> Finding:
    used = threads or machine.usable_cores
    granted = machine.granted_cores
    figures = {
        "cores": machine.cores,
        "usable": machine.usable_cores,
        "granted": granted,
        "threads": used,
        "threads_asked_for": threads,
    }
    told = f"{used} {'thread' if used == 1 else 'threads'}: "
    told += "as set" if threads else "one for each core this process may use"
    if machine.cores and machine.cores != machine.usable_cores:
        told += f" (the machine has {machine.cores})"
    if granted is not None and used > max(1.0, granted):
        told += f"; the container grants the time of {granted:g}"
        return _finding("cores", "note", told, figures, f"--threads {max(1, int(granted))} is likely to be faster")
    if used > machine.usable_cores:
        told += f"; this process may use {machine.usable_cores} cores"
        return _finding("cores", "note", told, figures, f"--threads {machine.usable_cores} is likely to be faster")
    return _finding("cores", "ok", told, figures)


def _memory(machine: Machine) -> Finding:
    figures = {"total": machine.memory, "free": machine.free_memory, "limit": machine.memory_limit}
    known = [size for size in (machine.memory_limit, machine.free_memory) if size is not None]
    told = "unknown" if machine.memory is None else f"{_gigabytes(machine.memory)}"
    if machine.free_memory is not None:
        told += f", {_gigabytes(machine.free_memory)} free"
    if machine.memory_limit is not None:
        told += f", limited to {_gigabytes(machine.memory_limit)} for this container"
    if known and min(known) < ENOUGH_MEMORY:
        return _finding("memory", "note", told, figures, "scan fewer documents at once, or end other programs")
    return _finding("memory", "ok", told, figures)


def _features(machine: Machine) -> Finding:
    figures = {"features": machine.features}
    if machine.features is None:
        return _finding("processor", "note", "what it can do is unknown on this system", figures)
    told = ", ".join(machine.features) or "no vector instructions that matter here"
    if "x86_64" in machine.system and "VNNI" not in machine.features:
        told += "; no VNNI, so the embedded int8 models run at a fraction of the speed they could"
        return _finding("processor", "note", told, figures)
    return _finding("processor", "ok", told, figures)


def _gpus(machine: Machine) -> Finding:
    figures = {"gpus": [{"name": gpu.name, "memory": gpu.memory, "driver": gpu.driver} for gpu in machine.gpus]}
    if not machine.gpus:
        return _finding("GPU", "ok", "none found; none is needed", figures)
    told = "; ".join(
        gpu.name
        + (f" ({_gigabytes(gpu.memory)})" if gpu.memory else "")
        + (f", driver {gpu.driver}" * bool(gpu.driver))
        for gpu in machine.gpus
    )
    if torch_is_without_gpu():
        way_out = "install the CUDA build of torch to judge on it (the embedded models run on the processor)"
        return _finding("GPU", "note", f"{told}; the torch installed here cannot use it", figures, way_out)
    return _finding("GPU", "ok", told, figures)


def _gigabytes(size: int) -> str:
    return f"{size / (1 << 30):.1f} GB"
