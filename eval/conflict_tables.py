"""The record of `python -m eval conflicts` in, its tables out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from eval.markdown import with_interval
from eval.tables import Table, share

Record = Mapping[str, Any]


def report_tables(record: Record, earlier: Record | None = None) -> list[Table]:
    """The tables of a run, in the order a person reads them."""
    return [
        _method_table(record, earlier),
        _part_table(record, "by_kind", "Recall of conflicts by kind, at each method's threshold", "kind"),
        _part_table(record, "false_flags", "Flagged though no conflict: share of the pairs of each label", "label"),
        _triple_table(record),
        _triple_parts(record),
    ]


def _method_table(record: Record, earlier: Record | None) -> Table:
    numbers = ("AP", "decision over it", "F1", "precision", "recall", "recall at .80", "ECE", "ECE mass", "threshold")
    numbers = (*numbers, *(("change of AP",) if earlier else ()))
    rows = []
    for name, found in record["methods"].items():
        behind = record["differences"].get(name)
        row = [
            name,
            with_interval(found["ap"], found["ap_interval"]),
            _signed(behind["ap"], behind["interval"]) if behind else "",
            with_interval(found["f1"], found["f1_interval"]),
            with_interval(found["precision"], found["precision_interval"]),
            with_interval(found["recall"], found["recall_interval"]),
            with_interval(found["recall_at_80"], found["recall_at_80_interval"]),
            with_interval(found["ece"], found["ece_interval"]),
            share(found["ece_equal_mass"]),
            f"{found['threshold']:.3g} {found['threshold_from']}",
        ]
        if earlier:
            before = earlier["methods"].get(name)
            row.append(f"{found['ap'] - before['ap']:+.3f}" if before else "new")
        rows.append(tuple(row))
    of = record["corpus"]
    title = f"Conflict or not, {of['split']}: {of['conflicts']:,} of {of['pairs']:,} pairs in {of['stories']} stories"
    return Table(title=title, columns=("method", *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def _part_table(record: Record, key: str, title: str, what: str) -> Table:
    """One row a part; the decision with its interval, the others' numbers alone (their intervals are in the record)."""
    methods = list(record["methods"])
    first = record["methods"][methods[0]][key]
    rows = []
    for part in first:
        cells = [record["methods"][name][key][part] for name in methods]
        told = [with_interval(cells[0]["share"], cells[0]["interval"]), *(share(cell["share"]) for cell in cells[1:])]
        rows.append((part, f"{cells[0]['n']:,}", *told))
    numbers = ("n", *methods)
    return Table(title=title, columns=(what, *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def _triple_table(record: Record) -> Table:
    numbers = ("triples", "accuracy", "conflict ranked above near miss", "threshold")
    rows = [
        (
            name,
            f"{found['n']:,}",
            with_interval(found["accuracy"], found["accuracy_interval"]),
            with_interval(found["ranked"], found["ranked_interval"]),
            f"{found['threshold']:.3g} {found['threshold_from']}",
        )
        for name, found in record["triples"].items()
    ]
    title = "Contrast triples: above the near miss, and each on its side of the threshold"
    return Table(title=title, columns=("method", *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def _triple_parts(record: Record) -> Table:
    methods = list(record["triples"])
    rows = []
    for key, what in (("by_kind", "conflict"), ("by_near_miss", "near miss")):
        for part in record["triples"][methods[0]][key] if methods else ():
            cells = [record["triples"][name][key][part] for name in methods]
            rows.append((what, part, f"{cells[0]['n']:,}", *(share(cell["share"]) for cell in cells)))
    numbers = ("n", *methods)
    return Table(
        title="Accuracy on triples by kind of conflict and of near miss",
        columns=("", "part", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )


def _signed(value: float, interval: list[float]) -> str:
    low, high = interval
    return f"{value:+.3f} ({low:+.3f} to {high:+.3f})"
