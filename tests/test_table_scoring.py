"""Scoring tables with a scorer that judges by shared words: what goes in, what is added, what a bad row does.

FakeScorer, texts as word sets: "the bridge is open" / "the bridge is not open" share every content word and one side
negates: logits (0, 4, 8) both ways, so contradiction = e^8 / (e^0 + e^4 + e^8) = 0.98169 and so is `conflict`.
"""

import json

import pandas as pd
import pytest

import rashomon.judged_rows as judged_rows
import rashomon.table_scoring as table_scoring
from rashomon.errors import InputError, OutputError
from rashomon.settings import Settings
from rashomon.table_scoring import ADDED, SCORES, input_names, score, score_file
from rashomon.tables import read_chunks
from tests.fakes import FakeScorer
from tests.hand_decision import MEAN, decided_by_hand

HALF = Settings(threshold=0.5)
OPEN, NOT_OPEN = "the bridge is open", "the bridge is not open"
PAIRS = [
    (OPEN, NOT_OPEN),
    ("ten trucks left Ana", "ten trucks left Ana on Monday"),
    ("a dog runs", "the market was full"),
    ("a dog runs", "no dog runs"),
    (OPEN, NOT_OPEN),
    ("two men met", "two men did not meet"),
    ("rain fell", "rain fell"),
]


@pytest.fixture(autouse=True)
def mean_decides():
    """`conflict` is the mean contradiction, whatever the fitted decision would make of it."""
    with decided_by_hand(MEAN):
        yield


def frame_of(pairs):
    return pd.DataFrame(pairs, columns=["left", "right"], dtype=object)


def rows_of(path):
    return pd.concat([chunk.frame for chunk in read_chunks(str(path), on_problem=lambda _: None)])


def write_table(path, frame):
    text = {
        ".csv": lambda: frame.to_csv(index=False),
        ".tsv": lambda: frame.to_csv(index=False, sep="\t"),
        ".jsonl": lambda: frame.to_json(orient="records", lines=True),
    }
    if path.suffix == ".parquet":
        frame.to_parquet(path, index=False)
    else:
        path.write_text(text[path.suffix](), encoding="utf-8")
    return path


def score_into(source, target, **options):
    """Score a file with the fake scorer; gives the tally and the problems told."""
    problems = []
    options = {"settings": HALF, "scorer": FakeScorer(), **options}
    return score_file(str(source), str(target), on_problem=problems.append, **options), problems


class TestColumns:
    def test_the_added_columns_are_these_in_this_order(self):
        scored = score(frame_of(PAIRS), settings=HALF, scorer=FakeScorer())

        assert list(scored.columns) == [
            "left", "right",
            "forward_entailment", "forward_neutral", "forward_contradiction",
            "backward_entailment", "backward_neutral", "backward_contradiction",
            "conflict", "flag", "kind", "truncated_left", "truncated_right", "error",
        ]  # fmt: skip

    def test_probabilities_are_the_softmax_of_the_logits(self):
        row = score(frame_of([(OPEN, NOT_OPEN)]), settings=HALF, scorer=FakeScorer()).iloc[0]

        assert row["forward_contradiction"] == 0.98169  # e^8 / (1 + e^4 + e^8)
        assert row["forward_neutral"] == 0.01798  # e^4 / (1 + e^4 + e^8)
        assert row["forward_entailment"] == 0.000329  # 1 / (1 + e^4 + e^8)
        assert row["conflict"] == 0.98169  # the mean of both directions, which are alike here

    def test_each_direction_sums_to_one(self):
        scored = score(frame_of(PAIRS), settings=HALF, scorer=FakeScorer())

        for direction in ("forward", "backward"):
            columns = [f"{direction}_{label}" for label in ("entailment", "neutral", "contradiction")]
            assert (scored[columns].sum(axis=1) - 1).abs().max() < 3e-6  # three numbers of six decimals

    def test_forward_has_the_left_text_as_premise(self):
        scored = score(
            frame_of([("ten trucks left Ana on Monday", "ten trucks left")]), settings=HALF, scorer=FakeScorer()
        )

        # all 3 words of the right are in the left; 3 of the 6 words of the left are in the right
        assert scored.loc[0, "forward_entailment"] > scored.loc[0, "backward_entailment"]

    def test_swapped_sides_swap_the_directions_and_keep_the_rest(self):
        there = score(frame_of(PAIRS), settings=HALF, scorer=FakeScorer())
        back = score(frame_of([(right, left) for left, right in PAIRS]), settings=HALF, scorer=FakeScorer())

        for label in ("entailment", "neutral", "contradiction"):
            assert there[f"forward_{label}"].tolist() == back[f"backward_{label}"].tolist()
            assert there[f"backward_{label}"].tolist() == back[f"forward_{label}"].tolist()
        for same in ("conflict", "flag", "kind"):
            assert there[same].tolist() == back[same].tolist()

    def test_tokens_cut_are_counted_per_side(self):
        scored = score(
            frame_of([("one two three four five six", "one two")]), settings=HALF, scorer=FakeScorer(max_tokens=8)
        )

        # 8 tokens less 3 special ones leave 5; 6 + 2 words are 3 too many, taken from the longer side
        assert scored.loc[0, ["truncated_left", "truncated_right"]].tolist() == [3, 0]

    def test_a_text_column_is_found_by_its_usual_names_or_named(self):
        usual = pd.DataFrame({"Premise": [OPEN], "Hypothesis": [NOT_OPEN]})
        own = pd.DataFrame({"one": [OPEN], "two": [NOT_OPEN]})

        assert score(usual, settings=HALF, scorer=FakeScorer()).loc[0, "conflict"] == 0.98169
        assert score(own, left="one", right="two", settings=HALF, scorer=FakeScorer()).loc[0, "conflict"] == 0.98169
        with pytest.raises(InputError, match="--left"):
            score(own, settings=HALF, scorer=FakeScorer())


class TestFlag:
    @pytest.mark.parametrize("threshold", [0.0, 0.25, 0.5, 0.98169, 1.0])
    def test_the_flag_is_the_conflict_column_at_or_above_the_threshold(self, threshold):
        scored = score(frame_of(PAIRS), settings=Settings(threshold=threshold), scorer=FakeScorer())

        assert scored["flag"].tolist() == (scored["conflict"] >= threshold).tolist()

    def test_only_flagged_rows_have_a_kind(self):
        scored = score(frame_of(PAIRS), settings=HALF, scorer=FakeScorer())

        assert (scored["kind"] != "").tolist() == scored["flag"].tolist()
        assert scored.loc[0, "kind"] == "denial"


class TestDataFrames:
    def test_index_dtypes_and_order_are_kept_and_the_input_is_not_changed(self):
        frame = frame_of(PAIRS).assign(
            number=range(7), when=pd.Timestamp("2014-06-22", tz="UTC"), label=pd.Categorical(list("abababa"))
        )
        frame.index = pd.Index(["x", "x", *range(5)], name="key")
        before = frame.copy()

        scored = score(frame, settings=HALF, scorer=FakeScorer())

        pd.testing.assert_frame_equal(frame, before)
        pd.testing.assert_frame_equal(scored[list(frame.columns)], frame)

    def test_the_same_pair_is_judged_once(self):
        scorer = FakeScorer()

        score(frame_of([(OPEN, NOT_OPEN)] * 5), settings=HALF, scorer=scorer)

        assert sorted(scorer.judged) == [(NOT_OPEN, OPEN), (OPEN, NOT_OPEN)]

    def test_an_empty_frame_gives_the_columns(self):
        scored = score(frame_of([]), settings=HALF, scorer=FakeScorer())

        assert list(scored.columns) == ["left", "right", *ADDED]
        assert len(scored) == 0

    @pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT, "", "  \n"])
    def test_a_missing_text_leaves_scores_empty_and_says_so(self, missing):
        scored = score(frame_of([(OPEN, missing), (OPEN, NOT_OPEN)]), settings=HALF, scorer=FakeScorer())

        assert scored["error"].tolist() == ["'right' has no text", ""]
        assert scored.loc[0, [*SCORES, "flag", "truncated_left", "truncated_right"]].isna().all()
        assert scored.loc[0, "kind"] == ""
        assert scored.loc[1, "conflict"] == 0.98169

    def test_words_that_look_like_missing_values_are_words(self):
        scored = score(frame_of([("<NA>", "nan"), ("None", "null")]), settings=HALF, scorer=FakeScorer())

        assert scored["error"].tolist() == ["", ""]

    def test_a_list_is_not_a_text_and_a_number_is_read_as_written(self):
        scored = score(frame_of([(["a"], OPEN), (12, "12"), ({}, [])]), settings=HALF, scorer=FakeScorer())

        assert scored["error"].tolist() == [
            "'left' is a list, not a text",
            "",
            "'left' is a dict, not a text and 'right' is a list, not a text",
        ]

    def test_half_a_character_does_not_stop_the_batch(self):
        scored = score(frame_of([("the bridge \ud83d is open", OPEN)]), settings=HALF, scorer=FakeScorer())

        assert scored.loc[0, "error"] == ""

    def test_two_columns_of_one_name_are_refused(self):
        frame = pd.DataFrame([[OPEN, OPEN, NOT_OPEN]], columns=["left", "left", "right"])

        with pytest.raises(InputError, match="2 columns are called 'left'"):
            score(frame, left="left", right="right", settings=HALF, scorer=FakeScorer())

    def test_columns_called_by_numbers_can_be_named(self):
        frame = pd.DataFrame([[OPEN, NOT_OPEN]])

        scored = score(frame, left="0", right="1", settings=HALF, scorer=FakeScorer())

        assert list(scored.columns[:3]) == [0, 1, "forward_entailment"]
        assert scored.loc[0, "conflict"] == 0.98169

    def test_a_table_scored_before_can_be_scored_again(self):
        once = score(frame_of(PAIRS), settings=HALF, scorer=FakeScorer())
        twice = score(once, settings=HALF, scorer=FakeScorer())
        thrice = score(twice, settings=HALF, scorer=FakeScorer())

        assert thrice.columns.is_unique
        assert thrice["input_conflict"].tolist() == thrice["input_conflict_2"].tolist() == once["conflict"].tolist()


class TestInputNames:
    def test_a_name_of_ours_gets_a_prefix_and_a_number_where_that_is_taken(self):
        assert input_names(["left", "conflict"]) == {"conflict": "input_conflict"}
        assert input_names(["conflict", "input_conflict"]) == {"conflict": "input_conflict_2"}

    def test_names_given_before_stay_and_a_late_column_makes_way(self):
        known = {"conflict": "input_conflict"}

        assert input_names(["conflict", "input_conflict"], known) == {**known, "input_conflict": "input_input_conflict"}


class TestFormats:
    @pytest.mark.parametrize("source_suffix", [".csv", ".tsv", ".jsonl", ".parquet"])
    @pytest.mark.parametrize("target_suffix", [".csv", ".tsv", ".jsonl", ".parquet"])
    def test_every_format_goes_into_every_other(self, tmp_path, source_suffix, target_suffix):
        frame = frame_of(PAIRS).assign(note=["007", "a,b", 'say "no"', "tab\there", "two\nlines", "ü", "NA"])
        source = write_table(tmp_path / f"in{source_suffix}", frame)

        tally, problems = score_into(source, tmp_path / f"out{target_suffix}")

        found = rows_of(tmp_path / f"out{target_suffix}")
        assert (tally.rows, tally.failed, tally.flagged, problems) == (7, 0, 4, [])
        assert list(found.columns) == ["left", "right", "note", *ADDED]
        assert found["note"].tolist() == frame["note"].tolist()
        assert list(zip(found["left"], found["right"], strict=True)) == PAIRS
        expected = score(frame, settings=HALF, scorer=FakeScorer())
        assert found["conflict"].astype(float).tolist() == expected["conflict"].tolist()
        assert [str(flag).lower() for flag in found["flag"]] == [str(flag).lower() for flag in expected["flag"]]

    def test_typed_formats_keep_types(self, tmp_path):
        source = write_table(tmp_path / "in.jsonl", frame_of(PAIRS[:1]))
        score_into(source, tmp_path / "out.jsonl")
        score_into(source, tmp_path / "out.parquet")

        row = json.loads((tmp_path / "out.jsonl").read_text())
        assert (row["conflict"], row["flag"], row["truncated_left"]) == (0.98169, True, 0)
        kinds = pd.read_parquet(tmp_path / "out.parquet").dtypes.astype(str).to_dict()
        assert (kinds["conflict"], kinds["flag"], kinds["truncated_left"]) == ("float64", "bool", "int64")

    def test_a_header_alone_gives_a_header(self, tmp_path):
        (tmp_path / "in.csv").write_text("left,right\n")

        tally, _ = score_into(tmp_path / "in.csv", tmp_path / "out.csv")

        assert tally.rows == 0
        assert (tmp_path / "out.csv").read_text() == ",".join(["left", "right", *ADDED]) + "\n"

    def test_a_table_may_be_written_over_itself(self, tmp_path):
        path = write_table(tmp_path / "pairs.csv", frame_of(PAIRS))

        score_into(path, path)

        assert len(rows_of(path)) == 7


class TestChunks:
    def in_chunks_of(self, monkeypatch, rows):
        monkeypatch.setattr(
            table_scoring, "read_chunks", lambda path, **options: read_chunks(path, chunk_rows=rows, **options)
        )

    def test_the_size_of_a_chunk_changes_nothing(self, tmp_path, monkeypatch):
        source = write_table(tmp_path / "in.csv", frame_of(PAIRS))
        score_into(source, tmp_path / "whole.csv")
        self.in_chunks_of(monkeypatch, 3)
        score_into(source, tmp_path / "chunks.csv")

        assert (tmp_path / "chunks.csv").read_text() == (tmp_path / "whole.csv").read_text()

    def test_a_pair_met_in_an_earlier_chunk_is_not_judged_again(self, tmp_path, monkeypatch):
        source = write_table(tmp_path / "in.csv", frame_of(PAIRS))  # the first pair again in the second chunk
        scorer = FakeScorer()
        self.in_chunks_of(monkeypatch, 3)

        score_into(source, tmp_path / "out.csv", scorer=scorer)

        assert scorer.judged.count((OPEN, NOT_OPEN)) == 1

    def test_what_is_remembered_is_bounded(self, tmp_path, monkeypatch):
        source = write_table(tmp_path / "in.csv", frame_of(PAIRS))
        monkeypatch.setattr(judged_rows, "_REMEMBERED", 3)
        self.in_chunks_of(monkeypatch, 2)

        tally, _ = score_into(source, tmp_path / "out.csv")

        assert rows_of(tmp_path / "out.csv")["conflict"].astype(float).tolist() == (
            score(frame_of(PAIRS), settings=HALF, scorer=FakeScorer())["conflict"].tolist()
        )
        assert tally.rows == 7

    def test_a_chunk_is_written_before_the_next_but_one_is_read(self, tmp_path, monkeypatch):
        source = write_table(tmp_path / "in.csv", frame_of(PAIRS))
        events = []

        def told_chunks(path, **options):
            for number, chunk in enumerate(read_chunks(path, chunk_rows=2, **options), 1):
                events.append(f"read {number}")
                yield chunk

        class ToldWriter(table_scoring.TableWriter):
            def write(self, frame):
                events.append(f"wrote {len(frame)}")
                super().write(frame)

        monkeypatch.setattr(table_scoring, "read_chunks", told_chunks)
        monkeypatch.setattr(table_scoring, "TableWriter", ToldWriter)
        score_into(source, tmp_path / "out.csv")

        assert events == ["read 1", "wrote 2", "read 2", "wrote 2", "read 3", "wrote 2", "read 4", "wrote 1"]

    def test_a_column_that_jsonl_has_late_comes_after_ours_and_is_empty_before(self, tmp_path, monkeypatch):
        rows = [{"left": OPEN, "right": NOT_OPEN}, {"left": OPEN, "right": OPEN, "late": 1, "conflict": "mine"}]
        (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        self.in_chunks_of(monkeypatch, 1)

        _, problems = score_into(tmp_path / "in.jsonl", tmp_path / "out.csv")

        found = pd.read_csv(tmp_path / "out.csv", keep_default_na=False)
        assert list(found.columns) == ["left", "right", *ADDED, "late", "input_conflict"]
        assert found["late"].tolist() == ["", "1"]
        assert found["input_conflict"].tolist() == ["", "mine"]
        assert "conflict → input_conflict" in problems[0].message


class TestBadRows:
    BAD = f'left,right\n{OPEN},{NOT_OPEN}\n,{OPEN}\n"{OPEN}\nand wide",{OPEN}\nshort\n{OPEN},{NOT_OPEN}\n'

    def test_bad_rows_keep_their_place_and_are_told_by_line(self, tmp_path):
        (tmp_path / "in.csv").write_text(self.BAD)

        tally, problems = score_into(tmp_path / "in.csv", tmp_path / "out.csv")

        assert (tally.rows, tally.failed, tally.flagged) == (5, 2, 2)
        told = [(problem.place.removeprefix(f"{tmp_path}/"), problem.message) for problem in problems]
        # line 1 is the header, the row of line 4 goes on in line 5
        assert told == [("in.csv, row 3", "'left' has no text"), ("in.csv, row 6", "row has 1 cell, the header 2")]
        found = pd.read_csv(tmp_path / "out.csv", keep_default_na=False)
        assert found["error"].tolist() == ["", "'left' has no text", "", "row has 1 cell, the header 2", ""]
        assert found.loc[1, list(ADDED[:-1])].tolist() == [""] * 11

    def test_strict_stops_at_the_first_and_leaves_no_file(self, tmp_path):
        (tmp_path / "in.csv").write_text(self.BAD)

        with pytest.raises(InputError, match=r"in\.csv, row 3: 'left' has no text; mend the row"):
            score_into(tmp_path / "in.csv", tmp_path / "out.csv", is_strict=True)

        assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]

    def test_an_input_column_with_a_name_of_ours_is_kept_and_told_once(self, tmp_path):
        (tmp_path / "in.csv").write_text(f"left,conflict,right,flag\n{OPEN},7,{NOT_OPEN},x\n")

        _, problems = score_into(tmp_path / "in.csv", tmp_path / "out.csv")

        found = pd.read_csv(tmp_path / "out.csv")
        assert list(found.columns) == ["left", "input_conflict", "right", "input_flag", *ADDED]
        assert (found.loc[0, "input_conflict"], found.loc[0, "input_flag"]) == (7, "x")
        assert [problem.message.partition(": ")[2] for problem in problems] == [
            "conflict → input_conflict, flag → input_flag"
        ]

    def test_a_model_is_not_loaded_for_a_table_without_text_columns(self, tmp_path, monkeypatch):
        (tmp_path / "in.csv").write_text("x,y\n1,2\n")
        monkeypatch.setattr(table_scoring, "load_nli", lambda _: pytest.fail("loaded"))

        with pytest.raises(InputError, match=r"in\.csv: no pair of text columns .* columns: x, y"):
            score_into(tmp_path / "in.csv", tmp_path / "out.csv", scorer=None)
        assert not (tmp_path / "out.csv").exists()

    def test_a_place_that_cannot_be_written_is_told_before_anything_is_read(self, tmp_path):
        with pytest.raises(OutputError, match="does not exist"):
            score_into(tmp_path / "in.csv", tmp_path / "nowhere" / "out.csv")

    def test_guarded_formulas_get_an_apostrophe(self, tmp_path):
        (tmp_path / "in.csv").write_text(f"left,right,note\n{OPEN},{NOT_OPEN},=1+1\n")

        score_into(tmp_path / "in.csv", tmp_path / "out.csv", guard_formulas=True)

        assert pd.read_csv(tmp_path / "out.csv").loc[0, "note"] == "'=1+1"


def test_progress_counts_two_judgements_a_row_however_it_went():
    counted = []

    class Counting:
        def stage(self, name, total):
            assert (name, total) == ("Judging pairs, both directions", 8)  # 4 rows, each judged both ways
            return counted.append

    score(
        frame_of([(OPEN, NOT_OPEN)] * 2 + [(OPEN, None), ("a", "b")]),
        settings=HALF,
        scorer=FakeScorer(),
        progress=Counting(),
    )

    assert sum(counted) == 8
