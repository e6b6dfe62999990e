"""Settings of a run: defaults, then a TOML file, then environment variables, then what the caller names.

In: `rashomon.toml` (a flat table, or [tool.rashomon] of a pyproject.toml), variables RASHOMON_<NAME>.  Out: one frozen
Settings.  An unknown key or an impossible value is an error that names it.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from math import inf
from pathlib import Path
from typing import Any

from rashomon.errors import SettingsError

_PREFIX = "RASHOMON_"
# Variables with the prefix that are not settings.
_RESERVED = frozenset(
    {
        "RASHOMON_DATA",
        "RASHOMON_DB",
        "RASHOMON_URL",
        "RASHOMON_TOKEN",
        "RASHOMON_AXE",
        "RASHOMON_KILL_LOOPS",
        "RASHOMON_RACE_CLAIMS",
    }
)


_KINDS = {
    "tuple": "is not a list",
    "int": "is not a whole number",
    "float": "is not a number",
    "bool": "is neither yes nor no; write true or false",
}
_YES, _NO = ("true", "yes", "1", "on"), ("false", "no", "0", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a user may set.  None means "the model's own" or "as the machine is"."""

    model: str | None = None  # NLI model: hub name or folder
    backend: str = "auto"  # auto, onnx, openvino or torch
    labels: tuple[str, ...] | None = None  # output order of a model whose labels are unnamed
    temperature: float | None = None
    encoder: str | None = None  # sentence encoder: hub name or folder
    threshold: float | None = None  # flag at this conflict probability
    precision: float | None = None  # in place of a threshold: the one that was so precise on dev
    across: str = "speakers"  # speakers, sources or documents: what must differ between two compared statements
    # 15 and 0.5 compare .57 of the strong pairs of ECB+ dev at 4.0 pairs a claim; the 10 nearest by cosine, .44 at 7.4.
    neighbours: int = 15  # candidates looked at per statement
    min_similarity: float = 0.0  # cosine below which two statements are not compared
    min_same_matter: float = 0.5  # probability that both are about one matter; below, they are not compared
    max_days: float = 30.0  # publication dates further apart are not compared; 0 compares all
    batch_size: int | None = None
    threads: int | None = None
    list_below: int = 20  # best unflagged pairs that are listed after the flagged ones
    exhaustive: bool = False  # judge every pair in both directions, also those that cannot become a conflict
    engine: str = "local"  # local or ray: where texts are embedded and judged

    def __post_init__(self) -> None:
        possible = {
            "backend": (self.backend in ("auto", "onnx", "openvino", "torch"), "auto, onnx, openvino or torch"),
            "across": (self.across in ("speakers", "sources", "documents"), "speakers, sources or documents"),
            "temperature": (self.temperature is None or 0 < self.temperature < inf, "a number above 0"),
            "threshold": (self.threshold is None or 0 <= self.threshold <= 1, "between 0 and 1"),
            "precision": (self.precision is None or 0 < self.precision <= 1, "above 0 and at most 1"),
            "neighbours": (self.neighbours >= 1, "at least 1"),
            "min_similarity": (-1 <= self.min_similarity <= 1, "between -1 and 1"),
            "min_same_matter": (0 <= self.min_same_matter <= 1, "between 0 and 1"),
            "max_days": (self.max_days >= 0, "at least 0, which compares all"),
            "batch_size": (self.batch_size is None or self.batch_size >= 1, "at least 1"),
            "threads": (self.threads is None or self.threads >= 1, "at least 1"),
            "list_below": (self.list_below >= 0, "at least 0"),
            "engine": (self.engine in ("local", "ray"), "local or ray"),
        }
        for name, (is_possible, way_out) in possible.items():
            if not is_possible:
                raise SettingsError(f"{name} = {getattr(self, name)!r} is not possible; it is {way_out}")
        if self.threshold is not None and self.precision is not None:
            raise SettingsError("threshold and precision both say when to flag; give one of them")

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def read_settings(
    config: Path | None = None, *, environment: Mapping[str, str] | None = None, **named: Any
) -> Settings:
    """Settings from a file, the environment and the caller, later ones winning.

    A named None and an empty variable count as not named.

    Raises SettingsError for an unknown key, naming it and the nearest known one, and for an impossible value.
    """
    values: dict[str, Any] = {}
    if config is not None:
        _lay_over(values, {key: _typed(key, value, str(config)) for key, value in _read_file(config).items()})
    given = os.environ if environment is None else environment
    variables = {
        name: text for name, text in given.items() if name.startswith(_PREFIX) and name not in _RESERVED and text
    }
    keys = {name: name.removeprefix(_PREFIX).lower() for name in variables}
    _lay_over(values, {keys[name]: _typed(keys[name], text, name) for name, text in variables.items()})
    _lay_over(values, {key: _typed(key, value, key) for key, value in named.items() if value is not None})
    return replace(Settings(), **values)


def _lay_over(values: dict[str, Any], later: Mapping[str, Any]) -> None:
    """The later values win; a precision also over an earlier threshold, and a threshold over a precision."""
    for one, other in (("precision", "threshold"), ("threshold", "precision")):
        if one in later and other not in later:
            values.pop(other, None)
    values |= later


def _read_file(config: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(config.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SettingsError(f"{config}: no such settings file") from error
    except OSError as error:
        raise SettingsError(f"{config}: cannot be read ({error.strerror}); name a TOML file") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{config}: not valid TOML ({error})") from error
    if config.name == "pyproject.toml":
        table, name = table.get("tool", {}).get("rashomon"), "[tool.rashomon]"
    else:
        table, name = table.get("rashomon", table), "[rashomon]"
    if not isinstance(table, dict):
        raise SettingsError(f"{config}: has no table {name}; write the settings under it")
    return table


def _typed(key: str, value: Any, place: str) -> Any:
    kinds = {field.name: str(field.type) for field in fields(Settings)}
    if key not in kinds:
        near = difflib.get_close_matches(key, kinds, n=1)
        hint = f"; did you mean {near[0]}?" if near else f"; known: {', '.join(kinds)}"
        raise SettingsError(f"{place}: unknown setting {key!r}{hint}")
    try:
        if kinds[key].startswith("tuple"):
            return tuple(str(part).strip() for part in (value.split(",") if isinstance(value, str) else value))
        if kinds[key].startswith("int"):
            return _whole(value)
        if kinds[key].startswith("float"):
            return float(value)
        if kinds[key] == "bool":
            return _yes_or_no(value)
    except (TypeError, ValueError) as error:
        kind = _KINDS[kinds[key].partition("[")[0].split(" ")[0]]
        raise SettingsError(f"{place}: {key} = {value!r} {kind}") from error
    return str(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool | float):
        raise ValueError(value)
    return int(value)


def _yes_or_no(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().casefold()
    if word not in (*_YES, *_NO):
        raise ValueError(value)
    return word in _YES
