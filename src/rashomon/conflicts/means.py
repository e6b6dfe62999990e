"""By what means something happened, as far as the words tell: air raid, shelling, car bomb, gas, gunfire, quake, crash.

In: words.  Out: the kinds of means they name, often none.  Two counts by means of which none is shared are hardly of
one event.  It holds general news vocabulary and knows no weapon by its model.
"""

from __future__ import annotations

import re
from functools import lru_cache

_MEANS = {
    "air": r"air[- ]?(?:strike|raid|attack)s?|airstrikes?|war ?planes?|fighter jets?|jets|barrel bombs?|helicopters?|"
    r"bombing raids?|aerial|(?:bomb(?:ed|ing)|raids?) by (?:planes|jets)|drones?",
    "ground": r"shell(?:s|ing|ed)|mortars?|rockets?|artillery|(?:rebel|army|tank|sniper) fire|snipers?",
    "blast": r"car bombs?|truck bombs?|suicide|explosive devices?|land ?mines?|roadside bombs?|booby[- ]trap\w*",
    "gas": r"chemical|toxic|poison\w*|sarin|chlorine|nerve agent|gas attacks?|gassed",
    "gun": r"gunmen|gunfire|gunshots?|shot dead|shootings?|shooter|execut(?:ed|ion|ions)|behead\w*",
    "earth": r"(?:earth)?quakes?|tremors?|aftershocks?|landslides?|avalanches?",
    "water": r"floods?|flooding|tsunami|storms?|hurricane|typhoon|cyclone|drown(?:ed|ing)",
    "fire": r"fires? (?:broke|swept|tore|spread)|blaze|wildfires?|inferno",
    "crash": r"crash(?:ed|es)?|collided|collision|derail\w*|capsiz\w*|sank|sunk",
    "illness": r"outbreak|epidemic|virus|infect(?:ed|ion|ions)|cholera|measles|ebola",
}
_PATTERNS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _MEANS.items()}


@lru_cache(maxsize=1 << 16)
def means_of(text: str) -> frozenset[str]:
    """The kinds of means a text names."""
    return frozenset(kind for kind, pattern in _PATTERNS.items() if pattern.search(text))
