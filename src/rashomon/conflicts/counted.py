"""Whether two quantities count the same thing, and if not, why not.

In: two statements and a quantity of each.  Out: how what they count is related, or why they cannot be compared.  It
looks at the noun, the outcome, the extent, and at the places, groups and times that the words give.  It does no
arithmetic.  Where the words do not tell it says so: a missed comparison costs less than a false one.

Known weakness: "12 killed in Harl" and "30 killed in Morvath" are kept apart by the names alone, so a town and the
province around it are kept apart too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rashomon.conflicts.lexicon import STOPWORDS
from rashomon.records import Quantity, Statement
from rashomon.spelling import name_key, same_name

Relation = Literal["same", "left is narrower", "right is narrower"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DIFFERENT_TIMES = "the two statements are about different times"

# Nouns that news uses for each other when it counts.
_SYNONYMS = (
    {"person", "victim", "human", "individual", "people", "body", "civilian national"},
    {"truck", "lorry", "pickup"},
    {"child", "minor", "kid", "youngster"},
    {"pupil", "schoolchild", "student"},
    {"protester", "demonstrator", "marcher"},
    {"missile", "rocket", "projectile"},
    {"volunteer", "recruit"},
    {"militant", "fighter", "gunman", "insurgent", "rebel", "jihadist", "terrorist", "extremist", "combatant"},
    {"soldier", "troop", "trooper", "serviceman"},
    {"police", "policeman", "officer"},
    {"plane", "aircraft", "airplane", "jet", "airliner"},
    {"house", "home"},
    {"airstrike", "strike", "raid", "sortie"},
    {"hostage", "captive"},
    {"detainee", "prisoner"},
    {"explosion", "blast"},
    {"worker", "employee"},
    {"ship", "boat", "vessel"},
    {"migrant", "refugee"},
    {"lawmaker", "legislator", "deputy", "parliamentarian"},
)
# A wider noun stands for each narrower one, but two narrower ones (men and women, cars and trucks) are not compared.
_NARROWER = {
    "casualty": {"person"},
    "vehicle": {"truck", "car", "lorry", "pickup", "bus", "tank", "van", "ambulance", "jeep"},
    "aircraft": {"helicopter", "plane", "jet", "drone", "fighter jet"},
    "child": {"boy", "girl", "baby", "infant", "toddler", "pupil", "schoolchild"},
    "building": {"house", "school", "hospital", "shop", "mosque", "church", "store"},
    "militant": {"attacker", "bomber"},
    "soldier": {"commander", "general", "sailor", "marine", "conscript"},
    "attack": {"airstrike", "bombing", "shelling"},
}
_PEOPLE = _words(
    "civilian resident villager man woman child boy girl baby infant casualty volunteer recruit soldier trooper "
    "policeman police officer guard fighter militant gunman insurgent rebel jihadist terrorist extremist "
    "commander protester demonstrator marcher activist prisoner detainee hostage captive inmate refugee migrant "
    "evacuee survivor worker employee miner driver passenger student pupil schoolchild teacher doctor nurse "
    "journalist reporter firefighter rescuer pilot sailor marine member citizen national foreigner tourist "
    "worshipper pilgrim patient voter suspect attacker bomber assailant shooter brother sister son daughter "
    "mother father wife husband farmer bystander official lawmaker troop serviceman servant customer fan player "
    "adult youth teenager medic crew family"
)
_GENERIC = frozenset({"person", "victim", "human", "individual", "people", "body"})
# Of these a text has many that have nothing to do with each other: the words beside them have to agree.
# "30 regime and 39 rebel fighters": words that tell whose, where the noun comes later.
_SIDES = _words("regime government opposition army loyalist pro-government anti-government")
_MEASURES = _words(
    "% lb second minute hour day night week month year decade mile km kilometre kilometer metre meter foot yard acre "
    "hectare ton tonne kg degree time point vote seat cent barrel season game goal run touchdown round match page step "
    "count charge member job share percent mph inch litre liter gallon occasion"
)
_NEAR = 4  # words before and behind a measure that show what is measured
_RATE = re.compile(r"^\s(?:per|a|an|each|every)\s[a-z]+|^\s(?:annually|monthly|daily|yearly|apiece)\b")
_CLAUSE_MARK = re.compile(r"[.;:!?](?=\s|$)|\n")
# What became of things: a house that is damaged is not counted with one that is destroyed.
_FATES = {
    "destroyed": re.compile(
        r"\b(?:destr[ou]\w+|raz(?:ed|ing|es)|flatten\w*|level+(?:ed|ing|s)|demolish\w*|torch\w*|burn\w*|gutted|"
        r"wreck\w*|bulldoz\w*)\b",
        re.I,
    ),
    "damaged": re.compile(r"\b(?:damag\w+|cracked)\b", re.I),
    "taken": re.compile(
        r"\b(?:seiz\w+|captur\w+|overr[au]n\w*|retak\w+|retook|recaptur\w+|took|taken|confiscat\w*|liberat\w+|stole|"
        r"stolen)\b",
        re.I,
    ),
    "fired": re.compile(r"\b(?:fir(?:ed|ing)|launch\w*|dropp\w+|hurl\w*|lobbed|shot at)\b", re.I),
    "downed": re.compile(r"\b(?:shot down|downed|intercept\w*|crash\w*)\b", re.I),
    "sold": re.compile(r"\b(?:sold|sell\w*|sales|bought|buy\w*|order\w*)\b", re.I),
    "built": re.compile(r"\b(?:built|build\b|construct\w*|rebuilt|open(?:ed|ing))\b", re.I),
    "sent": re.compile(r"\b(?:sent|send\w*|deploy\w*|deliver\w*|suppl\w+|dispatch\w*)\b", re.I),
    "freed": re.compile(r"\b(?:freed|releas\w+|rescu\w+)\b", re.I),
}
_FATE_REACH = 60  # characters before and behind a count in which a verb is its own
_OTHERS = re.compile(r"\bothers?\b", re.IGNORECASE)
_PLACE_AFTER = re.compile(
    r"^(?:[\s,]+[a-z-]+){0,5}?\s(?:in|at|near|outside|"
    r"around)\s(?:the\s)?(?:[a-z-]+\s){0,3}(?:of\s)?(?P<name>(?:[Aa]l-|[Ee]l-)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)"
)
# Counted over months or years: the toll of a war.  "The attack last month" and "since Monday" are no such lengths.
_LONG = re.compile(
    r"\bsince\s(?:\d{4}\b|(?:[a-z]+\s){0,3}(?:war|conflict|uprising|crisis|insurgency|revolt|fighting|violence)\b|"
    r"(?:the\s)?(?:start|beginning|outbreak|outset)\b|(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b)|\b(?:over|during|in|for) the (?:past|last) (?:[a-z]+ )?(?:month|year|decade)|"
    r"\b[a-z]+-(?:year|month)(?:-(?:long|old))?\s(?:[a-z]+\s)?(?:war|conflict|insurgency|uprising|campaign)\b|"
    r"\byears? of (?:war|conflict|fighting|violence)",
    re.IGNORECASE,
)
_DAYS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
_CAPITAL = re.compile(r"(?<=\s)[A-Z][a-z]+\b")
_WORD = re.compile(r"[a-z][\w’'-]{3,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How what two quantities count is related; `reason` is set when they cannot be compared."""

    relation: Relation | None  # None: nothing to do with each other
    reason: str | None = None


def compare_counted(left: Statement, mine: Quantity, right: Statement, other: Quantity) -> Comparison:
    """Whether `mine` of the left statement and `other` of the right count the same thing."""
    relation = _relation(mine, other)
    if relation is None:
        return Comparison(relation=None)
    reason = (
        _by_outcome(left, mine, right, other)
        or _by_extent(mine, other)
        or _by_group(mine, other)
        or _by_place(left, mine, right, other)
        or _by_time(left, right)
        or _by_length(left, mine, right, other)
        or _by_context(left, mine, right, other)
    )
    return Comparison(relation=relation, reason=reason)


def _relation(mine: Quantity, other: Quantity) -> Relation | None:
    left, right = mine.unit, other.unit
    if left is None or right is None or {left, right} & _SIDES:
        return None
    if left == right or any(left in row and right in row for row in _SYNONYMS):
        return "same"
    if _is_narrower(left, mine, right):
        return "left is narrower"
    return "right is narrower" if _is_narrower(right, other, left) else None


def _is_narrower(unit: str, quantity: Quantity, wide: str) -> bool:
    if wide in _GENERIC or wide == "casualty":
        return (unit in _PEOPLE or unit in _GENERIC or (quantity.outcome == "dead" and unit not in _MEASURES)) and (
            unit != "casualty"
        )
    named = next((row for row in _SYNONYMS if wide in row), {wide})
    return any(unit in _NARROWER.get(one, ()) for one in named)


def _by_outcome(left: Statement, mine: Quantity, right: Statement, other: Quantity) -> str | None:
    if mine.unit == "casualty" or other.unit == "casualty":
        return None
    if mine.outcome != other.outcome:
        told = [outcome or "no outcome" for outcome in (mine.outcome, other.outcome)]
        return f"what became of those counted differs: {told[0]} and {told[1]}"
    if mine.outcome is None and _is_thing(mine):
        fates = _fates(left, mine), _fates(right, other)
        if fates[0] != fates[1] and not fates[0] & fates[1]:
            return "what became of the things counted differs"
    return None


def _is_thing(quantity: Quantity) -> bool:
    unit = quantity.unit or ""
    return unit not in _PEOPLE | _GENERIC | _MEASURES | {"magnitude", "offspring"} and not unit.isupper()


def _fates(statement: Statement, quantity: Quantity) -> frozenset[str]:
    before, after = _around(statement, quantity, _FATE_REACH)
    words = f"{before} {quantity.text} {after}"
    return frozenset(fate for fate, pattern in _FATES.items() if pattern.search(words))


def is_destroyed(statement: Statement, quantity: Quantity) -> bool:
    """Whether the words around a count of things say that they were destroyed or damaged."""
    return _is_thing(quantity) and bool(_fates(statement, quantity) & {"destroyed", "damaged"})


def _by_extent(mine: Quantity, other: Quantity) -> str | None:
    if "change" in (mine.extent, other.extent):
        return "one of them is what was added, not the total"
    if _is_remainder(mine) != _is_remainder(other):
        return "one of them is what remains of a total"
    if mine.extent == other.extent == "whole":
        return None
    if mine.extent == other.extent:
        return None if mine.outcome is not None else "both are parts, and of what is not told"
    is_own_total = mine.unit == other.unit and mine.unit not in _GENERIC and mine.outcome is not None
    return None if is_own_total else "one of them is a part, the other the whole"


def _is_remainder(quantity: Quantity) -> bool:
    """ "21 others died": beside some dead told before; "4 killed and 21 others wounded" are all the wounded."""
    return quantity.outcome == "dead" and _OTHERS.search(quantity.text) is not None


def _by_group(mine: Quantity, other: Quantity) -> str | None:
    groups = [{word.lower()[:5] for word in _CAPITAL.findall(one.text)} for one in (mine, other)]
    if groups[0] and groups[1] and not groups[0] & groups[1] and not (mine.text.istitle() or other.text.istitle()):
        return "they are of different groups"
    return None


def _by_place(left: Statement, mine: Quantity, right: Statement, other: Quantity) -> str | None:
    places = _place(left, mine), _place(right, other)
    if places[0] is None or places[1] is None:
        return None
    if _is_named(places[0], right) or _is_named(places[1], left) or same_name(places[0], places[1]):
        return None
    return f"they are counted in different places: {places[0]} and {places[1]}"


def _place(statement: Statement, quantity: Quantity) -> str | None:
    _, after = _around(statement, quantity, 80)
    match = _PLACE_AFTER.match(after)
    if match is None or match["name"].split()[0].lower() in _DAYS:
        return None
    return name_key(match["name"]) or None


def _is_named(key: str, statement: Statement) -> bool:
    if statement.names:
        return any(same_name(key, name.key) for name in statement.names)
    return key in name_key(statement.text)


def _by_time(left: Statement, right: Statement) -> str | None:
    dated = [
        (mine.start, mine.end, other.start, other.end)
        for mine in left.times
        for other in right.times
        if mine.start and mine.end and other.start and other.end
    ]
    if dated and all(end < start or stop < begin for begin, end, start, stop in dated):
        return DIFFERENT_TIMES
    return None


def _by_length(left: Statement, mine: Quantity, right: Statement, other: Quantity) -> str | None:
    """The dead of a war are not those of a raid."""
    if mine.outcome is None or _is_long(left, mine) == _is_long(right, other):
        return None
    return "one of them is counted over a longer time"


def _is_long(statement: Statement, quantity: Quantity) -> bool:
    before, after = _around(statement, quantity, 100)
    return _LONG.search(before) is not None or _LONG.search(after) is not None


def _by_context(left: Statement, mine: Quantity, right: Statement, other: Quantity) -> str | None:
    """People of whom nothing is told, money, shares and measures need a word in common beside the count."""
    unit = mine.unit or ""
    if mine.outcome is not None or not (unit in _GENERIC or unit in _MEASURES or unit.isupper()):
        return None
    sides = _beside(left, mine), _beside(right, other)
    if _is_rate(left, mine) != _is_rate(right, other):
        return "one of them is a rate, the other is not"
    if sides[0] & sides[1]:
        return None
    return "nothing beside the counts shows that they are of one thing"


def _is_rate(statement: Statement, quantity: Quantity) -> bool:
    return _RATE.match(_around(statement, quantity, 24)[1]) is not None


def _beside(statement: Statement, quantity: Quantity) -> frozenset[str]:
    """Stems beside a count: of a measure its nearest words, else those of the whole clause."""
    before, after = _around(statement, quantity, 100)
    words = f"{before} {after}"
    if quantity.unit not in _GENERIC:
        near = [*before.split()[-_NEAR:], *after.split()[:_NEAR]]
        words = " ".join(word for word in near if not word[0].isupper())  # names are beside many measures
    return frozenset(word.lower()[:5] for word in _WORD.findall(words) if word.lower() not in STOPWORDS) - {
        "about",
        "aroun",
        "peopl",
        "perso",
        "least",
        "nearl",
        "milli",
        "billi",
    }


def _around(statement: Statement, quantity: Quantity, reach: int) -> tuple[str, str]:
    """The words of the quantity's sentence before and behind it, at most `reach` characters each."""
    start, end = quantity.span.start - statement.span.start, quantity.span.end - statement.span.start
    before = _CLAUSE_MARK.split(statement.text[max(0, start - reach) : start])[-1]
    return before, _CLAUSE_MARK.split(statement.text[end : end + reach], maxsplit=1)[0]
