"""A case: a folder that remembers what was read, embedded and judged, so that the next scan does only what is new."""
