"""The cue words of a baseline that knows no language: two texts in, the cues that they disagree out.

Three cues: a word of negation or denial on one side only, the two words of an opposition on different sides, and
numbers that differ.  The oppositions are general ones, written by hand and not read off any corpus.  This is what a
newsroom builds first, and a rival is worth beating only when it was given a fair chance.
"""

from __future__ import annotations

import re
from itertools import chain

NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying|ials?)|refut\w+|reject\w*|"
    r"false\w*|untrue|disput\w+|contradict\w*|fail\w*|dismiss\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[a-z]+")
_NUMBER_WORDS = frozenset(
    {
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "dozen",
        "dozens",
    }
)
# Stems: a word belongs to a side when it begins with one of its stems.
_OPPOSED = (
    ("accept", "refus"),
    ("advanc", "retreat"),
    ("alive", "dead"),
    ("approv", "block"),
    ("arriv", "left"),
    ("attack", "defend"),
    ("back", "oppos"),
    ("before", "after"),
    ("began", "ended"),
    ("calm", "violen"),
    ("calm", "riot"),
    ("captur", "withdr"),
    ("captur", "retak"),
    ("seiz", "withdr"),
    ("civilian", "gunm"),
    ("civilian", "militant"),
    ("civilian", "fighter"),
    ("clos", "open"),
    ("clos", "reopen"),
    ("shut", "open"),
    ("confirm", "retract"),
    ("convict", "acquit"),
    ("guilty", "innocent"),
    ("guilty", "acquit"),
    ("deliberat", "accident"),
    ("sabotag", "accident"),
    ("arson", "accident"),
    ("arson", "electrical"),
    ("early", "late"),
    ("fell", "rose"),
    ("fall", "rise"),
    ("gain", "loss"),
    ("gain", "lost"),
    ("guard", "attack"),
    ("high", "low"),
    ("held", "lost"),
    ("hold", "lost"),
    ("increas", "decreas"),
    ("kept", "lost"),
    ("legal", "illegal"),
    ("more", "fewer"),
    ("more", "less"),
    ("morning", "evening"),
    ("morning", "night"),
    ("north", "south"),
    ("east", "west"),
    ("offens", "defens"),
    ("pass", "defeat"),
    ("peaceful", "violen"),
    ("profit", "loss"),
    ("release", "detain"),
    ("freed", "detain"),
    ("resign", "fired"),
    ("resign", "sacked"),
    ("resign", "dismiss"),
    ("stepped", "forced"),
    ("stepped", "oust"),
    ("safe", "danger"),
    ("safe", "unsafe"),
    ("secur", "overr"),
    ("succeed", "fail"),
    ("success", "fail"),
    ("support", "oppos"),
    ("surviv", "died"),
    ("recover", "died"),
    ("true", "hoax"),
    ("genuine", "fake"),
    ("voluntar", "forced"),
    ("willing", "forced"),
    ("routine", "emergency"),
    ("planned", "emergency"),
    ("win", "lose"),
    ("won", "lost"),
)


def is_negated(text: str) -> bool:
    """Whether a word of negation or denial stands in the text."""
    return NEGATION.search(text) is not None


def numbers(text: str) -> frozenset[str]:
    """Its numbers, as digits or as words, without the commas of thousands; "one" is taken for a word and left out."""
    digits = (found.rstrip(".,").replace(",", "") for found in _DIGITS.findall(text))
    return frozenset(chain(digits, _NUMBER_WORDS.intersection(_words(text))))


def is_opposed(left: str, right: str) -> bool:
    """Whether a word of one text and a word of the other are on two sides of an opposition."""
    mine, other = _words(left), _words(right)
    return any(
        (_has(mine, one) and _has(other, two)) or (_has(mine, two) and _has(other, one)) for one, two in _OPPOSED
    )


def cue_score(left: str, right: str) -> float:
    """0 to 1: .3 for each of the three cues, and up to .1 for shared words, which rank pairs with as many cues."""
    mine, other = numbers(left), numbers(right)
    do_numbers_differ = bool(mine) and bool(other) and mine != other
    cues = (is_negated(left) != is_negated(right)) + is_opposed(left, right) + do_numbers_differ
    words = _words(left), _words(right)
    shared = len(words[0] & words[1]) / max(1, len(words[0] | words[1]))
    return 0.3 * cues + 0.1 * shared


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _has(words: frozenset[str], stem: str) -> bool:
    return any(word.startswith(stem) for word in words)
