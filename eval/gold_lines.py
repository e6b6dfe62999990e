"""Gold lines of a story beside what was found in its documents: places in, the gold lines there and verdicts out.

A found place is a gold line's when they share at least half of the characters of the shorter.  A line that repeats one
of another report word for word (a wire copy) counts as the line it repeats.  Two lines of different reports have their
label, or are `unrelated` where they share no matter.  Neutral are pairs the guide leaves out, and those of a line with
its own repeat or with a neighbour of that.  Everything else has no label: it is reported apart.  It does not score.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Literal

from eval.accounts.corpus import SplitStory
from eval.accounts.markup import Line
from eval.accounts.pairs import document_of
from eval.cases import CONFLICT
from rashomon.errors import InputError
from rashomon.records import Span

Verdict = Literal["right", "wrong", "neutral", "unlabelled"]
VERDICTS: tuple[Verdict, ...] = ("right", "neutral", "unlabelled", "wrong")  # of several lines at a place, the mildest
LinePair = tuple[str, str]  # ids of two gold lines, in order


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a pair of found places is: its verdict, and the gold pairs it stands for (of a right one, the conflicts)."""

    verdict: Verdict
    pairs: tuple[LinePair, ...] = ()


class GoldLines:
    """The gold lines of one story at their places in its documents."""

    def __init__(self, story: SplitStory) -> None:
        self.id = story.id
        self.documents = tuple(document_of(report) for report in story.documents)
        self.lines: dict[str, Line] = {}
        self.places: dict[str, list[tuple[Span, str]]] = {}  # of a document, each with the line it stands for
        self._report: dict[str, str] = {}
        self._repeated = {line.copy_of for report in story.documents for line in report.lines if line.copy_of}
        for report, document in zip(story.documents, self.documents, strict=True):
            carried = _carried(story.id, report.text, document.text)
            for line in report.lines:
                self.lines[line.id] = line
                self._report[line.id] = report.letter
                place = (_moved(carried, line.start, line.end), line.copy_of or line.id)
                self.places.setdefault(document.id, []).append(place)
        self._decided = frozenset(story.story.overrides)
        self.labels = {_ordered(pair.left.id, pair.right.id): pair.label for pair in story.pairs}
        self.kinds = {_ordered(pair.left.id, pair.right.id): pair.kind for pair in story.pairs}

    @property
    def conflicts(self) -> tuple[LinePair, ...]:
        """The gold pairs that are to be found."""
        return tuple(pair for pair, label in self.labels.items() if label == CONFLICT)

    def lines_at(self, document_id: str, span: Span) -> tuple[str, ...]:
        """The gold lines a found place stands for."""
        return tuple(line for place, line in self.places.get(document_id, ()) if is_same_place(place, span))

    def judge(self, left: Iterable[str], right: Iterable[str]) -> Found:
        """What two found places are, given the gold lines each stands for."""
        lines = set(left), set(right)
        known = sorted({_ordered(one, other) for one, other in product(*lines) if one != other})
        verdicts = {pair: self._verdict(pair) for pair in known}
        if not known:  # a line beside itself, or a place without a gold line
            return Found(verdict="neutral" if lines[0] & lines[1] else "unlabelled")
        verdict = min(verdicts.values(), key=VERDICTS.index)
        pairs = tuple(pair for pair in known if verdicts[pair] == verdict)
        if verdict == "right":
            return Found(verdict=verdict, pairs=pairs)
        return Found(verdict=verdict, pairs=pairs[:1] if verdict == "wrong" else ())

    def _verdict(self, pair: LinePair) -> Verdict:
        """What flagging two lines would be."""
        if pair in self.labels:
            return "right" if self.labels[pair] == CONFLICT else "wrong"
        one, other = (self.lines[name] for name in pair)
        if self._report[one.id] == self._report[other.id]:
            return "neutral" if self._repeated & set(pair) else "unlabelled"
        is_left_out = pair in self._decided or bool(set(one.positions) & set(other.positions))
        return "neutral" if is_left_out else "wrong"


def is_same_place(one: Span, other: Span) -> bool:
    """Whether two places share at least half of the characters of the shorter."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0 and 2 * shared >= min(one.end - one.start, other.end - other.start)


def _ordered(one: str, other: str) -> LinePair:
    return (one, other) if one < other else (other, one)


def _carried(name: str, raw: str, text: str) -> dict[int, int]:
    """Where each letter and digit of the raw text is in the normalised one."""
    before = [at for at, character in enumerate(raw) if character.isalnum()]
    after = [at for at, character in enumerate(text) if character.isalnum()]
    if len(before) != len(after):
        raise InputError(f"{name}: normalising changes its letters; write the story in composed characters (NFC)")
    return dict(zip(before, after, strict=True))


def _moved(carried: dict[int, int], start: int, end: int) -> Span:
    inside = [carried[at] for at in range(start, end) if at in carried]
    return Span(start=inside[0], end=inside[-1] + 1) if inside else Span(start=0, end=0)
