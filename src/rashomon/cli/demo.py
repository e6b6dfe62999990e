"""`rashomon demo`: the main job on the bundled reports."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rashomon.cli.progress import progress_bars


def demo(
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder to write the results to.")] = Path("rashomon-demo"),
) -> None:
    """Find the conflicts in four bundled reports (invented sources) about the taking of al-Qaim in June 2014."""
    from rashomon.cli.summary import print_summary, write_result
    from rashomon.demo import demo_reports
    from rashomon.pipeline import scan
    from rashomon.report import check_run_folder

    check_run_folder(out)
    typer.echo("Four invented sources report the taking of a border town; rashomon compares their accounts.\n")
    with progress_bars(is_quiet=False) as progress:
        result = scan(demo_reports(), progress=progress)
    files = write_result(result, out, title="The taking of al-Qaim (demo, invented sources)")
    print_summary(result, files)
    typer.echo(f"\nOpen {(out / 'report.html').resolve().as_uri()} to read them side by side.")
