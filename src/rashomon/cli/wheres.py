"""FIELD=VALUE words of the command line → the mapping a filter is read from."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.errors import InputError


def read_wheres(words: Sequence[str]) -> dict[str, str]:
    """The fields asked for.  Raises InputError for a word without "=", an unknown field, and one that comes twice."""
    from rashomon.store.filters import FIELDS

    asked: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or name not in FIELDS:
            raise InputError(f"--where {word}: write FIELD=VALUE with a field of {', '.join(FIELDS)}")
        if name == "mine":
            raise InputError("--where mine: nobody is signed in on the command line; use reviewer=NAME")
        if name in asked:
            raise InputError(f"--where {name}: was given twice; a filter has one value a field")
        asked[name] = value
    return asked
