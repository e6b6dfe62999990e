"""Whether a claim can be checked at all: questions, commands, greetings, opinions and fragments are marked.

In: the words of a claim, its stance and where it comes from.  Out: why it is not compared, or None.  The marks are
conservative: a claim with a number, or with a name and a verb, is left to be compared.
"""

from __future__ import annotations

import re

from rashomon.records import Attribution, Stance, Unpaired
from rashomon.statements.words.clauses import is_finite
from rashomon.statements.words.lexicon import DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, words
from rashomon.statements.words.tokens import Token, read_tokens
from rashomon.statements.words.verbs import IRREGULAR, base_of_third

_GREETING = re.compile(
    r"(?i)^(?:(?:and|so|well|again|oh),? )?(?:(?:i|we)(?: (?:just )?(?:want|wish|would like|['’]d like) to|"
    r"['’]d like to)? )?"
    r"(?:thank(?:s| you|ing)?\b|good (?:morning|afternoon|evening|night)\b|hello\b|hi\b|welcome (?:to|back|everyone|"
    r"everybody)\b|"
    r"congratulat|congrats\b|happy (?:birthday|new year|anniversary|holidays)\b|merry christmas\b|god bless\b|dear\b|"
    r"rest in peace\b|goodbye\b|good luck\b|best wishes\b|sorry[.,!]?$)"
)
_LONGEST_COURTESY = 120  # characters
_GREETING_WORDS = 14  # more carries something beside the courtesy
_CONDOLENCE = re.compile(
    r"(?i)\b(?:thoughts and prayers|condolences|hearts? (?:go|goes) out|prayers are with|pray(?:ing)? for)\b"
)
_WISH = re.compile(
    r"(?i)^(?:(?:and|but|so|well),? )?(?:i|we)(?: \w+ly| just| really| do| all)? (?:hope|wish|pray|dream)\b"
)
_VERDICT = re.compile(
    r"(?i)^(?:(?:and|but|so|well),? )?(?:(?:i|we) (?:think|believe|feel|guess|find)(?: that)? )?(?:it|that|this|he|"
    r"she|they|you|we|what a)"
    r"(?:['’]s|['’]re| is| are| was| were| has been)?(?: just| so| very| really| truly| quite| all| not| such| an?|"
    r" the most| simply| "
    r"absolutely| pretty| too)*"
    r" (?:great|good|bad|wonderful|terrible|horrible|awful|amazing|incredible|beautiful|sad|shame|disgrace|"
    r"disgraceful|tragic|"
    r"tragedy|nice|fantastic|perfect|best|worst|ridiculous|disgusting|outrageous|shameful|joke|crazy|stupid|wrong|"
    r"right|fair|unfair|"
    r"important|interesting|exciting|embarrassing|heartbreaking|unbelievable|unacceptable|pathetic|sick|cruel|lovely|"
    r"fun|cool|honou?r|pleasure|blessing|dream|nightmare)(?: (?:thing|day|moment|idea|time|man|woman|person|people|"
    r"guy|job|one))?\W*$"
)
_COMMANDS = words(
    "trust believe excuse forgive read click subscribe follow please let watch see share join sign visit look listen "
    "remember imagine stop keep stay go come get take give tell ask wait note call check download enter find learn "
    "donate vote pray send email don't do never be try make help stand leave think consider"
)
_COMMAND_PAIRS = re.compile(
    r"(?i)^(?:let['’]?s? (?:us|me|them|him|her)?|please \w+|do(?:n['’]t| not) \w+|never \w+|"
    r"(?:read|click|see|watch|look|check|sign|follow|subscribe|visit|download|join|share|listen) (?:more|here|also|"
    r"the|our|at|out|"
    r"up|us|to|for|below|this|in|all|your|on|what)|(?:trust|believe|excuse|forgive|stop|keep|stay|go|come|get|take|"
    r"give|tell|ask|wait|remember|imagine|be|try|"
    r"make|help|stand|leave|think|consider|send|vote|donate|call|find) "
    r"(?:the|a|an|your|our|my|me|us|him|her|them|it|this|that|these|those|in|out|up|down|away|back|about|of|for|on|to|"
    r"\w+ing|calm|"
    r"strong|safe|careful|ready|there|here|home|home))\b"
)
_OPENS_LATE = PREPOSITIONS | {"and", "or", "but", "because", "to"}
_OPENS_THING = words("the a an his her its their this these those some any another")
_SHORT_THING = 8  # words of what is said, of whatever opening: "solidarity with the victims"
_AUXILIARY_OPENERS = words("was were is are has have had will would can could did does do")
_PRESENT_VERBS = words(
    "resume open begin start end remain continue face plan want need hope work live move call use ask expect claim "
    "include appear seem refuse agree support oppose attack kill enter reach control prove confirm deny cause "
    "believe"
)
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b|n['’]t\b"
)
_NOT_PARTICIPLES = words("nothing something everything anything morning evening")
_LONGEST_FRAGMENT = 200  # characters: so long a stretch has a verb, if not one of ours
_COMMAND_WORDS = 12  # more says something beside what to do
_DIGIT = re.compile(r"\d")


def unpaired_of(claim: str, stance: Stance, attribution: Attribution) -> Unpaired | None:
    """Why a claim is not compared; None when it may state something that can be checked."""
    if stance == "asks" or claim.rstrip("”’\"') ").endswith("?"):
        return "question"
    if stance == "demands":
        return "command"
    first = claim.split(" ", 1)[0].lower().strip(",.!’'")
    has_digit = _DIGIT.search(claim) is not None
    if first in _COMMANDS and not has_digit and _is_command(claim):
        return "command"
    if not has_digit and (mark := _courtesy(claim)) is not None:
        return mark
    is_open = not has_digit or claim.startswith("Including ")
    return "fragment" if is_open and _is_fragment(claim, attribution) else None


def _is_command(claim: str) -> bool:
    found = _COMMAND_PAIRS.match(claim)
    if found is None or len(claim.split()) > _COMMAND_WORDS:
        return False
    tokens = read_tokens(claim, 0, len(claim))
    head = [token.lower for token in tokens[1:4]]
    return not any(word in ("was", "were", "is", "are", "has", "had", "will") for word in head)


def _courtesy(claim: str) -> Unpaired | None:
    if _GREETING.match(claim) and len(claim.split()) <= _GREETING_WORDS:
        return "greeting"
    if _WISH.match(claim) or _VERDICT.match(claim):
        return "opinion"
    is_short = len(claim) <= _LONGEST_COURTESY and len(claim.split()) <= _GREETING_WORDS
    return "opinion" if is_short and _CONDOLENCE.search(claim) else None


def _is_fragment(claim: str, attribution: Attribution) -> bool:
    """No verb, and it opens as part of a sentence does: a preposition, a participle, "and"; of what is said, a "
    "thing."""
    opener, *rest = claim.split(None, 3) or [""]
    if len(rest) < 2:
        return attribution != "narration" or not any(word[:1].isupper() for word in rest)
    is_shouted = opener.isupper() and len(opener) > 1
    opener = opener.lower()
    if opener in _AUXILIARY_OPENERS and not is_shouted:  # "was later freed": its subject is elsewhere
        return True
    is_thing = attribution in ("indirect", "mixed") and (opener in _OPENS_THING or len(claim.split()) <= _SHORT_THING)
    opens_late = opener in _OPENS_LATE or (
        opener.endswith("ing") and len(opener) > 5 and opener not in _NOT_PARTICIPLES
    )
    if not (opens_late or is_thing) or len(claim) > _LONGEST_FRAGMENT or _AUXILIARY.search(claim):
        return False
    if "'" in opener or "’" in opener:  # "it's", "he'd"
        return False
    tokens = read_tokens(claim, 0, len(claim))
    return not any(is_finite(tokens, at) or _is_present(tokens[at - 1], tokens[at]) for at in range(1, len(tokens)))


def _is_present(before: Token, token: Token) -> bool:
    """ "talks resume", "the port opens": the present of a verb that is known, where no noun can stand."""
    if before.lower in DETERMINERS | PREPOSITIONS:
        return False
    if token.lower in _PRESENT_VERBS or token.lower.endswith("'s") or token.lower in SUBJECT_PRONOUNS:
        return True
    base = base_of_third(token.lower)
    return base is not None and (base in IRREGULAR or base in _PRESENT_VERBS)
