"""Which places "these areas", "the town" and "there" are: filled where one list, or one place, stands near.

In: a claim's words, where they stand, and the document as background.  Out: the words with the places, and the names
that came in.  Adjectives that set one town apart from another ("the central town") leave it unfilled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.records import NameMention, Span
from rashomon.statements.claims.background import Background, name_tail
from rashomon.statements.names.names import find_names

_SENTENCES_BACK = 2
_PLACE_NOUN = re.compile("town|village|city|province|district|governorate|island|county")
_THE_PLACE = re.compile(
    r"\b(?P<whole>[Tt]he (?:(?:small|tiny|strategic|besieged|nearby|ancient|coastal|western|eastern|northern|"
    r"southern) )?(?P<kind>town|village|city|province|district|governorate|island|county))(?P<own>['’]s)?"
    r"(?= (?:and|on|at|was|is|had|has|after|by|with|to|from|late|early|last|when|while|before|were|of the)\b|[,.;]|$|"
    r"(?<=['’]s))"
    r"(?! of\b)"
)
_TYPED = re.compile(
    r"\b(?P<kind>town|village|city|province|district|governorate|island|county) of (?P<of>(?:al-|"
    r"el-)?[A-Z][\w’'-]+(?: [A-Z][a-z][\w-]+)?)"
    r"|(?P<name>(?:al-|el-)?[A-Z][\w’'-]+(?: [A-Z][a-z][\w-]+)?) (?P<kind2>city|province|governorate|district|island|"
    r"county|village|town)\b"
)
_THESE = re.compile(
    r"\b[Tt]hese (?:two |three |four )?(?:areas|towns|villages|cities|places|districts|provinces|neighbou?rhoods|"
    r"regions|positions)\b"
)
_GOES_ON = re.compile(r"(?: \w+)?,? and\b")  # "in A and B, and near C": the list is longer
# "There" as a place, not as in "there was".
_THERE = re.compile(
    r"(?<=\w) (?P<from>from )?there(?=[.,;]?$|, (?:and|but)\b| (?:on|in|since|last|late|early|after|before|when|by|"
    r"for|and|"
    r"during|to|with|at)\b)"
)
_MOVING = re.compile(
    r"\b(?:went|go|goes|going|gone|came|come|travel\w*|flew|fly|flying|moved|move|moving|returned|return|sent|"
    r"drove|fled|flee|arrived|get|got|headed|deployed|relocated|taken|transferred|brought)$"
)
_NOT_THERE = re.compile(r"\b(?:out|over|up|down|right|still|is|are|was|were|be|been|in|not)$")
_PLACE_BEFORE = re.compile(
    r"(?i)\b(?:in|at|near|to|into|from|of|around|outside|on|reached|entered|visited|hit|left) (?:the )?$"
)
_LIST_GAP = re.compile(r",? and |, ?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A claim's words with antecedents, and the names that came in from elsewhere."""

    words: str
    names: tuple[NameMention, ...] = ()


def fill_places(filled: Filled, span: Span, background: Background) -> Filled:
    """ "These areas" and "the town" filled from the claim's own sentence or the one before."""
    if "hese " in filled.words and (found := _THESE.search(filled.words)) is not None:
        filled = _with_list(filled, found, span, background)
    if _PLACE_NOUN.search(filled.words) and (found := _THE_PLACE.search(filled.words)) is not None:
        filled = _with_typed(filled, found, span, background)
    if " there" in filled.words and (found := _THERE.search(filled.words)) is not None:
        filled = _with_there(filled, found, span, background)
    return filled


def _with_list(filled: Filled, found: re.Match[str], span: Span, background: Background) -> Filled:
    text = background.document.text
    at = text.find(found.group(), span.start, span.end)
    if at < 0:
        return filled
    lists = _place_lists(text, background.window(at, 1))
    if len({frozenset(name_tail(name.text) for name in one) for one in lists}) != 1:
        return filled
    chosen = lists[-1]
    listed = ", ".join(name.text for name in chosen[:-1]) + " and " + chosen[-1].text
    put = filled.words[: found.start()] + listed + filled.words[found.end() :]
    outside = tuple(name for name in chosen if not span.start <= name.span.start < span.end)
    return Filled(words=put, names=(*filled.names, *outside))


def _place_lists(text: str, window: Span) -> list[list[NameMention]]:
    """Lists "A, B and C" of names behind a preposition of place."""
    lists: list[list[NameMention]] = []
    run: list[NameMention] = []
    for name in find_names(text, window):
        gap = text[run[-1].span.end : name.span.start] if run else ""
        if run and _LIST_GAP.fullmatch(gap):
            run.append(name)
            continue
        lists += [run] if _is_place_list(text, run) else []
        run = [name]
    return lists + ([run] if _is_place_list(text, run) else [])


def _is_place_list(text: str, run: list[NameMention]) -> bool:
    if len(run) < 2 or " and " not in text[run[-2].span.end : run[-1].span.start]:
        return False
    if _GOES_ON.match(text, run[-1].span.end):
        return False
    if any(name.kind in ("person", "organisation") for name in run):
        return False
    before = text[max(0, run[0].span.start - 24) : run[0].span.start]
    return (
        re.search(
            r"(?i)\b(?:in|at|from|near|around|(?:towns|villages|cities|provinces|districts|areas) of)\s(?:the )?$",
            before,
        )
        is not None
    )


def _with_typed(filled: Filled, found: re.Match[str], span: Span, background: Background) -> Filled:
    """ "The town": the only place near that the text calls a town."""
    text = background.document.text
    kind = found["kind"].lower()
    at = text.find(found["whole"][1:], span.start, span.end)
    if at < 0:
        return filled
    window = background.window(at, _SENTENCES_BACK)
    typed = [
        match for match in _TYPED.finditer(text, window.start, window.end) if kind == (match["kind"] or match["kind2"])
    ]
    keys = {name_tail(match["of"] or match["name"]) for match in typed}
    if len(keys) != 1:
        return filled
    last = typed[-1]
    group = "of" if last["of"] else "name"
    name = re.sub(r"[’']s?$", "", last[group])
    places = [
        mention
        for mention in find_names(text, Span(start=last.start(group), end=at))
        if mention.kind in ("place", None)
    ]
    if not places or any(name_tail(mention.text) not in keys for mention in places) or name in filled.words:
        return filled
    whole = f"the {kind} of {name}" if last["of"] else f"{name} {kind}"
    put = filled.words[: found.start("whole")] + whole + filled.words[found.end("whole") :]
    is_inside = span.start <= last.start(group) < span.end
    return Filled(words=put, names=filled.names if is_inside else (*filled.names, places[0]))


def _with_there(filled: Filled, found: re.Match[str], span: Span, background: Background) -> Filled:
    """ "There": the only place named in the sentence before and up to here."""
    text = background.document.text
    before = filled.words[: found.start()]
    window = background.window(span.end, 1)
    named = [name for name in find_names(text, window) if name.kind in ("place", None)]
    tails = {name_tail(name.text) for name in named if name.kind == "place"}
    others = {name_tail(name.text) for name in named if name.kind is None}
    if len(tails) != 1 or others - tails or _NOT_THERE.search(before):
        return filled
    place = next(name for name in named if name.kind == "place")
    lead = text[max(0, place.span.start - 16) : place.span.start]
    if place.text in filled.words or _PLACE_BEFORE.search(lead) is None:
        return filled
    preposition = "from" if found["from"] else "to" if _MOVING.search(before) else "in"
    article = "the " if lead.lower().endswith(" the ") else ""
    put = f"{before} {preposition} {article}{place.text}{filled.words[found.end() :]}"
    return Filled(words=put, names=(*filled.names, place))
