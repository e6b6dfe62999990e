"""The settings in force, and where each comes from.

In: a settings file, the environment, what the caller names.  Out: the Settings with findings, one a setting that is not
the default.  What cannot be read is a finding too, and the defaults are in force then.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from rashomon.doctor.findings import Finding
from rashomon.errors import SettingsError
from rashomon.settings import Settings, read_settings

SECTION = "settings"


def examine_settings(
    config: Path | None, environment: Mapping[str, str], named: Mapping[str, Any]
) -> tuple[Settings, list[Finding]]:
    """Settings as every verb reads them, and what is to be told of them."""
    try:
        settings = read_settings(config, environment=environment, **named)
    except SettingsError as error:
        told = f"{error}"
        way_out = "mend it; every verb refuses to start with it"
        return Settings(), [Finding(section=SECTION, name="settings", state="wrong", told=told, way_out=way_out)]
    origins = {field.name: _origin(field.name, settings, config, environment, named) for field in fields(Settings)}
    found = [
        Finding(
            section=SECTION,
            name=name,
            state="ok",
            told=f"{_shown(getattr(settings, name))}, from {origin}",
            figures={"value": getattr(settings, name), "origin": origin},
        )
        for name, origin in origins.items()
        if origin != "default"
    ]
    others = {name: getattr(settings, name) for name, origin in origins.items() if origin == "default"}
    told = ", ".join(f"{name} {_shown(value)}" for name, value in others.items() if value is not None)
    found.append(Finding(section=SECTION, name="defaults", state="ok", told=told, figures=others))
    return settings, found


def _origin(
    name: str, settings: Settings, config: Path | None, environment: Mapping[str, str], named: Mapping[str, Any]
) -> str:
    """Who gave a setting the value it has; a later one wins, and a precision drops an earlier threshold."""
    if named.get(name) is not None:
        return f"--{name.replace('_', '-')}"
    variable = f"RASHOMON_{name.upper()}"
    is_set = getattr(settings, name) is not None
    if environment.get(variable) and is_set:
        return variable
    if config is not None and is_set and name in _keys(config):
        return str(config)
    return "default"


def _keys(config: Path) -> frozenset[str]:
    """What a settings file names; `read_settings` has read it before."""
    table: Any = tomllib.loads(config.read_text(encoding="utf-8"))
    if config.name == "pyproject.toml":
        return frozenset(table.get("tool", {}).get("rashomon", {}))
    return frozenset(table.get("rashomon", table))


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)
