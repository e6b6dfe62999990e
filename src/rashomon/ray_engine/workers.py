"""How many workers a cluster gives, and what each of them may use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rashomon.ray_engine.cluster import Cluster
from rashomon.ray_engine.pool import Pool
from rashomon.scores.onnx_folder import find_onnx_file
from rashomon.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """So many workers, with so many CPUs and GPUs each, and the settings they load their models by."""

    count: int
    cpus: int
    gpus: int
    settings: Settings

    def pool(self, cluster: Cluster, load: Callable[[], Any]) -> Pool:
        """These workers as a pool of actors.

        On a cluster of this process's own they reserve no processor: what else is here takes turns with them, where a
        reservation would have a second pool of the same program wait for the first without end.
        """
        return Pool(cluster, load, count=self.count, cpus=0 if cluster.is_own else self.cpus, gpus=self.gpus)


def plan_workers(cluster: Cluster, settings: Settings) -> Workers:
    """One worker a GPU where the model runs on one, else one for every `threads` CPUs (default 1).

    One thread a worker is the default because workers side by side use a processor better than threads within one.
    """
    if cluster.gpus and judges_on_gpu(settings):
        cpus = min(settings.threads or max(cluster.cpus // cluster.gpus, 1), cluster.cpus)
        count, gpus = max(min(cluster.gpus, cluster.cpus // cpus), 1), 1
    else:
        cpus = min(settings.threads or 1, cluster.cpus)
        count, gpus = cluster.cpus // cpus, 0
    return Workers(count=count, cpus=cpus, gpus=gpus, settings=replace(settings, engine="local", threads=cpus))


def judges_on_gpu(settings: Settings) -> bool:
    """Whether the NLI model of these settings runs on torch, which takes a GPU where there is one."""
    if settings.model is None or settings.backend not in ("auto", "torch"):
        return False
    folder = Path(settings.model)
    return settings.backend == "torch" or not (folder.is_dir() and find_onnx_file(folder) is not None)
