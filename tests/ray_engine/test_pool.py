"""How calls are spread and put in order again, on a stand-in for Ray whose workers finish in the worst order."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.errors import ModelError, SettingsError
from rashomon.ray_engine.cluster import Cluster
from rashomon.ray_engine.pool import Pool, spread
from rashomon.ray_engine.workers import plan_workers
from rashomon.settings import Settings


class Reference:
    """What a call will give; `wait` decides when."""

    def __init__(self, value: Any) -> None:
        self.value = value


class Remote:
    """A function or class that runs elsewhere: here, and at once."""

    def __init__(self, wrapped: Any, told: dict[str, Any]) -> None:
        self._wrapped = wrapped
        self._told = told

    def options(self, **told: Any) -> Remote:
        self._told |= told
        return self

    def remote(self, *arguments: Any) -> Any:
        made = self._wrapped(*arguments)
        return Actor(made) if isinstance(self._wrapped, type) else Reference(made)


class Actor:
    def __init__(self, held: Any) -> None:
        self._held = held

    def __getattr__(self, method: str) -> Remote:
        return Remote(getattr(self._held, method), {})


class LastFirst:
    """Ray, as far as a pool asks it; of what runs, the call sent last is done first."""

    def __init__(self, *, is_full: bool = False) -> None:
        self.told: dict[str, Any] = {}
        self.most_running = 0
        self.is_full = is_full

    def remote(self, wrapped: Any) -> Remote:
        return Remote(wrapped, self.told)

    def wait(self, references: list[Any], *, num_returns: int = 1, timeout: float | None = None) -> tuple[list, list]:
        if timeout is not None and self.is_full:
            return [], references
        self.most_running = max(self.most_running, len(references))
        return references[-num_returns:], references[:-num_returns]

    def get(self, reference: Any) -> Any:
        return reference.value

    class exceptions:  # noqa: N801 - as Ray calls it
        class RayError(Exception):
            pass

        class RayTaskError(RayError):
            cause: Exception


class Doubler:
    def double(self, number: int) -> int:
        return 2 * number


def cluster(ray: LastFirst, cpus: int = 2) -> Cluster:
    return Cluster(ray=ray, cpus=cpus, gpus=0, is_own=True)


def test_results_come_in_the_order_of_the_calls_whatever_is_done_first() -> None:
    ray = LastFirst()

    found = list(Pool(cluster(ray), Doubler, count=2, cpus=1, gpus=0).map("double", ((n,) for n in range(100))))

    assert found == [2 * n for n in range(100)]
    assert ray.told == {"num_cpus": 1, "num_gpus": 0, "max_restarts": -1, "max_task_retries": 4}


def test_calls_are_made_only_a_few_ahead_of_the_reader() -> None:
    made: list[int] = []

    def calls():
        for number in range(1000):
            made.append(number)
            yield (number,)

    ray = LastFirst()
    results = Pool(cluster(ray), Doubler, count=2, cpus=1, gpus=0).map("double", calls())
    first = next(results)

    assert first == 0
    assert ray.most_running <= 4  # two workers with two calls each
    assert len(made) <= 8  # and as many results that wait for the first


def test_no_calls_give_no_results() -> None:
    assert list(Pool(cluster(LastFirst()), Doubler, count=3, cpus=1, gpus=0).map("double", ())) == []


def test_a_thing_is_loaded_once_a_worker_and_at_the_first_call() -> None:
    loaded: list[Doubler] = []

    def load() -> Doubler:
        loaded.append(Doubler())
        return loaded[-1]

    pool = Pool(cluster(LastFirst()), load, count=2, cpus=1, gpus=0)
    assert loaded == []
    list(pool.map("double", ((n,) for n in range(50))))

    assert len(loaded) == 2


def test_a_cluster_that_is_full_is_told_and_not_waited_for_without_end() -> None:
    with pytest.raises(SettingsError, match="no Ray worker has started in 10 minutes: other work holds the cluster's"):
        Pool(cluster(LastFirst(is_full=True)), Doubler, count=2, cpus=1, gpus=0)


@pytest.mark.parametrize(("is_own", "reserved"), [(True, 0), (False, 2)])
def test_processors_are_reserved_on_a_cluster_of_others_alone(is_own: bool, reserved: int) -> None:
    ray = LastFirst()
    found = Cluster(ray=ray, cpus=4, gpus=0, is_own=is_own)

    pool = plan_workers(found, Settings(engine="ray", threads=2)).pool(found, Doubler)

    assert pool.count == 2
    assert ray.told["num_cpus"] == reserved


def test_a_function_is_spread_over_all_processors_without_reserving_any() -> None:
    ray = LastFirst()

    found = list(spread(cluster(ray, cpus=3), str.upper, ((letter,) for letter in "abcdefghij")))

    assert found == list("ABCDEFGHIJ")
    assert (ray.told["num_cpus"], ray.told["max_retries"], ray.told["scheduling_strategy"]) == (0, 4, "SPREAD")
    assert ray.most_running == 6  # two for each of three


class TestWhatIsRaised:
    def test_what_a_worker_refused_comes_as_its_own_sentence(self) -> None:
        with pytest.raises(ModelError, match=r"^x: has no labels$"):
            cluster(Raising(cause=ModelError("x: has no labels"))).result(Reference(None))

    def test_a_mistake_of_ours_shows_where_it_was_made(self) -> None:
        with pytest.raises(LastFirst.exceptions.RayTaskError):
            cluster(Raising(cause=KeyError("x"))).result(Reference(None))

    def test_a_worker_that_is_lost_again_and_again_ends_the_run_with_the_way_out(self) -> None:
        with pytest.raises(ModelError, match=r"a Ray worker died 5 times .* \(out of memory\); give each more memory"):
            cluster(Raising("out of memory\nmore")).result(Reference(None))

    def test_a_worker_without_rashomon_is_told_what_it_lacks(self) -> None:
        said = (
            "The actor died because of an error raised in its creation task, ray::Holder.__init__()\n"
            "ray.exceptions.RaySystemError: System error: No module named 'rashomon'\ntraceback: Traceback (most recent"
        )

        with pytest.raises(
            SettingsError, match=r"cannot run rashomon \(No module named 'rashomon'\); install the same"
        ):
            cluster(Raising(said)).result(Reference(None))


class Raising(LastFirst):
    """A call that raised, or, where words are given, a worker that is lost."""

    def __init__(self, said: str | None = None, *, cause: Exception | None = None) -> None:
        super().__init__()
        self._said = said
        self._cause = cause

    def get(self, reference: Any) -> Any:  # noqa: ARG002 - Ray's own name
        if self._said is not None:
            raise self.exceptions.RayError(self._said)
        error = self.exceptions.RayTaskError("traceback")
        error.cause = self._cause
        raise error
