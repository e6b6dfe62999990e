"""The command line: one file per verb; parses, calls, prints; nothing else."""

from __future__ import annotations


def main() -> None:
    """Entry point of the `rashomon` command."""
    from rashomon.cli.app import app

    app()
