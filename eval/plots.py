"""The curves of a run as SVG: gold marks and scores in, files out.

Three plots: precision–recall of every method, reliability of the decision, and its scores of conflicts against those of
the rest.  Methods differ by line style and marker, and areas by hatching, so that they can be told apart in grey.  The
same numbers give the same bytes: no date, fixed ids, text as text.  matplotlib is imported where something is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.metrics.average_precision import average_precision
from eval.metrics.precision_recall import at_threshold, precision_recall_curve
from eval.metrics.reliability import binary_calibration_error, reliability_bins
from eval.tables import share
from rashomon.errors import OutputError, SettingsError

FloatArray = NDArray[np.float64]
Marks = NDArray[np.bool_]

STYLE: dict[Any, Any] = {
    "svg.hashsalt": "rashomon",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 10.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": "cycler('color', ['black'])",
}
LINES = ("-", "--", "-.", ":", (0, (5, 1)), (0, (1, 1)), (0, (3, 1, 1, 1, 1, 1)))
MARKERS = ("o", "s", "^", "D", "v", "x", "+", "*")
SHADES = ("0.0", "0.35", "0.5", "0.6")
MOST_POINTS = 400  # of a curve; more cannot be seen and make files of megabytes
BINS = 20


def draw_conflicts(
    folder: Path, gold: Marks, scores: Mapping[str, FloatArray], thresholds: Mapping[str, float]
) -> list[Path]:
    """Draw the three plots into a folder, made if need be; the first method of `scores` is the decision.

    Raises OutputError when the folder cannot be written, SettingsError when matplotlib is not installed.
    """
    name = next(iter(scores))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return [
            draw_precision_recall(folder / "precision-recall.svg", gold, scores, thresholds),
            draw_reliability(folder / "reliability.svg", gold, scores[name], name),
            draw_scores(folder / "scores.svg", gold, scores[name], thresholds[name], name),
        ]
    except OSError as error:
        raise OutputError(f"cannot write into {folder}: {error.strerror}; choose another --plots") from error


def draw_precision_recall(
    path: Path, gold: Marks, scores: Mapping[str, FloatArray], thresholds: Mapping[str, float]
) -> Path:
    """One line a method, a marker where its threshold lies, its average precision in the legend."""
    with _axes(path, "recall", "precision") as axes:
        looks = zip(cycle(LINES), cycle(MARKERS), cycle(SHADES), strict=False)
        for (name, of), (line, marker, shade) in zip(scores.items(), looks, strict=False):
            curve = precision_recall_curve(gold, of)
            kept = np.unique(np.linspace(0, len(curve.recall) - 1, MOST_POINTS).round().astype(np.intp))
            label = f"{name}, AP {share(average_precision(gold, of))}"
            axes.plot(curve.recall[kept], curve.precision[kept], linestyle=line, color=shade, linewidth=1.2)
            at = at_threshold(gold, of, thresholds[name])
            axes.plot([at.recall], [at.precision], marker=marker, linestyle=line, color=shade, label=label)
        axes.axhline(float(gold.mean()), color="0.7", linewidth=0.8)
        axes.annotate("share of conflicts", (0.0, float(gold.mean())), textcoords="offset points", xytext=(2, 3))
        _frame(axes)
        axes.legend(loc="lower left", bbox_to_anchor=(0.0, 1.02), frameon=False, ncols=2, fontsize=8)
    return path


def draw_reliability(path: Path, gold: Marks, probabilities: FloatArray, name: str) -> Path:
    """The share that came true by mean probability, bins of equal width (circles) and of equal mass (crosses)."""
    with _axes(path, f"probability of a conflict, {name}", "share that are conflicts") as axes:
        axes.plot([0, 1], [0, 1], color="0.7", linewidth=0.8)
        for equal_mass, marker, what in ((False, "o", "equal width"), (True, "x", "equal mass")):
            bins = reliability_bins(probabilities, gold, equal_mass=equal_mass)
            error = binary_calibration_error(probabilities, gold, equal_mass=equal_mass)
            line = ":" if equal_mass else "-"
            axes.plot(
                [one.mean_probability for one in bins],
                [one.share_true for one in bins],
                marker=marker,
                linestyle=line,
                label=f"{what}, ECE {share(error)}",
            )
            if not equal_mass:
                for one in bins:
                    place = (one.mean_probability, one.share_true)
                    axes.annotate(f"{one.count:,}", place, textcoords="offset points", xytext=(4, 5), fontsize=7)
        _frame(axes)
        axes.legend(loc="upper left", frameon=False, fontsize=8)
    return path


def draw_scores(path: Path, gold: Marks, scores: FloatArray, threshold: float, name: str) -> Path:
    """Histograms of conflicts (hatched) and of the rest (outlined), each as shares of its own side."""
    with _axes(path, f"score, {name}", "share of the pairs of each side") as axes:
        edges = np.linspace(0.0, 1.0, BINS + 1)
        for marks, what, look in (
            (~gold, f"no conflict ({int((~gold).sum()):,})", {"histtype": "step", "linewidth": 1.4}),
            (gold, f"conflict ({int(gold.sum()):,})", {"hatch": "////", "facecolor": "none", "edgecolor": "0.4"}),
        ):
            drawn: dict[str, Any] = {"bins": edges, "weights": np.full(int(marks.sum()), 1 / max(1, int(marks.sum())))}
            axes.hist(scores[marks], label=what, **drawn, **look)
        axes.axvline(threshold, linestyle="--", linewidth=1.0)
        axes.annotate(f"threshold {threshold:.2f}", (threshold, 1.0), xycoords=("data", "axes fraction"), fontsize=8)
        axes.set_xlim(0, 1)
        axes.legend(loc="lower left", bbox_to_anchor=(0.0, 1.04), frameon=False, ncols=2, fontsize=8)
    return path


def _frame(axes: Any) -> None:
    axes.set_xlim(0, 1.02)
    axes.set_ylim(0, 1.02)
    axes.set_aspect("equal")


@contextmanager
def _axes(path: Path, across: str, up: str) -> Iterator[Any]:
    """Axes to draw on, saved as SVG at the end."""
    try:
        import matplotlib as mpl
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise SettingsError("plots need matplotlib; pip install 'rashomon[eval]', or leave out --plots") from error
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(6.0, 6.0), layout="tight")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        axes.set_xlabel(across)
        axes.set_ylabel(up)
        yield axes
        figure.savefig(path, format="svg", metadata={"Date": None}, bbox_inches="tight")
