"""`rashomon score`: exit codes, streams, and every sentence a user may meet."""

import json

import pandas as pd
import pytest

PAIRS = "left,right\nthe bridge is open,the bridge is not open\nrain fell,rain fell\n"
HALF = ("--threshold", "0.5")


@pytest.fixture
def pairs(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text(PAIRS)
    return path


def test_it_scores_a_table_and_says_how_it_went(rashomon, pairs, tmp_path):
    ran = rashomon("score", pairs, "--out", tmp_path / "scored.parquet", *HALF)

    assert (ran.exit_code, ran.stdout) == (0, "")
    assert f"2 pairs, 1 flagged as conflicts; wrote {tmp_path}/scored.parquet" in ran.stderr
    assert pd.read_parquet(tmp_path / "scored.parquet")["flag"].tolist() == [True, False]


def test_quiet_says_nothing(rashomon, pairs, tmp_path):
    ran = rashomon("score", pairs, "--out", tmp_path / "scored.csv", "--quiet")

    assert (ran.exit_code, ran.output) == (0, "")


def test_the_threshold_moves_the_flag(rashomon, pairs, tmp_path):
    rashomon("score", pairs, "--out", tmp_path / "scored.csv", "--threshold", "0.99")

    assert pd.read_csv(tmp_path / "scored.csv")["flag"].tolist() == [False, False]  # 0.98 and 0.00 are below 0.99


class TestStreams:
    LINES = '{"left": "rain fell", "right": "no rain fell", "id": 7}\n'

    def test_stdin_to_stdout_is_json_lines_and_nothing_else(self, rashomon):
        ran = rashomon("score", "-", "--out", "-", *HALF, given=self.LINES * 3)

        rows = [json.loads(line) for line in ran.stdout.splitlines()]
        assert ran.exit_code == 0
        assert [(row["id"], row["flag"]) for row in rows] == [(7, True)] * 3
        assert "3 pairs, 3 flagged as conflicts" in ran.stderr

    def test_problems_go_to_stderr_and_name_the_stream(self, rashomon):
        ran = rashomon("score", "-", "--out", "-", *HALF, given=self.LINES + "not json\n")

        assert ran.exit_code == 1
        assert len([json.loads(line) for line in ran.stdout.splitlines()]) == 2
        assert "standard input, row 2: is not JSON" in ran.stderr

    def test_a_stream_without_text_columns_is_named_too(self, rashomon):
        ran = rashomon("score", "-", "--out", "-", given='{"x": 1}\n')

        assert (ran.exit_code, ran.stdout) == (2, "")
        assert "rashomon: standard input: no pair of text columns" in ran.stderr

    def test_nothing_on_stdin_is_wrong_use(self, rashomon):
        ran = rashomon("score", "-", "--out", "-", given="")

        assert (ran.exit_code, ran.stderr) == (2, "rashomon: standard input is empty\n")


class TestBadRows:
    def test_they_are_told_and_the_exit_code_is_one(self, rashomon, pairs, tmp_path):
        pairs.write_text(PAIRS + ",alone\n")

        ran = rashomon("score", pairs, "--out", tmp_path / "scored.csv", *HALF)

        assert ran.exit_code == 1
        assert f"{pairs}, row 4: 'left' has no text" in ran.stderr
        assert "3 pairs, 1 flagged as conflicts, 1 could not be scored" in ran.stderr
        assert len(pd.read_csv(tmp_path / "scored.csv")) == 3

    def test_strict_makes_them_wrong_use_and_leaves_no_file(self, rashomon, pairs, tmp_path):
        pairs.write_text(PAIRS + ",alone\n")

        ran = rashomon("score", pairs, "--out", tmp_path / "scored.csv", "--strict")

        assert ran.exit_code == 2
        assert "row 4: 'left' has no text; mend the row, or leave out --strict" in ran.stderr
        assert list(tmp_path.iterdir()) == [pairs]

    def test_only_the_first_twenty_are_printed(self, rashomon, pairs, tmp_path):
        pairs.write_text(PAIRS + ",alone\n" * 30)

        ran = rashomon("score", pairs, "--out", tmp_path / "scored.csv")

        assert ran.stderr.count("has no text") == 20
        assert "… more rows have problems; the error column says which" in ran.stderr
        assert "30 could not be scored" in ran.stderr

    def test_a_column_that_had_to_be_renamed_is_told_without_failing(self, rashomon, pairs, tmp_path):
        pairs.write_text("left,right,conflict\nrain fell,no rain fell,yes\n")

        ran = rashomon("score", pairs, "--out", tmp_path / "scored.csv")

        assert ran.exit_code == 0
        assert "conflict → input_conflict" in ran.stderr


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["none.csv", "--out", "o.csv"], "none.csv: no such file"),
        ([".", "--out", "o.csv"], ".: not a table format known by its suffix"),
        (["folder.csv", "--out", "o.csv"], "folder.csv: is a folder; name one table in it"),
        (["empty.csv", "--out", "o.csv"], "empty.csv is empty"),
        (["pairs.xlsx", "--out", "o.csv"], "save the sheet as CSV"),
        (["pairs.csv", "--out", "o.xlsx"], "o.xlsx: not a table format"),
        (["pairs.csv", "--out", "nowhere/o.csv"], "nowhere does not exist; create it first"),
        (["pairs.csv", "--out", "o.csv", "--left", "lft"], "has no column 'lft' (--left); did you mean 'left'?"),
        (
            ["pairs.csv", "--out", "o.csv", "--backend", "cuda"],
            "backend = 'cuda' is not possible; it is auto, onnx, openvino or",
        ),
        (["pairs.csv", "--out", "o.csv", "--threshold", "2"], "threshold = 2.0 is not possible; it is between 0 and 1"),
        (["pairs.csv", "--out", "o.csv", "--config", "none.toml"], "none.toml: no such settings file"),
        (["pairs.csv", "--out", "o.csv", "--labels", "e,n,c"], "--labels is for a model named with --model"),
    ],
)
def test_wrong_use_is_one_sentence_and_exit_code_two(real_rashomon, tmp_path, monkeypatch, words, sentence):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "empty.csv").touch()
    (tmp_path / "pairs.csv").write_text(PAIRS)
    before = sorted(tmp_path.iterdir())

    ran = real_rashomon("score", *words)

    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("rashomon: ")
    assert ran.stderr.count("\n") == 1
    assert sentence in ran.stderr
    assert sorted(tmp_path.iterdir()) == before


def test_a_misspelt_variable_is_named_with_the_nearest_setting(rashomon, pairs, tmp_path, monkeypatch):
    monkeypatch.setenv("RASHOMON_TRESHOLD", "0.5")

    ran = rashomon("score", pairs, "--out", tmp_path / "scored.csv")

    assert ran.exit_code == 2
    assert "RASHOMON_TRESHOLD: unknown setting 'treshold'; did you mean threshold?" in ran.stderr


def test_a_missing_option_is_wrong_use(rashomon, pairs):
    ran = rashomon("score", pairs)

    assert ran.exit_code == 2
    assert "--out" in ran.stderr


def test_a_label_order_must_name_the_three_classes_once(real_rashomon, tmp_path):
    """The embedded model under a configuration of its own, as a user's export."""
    from rashomon.artefacts import embedded

    artefact = embedded("nli")
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "model.onnx").symlink_to(artefact.model)
    (folder / "tokenizer.json").symlink_to(artefact.folder / "tokenizer.json")
    (folder / "config.json").write_text('{"id2label": {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"}}')
    (tmp_path / "pairs.csv").write_text(PAIRS)
    call = ("score", tmp_path / "pairs.csv", "--out", tmp_path / "scored.csv", "--model", folder)

    unnamed, twice, good = (
        real_rashomon(*call),
        real_rashomon(*call, "--labels", "e,e,c"),
        real_rashomon(*call, "--labels", "e,n,c"),
    )

    assert (unnamed.exit_code, twice.exit_code, good.exit_code) == (2, 2, 0)
    assert "pass --labels, for example" in unnamed.stderr
    assert "--labels e,e,c: name entailment, neutral and contradiction once each" in twice.stderr


def test_the_embedded_model_sees_a_glaring_contradiction(real_rashomon, tmp_path):
    (tmp_path / "pairs.tsv").write_text("premise\thypothesis\nThe bridge is open.\tThe bridge is closed.\n")

    ran = real_rashomon("score", tmp_path / "pairs.tsv", "--out", "-")

    row = json.loads(ran.stdout)
    assert ran.exit_code == 0
    assert row["forward_contradiction"] > row["forward_entailment"]
    assert row["conflict"] > 0.9
    assert row["flag"] is True
