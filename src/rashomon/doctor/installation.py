"""What is installed: versions, whether they are those rashomon was made for, and whether its own files are undamaged.

In: nothing but the installation.  Out: findings.  Versions come from the packages' metadata; no library is imported.
"""

from __future__ import annotations

import base64
import hashlib
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path

from rashomon.doctor.findings import Finding

SECTION = "installation"
# What a scan or a table runs on, then what it may run on besides, by the extra that brings it.
NEEDED = ("numpy", "onnxruntime", "tokenizers", "pandas", "pyarrow", "scipy", "trafilatura", "torch", "transformers",
          "sentence-transformers")  # fmt: skip
OPTIONAL = {"openvino": "openvino", "faiss-cpu": "faiss", "ray": "ray", "pyspark": "spark", "psycopg": "postgres"}


def examine_installation(ours: Distribution | None = None) -> Iterator[Finding]:
    """Python, rashomon, libraries, extras, files; `ours` is rashomon's own metadata."""
    ours = ours or distribution("rashomon")
    yield _finding("python", f"{platform.python_version()} ({sys.executable})", version=platform.python_version())
    home = "a checkout (editable)" if _is_editable(ours) else "an installed wheel"
    yield _finding("rashomon", f"{ours.version}, from {home}", version=ours.version, is_editable=_is_editable(ours))
    yield _libraries(ours)
    yield _extras()
    yield _files(ours)


def _finding(name: str, told: str, **figures: object) -> Finding:
    return Finding(section=SECTION, name=name, state="ok", told=told, figures=figures)


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _libraries(ours: Distribution) -> Finding:
    found = {package: _version(package) for package in NEEDED}
    missing = [package for package, own in found.items() if own is None]
    unfit = _unfit(ours)
    told = ", ".join(f"{package} {own}" for package, own in found.items() if own is not None)
    if missing or unfit:
        wrong = [*(f"{package} is missing" for package in missing), *unfit]
        return Finding(
            section=SECTION,
            name="libraries",
            state="wrong" if missing else "note",
            told="; ".join(wrong),
            way_out="pip install --upgrade rashomon installs the versions it was made for",
            figures=found,
        )
    return _finding("libraries", told, **found)


def _unfit(ours: Distribution) -> list[str]:
    """Requirements of ours that what is installed does not meet, in words."""
    from packaging.requirements import Requirement

    unfit = []
    for text in ours.requires or ():
        wanted = Requirement(text)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        own = _version(wanted.name)
        if own is not None and not wanted.specifier.contains(own, prereleases=True):
            unfit.append(f"{wanted.name} {own} is not {wanted.specifier}")
    return unfit


def _extras() -> Finding:
    found = {package: _version(package) for package in OPTIONAL}
    here = [f"{package} {own}" for package, own in found.items() if own is not None]
    absent = [f"{package} (rashomon[{OPTIONAL[package]}])" for package, own in found.items() if own is None]
    told = "; ".join(filter(None, [", ".join(here), "not installed: " + ", ".join(absent) if absent else ""]))
    return _finding("extras", told, **found)


def _is_editable(ours: Distribution) -> bool:
    return '"editable": true' in (ours.read_text("direct_url.json") or "").replace('":true', '": true')


def _files(ours: Distribution) -> Finding:
    """Files of the package whose hash is not the one its RECORD gives."""
    checked, damaged = 0, []
    for file in () if _is_editable(ours) else ours.files or ():
        if file.hash is None or file.hash.mode != "sha256" or file.parts[0] != "rashomon" or file.suffix == ".pyc":
            continue
        checked += 1
        place = Path(str(file.locate()))
        content = place.read_bytes() if place.is_file() else None
        if content is None or _record_hash(content) != file.hash.value:
            damaged.append(f"{file} {'is missing' if content is None else 'is changed'}")
    if damaged:
        shown = "; ".join(damaged[:5]) + (f"; and {len(damaged) - 5} more" if len(damaged) > 5 else "")
        way_out = "pip install --force-reinstall rashomon"
        figures = {"checked": checked, "damaged": damaged}
        return Finding(section=SECTION, name="files", state="wrong", told=shown, way_out=way_out, figures=figures)
    told = f"{checked:,} files are those of the wheel" if checked else "not checked: a checkout has no list of hashes"
    return _finding("files", told, checked=checked, damaged=[])


def _record_hash(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode("ascii")


def torch_is_without_gpu() -> bool:
    """Whether the installed torch is a build for processors alone; its version says so."""
    return (_version("torch") or "").endswith("+cpu")
