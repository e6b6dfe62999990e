from dataclasses import replace

import pytest

from rashomon.doctor import hardware
from rashomon.doctor.hardware import examine_machine
from rashomon.machine import Gpu, Machine

GIGABYTE = 1 << 30
MACHINE = Machine(
    system="Linux 6.1 x86_64",
    processor="Invented 9000",
    cores=8,
    usable_cores=8,
    granted_cores=None,
    memory=16 * GIGABYTE,
    free_memory=12 * GIGABYTE,
    memory_limit=None,
    features=("VNNI", "AVX-512"),
    gpus=(),
)


def examined(machine=MACHINE, threads=None):
    return {finding.name: finding for finding in examine_machine(machine, threads)}


def test_a_plain_machine_has_nothing_to_note():
    found = examined()

    assert {one.state for one in found.values()} == {"ok"}
    assert found["cores"].told == "8 threads: one for each core this process may use"
    assert found["memory"].told == "16.0 GB, 12.0 GB free"


@pytest.mark.parametrize(
    ("changed", "threads", "way_out"),
    [
        ({"granted_cores": 2.0}, None, "--threads 2 "),  # eight threads for the time of two cores
        ({"granted_cores": 0.5}, None, "--threads 1 "),
        ({"usable_cores": 2}, 6, "--threads 2 "),
    ],
)
def test_more_threads_than_cores_are_noted_with_the_better_number(changed, threads, way_out):
    cores = examined(replace(MACHINE, **changed), threads)["cores"]

    assert cores.state == "note"
    assert cores.way_out.startswith(way_out)


def test_a_grant_that_suffices_is_no_matter():
    assert examined(replace(MACHINE, granted_cores=8.0))["cores"].state == "ok"
    assert examined(replace(MACHINE, granted_cores=2.0), threads=2)["cores"].state == "ok"


def test_little_memory_is_noted_also_where_only_the_container_has_little():
    assert examined(replace(MACHINE, free_memory=GIGABYTE))["memory"].state == "note"
    limited = examined(replace(MACHINE, memory_limit=GIGABYTE))["memory"]
    assert limited.state == "note"
    assert "limited to 1.0 GB" in limited.told


def test_a_processor_without_vnni_is_noted_and_an_unknown_one_too():
    assert "no VNNI" in examined(replace(MACHINE, features=("AVX2",)))["processor"].told
    assert examined(replace(MACHINE, features=None))["processor"].state == "note"
    assert examined(replace(MACHINE, system="Linux 6.1 aarch64", features=("NEON",)))["processor"].state == "ok"


def test_a_card_that_the_installed_torch_cannot_use_is_noted(monkeypatch):
    machine = replace(MACHINE, gpus=(Gpu(name="Card 1", memory=80 * GIGABYTE, driver="550"),))
    monkeypatch.setattr(hardware, "torch_is_without_gpu", lambda: True)
    assert examined(machine)["GPU"].state == "note"

    monkeypatch.setattr(hardware, "torch_is_without_gpu", lambda: False)
    assert examined(machine)["GPU"].told == "Card 1 (80.0 GB), driver 550"
