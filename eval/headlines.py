"""The few figures of each verb that a change is judged by: a record as `--out` writes it in, named figures out.

Everything else stays in the record.  A figure carries what it takes to say whether two of them may be compared: the
part of the data, its hash and the model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.errors import InputError

Record = Mapping[str, Any]
Interval = tuple[float, float]

# Sets whose accuracy is a headline: what the model was made for, and general NLI, which must not get worse for it.
NLI_SETS = (
    "mnli.dev_matched",
    "snli.test",
    "anli_r3.dev",
    "vitaminc.test",
    "breaking_nli.test",
    "equate_awpnli.test",
    "equate_rte_quant.test",
    "fever_symmetric_v02.test",
)
RECALL_SETS = ("breaking_nli.test",)  # made to ask whether contradictions are seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One headline figure.  `interval` None: not measured; `data` "": the record does not name its data."""

    verb: str
    part: str
    name: str
    value: float
    interval: Interval | None
    command: str
    model: str
    data: str
    is_lower_better: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return self.verb, self.part, self.name


def headlines_of(record: Record) -> list[Figure]:
    """The headline figures of a record; none for a verb that has none.  Raises InputError for an older record."""
    verb = str(record.get("verb"))
    try:
        return list(MADE[verb](record)) if verb in MADE else []
    except (KeyError, TypeError, StopIteration) as error:
        raise InputError(f"a record of {verb} by an older version ({error!r}); run the verb again") from error


def _attribution(record: Record) -> Iterator[Figure]:
    part, scores = record["settings"]["part"], record["scores"]
    command = f"python -m eval attribution --part {part}"
    if record["settings"]["unit"] != "parts":
        return
    for name, value in (
        ("found, F1 of half", scores["levels"]["half"]["f1"]),
        ("speaker right", scores["speaker_accuracy"]),
        ("attributed", scores["attributed"]),
    ):
        yield _figure(record, part, name, value, None, command)


def _quantities(record: Record) -> Iterator[Figure]:
    for part, found in record["parts"].items():
        yield _figure(
            record, part, "topic mean of macro F1", found["topic_mean"], found["interval"], "python -m eval quantities"
        )
    for name, table in record["tables"].items():
        share = table["right"] / table["n"]
        yield _figure(record, "tables", f"{name} right", share, None, "python -m eval quantities")


def _pairing(record: Record) -> Iterator[Figure]:
    part = record["settings"]["split"]
    command = f"python -m eval pairing --split {part}"
    ours = record["ranking"]["rashomon"]
    model = f"{record['encoder']['name']} {record['encoder']['revision']}"
    yield _figure(record, part, "average precision", ours["ap"], ours["interval"], command, model=model)
    recall = record["claims"]["rashomon, default"]["recall"]
    yield _figure(record, part, "strong pairs compared", recall, None, command, model=model)


def _nli(record: Record) -> Iterator[Figure]:
    limit = record["settings"]["limit"]
    command = "python -m eval nli" + (f" --limit {limit}" if limit else "")
    model = _model(record["model"])
    for name in NLI_SETS:
        found = record["sets"].get(name)
        if found is not None:
            data = f"{found['sha256'][:16]}, {found['n']} pairs"
            yield _figure(
                record, name, "accuracy", found["accuracy"], found["interval"], command, model=model, data=data
            )
            for side in found["sides"] if name in RECALL_SETS else ():
                if side["name"] == "contradiction":
                    what = "recall of contradiction"
                    yield _figure(record, name, what, side["recall"], None, command, model=model, data=data)


def _conflicts(record: Record) -> Iterator[Figure]:
    part = record["settings"]["split"]
    command, data = f"python -m eval conflicts --split {part}", record["corpus"]["sha256"][:16]
    model = record["decision"]["revision"]
    name, ours = next(iter(record["methods"].items()))
    framing = ours["by_kind"].get("framing", {"share": None, "interval": None})
    told = [
        ("average precision", ours["ap"], ours["ap_interval"]),
        ("F1 of conflict", ours["f1"], ours["f1_interval"]),
        ("precision", ours["precision"], ours["precision_interval"]),
        ("calibration error", ours["ece"], ours["ece_interval"]),
        ("recall of framing", framing["share"], framing["interval"]),
    ]
    first = list(record["triples"].values())[:1]
    told += [("accuracy on triples", triples["accuracy"], triples["accuracy_interval"]) for triples in first]
    for what, value, interval in told:
        if value is not None:
            is_lower_better = what == "calibration error"
            yield _figure(
                record,
                part,
                what,
                value,
                interval,
                command,
                model=f"{name}, {model}",
                data=data,
                is_lower_better=is_lower_better,
            )


def _end_to_end(record: Record) -> Iterator[Figure]:
    part = record["settings"]["split"]
    command, data = f"python -m eval end-to-end --split {part}", record["corpus"]["sha256"][:16]
    if record["settings"]["stories"] is not None:
        data = f"{data}, {record['settings']['stories']} stories"
    _, ours = next(iter(record["methods"].items()))
    for what, key in (("precision", "precision"), ("recall", "recall"), ("F1", "f1"), ("average precision", "ap")):
        found = ours[key]
        if found["share"] is not None:
            yield _figure(
                record,
                part,
                what,
                found["share"],
                found["interval"],
                command,
                model=_model(record["model"]),
                data=data,
            )


MADE: dict[str, Callable[[Record], Iterator[Figure]]] = {
    "attribution": _attribution,
    "quantities": _quantities,
    "pairing": _pairing,
    "nli": _nli,
    "conflicts": _conflicts,
    "end-to-end": _end_to_end,
}


def _figure(
    record: Record,
    part: str,
    name: str,
    value: float,
    interval: Sequence[float] | None,
    command: str,
    *,
    model: str = "",
    data: str = "",
    is_lower_better: bool = False,
) -> Figure:
    return Figure(
        verb=str(record["verb"]),
        part=part,
        name=name,
        value=float(value),
        interval=None if interval is None else (float(interval[0]), float(interval[1])),
        command=command,
        model=model,
        data=data,
        is_lower_better=is_lower_better,
    )


def _model(model: Record) -> str:
    return f"{model['name']} {model['revision']}"
