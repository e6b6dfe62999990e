"""rashomon: find conflicting accounts of an event in what different sources say.

    import rashomon

    result = rashomon.scan(["reports/"])          # or records, mappings, a DataFrame
    result.conflicts_frame()
    rashomon.score(dataframe)                     # pairs of texts, both directions judged
    rashomon.load_reviews("rashomon.db")          # the verdicts of a review queue, as a DataFrame

It says where statements cannot both hold and who makes them, and never which of them is true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rashomon.pipeline import Result, scan
    from rashomon.review.load import load_reviews
    from rashomon.settings import Settings, read_settings
    from rashomon.table_scoring import score

__all__ = ["Result", "Settings", "load_reviews", "read_settings", "scan", "score"]

_HOMES = {
    "Result": "rashomon.pipeline",
    "scan": "rashomon.pipeline",
    "load_reviews": "rashomon.review.load",
    "Settings": "rashomon.settings",
    "read_settings": "rashomon.settings",
    "score": "rashomon.table_scoring",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import rashomon` stays instant."""
    if name not in _HOMES:
        raise AttributeError(f"module 'rashomon' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)
