"""Which earlier speaker a surname, a pronoun or "the officer" stands for, within one document.

In: speaker phrases and names in reading order.  Out: `Speaker` records.  The rule is recency among those that fit in
number and sex; a pronoun that nothing fits stays unresolved, with its words as the mention and no name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from rashomon.records import Speaker
from rashomon.statements.attribution.speakers import Phrase, Sex, read_phrase
from rashomon.statements.words.lexicon import (
    ADVERBS,
    COLLECTIVE_NOUNS,
    CONJUNCTIONS,
    DETERMINERS,
    MONTHS,
    OFFICES,
    PREPOSITIONS,
    TITLES,
    WEEKDAYS,
)

_FULL_NAME = re.compile(
    r"\b(?:[A-Z][\w’'-]*[a-z]|(?:[A-Z]\.)+)(?:\s+(?:al|bin|ibn|van|von|de|der|del|da))?(?:\s+(?:[A-Z][\w’'-]*[a-z]|al-[A-Z]\w+|[A-Z]\.))+"
)
_OF_OFFICE = re.compile(r"\s(?:for|of|on)(?:\sthe)?(?:\s[A-Z][\w’'-]+)+")
_NOT_FIRST_NAMES = TITLES | DETERMINERS | WEEKDAYS | MONTHS | PREPOSITIONS | CONJUNCTIONS | ADVERBS
_BODIES = COLLECTIVE_NOUNS | OFFICES | {"monitor", "watchdog", "charity"}
_TITLES_IN_FULL = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain", "sgt": "sergeant",
    "cpl": "corporal", "brig": "brigadier", "adm": "admiral", "cmdr": "commander", "sen": "senator", "gov": "governor",
    "rep": "representative", "prof": "professor", "dr": "doctor", "rev": "reverend", "supt": "superintendent",
    "insp": "inspector", "det": "detective",
}  # fmt: skip
# How many speakers back a pronoun may reach; farther back a reader would not look.
_REACH = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    speaker: Speaker
    sex: Sex | None
    is_plural: bool
    is_person: bool


@dataclass(slots=True)
class Register:
    """The people and groups met so far in a document."""

    full_names: dict[str, str] = field(default_factory=dict)  # last word, lower-case: name in full
    met: list[_Known] = field(default_factory=list)
    sexes: dict[str, Sex] = field(default_factory=dict)

    def read_names(self, text: str) -> None:
        """Note the full names of a text: the first bearer of a surname keeps it."""
        for match in _FULL_NAME.finditer(text):
            words = match.group().split()
            while words and words[0].lower() in _NOT_FIRST_NAMES:
                words.pop(0)
            if 2 <= len(words) <= 4:
                last = _bare(words[-1])
                going_on = _OF_OFFICE.match(text, match.end()) if last in OFFICES else None
                words += [going_on.group().strip()] if going_on else []
                self.full_names.setdefault(last, re.sub(r"[’']s?$", "", " ".join(words)))

    def meet(self, words: str, *, is_certain: bool = False) -> Speaker | None:
        """The speaker a phrase stands for, who is then the latest met; None when the phrase is not like a speaker.

        `is_certain`: see `read_phrase`.
        """
        phrase = read_phrase(words, is_certain=is_certain)
        if phrase is None:
            return None
        known = self._pronoun(phrase) if phrase.is_pronoun else self._named(phrase)
        if known is None:
            return Speaker(name=None, mention=phrase.mention)
        self.met.append(known)
        return Speaker(name=known.speaker.name, mention=phrase.mention, role=known.speaker.role)

    def _pronoun(self, phrase: Phrase) -> _Known | None:
        for known in reversed(self.met[-_REACH:]):
            if self._fits(phrase, known):
                if phrase.sex and known.speaker.name:
                    self.sexes.setdefault(known.speaker.name, phrase.sex)
                return known
        return None

    def _fits(self, phrase: Phrase, known: _Known) -> bool:
        word = phrase.mention.lower()
        if word in ("they", "their"):
            return known.is_plural or not known.is_person
        if word in ("it", "who"):
            is_named_body = not known.is_person and known.speaker.name is not None
            return word == "it" and (is_named_body or (known.speaker.name is None and _is_body(known.speaker.role)))
        if phrase.sex is None:
            return False
        sex = known.sex or self.sexes.get(known.speaker.name or "")
        return known.is_person and not known.is_plural and sex in (None, phrase.sex)

    def _named(self, phrase: Phrase) -> _Known:
        if phrase.name is None:
            return self._by_role(phrase)
        name = self._in_full(phrase.name)
        earlier = next((known for known in reversed(self.met) if known.speaker.name == name), None)
        role = (earlier.speaker.role if earlier else None) or phrase.role
        speaker = Speaker(name=name, mention=phrase.mention, role=role)
        sex = phrase.sex or (earlier.sex if earlier else None) or self.sexes.get(name) or _first_name_sex(name)
        is_person = phrase.is_person or bool(earlier and earlier.is_person)
        return _Known(speaker=speaker, sex=sex, is_plural=phrase.is_plural, is_person=is_person)

    def _by_role(self, phrase: Phrase) -> _Known:
        """ "The officer" is the officer quoted before; "officials" are nobody in particular."""
        assert phrase.role is not None  # noqa: S101 - read_phrase gives a name or a role
        if phrase.mention.lower().startswith("the ") and not phrase.is_plural:
            noun = phrase.role.split()[-1].lower()
            for known in reversed(self.met[-_REACH:]):
                if known.is_person and known.speaker.role and noun in _role_words(known.speaker.role):
                    return known
        speaker = Speaker(name=None, mention=phrase.mention, role=phrase.role)
        return _Known(speaker=speaker, sex=phrase.sex, is_plural=phrase.is_plural, is_person=phrase.is_person)

    def _in_full(self, name: str) -> str:
        words = name.split()
        for known in reversed(self.met):
            full = known.speaker.name
            if full and len(full.split()) >= len(words) and full.split()[-len(words) :] == words:
                return full
            if full and len(words) == 1 and words[0].lower() in OFFICES and words[0] in full.split():
                return full
        if len(words) == 1:
            return self.full_names.get(_bare(words[0]), name)
        return name


def _is_body(role: str | None) -> bool:
    """Whether a role without a name is that of a body: "monitoring group"."""
    return role is not None and role.split()[-1].lower() in _BODIES


def _role_words(role: str) -> set[str]:
    """The words of a role, titles written out: "Brig." is a brigadier, and "Lt. Gen." a general."""
    words = role.lower().split()
    return {_TITLES_IN_FULL.get(word.rstrip("."), word) for word in words} | set(words)


def _bare(word: str) -> str:
    return re.sub(r"[’']s?$", "", word).lower()


def _first_name_sex(name: str) -> Sex | None:
    phrase = read_phrase(name)
    return phrase.sex if phrase else None
