"""The last accepted headline figures: eval/accepted.toml in, figures and what got worse out.

    [conflicts.test."F1 of conflict"]
    value = 0.871
    interval = [0.84, 0.89]
    command = "python -m eval conflicts --split test"
    model = "…"
    data = "…"

Details are kept in the records of eval/accepted; here is what a change is judged by.  A figure is worse when it lies
beyond the accepted interval, on the wrong side; one without an interval, when it is worse by more than TOLERANCE.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

from eval.headlines import Figure
from rashomon.errors import InputError, OutputError

FILE = Path(__file__).parent / "accepted.toml"
TOLERANCE = 0.005  # half a point, for figures whose interval is not measured
Change = Literal["worse", "as before", "better", "new", "other data"]
_HEAD = "# The last accepted headline figures; see eval/README.md.  Written by `python -m eval all --accept`.\n"


def read_accepted(path: Path = FILE) -> dict[tuple[str, str, str], Figure]:
    """Accepted figures by verb, part and name; none when there is no file yet.  Raises InputError when damaged."""
    if not path.is_file():
        return {}
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
        figures = [
            _read(verb, part, name, table)
            for verb, parts in given.items()
            for part, names in parts.items()
            for name, table in names.items()
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path.name} is damaged ({error}); restore it, or write it with --accept") from error
    return {figure.key: figure for figure in figures}


def write_accepted(figures: Iterable[Figure], path: Path = FILE) -> None:
    """Write figures, those of one verb and part together, in order.  Raises OutputError."""
    parts = [_HEAD, *(_table(figure) for figure in sorted(figures, key=lambda figure: figure.key))]
    try:
        path.write_text("\n".join(parts), encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}") from error


def merged(accepted: Iterable[Figure], new: Sequence[Figure]) -> list[Figure]:
    """The accepted figures with every measured verb and part replaced by the new ones."""
    measured = {(figure.verb, figure.part) for figure in new}
    return [figure for figure in accepted if (figure.verb, figure.part) not in measured] + list(new)


def change_of(now: Figure, before: Figure | None) -> Change:
    """How a figure stands to the accepted one; figures of other data are not compared."""
    if before is None:
        return "new"
    if now.data != before.data:
        return "other data"
    low, high = before.interval or (before.value - TOLERANCE, before.value + TOLERANCE)
    if low <= now.value <= high:
        return "as before"
    return "worse" if (now.value > high) == now.is_lower_better else "better"


def _read(verb: str, part: str, name: str, table: dict[str, Any]) -> Figure:
    interval = table.get("interval")
    return Figure(
        verb=verb,
        part=part,
        name=name,
        value=float(table["value"]),
        interval=None if interval is None else (float(interval[0]), float(interval[1])),
        command=str(table["command"]),
        model=str(table["model"]),
        data=str(table["data"]),
        is_lower_better=bool(table.get("is_lower_better", False)),
    )


def _table(figure: Figure) -> str:
    lines = [f"[{'.'.join(_key(part) for part in figure.key)}]", f"value = {figure.value:.6f}"]
    if figure.interval is not None:
        lines.append(f"interval = [{figure.interval[0]:.6f}, {figure.interval[1]:.6f}]")
    if figure.is_lower_better:
        lines.append("is_lower_better = true")
    lines += [f"{name} = {_text(getattr(figure, name))}" for name in ("command", "model", "data")]
    return "\n".join(lines) + "\n"


def _key(word: str) -> str:
    return word if word.replace("-", "").replace("_", "").isalnum() and word.isascii() else _text(word)


def _text(words: str) -> str:
    """A basic string of TOML; JSON's strings are such strings."""
    return json.dumps(words, ensure_ascii=False)
