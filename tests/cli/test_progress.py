import sys

from rashomon.cli.progress import progress_bars
from rashomon.progress import QUIET


def test_no_bars_when_quiet_or_when_stderr_is_no_terminal(monkeypatch):
    with progress_bars(is_quiet=False) as progress:  # pytest holds stderr
        assert progress is QUIET
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with progress_bars(is_quiet=True) as progress:
        assert progress is QUIET


def test_bars_go_to_stderr_and_name_the_stage(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    with progress_bars(is_quiet=False) as progress:
        counter = progress.stage("Judging pairs", 4)
        counter(3)
        counter(1)
        progress.stage("Reading documents", None)(2)

    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Judging pairs" in shown.err
    assert "4/4" in shown.err
    assert "2/?" in shown.err
