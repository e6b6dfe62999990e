"""The two kinds of files the corpus is written in: one story a file, and tables of contrast triples.

In: a `.story` file or a `.tsv` table.  Out: Story, Triple.  It derives no labels (labels.py) and splits nothing.

    story: kanso-bridge
    kind: battle
    matter bridge | framing | how the bridge changed hands | seized; withdrew
    @doc A | Velmar Wire | wire | 2027-03-02 | Northern Front takes Kanso bridge
    a1 [bridge=seized; speaker=a regional official; stance=asserts] Fighters captured the bridge, an official said.
    -- A sentence without annotation.
    @doc B | …
    =a1                                  a line repeated word for word, with its annotation
    rel bridge seized withdrew conflict  what two positions of a matter are to each other, where it is not `conflict`
    pair a1 b2 compatible                what two lines are to each other, whatever their positions
    claim The bridge was lost | A agree | B disagree

Lines of a paragraph are joined by a space, paragraphs by an empty line; offsets refer to that text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from rashomon.errors import InputError

STORY_KINDS = (
    "battle",
    "air strike",
    "protest",
    "strike",
    "election",
    "trial",
    "disaster",
    "epidemic",
    "company",
    "science",
    "diplomacy",
    "police",
    "sport",
    "local council",
    "rumour",
)
CONFLICT_KINDS = (
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
)
UNCONTESTED = "other"
LABELS = (
    "conflict",
    "corroborates",
    "compatible",
    "revision",
    "different_scope",
    "different_event",
    "unrelated",
)
SKIP = "skip"
STANCES = ("asserts", "denies", "alleges", "doubts", "predicts", "demands", "asks")
CLAIM_STANCES = ("agree", "disagree", "discuss")
NEAR = ("different_scope", "revision", "compatible", "different_event", "corroborates")
IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9-]*")
STATEMENT = re.compile(r"(?P<id>[a-z][0-9]+[a-z]?) *\[(?P<marks>[^\]]*)\] *(?P<text>\S.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A question on which sources may differ; `kind` is what a clash on it is."""

    id: str
    kind: str
    question: str
    positions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An annotated sentence: where it stands, what it says on which matters (matter to position), and who says it."""

    id: str
    start: int
    end: int
    text: str
    positions: dict[str, str]
    speaker: str
    stance: str
    copy_of: str = ""  # the line of another report that it repeats word for word


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One published text of a story."""

    letter: str
    source: str
    register: str
    published: date
    headline: str
    text: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadlineClaim:
    """A claim, and the stance of every report that deals with it, by letter."""

    text: str
    stances: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An invented event as several sources report it; `relations` and `overrides` are exceptions to the rule."""

    id: str
    kind: str
    matters: dict[str, Matter]
    reports: tuple[Report, ...]
    relations: dict[tuple[str, str, str], str]  # (matter, position, position), the positions sorted, to a label
    overrides: dict[tuple[str, str], str]  # (line, line), sorted, to a label
    claims: tuple[HeadlineClaim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Triple:
    """A statement, one that cannot stand beside it, and one worded almost alike that can; `near` says why it can."""

    theme: str
    row: int
    kind: str
    near: str
    statement: str
    conflict: str
    near_miss: str


@dataclass(slots=True)
class _Draft:
    """A story while it is read."""

    path: Path
    name: str = ""
    kind: str = ""
    matters: dict[str, Matter] = field(default_factory=dict)
    reports: list[Report] = field(default_factory=list)
    lines: dict[str, Line] = field(default_factory=dict)
    relations: dict[tuple[str, str, str], str] = field(default_factory=dict)
    overrides: dict[tuple[str, str], str] = field(default_factory=dict)
    claims: list[HeadlineClaim] = field(default_factory=list)
    head: tuple[str, str, str, date, str] | None = None
    text: str = ""
    own: list[Line] = field(default_factory=list)
    is_new_paragraph: bool = False


def read_story(path: Path) -> Story:
    """One story.  Raises InputError that names file and line."""
    draft = _Draft(path)
    for number, raw in enumerate(_text(path).splitlines(), start=1):
        try:
            _take(draft, raw.strip())
        except ValueError as error:
            raise InputError(f"{path.name}, line {number}: {error}") from error
    try:
        return _finished(draft)
    except ValueError as error:
        raise InputError(f"{path.name}: {error}") from error


def read_triple_table(path: Path) -> list[Triple]:
    """The triples of one theme.  Raises InputError that names file and row."""
    triples = []
    for row, raw in enumerate(_text(path).splitlines(), start=1):
        if not raw.strip():
            continue
        cells = [cell.strip() for cell in raw.split("\t")]
        if len(cells) != 5 or not all(cells):
            raise InputError(f"{path.name}, row {row}: five tab-separated cells are needed, found {len(cells)}")
        kind, near, statement, conflict, near_miss = cells
        if kind not in CONFLICT_KINDS:
            raise InputError(f"{path.name}, row {row}: unknown kind {kind!r}; known are {', '.join(CONFLICT_KINDS)}")
        if near not in NEAR:
            raise InputError(f"{path.name}, row {row}: unknown near miss {near!r}; known are {', '.join(NEAR)}")
        if len({statement, conflict, near_miss}) < 3:
            raise InputError(f"{path.name}, row {row}: two of the three texts are the same")
        triples.append(
            Triple(
                theme=path.stem,
                row=row,
                kind=kind,
                near=near,
                statement=statement,
                conflict=conflict,
                near_miss=near_miss,
            )
        )
    return triples


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path.name}: cannot be read as UTF-8 ({error})") from error


def _take(draft: _Draft, line: str) -> None:
    if not line:
        draft.is_new_paragraph = True
        return
    word, _, rest = line.partition(" ")
    if word in ("story:", "kind:"):
        setattr(draft, "name" if word == "story:" else "kind", rest.strip())
    elif word == "matter":
        _take_matter(draft, rest)
    elif word == "@doc":
        _close_report(draft)
        draft.head = _head(rest)
    elif word == "rel":
        _take_relation(draft, rest.split())
    elif word == "pair":
        _take_override(draft, rest.split())
    elif word == "claim":
        _take_claim(draft, rest)
    else:
        _take_sentence(draft, line)


def _take_matter(draft: _Draft, rest: str) -> None:
    cells = [cell.strip() for cell in rest.split("|")]
    if len(cells) != 4:
        raise ValueError("a matter is `matter ID | KIND | question | position; position`")
    name, kind, question, listed = cells
    positions = tuple(part.strip() for part in listed.split(";") if part.strip())
    for word in (name, *positions):
        if not IDENTIFIER.fullmatch(word):
            raise ValueError(f"{word!r}: ids and positions are lower-case letters, digits and hyphens")
    if kind not in (*CONFLICT_KINDS, UNCONTESTED):
        raise ValueError(f"unknown kind of matter {kind!r}; known are {', '.join((*CONFLICT_KINDS, UNCONTESTED))}")
    if not positions or name in draft.matters:
        raise ValueError(f"matter {name!r} has no position, or comes twice")
    draft.matters[name] = Matter(id=name, kind=kind, question=question, positions=positions)


def _head(rest: str) -> tuple[str, str, str, date, str]:
    cells = [cell.strip() for cell in rest.split("|")]
    if len(cells) != 5 or not re.fullmatch("[A-Z]", cells[0]):
        raise ValueError("a report is `@doc LETTER | source | register | YYYY-MM-DD | headline`")
    letter, source, register, day, headline = cells
    return letter, source, register, date.fromisoformat(day), headline


def _take_relation(draft: _Draft, words: list[str]) -> None:
    if len(words) != 4 or words[0] not in draft.matters:
        raise ValueError("a relation is `rel MATTER POSITION POSITION LABEL`, its matter declared above")
    matter, left, right, label = words
    for position in (left, right):
        if position not in draft.matters[matter].positions:
            raise ValueError(f"{position!r} is no position of matter {matter}")
    first, second = sorted((left, right))
    draft.relations[matter, first, second] = _known_label(label)


def _take_override(draft: _Draft, words: list[str]) -> None:
    if len(words) != 3:
        raise ValueError("a pair is `pair LINE LINE LABEL`")
    left, right = sorted(words[:2])
    if left[0] == right[0]:
        raise ValueError(f"{left} and {right} are of one report; pairs are across reports")
    draft.overrides[left, right] = _known_label(words[2])


def _known_label(label: str) -> str:
    name, _, kind = label.partition(":")
    if name not in (*LABELS, SKIP) or (kind and (name != "conflict" or kind not in CONFLICT_KINDS)):
        raise ValueError(f"unknown label {label!r}; known are {', '.join((*LABELS, SKIP))} and conflict:KIND")
    return label


def _take_claim(draft: _Draft, rest: str) -> None:
    text, *marks = [cell.strip() for cell in rest.split("|")]
    stances = {}
    for mark in marks:
        letter, _, stance = mark.partition(" ")
        if stance.strip() not in CLAIM_STANCES:
            raise ValueError(f"{mark!r}: a claim is `claim TEXT | LETTER agree|disagree|discuss | …`")
        stances[letter] = stance.strip()
    if not text or not stances:
        raise ValueError("a claim needs its text and at least one report's stance")
    draft.claims.append(HeadlineClaim(text=text, stances=stances))


def _take_sentence(draft: _Draft, line: str) -> None:
    if draft.head is None:
        raise ValueError(f"{line[:40]!r} stands before the first @doc")
    if line.startswith("--"):
        _append(draft, line[2:].strip())
        return
    if line.startswith("="):
        first = draft.lines.get(line[1:].strip())
        if first is None:
            raise ValueError(f"{line}: no such line above")
        name = f"{draft.head[0].lower()}{first.id}"
        _add(draft, name, first.text, first.positions, first.speaker, first.stance, copy_of=first.id)
        return
    found = STATEMENT.fullmatch(line)
    if found is None:
        raise ValueError(
            f"{line[:40]!r} is neither a statement (`a1 [matter=position; …] text`), nor `-- text`, nor `=a1`"
        )
    positions, speaker, stance = _marks(draft, found["marks"])
    if found["id"][0] != draft.head[0].lower():
        raise ValueError(f"{found['id']} does not begin with the letter of its report, {draft.head[0]}")
    _add(draft, found["id"], found["text"].strip(), positions, speaker, stance)


def _marks(draft: _Draft, marks: str) -> tuple[dict[str, str], str, str]:
    positions: dict[str, str] = {}
    speaker, stance = "source", "asserts"
    for mark in filter(None, (part.strip() for part in marks.split(";"))):
        key, is_given, value = (part.strip() for part in mark.partition("="))
        if not is_given or not value:
            raise ValueError(f"{mark!r} is not key=value")
        if key == "speaker":
            speaker = value
        elif key == "stance":
            if value not in STANCES:
                raise ValueError(f"unknown stance {value!r}; known are {', '.join(STANCES)}")
            stance = value
        elif key not in draft.matters:
            raise ValueError(f"no matter {key!r} is declared")
        elif value not in draft.matters[key].positions:
            raise ValueError(f"{value!r} is no position of matter {key} ({'; '.join(draft.matters[key].positions)})")
        else:
            positions[key] = value
    return positions, speaker, stance


def _append(draft: _Draft, text: str) -> int:
    if draft.text:
        draft.text += "\n\n" if draft.is_new_paragraph else " "
    draft.is_new_paragraph = False
    start = len(draft.text)
    draft.text += text
    return start


def _add(
    draft: _Draft, name: str, text: str, positions: dict[str, str], speaker: str, stance: str, copy_of: str = ""
) -> None:
    if name in draft.lines:
        raise ValueError(f"line {name} comes twice")
    start = _append(draft, text)
    line = Line(
        id=name,
        start=start,
        end=len(draft.text),
        text=text,
        positions=positions,
        speaker=speaker,
        stance=stance,
        copy_of=copy_of,
    )
    draft.lines[name] = line
    draft.own.append(line)


def _close_report(draft: _Draft) -> None:
    if draft.head is None:
        return
    letter, source, register, day, headline = draft.head
    if any(report.letter == letter for report in draft.reports):
        raise ValueError(f"report {letter} comes twice")
    draft.reports.append(
        Report(
            letter=letter,
            source=source,
            register=register,
            published=day,
            headline=headline,
            text=draft.text,
            lines=tuple(draft.own),
        )
    )
    draft.head, draft.text, draft.own, draft.is_new_paragraph = None, "", [], False


def _finished(draft: _Draft) -> Story:
    _close_report(draft)
    if draft.name != draft.path.stem and not draft.path.stem.endswith(draft.name):
        raise ValueError(f"the story calls itself {draft.name!r}; the file's name should be that")
    if draft.kind not in STORY_KINDS:
        raise ValueError(f"unknown kind of story {draft.kind!r}; known are {', '.join(STORY_KINDS)}")
    if len(draft.reports) < 2:
        raise ValueError("a story needs at least two reports")
    letters = {report.letter for report in draft.reports}
    for claim in draft.claims:
        if not set(claim.stances) <= letters:
            raise ValueError(f"claim {claim.text[:40]!r} names a report that is not there")
    for pair in draft.overrides:
        for name in pair:
            if name not in draft.lines:
                raise ValueError(f"pair {' '.join(pair)}: no line {name}")
    return Story(
        id=draft.path.stem,
        kind=draft.kind,
        matters=draft.matters,
        reports=tuple(draft.reports),
        relations=draft.relations,
        overrides=draft.overrides,
        claims=tuple(draft.claims),
    )
