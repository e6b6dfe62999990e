"""A document as a source of antecedents: which text stands before a place, full names, and the sex names tell.

In: a document.  Out: answers, worked out when first asked.  It decides nothing about pronouns (`antecedents`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace

from rashomon.records import Document, NameMention, Span
from rashomon.statements.attribution.speakers import Sex
from rashomon.statements.claims.designations import Designation
from rashomon.statements.names.names import find_names
from rashomon.statements.words.lexicon import FEMALE_NAMES, MALE_NAMES

_TITLED = re.compile(
    r"\b(?:(?P<female>Mrs|Ms|Miss|Lady|Queen|Princess|Sister)|Mr|Sir|King|"
    r"Prince)\b\.? (?P<name>(?:[A-Z][\w.’'-]*\s?){1,3})"
)


def name_tail(name: str) -> str:
    """The last word of a name in small letters: what "Omar Said" and "Gen. Said" share."""
    last = name.rsplit(" ", 1)[-1].casefold().replace("’", "'")
    return last.removesuffix("'s").removesuffix("'")


@dataclass(slots=True)
class Background:
    """A document as a source of antecedents; what is asked often is kept."""

    document: Document
    _starts: list[int] = field(default_factory=list)
    _paragraph_starts: list[int] = field(default_factory=list)
    _by_tail: dict[str, list[NameMention]] | None = None
    _sexes: dict[str, Sex | None] = field(default_factory=dict)
    _names: list[NameMention] | None = None
    _by_title: dict[str, Sex] | None = None

    def __post_init__(self) -> None:
        self._starts = [sentence.start for sentence in self.document.sentences]
        self._paragraph_starts = [paragraph.start for paragraph in self.document.paragraphs]

    def sentence_at(self, place: int) -> int:
        """Index of the sentence that holds a place."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def window(self, place: int, back: int) -> Span:
        """From the beginning of the sentence `back` before to `place`, within this paragraph and the one before."""
        sentences = self.document.sentences
        if not sentences:
            return Span(start=0, end=place)
        at = self.sentence_at(place)
        paragraph = bisect_right(self._paragraph_starts, place) - 1
        first = at
        while (
            first > max(at - back, 0) and bisect_right(self._paragraph_starts, sentences[first - 1].start) >= paragraph
        ):
            first -= 1
        return Span(start=min(sentences[first].start, place), end=place)

    def paragraph_at(self, place: int) -> int:
        """Index of the paragraph that holds a place."""
        return bisect_right(self._paragraph_starts, place) - 1

    def checked(self, designation: Designation | None) -> Designation | None:
        """A speaker's designation with the name as the text has it; None when the text does not show what it names."""
        if designation is None:
            return None
        if designation.side is not None and any(
            name.kind == "person" for name in self.called(name_tail(designation.side))
        ):
            designation = replace(designation, side=None)  # "a spokesman of Said"
        if designation.side is not None and self._has_article(designation.side):
            designation = replace(designation, side=f"the {designation.side}")
        if designation.words[0].islower():
            return designation
        tail = name_tail(designation.words)
        mentions = self.called(tail)
        if any(mention.kind == "person" for mention in mentions):
            written = [mention.text for mention in mentions if designation.words.endswith(mention.text)]
            side = designation.side if designation.side != designation.words else None
            name = self.full_name(max(written, key=len)) if written else designation.words
            sex = designation.sex or self.sex_of(tail, name)
            return replace(designation, words=name, is_person=True, sex=sex, side=side)
        if not designation.is_person:
            written = [mention.text for mention in mentions if designation.words.endswith(" " + mention.text)]
            is_article = designation.words.startswith("the ")
            return replace(designation, words=max(written, key=len)) if written and not is_article else designation
        is_known = bool(mentions) and (designation.sex is not None or " " in designation.words)
        return designation if is_known and all(mention.kind is None for mention in mentions) else None

    def _has_article(self, name: str) -> bool:
        """ "The Palace said …": the text writes the name with "the"."""
        return name[0].isupper() and (f"the {name}" in self.document.text or f"The {name}" in self.document.text)

    def names(self) -> list[NameMention]:
        """Every name of the document."""
        if self._names is None:
            self._names = find_names(self.document.text, Span(start=0, end=len(self.document.text)))
        return self._names

    def called(self, tail: str) -> list[NameMention]:
        """The mentions of the document whose last word is `tail`, in order."""
        if self._by_tail is None:
            self._by_tail = {}
            for mention in self.names():
                self._by_tail.setdefault(name_tail(mention.text), []).append(mention)
        return self._by_tail.get(tail, [])

    def named_safely(self, designation: Designation, mention: str) -> Designation:
        """A person by surname alone where the full name is a guess: another bears it, or the bare one came first."""
        words = designation.words
        if not designation.is_person or " " not in words or words[0].islower() or words.lower() in mention.lower():
            return designation
        mentions = [name for name in self.called(name_tail(words)) if name.kind in ("person", None)]
        fulls = {name.text for name in mentions if " " in name.text}
        is_shared = any(not one.endswith(other) and not other.endswith(one) for one in fulls for other in fulls)
        is_introduced = bool(mentions) and " " in mentions[0].text
        surname = words.rsplit(" ", 1)[1]
        return replace(designation, words=surname) if is_shared or not is_introduced else designation

    def full_name(self, name: str) -> str:
        """The full name a surname was introduced by, else the surname itself.

        Reports give the full name first: where a bare "Said" comes before "Lena Said", the two may be two.
        """
        if " " in name:
            return name
        mentions = [mention for mention in self.called(name_tail(name)) if mention.kind in ("person", None)]
        fulls = {mention.text for mention in mentions if mention.kind == "person" and " " in mention.text}
        is_introduced = bool(mentions) and mentions[0].text in fulls
        return next(iter(fulls)) if len(fulls) == 1 and is_introduced else name

    def sex_of(self, key: str, text: str) -> Sex | None:
        """The sex a name tells by its first word, a title before it, or nothing."""
        if key not in self._sexes:
            full = text if " " in text else self.full_name(text)
            first = _sex_of_name(full) if " " in full else None  # "Benjamin" alone is a surname here
            self._sexes[key] = first or self._titled().get(key)
        return self._sexes[key]

    def _titled(self) -> dict[str, Sex]:
        """The sexes that "Mr." and "Mrs." tell, by the last word of the name behind."""
        if self._by_title is None:
            self._by_title = {}
            for found in _TITLED.finditer(self.document.text):
                self._by_title.setdefault(
                    name_tail(found["name"].rstrip(" .")), "female" if found["female"] else "male"
                )
        return self._by_title


def _sex_of_name(name: str) -> Sex | None:
    first = name.split(" ", 1)[0].lower()
    return "female" if first in FEMALE_NAMES else "male" if first in MALE_NAMES else None
