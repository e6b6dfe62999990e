"""Tables judged on two Ray workers are those of the local engine, in any format, also when a worker is killed."""

from __future__ import annotations

import json
import pickle
from functools import partial
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from rashomon.errors import InputError, ModelError, OutputError
from rashomon.ray_engine.slice_judge import SliceJudge
from rashomon.ray_engine.table import score_table
from rashomon.records import Problem
from rashomon.settings import Settings
from rashomon.table_scoring import score_file
from tests.fakes import FakeScorer
from tests.ray_engine.loads import PAIRS, deadly_judge, dying_judge, fake_judge, no_judge

pytestmark = pytest.mark.begun_first

ROWS = [*PAIRS, *PAIRS, ("", "a text"), *PAIRS[:50]]  # 651 rows: three slices of at most 256; row 601 has no left text


def frame_of_rows() -> pd.DataFrame:
    return pd.DataFrame(ROWS, columns=["left", "right"]).assign(n=range(len(ROWS)), flag="mine")


def judged_at_home(source: Path, target: Path) -> tuple[object, list[Problem]]:
    problems: list[Problem] = []
    half, scorer = Settings(threshold=0.5), FakeScorer(max_tokens=32)
    return score_file(str(source), str(target), settings=half, scorer=scorer, on_problem=problems.append), problems


def judged_on_ray(source: Path, target: Path, make_judge: object = fake_judge, **options: bool) -> tuple[object, list]:
    problems: list[Problem] = []
    settings = Settings(engine="ray")
    tally = score_table(
        str(source),
        str(target),
        settings=settings,
        make_judge=make_judge,  # type: ignore[arg-type]
        on_problem=problems.append,
        **options,  # type: ignore[arg-type]
    )
    return tally, problems


@pytest.mark.usefixtures("cluster")
class TestOnTheCluster:
    def test_parquet_is_the_same_to_the_row_although_a_worker_is_killed(self, tmp_path):
        source = tmp_path / "pairs.parquet"
        frame_of_rows().to_parquet(source, row_group_size=100)

        found = judged_on_ray(source, tmp_path / "ray.parquet", partial(dying_judge, tmp_path / "died"))

        assert (tmp_path / "died").exists()
        assert found == judged_at_home(source, tmp_path / "home.parquet")  # the tally and what was told, in order
        assert [problem.place for problem in found[1]][1:] == [f"{source}, row 601"]
        ray, home = (pd.read_parquet(tmp_path / f"{name}.parquet") for name in ("ray", "home"))
        pd.testing.assert_frame_equal(ray, home, check_exact=True)
        assert ray["n"].tolist() == [*range(651)]
        assert ray["input_flag"].unique().tolist() == ["mine"]

    def test_texts_that_kill_every_worker_end_the_run_with_the_way_out(self, tmp_path):
        source, target = tmp_path / "pairs.parquet", tmp_path / "ray.parquet"
        frame = frame_of_rows()
        frame.loc[300, "left"] = "a deadly text"
        frame.to_parquet(source)

        with pytest.raises(ModelError, match=r"a Ray worker died .* give each more memory"):
            judged_on_ray(source, target, deadly_judge)

        assert [path.name for path in tmp_path.iterdir()] == ["pairs.parquet"]

    def test_a_folder_of_parts_goes_into_a_folder_of_parts(self, tmp_path):
        (tmp_path / "in").mkdir()
        frame = frame_of_rows()
        frame[:400].to_parquet(tmp_path / "in" / "part-0.parquet")
        frame[400:].to_parquet(tmp_path / "in" / "part-1.parquet")
        frame.to_parquet(tmp_path / "whole.parquet")

        tally, problems = judged_on_ray(tmp_path / "in", tmp_path / "out")

        assert tally == judged_at_home(tmp_path / "whole.parquet", tmp_path / "home.parquet")[0]
        assert [problem.place for problem in problems][1:] == [f"{tmp_path}/in/part-1.parquet, row 201"]
        parts = sorted((tmp_path / "out").iterdir())
        assert [part.name for part in parts] == [f"part-{at:06d}.parquet" for at in range(3)]
        found = pd.concat([pd.read_parquet(part) for part in parts], ignore_index=True)
        pd.testing.assert_frame_equal(found, pd.read_parquet(tmp_path / "home.parquet"), check_exact=True)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["home.parquet", "in", "out", "whole.parquet"]

    def test_any_other_table_is_the_same_to_the_byte(self, tmp_path):
        rows = [{"left": left, "right": right, "n": at} for at, (left, right) in enumerate(ROWS * 4)]
        rows[1500] |= {"late": [1, "x"], "conflict": "mine"}  # columns that come late, one of them called like ours
        source = tmp_path / "pairs.jsonl"
        source.write_text("".join(json.dumps(row) + "\n" for row in rows) + "not json\n", encoding="utf-8")

        found = judged_on_ray(source, tmp_path / "ray.jsonl")

        at_home = judged_at_home(source, tmp_path / "home.jsonl")
        assert found[0] == at_home[0]
        assert set(found[1]) == set(at_home[1])
        assert rows_of(tmp_path / "ray.jsonl") == rows_of(tmp_path / "home.jsonl")


def rows_of(path: Path) -> list[dict[str, object]]:
    """The objects of a file of lines; a column that comes late stands in the lines of its chunk, and chunks differ."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [{name: value for name, value in json.loads(line).items() if value is not None} for line in lines]


class TestRefusals:
    def test_a_model_that_cannot_be_loaded_travels_home_as_its_sentence(self, tmp_path):
        frame_of_rows().to_parquet(tmp_path / "pairs.parquet")
        judge = SliceJudge(partial(no_judge, Settings(), ("left", "right")), {})
        slices = pa.Table.from_pylist(
            [{"number": 0, "path": str(tmp_path / "pairs.parquet"), "first": 0, "rows": 9, "part": ""}]
        )

        [answer] = judge(slices).column("answer").to_pylist()

        refused = pickle.loads(answer)  # noqa: S301 - made above
        assert isinstance(refused, ModelError)
        assert str(refused) == "nobody/has-this: cannot be loaded; give a folder"

    def test_strict_stops_before_anything_is_judged(self, tmp_path):
        frame_of_rows().to_parquet(tmp_path / "pairs.parquet")

        with pytest.raises(InputError, match=r"pairs\.parquet, row 601: 'left' has no text; mend the row"):
            judged_on_ray(tmp_path / "pairs.parquet", tmp_path / "out.parquet", no_judge, is_strict=True)

        assert [path.name for path in tmp_path.iterdir()] == ["pairs.parquet"]

    def test_only_parquet_goes_into_a_folder(self, tmp_path):
        (tmp_path / "pairs.csv").write_text("left,right\na,b\n", encoding="utf-8")

        with pytest.raises(InputError, match="only a Parquet table is written into a folder; name one file to write"):
            judged_on_ray(tmp_path / "pairs.csv", tmp_path / "out")

    def test_a_folder_with_files_in_it_is_not_written_over(self, tmp_path):
        frame_of_rows().to_parquet(tmp_path / "pairs.parquet")

        with pytest.raises(OutputError, match="is a folder with files in it; name a new or an empty one"):
            judged_on_ray(tmp_path / "pairs.parquet", tmp_path)

    def test_text_columns_are_looked_for_before_ray_is(self, tmp_path):
        pd.DataFrame({"x": ["a"], "y": ["b"]}).to_parquet(tmp_path / "pairs.parquet")

        with pytest.raises(InputError, match=r"no pair of text columns .* columns: x, y"):
            judged_on_ray(tmp_path / "pairs.parquet", tmp_path / "out.parquet")
