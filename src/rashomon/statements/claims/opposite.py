"""The opposite of a claim, as a sentence: what somebody holds who denies it.

In: the words of a claim, without the frame ("his troops had shelled the market").  Out: the words of its opposite
("his troops had not shelled the market").  The negation goes to the main verb or takes one away; where no rule is safe
(a second clause, a second negation, "must", "may", "only") the answer is "it is not true that …".  It does not judge
truth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.statements.words.clauses import is_finite
from rashomon.statements.words.lexicon import BE, DETERMINERS, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS, words
from rashomon.statements.words.tokens import Token, read_tokens
from rashomon.statements.words.verbs import IRREGULAR, PARTICIPLES, base_of_past, base_of_third, past_of, third_person

_UNTRUE = re.compile(r"(?i)^it (?:is|was) (?:not true|untrue|false|a lie) that\s+")
_NONE_FOUND = re.compile(
    r"(?i)^(?P<head>there (?:is|was|are|were|has been|have been|had been|will be)) (?P<no>no|not any)\s+(?P<what>.+)$",
    re.DOTALL,
)
_SOME_FOUND = re.compile(
    r"(?i)^(?P<head>there (?:is|was|are|were|has been|have been|had been|will be))\s+(?:(?:an?|any|"
    r"some)\s)?(?P<what>[a-z][^,;]*)$"
)
_SUBJECTS = {
    "no one": "someone",
    "nobody": "somebody",
    "nothing": "something",
    "none of": "some of",
    "no": "some",
    "someone": "no one",
    "somebody": "nobody",
    "something": "nothing",
    "some of": "none of",
    "some": "no",
    "everyone": "not everyone",
    "everybody": "not everybody",
    "all of": "not all of",
    "all": "not all",
    "every": "not every",
}
_SUBJECT = re.compile(rf"(?i)^(?P<word>{'|'.join(_SUBJECTS)})\s+(?P<rest>.+)$", re.DOTALL)
_NEGATIVES = words("not no never nobody nothing none neither nor cannot hardly barely scarcely without nowhere")
_UNSAFE_MODALS = words("may might must ought need dare")
_BLOCKERS = words("only if unless whether because although though while whereas either neither nor both lest until")
_RELATIVES = words("who which whom whose that where")
_CLITICS = {"won't": "will", "can't": "can", "shan't": "shall", "cannot": "can"}
_FUTURE = {"'ll": "will", "'ve": "have", "'d": "would"}
_MASS = words(
    "evidence truth doubt damage violence information progress fighting involvement shelling bombing looting torture "
    "interference contact pressure help support need sign proof coordination cooperation agreement collusion fraud"
)
_HAVE = {"has": "does", "have": "do", "had": "did"}


def opposite_of(claim: str) -> str:
    """The opposite, without changing how the claim begins otherwise; "it is not true that …" where no rule is safe."""
    plain = claim.strip()
    bare = _UNTRUE.sub("", plain)
    if bare != plain:
        return bare
    return _by_existence(plain) or _by_words(plain) or f"it is not true that {plain}"


def states_plainly(words: str) -> bool:
    """Whether the words are a clause with a past tense or an auxiliary: more than a noun that looks like a verb."""
    if _SOME_FOUND.match(words) or _NONE_FOUND.match(words):
        return True
    tokens = read_tokens(words, 0, len(words))
    start = _past_adjunct(tokens) if tokens else None
    verb = _main_verb(tokens, start) if start is not None else None
    if verb is None:
        return False
    word = tokens[verb].lower
    opener = tokens[0].lower
    is_headed = opener in DETERMINERS | SUBJECT_PRONOUNS or tokens[0].is_capital or opener.endswith("s")
    is_finite_form = word in BE | MODALS | set(_HAVE) | {"did", "does"} or base_of_past(word) or word.endswith("n't")
    return is_headed and bool(is_finite_form)


def _by_existence(claim: str) -> str | None:
    """ "There was no attack" and "there was an attack" are each other's opposite."""
    found = _NONE_FOUND.match(claim)
    if found is not None:
        return None if _has_negative(found["what"]) else f"{found['head']} {_one(found['what'])}"
    found = _SOME_FOUND.match(claim)
    if found is None or _has_negative(found["what"]) or _verbs_in(found["what"]):
        return None
    return f"{found['head']} no {found['what']}"


def _has_negative(text: str) -> bool:
    return any(word in _NEGATIVES or word.endswith("n't") for word in re.findall(r"[\w'’-]+", text.lower()))


def _verbs_in(text: str) -> bool:
    tokens = read_tokens(text, 0, len(text))
    return any(is_finite(tokens, at) for at in range(len(tokens)))


def _one(what: str) -> str:
    """What was said not to be, said to be: an article where one thing is counted."""
    noun = re.split(
        r"\s(?:in|on|at|of|for|to|with|from|that|by|against|between|when|after|before)\b|[,.;]", what, maxsplit=1
    )[0]
    last = noun.rsplit(" ", 1)[-1].lower()
    if last.endswith("s") and not last.endswith("ss"):
        return what
    if last in _MASS or last.endswith(("ing", "ment", "people", "men", "ence", "ance", "age")):
        return what
    return f"{'an' if what[0] in 'aeiouAEIOU' else 'a'} {what}"


def _by_words(claim: str) -> str | None:
    tokens = read_tokens(claim, 0, len(claim))
    lowered = [token.lower for token in tokens]
    if not tokens or any(word in _BLOCKERS for word in lowered) or any(token.text == ";" for token in tokens):
        return None
    negatives = sum(word in _NEGATIVES or word.endswith("n't") for word in lowered)
    if negatives > 1:
        return None
    start = _past_adjunct(tokens)
    if start is None:
        return None
    swapped = _by_subject(claim, tokens, start, negatives)
    if swapped is not None:
        return swapped or None
    verb = _main_verb(tokens, start)
    if verb is None:
        return None
    return _affirmed(claim, tokens, verb) if negatives else _negated(claim, tokens, verb)


def _past_adjunct(tokens: Sequence[Token]) -> int | None:
    """Where the main clause begins, behind "On Sunday,"; None when a clause stands before it."""
    if tokens[0].lower not in PREPOSITIONS or tokens[0].lower in ("like", "unlike"):
        return 0
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), None)
    if comma is None or any(is_finite(tokens, at) for at in range(1, comma)):
        return None
    return comma + 1


def _by_subject(claim: str, tokens: Sequence[Token], start: int, negatives: int) -> str | None:
    """A quantifier in front swapped for its opposite; "" when it stands there and no rule is safe, None when absent."""
    at = tokens[start].start if start < len(tokens) else len(claim)
    found = _SUBJECT.match(claim[at:])
    if found is None:
        return None
    word = found["word"].lower()
    is_negative = word in ("no one", "nobody", "nothing", "none of", "no")
    verb = _main_verb(tokens, start)
    if negatives != is_negative or verb is None:
        return ""
    new = _SUBJECTS[word]
    rest = found["rest"]
    if word == "no":
        head = next((token for token in tokens[start + 1 :] if is_finite(tokens, tokens.index(token))), None)
        noun = tokens[tokens.index(head) - 1].lower if head else ""
        new = "some" if noun.endswith("s") or noun in ("people", "men", "women", "children") else "a"
        new = "an" if new == "a" and rest[0] in "aeiou" else new
    return f"{claim[:at]}{new[0].upper() + new[1:] if found['word'][0].isupper() else new} {rest}"


def _main_verb(tokens: Sequence[Token], start: int) -> int | None:
    """Position of the only finite verb group of the claim; None when there are several or none."""
    finite = [
        at
        for at in range(start + 1, len(tokens))
        if not tokens[at].is_capital
        and ((is_finite(tokens, at) and tokens[at - 1].lower not in DETERMINERS) or _is_third(tokens, at))
    ]
    finite = [at for at in finite if at - 1 not in finite]
    if not finite:
        return None
    first = finite[0]
    if any(tokens[at].lower in _RELATIVES for at in range(start, first)):
        return None
    after = [at for at in finite[1:] if not _is_in_group(tokens, first, at)]
    if after and _is_reduced(tokens, first, after[0]):
        first, after = after[0], after[1:]
    if any(not _is_subordinate(tokens, first, at) for at in after) or _joins_verbs(tokens, first):
        return None
    return first


def _is_third(tokens: Sequence[Token], at: int) -> bool:
    """ "it controls the town": an "-s" form behind a singular pronoun."""
    return at > 0 and tokens[at - 1].lower in ("he", "she", "it") and base_of_third(tokens[at].lower) is not None


def _is_in_group(tokens: Sequence[Token], first: int, at: int) -> bool:
    """ "had shelled", "was later arrested": what stands between is auxiliaries and adverbs."""
    return all(
        tokens[place].lower in BE | MODALS | {"has", "have", "had", "not", "never", "also", "been"}
        or tokens[place].lower.endswith(("ly", "n't"))
        for place in range(first, at)
    )


def _is_reduced(tokens: Sequence[Token], first: int, later: int) -> bool:
    """ "the troops based in the hills had left": the first verb is a participle."""
    return (
        tokens[first].lower.endswith("ed")
        and first + 1 < later
        and tokens[first + 1].lower in PREPOSITIONS - {"to"}  # "appeared to be"
        and not any(token.text == "," or token.lower in ("and", "but", "or") for token in tokens[first:later])
    )


def _is_subordinate(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a later verb stands in a clause that hangs on the first: "the bridge that fell", "after it fell"."""
    between = [token.lower for token in tokens[first + 1 : at]]
    return any(word in _RELATIVES | {"when", "after", "before", "since", "as"} for word in between)


def _joins_verbs(tokens: Sequence[Token], verb: int) -> bool:
    """ "shelled the market and fled": negating the first verb alone would deny half."""
    for at in range(verb + 1, len(tokens) - 1):
        if tokens[at].lower in ("and", "or", "but"):
            following = tokens[at + 1].lower
            if (
                is_finite(tokens, at + 1)
                or following in PARTICIPLES
                or following in IRREGULAR
                or following.endswith("ed")
            ):
                return True
    return False


def _affirmed(claim: str, tokens: Sequence[Token], verb: int) -> str | None:
    """The claim without its one negation."""
    at = next(place for place, token in enumerate(tokens) if token.lower in _NEGATIVES or token.lower.endswith("n't"))
    word = tokens[at].lower
    if word == "never" and abs(at - verb) <= 3:
        return _without(claim, tokens, at)
    if word == "not" and 0 < at - verb <= 1:
        return _undone(claim, tokens, verb, at + 1, tokens[verb].lower)
    if (word.endswith("n't") or word == "cannot") and at == verb:
        return _undone(claim, tokens, verb, at + 1, _CLITICS.get(word, word.removesuffix("n't")))
    if word == "no" and at > verb and at + 1 < len(tokens):
        if tokens[at + 1].lower == "longer":
            return claim[: tokens[at].start] + "still" + claim[tokens[at + 1].end :]
        if at - verb <= 3:
            return claim[: tokens[at].start] + _one(claim[tokens[at + 1].start :])
    if word == "nothing" and at - verb <= 2:
        return claim[: tokens[at].start] + "something" + claim[tokens[at].end :]
    return None


def _without(claim: str, tokens: Sequence[Token], at: int) -> str:
    return claim[: tokens[at].start] + (claim[tokens[at + 1].start :] if at + 1 < len(tokens) else "")


def _undone(claim: str, tokens: Sequence[Token], verb: int, after: int, auxiliary: str) -> str | None:
    """ "did not shell" → "shelled", "was not hurt" → "was hurt"."""
    if after >= len(tokens) or auxiliary in _UNSAFE_MODALS:
        return None
    head, rest = claim[: tokens[verb].start], claim[tokens[after].start :]
    rest = re.sub(r"\bany\b ?", "", rest, count=1)
    if auxiliary not in ("do", "does", "did"):
        return f"{head}{auxiliary} {rest}"
    base = tokens[after].lower
    form = {"do": base, "does": third_person(base), "did": past_of(base)}[auxiliary]
    return f"{head}{form}{rest[len(tokens[after].text) :]}"


def _negated(claim: str, tokens: Sequence[Token], verb: int) -> str | None:
    """The claim with "not" in its verb group."""
    word = tokens[verb].lower
    if word in _UNSAFE_MODALS:
        return None
    head, rest = claim[: tokens[verb].start], claim[tokens[verb].end :]
    following = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
    if word in _HAVE:
        if _is_participle(tokens, verb + 1):
            return f"{head}{tokens[verb].text} not{rest}"
        if following in ("no", "not"):
            return None
        return f"{head}{_HAVE[word]} not have{_any(rest)}"
    if word == "can":
        return f"{head}cannot{rest}"
    if word in BE | MODALS and not word.startswith("'"):
        return f"{head}{tokens[verb].text} not{_any(rest)}"
    return _with_do(head, word, _any(rest), tokens, verb)


def _with_do(head: str, word: str, rest: str, tokens: Sequence[Token], verb: int) -> str | None:
    if "'" in word or word in ("do", "does", "did"):
        return f"{head}{word} not do{rest}" if word in ("does", "did") else None
    base = base_of_past(word)
    if base is not None:
        return f"{head}did not {base}{rest}"
    base = base_of_third(word)
    if base is not None:
        return f"{head}does not {base}{rest}"
    before = tokens[verb - 1].lower
    if before in SUBJECT_PRONOUNS or before.endswith("s"):
        return f"{head}do not {word}{rest}"
    return None


def _is_participle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle follows "had", past adverbs."""
    while at < len(tokens) and (tokens[at].lower.endswith("ly") or tokens[at].lower in ("also", "already", "since")):
        at += 1
    if at >= len(tokens):
        return False
    word = tokens[at].lower
    return word in PARTICIPLES or (word.endswith("ed") and len(word) > 3)


def _any(rest: str) -> str:
    return re.sub(r"^( (?:\w+ )?)some\b", r"\1any", rest)
