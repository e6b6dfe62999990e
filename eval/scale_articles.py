"""Made articles, as many as asked, by repeating and perturbing real ones: to measure size, never to measure quality.

In: FA-KES, ECB+ and NewsWCL50 as packed in the news folder.  Out: rows of JSON Lines for `rashomon scan`, written as
they are made.  Real reports of one event are a family; a made story takes a family, gives its people, places, bodies
and weekdays other names (invented, the same in all reports of the story) and its numbers another size, and is told by
several invented outlets; `REWORDED` of its words are others, too, the same in all its reports:

    own report   another real report of the family, or the same one with sentences dropped and moved
    wire copy    an earlier report of the story, with a sentence dropped, cut short or added
    changed      one number in `CHANGED` of the reports of a story differs, as accounts do

The number of stories grows and their size does not; so many documents appear a day, however many there are, and the
first 1,000 articles of a seed are the same whatever number is asked for.

    python -m eval.scale_articles --articles 10000 --out articles.jsonl

Nothing made here may be read as news, and nothing of it is kept in the repository.  Known to be unlike real news: one
family is told again a dozen times within a month, so that stories which have nothing to do with each other are alike,
ever more of them up to some 30,000 articles.  With other names alone (`--reworded 0`) nine in ten of the conflicts that
are flagged in 6,000 articles are between such stories; with other words, half of them are, and 10,000 articles take .28
judgements a statement in place of .82 (the reports of one war .23: FA-KES).
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from eval.reported_speech import news_folder
from rashomon.conflicts.lexicon import STOPWORDS
from rashomon.errors import InputError, OutputError

COLLECTIONS = ("fakes", "ecbplus", "newswcl50")
OUTLETS = 80
A_DAY = 1_000  # articles published a day
FIRST_DAY = datetime(2031, 1, 1, tzinfo=UTC)  # a year that no base article knows
REPORTS = (1, 2, 3, 4, 5, 6, 8, 12)  # of one story, and how often
WEIGHTS = (20, 20, 16, 14, 10, 9, 7, 4)
COPIED = 0.4  # of the reports after the first are wire copies
CHANGED = 0.5
REWORDED = 0.3  # of the words of a family are others in each of its stories
SENTENCES = (3, 10)  # of one report, both included; a base report that has fewer gives what it has

_CAPITAL = re.compile(r"\b(?:[ae]l-)?[A-Z][a-z]+(?:[-'’][A-Za-z]+)*\b")
_SMALL = re.compile(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])")
_WHOLE = re.compile(r"(?<![\d.,$£€:/-])\d{1,4}(?![\d:/%-]|[.,]\d)")
_FRONT = re.compile(r"^(?:[A-Z][a-z]{2} \d\d [A-Z][a-z]{2} \d{4}|[A-Z .,’'-]{4,40}(?:\([A-Z][\w ]+\))? [—–-]+)\s*")
_WORD_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORD_NUMBER = re.compile(rf"\b(?:{'|'.join(_WORD_NUMBERS)})\b")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_KEPT_WORDS = """
January February March April May June July August September October November December President Minister Prime
General Colonel Captain Mr Mrs Ms Dr Sir Lord King Queen Prince Senator Governor Mayor Judge Secretary Director
Chief Army Police Court Council Ministry Department State University Party House Union Reuters The A An He She It
They We In On At But And For Monday Tuesday Wednesday Thursday Friday Saturday Sunday
"""
_KEPT = frozenset(_KEPT_WORDS.split())
_ONSETS = (
    "b",
    "br",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "k",
    "kr",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "r",
    "s",
    "st",
    "t",
    "tr",
    "v",
    "vr",
    "z",
    "sh",
    "th",
)
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ei", "ou")
_CODAS = ("n", "r", "l", "s", "m", "k", "d", "nd", "rn", "st", "x")
_ENDINGS = ("ing", "ed", "ly", "tion", "s")
_KNOWN = 3  # times that a word is met before it may stand for another
_LEFT = STOPWORDS | frozenset(_WORD_NUMBERS)
_ADDED = (
    "Calls to the office were not returned.",
    "It was not clear when more would be known.",
    "The report could not be confirmed independently.",
    "More details were expected later in the day.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Real reports of one event, as sentences, and the words that are names in them."""

    reports: tuple[tuple[str, ...], ...]
    names: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mask:
    """What one story puts in place of the names, words, weekdays and numbers of its family."""

    names: Mapping[str, str]
    words: Mapping[str, str]  # those of its family that are others here
    turned: int  # weekdays
    factor: float

    def lay(self, sentence: str) -> str:
        """The sentence with everything replaced."""
        worded = _SMALL.sub(lambda found: self.words.get(found.group(), found.group()), sentence)
        named = _CAPITAL.sub(lambda found: self._name(found.group()), worded)
        numbered = _WHOLE.sub(lambda found: self._number(found.group()), named)
        return _WORD_NUMBER.sub(lambda found: self._word(found.group()), numbered)

    def _name(self, word: str) -> str:
        if word in _WEEKDAYS:
            return _WEEKDAYS[(_WEEKDAYS.index(word) + self.turned) % 7]
        stem = word.removesuffix("'s").removesuffix("’s")
        return self.names.get(stem, stem) + word[len(stem) :]

    def _number(self, digits: str) -> str:
        value = int(digits)
        if value < 2 or (len(digits) == 4 and 1900 <= value < 2100) or digits[0] == "0":
            return digits
        return str(max(2, round(value * self.factor)))

    def _word(self, word: str) -> str:
        at = _WORD_NUMBERS.index(word)
        return _WORD_NUMBERS[(at + round(3 * self.factor)) % len(_WORD_NUMBERS)]


def read_families(folder: Path) -> list[Family]:
    """The families of all three collections.  Raises InputError when a file is missing or damaged."""
    grouped: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for collection in COLLECTIONS:
        for row in _rows(folder / f"{collection}.docs.jsonl.gz"):
            told = tuple(_clean(row["sentences"]))
            if len(told) >= 3:
                grouped[_family_key(collection, row)].append(told)
    common = _common_words(report for reports in grouped.values() for report in reports)
    return [
        Family(reports=tuple(reports), names=frozenset(_names(reports) - common))
        for _, reports in sorted(grouped.items())
    ]


def _family_key(collection: str, row: Mapping[str, Any]) -> str:
    if collection == "fakes":  # no stories are marked: one place on one day is one
        return f"fakes {row['location']} {row['date']}"
    return f"{collection} {row.get('subtopic_id') or row['topic_id']}"


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if not path.is_file():
        raise InputError(
            f"no {path.name} in {path.parent}; pass --data DIR with the news collections of eval/README.md"
        )
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise InputError(f"{path.name}: not rows of JSON in gzip ({error!r}); fetch the file again") from error


def _clean(sentences: Sequence[str]) -> Iterator[str]:
    """Sentences of running text, without dates and datelines before them."""
    for sentence in sentences:
        text = _FRONT.sub("", " ".join(sentence.split()))
        letters = sum(letter.islower() for letter in text)
        if 40 <= len(text) <= 400 and letters > 0.6 * len(text):
            yield text if text[-1] in ".!?”\"'’" else text + "."


def _names(reports: Sequence[Sequence[str]]) -> set[str]:
    """Capitalised words that stand inside a sentence."""
    return {
        found.group().removesuffix("'s").removesuffix("’s")
        for report in reports
        for sentence in report
        for found in _CAPITAL.finditer(sentence)
        if found.start() > 0 and sentence[found.start() - 1] == " " and sentence[found.start() - 2] not in '.!?:”"'
    }


def _common_words(reports: Iterator[tuple[str, ...]]) -> set[str]:
    """Words written small more often than large, and those that stay: titles, months, bodies."""
    words = Counter(word for report in reports for sentence in report for word in re.findall(r"[A-Za-z]+", sentence))
    return {word for word in words if word[0].isupper() and words[word.lower()] > words[word]} | set(_KEPT)


def made_articles(
    families: Sequence[Family], count: int, *, seed: int = 0, reworded: float = REWORDED
) -> Iterator[dict[str, str]]:
    """So many articles, story after story: `source`, `title`, `url`, `published_at`, `text`.

    A story puts other words in place of the share `reworded` of its family's.
    """
    lexicon = _Lexicon.of(families)
    outlets = [_invented(random.Random(f"{seed}:outlet:{at}"), 2) + " Courier" for at in range(OUTLETS)]
    made = story = 0
    while made < count:
        day = FIRST_DAY + timedelta(days=made // A_DAY)
        for article in _tell_story(families, lexicon, reworded, story, day, outlets, seed):
            if made == count:
                return
            yield article
            made += 1
        story += 1


def _tell_story(
    families: Sequence[Family],
    lexicon: _Lexicon,
    reworded: float,
    story: int,
    day: datetime,
    outlets: Sequence[str],
    seed: int,
) -> Iterator[dict[str, str]]:
    rng = random.Random(f"{seed}:story:{story}")
    family = rng.choice(families)
    reports = rng.choices(REPORTS, WEIGHTS)[0]
    mask = _Mask(
        names={name: _invented(rng, 1 + len(name) // 5) for name in sorted(family.names)},
        words=lexicon.exchanged(family, reworded, random.Random(f"{seed}:words:{story}")),
        turned=rng.randrange(7),
        factor=rng.choice((0.5, 0.7, 1.3, 1.6, 2.2, 3.0)),
    )
    told: list[list[str]] = []
    bases = rng.sample(family.reports, len(family.reports))
    changed = rng.randrange(1, reports) if reports > 1 and rng.random() < CHANGED else None
    for number, outlet in enumerate(rng.sample(outlets, reports)):
        if told and rng.random() < COPIED:
            said = _copied(rng.choice(told), rng)
        else:
            said = _own(bases[number % len(bases)], mask, rng, again=number >= len(bases))
        said = _with_changed_number(said, rng) if number == changed else said
        told.append(said)
        at = day + timedelta(days=rng.choice((0, 0, 0, 1, 1, 2)), hours=rng.randrange(24))
        yield {
            "source": outlet,
            "title": said[0][:80],
            "url": f"https://example.org/{seed}/{story}/{number}",
            "published_at": at.isoformat(),
            "text": "\n\n".join(said),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lexicon:
    """The words of all families that may stand for one another: those of one ending."""

    alike: Mapping[str, Sequence[str]]  # by ending

    @classmethod
    def of(cls, families: Sequence[Family]) -> _Lexicon:
        often = Counter(
            word for family in families for report in family.reports for told in report for word in _SMALL.findall(told)
        )
        alike: dict[str, list[str]] = defaultdict(list)
        for word in sorted(often):
            if often[word] >= _KNOWN and word not in _LEFT:
                alike[_ending(word)].append(word)
        return cls(alike=alike)

    def exchanged(self, family: Family, share: float, rng: random.Random) -> dict[str, str]:
        """Other words for a share of the family's own."""
        if not share:
            return {}
        own = {word for report in family.reports for told in report for word in _SMALL.findall(told)} - _LEFT
        return {
            word: rng.choice(among)
            for word in sorted(own)
            if rng.random() < share and (among := self.alike.get(_ending(word)))
        }


def _ending(word: str) -> str:
    return next((ending for ending in _ENDINGS if word.endswith(ending)), "")


def _own(base: Sequence[str], mask: _Mask, rng: random.Random, *, again: bool) -> list[str]:
    """A passage of the base report; told again, sentences after the first are moved."""
    length = rng.randint(*SENTENCES)
    start = rng.randrange(max(1, len(base) - length)) if again else 0
    chosen = list(base[start : start + length])
    if again and len(chosen) > 3:
        rest = chosen[1:]
        rng.shuffle(rest)
        chosen = [chosen[0], *rest[:-1]]
    return [mask.lay(sentence) for sentence in chosen]


def _copied(report: Sequence[str], rng: random.Random) -> list[str]:
    """A wire copy: a tail cut off, a sentence left out, or one of its own at the end."""
    said = list(report)
    edit = rng.randrange(4)
    if edit == 0 and len(said) > 3:
        said = said[: max(3, len(said) - 2)]
    elif edit == 1 and len(said) > 3:
        del said[rng.randrange(1, len(said))]
    elif edit == 2:
        said.append(rng.choice(_ADDED))
    return said


def _with_changed_number(said: Sequence[str], rng: random.Random) -> list[str]:
    """The report with the first of its whole numbers half as large again, where it has one."""
    changed = list(said)
    for at, sentence in enumerate(changed):
        found = _WHOLE.search(sentence)
        if found and int(found.group()) > 1:
            more = str(max(int(found.group()) + 1, round(int(found.group()) * rng.choice((0.5, 1.5, 2.0)))))
            changed[at] = sentence[: found.start()] + more + sentence[found.end() :]
            break
    return changed


def _invented(rng: random.Random, syllables: int) -> str:
    """A word that is no word: "Dravon"."""
    parts = [rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(max(1, min(syllables, 3)))]
    return ("".join(parts) + rng.choice(_CODAS)).capitalize()


def write_articles(path: Path, articles: Iterator[Mapping[str, str]], on_progress: Callable[[int], None]) -> int:
    """Write JSON Lines as the articles come; returns how many.  Raises OutputError."""
    written = 0
    try:
        with path.open("w", encoding="utf-8") as file:
            for article in articles:
                file.write(json.dumps(article, ensure_ascii=False) + "\n")
                written += 1
                on_progress(1)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}; choose another --out") from error
    return written


def add_reworded(parser: argparse.ArgumentParser) -> None:
    """Declare the option that says how far stories of one family differ."""
    parser.add_argument(
        "--reworded",
        type=float,
        default=REWORDED,
        metavar="SHARE",
        help=f"words of a family that are others in each of its stories (default: {REWORDED}); 0: only names and "
        "numbers are",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the articles asked for; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m eval.scale_articles", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, required=True, metavar="N")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.jsonl")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of the news collections (default: news/)")
    parser.add_argument("--seed", type=int, default=0)
    add_reworded(parser)
    asked = parser.parse_args(arguments)
    families = read_families(news_folder(asked.data))
    count = write_articles(
        asked.out, made_articles(families, asked.articles, seed=asked.seed, reworded=asked.reworded), lambda _: None
    )
    print(f"wrote {count:,} articles of {len(families):,} families to {asked.out}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
