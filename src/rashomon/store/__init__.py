"""The database of a review queue: records in, records out; the only folder that knows SQL."""

from __future__ import annotations

from rashomon.store.open import Store, open_store

__all__ = ["Store", "open_store"]
