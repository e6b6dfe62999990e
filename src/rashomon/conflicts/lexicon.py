"""Words that show what two statements disagree about: who holds a place, who did it, whether it happened.

Lists are of stems matched at the start of a word; they are general English news vocabulary, written for no one text.
"""

from __future__ import annotations

import re

_PLACE = (
    r"(?:posts?|outposts?|crossings?|towns?|city|cities|villages?|bases?|bridges?|airports?|airfields?|barracks|"
    r"checkpoints?|buildings?|headquarters|stations?|districts?|provinces?|territory|ports?|hills?|dams?|capital|line|"
    r"border|positions?|ground|front)\b"
)
# Up to four words of the same phrase: "the last army post", but not "part in the town".
_ITS = r"(?:(?!(?:to|from|at|in|into|for|near|on|by|with|up)\b)[\w'’-]+ ){0,4}"
_REBELS = r"(?:militants?|rebels?|insurgents?|gunmen|fighters|separatists?|jihadists?|extremists?)\b"
_GAIN = (
    r"seiz\w*|captur\w*|overr[au]n\w*|storm(?:ed|ing)\b|conquer\w*|occup(?:y|ied|ies|ying|ation)\b|"
    r"(?:took|take|takes|taken|taking)(?: full)? control\b|(?:took|take|takes|taken|taking) over\b|"
    rf"(?:took|takes?|taken|taking) {_ITS}{_PLACE}|(?:fell|fallen) to (?:the )?{_REBELS}|fall of (?!\d)|"
    rf"(?:in the hands|under the control) of (?:the )?{_REBELS}|drove out\b|gained control\b|expel\w*|routed\b|"
    r"pushed out\b"
)
_LEAVE = (
    r"withdr[ae]w\w*|retreat\w*|pull(?:ed|ing)? (?:out|back)\b|pull(?:ed)? (?:its|their) (?:forces|troops)\b|"
    r"redeploy\w*|reposition\w*|regroup\w*|left (?:their|its) (?:posts|positions)\b|hand(?:ed|ing)? over\b|"
    r"moved? (?:its|their) (?:forces|troops)\b|abandon\w*"
)
_HOLD = (
    r"still (?:hold|holds|control|controls|in control)\b|remain(?:s|ed)? (?:fully |firmly )?(?:in|under) "
    r"(?:[\w'’-]+ ){0,3}(?:hands|control)\b|repel\w*|(?:fully|firmly) (?:in|under) control\b|retak\w*|retook\b|"
    r"recaptur\w*|regain\w*|never (?:fell|left|lost)\b|"
    rf"(?:hold|holds|holding|held|defended|defending) (?:the|its|their) {_ITS}{_PLACE}"
)
_ATTACK = r"(?:attack|strike|raid|assault|offensive)s?\b"
_BLAME = (
    r"blam(?:e|ed|es|ing)\b|responsib\w*|accus\w*|carried out\b|perpetrat\w*|behind the\b|fired (?:by|from|on|at)\b|"
    rf"shelled\b|bombed\b|attacked\b|targeted\b|launched (?:\w+ ){{0,2}}{_ATTACK}|provok\w*|caused by\b|"
    r"shot (?:by|at)\b|killed by\b|opened fire\b|culprit\w*|guilty\b"
)
# "No fewer than", "not only" and "no doubt" negate nothing.
_NEGATION = (
    r"not\b(?! (?:only|just|least|least of all)\b)|no\b(?!\.? \d)(?! (?:fewer|less|more|later|sooner|doubt|matter)\b)|"
    r"never\b|none\b|nobody\b|nothing\b|neither\b|nor\b|without\b|cannot\b|den(?:y|ied|ies|ying)\b|false\b|untrue\b|"
    r"fabricat\w*|baseless\b|unfounded\b|fail(?:ed|s)? to\b|refus\w*|reject\w*|rumou?r\w*"
)

GAIN, LEAVE, HOLD, BLAME = (
    re.compile(rf"(?<![A-Za-z])(?:{words})", re.IGNORECASE) for words in (_GAIN, _LEAVE, _HOLD, _BLAME)
)
NEGATION = re.compile(rf"(?<![A-Za-z])(?:{_NEGATION})|(?<=[A-Za-z])n['’]t\b", re.IGNORECASE)

# Pairs whose presence on opposite sides is a contrary claim about one thing.  Words that mean too much else stay out:
# "up" and "down", "before" and "after", "some" (about), "left" (12 dead).
CONTRARY = tuple(
    (re.compile(rf"\b(?:{a})\b", re.IGNORECASE), re.compile(rf"\b(?:{b})\b", re.IGNORECASE))
    for a, b in (
        ("open|opened(?! fire)|reopened", "closed|shut|sealed"),
        ("alive|survived|unharmed|unhurt", "dead|died|killed"),
        ("guilty|convicted", "innocent|acquitted|cleared of"),
        ("rose|increased|grew", "fell|decreased|declined(?! to)"),
        ("won|victory", "lost(?! (?:their|his|her) li(?:fe|ves))|defeat|defeated"),
        ("accepted|agreed|approved", "rejected|refused|declined(?! to comment)"),
        ("peaceful|calm", "violent|riot|riots|clashes"),
        ("safe|stable", "dangerous|unsafe|unstable|worrisome"),
        ("all of|every|everyone|everybody", "none of|few of|only some"),
        ("accident|accidental", "deliberate|deliberately|intentional"),
        ("arrived", "departed|left (?:the|for)"),
        ("true|confirmed", "false|untrue|denied"),
        ("success|succeeded|successful", "failure|failed|unsuccessful"),
    )
)

_STOPWORDS = (
    "a an the this that these those and or but nor so yet if while as of in on at by for with from to into over under "
    "after before about between through during is are was were be been being am has have had do does did will would "
    "shall should can could may might must it its he she they them their his her him we our us you your i my me who "
    "whom which what when where why how there here than then also just only very more most some any all each other "
    "such own same s t said says say told according"
)
STOPWORDS = frozenset(_STOPWORDS.split())
