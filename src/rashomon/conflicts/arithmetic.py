"""Whether the numbers of one text follow from those of another: sums, differences, products, quotients, percentages.

In: a premise and a hypothesis.  Out: for each number of the hypothesis, whether the premise gives it, whether it can be
reckoned from the premise's numbers, and how ("5 + 6 = 11"), or that it cannot.  The words limit what may be reckoned:

- what is added or taken away counts the same thing, or things that the hypothesis has one wider word for;
- products and quotients need a word of rate or sharing ("each", "per", "twice", "split"), or two things counted;
- a total ("altogether", "in all") is no difference; what is left, or the gap between two ("left", "more than"), no sum.

It is a witness, no proof: a number that can be reckoned may come out by chance, the more easily the more numbers the
premise has, so from MOST numbers on only pairs and the whole sum are tried.  A number that cannot be reckoned
contradicts the premise only where the premise tells the whole story; news seldom does.  Method: enumeration, as in
solvers of word problems (Hosseini et al. 2014; Roy and Roth 2015), with the words as a filter in place of a classifier.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations, product
from typing import Literal

from rashomon.conflicts.amounts import Amount, find_amounts
from rashomon.records import Statement

Account = Literal["given", "reckoned", "unaccounted"]

MOST = 6  # numbers of a premise that are combined freely: 3^6 signed sums
_TOTAL = re.compile(
    r"\b(?:in total|total|totall?ed|altogether|in all|combined|together|overall|sum|all told)\b", re.IGNORECASE
)
_LEFT = re.compile(r"\b(?:left|remain\w*|still (?:ha[sd]|have|need\w*)|unused|uneaten|unsold)\b", re.IGNORECASE)
_GAP = re.compile(
    r"\b(?:more|fewer|less|[a-z]+er)\s(?:[a-z]+\s){0,3}?than\b|\bdifference\b|\bas many more\b", re.IGNORECASE
)
_LOSS = re.compile(
    r"\b(?:left|remain\w*|los[et]\w*|gave|give[sn]?|giving|ate|eat\w*|sold|sell\w*|spen[dt]\w*|us(?:es|ed)|broke\w*|took|"
    r"tak(?:e[sn]?|ing)|remov\w+|away|fewer|less|drop\w*|fell|cut|return\w*|donat\w+|threw|lent|borrow\w*|of (?:them|"
    r"these|those|the|which|whom)|died|more than|[a-z]+er than)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?:each|every|per|apiece|a piece|times|an? (?:hour|day|week|month|year|minute|pound|dozen|mile|page|box|bag|"
    r"pack|row|class|ticket|person)|split|shar(?:e[sd]?|ing)|divid\w+|equal\w*|evenly|rows? of|groups? of|"
    r"box(?:es)? of|bags? of|packs? of|piles? of|sets? of|average|rate|speed|double\w*|tripl\w+|twice|thrice|"
    r"half|halves|quarters?|thirds?|dozens?|pairs?|couples?|percent|per cent|fraction)\b|%",
    re.IGNORECASE,
)
_ORDINAL_WORDS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ORDINALS: dict[float, str] = dict(enumerate(_ORDINAL_WORDS.split(), start=2))
# What one of the first is in the second.
_CONVERSIONS = {
    ("week", "day"): 7.0,
    ("day", "hour"): 24.0,
    ("hour", "minute"): 60.0,
    ("minute", "second"): 60.0,
    ("year", "month"): 12.0,
    ("year", "week"): 52.0,
    ("foot", "inch"): 12.0,
    ("yard", "foot"): 3.0,
    ("meter", "centimeter"): 100.0,
    ("kilometer", "meter"): 1000.0,
    ("kilogram", "gram"): 1000.0,
    ("pound", "ounce"): 16.0,
    ("dollar", "cent"): 100.0,
    ("decade", "year"): 10.0,
    ("century", "year"): 100.0,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountedNumber:
    """A number of the hypothesis, and how the premise accounts for it."""

    amount: Amount
    account: Account
    how: str = ""  # of "reckoned": "5 + 6 = 11"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What the words of both texts allow."""

    is_total: bool
    is_left: bool
    has_loss: bool
    has_rate: bool


def account_for(premise: Statement, hypothesis: Statement) -> list[AccountedNumber]:
    """Every exact number of the hypothesis, in order; factors ("twice") and bounds are left out."""
    given = find_amounts(premise)
    words = _words(premise.text, hypothesis.text)
    found = []
    for amount in find_amounts(hypothesis):
        if amount.is_factor or not amount.is_exact or _is_singular(amount):
            continue
        if any(_is_value(amount, one.value) for one in given) or _is_written(amount, premise.text):
            found.append(AccountedNumber(amount=amount, account="given"))
            continue
        how = next(_ways(amount, [*given, *_conversions(premise.text, hypothesis.text)], words), None)
        account: Account = "unaccounted" if how is None else "reckoned"
        found.append(AccountedNumber(amount=amount, account=account, how=how or ""))
    return found


def _is_written(amount: Amount, text: str) -> bool:
    """Whether the figures stand in the text in another part: "a 16-week reign", "the 7th"."""
    figures = None if "/" in amount.text else re.search(r"\d+(?:[.,]\d+)*", amount.text)
    ordinal = _ORDINALS.get(amount.value)
    return (
        figures is not None and re.search(rf"(?<![\w.,/]){re.escape(figures[0])}(?!\d|[.,/]\d)", text) is not None
    ) or (ordinal is not None and re.search(rf"\b{ordinal}\b", text, re.IGNORECASE) is not None)


def _is_singular(amount: Amount) -> bool:
    """ "one side": said of what a premise need not count."""
    return amount.value <= 1 and not any(character.isdigit() for character in amount.text)


def _words(premise: str, hypothesis: str) -> _Words:
    return _Words(
        is_total=_TOTAL.search(hypothesis) is not None,
        is_left=_LEFT.search(hypothesis) is not None or _GAP.search(hypothesis) is not None,
        has_loss=_LOSS.search(premise) is not None,
        has_rate=_RATE.search(premise) is not None or _RATE.search(hypothesis) is not None,
    )


def _ways(amount: Amount, given: Sequence[Amount], words: _Words) -> Iterator[str]:
    """The ways in which the given numbers come to the amount, plainest first."""
    counts = [one for one in given if not one.is_factor]
    factors = [one.value for one in given if one.is_factor]
    sums = list(_signed_sums(amount, counts, words))
    yield from (how for value, how in sums if _is_value(amount, value))
    if not _may_multiply(amount, counts, factors, words):
        return
    values = [one.value for one in counts] + factors
    is_count = amount.unit is not None and amount.unit in {one.unit for one in counts}
    if "%" in {amount.unit, *(one.unit for one in counts)}:
        yield from (how for value, how in _shares(values) if _is_value(amount, value))
    quotients = list(_quotients(amount if is_count else None, counts, factors))
    products = [*quotients, *_products(values), *_rests(values)]
    yield from (how for value, how in products if _is_value(amount, value))
    if len(values) <= MOST:
        yield from (how for value, how in _mixed(values, sums, products) if _is_value(amount, value))


def _may_multiply(amount: Amount, counts: Sequence[Amount], factors: Sequence[float], words: _Words) -> bool:
    units = {one.unit for one in counts if one.unit is not None}
    has_fraction = any("/" in one.text for one in counts)
    return (
        bool(factors)
        or has_fraction
        or words.has_rate
        or len(units) > 1
        or (amount.unit is not None and amount.unit not in units)
    )


def _signed_sums(amount: Amount, counts: Sequence[Amount], words: _Words) -> Iterator[tuple[float, str]]:
    """Sums of two or more counts, some of them taken away; the more numbers, the fewer of them."""
    units = {one.unit for one in counts}
    is_wider = amount.unit is None or amount.unit not in units  # "7 pets" of "3 cats and 4 dogs"
    for some in _chosen(len(counts)):
        terms = [counts[at] for at in some]
        if not is_wider and any(one.unit not in (None, amount.unit) for one in terms):
            continue
        for signs in product((1.0, -1.0), repeat=len(terms)):
            lost = signs.count(-1.0)
            if lost == len(terms) or (lost and words.is_total and not words.has_loss) or (not lost and words.is_left):
                continue
            value = sum(sign * one.value for sign, one in zip(signs, terms, strict=True))
            if value >= 0:
                yield value, _told_sum(signs, [one.value for one in terms])


def _chosen(count: int) -> Iterator[tuple[int, ...]]:
    if count <= MOST:
        for size in range(2, count + 1):
            yield from combinations(range(count), size)
    else:
        yield from combinations(range(count), 2)
        yield tuple(range(count))


def _shares(values: Sequence[float]) -> Iterator[tuple[float, str]]:
    """A percentage of a number, what is left of it or comes of it, and the percentage that one number is of another."""
    for one, other in permutations(values, 2):
        yield one * other / 100, f"{_plain(one)} % of {_plain(other)}"
        yield other * (1 - one / 100), f"{_plain(other)} less {_plain(one)} %"
        yield other * (1 + one / 100), f"{_plain(other)} and {_plain(one)} % more"
        if other:
            yield 100 * one / other, f"{_plain(one)} of {_plain(other)} in %"
            yield 100 * abs(one - other) / other, f"from {_plain(other)} to {_plain(one)} in %"


def _rests(values: Sequence[float]) -> Iterator[tuple[float, str]]:
    """What is left when a fraction is taken: "lost a quarter of the 120"."""
    for one, other in permutations(values, 2):
        if 0 < one < 1 < other:
            yield other * (1 - one), f"{_plain(other)} less {_plain(one)} of it"


def _quotients(
    amount: Amount | None, counts: Sequence[Amount], factors: Sequence[float]
) -> Iterator[tuple[float, str]]:
    """One number by another.  What comes of sharing counts what was shared: 6 rules in 3 sets are not 2 sets."""
    for one, other in permutations(counts, 2):
        is_other_kind = amount is not None and amount.unit == other.unit and one.unit not in (None, amount.unit)
        if other.value and not is_other_kind:
            yield one.value / other.value, f"{_plain(one.value)} ÷ {_plain(other.value)}"
    for one, factor in product(counts, factors):
        if factor:
            yield one.value / factor, f"{_plain(one.value)} ÷ {_plain(factor)}"


def _products(values: Sequence[float]) -> Iterator[tuple[float, str]]:
    for one, other in combinations(values, 2):
        yield one * other, f"{_plain(one)} × {_plain(other)}"
    if len(values) <= MOST:
        for three in combinations(values, 3):
            yield math.prod(three), " × ".join(map(_plain, three))
        for one, two, under in permutations(values, 3):
            if under and one <= two:
                yield one * two / under, f"{_plain(one)} × {_plain(two)} ÷ {_plain(under)}"


def _mixed(
    values: Sequence[float], sums: Sequence[tuple[float, str]], products: Sequence[tuple[float, str]]
) -> Iterator[tuple[float, str]]:
    """A sum times or by a number, a product and a number, and two products."""
    for (value, how), one in product(sums, values):
        if _plain(one) in re.split(r" [+-] ", how) and values.count(one) < 2:
            continue
        yield value * one, f"({how}) × {_plain(one)}"
        if one:
            yield value / one, f"({how}) ÷ {_plain(one)}"
    for (value, how), one in product(products, values):
        if _plain(one) in re.split(r" [×÷] ", how) and values.count(one) < 2:
            continue
        yield value + one, f"{how} + {_plain(one)}"
        yield abs(value - one), f"{how} and {_plain(one)} apart"
    if len(values) == 4:
        for one, two, three, four in permutations(values, 4):
            if one < two and three < four and one <= three:
                told = f"{_plain(one)} × {_plain(two)}", f"{_plain(three)} × {_plain(four)}"
                yield one * two + three * four, f"{told[0]} + {told[1]}"
                yield abs(one * two - three * four), f"{told[0]} and {told[1]} apart"


def _conversions(premise: str, hypothesis: str) -> list[Amount]:
    """ "7 days a week" where one text speaks of weeks and the other of days."""
    words = [{_singular(word) for word in re.findall(r"[a-z]+", text.lower())} for text in (premise, hypothesis)]
    return [
        Amount(value=factor, unit=None, text=f"{factor:g}", start=0, end=0, is_factor=True)
        for (large, small), factor in _CONVERSIONS.items()
        if (large in words[0] and small in words[1] - words[0]) or (small in words[0] and large in words[1] - words[0])
    ]


def _singular(word: str) -> str:
    return {"feet": "foot", "inches": "inch", "centuries": "century"}.get(word, word.removesuffix("s"))


def _is_value(amount: Amount, value: float) -> bool:
    """Whether the value is what is written: rounded to as many places as are written, but a whole number exactly."""
    written = re.search(r"\.(\d+)", amount.text)
    if written is None:
        return abs(value - amount.value) < 1e-6
    return abs(value - amount.value) <= 0.5 * 10.0 ** -len(written[1]) + 1e-9


def _told_sum(signs: Sequence[float], values: Sequence[float]) -> str:
    ordered = sorted(zip(signs, values, strict=True), key=lambda one: -one[0])
    text = _plain(ordered[0][1])
    for sign, value in ordered[1:]:
        text += f" {'+' if sign > 0 else '-'} {_plain(value)}"
    return text


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{round(value, 4):g}"
