"""Nouns for one person: data.

The common ones of news; a noun outside the list is not seen, and a text about a goalkeeper may mislead.
"""

from __future__ import annotations

from rashomon.statements.words.lexicon import SPEAKING_NOUNS, TITLES, words

HUMANS = frozenset(
    word
    for word in SPEAKING_NOUNS | TITLES
    if not word.endswith((".", "men", "people")) and (not word.endswith("s") or word.endswith("ss"))
) - words(
    "police army military government administration authority ministry group organization organisation agency report "
    "study survey poll statement company firm newspaper paper magazine media network outlet article story editorial "
    "column document memo letter email campaign party committee council commission board panel union association "
    "institute university hospital bank team staff delegation coalition alliance state country nation city county "
    "department office bureau service unit force crew republicans transcript filing lawsuit complaint indictment "
    "affidavit ruling website site tweet post video caller's side front wing arm body watchdog charity foundation "
    "center centre think-tank observatory embassy pentagon kremlin command book film submission brief journal clip "
    "series ad advertisement song bill majority pair couple duo source navy fleet coastguard court jury family guard "
    "general private major chief head justice analysis data one former host anchor monitor press first house white "
    "speaker supreme foreign"
) | words(
    "youth teen kid toddler infant pastor priest neighbour neighbor lady gentleman guy member colleague friend "
    "partner patient worker owner "
    "employee resident witness official driver analyst chairwoman mayor bishop cleric trader hostage captive guest "
    "tourist "
    "man woman boy girl suspect attacker gunman bomber driver soldier policeman policewoman teenager baby child son "
    "daughter father "
    "mother brother sister husband wife militant rebel fighter commander prisoner victim passenger actor actress "
    "singer star pilot "
    "engineer farmer killer shooter assailant defendant lawyer student teacher nurse chairman lieutenant captain "
    "general colonel "
    "player striker rival successor predecessor counterpart king queen"
)
