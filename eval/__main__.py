"""`python -m eval VERB`: one file per verb, which declares its options and runs.

A RashomonError is wrong use or a missing file: its message on stderr, exit code 2.  Anything else is a bug.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Protocol

from eval import (
    attribution,
    cascade,
    case,
    conflicts,
    end_to_end,
    everything,
    fnc1,
    gpu_speed,
    nli,
    pairing,
    quantities,
    queue,
    ray_speed,
    scale,
    sentences,
    speed,
)
from rashomon.errors import RashomonError


class Verb(Protocol):
    """What a verb's module offers."""

    SUMMARY: str

    def add_options(self, parser: argparse.ArgumentParser, /) -> None: ...

    def run(self, asked: argparse.Namespace, /) -> int: ...


VERBS: dict[str, Verb] = {
    "all": everything,
    "cascade": cascade,
    "case": case,
    "attribution": attribution,
    "conflicts": conflicts,
    "end-to-end": end_to_end,
    "fnc1": fnc1,
    "gpu-speed": gpu_speed,
    "nli": nli,
    "sentences": sentences,
    "pairing": pairing,
    "quantities": quantities,
    "queue": queue,
    "ray": ray_speed,
    "scale": scale,
    "speed": speed,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse, run the verb, and return the exit code: 0 measured, 1 worse than accepted (`all`), 2 wrong use."""
    parser = argparse.ArgumentParser(prog="python -m eval", description="Measure rashomon.  See eval/README.md.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    for name, verb in VERBS.items():
        of_verb = verbs.add_parser(name, help=verb.SUMMARY, description=verb.SUMMARY, allow_abbrev=False)
        verb.add_options(of_verb)
        of_verb.set_defaults(run=verb.run)
    asked = parser.parse_args(arguments)
    try:
        return int(asked.run(asked))
    except RashomonError as error:
        print(f"eval: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("eval: interrupted", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
