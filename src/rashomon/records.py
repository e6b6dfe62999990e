"""Every record that crosses an arrow of the pipeline, in the order of the story.

    Document → Statement → Pair → ScoredPair → Conflict → Dispute, and by a person → Review → Example

Records are frozen, slotted and keyword-only.  Ids derive from content, so a rerun gives the same ids.  None always
means "unknown".  Spans are half-open character offsets into `Document.text`, which is normalised once, when read.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Attribution = Literal["direct", "indirect", "mixed", "narration"]
Stance = Literal["asserts", "denies", "alleges", "doubts", "predicts", "demands", "asks"]
Unpaired = Literal["question", "command", "greeting", "opinion", "fragment"]
Outcome = Literal["dead", "hurt", "held", "missing", "displaced"]
Extent = Literal["whole", "part", "change"]
NameKind = Literal["person", "place", "organisation"]
ConflictKind = Literal[
    "number",
    "time",
    "place",
    "identity",
    "responsibility",
    "control",
    "cause",
    "outcome",
    "denial",
    "framing",
    "attribution",
    "other",
]

Verdict = Literal["conflict", "compatible", "different_matter", "bad_statement", "unsure"]
# What a premise says of a hypothesis.  Of compatible statements nobody said whether one follows from the other.
ExampleLabel = Literal["entailment", "neutral", "contradiction", "not_contradiction"]

ATTRIBUTIONS: tuple[Attribution, ...] = ("direct", "indirect", "mixed", "narration")
STANCES: tuple[Stance, ...] = ("asserts", "denies", "alleges", "doubts", "predicts", "demands", "asks")
KINDS: tuple[ConflictKind, ...] = (
    "number",
    "time",
    "place",
    "identity",
    "responsibility",
    "control",
    "cause",
    "outcome",
    "denial",
    "framing",
    "attribution",
    "other",
)

VERDICTS: tuple[Verdict, ...] = ("conflict", "compatible", "different_matter", "bad_statement", "unsure")

_PRONOUNS = ("he", "she", "they", "it", "i", "we", "who", "one")


# The rule of a pair from two documents of which one copies the other: one origin, as far as a reader can tell.
ACROSS_COPIES = "across copies of one report"


def content_id(*parts: object) -> str:
    """Sixteen hex digits that depend on the parts alone (blake2b over their text, separated)."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A half-open range of characters of `Document.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that could not be read; the run goes on without it."""

    place: str  # "file.csv, row 12" or "folder/report.html"
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One published text.  `sentences` and `paragraphs` are spans of `text`; boilerplate sentences are left out."""

    id: str
    source: str
    text: str
    title: str | None = None
    url: str | None = None
    published_at: datetime | None = None  # UTC; midnight when only the day, or no zone, is known
    language: str | None = None
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    boilerplate: int = 0  # pieces recognised as not part of the report (datelines not counted), and left out


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who is said to have said it."""

    name: str | None  # as first given in full: "Qassim Atta"; None for a role without a name
    mention: str  # the words as written: "Atta", "he", "local officials"
    role: str | None = None  # "Gen.", "army spokesman", "police officer"

    @property
    def label(self) -> str:
        """What a person reads: the name, else the role, else the words as written; a bare pronoun says so."""
        if self.name or self.role:
            return self.name or self.role or ""
        return f"someone (“{self.mention}”)" if self.mention.casefold() in _PRONOUNS else self.mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with what it counts.  "at least 12 soldiers": low 12, high None; "50 trucks": low = high = 50."""

    span: Span
    text: str
    low: float | None  # None: no lower bound
    high: float | None  # None: no upper bound
    unit: str | None  # singular noun ("truck"; "person" also for bare counts of people and the dead), "%", a currency
    is_approximate: bool = False  # "about", "around", "some", "nearly"
    is_low_open: bool = False  # "more than 12": 12 itself is not meant
    is_high_open: bool = False  # "fewer than 10": 10 itself is not meant
    outcome: Outcome | None = None  # what became of those counted: "12 were killed"
    extent: Extent = "whole"  # "20 of those vehicles" is a part, "12 more" and "rose by 5 %" a change


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """A date or time expression, anchored to the document's date when that is known."""

    span: Span
    text: str
    start: date | None
    end: date | None  # inclusive


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """A proper name with the plain form that its spellings share: "al-Qaim", "Al Qaim" and "Qaim" have one key.

    `key` is `spelling.name_key` of the words: casefolded, joined by single spaces, without articles, diacritics,
    apostrophes, possessives and initials; hyphens are spaces.  Compare keys with `spelling.same_name`.
    """

    span: Span
    text: str
    key: str
    kind: NameKind | None = None  # None: the words around it do not tell


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Words at a place in a document, what they claim, and who holds it."""

    id: str
    document_id: str
    source: str
    published_at: datetime | None
    span: Span
    text: str
    claim: str  # what is compared: the content alone, pronouns filled where certain; of a denial, the opposite
    attribution: Attribution
    speaker: Speaker | None  # None: the source itself, in its own words, or a quote nobody could be found for
    cue: str | None  # the words that say it is reported: "said", "according to"
    stance: Stance
    quantities: tuple[Quantity, ...] = ()
    times: tuple[TimeMention, ...] = ()
    names: tuple[NameMention, ...] = ()
    via: tuple[Speaker, ...] = ()  # who passed it on, outermost first: "the agency quoted the minister as saying"
    unpaired: Unpaired | None = None  # why it is not compared; None: it can be checked
    origins: int = 1  # independent origins that carry the claim; reprints of one wire story are one
    carried_by: tuple[str, ...] = ()  # every source that carries it, sorted; empty: only its own

    @property
    def voice(self) -> str:
        """Whose statement it is: a speaker by name wherever quoted; a nameless one only within its document."""
        if self.speaker is None:
            return self.source
        if self.speaker.name:
            return self.speaker.name
        return f"{self.speaker.label} ({self.source} {self.document_id[:6]})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two statements admitted for comparison; `left.id < right.id`, so a pair has one identity."""

    left: Statement
    right: Statement
    similarity: float  # cosine of the claims
    rule: str  # which blocking rule admitted it
    same_matter: float | None = None  # probability that both are about one matter; None: not estimated

    @property
    def id(self) -> str:
        return content_id(self.left.id, self.right.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class NliScores:
    """Probabilities after temperature; they sum to 1."""

    entailment: float
    neutral: float
    contradiction: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPair:
    """A pair with both directions judged: forward has left as premise, backward right as premise."""

    pair: Pair
    forward: NliScores
    backward: NliScores
    model: str
    temperature: float
    truncated_left: int  # tokens cut
    truncated_right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Spans that disagree, as characters of each statement's document text, and why they were marked."""

    left: tuple[Span, ...]
    right: tuple[Span, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePoint:
    """What one source gave for a quantity on one day."""

    statement_id: str
    source: str
    at: datetime  # UTC
    text: str  # the quantity as written


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One quantity given at different times, moving as such things do: a toll that grows."""

    timeline: tuple[TimelinePoint, ...]  # in order of time


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """What one witness adds to the log-odds of a conflict: 0.7 doubles the odds, -2.3 leaves a tenth of them."""

    name: str
    odds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A scored pair with our finding and the numbers that made it."""

    id: str
    scored: ScoredPair
    probability: float  # of a conflict
    threshold: float
    kind: ConflictKind
    evidence: Evidence
    matter: float | None = None  # probability that both are about one event, all witnesses heard
    contradiction: float | None = None  # probability that both cannot hold, as the texts alone tell
    witnesses: tuple[Witness, ...] = ()  # the log-odds of `probability`, by what moved them; they add up to it
    revision: Revision | None = None  # not None: an update, not a contradiction

    @property
    def is_flagged(self) -> bool:
        """Whether it is shown as a conflict: probable enough, and no revision."""
        return self.revision is None and self.probability >= self.threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One side of a dispute: statements that can stand together, and who holds them."""

    statements: tuple[str, ...]  # ids, sorted
    voices: tuple[str, ...]  # as a person reads them, those of the best conflicts first: "Ada Moor", "police (Gazette)"
    sources: tuple[str, ...]  # every source that carries it, sorted
    first: datetime | None  # UTC, of the earliest statement whose date is known
    last: datetime | None
    origins: int  # independent ones; reprints of one wire story are one
    best: str  # id of the statement in the most probable conflict of this side


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Conflicts about one matter, best first, and the accounts that oppose each other in them; two at least."""

    id: str
    conflicts: tuple[Conflict, ...]
    accounts: tuple[Account, ...]

    @property
    def sides(self) -> tuple[tuple[str, ...], ...]:
        """The statement ids of each account."""
        return tuple(account.statements for account in self.accounts)

    @property
    def first(self) -> datetime | None:
        """When the earliest dated statement was published."""
        return min((account.first for account in self.accounts if account.first is not None), default=None)

    @property
    def last(self) -> datetime | None:
        """When the latest dated statement was published."""
        return max((account.last for account in self.accounts if account.last is not None), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What a reviewer would mend about a statement of the pair; None: leave as it is."""

    left_speaker: str | None = None
    right_speaker: str | None = None
    left_span: Span | None = None  # of the document's text
    right_span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A reviewer's answer about a conflict, never about which account is true.  A second opinion is a second record."""

    id: str
    conflict_id: str
    reviewer: str
    verdict: Verdict
    reviewed_at: datetime  # UTC
    run_id: str  # the run whose finding was judged
    kind: ConflictKind | None = None  # of a conflict, as the reviewer sees it
    note: str | None = None
    suggestion: Suggestion | None = None
    seconds: float | None = None  # from taking the card to the verdict
    via: Literal["card", "bulk", "api"] = "card"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A pair to train or calibrate with, out of a verdict; splits are made by story, never by pair."""

    premise: str
    hypothesis: str
    label: ExampleLabel
    origin: str  # "review of <conflict id>, forward"
    story_id: str  # no document stands in two stories
