"""What a scan prints: the disputes in short, the counts, the problems."""

import re
from dataclasses import replace
from pathlib import Path

from rashomon.cli.summary import print_problems, print_summary
from rashomon.pipeline import scan
from rashomon.records import Problem
from rashomon.settings import Settings
from tests.fakes import FakeEncoder, FakeScorer
from tests.hand_decision import decided_by_hand


def result_of(*texts, problems=0, threshold=0.5):
    documents = [{"source": f"paper {at}", "text": text} for at, text in enumerate(texts)]
    documents += [{"source": "empty", "text": ""}] * problems
    settings = Settings(threshold=threshold)
    with decided_by_hand():
        return scan(documents, settings=settings, scorer=FakeScorer(), encoder=FakeEncoder())


def test_disputes_come_with_who_says_what_and_the_counts(capsys):
    result = result_of("The bridge over the river is open.", "The bridge over the river is not open.")

    print_summary(result, [Path("out/conflicts.csv")])

    shown = capsys.readouterr().out
    assert "1. denial, probability " in shown
    assert re.search(r"^   [AB]  paper 0: The bridge over the river is open\.$", shown, re.MULTILINE)
    assert re.search(r"^   [AB]  paper 1: The bridge over the river is not open\.$", shown, re.MULTILINE)
    counted = " ".join(shown.split())
    assert "2 documents of 2 sources, 2 statements, 1 pair compared: 1 conflict flagged in 1 dispute" in counted
    assert "  out/conflicts.csv\n" in shown


def test_without_a_flagged_one_it_says_where_the_others_are(capsys):
    texts = "The bridge over the river is open.", "The bridge over the river is not open."

    print_summary(result_of(*texts, threshold=1.0), [])

    assert "The best unflagged pairs are in conflicts.csv" in capsys.readouterr().out


def test_without_any_pair_it_does_not(capsys):
    print_summary(result_of("Rain fell on the harbour."), [])

    assert "unflagged" not in capsys.readouterr().out


def test_ten_disputes_are_shown_and_the_rest_counted(capsys):
    (dispute,) = result_of("The bridge over the river is open.", "The bridge over the river is not open.").disputes
    result = replace(result_of("Rain fell."), disputes=(dispute,) * 12)

    print_summary(result, [])

    shown = capsys.readouterr().out
    assert "10. " in shown
    assert "11. " not in shown
    assert "… and 2 more disputes in conflicts.csv" in shown


def test_who_else_is_on_a_side_is_told_below_its_best_words(capsys):
    (dispute,) = result_of("The bridge over the river is open.", "The bridge over the river is not open.").disputes
    several = replace(dispute.accounts[0], voices=(dispute.accounts[0].voices[0], "Herald", "Mail"), origins=3)
    told = replace(dispute, accounts=(several, dispute.accounts[1]))

    print_summary(replace(result_of("Rain fell."), disputes=(told,)), [])

    assert "      with Herald, Mail (3 origins)\n" in capsys.readouterr().out


def test_who_denies_something_is_said_to_deny_it(capsys):
    result = result_of(
        "The bridge over the river is open.", "Chief Bo Reed denied that the bridge over the river is open."
    )

    print_summary(result, [])

    assert "Bo Reed (denies, in paper 1): " in capsys.readouterr().out


def test_twenty_problems_are_shown_on_stderr_and_the_rest_counted(capsys):
    result = result_of("Rain fell on the harbour.", problems=23)

    print_problems(result)

    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 21
    assert "… and 3 more; see problems in run.json" in shown.err
    assert isinstance(result.problems[0], Problem)


def test_documents_of_one_source_alone_are_told_apart_from_documents_that_agree(capsys):
    rows = [{"source": "Gazette", "text": text} for text in ("The bridge is open.", "The bridge is not open.")]
    for across, is_told in (("speakers", True), ("documents", False)):
        settings = Settings(across=across)
        with decided_by_hand():
            print_summary(scan(rows, settings=settings, scorer=FakeScorer(), encoder=FakeEncoder()), [])
        assert ("--across documents compares the documents" in capsys.readouterr().out) is is_told
