"""The command as a whole: help, version, and how errors leave it."""

from importlib.metadata import version

import pytest

from rashomon.cli import main
from rashomon.errors import InputError


def test_help_names_the_three_verbs(rashomon):
    ran = rashomon("--help")

    assert ran.exit_code == 0
    for verb in ("scan", "score", "demo"):
        assert f" {verb} " in ran.stdout


@pytest.mark.parametrize("verb", ["scan", "score", "demo"])
def test_every_verb_has_help(rashomon, verb):
    assert rashomon(verb, "-h").exit_code == 0


def test_version_is_that_of_the_package(rashomon):
    assert rashomon("--version").stdout == f"rashomon {version('rashomon')}\n"


def test_an_unknown_verb_is_wrong_use(rashomon):
    assert rashomon("scam").exit_code == 2


@pytest.mark.parametrize(
    ("raised", "code", "sentence"),
    [
        (InputError("x.csv: cannot be read"), 2, "rashomon: x.csv: cannot be read\n"),
        (KeyboardInterrupt(), 130, "rashomon: interrupted; nothing half-written was left behind\n"),
    ],
)
def test_what_is_raised_on_purpose_becomes_a_sentence(rashomon, monkeypatch, raised, code, sentence):
    def fail(*_, **__):
        raise raised

    monkeypatch.setattr("rashomon.table_scoring.score_file", fail)

    ran = rashomon("score", "x.csv", "--out", "y.csv")

    assert (ran.exit_code, ran.stdout, ran.stderr) == (code, "", sentence)


def test_a_bug_is_not_hidden(rashomon, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError

    monkeypatch.setattr("rashomon.table_scoring.score_file", fail)

    assert isinstance(rashomon("score", "x.csv", "--out", "y.csv").exception, ZeroDivisionError)


def test_a_bug_ends_with_a_traceback_and_an_exit_code_of_its_own(monkeypatch, capsys):
    def fail(*_, **__):
        raise ZeroDivisionError

    monkeypatch.setattr("rashomon.table_scoring.score_file", fail)
    monkeypatch.setattr("sys.argv", ["rashomon", "score", "x.csv", "--out", "y.csv"])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 70
    assert "ZeroDivisionError" in (said := capsys.readouterr().err)
    assert said.endswith("please report it with the lines above\n")
