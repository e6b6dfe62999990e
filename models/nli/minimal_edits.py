"""Pairs that differ by one edit: what NLI sets teach a small model too little of.

In: the training sets' premises (gzip JSON Lines) and WordNet 3.0 (Fellbaum 1998; the Debian package wordnet-base).
Out: minimal_edits.jsonl.gz, which mix.toml names, for train.py.  It reads no evaluation set, and its word lists are
WordNet's own hyponyms, so nothing is fitted to a challenge set.

    python models/nli/minimal_edits.py --data DATA/train --wordnet /usr/share/wordnet --out models/nli/run-data

Edits and labels: another number (contradiction); a bound that holds or does not (entailment, contradiction); a word
for an antonym, a fellow hyponym or a fellow of a closed class such as colours or countries (contradiction); a synonym
or a hypernym (entailment), a hyponym (neutral); an adjective dropped (entailment) or added (neutral); "not" put in or
taken out (contradiction).  The labels are those of the edit, unread: silver.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SOURCES = (
    "snli_cad",
    "snli_via_disco",
    "mpe",
    "mnli_nyu20k",
    "lingnli",
    "vitaminc",
    "news_neighbours",
    "emergent_headpairs",
    "tenp",
)
CLOSED = (  # classes of which one member excludes another, by their name in WordNet
    "chromatic_color", "country", "musical_instrument", "vegetable", "edible_fruit", "alcohol", "beverage", "room",
    "calendar_month", "day_of_the_week", "season", "planet", "metallic_element", "fabric", "compass_point", "meal",
    "vehicle", "body_of_water", "domestic_animal", "bird", "field_game", "contact_sport", "court_game", "school",
    "weapon", "furniture", "footwear", "headdress", "medical_practitioner", "relative", "continent",
    "national_capital", "dance", "religion",
)  # fmt: skip
NUMBERS = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "fifteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
]
AUXILIARY = re.compile(r"\b(is|are|was|were|will|would|can|could|should|has|have|had)\b(?! not|n't)(?= [a-z])")
NEGATED = re.compile(r"\b(is|are|was|were|will|would|could|should) not (?!only|just|all|every)")
DIGITS = re.compile(r"(?<![\w.,:/$€£-])([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?![\w:/-]|[.,]\d|\s?%)")
WORD = re.compile(r"[A-Za-z]+")
BEFORE_NOUN = {"a", "an", "the", "his", "her", "their", "its", "this", "that", "my", "our", "your", "one", "some"}
MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b", re.I)
CONCRETE = {"05", "06", "13", "20", "27"}  # animals, artefacts, food, plants, substances: one of them is not its fellow
MOST_ALIKE = 40  # pairs that make the very same change of words


@dataclass(slots=True)
class WordNet:
    """What the edits ask of WordNet: the first sense of a word and its relations, by lemma."""

    first: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))  # part of speech, lemma, synset
    words: dict[str, list[str]] = field(default_factory=dict)  # synset, lemmas
    above: dict[str, list[str]] = field(default_factory=dict)
    below: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    antonyms: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # "n:lemma", lemmas
    counts: Counter[str] = field(default_factory=Counter)  # "n:lemma", tagged occurrences
    fields: dict[str, str] = field(default_factory=dict)  # synset, number of its lexicographer file

    def is_mostly(self, word: str, part: str, least: int = 1) -> bool:
        """The word is mostly of this part of speech, by WordNet's tagged text."""
        own = self.counts[f"{part}:{word}"]
        return own >= least and own >= 4 * sum(self.counts[f"{other}:{word}"] for other in "nvar" if other != part)

    def members(self, lemma: str) -> set[str]:
        """All single words below a noun, at any depth."""
        todo, seen = [self.first["n"].get(lemma, "")], set()
        while todo:
            synset = todo.pop()
            if synset and synset not in seen:
                seen.add(synset)
                todo += self.below[synset]
        return {word for synset in seen for word in self.words[synset] if "_" not in word and word != lemma}


def read_wordnet(folder: Path) -> WordNet:
    """WordNet's text files (wndb(5WN)): indexes, data and tag counts."""
    net = WordNet()
    parts = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
    for name, part in parts.items():
        pointers: list[tuple[str, str, str, str]] = []
        for line in (folder / f"data.{name}").read_text("utf-8").splitlines():
            if line.startswith(" "):
                continue
            cells = line.split(" | ")[0].split()
            synset, count = part + cells[0], int(cells[3], 16)
            net.fields[synset] = cells[1] if part == "n" else ""
            net.words[synset] = [re.sub(r"\(.*\)", "", cells[4 + 2 * i]) for i in range(count)]
            at = 4 + 2 * count
            related = [cells[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(cells[at]))]
            net.above[synset] = [
                "n" + target for symbol, target, _, _ in related if symbol in ("@", "@i") and part == "n"
            ]
            for upper in net.above[synset]:
                net.below[upper].append(synset)
            pointers += [
                (synset, part + target, own[:2], own[2:]) for symbol, target, _, own in related if symbol == "!"
            ]
        for synset, target, own, other in pointers:
            left, right = net.words[synset][int(own, 16) - 1], net.words[target][int(other, 16) - 1]
            net.antonyms[f"{part}:{left.lower()}"].add(right)
        for line in (folder / f"index.{name}").read_text("utf-8").splitlines():
            if not line.startswith(" "):
                cells = line.split()
                net.first[part][cells[0]] = part + cells[-int(cells[2])]
    for line in (folder / "cntlist.rev").read_text("utf-8").splitlines():
        key, _, count = line.split()
        lemma, _, sense = key.partition("%")
        net.counts[f"{'nvara'[int(sense[0]) - 1]}:{lemma}"] += int(count)
    return net


def _like(word: str, model: str) -> str:
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _put(text: str, found: re.Match[str], word: str) -> str:
    before = text[: found.start()]
    article = re.search(r"\b(a|an|A|An)( )$", before)
    if article:
        is_vowel = word[:1].lower() in "aeiou"
        fitting = ("an" if is_vowel else "a") if article[1].islower() else ("An" if is_vowel else "A")
        before = before[: article.start()] + fitting + " "
    return before + _like(word, found[0]) + text[found.end() :]


def number_edits(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Another number, or a bound that the number keeps or breaks."""
    found = [match for match in DIGITS.finditer(text) if not 1900 <= int(match[1].replace(",", "")) <= 2035]
    if found:
        match = rng.choice(found)
        value = int(match[1].replace(",", ""))
        write = (lambda n: f"{n:,}") if value >= 1000 else str
        far = max(1, round(value * rng.choice((0.4, 0.6, 0.75, 1.3, 1.6, 2.5))))
        far = far if far != value else value + rng.choice((1, 2, 3))
        head, tail = text[: match.start()], text[match.end() :]
        yield head + write(far) + tail, "contradiction"
        low, high = max(1, int(value * rng.uniform(0.5, 0.95))), int(value * rng.uniform(1.1, 1.8)) + 1
        is_dated = MONTH.search(head[-12:]) or MONTH.search(tail[:12])
        if (
            value > 3
            and not is_dated
            and head[-1:] in ("", " ")
            and not re.search(r"(?:than|least|about|nearly|over|around|most|only|to|by|of|first|the) $", head)
        ):
            is_high = rng.random() < 0.5
            bound = rng.choice(("more than", "at least", "over") if not is_high else ("fewer than", "at most", "under"))
            kept = low if not is_high else high
            broken = high if not is_high else low
            yield f"{head}{bound} {write(kept)}{tail}", "entailment"
            yield f"{head}{bound} {write(broken)}{tail}", "contradiction"
    spelled = [match for match in WORD.finditer(text) if match[0].lower() in NUMBERS]
    if spelled:
        match = rng.choice(spelled)
        yield _put(text, match, rng.choice([n for n in NUMBERS if n != match[0].lower()])), "contradiction"


def negation_edits(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """ "not" after the first auxiliary, or taken out."""
    taken = NEGATED.search(text)
    if taken:
        yield text[: taken.end(1)] + " " + text[taken.end() :], "contradiction"
    elif not re.search(r"n't|\b(?:not|no|never|nothing|nobody|any|only|if|that|which|who)\b", text.lower()):
        match = AUXILIARY.search(text)
        if match and rng.random() < 0.3:
            yield text[: match.end()] + " not" + text[match.end() :], "contradiction"


def word_edits(
    net: WordNet, classes: dict[str, list[list[str]]], text: str, rng: random.Random
) -> Iterator[tuple[str, str]]:
    """One word for an antonym, a fellow, a synonym, a hypernym or a hyponym; an adjective dropped or added."""
    words = list(WORD.finditer(text))
    options: list[tuple[str, str, str]] = []
    for at, match in enumerate(words):
        word = match[0].lower()
        previous = words[at - 1][0].lower() if at else ""
        if len(word) < 3:
            continue
        fellows = [f for f in next(iter(classes.get(match[0], [])), []) if f != match[0]]
        alike = [f for f in fellows if f[0].isupper() == match[0][0].isupper()]
        if alike and (net.counts[f"n:{word}"] >= 1 or match[0][0].isupper()):
            options.append((_put(text, match, rng.choice(alike)), "contradiction", "class"))
        for part in "nvar":
            opposite = sorted(w for w in net.antonyms[f"{part}:{word}"] if "_" not in w)
            if opposite and net.is_mostly(word, part) and net.counts[f"{part}:{opposite[0].lower()}"] >= 2:
                options.append((_put(text, match, rng.choice(opposite)), "contradiction", "antonym"))
        if previous in BEFORE_NOUN and match[0].islower() and net.is_mostly(word, "n", 3):
            options += noun_options(net, text, match, rng)
        following = words[at + 1][0] if at + 1 < len(words) else ""
        if previous in ("a", "the", "his", "her", "their") and net.is_mostly(word, "a", 2) and match[0].islower():
            gap = text[match.end() : match.end() + 1]
            if gap == " " and net.is_mostly(following.lower(), "n", 2):
                shorter = _put(text, match, "").replace("  ", " ")
                shorter = (
                    re.sub(
                        r"\b([Aa])n? ([A-Za-z])",
                        lambda m: m[1] + ("n " if m[2].lower() in "aeiou" else " ") + m[2],
                        shorter,
                    )
                    if previous == "a"
                    else shorter
                )
                options += [(shorter, "entailment", "dropped"), (shorter, "added", "added")]
    by_sort: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for option in options:
        by_sort[option[2]].append(option)
    for sort in rng.sample(sorted(by_sort), min(3, len(by_sort))):
        changed, label, _ = rng.choice(by_sort[sort])
        yield changed, label


def noun_options(net: WordNet, text: str, match: re.Match[str], rng: random.Random) -> list[tuple[str, str, str]]:
    """A noun for a fellow hyponym, a synonym, its hypernym or a hyponym, of its first sense, in common words only."""
    synset = net.first["n"].get(match[0].lower())
    options: list[tuple[str, str, str]] = []
    if synset is None:
        return options

    def common(of: list[str], least: int) -> list[str]:
        return [w for w in of if w.isalpha() and w.islower() and w != match[0] and net.counts[f"n:{w}"] >= least]

    same = common(net.words[synset], 3)
    if same and net.first["n"].get(same[0]) == synset:
        options.append((_put(text, match, rng.choice(same)), "entailment", "synonym"))
    upper = net.above[synset][:1]
    if upper:
        general = common(net.words[upper[0]], 3)
        if general and net.first["n"].get(general[0]) == upper[0]:
            options.append((_put(text, match, general[0]), "entailment", "hypernym"))
            options.append((_put(text, match, general[0]), "hyponym", "hyponym"))
        fellows = [
            w for s in net.below[upper[0]] if s != synset for w in common(net.words[s], 2) if net.first["n"].get(w) == s
        ]
        if len(fellows) >= 3 and net.fields[synset] in CONCRETE:
            options.append((_put(text, match, rng.choice(fellows)), "contradiction", "fellow"))
    return options


def _is_fresh(row: dict[str, str], seen: Counter[tuple[str, ...]]) -> bool:
    """Counts the change of words that a pair makes: "man" for "woman" would fill half of the file."""
    left, right = (set(WORD.findall(row[side].lower())) for side in ("premise", "hypothesis"))
    change = (row["label"], *sorted(left - right), "/", *sorted(right - left))
    seen[change] += 1
    return len(change) == 2 or seen[change] <= MOST_ALIKE


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--each", type=int, default=6000, help="premises read of a set")
    ask.add_argument("--most", type=int, default=8000, help="pairs kept of a label and sort of edit")
    ask.add_argument("--seed", type=int, default=20261125)
    asked = ask.parse_args()
    rng = random.Random(asked.seed)
    net = read_wordnet(asked.wordnet)
    classes: dict[str, list[list[str]]] = defaultdict(list)
    for name in CLOSED:
        members = sorted(net.members(name))
        common = [w for w in members if net.counts[f"n:{w.lower()}"] >= 1] or members
        for word in members:
            if len(common) > 2:
                classes[word].append(common)

    kept: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    seen: Counter[tuple[str, ...]] = Counter()
    for name in SOURCES:
        with gzip.open(asked.data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        texts = sorted(
            {row[side] for row in rows for side in ("premise", "hypothesis") if 5 <= len(row[side].split()) <= 35}
        )
        for text in rng.sample(texts, min(asked.each, len(texts))):
            sorts = {
                "number": number_edits(text, rng),
                "word": word_edits(net, classes, text, rng),
                "not": negation_edits(text, rng),
            }
            for sort, edits in sorts.items():
                for changed, label in edits:
                    premise, hypothesis = text, changed
                    if label in ("hyponym", "added"):  # the longer or narrower one does not follow
                        premise, hypothesis, label = changed, text, "neutral"
                    if changed != text:
                        row = {
                            "premise": premise,
                            "hypothesis": hypothesis,
                            "label": label,
                            "dataset": f"minimal_{sort}",
                        }
                        kept[sort, label].append(row)
    kept = {key: [row for row in rows if key[0] != "word" or _is_fresh(row, seen)] for key, rows in kept.items()}
    chosen = [row for rows in kept.values() for row in rng.sample(rows, min(asked.most, len(rows)))]
    rng.shuffle(chosen)
    asked.out.mkdir(parents=True, exist_ok=True)
    with gzip.GzipFile(asked.out / "minimal_edits.jsonl.gz", "wb", mtime=0) as file:
        file.write("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in chosen).encode())
    for key, rows in sorted(kept.items()):
        print(*key, len(rows), file=sys.stderr)
    print(f"{len(chosen)} pairs", file=sys.stderr)


if __name__ == "__main__":
    main()
