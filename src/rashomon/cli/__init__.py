"""The command line: one file per verb; parses, calls, prints; nothing else."""

from __future__ import annotations

import sys
import traceback


def main() -> None:
    """Entry point of the `rashomon` command.

    A mistake of ours ends with its traceback and exit code 70 (sysexits' EX_SOFTWARE), which no other end has.
    """
    from rashomon.cli.app import app

    try:
        app()
    except Exception:  # what was raised on purpose is a sentence by now
        traceback.print_exc()
        said = "rashomon: this is a mistake in rashomon, not in your input; please report it with the lines above\n"
        sys.stderr.write(said)
        sys.exit(70)
