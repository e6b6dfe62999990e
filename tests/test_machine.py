from pathlib import Path

import pytest

from rashomon import machine
from rashomon.machine import Gpu, read_machine

CPU = """\
processor\t: 0
model name\t: Invented 9000
flags\t\t: fpu avx2 avx512f avx512_bf16 avx512_vnni
processor\t: 1
model name\t: Invented 9000
"""
MEMORY = "MemTotal:       16384 kB\nMemFree:  10 kB\nMemAvailable:    8192 kB\nHugePages_Total:       0\n"


@pytest.fixture
def root(tmp_path):
    """A small /proc and /sys."""

    def write(files):
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    write({"proc/cpuinfo": CPU, "proc/meminfo": MEMORY})
    return write


def test_the_processor_and_what_it_can_do_are_named(root):
    found = read_machine(root({}), find_gpus=False)

    assert found.processor == "Invented 9000"
    assert found.features == ("VNNI", "bf16", "AVX-512", "AVX2")
    assert (found.memory, found.free_memory) == (16384 * 1024, 8192 * 1024)
    assert (found.granted_cores, found.memory_limit) == (None, None)
    assert found.gpus == ()


def test_an_arm_processor_names_features_instead_of_flags(root):
    text = "processor : 0\nFeatures : fp asimd asimddp i8mm bf16\n"

    assert read_machine(root({"proc/cpuinfo": text}), find_gpus=False).features == (
        "dot product",
        "int8 matrices",
        "bf16",
        "NEON",
    )


def test_a_container_of_today_grants_the_least_of_its_groups(root):
    found = read_machine(
        root(
            {
                "proc/self/cgroup": "0::/news/desk\n",
                "sys/fs/cgroup/cpu.max": "max 100000\n",
                "sys/fs/cgroup/news/cpu.max": "250000 100000\n",
                "sys/fs/cgroup/news/desk/cpu.max": "400000 100000\n",
                "sys/fs/cgroup/news/memory.max": "4194304\n",
                "sys/fs/cgroup/news/desk/memory.max": "max\n",
            }
        ),
        find_gpus=False,
    )

    assert found.granted_cores == 2.5  # of the group above, which is less than 4
    assert found.memory_limit == 4194304


def test_a_container_of_yesterday_is_read_too(root):
    found = read_machine(
        root(
            {
                "proc/self/cgroup": "4:memory:/box\n2:cpu,cpuacct:/box\n",
                "sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_quota_us": "150000\n",
                "sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_period_us": "100000\n",
                "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us": "-1\n",
                "sys/fs/cgroup/memory/box/memory.limit_in_bytes": "9223372036854771712\n",
            }
        ),
        find_gpus=False,
    )

    assert found.granted_cores == 1.5
    assert found.memory_limit is None  # the largest number stands for none


def test_a_system_that_tells_nothing_is_unknown_and_no_error(tmp_path):
    found = read_machine(tmp_path, find_gpus=False)

    assert (found.features, found.memory, found.memory_limit, found.granted_cores) == (None, None, None, None)
    assert found.usable_cores >= 1


@pytest.mark.parametrize(
    ("answer", "code", "cards"),
    [
        ("Card A, 81559, 550.54\nCard B, [N/A], 550.54\n", 0, (("Card A", 81559 << 20), ("Card B", None))),
        ("No devices were found\n", 6, ()),
        ("", 0, ()),
    ],
)
def test_cards_are_those_that_the_driver_names(tmp_path, monkeypatch, answer, code, cards):
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\nprintf '{answer}'\nexit {code}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(machine.shutil, "which", lambda _: str(program))

    found = read_machine(tmp_path).gpus

    assert tuple((card.name, card.memory) for card in found) == cards
    assert all(isinstance(card, Gpu) and card.driver == "550.54" for card in found)


def test_no_program_of_the_driver_is_no_card(monkeypatch):
    monkeypatch.setattr(machine.shutil, "which", lambda _: None)

    assert read_machine(Path("/nowhere")).gpus == ()
