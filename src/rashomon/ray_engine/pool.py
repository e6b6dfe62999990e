"""Calls spread over a cluster: a pool of actors that each hold one loaded thing, and plain tasks.

In: how to load the thing (a picklable function without arguments) and calls of one of its methods.  Out: their results,
in the order of the calls, at most a few calls ahead of the reader.  A worker that dies is started anew and its call is
made again, which changes no result: what is called must depend on its arguments alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from rashomon.errors import SettingsError
from rashomon.ray_engine.cluster import RETRIES, Cluster

# Calls given to a worker at once: one in work and one that waits, so that no worker waits for its next.
IN_HAND = 2

# Until the first worker runs: a cluster that must add a machine first takes minutes.
START_SECONDS = 600.0

Send = Callable[..., Any]  # arguments → a reference to what will come


class Holder:
    """What runs in an actor: loads its thing at the first call, so that why it cannot be loaded reaches the caller."""

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load = load
        self._held: Any = None

    def is_up(self) -> bool:
        """Whether the actor runs."""
        return True

    def call(self, method: str, *arguments: Any) -> Any:
        """One method of the thing."""
        if self._held is None:
            self._held = self._load()
        return getattr(self._held, method)(*arguments)


class Pool:
    """`count` actors with so many CPUs and GPUs each; they end when the pool is let go.

    Raises SettingsError when none of them can start.
    """

    def __init__(self, cluster: Cluster, load: Callable[[], Any], *, count: int, cpus: int, gpus: int) -> None:
        self.count = count
        self._cluster = cluster
        actor = cluster.ray.remote(Holder).options(
            num_cpus=cpus, num_gpus=gpus, max_restarts=-1, max_task_retries=RETRIES
        )
        self._actors = [actor.remote(load) for _ in range(count)]
        first, _ = cluster.ray.wait([self._actors[0].is_up.remote()], timeout=START_SECONDS)
        if not first:
            raise SettingsError(
                f"no Ray worker has started in {START_SECONDS / 60:.0f} minutes: other work holds the cluster's "
                "processors or GPUs; end it, or name another cluster in RAY_ADDRESS"
            )

    def call(self, method: str, *arguments: Any) -> Any:
        """One call, on one of the actors."""
        return self._cluster.result(self._actors[0].call.remote(method, *arguments))

    def map(self, method: str, calls: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
        """The results of the calls, in their order; raises what the first of them raised."""
        return _in_order(self._cluster, [partial(actor.call.remote, method) for actor in self._actors], calls)


def spread(cluster: Cluster, function: Callable[..., Any], calls: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    """The results of the calls of a function, in their order, as many at once as the cluster has CPUs.

    The tasks reserve no CPU: a pool may hold them all, and the stages of a scan run one after the other.
    """
    task = cluster.ray.remote(function).options(num_cpus=0, max_retries=RETRIES, scheduling_strategy="SPREAD")
    return _in_order(cluster, [task.remote] * cluster.cpus, calls)


def _in_order(cluster: Cluster, workers: Sequence[Send], calls: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    free = deque([*workers] * IN_HAND)
    running: dict[Any, tuple[int, Send]] = {}
    finished: dict[int, Any] = {}
    given = enumerate(calls)
    is_more, wanted = True, 0
    while True:
        # Results that wait for a slower one before them are bounded too: twice what is in hand.
        while is_more and free and len(running) + len(finished) < 2 * IN_HAND * len(workers):
            at, arguments = next(given, (-1, ()))
            is_more = at >= 0
            if is_more:
                send = free.popleft()
                running[send(*arguments)] = (at, send)
        if wanted in finished:
            yield cluster.result(finished.pop(wanted))
            wanted += 1
        elif running:
            [done], _ = cluster.ray.wait(list(running), num_returns=1)
            at, send = running.pop(done)
            free.append(send)
            finished[at] = done
        else:
            return
