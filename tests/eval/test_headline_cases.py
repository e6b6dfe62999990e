import gzip
import json
from datetime import date

import pytest

from eval.accounts.corpus import SplitStory
from eval.accounts.markup import HeadlineClaim, Report, Story
from eval.headline_cases import HeadlineCase, claim_cases, headline_pairs, read_fnc1, sampled, unrelated_cases
from rashomon.errors import InputError


def packed(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))


def story(name, kind="rumour"):
    reports = tuple(
        Report(
            letter=letter,
            source="The Quill",
            register="wire",
            published=date(2027, 3, 2),
            headline="",
            text=f"{name} {letter}",
            lines=(),
        )
        for letter in "ABC"
    )
    claim = HeadlineClaim(text=f"{name} happened", stances={"A": "agree", "C": "disagree"})
    told = Story(id=name, kind=kind, matters={}, reports=reports, relations={}, overrides={}, claims=(claim,))
    return SplitStory(id=name, kind=kind, split="dev", story=told, pairs=())


def test_the_competition_test_is_read_with_its_bodies(tmp_path):
    packed(tmp_path / "fnc1" / "bodies.test.jsonl.gz", [{"body_id": 7, "body": "A whale was seen."}])
    packed(tmp_path / "fnc1" / "stances.test.jsonl.gz", [{"headline": "Whale!", "body_id": 7, "stance": "agree"}])
    part = read_fnc1(tmp_path)
    assert part.cases == (HeadlineCase(headline="Whale!", article="A whale was seen.", stance="agree", group="7"),)
    assert (part.bodies, len(part.sha256)) == (1, 64)


def test_a_missing_folder_says_what_to_pass(tmp_path):
    with pytest.raises(InputError, match="--data"):
        read_fnc1(tmp_path)


def test_a_stance_of_an_unknown_body_is_named_by_its_row(tmp_path):
    packed(tmp_path / "fnc1" / "bodies.test.jsonl.gz", [{"body_id": 7, "body": "A whale was seen."}])
    packed(tmp_path / "fnc1" / "stances.test.jsonl.gz", [{"headline": "Whale!", "body_id": 8, "stance": "agree"}])
    with pytest.raises(InputError, match="row 1"):
        read_fnc1(tmp_path)


def test_claims_stand_beside_the_reports_that_deal_with_them_alone():
    found = claim_cases([story("flood")])
    assert [(case.article, case.stance) for case in found] == [("flood A", "agree"), ("flood C", "disagree")]


def test_unrelated_reports_are_of_other_stories():
    found = unrelated_cases([story("flood"), story("fire"), story("vote", "election")], each=2)
    assert len(found) == 10  # two rumours: two of their kind and two of any kind each; the election: two of any kind
    assert all(case.article.split()[0] != case.group and case.stance == "unrelated" for case in found)


def test_a_pair_of_headlines_is_an_article_of_one_sentence(tmp_path):
    path = tmp_path / "pairs.jsonl.gz"
    packed(path, [{"premise": "Whale seen", "hypothesis": "Was it a whale?", "label": "neutral"}])
    [case] = headline_pairs(path, limit=5)
    assert (case.article, case.headline, case.stance) == ("Whale seen", "Was it a whale?", "discuss")


def test_a_sample_takes_whole_articles_and_is_the_same_again():
    cases = [HeadlineCase(headline=str(at), article="", stance="agree", group=str(at % 5)) for at in range(20)]
    found = sampled(cases, 6, seed=1)
    assert len(found) == 8  # two articles of four
    assert len({case.group for case in found}) == 2
    assert found == sampled(cases, 6, seed=1)
    assert sampled(cases, None, seed=1) == cases
