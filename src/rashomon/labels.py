"""The three NLI labels, and reading a model's own label order by name.

Published models use at least five orders (c,e,n / c,n,e / e,n,c / e,c,n / n,e,c), so an index is never trusted:
`label_order` turns a model's `id2label` into the positions of ours, once, where the model is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.errors import ModelError

LABELS = ("entailment", "neutral", "contradiction")
ENTAILMENT, NEUTRAL, CONTRADICTION = range(3)

# Names seen on published models, lower-cased, letters only.
_ALIASES = {
    "entailment": "entailment",
    "entail": "entailment",
    "entails": "entailment",
    "entailed": "entailment",
    "e": "entailment",
    "supports": "entailment",
    "supported": "entailment",
    "neutral": "neutral",
    "n": "neutral",
    "notenoughinfo": "neutral",
    "nei": "neutral",
    "contradiction": "contradiction",
    "contradict": "contradiction",
    "contradicts": "contradiction",
    "contradictory": "contradiction",
    "c": "contradiction",
    "refutes": "contradiction",
    "refuted": "contradiction",
}


def label_order(model: str, names: Mapping[int, str], given: Sequence[str] | None = None) -> tuple[int, int, int]:
    """Positions of entailment, neutral and contradiction in a model's output.

    `names` is the model's `id2label`; `given` is an order the user named (`--labels`), which wins over it.
    Raises ModelError for a model without exactly three classes, with unnamed labels (LABEL_0 …) or with names that
    are not NLI labels; the message says what to pass instead.
    """
    own = [names[i] for i in sorted(names)]
    if len(own) != 3:
        raise ModelError(
            f"{model}: has {len(own)} classes {own}; a three-way NLI model (entailment, neutral, contradiction) is "
            "needed"
        )
    read = [_read_label(name) for name in (given if given is not None else own)]
    if sorted(label or "" for label in read) != sorted(LABELS):
        if given is not None:
            raise ModelError(f"--labels {','.join(given)}: name entailment, neutral and contradiction once each")
        raise ModelError(
            f"{model}: labels are {own}, which do not name the NLI classes; look up the order on the model's card and "
            "pass --labels, for example --labels contradiction,entailment,neutral"
        )
    return (read.index("entailment"), read.index("neutral"), read.index("contradiction"))


def _read_label(name: str) -> str | None:
    return _ALIASES.get("".join(ch for ch in name.lower() if ch.isalpha()))
