"""How firmly a claim is held, read from its own words: "allegedly", "will", "must", "there is no truth in reports".

In: the words of a claim that its frame only asserts.  Out: the stance they show, and of a denial in the words the
content that is denied.  Only unmistakable marks in the main clause count:

    alleges    "allegedly", "reportedly"; "is believed / thought / suspected to"; "may have", "might", "could have"
    predicts   "will", "is going to", "is expected / likely / set to"
    demands    "should", "must", "ought to" before a base form, in speech; "must have been" supposes, and is left alone
    denies     "it is false that X", "there is no truth in claims that X", "there is no evidence that X",
               "reports that X are untrue", "reports of X are untrue"

A possibility ("may have") is put forward without being affirmed, which is what "alleges" means here; "doubts" is kept
for speakers who say that they doubt.  "The alleged attacker" hedges a noun, not the claim.
"""

from __future__ import annotations

import re

from rashomon.records import Stance
from rashomon.statements.words.lexicon import words

# Every mark below holds one of these words; most claims hold none, and finding that out must be quick.
_HINTS = words(
    "allegedly reportedly purportedly supposedly rumoredly rumouredly Allegedly Reportedly believed thought "
    "suspected alleged reported rumored rumoured understood feared presumed said may might could will won't won’t "
    "going expected likely set due poised should must ought"
) | {
    f"{who}{mark}ll"
    for who in words("I he she it we you they that this who He She It We You They That This")
    for mark in "'’"
}
_REPORTS = (
    r"(?:reports|rumou?rs|claims|allegations|accusations|suggestions|the (?:report|rumou?r|claim|allegation|accusation|"
    r"suggestion|idea|notion))"
)
_UNTRUE = (
    r"(?:(?:completely|totally|entirely|simply|absolutely|utterly|categorically|just|patently)\s+)?"
    r"(?:false|untrue|not true|baseless|unfounded|groundless|fabricated|a lie|lies|nonsense|fake|incorrect|"
    r"without foundation)"
)
_DENIALS = (
    re.compile(
        rf"(?i)^(?:it|that) (?:is|was)(?: also)? {_UNTRUE} (?:to (?:say|claim|suggest) )?that (?P<content>\w.+)$",
        re.DOTALL,
    ),
    re.compile(
        rf"(?i)^there(?:['’]s| is| was)(?: absolutely| simply)? no (?:truth (?:in|to)|basis (?:for|to)|"
        rf"substance (?:in|to)) "
        rf"(?:the |any |these |those |such )?(?:\w+ )?{_REPORTS} that (?P<content>\w.+)$",
        re.DOTALL,
    ),
    re.compile(
        r"(?i)^there(?:['’]s| is| was)(?: (?:absolutely|still|currently))? no (?:\w+ )?(?:evidence|proof|indication|"
        r"sign) that "
        r"(?P<content>\w.+)$",
        re.DOTALL,
    ),
    re.compile(rf"(?i)^(?:the |any )?{_REPORTS} that (?P<content>\w.+?) (?:is|are|was|were) {_UNTRUE}\W*$", re.DOTALL),
)
# “Reports on the use of gas are false”; a word or two of who says so may stand behind where a comma was lost.
_DENIED_THING = re.compile(
    rf"(?i)^(?:the |any |all )?{_REPORTS} (?:of|on|about|regarding|concerning) (?:(?:the|an?|any) )?"
    rf"(?P<thing>[a-z].+?) (?:is|are|was|were) {_UNTRUE}(?: [a-z]+){{0,3}}\W*$",
    re.DOTALL,
)
_DENIAL_HINT = re.compile(
    r"(?i)^(?:it |that |there|(?:the |any )?(?:report|rumo|claim|alleg|accus|sugges|idea|notion))"
)
_ADVERB = re.compile(r"(?i)\b(?:allegedly|reportedly|purportedly|supposedly|rumou?redly)\b")
_SUBORDINATE = re.compile(
    r"(?i)\b(?:who|which|that|whose|where|when|after|for|with|of|by|in|because|if|while|as)(?: \w+){0,3} $"
)
_HELD = re.compile(
    r"(?i)\b(?:is|are|was|were|been|being)(?: widely| also| now| generally)? "
    r"(?:believed|thought|suspected|alleged|reported|rumou?red|understood|feared|said|presumed) (?:to|of)\b"
)
# Small letters only: "May" is a month and a name.
_MAYBE = re.compile(r"\b(?:(?:may|might|could)(?: also| well| not)? have|might|may(?= [a-z]+))\b")
_FUTURE = re.compile(
    r"(?i)(?:\b(?:will|won['’]t)|['’]ll\b|\b(?:is|are|was|were|['’]s|['’]re)(?: not| also| now| widely)? "
    r"(?:going|expected|likely|set|due|poised) to)\b"
)
_DEONTIC = re.compile(r"(?i)\b(?:should|must|ought to)(?: not| also| now)? (?!have\b|be (?:a|an|the)\b)[a-z]+")
_FINITE_BEFORE = re.compile(
    r"(?i)\b(?:is|are|was|were|has|have|had|did|does|do|said|says|will|would|can|could|should|must|may|might|that|who|"
    r"where|what|how|before|until|than|so|as|"
    r"which|if|"
    r"whether|when|while|after|because|\w{3,}ed)\b"
)


def denied_content(claim: str) -> str | None:
    """What the claim itself calls untrue; None when it denies nothing."""
    if _DENIAL_HINT.match(claim) is None:
        return None
    for pattern in _DENIALS:
        found = pattern.match(claim)
        if found is not None:
            return found["content"].rstrip(" .!")
    return None


def denied_thing(claim: str) -> str | None:
    """What a claim that calls reports untrue says there was none of: “use of gas”; None when it does not."""
    found = _DENIED_THING.match(claim) if _DENIAL_HINT.match(claim) else None
    return None if found is None else found["thing"]


def stance_of(claim: str, *, is_spoken: bool = True) -> Stance:
    """The stance that marks in the main clause show; "asserts" where there are none.

    Only somebody who speaks demands: "the court must rule by May" in narration tells of a duty.
    """
    if _HINTS.isdisjoint(claim.split()):
        return "asserts"
    adverb = _ADVERB.search(claim)
    if adverb is not None and _SUBORDINATE.search(claim[: adverb.start()]) is None:
        return "alleges"
    marks: tuple[tuple[re.Pattern[str], Stance], ...] = (
        (_HELD, "alleges"),
        (_MAYBE, "alleges"),
        (_FUTURE, "predicts"),
        (_DEONTIC, "demands"),
    )
    for pattern, stance in marks[: None if is_spoken else -1]:
        found = pattern.search(claim)
        if found is not None and _FINITE_BEFORE.search(claim, 0, found.start()) is None:
            return stance
    return "asserts"
