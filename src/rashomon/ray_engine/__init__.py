"""`--engine ray`: the same results from a Ray cluster, on as many processors or GPUs as it has."""

from rashomon.ray_engine.engine import RayEngine
from rashomon.ray_engine.table import score_table

__all__ = ["RayEngine", "score_table"]
