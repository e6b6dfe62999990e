"""The words that say something is reported, and how the speaker holds it: a table, as data.

Each verb names its stance and what may follow it.  The complement decides what the rules of `reported` accept:

    clause   "said (that) the road was closed"       that    only with "that", a quotation, or after the content
    object   "rejected the plan", "called for a truce"  to    "vowed to return"      accuse  "accused them of theft"
    name     "called the plan “a gift to the rebels”"   topic   "criticised the plan": talked about, not claimed

It does not look at text; `frames` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rashomon.records import Stance
from rashomon.statements.words.lexicon import words

Complement = Literal["clause", "that", "object", "to", "accuse", "name", "topic"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One form of a cue verb or noun."""

    lemma: str
    stance: Stance
    complement: Complement
    is_participle: bool = False  # "saying"
    is_past: bool = False  # "said": after a form of "be" it is passive, and nobody speaks
    is_ambiguous: bool = False  # "claims", "report": often a noun
    takes_listener: bool = False  # "told reporters"
    particle: str | None = None  # "called for"


_VERBS: tuple[tuple[Stance, Complement, str], ...] = (
    (
        "asserts",
        "clause",
        "say add tell inform assure remind report announce insist argue explain confirm acknowledge admit contend "
        "assert maintain declare state concede recall stress emphasize emphasise reiterate repeat write tweet testify "
        "disclose reveal proclaim quip joke complain boast brag lament caution note observe remark comment respond "
        "reply continue conclude affirm counter clarify grouse snipe gripe grumble rant retort intimate vent confide "
        "profess boast gush preach",
    ),
    (
        "asserts",
        "that",
        "suggest indicate mention show find believe think imply hint signal cite charge "
        "demonstrate highlight underline underscore elaborate project interject answer begin text post blog exclaim "
        "muse shout yell chant whisper scream opine read recount rule estimate sing interject intone chime reason "
        "theorize bark boom cry deadpan growl holler howl lecture mutter mumble murmur recite roar snap snarl sneer "
        "stammer thunder wail speculate caution tease implore plead type scold convince persuade notify",
    ),
    ("alleges", "clause", "claim allege"),
    ("alleges", "accuse", "accuse blame"),
    ("denies", "object", "deny reject dismiss refute rebut disavow dispute"),
    ("doubts", "that", "doubt question wonder"),
    ("predicts", "that", "predict expect forecast anticipate foresee"),
    ("predicts", "clause", "warn"),
    ("predicts", "to", "pledge vow promise threaten agree offer volunteer swear"),
    ("demands", "object", "demand urge propose recommend order advise request"),
    ("asks", "that", "ask inquire"),
    ("asserts", "name", "call describe brand label dub deem portray characterize characterise depict"),
    (
        "asserts",
        "topic",
        "criticize criticise praise blast slam denounce condemn mock applaud laud hail ridicule lambast lambaste decry "
        "deride rebuke chide scold assail tout discuss reference express thank congratulate bemoan chastise "
        "commend rip liken credit salute",
    ),
)
_IRREGULAR = {
    "say": "says said saying said",
    "tell": "tells told telling told",
    "write": "writes wrote writing written",
    "show": "shows showed showing shown",
    "find": "finds found finding found",
    "think": "thinks thought thinking thought",
    "read": "reads read reading read",
    "begin": "begins began beginning begun",
    "know": "knows knew knowing known",
    "feel": "feels felt feeling felt",
    "foresee": "foresees foresaw foreseeing foreseen",
    "forecast": "forecasts forecast forecasting forecast",
    "understand": "understands understood understanding understood",
    "quip": "quips quipped quipping quipped",
    "swear": "swears swore swearing sworn",
    "sing": "sings sang singing sung",
    "rip": "rips ripped ripping ripped",
    "plead": "pleads pleaded pleading pleaded",
    "speak": "speaks spoke speaking spoken",
    "refer": "refers referred referring referred",
    "brag": "brags bragged bragging bragged",
    "admit": "admits admitted admitting admitted",
    "blog": "blogs blogged blogging blogged",
    "chat": "chats chatted chatting chatted",
    "put": "puts put putting put",
    "rebut": "rebuts rebutted rebutting rebutted",
}
_NOUNS_TOO = words(
    "report state claim demand question order request charge estimate forecast tweet comment remark note post "
    "text point show rule answer fear hope feel read doubt worry signal hint joke counter stress complain find "
    "promise pledge vow blame dispute reply reason boast"
)
_LISTENERS = words("tell inform assure remind warn ask urge advise caution write respond reply complain tweet promise")
_PARTICLES: tuple[tuple[Stance, Complement, str, str], ...] = (
    *(
        ("asserts", "topic", verb, "about")
        for verb in ("talk", "speak", "complain", "boast", "brag", "joke", "warn", "tweet")
    ),
    *(("asserts", "topic", verb, "to") for verb in ("refer", "point", "respond", "allude", "object")),
    *(("asserts", "topic", verb, "on") for verb in ("comment", "elaborate")),
    ("asserts", "topic", "speak", "of"),
    ("asserts", "topic", "agree", "with"),
    ("asserts", "topic", "apologize", "for"),
    ("asserts", "topic", "apologise", "for"),
    ("demands", "object", "call", "for"),
    ("demands", "object", "call", "on"),
    ("demands", "object", "call", "upon"),
    ("asserts", "that", "point", "out"),
    ("asserts", "that", "put", "it"),
)

# Nouns that carry a reported clause when somebody owns them: "the minister's claim that …".
NOUNS: dict[str, Stance] = {
    **dict.fromkeys(
        words(
            "statement statements announcement assertion assertions comment comments remark remarks argument report "
            "testimony admission insistence belief conclusion finding findings message acknowledgment acknowledgement"
        ),
        "asserts",
    ),
    **dict.fromkeys(
        words("claim claims allegation allegations accusation accusations charge charges complaint complaints"),
        "alleges",
    ),
    **dict.fromkeys(words("warning warnings prediction predictions forecast pledge promise vow promises"), "predicts"),
    **dict.fromkeys(words("reports rumors rumours rumor rumour"), "alleges"),
    "denial": "denies",
    "demand": "demands",
    "suggestion": "asserts",
    "suggestions": "asserts",
    "proposal": "demands",
}
# Nouns that report without saying whose words they are: "there are reports that …".
ANONYMOUS_NOUNS = words(
    "reports rumors rumours rumor rumour claims allegations accusations complaints suggestions report claim allegation"
)
# Nouns that go on with "to": "his promise to return".
NOUNS_WITH_TO = words("promise pledge vow promises demand proposal")
# What a denial may lay hold of before the content: "denied reports that …", "rejected the claim that …".
CLAIM_NOUNS = frozenset(NOUNS) | words("notion idea speculation")


def _forms(lemma: str) -> tuple[str, str, str, str]:
    """Third person, past, -ing and participle of a verb."""
    if lemma in _IRREGULAR:
        third, past, participle, passive = _IRREGULAR[lemma].split()
        return third, past, participle, passive
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma[:-1] + "ing", lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing", lemma[:-1] + "ied"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch")) else "s")
    return third, lemma + "ed", lemma + "ing", lemma + "ed"


def _table() -> dict[str, Cue]:
    table: dict[str, Cue] = {}
    for stance, complement, lemmas in _VERBS:
        for lemma in lemmas.split():
            for cue_form, cue in _cues(lemma, stance, complement):
                table.setdefault(cue_form, cue)
    return table


def _cues(lemma: str, stance: Stance, complement: Complement, particle: str | None = None) -> list[tuple[str, Cue]]:
    third, past, participle, passive = _forms(lemma)

    def cue(form: str) -> Cue:
        return Cue(
            lemma=lemma,
            stance=stance,
            complement=complement,
            is_participle=form == participle,
            is_past=form in (past, passive),
            is_ambiguous=lemma in _NOUNS_TOO and form in (lemma, third),
            takes_listener=lemma in _LISTENERS,
            particle=particle,
        )

    return [(form, cue(form)) for form in (lemma, third, past, participle, passive)]


VERBS: dict[str, Cue] = _table()
PHRASAL: dict[tuple[str, str], Cue] = {
    (form, particle): cue
    for stance, complement, lemma, particle in _PARTICLES
    for form, cue in _cues(lemma, stance, complement, particle)
}


# Every word that can begin a frame; most words cannot, and the rules need not look at them.
OPENERS = (
    frozenset(["quoted", "quotes", "quoting"])
    | frozenset(VERBS)
    | {form for form, _ in PHRASAL}
    | frozenset(NOUNS)
    | {"according", "per", "―", "—", "–"}
)


def find_cue(word: str, following: str | None) -> Cue | None:
    """The cue a lower-case word is, looking at the next word for a particle; None when it is not a cue."""
    phrasal = PHRASAL.get((word, following or ""))
    return phrasal or VERBS.get(word)
