"""Found quotations beside gold ones: how many are there, how many were invented, and whose they are said to be.

In: gold articles and, for each, the predicted quotations.  Out: counts and shares.  It reads no file, prints nothing.

- Content matches at three levels: `any` letter in common (many to many), `half` (one to one, sharing half the letters
  of the longer; the level the others build on), `exact` (one to one, the same letters, a leading "that" aside).
- A prediction that is no reported speech but meets another gold attribution (a thought, a wish) is neither right nor
  wrong; `strict_precision` counts it as wrong.
- A speaker is right when the words that name the speaker are those of the gold source (half of the shorter in common),
  or when the last word of the resolved name stands in the gold source (without a place, that of the mention as well).
  A pronoun counts by its place, whoever it was resolved to: the collection does not say who "he" is.  Only matched
  reported quotations with a gold source are asked; one left without a speaker is wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from eval.metrics.overlap import Place, match_places, touched
from eval.reported_speech import KINDS, GoldDocument, GoldQuote
from rashomon.records import Speaker

HALF, EXACT = 0.5, 1.0
LEVELS = ("any", "half", "exact")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictedQuote:
    """A quotation as found: letters of its content and of the words that name its speaker."""

    content: Place
    speaker: Speaker | None
    speaker_at: Place  # empty: nobody is named, or the place is not known
    stance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelScores:
    """Precision, recall and F1 of the contents at one level."""

    precision: float
    strict_precision: float
    recall: float
    f1: float
    strict_f1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionScores:
    """Everything measured on one part of a collection.  Shares of nothing are 0."""

    articles: int
    gold: int  # reported speech
    predicted: int
    neutral: int  # predictions that meet another attribution only
    levels: dict[str, LevelScores]
    recall_by_kind: dict[str, float]  # at `half`
    gold_by_kind: dict[str, int]
    asked_speakers: int  # matched quotations whose gold source is given
    speaker_accuracy: float
    speaker_accuracy_named: float  # of those whose gold source is no pronoun
    speaker_coverage: float  # of those, share given any speaker
    attributed: float  # share of gold quotations matched and given a speaker
    abstained: float  # share of predictions without a speaker
    pronouns: int  # matched quotations whose gold source is a pronoun
    pronouns_named: float  # share of them resolved to a name
    stances: dict[str, int]  # of predictions


def score_articles(
    articles: Sequence[GoldDocument], predicted: Sequence[Sequence[PredictedQuote]]
) -> AttributionScores:
    """The figures of a collection; `predicted[n]` are the quotations found in `articles[n]`."""
    counts: Counter[str] = Counter()
    for article, found in zip(articles, predicted, strict=True):
        counts += _count_article(article, found)
    return _scores(len(articles), counts)


def _count_article(article: GoldDocument, found: Sequence[PredictedQuote]) -> Counter[str]:
    text = article.document.text
    asked = [quote for quote in article.quotes if quote.is_reported and quote.content]
    other = [quote.content for quote in article.quotes if not quote.is_reported]
    contents = [item.content for item in found]
    counts = Counter({"gold": len(asked), "predicted": len(found)})
    counts.update(f"gold {quote.kind}" for quote in asked)
    counts.update(f"stance {item.stance}" for item in found)
    counts["unattributed"] = sum(item.speaker is None for item in found)
    half = match_places([quote.content for quote in asked], contents, HALF)
    counts.update(f"found {asked[at].kind}" for at, _ in half)
    neutral = {place for _, place in match_places(other, contents, HALF)} - {place for _, place in half}
    counts["neutral"] = len(neutral)
    counts += _count_levels(text, asked, other, contents, half, neutral)
    for at, place in half:
        counts += _count_speaker(text, asked[at], found[place])
    return counts


def _count_levels(
    text: str,
    asked: Sequence[GoldQuote],
    other: Sequence[Place],
    contents: Sequence[Place],
    half: Sequence[tuple[int, int]],
    neutral: set[int],
) -> Counter[str]:
    gold_touched, touching = touched([quote.content for quote in asked], contents)
    _, near_other = touched(other, contents)
    exact = match_places([_bare(text, quote.content) for quote in asked], [_bare(text, c) for c in contents], EXACT)
    return Counter(
        {
            "recalled any": len(gold_touched),
            "right any": len(touching),
            "neutral any": len(near_other - touching),
            "recalled half": len(half),
            "right half": len(half),
            "neutral half": len(neutral),
            "recalled exact": len(exact),
            "right exact": len(exact),
            "neutral exact": len(neutral - {place for _, place in exact}),
        }
    )


def _bare(text: str, place: Place) -> Place:
    """A content without a leading "that"."""
    first = sorted(place)[:4]
    return place - set(first) if "".join(text[at] for at in first).lower() == "that" else place


def _count_speaker(text: str, gold: GoldQuote, found: PredictedQuote) -> Counter[str]:
    counts: Counter[str] = Counter()
    counts["attributed"] = found.speaker is not None
    if not gold.source:
        return counts
    right = is_speaker_right(text, gold, found)
    counts["asked"] = 1
    counts["asked named"] = not gold.is_pronoun
    counts["asked pronoun"] = gold.is_pronoun
    counts["given"] = found.speaker is not None
    counts["speaker right"] = right
    counts["speaker right named"] = right and not gold.is_pronoun
    counts["pronoun named"] = gold.is_pronoun and found.speaker is not None and found.speaker.name is not None
    return counts


def is_speaker_right(text: str, gold: GoldQuote, found: PredictedQuote) -> bool:
    """Whether the speaker of a matched quotation is the gold source, by the rule above."""
    if found.speaker is None:
        return False
    common = len(gold.source & found.speaker_at)
    if found.speaker_at and 2 * common >= min(len(gold.source), len(found.speaker_at)):
        return True
    source = {word.lower() for word in _WORD.findall(words_at(text, gold.source))}
    told = [found.speaker.name or ""] + ([] if found.speaker_at else [found.speaker.mention])
    return any(name[-1].lower() in source for name in map(_WORD.findall, told) if name)


def words_at(text: str, place: Place) -> str:
    """The words at a place, gaps closed by a space."""
    words, last = "", -1
    for at in sorted(place):
        words += (" " if last >= 0 and at > last + 1 else "") + text[at]
        last = at
    return words


def _scores(articles: int, counts: Counter[str]) -> AttributionScores:
    asked = counts["asked"]
    return AttributionScores(
        articles=articles,
        gold=counts["gold"],
        predicted=counts["predicted"],
        neutral=counts["neutral"],
        levels={level: _level(level, counts) for level in LEVELS},
        recall_by_kind={kind: _share(counts[f"found {kind}"], counts[f"gold {kind}"]) for kind in KINDS},
        gold_by_kind={kind: counts[f"gold {kind}"] for kind in KINDS},
        asked_speakers=asked,
        speaker_accuracy=_share(counts["speaker right"], asked),
        speaker_accuracy_named=_share(counts["speaker right named"], counts["asked named"]),
        speaker_coverage=_share(counts["given"], asked),
        attributed=_share(counts["attributed"], counts["gold"]),
        abstained=_share(counts["unattributed"], counts["predicted"]),
        pronouns=counts["asked pronoun"],
        pronouns_named=_share(counts["pronoun named"], counts["asked pronoun"]),
        stances={name.removeprefix("stance "): n for name, n in sorted(counts.items()) if name.startswith("stance ")},
    )


def _level(level: str, counts: Counter[str]) -> LevelScores:
    right, predicted = counts[f"right {level}"], counts["predicted"]
    precision = _share(right, predicted - counts[f"neutral {level}"])
    strict, recall = _share(right, predicted), _share(counts[f"recalled {level}"], counts["gold"])
    return LevelScores(
        precision=precision,
        strict_precision=strict,
        recall=recall,
        f1=_mean(precision, recall),
        strict_f1=_mean(strict, recall),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _mean(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
