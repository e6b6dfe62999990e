"""A scan's result → files: one self-contained HTML page, tables, the record of the run."""

from rashomon.report.html import record_report
from rashomon.report.run_folder import check_run_folder, write_run
from rashomon.report.view import ReportView, report_view

__all__ = ["ReportView", "check_run_folder", "record_report", "report_view", "write_run"]
