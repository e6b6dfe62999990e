"""Nouns that are counted, and their singular: closed lists of news English, and two rules of spelling.

In: a noun.  Out: its singular, and whether it is plural.  A noun outside the lists is known only by its plural ending.
"""

from __future__ import annotations

from rashomon.records import Outcome
from rashomon.statements.words.lexicon import words

_DEATHS = words("dead death fatality body corpse martyr life casket coffin")
INJURIES = words("wounded injured injury hurt")
OF_NOUN: dict[str, tuple[str, Outcome]] = {
    **dict.fromkeys(_DEATHS - {"casket", "coffin"}, ("person", "dead")),
    **dict.fromkeys(INJURIES, ("person", "hurt")),
    **dict.fromkeys(("arrest", "arrested", "detained"), ("person", "held")),
    "missing": ("person", "missing"),
    "displaced": ("person", "displaced"),
    **{noun: (noun, "held") for noun in ("detainee", "prisoner", "captive", "hostage", "inmate")},
    **{noun: (noun, "displaced") for noun in ("refugee", "evacuee")},
}
PEOPLE = words(
    "person police rioter looter civilian resident villager man woman child boy girl baby infant toddler teenager "
    "adult youth victim casualty body volunteer recruit soldier troop trooper policeman policewoman officer guard "
    "fighter militant gunman insurgent rebel jihadist terrorist extremist mercenary militiaman combatant commander "
    "general protester demonstrator marcher activist prisoner detainee hostage captive inmate refugee migrant "
    "evacuee survivor worker employee miner driver passenger student pupil schoolchild teacher doctor nurse medic "
    "paramedic journalist reporter photographer firefighter rescuer pilot sailor marine crew member citizen national "
    "foreigner tourist visitor worshipper pilgrim patient voter suspect attacker bomber assailant shooter robber "
    "brother sister son daughter mother father wife husband relative family household farmer shopkeeper trader "
    "merchant bystander pedestrian motorist servant official lawmaker senator colleague bodyguard customer shopper "
    "spectator fan player serviceman cadet conscript reservist peacekeeper observer adviser instructor judge lawyer "
    "priest cleric monk imam elder leader candidate delegate human people defector deserter"
)
THINGS = words(
    "truck car vehicle house home building village town tank plane aircraft helicopter bus boat ship rocket missile "
    "shell bomb mortar school hospital shop mosque church bridge checkpoint base post airstrike strike attack "
    "explosion blast train tent store factory farm camp grenade gun rifle drone jet convoy raid clash airport "
    "district province country city company bank barrel settlement neighbourhood neighborhood"
)
# Units of measure: no verb says what became of them.
MEASURES = words(
    "second minute hour day night week month year decade century mile km kilometre kilometer metre meter cm mm inch "
    "yard kg g gram kilogram lb ton tonne litre liter gallon degree acre hectare mph watt megawatt"
)
SPANS = words("second minute hour day night week month year decade century")
_IRREGULAR_PLURALS = {
    "people": "person",
    "persons": "person",
    "others": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "kids": "child",
    "police": "police",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "thieves": "thief",
    "feet": "foot",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "servicemen": "serviceman",
    "gunmen": "gunman",
    "militiamen": "militiaman",
    "fishermen": "fisherman",
    "firemen": "fireman",
    "schoolchildren": "schoolchild",
    "troops": "soldier",
    "personnel": "person",
    "series": "series",
    "buses": "bus",
    "bodies": "body",
    "casualties": "casualty",
    "houses": "house",
    "homes": "house",
    "vehicles": "vehicle",
    "lorries": "truck",
    "cops": "policeman",
}
_FEW_NOUNS = words(
    "troops police people men women children persons others dead wounded injured aircraft casualties personnel "
    "gunmen policemen servicemen kids schoolchildren militiamen fishermen firemen firefighters sheep cattle crew "
    "staff displaced missing hurt policewomen"
)
MODIFYING_PLURALS = words(
    "police forces women men children rights services arms armed sports displaced missing hurt crew"
)
OUTCOME_WORDS = words("dead wounded injured missing hurt displaced")
_NOT_PLURAL_ENDINGS = ("ss", "'s", "’s", "us", "ous", "is", "as")
NOT_UNITS = words("out more percent less fewer times years-old others-more plus us gmt pm am yes perhaps always")


def is_plural(lower: str) -> bool:
    """Whether a noun in small letters is a plural by its form."""
    if lower in _FEW_NOUNS:
        return True
    return len(lower) > 2 and lower.endswith("s") and not lower.endswith(_NOT_PLURAL_ENDINGS) and lower not in NOT_UNITS


def singular(noun: str) -> str:
    """The singular of an English plural noun."""
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun
