"""Whom "he" and "it" mean: filled only where one candidate fits and nothing competes.

In: the words of a claim, where they stand, who says them, and the document as background.  Out: the words with
antecedents in place of pronouns, and the names that came in.  What is filled:

    reported content   "Said denied that his troops …": the speaker, when no other person is named near
                       "The rebels said they …", "The ministry said it …": the speaker, at the head of the content
    quotations         "I", "my", "we", "our": see `first_person`
    narration          "He …": the only person of the sentence or two before
    places             "these areas", "the town": see `place_antecedents`

Only the first pronoun is filled: those behind it have their antecedent in the claim then.  Precision goes before
recall: a wrong antecedent is worse than a pronoun.  Known weakness: a person named by an unlisted noun alone ("the
goalkeeper") is not seen as a competitor.
"""

from __future__ import annotations

import re

from rashomon.records import NameMention, Span
from rashomon.statements.attribution.cues import VERBS
from rashomon.statements.attribution.speakers import Sex
from rashomon.statements.attribution.voices import Voiced
from rashomon.statements.claims.background import Background, name_tail
from rashomon.statements.claims.designations import Designation, designation_of, possessive
from rashomon.statements.claims.first_person import has_first_person, speak_for
from rashomon.statements.claims.human_nouns import HUMANS
from rashomon.statements.claims.people import WORD, human_nouns_in, is_setting, is_sure_speaker, persons_in
from rashomon.statements.claims.place_antecedents import Filled, fill_places
from rashomon.statements.names.names import find_names
from rashomon.statements.words.clauses import is_finite
from rashomon.statements.words.lexicon import TITLES, words
from rashomon.statements.words.tokens import read_tokens
from rashomon.statements.words.verbs import PARTICIPLES

_PRONOUN = re.compile(r"\b(?P<male>[Hh]e|[Hh]is|[Hh]im)\b|\b(?P<female>[Ss]he|[Hh]er)\b")
_CLITIC = re.compile(r"(?P<who>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?P<clitic>['’](?:s|d|ll|re|ve))\b")
_HEAD = re.compile(
    r"(?:(?:that|but|and|also|while|since|if|as of|on \w+|in \w+|at \w+),? )?\b(?P<who>[Tt]hey|[Ii]t|[Tt]heir|"
    r"[Ii]ts)\b(?!['’])"
)
# "It" of the weather and of "it was clear that" stands before other verbs than these.
_AGENT_VERB = re.compile(
    r"\s+(?:(?:also|now|still|never|later|already) )?(?:had|has|have|would|will|did|does|do|plans|planned|wants|"
    r"wanted|carried|"
    r"launched|arrested|received|found|could|can|expects|expected|opposes|supports|"
    r"(?:was|is|were|are) (?:not )?(?:investigating|considering|working|planning|preparing|looking|ready|committed|"
    r"concerned|"
    r"aware|trying|seeking|reviewing|holding|sending|taking|making|monitoring|cooperating|targeting|unable|willing|"
    r"prepared|"
    r"determined|confident|facing|offering|providing|suspending|closing|cutting|withdrawing))\b"
)
_PASSIVE = re.compile(r"\s+(?:\w+ )?(?:be|been|being) \w+ed\b")  # what is done to it is done to a thing
_IT_IS = re.compile(
    r"\s+(?:not|an?|the|been|very|true|clear|likely|possible|time)\b"
)  # "its not clear", without its mark
_EXPLETIVE = re.compile(
    r"\s+(?:had|has|have|would|will|could|can|did|does|do)(?: not)? (?:been |be )?(?:\w+ly )?"
    r"(?:clear|likely|unclear|possible|impossible|time|important|hard|difficult|better|worse|a|an|the|too|necessary|"
    r"reported|said|"
    r"rain\w*|snow\w*|happen\w*|take|seem\w*|appear\w*|become|been)\b"
)
# "The youth … his": one thing or person named before, of whatever noun.
_ONE_THING = re.compile(r"(?i)\b(?:the|an?|this|that|one|another|our|my) (?!\w+s\b)\w+")
_TOLD = re.compile(r"\b(?:said|says|told|tells|asked|wrote|added|saying|telling)\b")
_PERSONAL = words("he she it they")
_OPENING = 4  # characters: a quotation mark, "But "
_SENTENCES_BACK = 2


def fill(claim: str, item: Voiced, span: Span, background: Background) -> Filled:
    """The claim's words with antecedents where they are certain; `span` is where the words stand."""
    attribution = item.part.attribution
    is_quoted = attribution in ("direct", "mixed") and has_first_person(claim)
    pronoun = _PRONOUN.search(claim) if attribution != "direct" else None
    is_headed = attribution in ("indirect", "mixed") and _HEAD.match(claim) is not None
    filled = Filled(words=claim)
    if is_quoted or pronoun is not None or is_headed:
        filled = _with_pronouns(filled, item, span, background, is_quoted=is_quoted)
    return fill_places(filled, span, background)


def _with_pronouns(filled: Filled, item: Voiced, span: Span, background: Background, *, is_quoted: bool) -> Filled:
    designation = background.checked(designation_of(item.speaker))
    if designation is not None and item.speaker is not None:
        designation = background.named_safely(designation, item.speaker.mention)
    if is_quoted and designation is not None and _is_own_cue(item, span, background):
        is_nested = item.part.attribution == "mixed" and _TOLD.search(filled.words) is not None
        changed, is_named = (filled.words, False) if is_nested else speak_for(filled.words, designation)
        if is_named:
            filled = Filled(words=changed, names=speaker_names(item, background))
    filled = _with_person(filled, item, span, background, designation)
    return _with_group(filled, item, span, background, designation)


def _is_own_cue(item: Voiced, span: Span, background: Background) -> bool:
    """Whether the cue stands in the paragraph of the quotation: farther off, who goes on speaking is a guess."""
    cue, speaker = item.part.cue, item.speaker
    if cue is None or speaker is None or background.paragraph_at(cue.start) != background.paragraph_at(span.start):
        return False
    if _is_inner(span, background):
        return False
    is_nameless_pronoun = speaker.name is None and speaker.mention.lower() in _PERSONAL
    return not is_nameless_pronoun and is_sure_speaker(speaker, span, background)


def _is_inner(span: Span, background: Background) -> bool:
    """Whether the words may be a quotation within the quotation, which somebody else is quoted with."""
    text = background.document.text
    if not span.of(text).rstrip().endswith(("’", "'")):
        return False
    before = background.window(span.start, 1).of(text)
    inner = before.rfind("‘")
    return inner > 0 and any(mark in before[:inner] for mark in "'“\"")


def speaker_names(item: Voiced, background: Background) -> tuple[NameMention, ...]:
    """The speaker's name as a mention, where the words for the speaker stand."""
    speaker, place = item.speaker, item.speaker_at
    if speaker is None or speaker.name is None:
        return ()
    text = background.document.text
    last = name_tail(speaker.name)
    if place is not None:
        near = [name for name in find_names(text, place) if name_tail(name.text) == last]
        if near:
            return tuple(near[-1:])
    return tuple(background.called(last)[:1])


def _with_person(
    filled: Filled, item: Voiced, span: Span, background: Background, designation: Designation | None
) -> Filled:
    """The first "he" or "she" filled, when nobody in the claim before it can be meant."""
    found = _PRONOUN.search(filled.words)
    if found is None or (found.group().lower() == "her" and _is_object_her(filled.words, found)):
        return filled
    following = re.match(r"\s+(?:\w+ly |also )?(\w+)", filled.words[found.end() :])
    if following is not None and following[1] in VERBS and found.start() > 0:  # "…, he said": no content
        return filled
    sex: Sex = "female" if found["female"] else "male"
    if found.start() == 0 and found.group().lower() in ("him", "her") and _is_object(filled.words, found):
        return filled
    if (
        found.start() > 0
        and found.group().lower() not in ("he", "she")
        and _ONE_THING.search(filled.words, 0, found.start())
    ):
        return filled
    if found.start() > 0 and (filled.names or _has_person_before(filled.words[: found.start()], span, background)):
        return filled
    if item.part.cue is None and _has_verb(filled.words[: found.start()]):  # a subject before it competes, named or not
        return filled
    person = _the_person(sex, item, span, background, designation)
    if person is None:
        return filled
    name, mentions = person
    if name.rsplit(" ", 1)[-1] in filled.words:  # "In his first year, Said …" names him itself
        return filled
    return Filled(words=_put(filled.words, found, name), names=(*filled.names, *mentions))


def _has_verb(head: str) -> bool:
    tokens = read_tokens(head, 0, len(head))
    return any(is_finite(tokens, at) for at in range(len(tokens)))


def _is_object(text: str, found: re.Match[str]) -> bool:
    return found.group().lower() == "him" or _is_object_her(text, found)


def _is_object_her(text: str, found: re.Match[str]) -> bool:
    """ "saw her at the port": not the "her" of "her troops"; read as an object before a mark or a preposition."""
    after = re.match(r"\s+([\w’'-]+)", text[found.end() :])
    return after is None or after[1].lower() in words(
        "in on at to from with by for and or but as when after before because that while the a an this his not again"
    )


def _has_person_before(head: str, span: Span, background: Background) -> bool:
    """Whether words before the pronoun, inside the claim, name somebody or something it can stand for."""
    if any(match.group().lower() in HUMANS for match in WORD.finditer(head)):
        return True
    text = background.document.text
    inside = Span(start=span.start, end=min(span.end, span.start + len(head) + 12))
    return any(name.text in head and not is_setting(text, name) for name in find_names(text, inside)) or (
        re.search(r"(?i)\b(?:who|whose|someone|somebody|nobody|everyone|anyone|each)\b", head) is not None
    )


def _the_person(
    sex: Sex, item: Voiced, span: Span, background: Background, designation: Designation | None
) -> tuple[str, tuple[NameMention, ...]] | None:
    is_reported = item.part.attribution in ("indirect", "mixed") and item.part.cue is not None
    if item.part.attribution == "direct" or (item.part.cue is not None and not is_reported):
        return None
    if not is_reported:
        if not background.document.sentences:
            return None
        sentence = background.document.sentences[background.sentence_at(span.start)]
        if span.start > sentence.start + _OPENING:  # what is left of a sentence: its subject stands before
            return None
        only = _only_person(sex, background.window(span.start, _SENTENCES_BACK), background)
        return None if only is None else (background.full_name(_bare_name(only.text)), (only,))
    if designation is None or not designation.is_person or designation.is_plural or designation.sex not in (None, sex):
        return None
    return _speaker_meant(sex, item, span, background, designation)


def _speaker_meant(
    sex: Sex, item: Voiced, span: Span, background: Background, designation: Designation
) -> tuple[str, tuple[NameMention, ...]] | None:
    """The speaker as "he", when nobody else of the sex is named in the sentence or the one before."""
    assert item.speaker is not None  # noqa: S101 - a designation has a speaker
    window = background.window(span.start, 1)
    is_trailing = item.part.cue is not None and item.part.cue.start > span.start
    if is_trailing and item.speaker.mention.lower() not in _PERSONAL:  # "His body was found, Said said": not his own
        return None
    own = {name_tail(item.speaker.name)} if item.speaker.name else set()
    if persons_in(sex, window, background, own) or not is_sure_speaker(item.speaker, span, background):
        return None
    own_role = {word.lower() for word in (item.speaker.role or "").split()}
    if set(human_nouns_in(window, background, own, sex, skip=item.speaker_at)) - own_role:
        return None
    return designation.words, speaker_names(item, background)


def _only_person(sex: Sex, window: Span, background: Background) -> NameMention | None:
    """The one person in the window; None when there is none, another, or a noun for somebody else."""
    found = persons_in(sex, window, background, set())
    keys = {person.key for person in found}
    if len(keys) != 1 or not any(person.is_sure for person in found):
        return None
    text = background.document.text
    if all(text.startswith(("'s", "’s"), person.mention.span.end) for person in found):  # "Moss's fall": no subject yet
        return None
    last = found[-1]
    sentence = background.document.sentences[background.sentence_at(window.end)]
    previous = background.document.sentences[max(background.sentence_at(window.end) - 1, 0)]
    if last.mention.span.start < min(previous.start, sentence.start):
        return None
    others = [name for name in find_names(text, window) if name_tail(name.text) not in keys]
    if any(name.kind == "place" and not is_setting(text, name) for name in others):
        return None  # "reports on Moss": perhaps no place at all
    if human_nouns_in(window, background, keys, sex):
        return None
    return max((person.mention for person in found), key=lambda mention: (len(mention.text), mention.span.start))


def _bare_name(name: str) -> str:
    parts = name.split()
    while len(parts) > 1 and parts[0].lower() in TITLES:
        parts.pop(0)
    return re.sub(r"[’']s?$", "", " ".join(parts))


def _put(text: str, found: re.Match[str], name: str) -> str:
    """A name in the place of a pronoun; "he's" becomes "Said is" or "Said has"."""
    word = found.group().lower()
    if word in ("his", "her"):
        return text[: found.start()] + possessive(name) + text[found.end() :]
    clitic = _CLITIC.match(text, found.start())
    if clitic is None:
        return text[: found.start()] + name + text[found.end() :]
    after = text[clitic.end() :]
    mark = clitic["clitic"][1:]
    following = re.match(r"\s+(?:\w+ly |not |also )?(\w+)", after)
    is_perfect = following is not None and (following[1] in PARTICIPLES or following[1].endswith("ed"))
    verb = {
        "s": "has" if is_perfect else "is",
        "d": "had" if is_perfect else "would",
        "ll": "will",
        "re": "are",
        "ve": "have",
    }[mark]
    return f"{text[: found.start()]}{name} {verb}{after}"


def _with_group(
    filled: Filled, item: Voiced, span: Span, background: Background, designation: Designation | None
) -> Filled:
    """ "They" and "it" at the head of what a group says, right behind the cue: the group itself."""
    part = item.part
    if (
        designation is None
        or part.cue is None
        or part.attribution not in ("indirect", "mixed")
        or part.cue.start > span.start
    ):
        return filled
    if designation.is_person or filled.names or designation.words.endswith(("source", "sources")):
        return filled
    between = background.document.text[part.cue.end : span.start].strip(' ,“"')
    found = _HEAD.match(filled.words)
    if found is None or between not in ("", "that") or item.speaker_at is None:
        return filled
    who = found["who"].lower()
    if who == "their" and " of " in item.speaker_at.of(background.document.text):  # "families of the men said their …"
        return filled
    if who == "its" and _IT_IS.match(filled.words, found.end("who")):
        return filled
    if item.speaker is not None and item.speaker.mention.lower() in ("they", "it"):
        return filled
    if who in ("they", "their") and not designation.is_plural:
        return filled
    if who in ("it", "its") and designation.is_plural:
        return filled
    after = filled.words[found.end("who") :]
    if who == "it" and (not _AGENT_VERB.match(after) or _EXPLETIVE.match(after) or _PASSIVE.match(after)):
        return filled
    name = possessive(designation.words) if who in ("its", "their") else designation.words
    put = filled.words[: found.start("who")] + name + after
    return Filled(words=put, names=speaker_names(item, background))
