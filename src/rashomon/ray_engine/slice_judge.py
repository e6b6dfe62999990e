"""What Ray Data's actors run: a slice of a Parquet table comes in, its rows judged go out.

A slice and its answer are one row each of a Ray dataset; what is refused on purpose travels as an answer too, so that
it reaches the user as the sentence it is.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from rashomon.errors import RashomonError
from rashomon.judged_rows import RowJudge
from rashomon.progress import QUIET
from rashomon.ray_engine.cluster import RETRIES, Cluster, ray_data
from rashomon.ray_engine.slices import Slice, read_slice
from rashomon.ray_engine.workers import Workers
from rashomon.tables import TableWriter

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedSlice:
    """The errors of a slice's rows, empty where there is none, how many are flagged, and the rows unless written."""

    slice: Slice
    errors: tuple[str, ...]
    flagged: int
    frame: pd.DataFrame | None


class SliceJudge:
    """An actor of Ray Data: holds the model, reads slices and judges them."""

    def __init__(self, make_judge: Callable[[], RowJudge], renamed: Mapping[str, str]) -> None:
        self._make_judge = make_judge
        self._renamed = renamed
        self._judge: RowJudge | None = None

    def __call__(self, batch: Any) -> Any:
        """A table of slices → a table of answers, each a pickled JudgedSlice or RashomonError."""
        import pyarrow as pa

        answers = [self._answer(row.pop("part"), Slice(**row)) for row in batch.to_pylist()]
        return pa.table({"answer": pa.array([pickle.dumps(answer) for answer in answers], type=pa.large_binary())})

    def _answer(self, part: str, wanted: Slice) -> JudgedSlice | RashomonError:
        try:
            if self._judge is None:
                self._judge = self._make_judge()
            frame = self._judge.score_frame(read_slice(wanted), {}, self._renamed, QUIET.stage("", None))
            if part:
                with TableWriter(part) as writer:
                    writer.write(frame)
        except RashomonError as refused:
            return refused
        return JudgedSlice(
            slice=wanted,
            errors=tuple(frame["error"]),
            flagged=int(frame["flag"].fillna(False).sum()),
            frame=None if part else frame,
        )


def _retries() -> dict[str, Any]:
    """Ray Data makes the call of a lost worker again without end unless it is told how often."""
    return {"max_task_retries": RETRIES}


def judge_slices(
    slices: Sequence[Slice],
    parts: Sequence[str],
    make_judge: Callable[[], RowJudge],
    renamed: Mapping[str, str],
    workers: Workers,
    cluster: Cluster,
) -> Iterator[JudgedSlice]:
    """The slices judged by an actor pool of Ray Data, in their order; `parts` are files to write, empty: none.

    Raises what a worker refused, and ModelError when one slice loses its worker again and again.
    """
    data = ray_data()
    context = data.DataContext.get_current().copy()
    context.execution_options.preserve_order = True
    context.enable_progress_bars = False
    rows = [asdict(one) | {"part": part} for one, part in zip(slices, parts, strict=True)]
    with data.DataContext.current(context):
        answers = data.from_items(rows, override_num_blocks=len(rows)).map_batches(
            SliceJudge,
            fn_constructor_args=(make_judge, renamed),
            batch_size=None,  # a block, which is one slice
            batch_format="pyarrow",
            compute=data.ActorPoolStrategy(size=workers.count),
            num_cpus=workers.cpus,
            num_gpus=workers.gpus,
            ray_remote_args_fn=_retries,
        )
        rows_of_answers = iter(answers.iter_rows())
        while True:
            with cluster.told():
                row = next(rows_of_answers, None)
            if row is None:
                return
            answer = pickle.loads(row["answer"])  # noqa: S301 - made by our own workers, moments ago
            if isinstance(answer, RashomonError):
                raise answer
            yield answer
