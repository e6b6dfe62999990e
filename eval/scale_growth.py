"""How a cost grows with size: sizes and costs in, an exponent with its interval and a drawing out.

A cost that grows as size to the power b is a line of slope b when both are logarithms; b is fitted by least squares,
and its interval is that of the slope (Student's t).  Costs that do not grow (a model that is loaded once) bend the
line, so the slope between the two largest sizes is told beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from eval.plots import STYLE
from rashomon.errors import OutputError, SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class Exponent:
    """Of a cost that grows as size to this power."""

    value: float
    low: float | None  # None: of two sizes alone there is no interval
    high: float | None
    last: float  # between the two largest sizes


def fit_exponent(sizes: Sequence[float], costs: Sequence[float]) -> Exponent | None:
    """The exponent of positive costs; None where fewer than two sizes differ."""
    order = sorted(range(len(sizes)), key=lambda at: sizes[at])
    x = np.log([sizes[at] for at in order])
    y = np.log([costs[at] for at in order])
    if len(set(x.tolist())) < 2:
        return None
    centred = x - x.mean()
    spread = float((centred**2).sum())
    slope = float((centred * y).sum()) / spread
    last = float((y[-1] - y[-2]) / (x[-1] - x[-2]))
    if len(x) < 3:
        return Exponent(value=slope, low=None, high=None, last=last)
    from scipy.stats import t as student  # type: ignore[import-untyped]

    rest = y - y.mean() - slope * centred
    error = (float((rest**2).sum()) / (len(x) - 2) / spread) ** 0.5
    reach = float(student.ppf(0.975, len(x) - 2)) * error
    return Exponent(value=slope, low=slope - reach, high=slope + reach, last=last)


def told(exponent: Exponent | None) -> str:
    """ "1.04 (.98–1.10)"; "-" for None."""
    if exponent is None:
        return "-"
    if exponent.low is None or exponent.high is None:
        return f"{exponent.value:.2f}"
    return f"{exponent.value:.2f} ({exponent.low:.2f}–{exponent.high:.2f})"


def draw_growth(path: Path, panels: Sequence[tuple[str, Sequence[float], Sequence[float], Exponent | None]]) -> Path:
    """Draw costs against sizes, both as logarithms: (what, sizes, costs, exponent) a panel; a dashed line is linear.

    Raises OutputError when the file cannot be written, SettingsError when matplotlib is not installed.
    """
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
        from matplotlib.ticker import FuncFormatter, NullFormatter
    except ImportError as error:
        raise SettingsError("plots need matplotlib; pip install 'rashomon[eval]'") from error
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(4.6 * len(panels), 3.6), layout="constrained")
        for axes, (what, sizes, costs, exponent) in zip(np.ravel(figure.subplots(1, len(panels))), panels, strict=True):
            axes.loglog(sizes, costs, "o-", color="0.0")
            axes.loglog(sizes, [costs[-1] * size / sizes[-1] for size in sizes], "--", color="0.6", label="linear")
            axes.set(xlabel="articles", ylabel=what, title=f"exponent {told(exponent)}")
            axes.set_xticks(sizes)
            for axis in (axes.xaxis, axes.yaxis):
                axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
                axis.set_minor_formatter(NullFormatter())
            axes.legend(loc="lower right", frameon=False, fontsize=8)
        try:
            figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
        except (OSError, ValueError) as error:
            raise OutputError(f"cannot draw {path}: {error}; name an .svg or .png with --plot") from error
    return path
