"""Plain values → what a lead reads off the queue: agreement, precision, reliability, pace, the review budget.

Pure functions, one measure a file; they know neither the database nor the page.  numpy is imported when a measure that
needs it is called.
"""

from rashomon.review.measures.alpha import alpha_interval, krippendorff_alpha
from rashomon.review.measures.budget import BudgetPoint, ReviewBudget, review_budget
from rashomon.review.measures.interval import Interval
from rashomon.review.measures.judgements import Judgement, by_unit, units_of
from rashomon.review.measures.kappa import PairAgreement, cohen_kappa, kappa_interval, pairwise_kappas
from rashomon.review.measures.label_tables import Confusion, LabelRow, confusions, label_rows, specific_agreement
from rashomon.review.measures.pace import DayCount, Pace, days_left, reading_pace, team_days
from rashomon.review.measures.precision import Precision, verdict_of_precision
from rashomon.review.measures.recalibration import Recalibration, fit_recalibration
from rashomon.review.measures.reliability import Reliability, ReliabilityBin, reliability
from rashomon.review.measures.wilson import wilson_interval

__all__ = [
    "BudgetPoint",
    "Confusion",
    "DayCount",
    "Interval",
    "Judgement",
    "LabelRow",
    "Pace",
    "PairAgreement",
    "Precision",
    "Recalibration",
    "Reliability",
    "ReliabilityBin",
    "ReviewBudget",
    "alpha_interval",
    "by_unit",
    "cohen_kappa",
    "confusions",
    "days_left",
    "fit_recalibration",
    "kappa_interval",
    "krippendorff_alpha",
    "label_rows",
    "pairwise_kappas",
    "reading_pace",
    "reliability",
    "review_budget",
    "specific_agreement",
    "team_days",
    "units_of",
    "verdict_of_precision",
    "wilson_interval",
]
