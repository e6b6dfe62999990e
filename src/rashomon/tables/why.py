"""Why a pair was found to conflict, in words: the witnesses of its log-odds, gathered and named for a fact-checker.

In: the witnesses of a conflict, which add up to its log-odds.  Out: the same sum in fewer and plainer parts.  It weighs
nothing.  A part above 0 speaks for a conflict, below 0 against; 0.7 doubles the odds, -2.3 leaves a tenth of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import Witness

START = "an average pair"  # the constant of the decision: where every pair begins
_REST = "everything else"
_MOST_WORDS = 4  # in the column of a table
_LEAST = 0.05  # of a part that is told by name: less is shown as 0.0

# (what is told when it speaks for a conflict, and when against); features in one row are one part.  Where the decision
# may weigh a feature either way, the words do not say how much of it there was.
_PARTS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("contradiction", "contradiction_either", "alike_contradiction"),
        "the model reads a contradiction",
        "the model reads little contradiction",
    ),
    (("entailment", "entailment_both"), "neither follows from the other", "the model reads agreement"),
    (("overlap", "shortness"), "wording and length", "wording and length"),
    (
        ("numbers_disagree", "numbers_touch", "numbers_agree"),
        "numbers that cannot both hold",
        "no numbers that cannot both hold",
    ),
    (("denied",), "whether one side denies it", "whether one side denies it"),
    (("control",), "a place taken, and left or held", "no place taken and left"),
    (("contrary",), "contrary words", "no contrary words"),
    (("negated",), "whether one side says “not”", "whether one side says “not”"),
    (("blame",), "whether both say who did it", "whether both say who did it"),
    (("times",), "times that do not overlap", "no times that differ"),
    (("same_matter", "one_event", "similarity", "names"), "about one matter", "perhaps two matters"),
    (("days",), "close in time", "days apart"),
    (("uncertain",), "how surely it is said", "how surely it is said"),
    (("to_come",), "whether it has happened yet", "whether it has happened yet"),
    (("quoted",), "who answers for it", "who answers for it"),
    (("reworded",), "not merely reworded", "nearly the same words"),
    (("revision",), "no count brought up to date", "a count brought up to date"),
)
_PART_OF: dict[str, int | str] = {name: at for at, (names, _, _) in enumerate(_PARTS) for name in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of the log-odds, in words."""

    words: str
    odds: float


def gather(witnesses: Sequence[Witness]) -> tuple[Part, ...]:
    """The start first, then the parts, strongest first, then what is left; they add up to the witnesses' sum.

    Empty where no witness is known.
    """
    return tuple(Part(words=words, odds=odds) for words, odds in _gathered(witnesses))


def why_words(witnesses: Sequence[Witness]) -> str | None:
    """ "the model reads a contradiction +2.1; about one matter +0.8; days apart -0.4; everything else -0.9 = +1.6".

    The strongest of them, to a tenth; what is written adds up to the log-odds that stand behind the equals sign.
    """
    if not witnesses:
        return None
    total = round(sum([one.odds for one in witnesses]), 1)
    told = [part for part in _gathered(witnesses) if part[0] not in (START, _REST)][:_MOST_WORDS]
    shown = [(words, round(odds, 1)) for words, odds in told]
    rest = round(total - sum([odds for _, odds in shown]), 1)
    return "; ".join([f"{words} {odds:+.1f}" for words, odds in [*shown, (_REST, rest)]]) + f" = {total:+.1f}"


def _gathered(witnesses: Sequence[Witness]) -> list[tuple[str, float]]:
    """What `gather` tells, as pairs: an export of a queue makes a million of them."""
    if not witnesses:
        return []
    start = 0.0
    sums: dict[int | str, float] = {}
    for one in witnesses:
        name, odds = one.name, one.odds
        if name == START:
            start += odds
            continue
        key = _PART_OF.get(name)
        if key is None:
            key = name.replace("_", " ")
        sums[key] = sums.get(key, 0.0) + odds
    named = [(-abs(odds), _words(key, odds), odds) for key, odds in sums.items() if not -_LEAST < odds < _LEAST]
    named.sort()
    rest = sum([odds for odds in sums.values() if -_LEAST < odds < _LEAST])
    parts = [(words, odds) for _, words, odds in named]
    if abs(rest) >= _LEAST:
        return [(START, start), *parts, (_REST, rest)]
    if not parts:
        return [(START, start + rest)]
    words, odds = parts.pop()  # too little to tell: it goes to the last of the parts, so that they add up
    return [(START, start), *parts, (words, odds + rest)]


def _words(key: int | str, odds: float) -> str:
    if isinstance(key, str):
        return key
    return _PARTS[key][1] if odds > 0 else _PARTS[key][2]
