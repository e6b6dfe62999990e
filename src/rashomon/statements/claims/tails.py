"""Claims that stop in the middle: their loose end cut off, or marked where nothing whole stands before it.

In: a claim made to stand alone.  Out: the claim without words that cannot end a sentence (“… fell as”, “… the group
known as”), and whether it is whole.  It goes by the last words, so a clause that lacks only its object stays.
"""

from __future__ import annotations

import re

from rashomon.statements.words.clauses import is_finite
from rashomon.statements.words.lexicon import BE, MODALS, PREPOSITIONS, words
from rashomon.statements.words.tokens import Token, read_tokens

_LOOSE = (
    r"(?:as|when|where|(?<!\ba )while|because|although|if|whether|than|and|or|but|nor|the|an?|which|who|whose|until|"
    r"unless|whereas|according|including|(?:in|of|on|at|with|for|to|by|from|during|under|over|against) "
    r"(?:which|whom|the|an?|where)|(?:known|referred to|described) as)"
)
_ENDS_LOOSE = re.compile(
    r"[\s,;–—-]+(?:at (?:a|the) time )?"
    rf"(?:(?:in|on|at|for|to|since|until|after|before|just|even|only|saying|known) )?(?P<last>{_LOOSE})\W*$"
)
# What a speaker's description leaves behind when its name was taken for the next clause's: “…, the group known as”.
_DESCRIBED = re.compile(
    r",? (?:the|an?) (?:[\w-]+ ){0,3}(?:[\w-]+ (?:(?:known|described) as|(?<!is )(?<!was )(?<!are )(?:called|named))"
    r"|(?:activist|official|spokesm[ae]n|spokeswoman|source|member|commander|fighter) (?:with|from|for) the \w+)\W*$"
)
_DESCRIPTION_ENDS = ("known as", "described as", "called", "named", "opposition", "government", "group", "army")
_LACKS_OBJECT = words("the a an whether if")  # what they open is what the verb before them needs
_LACKS_PREDICATE = re.compile(r"\b(?:is|are|was|were) (?:totally|completely|entirely|utterly|categorically|simply)$")
_NO_MATTER = re.compile(r"\b(?:say|saying|said|know|knew|known|clear|unclear|sure|explain\w*|ask\w*|no matter|of)$")
_PART = re.compile(r",? (?:including|among them) (?:(?:at least|about|some) )?(?:\d[\d,]*|[a-z]+)$")
_CAME = re.compile(
    r"(?i)^(?:[\w’'-]+ ){1,6}(?:came|comes?|began|begins?|is|are|was|were|went on|went|goes on|continued|took place|"
    r"happened|follows?|followed|has been|have been|says?|said|added|adds)$"
)
_STOPS_SHORT = 9  # words that tell nothing without what came behind: “The raids came as”
# “As well as the ten killed in the bus …”: no clause, whatever participles it holds.
_BESIDE = re.compile(r"(?i)^(?:as well as|in addition to|apart from|besides|along with|including|such as)\b")
_HANGING = re.compile(r"(?i)^(?:which|whose|who (?!is\b|was\b|were\b|did\b)\w+|itself|themselves|himself)\b")
_SUBJECTLESS = re.compile(r"^[A-Z][a-z]+ed (?:the|an?|them|him|her|it|his|their|its)\b")
_BLAME = re.compile(
    r"(?i)^(?:(?:direct|sole|full) )?responsibility for (?!(?:(?!\b(?:which|but|that|who)\b).)*"
    r"\b(?:lies|lay|rests|falls|fell|is|was|has|must|should|belongs|remains)\b)"
)
_PARTICIPLE_ENDS = PREPOSITIONS | words("by")
_AUXILIARIES = BE | MODALS | words("has have had did does do")


def without_tail(claim: str) -> tuple[str, bool]:
    """The claim without its loose end, and whether what is left is whole; one that ends well comes back as it is."""
    bare = claim.rstrip(" .")
    if _LACKS_PREDICATE.search(bare):
        return claim, False
    short = _DESCRIBED.sub("", bare) if bare.endswith(_DESCRIPTION_ENDS) else bare
    is_cut_short = False
    while (loose := _ENDS_LOOSE.search(short)) and not _NO_MATTER.search(short[: loose.start()]):
        short = short[: loose.start()].rstrip(" ,;–—-")
        is_cut_short = is_cut_short or loose["last"].rsplit(" ", 1)[-1] in _LACKS_OBJECT
    if short == bare:
        return claim, True
    short = _PART.sub("", short)
    is_empty = short.count(" ") + 1 <= _STOPS_SHORT and _CAME.match(short) is not None
    return f"{short}.", not (is_cut_short or is_empty) and _has_verb(short)


def _has_verb(claim: str) -> bool:
    tokens = read_tokens(claim, 0, len(claim))
    return any(is_finite(tokens, at) for at in range(1, len(tokens)))


def hangs(claim: str) -> bool:
    """Whether a claim is part of a sentence that went before: “As well as the ten …”, “Which explains …”."""
    if _HANGING.match(claim) or _BLAME.match(claim):
        return True
    if _BESIDE.match(claim):
        return not has_clause(claim)
    return _SUBJECTLESS.match(claim) is not None and not has_clause(claim)


def says_nothing(claim: str) -> bool:
    """Whether a claim only tells that somebody went on: “The spokesman went on”."""
    bare = claim.rstrip(" .")
    return bare.endswith((" went on", " goes on")) and bare.count(" ") < _STOPS_SHORT


def has_clause(claim: str) -> bool:
    """Whether the words have a finite verb that is not a participle behind its noun (“those killed in the raid”)."""
    tokens = read_tokens(claim, 0, len(claim))
    return any(is_finite(tokens, at) and not _is_reduced(tokens, at) for at in range(1, len(tokens)))


def _is_reduced(tokens: list[Token], at: int) -> bool:
    word = tokens[at].lower
    if not word.endswith("ed") or word in _AUXILIARIES:
        return False
    if any(token.lower in _AUXILIARIES for token in tokens[max(0, at - 3) : at]):
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].lower in _PARTICIPLE_ENDS or not tokens[at + 1].is_word
