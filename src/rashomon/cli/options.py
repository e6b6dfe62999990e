"""Options that several verbs share, and the many of `scan`, declared once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Model = Annotated[
    str | None,
    typer.Option(help="NLI model: a folder or hub name. Default: the embedded model.", show_default=False),
]
Backend = Annotated[str | None, typer.Option(help="auto, onnx, openvino or torch.", show_default="auto")]
Labels = Annotated[
    str | None,
    typer.Option(help="Output order of a model whose labels are unnamed, e.g. contradiction,entailment,neutral."),
]
Temperature = Annotated[float | None, typer.Option(help="Softmax temperature. Default: the model's own, else 1.")]
Threshold = Annotated[
    float | None,
    typer.Option(help="Flag at this conflict probability. Default: the one with a precision of .80 on dev data."),
]
Precision = Annotated[
    float | None,
    typer.Option(help="In place of a threshold: flag from the probability that was so precise on dev data."),
]
BatchSize = Annotated[
    int | None,
    typer.Option(
        help="Pairs a batch.", show_default="by length: 512 tokens ONNX, 1,024 OpenVINO, 2,400 torch on a processor"
    ),
]
Threads = Annotated[
    int | None,
    typer.Option(help="Threads to use; with --engine ray, of each worker (default 1).", show_default="all cores"),
]
Engine = Annotated[
    str | None,
    typer.Option(help="local, or ray: judge on a Ray cluster (pip install 'rashomon[ray]').", show_default="local"),
]
Encoder = Annotated[str | None, typer.Option(help="Sentence encoder: a folder or hub name. Default: the embedded one.")]
Across = Annotated[
    str | None,
    typer.Option(
        help="What must differ between two compared statements: speakers, sources or documents (does somebody "
        "contradict himself?).",
        show_default="speakers",
    ),
]
Neighbours = Annotated[int | None, typer.Option(help="Candidates looked at per statement.", show_default="15")]
MinSimilarity = Annotated[
    float | None, typer.Option(help="Cosine below which statements are not compared.", show_default="0")
]
MinSameMatter = Annotated[
    float | None,
    typer.Option(help="Probability of one matter below which statements are not compared.", show_default="0.5"),
]
MaxDays = Annotated[
    float | None,
    typer.Option(help="Documents published further apart are not compared; 0: all.", show_default="30"),
]
ListBelow = Annotated[
    int | None, typer.Option(help="Best unflagged pairs to list after the flagged ones.", show_default="20")
]
Exhaustive = Annotated[
    bool, typer.Option("--exhaustive", help="Judge every pair both ways, also those that cannot become a conflict.")
]
Config = Annotated[
    Path | None, typer.Option(help="Settings file (TOML). Variables RASHOMON_<NAME> and options win over it.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bars and no summary.")]
