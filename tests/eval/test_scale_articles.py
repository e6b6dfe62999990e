"""Made articles are the same every time, and stories grow in number, not in size."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest

from eval.scale_articles import COLLECTIONS, Family, made_articles, main, read_families
from rashomon.errors import InputError

REPORTS = (
    (
        "Engineers closed the Velm bridge on Monday after 12 cracks were found by Dana Orr.",
        "The mayor of Velm said that the bridge would stay closed for three weeks.",
        "Dana Orr said on Tuesday that the pillars of the old bridge were sound.",
        "Some 400 people live on the far side of the river and need the bridge.",
    ),
    (
        "The bridge at Velm is closed after an engineer named Dana Orr found 14 cracks.",
        "Boats will carry people across the river, said the mayor in the evening.",
        "Nobody could say who would pay for the repairs to the Velm bridge.",
    ),
)


@pytest.fixture
def families() -> list[Family]:
    return [Family(reports=REPORTS, names=frozenset({"Velm", "Dana", "Orr"}))]


def test_the_first_articles_are_the_same_whatever_number_is_asked_for(families: list[Family]) -> None:
    few, many = list(made_articles(families, 20, seed=3)), list(made_articles(families, 200, seed=3))
    assert few == many[:20]
    assert few != list(made_articles(families, 20, seed=4))


def test_names_are_replaced_and_alike_in_all_reports_of_a_story(families: list[Family]) -> None:
    articles = list(made_articles(families, 300))
    assert not any(name in article["text"] for article in articles for name in ("Velm", "Dana", "Orr"))
    named: dict[str, set[str]] = {}
    for article in articles:
        for sentence in article["text"].split("\n\n"):
            if sentence.startswith("The mayor of "):
                named.setdefault(article["url"].rpartition("/")[0], set()).add(sentence.split()[3])
    assert len(named) > 20
    assert {len(names) for names in named.values()} == {1}
    assert len({name for names in named.values() for name in names}) > 0.9 * len(named)


def test_a_story_has_other_words_than_its_family_and_the_same_in_all_its_reports(families: list[Family]) -> None:
    def wordings(reworded: float) -> list[set[str]]:
        stories: dict[str, set[str]] = {}
        for article in made_articles(families * 3, 300, reworded=reworded):
            for sentence in article["text"].split("\n\n"):
                if sentence.startswith("Boats "):
                    stories.setdefault(article["url"].rpartition("/")[0], set()).add(sentence)
        return list(stories.values())

    assert wordings(0) == [{"Boats will carry people across the river, said the mayor in the evening."}] * len(
        wordings(0)
    )
    told = wordings(0.5)
    assert all(len(sentences) == 1 for sentences in told)
    assert len({sentence for sentences in told for sentence in sentences}) > 0.5 * len(told)


def test_stories_grow_in_number_and_not_in_size(families: list[Family]) -> None:
    def reports(count: int) -> Counter[str]:
        return Counter(article["url"].rpartition("/")[0] for article in made_articles(families, count))

    few, many = reports(300), reports(3_000)
    assert len(many) == pytest.approx(10 * len(few), rel=0.2)
    assert max(many.values()) <= 12


def test_some_reports_of_a_story_give_another_number(families: list[Family]) -> None:
    given: dict[str, set[str]] = {}
    for article in made_articles(families, 600):
        for sentence in article["text"].split("\n\n"):
            if sentence.startswith("Engineers "):
                given.setdefault(article["url"].rpartition("/")[0], set()).add(sentence.split()[8])  # "after 12 cracks"
    assert any(len(numbers) > 1 for numbers in given.values())


def test_articles_are_published_a_thousand_a_day(families: list[Family]) -> None:
    last = list(made_articles(families, 5_001))[-1]
    assert "2031-01-06" <= last["published_at"] <= "2031-01-09"


def write_collections(folder: Path) -> None:
    for name in COLLECTIONS:
        row = {"doc_id": "1", "topic_id": "1", "subtopic_id": "1", "location": "velm", "date": "2020-01-01"}
        with gzip.open(folder / f"{name}.docs.jsonl.gz", "wt", encoding="utf-8") as file:
            for report in REPORTS:
                file.write(json.dumps(row | {"sentences": list(report)}) + "\n")


def test_reports_of_one_event_are_a_family_with_its_names(tmp_path: Path) -> None:
    write_collections(tmp_path)
    families = read_families(tmp_path)
    assert [len(family.reports) for family in families] == [2, 2, 2]
    assert {"Velm", "Dana", "Orr"} <= families[0].names
    assert not {"Monday", "Some", "The"} & families[0].names


def test_a_missing_collection_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"fakes\.docs"):
        read_families(tmp_path)


def test_articles_are_written_as_rows(tmp_path: Path) -> None:
    write_collections(tmp_path)
    out = tmp_path / "made.jsonl"
    assert main(["--articles", "7", "--out", str(out), "--data", str(tmp_path)]) == 0
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert rows == list(islice(made_articles(read_families(tmp_path), 100), 7))
    assert set(rows[0]) == {"source", "title", "url", "published_at", "text"}
