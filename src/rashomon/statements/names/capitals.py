"""Words with capitals in a row, and what the whole text says about them: is a capital a name's, or a sentence's?

In: a text.  Out: chains of capitalised words, each proven or barred.  A capital that opens a sentence proves nothing,
nor does one in a headline: such a word is proven when the text writes it with a capital elsewhere and never without, or
when it is spelled as names are ("al-Qaim", "NATO").  Which of the words are one name is for `names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rashomon.statements.names.name_words import (
    FIRST_NAMES,
    FUNCTION,
    OF_HEADS,
    ORGANISATION,
    PEOPLES,
    PLURALS_IN_NAMES,
    SMALL_IN_HEADLINES,
)
from rashomon.statements.words.lexicon import SPEAKING_NOUNS, TITLES

_LETTERS = r"[^\W\d_]"
_UPPER = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽ]"
_ARTICLE = r"(?:[Aa]l|[Ee]l|[Aa]d|[Aa]r|[Aa]s|[Aa]t|[Aa]n|[Aa]z|[Aa]sh|[Ee]z|[Ee]s|[Ee]d)-"
_ABBREVIATED = r"(?:Gen|Lt|Col|Maj|Brig|Capt|Sgt|Cmdr|Adm|Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Hon|St|Mt|Ft)\."
_WORD = (
    rf"(?:(?:[A-Z]\.){{2,}}|{_ABBREVIATED}|[A-Z]\.(?=\s{_UPPER})"
    rf"|(?:{_ARTICLE}|[dDO][’'])?{_UPPER}(?:{_LETTERS}|\d)*(?:[-’']{_LETTERS}(?:{_LETTERS}|\d)*)*)"
)
_PARTICLE = (
    r"(?:(?:of|for)(?: the)?|de la|de|del|della|di|da|dos|du|la|le|van der|van|von|der|den|bin|bint|ibn|al|el|abu|&)"
)
_CHAIN = re.compile(rf"(?=[A-Zadeo]|{_UPPER})(?<![\w’'.-]){_WORD}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0])?{_WORD})*")
_COMPOUND = re.compile(
    r"([\w.]+)-(?:led|based|backed|linked|controlled|held|affiliated|allied|run|born|style|made|owned|funded|sponsored|"
    r"brokered|appointed|supported|trained|aligned|dominated|era|wide|bound|inspired|ruled|occupied|listed|educated)\b"
)
_TOKEN = re.compile(rf"{_WORD}|\S+")
_LOWER_WORDS = re.compile(r"(?<![\w’'-])[a-zß-öø-ÿ]{3,}")
_LONG_SMALL = re.compile(r"(?<![\w’'-])[a-z]{6,}")  # no small word of headlines is so long
_SENTENCE_END = re.compile(r"[.!?](?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z][a-z].)[”\"’')]*(?=\s)|\n")
_OPENS = re.compile(r"(?:^|[.!?:;…•|]|[—–]|\s--?)[”\"’')\]]*\s*[“\"‘'(\[«*#>-]*\s*$|[“«\"‘(\[]\s*$|\n\s*$")
_DATELINE = re.compile(
    r"(?m)^\s{0,3}(?P<place>[A-Z][A-Z .'’-]{2,30}[A-Z])(?:, [A-Z][\w. ]{1,20})?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?: ?\([A-Z][\w /]{1,20}\))?\s*(?:—|–|--?)\s"
)


class Token(NamedTuple):
    """A word of a chain of capitals; a particle ("of", "bin") is one too."""

    start: int
    end: int
    word: str
    plain: str  # in small letters, without a possessive ending
    is_particle: bool
    is_last: bool = False  # nothing that follows belongs to its name
    is_barred: bool = False  # a capital that proves nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Capitalised words in a row; `is_opening`: the first begins a sentence; `is_headline`: every word has capitals."""

    tokens: tuple[Token, ...]
    is_opening: bool
    is_headline: bool
    is_shouted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the whole text says about its words."""

    text: str
    inside: frozenset[str]  # with a capital where no sentence begins
    lowered: frozenset[str]  # in small letters
    datelines: frozenset[int]  # where the place of a dateline begins
    is_stripped: bool  # apostrophes were taken out: "Harls port"


def look_over(text: str) -> tuple[list[Chain], Seen]:
    """The chains of a text, and what it says about its words."""
    chains = list(_find_chains(text))
    seen = Seen(
        text=text,
        inside=_inside(chains),
        lowered=frozenset(_LOWER_WORDS.findall(text)),
        datelines=frozenset(match.start("place") for match in _DATELINE.finditer(text)),
        is_stripped="’" not in text and "'" not in text,
    )
    return chains, seen


def _inside(chains: Sequence[Chain]) -> frozenset[str]:
    return frozenset(
        token.plain
        for chain in chains
        if not chain.is_headline
        for at, token in enumerate(chain.tokens)
        if (at or not chain.is_opening) and not token.is_particle
    )


def _find_chains(text: str) -> Iterator[Chain]:
    """Chains of capitals, sentence by sentence."""
    for start, end in _sentences(text):
        shape: str | None = None
        for match in _CHAIN.finditer(text, start, end):
            is_opening = _is_opening(text, start, match.start())
            if is_opening and match.group().lower() in FUNCTION:
                continue
            shape = shape or _shape(text[start:end])
            tokens = tuple(map(_token, _TOKEN.finditer(text, match.start(), match.end())))
            yield Chain(
                tokens=tokens, is_opening=is_opening, is_headline=shape != "prose", is_shouted=shape == "shouted"
            )


def _is_opening(text: str, start: int, at: int) -> bool:
    """Whether a sentence, a quotation or a line begins at `at`."""
    if at - start >= 2 and text[at - 1] == " " and text[at - 2].isalpha():
        return False
    return not text[start:at].strip() or _OPENS.search(text, max(start, at - 8), at) is not None


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield start, match.end()
        start = match.end()
    yield start, len(text)


def _token(match: re.Match[str]) -> Token:
    """A word of a chain; of "Harl-based" and its like the name alone, and the chain ends there."""
    word, start = match.group(), match.start()
    compound = _COMPOUND.match(word) if "-" in word else None
    if compound:
        word = compound[1]
    return Token(
        start=start,
        end=start + len(word),
        word=word,
        plain=word.lower().replace("’", "'").removesuffix("'s"),
        is_particle=word.islower(),
        is_last=compound is not None,
    )


def _shape(sentence: str) -> str:
    """ "headline" when no word that matters is in small letters, "shouted" when most words are all capitals."""
    is_unstopped = not sentence.rstrip("”\"’' )").endswith((".", "!", "?", ","))
    if not is_unstopped and _LONG_SMALL.search(sentence):
        return "prose"
    matter = [word for word in sentence.split() if word[:1].isalpha() and word.lower() not in SMALL_IN_HEADLINES]
    if len(matter) < 4 or sentence.lstrip()[:1].islower():
        return "prose"
    if sum(word.isupper() and len(word) > 1 for word in matter) > len(matter) / 2:
        return "shouted"
    small = sum(word[0].islower() for word in matter)
    return "headline" if small == 0 or (is_unstopped and small <= 0.15 * len(matter)) else "prose"


def proven(chain: Chain, seen: Seen) -> Iterator[Token]:
    """The chain's words, those whose capital proves nothing barred."""
    is_dateline = chain.tokens[0].start in seen.datelines
    for at, token in enumerate(chain.tokens):
        if is_dateline or token.is_particle:
            is_good = True
        elif chain.is_headline:
            is_good = _is_proven_in_headline(token, chain, seen)
        else:
            is_good = at > 0 or not chain.is_opening or _is_proven_opening(chain, seen)
        if not is_good:
            token = token._replace(is_barred=True)
        elif seen.is_stripped and _is_stripped_possessive(token, seen):
            token = token._replace(word=token.word[:-1], plain=token.plain[:-1], end=token.end - 1, is_last=True)
        yield token


def _is_stripped_possessive(token: Token, seen: Seen) -> bool:
    plain = token.plain
    if len(plain) < 5 or not plain.endswith("s") or plain in PLURALS_IN_NAMES or plain[:-1] in ORGANISATION:
        return False
    return plain[:-1] in seen.inside and plain[:-1] not in seen.lowered


def _is_proven_in_headline(token: Token, chain: Chain, seen: Seen) -> bool:
    if token.plain in seen.lowered:
        return False
    return token.plain in seen.inside or (not chain.is_shouted and _is_spelled_as_name(token.word))


def _is_proven_opening(chain: Chain, seen: Seen) -> bool:
    token = chain.tokens[0]
    plain = token.plain
    if token.word.lower() in TITLES or _is_spelled_as_name(token.word):
        return True
    if plain in FUNCTION or plain in seen.lowered:
        return False
    if plain in seen.inside or plain in FIRST_NAMES or plain in PEOPLES:
        return True
    if len(chain.tokens) == 1:
        return False
    is_head = chain.tokens[1].is_particle and plain in OF_HEADS
    return is_head or (plain not in SPEAKING_NOUNS and not plain.endswith(("ing", "ly")))


def _is_spelled_as_name(word: str) -> bool:
    """An acronym, a capital inside, or an article with a hyphen: spelled as no common word is."""
    if word.endswith((".", "’s", "'s")) and word.count(".") < 2:
        word = word.rstrip(".").removesuffix("’s").removesuffix("'s")
    return any(letter.isupper() for letter in word[1:])
