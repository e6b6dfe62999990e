from __future__ import annotations

from pathlib import Path

import pytest

from rashomon.scores.processor import computes_bfloat16


@pytest.mark.parametrize(
    ("flags", "does"),
    [("fpu avx512_bf16 avx512_vnni", True), ("amx_bf16 amx_int8", True), ("fpu avx2 avx512_vnni", False), ("", False)],
)
def test_the_flags_of_the_processor_tell(tmp_path: Path, flags: str, does: bool) -> None:
    description = tmp_path / "cpuinfo"
    description.write_text(f"processor\t: 0\nflags\t\t: {flags}\nbogomips\t: 1\n", encoding="utf-8")
    assert computes_bfloat16(description) is does


def test_a_machine_that_does_not_tell_does_not(tmp_path: Path) -> None:
    assert not computes_bfloat16(tmp_path / "none")
