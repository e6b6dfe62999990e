"""The page in a real browser: its own script runs under its own policy, and nothing is refused.  Needs Chromium."""

import shutil
import subprocess

import pytest

from rashomon.report import record_report, report_view

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_the_page_draws_its_cards_and_shows_the_filters_that_only_the_script_reveals(harbour, tmp_path):
    page = record_report(
        report_view(
            [harbour["conflict"]],
            harbour["documents"],
            title="Harbour",
            summary={},
            all_probabilities=[0.9, 0.3],
            threshold=0.7,
            problems=[],
            disputes=[harbour["dispute"]],
        )
    )
    assert 'id="controls" hidden' in page  # before the script ran
    path = tmp_path / "report.html"
    path.write_text(page, encoding="utf-8")
    options = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    options += " --disable-component-update --disable-sync --enable-logging=stderr"
    command = [CHROMIUM, *options.split(), f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", path.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert "Twelve" in done.stdout
    assert 'id="controls" hidden' not in done.stdout
    assert "Content Security Policy" not in done.stderr
