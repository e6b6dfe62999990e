"""Words that show what two statements disagree about: who holds a place, who did it, whether it happened.

Lists are of stems matched at the start of a word; they are general English news vocabulary, written for no one text.
"""

from __future__ import annotations

import re

_GAIN = (
    "seiz|captur|overr[au]n|storm(?:ed|ing)|conquer|occup(?:y|ied|ation)|took control|take control|taking control|"
    "taken control|took over|taken over|taking over|take over|(?:took|taken|takes?|taking)(?= (?:of|over|the|a|two|three|"
    "several|border|town|city))|fell to|fall of|fallen to|in the hands of|under the control of|drove out|"
    "gained control|expel|routed|pushed out"
)
_LEAVE = (
    "withdr[ae]w|withdrawn|withdrawal|retreat|pull(?:ed|ing)? (?:out|back)|pull(?:ed)? (?:its|their) (?:forces|troops)|"
    "redeploy|reposition|regroup|tactical|left (?:their|its) (?:posts|positions)|hand(?:ed)? over|moved? (?:its|their) "
    "(?:forces|troops)|abandon"
)
_HOLD = (
    "still (?:hold|control|in control)|remain(?:s|ed)? (?:in|under) (?:our|government|army|full|the)|repel|"
    "(?:fully|firmly) (?:in|under) control|retak|recaptur|regain|never (?:fell|left|lost)|hold(?:s|ing)? (?:the|its|their) "
    "(?:town|city|post|position|line|crossing)|defended"
)
_BLAME = (
    "blam(?:e|ed|es|ing)\\b|responsib|accus|carried out|claimed|perpetrat|behind the|fired (?:by|from|on|at)|shelled|"
    "bombed|attacked|targeted|launched|provok|started|caused by|shot (?:by|at)|killed by|opened fire|culprit|guilty"
)
_NEGATION = (
    "not\\b|n['’]t\\b|no\\b|never\\b|none\\b|nobody\\b|nothing\\b|neither\\b|nor\\b|without\\b|den(?:y|ied|ies|ying)\\b|"
    "false\\b|untrue\\b|fabricat|baseless|unfounded|fail(?:ed|s)? to|refus|reject|rumou?r|no one\\b"
)

GAIN, LEAVE, HOLD, BLAME, NEGATION = (
    re.compile(rf"(?<![A-Za-z])(?:{words})\w*", re.IGNORECASE) for words in (_GAIN, _LEAVE, _HOLD, _BLAME, _NEGATION)
)

# Pairs whose presence on opposite sides is a contrary claim about one thing.
CONTRARY = tuple(
    (re.compile(rf"\b(?:{a})\b", re.IGNORECASE), re.compile(rf"\b(?:{b})\b", re.IGNORECASE))
    for a, b in (
        ("open|opened|reopened", "closed|shut|sealed"),
        ("alive|survived|unharmed|unhurt", "dead|died|killed"),
        ("guilty|convicted", "innocent|acquitted|cleared"),
        ("rose|increased|grew|higher|up", "fell|decreased|declined|lower|down"),
        ("won|victory", "lost|defeat|defeated"),
        ("accepted|agreed|approved", "rejected|refused|declined"),
        ("peaceful|calm", "violent|riot|riots|clashes"),
        ("safe|stable", "dangerous|unsafe|unstable|worrisome"),
        ("before", "after"),
        ("all", "none|some|few"),
        ("accident|accidental", "deliberate|deliberately|intentional"),
        ("arrived", "left|departed"),
        ("true|confirmed", "false|untrue|denied"),
        ("success|succeeded|successful", "failure|failed|unsuccessful"),
    )
)

STOPWORDS = frozenset(
    "a an the this that these those and or but nor so yet if while as of in on at by for with from to into over under "
    "after before about between through during is are was were be been being am has have had do does did will would "
    "shall should can could may might must it its he she they them their his her him we our us you your i my me who "
    "whom which what when where why how there here than then also just only very more most some any all each other "
    "such own same s t said says say told according".split()
)
