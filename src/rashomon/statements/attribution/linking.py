"""One person under one name across the documents of a scan: "Gen. Qassim Atta", "Atta", "the premier's army spokesman".

In: the statements of a scan, speakers resolved within each document.  Out: the same statements in the same order, with
speakers named in full, spelled alike and given a role where that is certain; the words as written stay as `mention`.

Certain means: one bearer and no other.  A surname is filled only when a single full name of the scan, speaker or not,
bears it; a role without a name only when it says something ("the governor's naval aide", not "a spokesman") and one
named speaker alone holds it.  Spellings are one name when every word of them sounds alike and no role is at odds.
Nothing is looked up, so two people of one full name are one, and a person renamed or translated is two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from rashomon.records import Speaker, Statement
from rashomon.spelling import name_key
from rashomon.statements.attribution.speakers import Sex, read_phrase
from rashomon.statements.words.lexicon import (
    COLLECTIVE_NOUNS,
    DETERMINERS,
    OFFICES,
    PREPOSITIONS,
    SPEAKING_NOUNS,
    TITLE_PARTS,
    TITLES,
    words,
)

# Words of a role that many people share; they do not tell one holder from another.
_GENERIC = words(
    "spokesman spokeswoman spokesperson official officer source aide adviser advisor member leader chief head deputy "
    "senior top former acting analyst expert witness resident activist man woman person director manager reporter "
    "minister ambassador president governor secretary general commander"
)
_HONORIFICS = words("mr mr. mrs mrs. ms ms. miss sir lady lord")
_CHANGES_HOLDER = words("former ex acting deputy interim late then")
_FEWEST_TELLING = 2  # words of a role, beyond the generic, that make it one person's
_SHORTEST_HEARD = 5  # letters; shorter words have too few sounds to be told apart by them
_MOST_NAMES = 4  # words of a person's name
_COMMON_LENGTH = 2  # words of a name that nothing else shows to be a person's

_Key = tuple[str, ...]


@dataclass(slots=True)
class _Person:
    """A bearer of a full name, as met in the scan."""

    names: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    sexes: set[Sex] = field(default_factory=set)

    @property
    def name(self) -> str:
        return self.names.most_common(1)[0][0]

    @property
    def role(self) -> str | None:
        return self.roles.most_common(1)[0][0] if self.roles else None


@dataclass(slots=True)
class _Scan:
    """Who was met, by full name, by each word of a name, and by each telling word of a role."""

    persons: dict[_Key, _Person] = field(default_factory=dict)
    bearers: dict[str, set[_Key]] = field(default_factory=lambda: defaultdict(set))
    holders: dict[str, set[_Key]] = field(default_factory=lambda: defaultdict(set))


def link_speakers(statements: Sequence[Statement], *, count: int | None = None) -> list[Statement]:
    """The statements with their speakers, and those who passed them on, linked across documents.

    With `count` only so many of the first come back; the others tell who is who.
    """
    scan = _read_scan(statements)
    linked: dict[Speaker, Speaker] = {}

    def link(speaker: Speaker) -> Speaker:
        if speaker not in linked:
            linked[speaker] = _linked(scan, speaker)
        return linked[speaker]

    return [
        replace(
            statement,
            speaker=link(statement.speaker) if statement.speaker else None,
            via=tuple(link(speaker) for speaker in statement.via),
        )
        if statement.speaker or statement.via
        else statement
        for statement in statements[:count]
    ]


def _read_scan(statements: Sequence[Statement]) -> _Scan:
    scan = _Scan()
    for statement in statements:
        for speaker in _speakers(statement):
            key = _full_key(speaker.name)
            if key is not None and _is_person(speaker):
                _meet(scan, key, speaker)
    _read_bearers(scan, statements)
    _read_roles_of_surnames(scan, statements)
    return scan


def _read_bearers(scan: _Scan, statements: Iterable[Statement]) -> None:
    """Note the full names that the statements mention: whoever bears a surname, speaker or not, may be meant by it."""
    known = {(key[0], key[-1]): key for key in scan.persons}
    for statement in statements:
        for mention in statement.names:
            key = tuple(word for word in mention.key.split() if not _is_title(word))
            is_person = mention.kind == "person" or (mention.kind is None and len(key) == _COMMON_LENGTH)
            if is_person and 1 < len(key) <= _MOST_NAMES:
                heard = _heard_key(key)
                bearer = known.get((heard[0], heard[-1]), heard)
                for word in {key[0], key[-1]} if mention.kind == "person" else {key[-1]}:
                    scan.bearers[word].add(bearer)


def _is_title(word: str) -> bool:
    return word in TITLES or word in TITLE_PARTS or word + "." in TITLES


def _read_roles_of_surnames(scan: _Scan, statements: Iterable[Statement]) -> None:
    """ "Gen. Atta" tells the rank of the only Atta there is."""
    for statement in statements:
        for speaker in _speakers(statement):
            key = tuple(name_key(speaker.name).split()) if speaker.name and speaker.role else ()
            person = _bearer(scan, speaker, key) if len(key) == 1 else None
            if person is not None and speaker.role and _says_what(speaker.role):
                person.roles[speaker.role] += 1


def _speakers(statement: Statement) -> Iterator[Speaker]:
    yield from statement.via
    if statement.speaker is not None:
        yield statement.speaker


def _meet(scan: _Scan, key: _Key, speaker: Speaker) -> None:
    heard = _heard_key(key)
    if heard in scan.persons and not _agree(scan.persons[heard], speaker):
        heard = key  # sounds alike, but a role speaks against it: a person of their own
    person = scan.persons.setdefault(heard, _Person())
    assert speaker.name is not None  # noqa: S101 - only full names come here
    person.names[speaker.name] += 1
    sex = _sex(speaker.mention) or _sex(speaker.name)
    if sex is not None:
        person.sexes.add(sex)
    for word in key:
        scan.bearers[word].add(heard)
    if speaker.role and _says_what(speaker.role):
        person.roles[speaker.role] += 1
        for word in _telling(speaker.role):
            scan.holders[word].add(heard)


def _agree(person: _Person, speaker: Speaker) -> bool:
    """Whether a name is a known person's: the same letters, or another spelling with a role that is not at odds."""
    assert speaker.name is not None  # noqa: S101 - only full names come here
    if any(name_key(name) == name_key(speaker.name) for name in person.names):
        return True
    if not speaker.role or not person.roles:
        return True
    telling = _telling(speaker.role) or _role_words(speaker.role)
    return any(telling & (_telling(role) or _role_words(role)) for role in person.roles)


def _linked(scan: _Scan, speaker: Speaker) -> Speaker:
    if speaker.name is None:
        person = _holder(scan, speaker)
    else:
        key = tuple(name_key(speaker.name).split())
        person = _bearer(scan, speaker, key) if len(key) == 1 else _known(scan, speaker, key)
    if person is None:
        return speaker
    return replace(speaker, name=person.name, role=speaker.role or person.role)


def _known(scan: _Scan, speaker: Speaker, key: _Key) -> _Person | None:
    """The person of a full name, under whatever spelling."""
    own = scan.persons.get(key)
    person = own if own is not None and speaker.name in own.names else scan.persons.get(_heard_key(key))
    return person if person is not None and speaker.name in person.names else None


def _bearer(scan: _Scan, speaker: Speaker, key: _Key) -> _Person | None:
    """The only person whose surname this is; None when another full name holds the word as well."""
    (surname,) = key
    if speaker.name is None or speaker.name.isupper() or speaker.mention[:4].lower() == "the ":
        return None  # an office or an acronym
    bearers = scan.bearers.get(surname, set())
    if len(bearers) != 1:
        return None
    (heard,) = bearers
    person = scan.persons.get(heard)
    if person is None or tuple(name_key(person.name).split())[-1] != surname:
        return None
    if not all(map(_is_plain, person.name.split())):
        return None  # "Rebel-backer Ostmark", "Tarn UNESCO": words before an office
    sex = _sex(speaker.mention)
    return None if sex is not None and person.sexes and sex not in person.sexes else person


def _holder(scan: _Scan, speaker: Speaker) -> _Person | None:
    """The only named speaker who holds a role that tells; None for "a spokesman" and for what two people hold."""
    if speaker.role is None or not _is_definite(speaker) or _is_body(speaker.role):
        return None
    telling = _telling(speaker.role)
    if len(telling) < _FEWEST_TELLING:
        return None
    holders = set.intersection(*(scan.holders.get(word, set()) for word in sorted(telling)))
    if len(holders) != 1:
        return None
    person = scan.persons[holders.pop()]
    wanted = _role_words(speaker.role)
    fits = [role for role in person.roles if wanted <= _role_words(role)]
    return person if fits and any(_changes(speaker.role) == _changes(role) for role in fits) else None


def _is_plain(word: str) -> bool:
    """Whether a word is written as a person's names are."""
    _, hyphen, rest = word.partition("-")
    return not (word.isupper() and len(word.strip(".")) > 1) and not (hyphen and rest[:1].islower()) and word != "The"


def _is_body(role: str) -> bool:
    """Whether a role is a body, not somebody's: "the northern party"."""
    named = [word.lower() for word in role.split() if word.lower() not in PREPOSITIONS]
    return any(word in COLLECTIVE_NOUNS | OFFICES for word in named[-1:])


def _is_definite(speaker: Speaker) -> bool:
    """Whether the words mean somebody in particular, and one: "the …", "his …", "the governor's …"."""
    phrase = read_phrase(speaker.mention)
    first = speaker.mention.split()[0].lower() if speaker.mention.split() else ""
    is_owned = any(word.endswith(("'s", "’s", "s'", "s’")) for word in speaker.mention.split())
    return phrase is not None and not phrase.is_plural and (first == "the" or is_owned)


def _is_person(speaker: Speaker) -> bool:
    name = (speaker.name or "").lower().split()
    if not 1 < len(name) <= _MOST_NAMES or any(word in COLLECTIVE_NOUNS | OFFICES for word in name):
        return False
    return bool(speaker.role) or speaker.mention.split()[:1] not in (["the"], ["The"])


def _full_key(name: str | None) -> _Key | None:
    key = tuple(name_key(name).split()) if name else ()
    return key if len(key) > 1 else None


def _heard_key(key: _Key) -> _Key:
    return tuple(_heard(word) for word in key)


@lru_cache(maxsize=65536)
def _heard(word: str) -> str:
    """A word by its first letter and consonants, doubled ones once: "mohammed", "muhamad" and "mohamed" are one."""
    if len(word) < _SHORTEST_HEARD:
        return word
    sounds = [word[0]]
    for letter in word[1:]:
        if letter not in "aeiouy" and letter != sounds[-1]:
            sounds.append(letter)
    return "".join(sounds)


def _role_words(role: str) -> frozenset[str]:
    """The words of a role that mean something, without possessive endings and marks."""
    bare = (word.lower().strip(".,;:()“”\"'’‘") for word in role.replace("-", " ").split())
    plain = (word.removesuffix("'s").removesuffix("’s") for word in bare)
    return frozenset(word for word in plain if word and word not in DETERMINERS | PREPOSITIONS)


def _telling(role: str) -> frozenset[str]:
    """The words that tell one holder from another: not the generic ones, unless they own ("the governor's aide")."""
    owners = _role_words(" ".join(word for word in role.split() if word.endswith(("'s", "’s"))))
    common = {word for word in _role_words(role) if word in _GENERIC or word + "." in TITLES}
    return _role_words(role) - (common - owners)


def _says_what(role: str) -> bool:
    """Whether a role is more than an honorific or stray words."""
    bare = role.lower().replace("-", " ").split()
    speaks = any(word in SPEAKING_NOUNS | TITLES for word in bare)
    return speaks and not all(word in _HONORIFICS for word in bare) and not any(mark in role for mark in '“”"«»')


def _changes(role: str) -> frozenset[str]:
    return _role_words(role) & _CHANGES_HOLDER


@lru_cache(maxsize=65536)
def _sex(words_as_written: str) -> Sex | None:
    phrase = read_phrase(words_as_written)
    return phrase.sex if phrase else None
