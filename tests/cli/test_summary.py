"""What a scan prints: the conflicts in short, the counts, the problems."""

from pathlib import Path

from rashomon.cli.summary import print_problems, print_summary
from rashomon.pipeline import scan
from rashomon.records import Problem
from rashomon.settings import Settings
from tests.fakes import FakeEncoder, FakeScorer


def result_of(*texts, problems=0, threshold=0.5):
    documents = [{"source": f"paper {at}", "text": text} for at, text in enumerate(texts)]
    documents += [{"source": "empty", "text": ""}] * problems
    settings = Settings(threshold=threshold)
    return scan(documents, settings=settings, scorer=FakeScorer(), encoder=FakeEncoder())


def test_flagged_conflicts_come_with_who_says_what_and_the_counts(capsys):
    result = result_of("The bridge over the river is open.", "The bridge over the river is not open.")

    print_summary(result, [Path("out/conflicts.csv")])

    shown = capsys.readouterr().out
    assert "1. polarity, probability " in shown
    assert "- paper 0: The bridge over the river is open." in shown
    assert "2 documents of 2 sources, 2 statements, 1 pair compared: 1 conflict flagged (threshold 0.50)" in shown
    assert "  out/conflicts.csv\n" in shown


def test_without_a_flagged_one_it_says_where_the_others_are(capsys):
    texts = "The bridge over the river is open.", "The bridge over the river is not open."

    print_summary(result_of(*texts, threshold=1.0), [])

    assert "The best unflagged pairs are in conflicts.csv" in capsys.readouterr().out


def test_without_any_pair_it_does_not(capsys):
    print_summary(result_of("Rain fell on the harbour."), [])

    assert "unflagged" not in capsys.readouterr().out


def test_ten_conflicts_are_shown_and_the_rest_counted(capsys):
    texts = [f"The bridge over river {at} is {word}open." for at in range(4) for word in ("", "not ")]

    result = result_of(*texts)
    print_summary(result, [])

    shown = capsys.readouterr().out
    assert len(result.flagged) > 10
    assert "10. " in shown
    assert "11. " not in shown
    assert f"… and {len(result.flagged) - 10} more in conflicts.csv" in shown


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
        print_summary(scan(rows, settings=settings, scorer=FakeScorer(), encoder=FakeEncoder()), [])
        assert ("--across documents compares the documents" in capsys.readouterr().out) is is_told
