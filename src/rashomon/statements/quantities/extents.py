"""The second look at counts: what became of those counted, and whether a count is the whole, a part or a change.

In: text and the drafts of a statement's quantities, in order.  Out: the same drafts, completed.  Counts in one list
share what the words say of one of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from rashomon.records import Span
from rashomon.statements.quantities.drafts import Draft
from rashomon.statements.quantities.nouns import MEASURES, PEOPLE, THINGS
from rashomon.statements.quantities.outcomes import find_outcome
from rashomon.statements.quantities.units import find_noun, words_after

FROM_TO = re.compile(
    r"\b(?:rose|risen|rising|rises|increas\w+|grew|grown|climb\w*|jump\w*|went|gone|up|down|fell|fallen|dropp?\w*|"
    r"declin\w+|"
    r"decreas\w+|revised|raised|cut|updated|lowered)\b[^.;:,\d]{0,30}\bfrom\s(?:[a-z]+\s){0,3}$",
    re.IGNORECASE,
)
OTHERS_WITHIN = re.compile(r"^\s(?:others?|other\s[a-z]+)\b", re.IGNORECASE)
OF_NUMBER = re.compile(
    r"\sof\s(?:(?:the|those|these|its|their|his|her|our|all|some|more than|about|at least)\s)*", re.IGNORECASE
)
_CHANGE_BEFORE = re.compile(
    r"\b(?:another|additional|further|extra|yet another)\s$"
    r"|\b(?:rose|risen|rise|rises|rising|increas\w+|grew|grown|growing|climb\w*|jump\w*|surg\w+|fell|fallen|fall|"
    r"dropp?\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|cut|reduc\w+|up|down|gain\w*|lost|slid|soar\w*|"
    r"expand\w*)\s(?:[\w-]+\s){0,3}?by\s$"
    r"|\b(?:increase|rise|drop|fall|decline|jump|decrease|reduction|growth|surge|hike|cut)s?\sof\s$",
    re.IGNORECASE,
)
# "rose 5 percent"; of other units "fell 600 metres" is no change of a count.
_MOVED_BEFORE = re.compile(
    r"\b(?:rose|grew|fell|dropped|climbed|jumped|increased|decreased|declined|gained|surged|slipped|"
    r"(?:is|are|was|were|be|been)\s(?:up|down))\s$|(?:^|,\s)(?:up|down)\s$",
    re.IGNORECASE,
)
_CHANGE_WITHIN = re.compile(r"^\s(?:more|additional|extra|further|fewer|less|new)\b(?!\sthan)", re.IGNORECASE)
_PART_BEFORE = re.compile(
    r"\b(?:including|includes?|included|among them|among (?:the )?[\w,]+(?: [a-z]+)? (?:were|are|was)|of (?:whom|"
    r"which|these|those|them)|"
    r"of them)\s(?:the\s)?$",
    re.IGNORECASE,
)
_PART_ENDS = (
    "including ",
    "include ",
    "includes ",
    "included ",
    "them ",
    "were ",
    "are ",
    "was ",
    "which ",
    "whom ",
    "the ",
)
_CHANGE_ENDS = ("by ", "of ", "another ", "additional ", "further ", "extra ")
_PART_AFTER = re.compile(r"^\sof\s(?:the|these|those|its|their|his|her|our|them|whom|which)\b", re.IGNORECASE)
_PART_OF_THEM = re.compile(
    r"^(?:\s[a-z]+)?\s(?:of them|of the (?:dead|wounded|injured|victims))\b"
    r"|^\s(?:were|are|was)\samong\b|^(?:,|\sand|,\sand)\s(?:[a-z]+\s){1,3}(?:were|are)\samong\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:,?\s(?:an?|his|her|their)\s(?:[a-z-]+\s)?[a-z]+)?(?:,|\s-|\s–|\s—|\s\()?\s?(?:and|or|as well as|plus|"
    r"including|"
    r"among them|of whom|with|and another|and at least|and up to)?\s*$",
    re.IGNORECASE,
)
_OTHERS_ALONE = re.compile(r"\s(?:others|more)\b(?!\s(?:people|men|women))")
_OF_THE_HURT = re.compile(r"\bof\s(?:the|those)\s(?:wounded|injured)\b", re.IGNORECASE)
_STATES = ("held", "displaced")  # a hostage or refugee can be killed: the verb tells more than the noun
_PART_REACH = 120  # characters between a count and "among them"
_SPEAK = re.compile(r"\s(?:who\s)?(?:said|say|says|told|reported|added|confirmed|announced|claimed|saw|described)\b")
_STOPPED = re.compile(r"[.;:!?](?:\s|$)")
_TO = re.compile(r"\s(?:[a-z]+\s)?to\s(?:[a-z]+\s)?")
_WERE = re.compile(r"\s(?:were|are|was)\s")
OF_THEM = re.compile(r"\sof\s(?:them|whom|which|those)\s(?:were\s|are\s|being\s)?")
_DEFINITE = re.compile(
    r"(?:\b(?:one|some|most|many|several|any|few|half|each|none|rest|percent|thirds?|quarters?|\d+|two|three|four|"
    r"five|six|"
    r"seven|eight|nine|ten|twelve|out)|%)\s(?:of|among)\s(?:the|those|these|its|their|his|her|our|all)\s$",
    re.IGNORECASE,
)


# "30 men died here and another five there", "31 men, including ten when a bus was hit": the noun stands before.
ELLIPTICAL = re.compile(
    r"\b(?:(?:and|plus|with|while)\s(?:another|a further|an additional)|including|among them)\s$", re.IGNORECASE
)
_NOT_A_NOUN = re.compile(
    r"(?:$|[.;,)]|\s(?:when|while|as|after|before|in|at|on|near|outside|inside|around|during|by|from|elsewhere|there|"
    r"were|was|who|died|killed|wounded|injured|and)\b)"
)
_SHARED_NOUN = re.compile(r"\s(?P<word>[a-z-]+),?\s(?:and|or)\s")
_OWN_NOUN = re.compile(r"\s[a-z-]+\s[a-z]+$")


def name_elliptical(text: str, drafts: Sequence[Draft]) -> None:
    """Units that stand with another count: "30 army and 39 rebel fighters", "30 men here and another five there"."""
    for at, draft in enumerate(drafts):
        following = drafts[at + 1] if at + 1 < len(drafts) else None
        if following is not None and following.unit in PEOPLE and draft.unit not in PEOPLE and draft.low != 1:
            between = _SHARED_NOUN.fullmatch(text, draft.number_end, following.begin)
            is_modifier = between is not None and draft.unit == between["word"] and draft.outcome is None
            if is_modifier and _OWN_NOUN.fullmatch(text, following.number_end, following.end):
                draft.unit = following.unit
        last = next((one for one in reversed(drafts[:at]) if one.unit in PEOPLE), None)
        if last is None or draft.unit is not None or not _NOT_A_NOUN.match(text, draft.number_end):
            continue
        if ELLIPTICAL.search(text, max(0, draft.begin - 24), draft.begin) and "." not in text[last.end : draft.begin]:
            draft.unit, draft.is_elliptical = last.unit, True


def set_outcomes(text: str, span: Span, drafts: list[Draft]) -> None:
    """Outcomes by the words around each count, no further than the counts beside it."""
    for at, draft in enumerate(drafts):
        least = drafts[at - 1].end if at else span.start
        limit = drafts[at + 1].begin if at + 1 < len(drafts) else span.end
        draft.is_definite = _DEFINITE.search(text, max(span.start, draft.begin - 22), draft.begin) is not None
        follows = OF_NUMBER.match(text, draft.number_end, span.end)
        if draft.unit is None and at + 1 < len(drafts) and follows and follows.end() >= limit - 1:
            _take_unit(text, span, drafts, at)
            continue
        if draft.unit is None and (them := OF_THEM.match(text, draft.number_end, span.end)):
            noun = find_noun(list(words_after(text, them.end() - 1, span.end)))
            is_told = noun is not None and noun[0] in PEOPLE
            draft.unit = noun[0] if noun is not None and is_told else drafts[at - 1].unit if at else None
        if draft.unit is None and (were := _WERE.match(text, draft.number_end, span.end)):
            noun = find_noun(list(words_after(text, were.end() - 1, span.end)))
            draft.unit = noun[0] if noun is not None and noun[0] in PEOPLE else None  # "of which 16 were children"
        _name_others(text, drafts, at)
        if draft.outcome in (None, *_STATES) and not draft.is_definite and _is_countable(draft):
            told = find_outcome(text, draft.begin, draft.end, least=least, limit=limit)
            draft.outcome = told or draft.outcome
        elif draft.outcome == "hurt" and _OF_THE_HURT.search(text, draft.begin, draft.end):  # "two of the wounded died"
            draft.outcome = find_outcome(text, draft.begin, draft.end, least=draft.begin, limit=limit) or "hurt"
        if draft.is_elliptical and draft.outcome is None:
            last = next((one for one in reversed(drafts[:at]) if one.unit == draft.unit), None)
            draft.outcome = last.outcome if last is not None else None
        if draft.outcome is None and at and _TO.fullmatch(text, least, draft.begin):  # "rose by 5 to 20"
            draft.outcome = drafts[at - 1].outcome


def _name_others(text: str, drafts: Sequence[Draft], at: int) -> None:
    """ "30 houses were destroyed and 200 others damaged": the others are houses too."""
    draft, last = drafts[at], drafts[at - 1] if at else None
    if last is None or last.unit is None or last.unit in PEOPLE or draft.unit != "person":
        return
    if _OTHERS_ALONE.match(text, draft.number_end) and _is_countable(last):
        draft.unit = last.unit


def _take_unit(text: str, span: Span, drafts: list[Draft], at: int) -> None:
    """ "three of the 20 hostages were freed": what is said is said of the three."""
    part, whole = drafts[at], drafts[at + 1]
    limit = drafts[at + 2].begin if at + 2 < len(drafts) else span.end
    least = drafts[at - 1].end if at else span.start
    part.unit, part.extent = whole.unit, "part"
    whole.is_definite = True
    outcome = find_outcome(text, part.begin, whole.end, least=least, limit=limit)
    part.outcome = outcome or whole.outcome


def _is_countable(draft: Draft) -> bool:
    return (
        draft.unit is None
        or draft.unit in PEOPLE
        or (
            draft.unit not in ("%", "magnitude", "lb", "offspring")
            and not draft.unit.isupper()
            and draft.unit not in MEASURES
        )
    )


def set_extents(text: str, span: Span, drafts: list[Draft]) -> None:
    """Parts, changes, and earlier values ("from 5" of "rose from 5 to 20"), which are dropped."""
    for at, draft in enumerate(drafts):
        before = text[max(span.start, draft.begin - 48) : draft.begin]
        within = text[draft.number_end : min(span.end, draft.number_end + 40)]
        led = text[draft.begin : draft.start].lower()
        if "from " in before and FROM_TO.search(before) and re.match(r"\s?[^.;:]{0,30}?\bto\b", within):
            draft.is_dropped = True
        elif draft.extent == "part" or draft.unit == "%":
            is_change = _CHANGE_BEFORE.search(before) or _MOVED_BEFORE.search(before)
            draft.extent = "change" if draft.unit == "%" and is_change else draft.extent
        elif (
            (before.lower().endswith(_PART_ENDS) and _PART_BEFORE.search(before))
            or _PART_AFTER.match(within)
            or _PART_OF_THEM.match(text[draft.end : min(span.end, draft.end + 30)])
        ):
            draft.extent = "part"
        elif _is_added(drafts, at, before, within, led):
            draft.extent = "change"
        elif OTHERS_WITHIN.match(within) and not _has_other_outcome(drafts, at) and before.lower().endswith("and "):
            draft.extent = "part"


def _is_added(drafts: Sequence[Draft], at: int, before: str, within: str, led: str) -> bool:
    """ "another 12", "rose by 12"; behind a count of another outcome "30 more wounded" are all the wounded."""
    is_more = bool(_CHANGE_WITHIN.match(within)) or re.search(r"\b(?:another|additional|further)\b", led) is not None
    if not is_more and not (before.lower().endswith(_CHANGE_ENDS) and _CHANGE_BEFORE.search(before)):
        return False
    return not _has_other_outcome(drafts, at)


def _has_other_outcome(drafts: Sequence[Draft], at: int) -> bool:
    mine = drafts[at].outcome
    return mine is not None and any(
        other.outcome is not None and other.outcome != mine for other in drafts[max(0, at - 2) : at]
    )


def share_outcomes(text: str, drafts: Sequence[Draft]) -> None:
    """Counts in one list share what the words say of one of them: "two women and a man died"."""
    for one, two in pairwise(drafts):
        _share(text, one, two, one)
    for one, two in reversed(list(pairwise(drafts))):
        _share(text, one, two, two)


def _can_be_people(unit: str | None) -> bool:
    """Whether a noun can name people; of one outside the lists it is not known."""
    return unit in PEOPLE or (
        unit is not None and unit not in THINGS | MEASURES and unit[0].isalpha() and unit.islower()
    )


def _share(text: str, one: Draft, two: Draft, source: Draft) -> None:
    target = two if source is one else one
    if target.outcome is not None or source.outcome is None or source.is_definite or target.is_definite:
        return
    units = target.unit, source.unit
    if not any(unit in PEOPLE for unit in units) or not all(map(_can_be_people, units)) or "survivor" in units:
        return
    if _SPEAK.match(text, target.end):  # "killing nine guards, three shepherds said"
        return
    between = text[one.end : two.begin]
    if source is one and two.extent == "part" and len(between) <= _PART_REACH and not _STOPPED.search(between):
        two.outcome = one.outcome  # "killed 12 people in the raid, among them three children"
    elif len(between) <= 40 and between.strip() and _JOINED.fullmatch(between):
        target.outcome = source.outcome
        if source is one and one.extent == "part" and "," not in between[1:]:
            target.extent = "part"
