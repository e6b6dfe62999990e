"""What is wrong with corpus files, and what there is: `python -m eval.accounts.check FOLDER …`.

In: folders with `stories/` and `triples/`, or with splits of them.  Out: each fault with its file and line, and counts;
exit code 1 when there is a fault.  It reads labels as they are and does not judge them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from eval.accounts.labels import LabelledPair, labelled_pairs
from eval.accounts.markup import Story, Triple, read_story, read_triple_table
from rashomon.errors import InputError

NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|den(?:y|ie[sd]|ying|ials?)|refut\w+|"
    r"reject\w*|false\w*|untrue|disput\w+|contradict\w*|fail\w*|dismiss\w*|rebut\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|twice|double|"
    r"scores|couple|single)\b",
    re.IGNORECASE,
)


def is_plain(*texts: str) -> bool:
    """No text holds a number or a word of negation or denial."""
    return not any(NEGATION.search(text) or NUMBER.search(text) for text in texts)


def main(arguments: Sequence[str]) -> int:
    """Check the folders and print faults and counts."""
    if not arguments:
        print("usage: python -m eval.accounts.check FOLDER …", file=sys.stderr)
        return 2
    faults: list[str] = []
    stories: list[Story] = []
    triples: list[Triple] = []
    for folder in map(Path, arguments):
        for path in sorted(folder.rglob("*.story")):
            try:
                stories.append(read_story(path))
            except InputError as error:
                faults.append(str(error))
        for path in sorted(folder.rglob("*.tsv")):
            try:
                triples += read_triple_table(path)
            except InputError as error:
                faults.append(str(error))
    pairs = [pair for story in stories for pair in labelled_pairs(story)]
    for told in (*_thin(stories), *_count_pairs(stories, pairs), *_count_triples(triples)):
        print(told)
    for fault in faults:
        print(f"FAULT {fault}")
    if not stories and not triples and not faults:
        faults.append("nothing found")
        print(f"FAULT no .story and no .tsv below {', '.join(arguments)}")
    return 1 if faults else 0


def _thin(stories: Sequence[Story]) -> Iterable[str]:
    """Stories that miss what the guide asks for: worth a look, no fault."""
    for story in stories:
        conflicts = sum(pair.label == "conflict" for pair in labelled_pairs(story))
        lines = sum(len(report.lines) for report in story.reports)
        lengths = [len(report.text.split()) for report in story.reports]
        odd = [f"{length} words" for length in lengths if not 80 <= length <= 250]
        if conflicts < 10:
            odd.append(f"{conflicts} conflicts")
        if lines < 20:
            odd.append(f"{lines} annotated lines")
        if odd:
            yield f"look at {story.id}: {', '.join(odd)}"


def _count_pairs(stories: Sequence[Story], pairs: Sequence[LabelledPair]) -> Iterable[str]:
    if not stories:
        return
    conflicts = [pair for pair in pairs if pair.label == "conflict"]
    plain = sum(is_plain(pair.left.text, pair.right.text) for pair in conflicts)
    reports = sum(len(story.reports) for story in stories)
    yield f"{len(stories)} stories, {reports} reports, {len(pairs)} pairs: {_told(pair.label for pair in pairs)}"
    yield f"story kinds: {_told(story.kind for story in stories)}"
    yield f"conflict kinds: {_told(pair.kind for pair in conflicts)}"
    yield f"conflicts without number and negation: {plain} of {len(conflicts)} ({plain / max(1, len(conflicts)):.0%})"
    claims = [stance for story in stories for claim in story.claims for stance in claim.stances.values()]
    yield f"claims: {_told(claims)}"


def _count_triples(triples: Sequence[Triple]) -> Iterable[str]:
    if not triples:
        return
    plain = sum(is_plain(triple.statement, triple.conflict) for triple in triples)
    themes = {triple.theme for triple in triples}
    yield f"{len(triples)} triples of {len(themes)} themes: {_told(of.kind for of in triples)}"
    yield f"near misses: {_told(of.near for of in triples)}"
    yield f"triples without number and negation: {plain} of {len(triples)} ({plain / len(triples):.0%})"


def _told(values: Iterable[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in Counter(values).most_common())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
