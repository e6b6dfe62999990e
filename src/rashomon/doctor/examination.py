"""All that `rashomon doctor` looks at, in order, each part by itself: one that fails is told, and the rest goes on.

In: what a scan would be given: a settings file, the environment, options.  Out: findings.  Nothing is fetched, and
nothing is written outside a temporary folder.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rashomon.doctor.embedded_files import examine_models
from rashomon.doctor.findings import Finding
from rashomon.doctor.hardware import examine_machine
from rashomon.doctor.installation import examine_installation
from rashomon.doctor.model_labels import examine_labels, model_folder, read_names
from rashomon.doctor.self_test import SECTION as SELF_TEST
from rashomon.doctor.self_test import examine_scores
from rashomon.doctor.settings_origins import examine_settings
from rashomon.doctor.trial_scan import SECTION as NETWORK
from rashomon.doctor.trial_scan import examine_network
from rashomon.errors import RashomonError
from rashomon.hub import without_fetching
from rashomon.labels import label_order
from rashomon.machine import read_machine
from rashomon.pipeline import load_nli
from rashomon.settings import Settings


def examine(
    config: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    named: Mapping[str, Any] | None = None,
    on_part: Callable[[str], None] = lambda _: None,
) -> Iterator[Finding]:
    """Look at everything; `named` are settings as options give them, `on_part` hears what is looked at next."""
    given = dict(os.environ if environment is None else environment)
    named = named or {}
    on_part("installation")
    yield from examine_installation()
    settings, found = examine_settings(config, given, named)
    on_part("machine")
    yield from examine_machine(read_machine(), settings.threads)
    on_part("models")
    yield from examine_models()
    yield from examine_labels(settings)
    on_part("settings")
    yield from found
    on_part("self-test")
    yield from _guarded(SELF_TEST, "model", lambda: _judge(settings))
    on_part("network")
    options = _options(config, named)
    if settings.engine != "local":
        told = f"{settings.engine} sends texts to the machines of its cluster; looked at with the local engine"
        yield Finding(section=NETWORK, name="engine", state="note", told=told)
        options += ["--engine", "local"]
    yield from _guarded(NETWORK, "scan", lambda: examine_network(options, given))


def _guarded(section: str, name: str, part: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    """The findings of a part; what it raises is one of them, for whoever asks a doctor may have anything broken."""
    try:
        yield from part()
    except RashomonError as error:
        told, way_out = str(error), "mend what it says, then ask again"
    except ImportError as error:
        told, way_out = f"a library cannot be loaded: {error}", "pip install --force-reinstall rashomon"
    except Exception as error:
        told, way_out = f"{type(error).__name__}: {error}", "report it with this page (--json)"
    else:
        return
    yield Finding(section=section, name=name, state="wrong", told=told, way_out=way_out)


def _judge(settings: Settings) -> Iterator[Finding]:
    with without_fetching():
        names = read_names(settings.model, model_folder(settings.model) if settings.model else None)
        scorer = load_nli(settings)
        yield from examine_scores(scorer, names, label_order(scorer.name, names, settings.labels))


def _options(config: Path | None, named: Mapping[str, Any]) -> list[str]:
    """The options of a scan with the same settings."""
    options = [] if config is None else ["--config", str(config)]
    for name, value in named.items():
        if value is not None:
            options += [f"--{name.replace('_', '-')}", ",".join(value) if isinstance(value, tuple) else str(value)]
    return options
