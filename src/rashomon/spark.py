"""`rashomon score` for Spark: pairs of texts in a DataFrame judged where the data lie, in Spark's Python workers.

In: a Spark DataFrame with two text columns.  Out: the columns of `rashomon score`, with the values it would give.  The
only file that imports pyspark (`pip install 'rashomon[spark]'`), and it does so when it is used; rashomon must be
installed where the executors run.  A model is loaded once a Python worker, which Spark keeps for later tasks.

    from pyspark.sql import SparkSession
    from rashomon.spark import score, score_batches, score_udf, scored_schema

    spark = SparkSession.builder.master("local[2]").getOrCreate()
    pairs = spark.createDataFrame(
        [("The mayor said the bridge was open.", "The mayor said the bridge was closed.")], ["left", "right"]
    )
    score(pairs).select("conflict", "flag", "kind").show()                             # everything at once
    pairs.select(score_udf()("left", "right").alias("judged")).select("judged.*")      # two columns → a struct
    pairs.mapInPandas(score_batches(), scored_schema(pairs.schema))                    # whole rows, in batches

On the command line of a cluster, PYSPARK_PYTHON names the interpreter that has rashomon.  PySpark 4.3 warns that it
does not fully support pandas 3 yet; what is used here is tested with both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rashomon.errors import SettingsError
from rashomon.judged_rows import ADDED, SCORES, RowJudge, input_names
from rashomon.progress import QUIET
from rashomon.settings import Settings
from rashomon.table_scoring import row_judge
from rashomon.tables import find_text_columns

if TYPE_CHECKING:
    import pandas as pd
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

_TYPES = dict.fromkeys(SCORES, "double") | {
    "flag": "boolean",
    "kind": "string",
    "truncated_left": "bigint",
    "truncated_right": "bigint",
    "error": "string",
}


def score(
    frame: DataFrame, *, left: str | None = None, right: str | None = None, settings: Settings | None = None
) -> DataFrame:
    """The frame with the columns of `rashomon score` after its own, which Spark hands through untouched.

    Columns are found by their usual names unless they are named.  Raises InputError where they cannot be found; a model
    that cannot be loaded fails the Spark job with its ModelError.
    """
    columns = find_text_columns(frame.columns, left=left, right=right, where="the DataFrame")
    renamed = input_names(frame.columns)
    kept = frame.withColumnsRenamed(renamed)
    texts = [f"`{renamed.get(name, name)}`" for name in columns]
    struct = "rashomon_judged"
    while struct in kept.columns:
        struct += "_"
    judged = kept.withColumn(struct, score_udf(settings, names=columns)(*texts))
    return judged.select(*(f"`{name}`" for name in kept.columns), f"{struct}.*")


def score_udf(settings: Settings | None = None, *, names: tuple[str, str] = ("left", "right")) -> Any:
    """A pandas UDF of two text columns: a struct of the columns of `rashomon score`.

    A null or empty text gives null scores and a sentence in `error`, which calls the columns by `names`.  One processor
    thread a Python worker unless the settings name another number, as Spark runs one worker a core.
    """
    functions = _pyspark().sql.functions
    import pandas as pd

    asked = _worker_settings(settings)

    def judge_texts(batches: Any) -> Any:
        judge = _judge(asked, names)
        for left, right in batches:
            frame = pd.DataFrame({names[0]: left, names[1]: right})
            yield judge.score_frame(frame, {}, {}, QUIET.stage("", None))[list(ADDED)]

    # Spark reads the kind of a pandas UDF from its annotations, which must be the types and not their names.
    judge_texts.__annotations__ = {
        "batches": Iterator[tuple[pd.Series, pd.Series]],
        "return": Iterator[pd.DataFrame],
    }
    made = functions.pandas_udf(judge_texts, returnType=_added())
    # Spark may run a deterministic function anew for each field that is taken out of its struct.
    return made.asNondeterministic()


def score_batches(
    *, left: str | None = None, right: str | None = None, settings: Settings | None = None
) -> Callable[[Iterator[pd.DataFrame]], Iterator[pd.DataFrame]]:
    """A function for `DataFrame.mapInPandas`; the schema of what it gives is `scored_schema` of the frame's.

    Raises InputError in the worker where the text columns cannot be found.
    """
    asked = _worker_settings(settings)

    def judge_batches(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for frame in batches:
            names = [str(name) for name in frame.columns]
            columns = find_text_columns(names, left=left, right=right, where="the DataFrame")
            yield _judge(asked, columns).score_frame(frame, {}, input_names(names), QUIET.stage("", None))

    return judge_batches


def scored_schema(schema: StructType) -> StructType:
    """The schema of a frame with the columns of `rashomon score`; input columns that are called like them renamed."""
    types = _pyspark().sql.types
    renamed = input_names(schema.names)
    own = [
        types.StructField(renamed.get(field.name, field.name), field.dataType, field.nullable)
        for field in schema.fields
    ]
    found: StructType = types.StructType(own + _added().fields)
    return found


@lru_cache(maxsize=4)
def _judge(settings: Settings, columns: tuple[str, str]) -> RowJudge:
    """What judges in this Python worker, kept for its next tasks."""
    return row_judge(settings, columns)


def _worker_settings(settings: Settings | None) -> Settings:
    settings = settings or Settings()
    return replace(settings, engine="local", threads=settings.threads or 1)


def _added() -> Any:
    types = _pyspark().sql.types
    made = {
        "double": types.DoubleType,
        "boolean": types.BooleanType,
        "bigint": types.LongType,
        "string": types.StringType,
    }
    return types.StructType([types.StructField(name, made[_TYPES[name]]()) for name in ADDED])


def _pyspark() -> Any:
    try:
        import pyspark.sql.functions
        import pyspark.sql.types
    except ImportError as error:
        raise SettingsError("rashomon.spark needs pyspark; pip install 'rashomon[spark]'") from error
    return pyspark
