"""A small scan run twice as a user runs it: once as the machine is, once with every socket refused.

In: the settings in force, as a command line and an environment.  Out: findings: what tried to reach a network, and
whether the results are the same files.  The reports are invented; there is one for each kind of file a scan reads.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rashomon.doctor.findings import Finding
from rashomon.doctor.offline import Attempt, OfflineRun, run_offline
from rashomon.hub import VARIABLE

SECTION = "network"
COMMAND = "rashomon.cli:main"
RESULTS = ("conflicts.csv", "statements.parquet")  # what a scan finds, without the time it was made

REPORTS = {
    "gazette.html": (
        "<!doctype html><html><head><title>Bridge open again</title></head><body><article><h1>Bridge open again</h1>"
        "<p>The bridge over the Lorne was opened to traffic on Monday, Mayor Ada Stone told reporters in Ostwick. "
        "It had been closed for two days after the flood.</p><p>Twelve people were hurt when the river rose on "
        "Saturday night, the hospital said.</p></article></body></html>"
    ),
    "courier.md": (
        "---\nsource: Ostwick Courier\npublished_at: 2031-05-05\n---\n\nThe bridge over the Lorne is still closed to "
        "traffic, said Bo Reed, the chief of police.\n\nThirty people were hurt when the river rose on Saturday.\n"
    ),
    "wire.jsonl": '{"source": "Lorne Wire", "text": "The ferry to Quay Town left on Monday, the harbour said."}\n',
    "notes.csv": 'source,text\nQuay Notes,"The ferry to Quay Town did not leave on Monday, two passengers said."\n',
    "letter.txt": "Nobody was hurt when the river rose on Saturday night, according to the fire brigade.\n",
}
_MOST_SHOWN = 6


def examine_network(
    options: Sequence[str], environment: Mapping[str, str] | None = None, *, command: str = COMMAND
) -> Iterator[Finding]:
    """Scan the reports with `options` beside, with and without a network.

    `environment` is that of both runs (default: this process's); `command` is what runs as `rashomon`.
    """
    given = dict(os.environ if environment is None else environment)
    with tempfile.TemporaryDirectory(prefix="rashomon-") as name:
        folder = Path(name)
        reports = _write_reports(folder / "reports")
        words = ["scan", *map(str, reports), *options, "--quiet", "--out"]
        with _start(command, [*words, str(folder / "as-it-is")], given) as plain:
            try:
                offline = run_offline(command, [*words, str(folder / "offline")], environment=given)
                said, _ = plain.communicate()
            except BaseException:  # an interrupt leaves no process behind
                plain.kill()
                raise
        yield _attempts(offline)
        yield _results(folder, plain.returncode, said, offline)


def _write_reports(folder: Path) -> list[Path]:
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


def _start(command: str, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[str]:
    """The same command as the machine is; but nothing is fetched, whatever the model."""
    module, _, function = command.partition(":")
    code = f"import sys; from {module} import {function}; sys.argv[0] = 'rashomon'; {function}()"
    return subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", code, *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**environment, VARIABLE: "1"},
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def _finding(name: str, told: str, figures: Mapping[str, Any], way_out: str | None = None) -> Finding:
    state = "wrong" if way_out else "ok"
    return Finding(section=SECTION, name=name, state=state, told=told, way_out=way_out, figures=figures)  # type: ignore[arg-type]


def _attempts(ran: OfflineRun) -> Finding:
    """What tried to get out, and how surely nothing else did."""
    figures = ran.as_dict()
    del figures["said"]
    if ran.reaching_out:
        told = "a scan tried to reach a network: " + "; ".join(_listed(ran.reaching_out))
        return _finding("calls", told, figures, _way_out(ran.reaching_out))
    told = {
        "kernel": "none. The kernel refused every socket of the scan and of all that it started, compiled code's too",
        "python": "none by Python code; what compiled code does was not watched",
    }[ran.level]
    if ran.why_python:
        told += f" (the kernel does not refuse here: {ran.why_python})"
    if harmless := {attempt.harmless for attempt in ran.attempts}:
        told += f". Refused, and no call: {'; '.join(sorted(str(why) for why in harmless))}"
    return _finding("calls", told, figures)


def _listed(attempts: Sequence[Attempt]) -> list[str]:
    once = list(dict.fromkeys(f"{attempt.what} by {attempt.where}" for attempt in attempts))
    return once[:_MOST_SHOWN] + ([f"and {len(once) - _MOST_SHOWN} more"] if len(once) > _MOST_SHOWN else [])


def _way_out(attempts: Sequence[Attempt]) -> str:
    told = " ".join(attempt.where for attempt in attempts)
    if "huggingface_hub" in told or "transformers" in told:
        return "HF_HUB_OFFLINE=1 keeps a model of the hub from asking for news; name it by its folder"
    if "onnxruntime" in told:
        return "ORT_DISABLE_TELEMETRY=1 keeps ONNX Runtime from reporting, and rashomon sets it: report both versions"
    return "report it with this page (--json): rashomon is meant to need no network"


def _results(folder: Path, code: int, said: str, offline: OfflineRun) -> Finding:
    """Whether the network made a difference."""
    figures = {"code": code, "code_offline": offline.code}
    for name, its_code, its_words in (("", code, said), (" without a network", offline.code, offline.said)):
        if its_code != 0:
            last = (its_words.strip().splitlines() or [f"exit code {its_code}"])[-1]
            return _finding("results", f"the scan fails{name}: {last}", figures, "mend what it says, then ask again")
    differing = [name for name in RESULTS if _bytes(folder / "as-it-is" / name) != _bytes(folder / "offline" / name)]
    if differing:
        told = f"{', '.join(differing)} differ with and without a network"
        return _finding("results", told, figures, "report it with this page (--json): they should be the same bytes")
    count = max(0, _bytes(folder / "offline" / RESULTS[0]).count(b"\n") - 1)
    told = f"the same bytes with and without a network: {' and '.join(RESULTS)} ({count} pairs listed)"
    return _finding("results", told, figures)


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
