"""From matters and positions to labelled pairs of lines.

In: a Story.  Out: its labelled pairs, always in the same order.  It reads no file.

The rule: two lines of different reports that bear on one matter corroborate each other when they take the same position
and conflict, by the matter's kind, when they do not; a relation between two positions or an override of two lines says
otherwise.  Of several shared matters the gravest label counts.  Lines without a shared matter are unrelated; as there
are many of those, a sample is taken: half of it the pairs that share most words, half drawn by a hash of the story.
A line that repeats another word for word makes no pairs: the line it repeats has them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from eval.accounts.markup import SKIP, Line, Story

GRAVEST_FIRST = (
    "conflict",
    "revision",
    "different_scope",
    "different_event",
    "corroborates",
    "compatible",
    "unrelated",
)
UNRELATED_PAIRS = 12  # a story: about as many as it has conflicts
WORD = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledPair:
    """Two lines of different reports of a story; `kind` is set for conflicts, `matter` where the label has one."""

    id: str  # story:left:right
    story: str
    left: Line
    right: Line
    label: str
    kind: str = ""
    matter: str = ""


def labelled_pairs(story: Story, unrelated: int = UNRELATED_PAIRS) -> list[LabelledPair]:
    """All pairs with a gold label, then `unrelated` sampled ones, the first of them always the same."""
    found: list[LabelledPair] = []
    apart: list[tuple[Line, Line]] = []
    for left, right in _across(story):
        override = story.overrides.get((min(left.id, right.id), max(left.id, right.id)))
        if override is not None:
            if override != SKIP:
                found.append(_overridden(story, left, right, override))
            continue
        labels = list(_by_matter(story, left, right))
        if not labels:
            if left.positions and right.positions:
                apart.append((left, right))
        elif not any(label == SKIP for label, _, _ in labels):
            label, kind, matter = min(labels, key=lambda of: GRAVEST_FIRST.index(of[0]))
            found.append(_pair(story, left, right, label, kind, matter))
    return found + [_pair(story, left, right, "unrelated") for left, right in _sampled(story, apart, unrelated)]


def _across(story: Story) -> Iterator[tuple[Line, Line]]:
    for one, other in combinations(story.reports, 2):
        for left in one.lines:
            for right in other.lines:
                if not left.copy_of and not right.copy_of and left.text != right.text:
                    yield left, right


def _by_matter(story: Story, left: Line, right: Line) -> Iterator[tuple[str, str, str]]:
    """(label, kind, matter) for each matter that both bear on."""
    for matter, position in left.positions.items():
        other = right.positions.get(matter)
        if other is None:
            continue
        first, second = sorted((position, other))
        usual = "corroborates" if position == other else "conflict"
        label, _, kind = story.relations.get((matter, first, second), usual).partition(":")
        yield label, (kind or story.matters[matter].kind) if label == "conflict" else "", matter


def _overridden(story: Story, left: Line, right: Line, override: str) -> LabelledPair:
    label, _, kind = override.partition(":")
    shared = [matter for matter in left.positions if matter in right.positions]
    matter = shared[0] if shared else ""
    if label == "conflict" and not kind:
        kind = story.matters[matter].kind if matter else "other"
    return _pair(story, left, right, label, kind, matter)


def _pair(story: Story, left: Line, right: Line, label: str, kind: str = "", matter: str = "") -> LabelledPair:
    name = f"{story.id}:{left.id}:{right.id}"
    return LabelledPair(id=name, story=story.id, left=left, right=right, label=label, kind=kind, matter=matter)


def _sampled(story: Story, apart: list[tuple[Line, Line]], most: int) -> list[tuple[Line, Line]]:
    def shared_words(pair: tuple[Line, Line]) -> float:
        left, right = (set(WORD.findall(line.text.lower())) for line in pair)
        return len(left & right) / max(1, len(left | right))

    def drawn(pair: tuple[Line, Line]) -> str:
        return hashlib.sha256(f"{story.id}:{pair[0].id}:{pair[1].id}".encode()).hexdigest()

    near = sorted(apart, key=lambda pair: (-shared_words(pair), drawn(pair)))[: UNRELATED_PAIRS // 2]
    kept = {(left.id, right.id) for left, right in near}
    others = sorted((pair for pair in apart if (pair[0].id, pair[1].id) not in kept), key=drawn)
    return near + others[: most - len(near)]
