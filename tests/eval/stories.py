"""An invented story in the format of the corpus, and triples, small enough to count by hand; a corpus on disk."""

from __future__ import annotations

from pathlib import Path

BRIDGE = """story: {name}
kind: battle
matter bridge | control | who holds the bridge | rebels; army
matter road | outcome | whether the coast road is open | open; shut
matter toll | number | how many died | nine; fourteen

@doc A | Velm Wire | wire | 2027-03-02 | Rebels take bridge
a1 [bridge=rebels; speaker=source; stance=asserts] Rebel fighters hold the {name} bridge since dawn.
a2 [toll=nine; speaker=a nurse; stance=asserts] A nurse counted nine dead at the {name} bridge.
-- It rained all day.

@doc B | Army Bulletin | communique | 2027-03-02 | Bridge secure
b1 [bridge=army; speaker=the army; stance=asserts] The army holds the {name} bridge, its bulletin said.
b2 [road=open; speaker=the army; stance=asserts] Traffic moves freely on the coast road.

@doc C | Dole Courier | local paper | 2027-03-03 | Road closed
c1 [road=shut; speaker=source; stance=asserts] The coast road is closed to traffic.
c2 [toll=fourteen; speaker=a nurse; stance=asserts] The nurse now counts fourteen dead at the {name} bridge.
=a1
rel toll nine fourteen revision
pair b2 c2 skip
claim Rebels took the bridge | A agree | B disagree
"""

# Gold of one story: a1-b1 conflict (control), b2-c1 conflict (outcome), a2-c2 revision, b2-c2 skipped, and the eight
# other pairs of lines of different reports unrelated; the copied a1 of report C makes no pairs.
TRIPLES = (
    (
        "control",
        "different_scope",
        "Guards hold the north quay.",
        "Dockers run the north quay.",
        "Dockers run the east quay.",
    ),
    (
        "framing",
        "compatible",
        "The founder was forced out.",
        "The founder chose to go.",
        "The founder chose a successor.",
    ),
)
NAMES = ("kanso", "orrin", "selm", "pardo")


def write_corpus(folder: Path, stories: int = 2) -> Path:
    """A corpus with so many stories and one theme of triples in each of its splits."""
    for split in ("train", "dev", "test"):
        (folder / split / "stories").mkdir(parents=True)
        (folder / split / "triples").mkdir()
        for at in range(stories):
            name = f"{split}-{NAMES[at]}"
            (folder / split / "stories" / f"{name}.story").write_text(BRIDGE.format(name=name), encoding="utf-8")
        rows = "".join("\t".join(row) + "\n" for row in TRIPLES)
        (folder / split / "triples" / f"{split}-quay.tsv").write_text(rows, encoding="utf-8")
    return folder
