"""A pack's members against each other: the arithmetic of every finding, and verdicts from reviews up.

In: an opened pack.  Out: faults, one for each thing that does not hold, with its file and line.  The rules are those of
the pack's README, written out here a second time on purpose: a replay that asked the queue's own code would repeat its
mistakes.  Anything may stand in a pack, so every line is read with suspicion.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.records import KINDS, VERDICTS
from rashomon.review.exports.audit.faults import Fault
from rashomon.review.exports.audit.open_pack import Pack, Plain

# Witnesses are kept as doubles, and some twenty are added; a change of a thousandth of the odds is still seen.
_SUM_OFF = 1e-6
_NLI_OFF = 1e-4  # three probabilities of a model that computes in single precision
DAMAGED = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, RecursionError)

Line = tuple[int, Plain]


def replay(pack: Pack) -> Iterator[Fault]:
    """Everything in the pack that does not agree with the rest of it."""
    known = _Known(
        statements={one.get("key"): one.get("statement") for _, one in pack.lists["statements"]},
        quoted=_quoted(pack),
        runs={one.get("id") for _, one in pack.lists["runs"]},
        states={one.get("conflict_id"): one for _, one in pack.lists["state"]},
        findings={(one.get("conflict_id"), one.get("run_id")): one for _, one in pack.lists["findings"]},
        retracted={one.get("of_id") for _, one in pack.lists["retractions"]},
        given={one.get("id"): one for name in ("reviews", "decisions") for _, one in pack.lists[name]},
    )
    for name, check in _CHECKS.items():
        for number, plain in pack.lists[name]:
            yield from _checked(f"{name}.jsonl, line {number}", check, plain, known)
    yield from _dispute_faults(pack, known)
    yield from _verdict_faults(pack)
    yield from _event_faults(pack)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What other lines point to."""

    statements: Mapping[Any, Any]
    quoted: Mapping[tuple[Any, Any, Any], Any]  # document, start, end → the words
    runs: set[Any]
    states: Mapping[Any, Plain]
    findings: Mapping[tuple[Any, Any], Plain]
    given: Mapping[Any, Plain]  # reviews and decisions
    retracted: set[Any]


Check = Callable[[Plain, _Known], Iterator[str]]


def _quoted(pack: Pack) -> dict[tuple[Any, Any, Any], Any]:
    words: dict[tuple[Any, Any, Any], Any] = {}
    for _, document in pack.lists["documents"]:
        for span in document.get("quoted") or ():
            if isinstance(span, dict):
                words[document.get("id"), span.get("start"), span.get("end")] = span.get("words")
    return words


def _checked(place: str, check: Check, plain: Plain, known: _Known) -> Iterator[Fault]:
    try:
        yield from (Fault(place=place, message=message) for message in check(plain, known))
    except DAMAGED as error:
        yield Fault(place=place, message=f"cannot be read: {type(error).__name__} {error}")


def _check_document(plain: Plain, _: _Known) -> Iterator[str]:
    for span in plain["quoted"]:
        if span["end"] - span["start"] != len(span["words"]):
            yield f"characters {span['start']}–{span['end']} do not hold {len(span['words'])} characters of words"
        if not 0 <= span["start"] <= span["end"] <= plain["text_characters"]:
            yield f"characters {span['start']}–{span['end']} are not within a text of {plain['text_characters']}"


def _check_statement(plain: Plain, known: _Known) -> Iterator[str]:
    said = plain["statement"]
    place = (said["document_id"], said["span"]["start"], said["span"]["end"])
    if place not in known.quoted:
        yield f"statement {said['id']}: no words are quoted from its place in document {said['document_id']}"
    elif known.quoted[place] != said["text"]:
        yield f"statement {said['id']}: its text is not what is quoted from the document"


def _check_finding(plain: Plain, known: _Known) -> Iterator[str]:
    found, name = plain["finding"], f"conflict {plain['conflict_id']}"
    if plain["run_id"] not in known.runs:
        yield f"{name}: run {plain['run_id']} is not in runs.jsonl"
    for side in ("left", "right"):
        said = known.statements.get(plain[side])
        if said is None:
            yield f"{name}: its {side} statement is not in statements.jsonl"
            continue
        for span, words in zip(found["evidence"][side], plain["words"][side], strict=True):
            if known.quoted.get((said["document_id"], span["start"], span["end"])) != words:
                yield f"{name}: the {side} words that disagree are not what is quoted from the document"
    yield from _probability_faults(name, found)


def _probability_faults(name: str, found: Plain) -> Iterator[str]:
    probability, witnesses = found["probability"], found.get("witnesses", ())
    if witnesses:
        odds = math.fsum(one["odds"] for one in witnesses)
        told = 1 / (1 + math.exp(-max(min(odds, 700.0), -700.0)))
        if abs(told - probability) > _SUM_OFF:
            yield f"{name}: the witnesses add up to {told:.6f}, the probability says {probability:.6f}"
    for direction in ("forward", "backward"):
        scores = found["scored"][direction]
        total = math.fsum(scores[label] for label in ("entailment", "neutral", "contradiction"))
        if abs(total - 1) > _NLI_OFF:
            yield f"{name}: the {direction} NLI probabilities add up to {total:.6f}, not to 1"


def _check_state(plain: Plain, known: _Known) -> Iterator[str]:
    name = f"conflict {plain['conflict_id']}"
    line = known.findings.get((plain["conflict_id"], plain["run_id"]))
    if line is None:
        yield f"{name}: there is no finding of its run {plain['run_id']}"
        return
    found = line["finding"]
    for field in ("probability", "threshold"):
        if found[field] != plain[field]:
            yield f"{name}: {field} {plain[field]}, the finding says {found[field]}"
    if (found.get("revision") is not None) != (plain["relation"] == "revision"):
        yield f"{name}: it is called a {plain['relation']}, the finding says otherwise"
    flagged = found.get("revision") is None and found["probability"] >= found["threshold"]
    if flagged != plain["is_flagged"]:
        against = "reaches" if found["probability"] >= found["threshold"] else "does not reach"
        yield (
            f"{name}: flagged is {plain['is_flagged']}, but {found['probability']:.6f} {against} "
            f"the threshold {found['threshold']:.6f}"
        )


def _check_review(plain: Plain, known: _Known) -> Iterator[str]:
    name = f"review {plain['id']}"
    if plain["verdict"] not in VERDICTS:
        yield f"{name}: {plain['verdict']!r} is no verdict"
    if (plain["conflict_id"], plain["run_id"]) not in known.findings:
        yield f"{name}: what it judged, conflict {plain['conflict_id']} of run {plain['run_id']}, is not in the pack"


def _check_decision(plain: Plain, known: _Known) -> Iterator[str]:
    if plain["verdict"] not in VERDICTS:
        yield f"decision {plain['id']}: {plain['verdict']!r} is no verdict"
    if plain["conflict_id"] not in known.states:
        yield f"decision {plain['id']}: conflict {plain['conflict_id']} is not in the pack"


def _check_event(plain: Plain, known: _Known) -> Iterator[str]:
    if plain["conflict_id"] not in known.states:
        yield f"an event is of conflict {plain['conflict_id']}, which is not in the pack"
    detail = plain["detail"] or {}
    if not isinstance(detail, dict):
        yield "its detail is no object"
        return
    if plain["action"] == "retract" and (of := detail.get("review") or detail.get("decision")) not in known.retracted:
        yield f"an event tells that {of} was taken back, which is not in retractions.jsonl"
    if plain["action"] not in ("review", "decide"):
        return
    what = "review" if plain["action"] == "review" else "decision"
    if what not in detail:
        return
    given = known.given.get(detail[what])
    if given is None:
        yield f"an event tells of {what} {detail[what]}, which is not in the pack"
        return
    for field, told in (("verdict", detail.get("verdict")), ("kind", detail.get("kind")), ("person", plain["person"])):
        if given[field] != told:
            yield f"{what} {detail[what]}: its {field} is {given[field]}, the event of it says {told}"


_CHECKS: dict[str, Check] = {
    "documents": _check_document,
    "statements": _check_statement,
    "findings": _check_finding,
    "state": _check_state,
    "reviews": _check_review,
    "decisions": _check_decision,
    "events": _check_event,
}


def _dispute_faults(pack: Pack, known: _Known) -> Iterator[Fault]:
    place = "dispute.json"
    if pack.dispute.get("id") != pack.manifest.get("dispute"):
        yield Fault(place=place, message="is of another dispute than the manifest says")
    if pack.dispute.get("run_id") not in known.runs:
        yield Fault(place=place, message=f"its run {pack.dispute.get('run_id')} is not in runs.jsonl")
    for name in ("statements", "findings", "reviews", "decisions", "state", "documents", "runs"):
        key = {"statements": ("key",), "findings": ("conflict_id", "run_id"), "state": ("conflict_id",)}
        fields = key.get(name, ("id",))
        seen = Counter(tuple(str(one.get(field)) for field in fields) for _, one in pack.lists[name])
        for what, times in seen.items():
            if times > 1:
                yield Fault(place=f"{name}.jsonl", message=f"{' of run '.join(what)} stands in it {times} times")


def _verdict_faults(pack: Pack) -> Iterator[Fault]:
    """The state of each conflict from its reviews, retractions and decisions."""
    retracted, faults = _retractions(pack)
    yield from faults
    reviews, decisions = _grouped(pack.lists["reviews"]), _grouped(pack.lists["decisions"])
    for number, state in pack.lists["state"]:
        place = f"state.jsonl, line {number}"
        conflict_id = state.get("conflict_id")
        given = _in_force([one for one in reviews[conflict_id] if one.get("id") not in retracted])
        decided = [one for one in decisions[conflict_id] if one.get("id") not in retracted]
        try:
            yield from (Fault(place=place, message=each) for each in _state_faults(state, given, decided))
        except DAMAGED as error:
            yield Fault(place=place, message=f"cannot be read: {type(error).__name__} {error}")


def _event_faults(pack: Pack) -> Iterator[Fault]:
    """Reviews and decisions of which no event tells; those of a bulk action have one event together."""
    told = {
        detail.get(what)
        for _, one in pack.lists["events"]
        for what in ("review", "decision")
        if isinstance(detail := one.get("detail"), dict) and one.get("action") != "retract"
    }
    for name in ("reviews", "decisions"):
        for number, one in pack.lists[name]:
            if one.get("via") != "bulk" and one.get("id") not in told:
                message = f"no event tells of {name[:-1]} {one.get('id')}"
                yield Fault(place=f"{name}.jsonl, line {number}", message=message)


def _retractions(pack: Pack) -> tuple[set[Any], list[Fault]]:
    given = {one.get("id"): one for name in ("reviews", "decisions") for _, one in pack.lists[name]}
    faults, seen = [], set()
    for number, one in pack.lists["retractions"]:
        place, of = f"retractions.jsonl, line {number}", one.get("of_id")
        if of not in given:
            faults.append(Fault(place=place, message=f"takes back {of}, which is not in the pack"))
        elif str(one.get("retracted_at")) < str(given[of].get("reviewed_at") or given[of].get("decided_at")):
            faults.append(Fault(place=place, message=f"takes back {of} before it was given"))
        seen.add(of)
    return seen, faults


def _grouped(lines: Sequence[Line]) -> defaultdict[Any, list[Plain]]:
    grouped: defaultdict[Any, list[Plain]] = defaultdict(list)
    for _, plain in lines:
        grouped[plain.get("conflict_id")].append(plain)
    return grouped


def _in_force(reviews: Sequence[Plain]) -> list[Plain]:
    """The last review of each person; the pack has them in order of time."""
    return list({one.get("person"): one for one in reviews}.values())


def _state_faults(state: Plain, given: Sequence[Plain], decided: Sequence[Plain]) -> Iterator[str]:
    name = f"conflict {state['conflict_id']}"
    if state["given"] != len(given):
        yield f"{name}: {state['given']} judgements are said to count, the reviews leave {len(given)}"
    if state["status"] == "aside":
        if state["verdict"] is not None:
            yield f"{name}: was set aside and yet has a verdict"
        return
    status, verdict, kinds = _outcome(state["needed"], given, decided)
    if (state["status"], state["verdict"]) != (status, verdict):
        told = f"{status}, {verdict}" if verdict else status
        said = f"{state['status']}, {state['verdict']}" if state["verdict"] else state["status"]
        yield f"{name}: is said to be {said}; the reviews and decisions give {told}"
    elif state["verdict_kind"] not in kinds:
        yield f"{name}: its kind {state['verdict_kind']} is not what was given most often"


def _outcome(needed: int, given: Sequence[Plain], decided: Sequence[Plain]) -> tuple[str, str | None, set[str | None]]:
    """Status, verdict, and the kinds it may have: of several named equally often, any."""
    if decided:
        return "decided", decided[-1]["verdict"], {decided[-1]["kind"]}
    if len(given) < needed:
        return "open", None, {None}
    verdicts = {one["verdict"] for one in given}
    if len(verdicts) > 1 or "unsure" in verdicts:
        return "disagreed", None, {None}
    counts = Counter(one["kind"] for one in given if one["kind"] in KINDS)
    usual = {kind for kind in counts if counts[kind] == max(counts.values())} or {None}
    return "agreed", verdicts.pop(), usual
