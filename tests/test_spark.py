"""Pairs judged in Spark's Python workers have the columns and values of `rashomon score`; local Spark, two cores."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest

from rashomon import table_scoring
from rashomon.errors import InputError, SettingsError
from rashomon.judged_rows import ADDED
from rashomon.settings import Settings
from rashomon.spark import score, score_batches, score_udf, scored_schema

# PySpark 4.3 of pandas 3: "does not yet fully support"; what is used of it is what these tests try.
pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")

# One pair a batch: then an int8 score is the same wherever the pair stands.
ONE = Settings(batch_size=1, threshold=0.5)
PAIRS = [
    ("The mayor said the bridge was open.", "The mayor said the bridge was closed."),
    ("Twelve people died in the storm.", "Fifteen people died in the storm."),
    ("", "Ten boats left the harbour."),
    ("Ten boats left the harbour.", None),
    ("Ten boats left the harbour.", "Boats left the harbour."),
]


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if importlib.util.find_spec("pyspark") is None:
        pytest.skip("pyspark is not installed; pip install 'rashomon[spark]'")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java; apt-get install default-jre-headless")
    from pyspark.sql import SparkSession

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        build = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        build = build.config("spark.ui.showConsoleProgress", "false")
        build = build.config("spark.driver.host", "127.0.0.1").config("spark.sql.session.timeZone", "UTC")
        build = build.config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("spark")))
        session = build.getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        yield session
        session.stop()


@pytest.fixture(scope="module")
def frame(spark: Any) -> Any:
    rows = [(at, left, right, None if at == 1 else at, "mine") for at, (left, right) in enumerate(PAIRS)]
    return spark.createDataFrame(
        rows, "n bigint, premise string, hypothesis string, `a.b` int, flag string"
    ).repartition(2)


@pytest.fixture(scope="module")
def at_home() -> pd.DataFrame:
    texts = pd.DataFrame(PAIRS, columns=["premise", "hypothesis"], dtype=object)
    return table_scoring.score(texts, settings=ONE)[list(ADDED)]


def plain(found: pd.DataFrame) -> list[list[object]]:
    """The added cells as plain values, None for what is missing."""
    return found.astype(object).where(found.notna(), None).to_numpy().tolist()


def added(found: Any) -> list[list[object]]:
    """The same of a Spark frame, in the order of the pairs."""
    return [[row[name] for name in ADDED] for row in found.orderBy("n").collect()]


def test_a_frame_keeps_its_columns_and_gets_those_of_rashomon_score(frame, at_home):
    found = score(frame, settings=ONE)

    assert found.columns == ["n", "premise", "hypothesis", "a.b", "input_flag", *ADDED]
    assert found.schema == scored_schema(frame.schema)
    assert added(found) == plain(at_home)
    rows = found.orderBy("n").collect()
    assert [row["flag"] for row in rows] == [True, True, None, None, False]
    assert [row["error"] for row in rows][2:4] == ["'premise' has no text", "'hypothesis' has no text"]
    assert [row["a.b"] for row in rows] == [0, None, 2, 3, 4]


def test_two_columns_become_one_struct_that_is_judged_once(frame, at_home):
    judged = frame.select("n", score_udf(ONE, names=("premise", "hypothesis"))("premise", "hypothesis").alias("judged"))
    found = judged.select("n", "judged.*")

    assert added(found) == plain(at_home)
    plan = found._jdf.queryExecution().executedPlan().toString()
    assert plan.count("ArrowEvalPython ") == 1


def test_batches_of_whole_rows_go_through_map_in_pandas(frame, at_home):
    plainly_named = frame.withColumnRenamed("a.b", "count")  # mapInPandas itself knows no column with a dot

    found = plainly_named.mapInPandas(score_batches(settings=ONE), scored_schema(plainly_named.schema))

    assert added(found) == plain(at_home)
    assert {row["input_flag"] for row in found.collect()} == {"mine"}


def test_columns_that_cannot_be_found_are_told_before_spark_runs(spark):
    with pytest.raises(InputError, match="the DataFrame: no pair of text columns"):
        score(spark.createDataFrame([("a", "b")], ["x", "y"]))


def test_without_pyspark_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark", None)

    with pytest.raises(SettingsError, match=r"rashomon\.spark needs pyspark; pip install 'rashomon\[spark\]'"):
        score_udf()
