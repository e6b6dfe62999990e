"""Ray, connected: the only file that imports ray, and it does so when a cluster is wanted.

In: the environment (RAY_ADDRESS names a running cluster; without it one is started on this machine and ends with this
process).  Out: a Cluster, with what it has to give.  A program that has called `ray.init` itself is left as it is.

A local cluster has no dashboard, sends no usage statistics (RAY_USAGE_STATS_ENABLED=0) and, as Ray 2.60 starts it, asks
everyone who connects for its token.  A cluster that runs already is its owner's: none of this is changed there.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from rashomon.errors import ModelError, RashomonError, SettingsError
from rashomon.onnx import usable_cores

# How often a call is tried anew when its worker dies under it (killed, out of memory, machine lost).  Bounded, so that
# texts that kill every worker end the run with a sentence; 4 outlasts a machine that is lost and comes back.
RETRIES = 4

START_TRIES = 3

_started: set[str] = set()  # addresses of the clusters that this process has started


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """A connection to Ray and what the cluster as a whole holds."""

    ray: Any  # the module
    cpus: int
    gpus: int
    is_own: bool  # started here, for this process

    def result(self, reference: Any) -> Any:
        """What a call gave.  Raises as `told` does."""
        with self.told():
            return self.ray.get(reference)

    @contextmanager
    def told(self) -> Iterator[None]:
        """Have what workers raise told as what it is.

        Raises what a call raised on purpose, SettingsError where the worker lacks rashomon or has another, and
        ModelError where it is lost again and again.
        """
        try:
            yield
        except self.ray.exceptions.RayTaskError as error:
            if isinstance(error.cause, RashomonError):
                raise error.cause from None
            raise
        except self.ray.exceptions.RayError as error:
            if "creation task" in str(error):
                raise SettingsError(
                    f"a Ray worker cannot run rashomon ({_last_error(error)}); install the same version, with what the "
                    "model needs, on every machine of the cluster"
                ) from error
            raise ModelError(
                f"a Ray worker died {RETRIES + 1} times over one piece of the work ({_first_line(error)}); give each "
                "more memory, or have fewer of them on a machine with --threads"
            ) from error


def connect() -> Cluster:
    """The cluster of RAY_ADDRESS, that of the calling program, or a new one on this machine's cores.

    Raises SettingsError where ray is not installed and where the cluster cannot be reached.
    """
    ray = _import_ray()
    if not ray.is_initialized():
        address = os.environ.get("RAY_ADDRESS")
        is_new = not address or address == "local"
        _start(ray, None if is_new else address)
        if is_new:
            _started.add(ray.get_runtime_context().gcs_address)
    is_own = ray.get_runtime_context().gcs_address in _started
    found = ray.cluster_resources()
    cpus = int(found.get("CPU", 0))
    if cpus < 1:
        raise SettingsError(
            "the Ray cluster has no processor to give; wait for its nodes to join, or name another in RAY_ADDRESS"
        )
    return Cluster(ray=ray, cpus=cpus, gpus=int(found.get("GPU", 0)), is_own=is_own)


def ray_data() -> Any:
    """The module ray.data, with its own log kept for errors.  Call it after `connect`."""
    try:
        import ray.data
    except ImportError as error:
        raise SettingsError(f"Ray Data is not whole ({_first_line(error)}); pip install 'rashomon[ray]'") from error
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    return ray.data


def _import_ray() -> Any:
    # Nothing is sent about who uses it, and what its C++ side has to say short of a crash stays in its log files.
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    try:
        import ray
    except ImportError as error:
        raise SettingsError("--engine ray needs ray; pip install 'rashomon[ray]', or leave out --engine") from error
    return ray


def _start(ray: Any, address: str | None) -> None:
    """Connect to the address, or start a cluster here; the latter twice, as Ray allows a busy machine 30 seconds."""
    quiet = {"log_to_driver": False, "logging_level": logging.ERROR}
    given = {"address": address} if address else {"address": "local", "num_cpus": usable_cores()}
    tries = 1 if address else START_TRIES
    for left in reversed(range(tries)):
        try:
            with _silent_descriptor():
                ray.init(**given, **({} if address else {"include_dashboard": False}), **quiet)
            return
        except Exception as error:  # ConnectionError, ValueError, RuntimeError, gRPC's own: whatever kept it back
            ray.shutdown()
            if left:
                continue
            if address:
                place, way_out = f"the Ray cluster at {address} cannot be reached", "check RAY_ADDRESS"
            else:
                place, way_out = "Ray cannot start on this machine", "try again when it is less busy"
            raise SettingsError(f"{place} ({_first_line(error)}); {way_out}, or leave out --engine ray") from error


@contextmanager
def _silent_descriptor() -> Iterator[None]:
    """Without what Ray's C++ side writes to stderr about having been told to be quiet; errors come as exceptions.

    Only where no other thread might write there meanwhile.
    """
    if threading.active_count() > 1:
        yield
        return
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _first_line(error: Exception) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)


def _last_error(error: Exception) -> str:
    """Of a traceback told as text, the line that names the error."""
    named = [line.strip() for line in str(error).splitlines() if "Error: " in line]
    return named[-1].rpartition("error: ")[2].rpartition("Error: ")[2] if named else _first_line(error)
