"""Counts and measures → views that `templates/charts.html.j2` draws as inline SVG; `static/charts.css` dresses them.

A view is a frozen record of plain numbers and words: places are per cent of the width and pixels down, so that a
drawing takes any width and its letters stay of one size.  Each has `is_empty`.  No HTML is made here.
"""

from rashomon.review.charts.agreement_bars import AgreementView, agreement_bars
from rashomon.review.charts.budget_curve import BudgetView, budget_curve
from rashomon.review.charts.columns import ColumnsView
from rashomon.review.charts.dispute_sizes import dispute_sizes
from rashomon.review.charts.heat import HeatView, source_heat
from rashomon.review.charts.kinds import BarsView, kind_bars
from rashomon.review.charts.over_time import conflicts_over_time
from rashomon.review.charts.pace_lines import PaceView, pace_lines
from rashomon.review.charts.reliability_plot import ReliabilityView, reliability_plot

__all__ = [
    "AgreementView",
    "BarsView",
    "BudgetView",
    "ColumnsView",
    "HeatView",
    "PaceView",
    "ReliabilityView",
    "agreement_bars",
    "budget_curve",
    "conflicts_over_time",
    "dispute_sizes",
    "kind_bars",
    "pace_lines",
    "reliability_plot",
    "source_heat",
]
