"""`rashomon demo` with models that judge by shared words; tests/test_imports.py runs it with the embedded ones."""

import re

import pandas as pd


def test_the_demo_compares_the_bundled_reports(rashomon, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    ran = rashomon("demo")

    assert (ran.exit_code, ran.stderr) == (0, "")
    assert "4 documents of 4 sources" in ran.stdout
    assert re.search(r"Open file://\S+/rashomon-demo/report\.html", ran.stdout)
    found = pd.read_csv(tmp_path / "rashomon-demo" / "conflicts.csv")
    assert len(found) >= 10
    assert (found["left_source"] != found["right_source"]).any()


def test_the_demo_does_not_begin_when_it_cannot_write(rashomon, tmp_path):
    (tmp_path / "taken").touch()

    ran = rashomon("demo", "--out", tmp_path / "taken")

    assert (ran.exit_code, ran.stdout) == (2, "")
