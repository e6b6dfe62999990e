"""Where a sentence says several things one after the other: clauses with subjects of their own, verbs sharing one.

In: tokens of a sentence, quotations folded.  Out: segments in order, each with what it must borrow from the first to
stand alone: subject, auxiliary, the time or place in front.  One segment means that splitting is not safe: conditions,
complements of one verb ("believes that A, and B"), verbs sharing an object ("shot and killed"), relative clauses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rashomon.statements.claims.joined_verbs import shared_verb, verb_in_series
from rashomon.statements.claims.main_clause import (
    AUXILIARIES,
    HAVE,
    HOLDERS,
    PLURAL,
    SEGMENT_WORDS,
    SUBORDINATORS,
    Clause,
    Range,
    Segment,
    clause_at,
    count_words,
    has_object,
    is_done,
)
from rashomon.statements.words.clauses import is_finite, is_name_word, is_time_word
from rashomon.statements.words.lexicon import BE, DETERMINERS, PASTS, PREPOSITIONS, PRESENTS, words
from rashomon.statements.words.tokens import QUOTE, Token
from rashomon.statements.words.verbs import is_past

_PRONOUNS = words(
    "each others he she it they this that these those who which what his her its their one such both neither none "
    "him them"
)
_SETTING = words("on in at during near late early last since after before")
_LONGEST_ADJUNCT = 10


def find_segments(tokens: Sequence[Token], end: int) -> list[Segment]:
    """The segments of `tokens[:end]`; one when it cannot be split safely."""
    whole = [Segment(tokens=(0, end))]
    opening = _opening(tokens, end)
    if opening is None:
        return whole
    adjunct, start = opening
    clause = clause_at(tokens, start, end)
    if clause is None:
        return whole
    segments = whole
    current, place = clause, clause.after
    while place < end - 1:
        step = _step(tokens, current, segments[-1].tokens[0], place, end)
        if step is None:
            place += 1
            continue
        cut, segment, following = step
        segments[-1] = replace(segments[-1], tokens=(segments[-1].tokens[0], cut))
        is_new_subject = segment.subject is None
        own = is_new_subject and tokens[segment.tokens[0]].lower in PREPOSITIONS
        segments.append(segment if own or adjunct is None else replace(segment, adjunct=adjunct))
        current, place = following, following.after
    return segments


def _opening(tokens: Sequence[Token], end: int) -> tuple[Range | None, int] | None:
    """The time or place in front of the main clause, and where that begins; None when a clause stands in front."""
    start = 1 if tokens[0].lower in ("but", "and", "so", "meanwhile", "however") else 0
    if start < end and tokens[start].text == ",":
        start += 1
    if start >= end or tokens[start].lower in SUBORDINATORS - {"after", "before", "since", "as"}:
        return None
    if tokens[start].lower not in PREPOSITIONS and not is_time_word(tokens[start]):
        return None, start
    comma = next((at for at in range(start, min(end, start + _LONGEST_ADJUNCT)) if tokens[at].text == ","), None)
    if comma is None or any(is_finite(tokens, at) for at in range(start, comma)):
        return None if tokens[start].lower in SUBORDINATORS else (None, start)
    is_setting = tokens[start].lower in _SETTING and not tokens[start + 1].lower.endswith("ing")
    is_setting = is_setting or is_time_word(tokens[start])
    return ((start, comma) if is_setting else None), comma + 1


def _step(
    tokens: Sequence[Token], clause: Clause, begun: int, place: int, end: int
) -> tuple[int, Segment, Clause] | None:
    """A new segment that begins at a joint at `place`: where the last one ends, the new one, and its clause."""
    token = tokens[place]
    is_comma = token.text == ","
    if token.text == ";":
        right = place + (2 if tokens[place + 1].lower in ("and", "but") else 1)
        return _new_clause(tokens, begun, place, right, end, is_firm=True)
    conjunction = place + 1 if is_comma and tokens[place + 1].lower in ("and", "but") else place
    if tokens[conjunction].lower in ("and", "but"):
        right = conjunction + 1
        if right >= end:
            return None
        if tokens[right].lower == "then":
            right += 1
        shared = shared_verb(tokens, clause, begun, place, right, end)
        if shared is not None:
            return shared
        if not _is_open(tokens, clause, place, is_comma):
            return None
        return _new_clause(tokens, begun, place, right, end, is_firm=is_comma)
    return verb_in_series(tokens, clause, begun, place, end) if is_comma else None


def _is_open(tokens: Sequence[Token], clause: Clause, place: int, is_comma: bool) -> bool:
    """Whether a clause may follow here on the same level: nothing before the joint holds it as its complement."""
    left = [token.lower for token in tokens[clause.verb : place]]
    if any(word in HOLDERS for word in left) or "between" in left or "both" in left or "either" in left:
        return False
    hanging = [at for at, word in enumerate(left) if word in SUBORDINATORS]
    if not hanging:
        return True
    last = clause.verb + hanging[-1]
    is_factual = all(left[at] in ("who", "which", "after", "when", "where", "since") for at in hanging)
    return is_comma and is_factual and any(is_finite(tokens, at) for at in range(last + 1, place))


def _new_clause(
    tokens: Sequence[Token], begun: int, cut: int, right: int, end: int, *, is_firm: bool
) -> tuple[int, Segment, Clause] | None:
    """A clause with a subject of its own to the right of a joint."""
    if (
        right >= end
        or count_words(tokens, begun, cut) < SEGMENT_WORDS
        or tokens[right].lower in _PRONOUNS | SUBORDINATORS
    ):
        return None
    first = tokens[right]
    if first.lower in PREPOSITIONS or first.lower.endswith(("ing", "ly")) or first.lower == QUOTE or not first.is_word:
        return None
    is_headed = first.lower in DETERMINERS | {"there", "i", "we"} or is_name_word(first) or first.text[0].isdigit()
    if not is_headed and not (is_firm and first.lower.endswith("s") and not is_finite(tokens, right)):
        return None
    clause = clause_at(tokens, right, end)
    if clause is None or clause.subject[1] - right > (8 if is_firm else 5) or clause.verb >= end:
        return None
    if not is_headed and any(
        token.lower in DETERMINERS for token in tokens[right : clause.verb]
    ):  # "and opens a school"
        return None
    if any(token.lower in _PRONOUNS for token in tokens[right : clause.verb]) or _leans_back(tokens, clause, end):
        return None
    if first.lower in ("a", "an", "one") and not _is_own_verb(tokens, clause):
        return None
    if any(token.text.islower() and token.lower.endswith("ing") for token in tokens[right + 1 : clause.verb]):
        return None
    if not (_is_plain_verb(tokens, clause) if is_firm else _is_sure_clause(tokens, clause, begun, cut, end)):
        return None
    if count_words(tokens, right, end) < SEGMENT_WORDS:
        return None
    return cut, Segment(tokens=(right, end)), clause


def _is_own_verb(tokens: Sequence[Token], clause: Clause) -> bool:
    """Not "a boat and a truck were lost", "a concept called …", "an army using …": the verb goes with "a", and is "
    "one."""
    word = tokens[clause.verb].lower
    is_participle = is_past(word) and word not in PASTS and word not in AUXILIARIES
    return word not in PLURAL and not is_participle


def _is_plain_verb(tokens: Sequence[Token], clause: Clause) -> bool:
    """Not "and 20 others wounded in the blast", whose "were" stands before the joint."""
    word = tokens[clause.verb].lower
    if word in AUXILIARIES or word in PASTS or word in PRESENTS:
        return True
    return is_past(word) and tokens[clause.verb - 1].lower not in ("others", "more", "dozens")


def _is_sure_clause(tokens: Sequence[Token], clause: Clause, begun: int, cut: int, end: int) -> bool:
    """Whether an "and" without a comma joins clauses, not nouns: "A and B fled" names two who fled."""
    subject, verb = tokens[slice(*clause.subject)], tokens[clause.verb].lower
    is_number = subject[0].text[0].isdigit() and tokens[cut - 1].text[-1].isdigit()  # "versions 8 and 9 had …"
    if (
        is_number
        or any(token.lower in ("and", "or") for token in subject)
        or (tokens[cut - 1].is_capital and subject[0].is_capital)
    ):
        return False
    if verb in AUXILIARIES:
        return True
    if not (is_past(verb) or verb in PASTS) or not has_object(tokens, clause.verb, end, with_place=verb in PASTS):
        return False
    if is_past(verb) and any(token.lower == "with" for token in tokens[max(begun, cut - 8) : cut]):
        return False  # "with two minutes left and the score tied"
    left = {token.lower for token in tokens[begun:cut]}
    return not (is_done(verb) and left & (BE | HAVE | {"been"}))


def _leans_back(tokens: Sequence[Token], clause: Clause, end: int) -> bool:
    """Whether the clause speaks of "it" or "them", named only before the joint, or is cut short ("and the others "
    "did")."""
    if any(token.lower in ("so", "too", "neither") for token in tokens[clause.verb : min(end, clause.verb + 3)]):
        return True
    return any(token.lower in ("it", "them", "him", "he", "she", "they") for token in tokens[clause.verb : end])
