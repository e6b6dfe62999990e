"""What this machine's processor computes: bfloat16 or not.  Linux on x86 only; elsewhere the answer is no."""

from __future__ import annotations

from pathlib import Path

BFLOAT16 = frozenset({"avx512_bf16", "amx_bf16"})


def computes_bfloat16(description: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether the processor multiplies bfloat16 itself.  Where it does not, libraries imitate it and are slower."""
    try:
        lines = description.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    flags = next((line.split(":", 1)[1] for line in lines if line.startswith("flags") and ":" in line), "")
    return not BFLOAT16.isdisjoint(flags.split())
