"""How probable it is that two statements are about one and the same event, beyond being about one kind of matter.

In: a scored pair and its witnesses.  Out: log-odds, and what moved them.  Pairing gives the start (`same_matter`); here
the days between, names that only one side has, the means of an attack, words of sequence ("another", "earlier") and who
speaks take away from it.
The weights are set by hand: half the odds is -0.7, a tenth -2.3.

Known weakness: a province and a town in it are two names, and an outlet that truly contradicts itself is ranked low.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from rashomon.conflicts.evidence import Witnesses
from rashomon.conflicts.means import means_of
from rashomon.conflicts.names import names_of, places_of
from rashomon.conflicts.numbers import QuantityMatch
from rashomon.conflicts.timing import days_apart
from rashomon.records import ACROSS_COPIES, Pair, Quantity, ScoredPair, Statement
from rashomon.spelling import same_name

_DAY_APART = -0.05  # pairing has weighed the days already
_COUNT_DAY_APART = -0.5  # tomorrow's attack has a toll of its own
_MOST_DAYS = 10
_PLACE_APART = -2.0  # each place beyond those shared, on the side that has fewer of them
_NAME_APART = -0.4  # the same of other names, which two accounts of one event can differ in
_PLACE_WIDER = -1.0  # one side's number is told of more, or of a nearer place: the one can be a part of the other
_NAME_SHARED = 0.5  # each name both have where one says taken and the other left or held: the place is the matter
_MOST_NAMES = 3
_OTHER_MEANS = -2.0  # a barrel bomb and a car bomb
_IN_SEQUENCE = -1.5
_CONTRADICTED = 0.8  # a denial that the model holds against the other: nobody denies what is not claimed
_PLAINLY = 0.7  # mean contradiction from which it does; below, FA-KES gave denials of one thing and talk of another
_SAME_THING = 0.7  # both count what is seldom counted: medics or ferries, not people or civilians
_MOST_COUNTED = 2.2  # counts begin at nine in ten at most: reports of one day's several attacks are nearly the same
# An outlet and the nameless sources it quotes; of counts, an outlet and anybody it quotes: totals and parts.
_ONE_ACCOUNT = -1.5
_TENFOLD = -1.5  # for each tenfold beyond the first threefold: the dead of a war and of one day
_FLOOR = 1e-3

_SEQUENCE = re.compile(
    r"\b(?:another|earlier|later|meanwhile|separate(?:ly)?|elsewhere|also|previous(?:ly)?|second|third|subsequent(?:ly)?|"
    r"in addition|similarly|a day after|the day before)\b",
    re.IGNORECASE,
)


_OFTEN_COUNTED = frozenset(
    word
    for row in (
        "person people civilian child woman man soldier militant fighter rebel terrorist troop victim body casualty",
        "citizen resident time day week month year hour minute % strike attack raid house vehicle town village city",
    )
    for word in row.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterOdds:
    """Log-odds of one event, as pairing left them, and what the pair's own words add."""

    start: float
    days: float
    names: float
    means: float
    sequence: float
    account: float
    size: float
    bond: float  # what ties the two together whatever their words

    @property
    def total(self) -> float:
        """The sum: what the probability is made of."""
        return self.start + self.days + self.names + self.means + self.sequence + self.account + self.size + self.bond

    @property
    def of_an_update(self) -> float:
        """The same where one number may bring the other up to date: days count for less, the size for nothing."""
        return self.total - self.size - self.days * (1 - _DAY_APART / _COUNT_DAY_APART)


def matter_odds(scored: ScoredPair, seen: Witnesses) -> MatterOdds:
    """The log-odds for a pair whose `same_matter` is known."""
    left, right = scored.pair.left, scored.pair.right
    held = min(max(scored.pair.same_matter or 0.0, _FLOOR), 1 - _FLOOR)
    is_count = bool(seen.disagreeing) and not seen.is_one_denied
    days = min(days_apart(left, right) or 0, _MOST_DAYS)
    start = math.log(held / (1 - held))
    return MatterOdds(
        start=min(start, _MOST_COUNTED) if is_count else start,
        days=days * (_COUNT_DAY_APART if is_count else _DAY_APART),
        names=_names(left, right, seen, is_count=is_count),
        means=_OTHER_MEANS if is_count and _by_other_means(left, right) else 0.0,
        sequence=_IN_SEQUENCE if is_count and _in_sequence(left, right) else 0.0,
        account=_ONE_ACCOUNT if _is_one_account(scored.pair, 2 if is_count else 1) else 0.0,
        bond=_bond(scored, seen, is_count=is_count),
        size=_TENFOLD * max(0.0, math.log10(_ratio(seen.disagreeing[0]) / 3)) if is_count else 0.0,
    )


def _bond(scored: ScoredPair, seen: Witnesses, *, is_count: bool) -> float:
    if is_count:
        units = {seen.disagreeing[0].left.unit, seen.disagreeing[0].right.unit}
        return _SAME_THING if len(units) == 1 and not units & _OFTEN_COUNTED else 0.0
    contradiction = (scored.forward.contradiction + scored.backward.contradiction) / 2
    return _CONTRADICTED if seen.is_one_denied and contradiction >= _PLAINLY else 0.0


def _names(left: Statement, right: Statement, seen: Witnesses, *, is_count: bool) -> float:
    if is_count:
        mine, other = places_of(left), places_of(right)
        apart = min(_unmatched(mine, other), _unmatched(other, mine))
        places = _PLACE_APART * min(apart, _MOST_NAMES) if apart else _PLACE_WIDER * _is_wider(mine, other)
        named = names_of(left) - mine, names_of(right) - other
        rest = min(_unmatched(named[0], names_of(right)), _unmatched(named[1], names_of(left)))
        return places + _NAME_APART * min(rest, _MOST_NAMES)
    return _NAME_SHARED * min(len(seen.names), _MOST_NAMES) if seen.control is not None else 0.0


def _is_wider(mine: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both name places and one side names more of them."""
    return bool(mine) and bool(other) and (_unmatched(mine, other) > 0) != (_unmatched(other, mine) > 0)


def _by_other_means(left: Statement, right: Statement) -> bool:
    mine, other = means_of(left.text), means_of(right.text)
    return bool(mine) and bool(other) and not mine & other


def _unmatched(mine: frozenset[str], other: frozenset[str]) -> int:
    return sum(not any(same_name(one, two) for two in other) for one in mine)


def _in_sequence(left: Statement, right: Statement) -> bool:
    return bool(_SEQUENCE.search(left.text)) != bool(_SEQUENCE.search(right.text))


def _ratio(match: QuantityMatch) -> float:
    """How many times the lesser the greater number is."""
    low, high = sorted(max(_size(quantity), 1.0) for quantity in (match.left, match.right))
    return high / low


def _size(quantity: Quantity) -> float:
    return quantity.low or quantity.high or 0.0


def _is_one_account(pair: Pair, voices: int) -> bool:
    """Whether one outlet or one report tells both, with fewer than `voices` speakers who can be told from it."""
    left, right = pair.left, pair.right
    is_one = left.source == right.source or pair.rule == ACROSS_COPIES
    return is_one and sum(map(_is_known, (left, right))) < voices


def _is_known(statement: Statement) -> bool:
    speaker = statement.speaker
    return speaker is not None and (speaker.name is not None or len((speaker.role or "").split()) > 1)
