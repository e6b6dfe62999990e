"""What became of those counted: dead, hurt, held, missing or displaced, by the words around the count.

In: text, the place of a counted phrase and how far its surroundings reach.  Out: an outcome, or None where the words do
not tell or tell two at once ("killed or wounded").  What the noun itself tells ("12 dead") is found by `units`.

Known weakness: it reads words, not grammar; "12 soldiers who guarded the wounded" keeps clear of "wounded" only because
no form of "be" stands before it.
"""

from __future__ import annotations

import re

from rashomon.records import Outcome

_DEAD = (
    r"killed|slain|dead|murdered|executed|beheaded|massacred|slaughtered|drowned|martyred|assassinated|lynched|"
    r"shot dead|gunned down|hanged|hacked to death|burned to death|burnt to death|stabbed to death|crushed to death"
)
_HURT = r"wounded|injured|hurt|maimed|hospitali[sz]ed|scalded"
_HELD = (
    r"arrested|detained|captured|kidnapped|abducted|imprisoned|jailed|held hostage|taken hostage|taken prisoner|"
    r"in custody|rounded up|held captive|taken captive"
)
_MISSING = r"missing|unaccounted for|disappeared"
_DISPLACED = r"displaced|evacuated|homeless|uprooted|forced to flee|forced from their homes|made homeless"
_WORDS: dict[Outcome, str] = {
    "dead": _DEAD,
    "hurt": _HURT,
    "held": _HELD,
    "missing": _MISSING,
    "displaced": _DISPLACED,
}
_ANY = "|".join(f"(?P<{outcome}>{words})" for outcome, words in _WORDS.items())
_DID = (
    r"(?P<dead2>died|dies|die|perished|lost their lives|lost his life|lost her life|succumbed|have died|dying)"
    r"|(?P<missing2>went missing|go missing|gone missing|vanished|remain missing|remained missing)"
    r"|(?P<displaced2>fled|have fled|had fled|flee|fleeing|to flee|fled their homes|left homeless)"
)
_FILLER = (
    r"(?:who|that|have|had|has|been|were|was|are|is|being|be|to|reported|reportedly|confirmed|feared|believed|"
    r"presumed|officially|also|left|still|listed|as|seriously|critically|badly|lightly|slightly|severely|others?|"
    r"more|now|then|so|far|later|subsequently|apparently|allegedly|got|lay|remain(?:ed|s)?|people|of them|of whom|"
    r"all|in all|in total|or more|mostly|alone|declared|pronounced|found|shot and|either|already|civilians?|"
    r"initially|also)"
)
# Beside the count; a participle without "were" is active when a thing follows: "12 gunmen killed a guard".
_RIGHT = re.compile(
    rf"[\s,]+(?P<filler>(?:{_FILLER}\s+){{0,6}})(?:(?:{_ANY})\b(?P<second>\s(?:or|and|and/or)\s(?:{_DEAD}|{_HURT}|"
    rf"{_MISSING})\b(?!\s+\d))?|(?:{_DID})\b)",
    re.IGNORECASE,
)
_IS_PASSIVE = re.compile(
    r"\b(?:been|were|was|are|is|being|be|got|left|found|feared|believed|reported|confirmed)\b", re.IGNORECASE
)
_OBJECT = re.compile(
    r"\s+(?:\d|(?:the|an?|his|her|its|their|at least|up to|more than|about|some|several|dozens|hundreds|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|another)\b(?!\s(?:day|night|week|month|year|morning|evening|hour))|"
    r"[a-z]+s\b(?<!as)(?<!was))",
    re.IGNORECASE,
)
_NO_OBJECT = frozenset({"dead", "missing", "displaced"})
_FURTHER = re.compile(
    rf"\b(?:were|was|are|been|being|got)\s(?:[a-z]+\s){{0,2}}?(?:(?:{_ANY})\b(?P<second>\s(?:or|and)\s(?:{_DEAD}|"
    rf"{_HURT})\b(?!\s+\d))?)"
    rf"|\b(?:{_DID})\b",
    re.IGNORECASE,
)
_WINDOW_END = re.compile(
    r"[.;:()—]|\band\s(?:an?|the|his|her|their|its|[a-z]+(?:ing|ed))\b|\b(?:while|when|after|as|but|before|because|"
    r"where|which|"
    r"since|although|though|until)\b|,\s(?!of\b|all\b|most)",
    re.IGNORECASE,
)
_GAP = (
    r"(?:\s+(?:at|least|about|around|some|nearly|almost|roughly|over|another|an|a|additional|further|other|the|all|"
    r"up|to|as (?=many|much|few)|as(?<=many as)|as(?<=much as)|as(?<=few as)|many|much|few|more|than|fewer|of|one|"
    r"estimated|approximately|reportedly|only|just|what|between|total|in)){0,5}\s*$"
)
_LEFT_VERB = re.compile(
    r"\b(?:(?P<dead>kill(?:ed|ing|s)?|murder(?:ed|ing|s)|execut(?:ed|ing|es)|behead(?:ed|ing|s)|massacr(?:ed|ing|es)|"
    r"slaughter(?:ed|ing|s)|shot dead|gunned down|slay(?:ing|s)?|slew|assassinat(?:ed|ing|es)|hang(?:ed|ing))"
    r"|(?P<hurt>(?:injur|wound|hurt|maim)(?:ed|ing|s|es)?)"
    r"|(?P<held>arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|captur(?:ed|ing|es)|kidnap(?:ped|ping|s)|abduct(?:ed|ing|s)|"
    r"imprison(?:ed|ing|s)|jail(?:ed|ing|s)|round(?:ed|ing) up|took hostage|taking hostage|holding|holds)"
    r"|(?P<displaced>displac(?:ed|ing|es)|evacuat(?:ed|ing|es)|uproot(?:ed|ing|s)))"
    r"(?P<second>\s(?:or|and)\s(?:kill|wound|injur|maim|hurt)(?:ed|ing|s|es)?)?" + _GAP,
    re.IGNORECASE,
)
_EITHER = re.compile(
    r"\b(?:kill|wound|injur|maim|dead|arrest|detain)(?:ed|ing|s|es)?\s(?:or|and|and/or)\s$", re.IGNORECASE
)
_LEFT_NOUN = re.compile(
    r"\b(?:(?P<dead>death[\s-]tolls?|tolls?|number of (?:the )?(?:dead|deaths|fatalities|people killed|those killed|"
    r"victims)|fatalities|the dead|deaths?|bod(?:y|ies) of|body count|killings? of|murders? of|execution of|lives of|"
    r"massacre of|funerals? (?:of|for)|slaying of|killed\b[^.;:,\d]{0,40}\b(?:were|was|are)|dead (?:were|was|are))"
    r"|(?P<hurt>number of (?:the )?(?:injured|wounded|injuries|people injured|people wounded)|injuries (?:to|of)|"
    r"wounding of|(?:injured|wounded|hurt) (?:were|was|are))"
    r"|(?P<held>arrests? of|detentions? of|kidnappings? of|abductions? of|capture of|arrested (?:were|was)|"
    r"number of arrests)"
    r"|(?P<missing>disappearances? of|missing (?:were|are))"
    r"|(?P<displaced>displacement of|evacuation of|exodus of|flight of|forc(?:ed|ing)))\b[^.;:,\d()]{0,45}$",
    re.IGNORECASE,
)
_LEFT_LIST = re.compile(
    r"\b(?P<verb>kill|injur|wound|arrest|detain|kidnap|abduct)(?:ed|ing|s|es|ped|ping)?\s[^.;:\d()]{2,50}\band\s(?:(?:his|her|their|its)\s)?$",
    re.IGNORECASE,
)
_OF_VERB: dict[str, Outcome] = {
    "kill": "dead",
    "injur": "hurt",
    "wound": "hurt",
    "arrest": "held",
    "detain": "held",
    "kidnap": "held",
    "abduct": "held",
}
_THEIRS = re.compile(rf"\S+(?:\s[\w,]+){{0,3}}?\s(?:{_DEAD}|{_HURT}|{_HELD}|{_MISSING}|{_DISPLACED})\b", re.IGNORECASE)
# ", one of them a guard, were killed"
_INSERTED = re.compile(r"^([\s\w]{0,40}),\s[^,;:.]{1,60},(?=\s(?:were|was|are|have|had|died|who|remain(?:ed|s)?)\b)")
_STEMS = re.compile(
    r"kill|slain|dead|die|dying|murder|execut|behead|massacr|slaught|drown|martyr|assassin|lynch|gunned|hang|death|"
    r"toll|fatal|bod|lives|funeral|slay|slew|perish|succumb|wound|injur|hurt|maim|hospital|scald|arrest|detain|"
    r"detent|captur|kidnap|abduct|prison|jail|custod|hostage|round|captive|hold|missing|unaccount|disappear|vanish|"
    r"displac|evacu|homeless|"
    r"uproot|flee|fled|flight|exodus|forc|lost|stab|crush|burn",
    re.IGNORECASE,
)


def find_outcome(text: str, begin: int, end: int, *, least: int, limit: int) -> Outcome | None:
    """The outcome of what is counted in `text[begin:end]`, by words no earlier than `least` and no later than `limit`.

    In order: the words right behind the count, the verb right before it, the noun it belongs to ("death toll"), and a
    passive further behind.
    """
    window = _INSERTED.sub(r"\1", text[end : min(limit, end + 120)])[:90]
    before = text[max(least, begin - 70) : begin]
    if _STEMS.search(window) is None and _STEMS.search(before) is None:
        return None
    beside = _RIGHT.match(window)
    verb = _LEFT_VERB.search(before)
    if beside is not None and not _is_active(window, beside) and not _is_next(text, end, limit, window, beside, verb):
        return None if _is_double(beside) else _named(beside)
    if verb is not None:
        return None if verb["second"] or _EITHER.search(before[: verb.start()]) else _named(verb)
    further = _further(window)
    if further is not None:
        return None if _is_double(further) else _named(further)
    noun = _LEFT_NOUN.search(before)
    if noun is not None:
        return _named(noun)
    listed = _LEFT_LIST.search(before)
    return _OF_VERB[listed["verb"].lower()] if listed is not None and len(_STEMS.findall(listed.group())) == 1 else None


def _is_next(text: str, end: int, limit: int, window: str, beside: re.Match[str], verb: re.Match[str] | None) -> bool:
    """Whether a participle belongs to the next count: "killed 12 wounded 30", "12 gunmen killed 3 guards"."""
    if _IS_PASSIVE.search(beside["filler"]) or end + beside.end() != limit - 1 or window[beside.end() :].strip():
        return False
    return verb is not None or _THEIRS.match(text, limit) is None


def _further(window: str) -> re.Match[str] | None:
    stop = _WINDOW_END.search(window)
    return _FURTHER.search(window, 0, stop.start() if stop else len(window))


def _is_active(window: str, beside: re.Match[str]) -> bool:
    """ "12 gunmen killed a guard" says nothing of the gunmen; "12 gunmen killed in a raid" does."""
    named = _named(beside)
    if beside.groupdict().get("dead2") or beside.groupdict().get("displaced2") or named is None:
        return False
    word = next(value for key, value in beside.groupdict().items() if value and key not in ("filler", "second"))
    if word.lower() in _NO_OBJECT or _IS_PASSIVE.search(beside["filler"]):
        return False
    return _OBJECT.match(window, beside.end()) is not None


def _is_double(match: re.Match[str]) -> bool:
    return bool(match.groupdict().get("second"))


def _named(match: re.Match[str]) -> Outcome | None:
    groups = match.groupdict()
    for outcome in ("dead", "hurt", "held", "missing", "displaced"):
        if groups.get(outcome) or groups.get(f"{outcome}2"):
            return outcome
    return None
