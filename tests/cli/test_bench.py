import json

import pytest

from rashomon.bench import Backend, Bench
from rashomon.bench.contenders import Absent
from rashomon.bench.forecast import forecast
from rashomon.bench.parity import Parity
from rashomon.bench.rounds import Rate
from rashomon.machine import Machine


def rate(name, *rounds, unit="pairs"):
    return Rate(name=name, unit=unit, rounds=rounds)


def parity(same_labels, largest_gap):
    return Parity(pairs=64, same_labels=same_labels, largest_gap=largest_gap)


STAGES = {
    "extract": rate("extract", 900.0, 1000.0, 1100.0, unit="statements"),
    "embed": rate("embed", 500.0, 500.0, 500.0, unit="statements"),
    "pair": rate("pair", 1000.0, unit="statements"),
    "decide": rate("decide", 2000.0),
}


def bench(articles=(100, 1000), words=400, load=0.1, exhaustive=False):
    default = rate("ours", 280.0, 300.0, 310.0)
    known = {**STAGES, "judge": default}
    return Bench(
        machine=Machine(
            system="Linux 6.1 x86_64",
            processor="Invented 9000",
            cores=2,
            usable_cores=2,
            granted_cores=None,
            memory=None,
            free_memory=None,
            memory_limit=None,
            features=("VNNI",),
            gpus=(),
        ),
        versions={"rashomon": "9.9"},
        model="tiny 1",
        threads=2,
        sample={"reports": 6, "words": 1859, "statements": 82, "pairs": 5600, "words_a_statement": 17.8},
        backends=(
            Backend(name="ONNX Runtime int8, 2 threads", rate=default, threads=2, parity=parity(1.0, 0.0)),
            Backend(name="OpenVINO bfloat16, 2 threads", rate=rate("o", 150.0), threads=2, parity=parity(0.984, 0.031)),
            Backend(name="torch float32, 2 threads", rate=rate("t", 100.0), threads=2, parity=None),
        ),
        absent=(Absent(name="GPU", why="none is here"),),
        stages=STAGES,
        load=load,
        words=words,
        forecasts=tuple(forecast(count, known, words=words, sample=82, is_exhaustive=exhaustive) for count in articles),
        seconds=61.0,
    )  # fmt: skip


@pytest.fixture
def measured(monkeypatch):
    """A bench that takes no time; gives what was asked of it."""
    asked = {}

    def measure(settings, *, seconds, articles, words, on_step):
        asked.update(settings=settings, seconds=seconds, articles=articles, words=words)
        on_step("round 1")
        return bench(articles, words, exhaustive=settings.exhaustive)

    monkeypatch.setattr("rashomon.bench.measure", measure)
    return asked


@pytest.mark.usefixtures("measured")
def test_backends_stand_side_by_side_with_the_default_and_its_answers(rashomon):
    lines = rashomon("bench").stdout.splitlines()

    assert "ONNX Runtime int8, 2 threads      300         280-310       1.00   1.000  0.000" in lines
    assert "OpenVINO bfloat16, 2 threads      150         150-150       0.50   0.984  0.031" in lines
    assert "torch float32, 2 threads          100         100-100       0.33  random" in lines
    assert "  Not measured: GPU (none is here)." in lines


def test_what_articles_would_take_is_a_range_with_its_model(rashomon, measured):
    ran = rashomon("bench", "--articles", 100, "--articles", 5000, "--words", 250)
    [row] = [line for line in ran.stdout.splitlines() if line.lstrip().startswith("5,000")]

    assert measured["articles"] == [100, 5000]
    assert " - " in row
    assert "For articles of 250 words" in ran.stdout
    assert "of the judgements made" in " ".join(ran.stdout.split())


@pytest.mark.usefixtures("measured")
def test_an_exhaustive_scan_is_foreseen_as_one(rashomon):
    assert "every pair judged both ways" in " ".join(rashomon("bench", "--exhaustive").stdout.split())


@pytest.mark.usefixtures("measured")
def test_json_is_one_object_with_every_round(rashomon):
    record = json.loads(rashomon("bench", "--json").stdout)

    assert record["backends"][0]["rate"]["rounds"] == [280.0, 300.0, 310.0]
    assert record["backends"][2]["parity"] is None
    assert [one["articles"] for one in record["forecasts"]] == [100, 1000, 10000]
    assert record["absent"] == [{"name": "GPU", "why": "none is here"}]


def test_settings_reach_the_bench(rashomon, measured):
    rashomon("bench", "--model", "owner/model", "--threads", 3, "--seconds", 5)

    assert (measured["settings"].model, measured["settings"].threads, measured["seconds"]) == ("owner/model", 3, 5.0)


@pytest.mark.parametrize("wrong", [("--articles", 0), ("--words", -1), ("--seconds", 0)])
@pytest.mark.usefixtures("measured")
def test_a_number_that_means_nothing_is_wrong_use(rashomon, wrong):
    ran = rashomon("bench", *wrong)

    assert ran.exit_code == 2
    assert f"{wrong[0]} {wrong[1]}: name a number above 0" in ran.stderr


@pytest.mark.usefixtures("measured")
def test_a_machine_that_was_busy_is_told(rashomon, monkeypatch):
    monkeypatch.setattr("rashomon.bench.measure", lambda *_, **__: bench(load=7.9))

    assert "The machine was busy before (load 7.9)" in rashomon("bench").stdout


@pytest.mark.usefixtures("measured")
def test_the_page_fits_80_columns(rashomon, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")

    assert max(map(len, rashomon("bench").stdout.splitlines())) <= 80


@pytest.mark.usefixtures("measured")
def test_nothing_is_said_on_stderr_when_it_is_no_terminal(rashomon):
    assert rashomon("bench").stderr == ""
