"""The bundled reports: four invented sources on the taking of al-Qaim, written for rashomon (see NOTICE beside them).

Out: the paths of four Markdown files with front matter (source, title, published_at, url).  It reads none of them.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path

_REPORTS = ("meridian-wire.md", "military-spokesman.md", "radio-furat-valley.md", "levant-monitor-briefs.md")


def demo_reports() -> tuple[Path, ...]:
    """Paths of the four reports, always in the same order.

    The package must be installed as files on disk, as pip does; it is not read from inside a zip archive.
    """
    folder = Path(str(resources.files(__name__)))
    return tuple(folder / name for name in _REPORTS)
