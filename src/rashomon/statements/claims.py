"""A statement's content made to stand alone: without frame, outer quotation marks and leading "that", as a sentence.

In: the words of the content and the shape its cue gives it.  Out: the claim.  Pronouns are left as they are.
"""

from __future__ import annotations

import re

from rashomon.statements.sites import Shape

_SPACE = re.compile(r"\s+")
_LEADING = re.compile(r"^(?:[\s,;:—–…-]+|(?:that|and that|but)\s+(?=\w))+")
_TRAILING = re.compile(r"[\s,;:—–-]+$")
_MARKS = re.compile(r"[“”«»„\"]")
_SINGLE = re.compile(r"^[‘'](?P<inner>.+)[’']$", re.DOTALL)
_TO = re.compile(r"^(?P<who>.*?)\s*\bto\s+(?P<what>.+)$", re.DOTALL)
_BLAMED = re.compile(r"^(?P<who>.+?)\s+(?:of|for)\s+(?P<what>.+)$", re.DOTALL)

_NAMED = re.compile(r"^(?P<who>.+?)\s+(?:as\s+)?(?P<what>(?:(?:an?|the)\s)?[“«\"‘'].+)$", re.DOTALL)


def claim_of(words: str, shape: Shape, speaker: str | None, is_question: bool = False) -> str:
    """A sentence that claims what the words report; `speaker` fills the subject where the words lack one."""
    plain = _plain(words)
    if shape == "should":
        match = _TO.match(plain)
        plain = f"{match['who']} should {match['what']}".strip() if match else plain
    elif shape == "there_should_be":
        plain = f"There should be {plain}"
    elif shape == "will":
        plain = f"{speaker or 'The speaker'} will {plain.removeprefix('to ')}"
    elif shape == "is":
        match = _NAMED.match(_SPACE.sub(" ", words).strip())
        plain = _plain(f"{match['who']} is {match['what']}") if match else plain
    elif shape == "responsible":
        match = _BLAMED.match(plain)
        who, what = (
            (match["who"], match["what"])
            if match and not _starts_with_ing(plain)
            else (speaker or "The speaker", plain)
        )
        plain = f"{who} bore responsibility for {what}"
    return _as_sentence(plain, is_question)


def _starts_with_ing(words: str) -> bool:
    return words.split(" ", 1)[0].endswith("ing")


def _plain(words: str) -> str:
    single = _SINGLE.match(words.strip())
    bare = _MARKS.sub("", single["inner"] if single else words)
    return _TRAILING.sub("", _LEADING.sub("", _SPACE.sub(" ", bare).strip()))


def _as_sentence(words: str, is_question: bool) -> str:
    if not words:
        return words
    sentence = words[0].upper() + words[1:]
    if sentence[-1] in ".!?…":
        return sentence
    return sentence + ("?" if is_question else ".")
