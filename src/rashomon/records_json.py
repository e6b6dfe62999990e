"""Records ↔ plain values, without loss: what a run's records file and the store keep.

In: any frozen dataclass of `records.py`, or the mapping it was made into.  Out: the other one.  A field equal to its
default is left out, so that a file stays small and an older one stays readable.  It opens no file.
"""

from __future__ import annotations

import math
import re
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from rashomon.errors import InputError

Record = TypeVar("Record")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def to_plain(record: Any) -> Any:
    """A record as mappings, lists, strings and numbers, ready for JSON."""
    if is_dataclass(record):
        return {
            name: to_plain(value)
            for name, default in _fields_of(type(record))  # type: ignore[arg-type]
            if (value := getattr(record, name)) is not default and value != default
        }
    if isinstance(record, (tuple, list)):
        return [to_plain(one) for one in record]
    if isinstance(record, (datetime, date)):
        return record.isoformat()
    return record


def from_plain(kind: type[Record], plain: Mapping[str, Any]) -> Record:
    """The record that `to_plain` took apart.  Raises InputError, naming the record and the field, for anything else."""
    if type(plain) is not dict and not isinstance(plain, Mapping):
        raise InputError(f"a {kind.__name__} is not {type(plain).__name__}; the file was not written by rashomon")
    try:
        return kind(**read_fields(kind, plain))
    except TypeError as error:
        raise InputError(f"{kind.__name__} is not whole: {error}") from error


def read_fields(kind: type[Any], plain: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that a mapping holds, as the record has them.  Raises InputError as `from_plain` does."""
    readers = _readers_of(kind)  # type: ignore[arg-type]
    if not plain.keys() <= readers.keys():
        unknown = sorted(plain.keys() - readers.keys())
        raise InputError(
            f"{kind.__name__} has no field {unknown[0]!r}; "
            "the file was written by a newer rashomon: upgrade, or scan again"
        )
    try:
        return {name: readers[name](value) for name, value in plain.items()}
    except InputError:
        raise
    except (TypeError, ValueError, OverflowError, KeyError, AttributeError) as error:
        name, value = next((name, value) for name, value in plain.items() if not _can_read(readers[name], value))
        raise InputError(f"{kind.__name__}.{name} = {value!r:.80} cannot be read") from error


def is_storable(text: str) -> bool:
    """Whether every database keeps the text: it has no NUL, and no half of a character (a lone surrogate)."""
    if text.isascii():
        return "\0" not in text
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def storable(value: Any) -> Any:
    """The text, or every text in a plain value, with U+FFFD for each character that no database keeps."""
    if isinstance(value, str):
        return value if is_storable(value) else _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, Mapping):
        return {storable(name): storable(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [storable(one) for one in value]
    return value


@cache
def _fields_of(kind: type) -> tuple[tuple[str, Any], ...]:
    """Names with defaults; a field without one has MISSING, which nothing equals."""
    return tuple((field.name, field.default) for field in fields(kind))


@cache
def _readers_of(kind: type) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: _reader(hints[field.name]) for field in fields(kind)}


def _reader(hint: Any) -> Callable[[Any], Any]:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        inner = _reader(next(one for one in get_args(hint) if one is not type(None)))
        return lambda value: None if value is None else inner(value)
    if origin is Literal:
        known = {one: one for one in get_args(hint)}
        return lambda value: known[value]
    if origin is tuple:
        item = _reader(get_args(hint)[0])
        return lambda value: tuple(item(one) for one in _listed(value))
    if is_dataclass(hint):
        return lambda value: from_plain(hint, value)  # type: ignore[arg-type]
    if hint is datetime:
        return datetime.fromisoformat
    if hint is date:
        return date.fromisoformat
    if hint is float:
        return _number
    return lambda value: value if type(value) is hint else _kept(value, (hint,))


def _can_read(reader: Callable[[Any], Any], value: Any) -> bool:
    try:
        reader(value)
    except Exception:
        return False
    return True


def _number(value: Any) -> float:
    """A finite number: no database sorts the others alike."""
    number: float = value if type(value) is float else float(_kept(value, (int, float)))
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def _listed(value: Any) -> Any:
    return _kept(value, (list, tuple))


def _kept(value: Any, kinds: tuple[type, ...]) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise TypeError(value)
    return value
