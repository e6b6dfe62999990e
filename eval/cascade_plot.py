"""Recall against work as SVG, one line a variant; the same numbers give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle
from pathlib import Path

from eval.cascade_measures import Point
from eval.plots import LINES, MARKERS, SHADES, STYLE
from rashomon.errors import OutputError, SettingsError

AIMED = (0.25, 0.98)  # work at most, recall at least


def draw_curves(path: Path, curves: Mapping[str, Sequence[Point]], *, title: str) -> Path:
    """Draw the curves.  Raises OutputError for a bad path, SettingsError when matplotlib is not installed."""
    try:
        import matplotlib as mpl
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise SettingsError("plots need matplotlib; pip install 'rashomon[eval]', or leave out --plot") from error
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(6.0, 5.0), layout="tight")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        looks = zip(cycle(LINES), cycle(MARKERS), cycle(SHADES), strict=False)
        for (name, points), (line, marker, shade) in zip(curves.items(), looks, strict=False):
            ordered = sorted(points, key=lambda point: (point.work, point.recall))
            work, recall = [point.work for point in ordered], [point.recall for point in ordered]
            axes.plot(work, recall, linestyle=line, marker=marker, markersize=3, color=shade, label=name)
        axes.axvline(AIMED[0], color="0.7", linewidth=0.8)
        axes.axhline(AIMED[1], color="0.7", linewidth=0.8)
        axes.set_xlim(0, 1.02)
        axes.set_ylim(0.5, 1.01)
        axes.set_xlabel("share of the judgements of an exhaustive scan")
        axes.set_ylabel("share of its conflicts that are found")
        axes.set_title(title, fontsize=9)
        axes.legend(loc="lower right", frameon=False, fontsize=8)
        try:
            figure.savefig(path, format="svg", metadata={"Date": None}, bbox_inches="tight")
        except OSError as error:
            raise OutputError(f"cannot write {path}: {error.strerror}; choose another --plot") from error
    return path
