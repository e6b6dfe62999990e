"""A claim out of a piece's words: antecedents filled, a denial turned round, its stance read, the uncheckable marked.

In: the words of a piece, the part they belong to with its speaker, where they stand, and the document as background.
Out: the claim with its stance, the mark, and the names that came in from elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.records import NameMention, Span, Stance, Unpaired
from rashomon.statements.attribution.voices import Voiced
from rashomon.statements.claims.antecedents import fill, speaker_names
from rashomon.statements.claims.background import Background
from rashomon.statements.claims.checkable import unpaired_of
from rashomon.statements.claims.claims import as_sentence, claim_of, denial_of, plain_words
from rashomon.statements.claims.designations import designation_of
from rashomon.statements.claims.opposite import opposite_of
from rashomon.statements.claims.stances import denied_content, denied_thing, stance_of
from rashomon.statements.claims.tails import hangs, says_nothing, without_tail
from rashomon.statements.words.verbs import base_of_ing, past_of

_WITH_SUBJECT = ("will", "responsible")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is compared, how it is held, and why it is not compared if it cannot be checked."""

    claim: str
    stance: Stance
    unpaired: Unpaired | None
    names: tuple[NameMention, ...] = ()


def make_claim(words: str, item: Voiced, span: Span, background: Background) -> Claim:
    """The claim that the words at `span` make."""
    part = item.part
    is_question = words.rstrip("”’\"' ").endswith("?")
    stance: Stance = "asks" if is_question and part.stance == "asserts" else part.stance
    if stance == "denies" and part.attribution == "direct":
        stance = "asserts"  # the quotation is the denial itself: “We never shelled it,” he denied.
    names: tuple[NameMention, ...] = ()
    if part.shape != "is":
        filled = fill(plain_words(words), item, span, background)
        words, names = filled.words, filled.names
    unpaired: Unpaired | None = None
    has_subject = stance == "denies" or part.shape in _WITH_SUBJECT or words.startswith("responsibility for ")
    subject = _subject(item, background) if has_subject else None
    if stance == "denies":
        claim, unpaired = _denied(words, subject, item, span, background)
    else:
        claim = claim_of(words, part.shape, subject, stance == "asks")
        if stance == "asserts":
            claim, stance = _own_stance(claim, is_spoken=item.speaker is not None)
    if subject is not None and not names and claim.startswith(subject):
        names = speaker_names(item, background)
    is_whole = True
    if part.attribution != "direct" and unpaired is None:
        claim, is_whole = without_tail(claim)
    is_topic = part.shape == "topic" and stance not in ("asks", "demands", "denies")  # "denied any role in" claims
    is_part = not is_whole or (stance not in ("denies", "asks") and (hangs(claim) or says_nothing(claim)))
    unpaired = unpaired or ("fragment" if is_topic or is_part else unpaired_of(claim, stance, part.attribution))
    return Claim(claim=claim, stance=stance, unpaired=unpaired, names=names)


def _subject(item: Voiced, background: Background) -> str | None:
    """The speaker's words for a claim that has the speaker as its subject."""
    if item.speaker is None:
        return None
    designation = designation_of(item.speaker)
    checked = background.checked(designation) or designation
    if checked is not None:
        return background.named_safely(checked, item.speaker.mention).words
    return None if item.speaker.name is not None or item.speaker.role is None else item.speaker.label


def _denied(
    words: str, subject: str | None, item: Voiced, span: Span, background: Background
) -> tuple[str, Unpaired | None]:
    """The opposite of what is denied; what names no claim ("the accusations") keeps its frame and is not compared."""
    text = background.document.text
    is_clause = text[max(0, span.start - 10) : span.start].rstrip(" “\"'‘").endswith(" that")
    verb = item.part.cue.of(text).lower() if item.part.cue else ""
    opposite = denial_of(words, subject, is_clause=is_clause, is_plain_denial=verb.startswith(("den", "disput")))
    if opposite is not None:
        return opposite, None
    base = base_of_ing(verb)
    verb = past_of(base) if base is not None else verb
    return as_sentence(f"{subject or 'the speaker'} {verb or 'denied'} {words}"), "fragment"


def _own_stance(claim: str, *, is_spoken: bool) -> tuple[str, Stance]:
    denied = denied_content(claim)
    if denied is not None:
        return as_sentence(opposite_of(denied)), "denies"
    if (thing := denied_thing(claim)) is not None:
        return as_sentence(f"there was no {thing}"), "denies"
    return claim, stance_of(claim, is_spoken=is_spoken)
