"""Words by which news says that something is only reported, or that it is not so.

In: a text.  Out: whether it hedges, refutes, negates, asks.  A list of English words of news, put together without
looking at a test set.  Known weakness: "the official denied entry to reporters" counts as a denial.
"""

from __future__ import annotations

import re

_REPORT = re.compile(
    r"\b(?:reports?|reported|reportedly|claim(?:s|ed|ing)?|alleg(?:e[sd]?|edly|ations?|ing)|according to|"
    r"rumou?r(?:s|ed)?|"
    r"supposed(?:ly)?|purported(?:ly)?|apparent(?:ly)?|says? (?:he|she|they|it)|sources? (?:say|said|told|close)|"
    r"unconfirmed|unverified|yet to (?:be )?(?:confirm|verif)\w*|not (?:been |yet )*(?:confirmed|verified)|"
    r"could not (?:be |immediately |independently )*(?:confirm|verif)\w*|"
    r"(?:may|might|could) (?:have|be)|possib(?:le|ly)|"
    r"believed to|said to (?:be|have)|thought to|speculat\w+|suspect(?:s|ed)?|if (?:true|confirmed)|"
    r"investigat(?:e[sd]?|ing|ion)|unclear|emerg(?:e[sd]|ing)|(?:the|a) claim|viral|social media|speculation)\b",
    re.IGNORECASE,
)
_REFUTE = re.compile(
    r"\b(?:hoax(?:es|ed)?|fak(?:e[sd]?|ery|ing)|fals(?:e|ely|ehoods?|ified)|untrue|bogus|debunk\w*|"
    r"den(?:y|ies|ied|ying|ials?)|refut\w+|rebut\w*|dismiss(?:e[sd]|ing)?|disput\w+|reject(?:s|ed|ing)?|contradict\w*|"
    r"(?:isn|wasn|weren|aren)[’']?t (?:true|real|so)|not (?:true|real|so|the case|accurate)|"
    r"no (?:evidence|truth|proof|sign|record|indication)|"
    r"never happened|made[- ]up|fabricat\w+|invented|satir\w+|prank\w*|myth|mislead\w*|mistaken(?:ly)?|misidentif\w+|"
    r"wrong(?:ly)?|inaccura\w+|baseless|unfounded|groundless|doctored|photoshop\w*|staged|retract\w*|apologi[sz]\w*|"
    r"correction|doubts?|doubted|doubtful|sceptic\w*|skeptic\w*|"
    r"cast(?:s|ing)? doubt|(?:in|un)conclusive|on the contrary|rather than|instead of)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|fail(?:s|ed)?)\b|n[’']t\b", re.IGNORECASE
)
_QUOTE = re.compile(r"[\"“”]")


def is_reporting(text: str) -> bool:
    """Whether it says that something is reported, claimed or possible."""
    return _REPORT.search(text) is not None


def is_refuting(text: str) -> bool:
    """Whether it says that something is false, denied or doubted."""
    return _REFUTE.search(text) is not None


def is_negated(text: str) -> bool:
    """Whether it holds a plain negation."""
    return _NEGATION.search(text) is not None


def is_asking(text: str) -> bool:
    """Whether it is put as a question."""
    return text.rstrip("\"'”’ ").endswith("?")


def is_quoting(text: str) -> bool:
    """Whether it holds quotation marks."""
    return _QUOTE.search(text) is not None
