"""The cascade's measures: shares a reader can redo, collections read as a scan reads them, curves that can be drawn."""

import argparse
import gzip
import json

import numpy as np
import pytest

from eval import cascade
from eval.cascade_measures import Compared, CountingScorer, Point, compare, summarise
from eval.cascade_plot import draw_curves
from eval.cascade_scans import Scan, is_for_choosing, is_for_reporting, scan_news
from rashomon.errors import InputError, SettingsError
from rashomon.records import Pair
from tests.conflicts.conftest import statement
from tests.fakes import FakeEncoder, FakeScorer


def compared(scan, kept, *, judgements=5, words=50):
    conflicts = {f"{scan}{at}": is_kept for at, is_kept in enumerate(kept)}
    return Compared(
        scan=scan,
        conflicts=conflicts,
        groups=dict.fromkeys(conflicts, f"document of {scan}"),
        disputes={scan: all(kept)},
        listed={},
        pairs=10,
        judgements=judgements,
        words=words,
        words_of_all=400,
    )


class TestShares:
    def test_conflicts_and_work_are_counted_over_all_scans(self):
        told = summarise([compared("a", [True] * 3), compared("b", [True, False])], draws=20, by_document=False)
        assert told["conflicts"]["n"] == 5
        assert told["conflicts"]["share"] == 0.8  # four of five
        assert told["disputes"]["share"] == 0.5  # that of b lacks a conflict
        assert told["listed"] == {"n": 0, "share": None, "interval": None}
        assert told["work"] == 0.25  # ten of forty judgements
        assert told["work_in_words"] == 0.125

    def test_the_interval_draws_whole_stories(self):
        told = summarise([compared("a", [True] * 9), compared("b", [False])], draws=200, by_document=False)
        low, high = told["conflicts"]["interval"]
        assert (low, high) == (0.0, 1.0)  # both of one, or both of the other

    def test_one_scan_without_documents_apart_has_no_interval(self):
        told = summarise([compared("a", [True, True])], draws=20, by_document=True)
        assert told["conflicts"]["interval"] is None

    def test_a_model_the_prospect_does_not_know_is_asked_for_everything_and_loses_nothing(self):
        texts = ("The harbour of Orun was closed", "The harbour of Orun was not closed", "Nine boats were seen there")
        sides = [statement(text, str(at)) for at, text in enumerate(texts)]
        pairs = [
            Pair(left=sides[one], right=sides[other], similarity=0.9, rule="across documents")
            for one, other in ((0, 1), (0, 2))
        ]
        scan = Scan(name="harbour", pairs=tuple(pairs), vectors={one.id: np.zeros(2, np.float32) for one in sides})
        found = compare(scan, FakeScorer(), FakeEncoder())
        assert found.judgements == 4
        assert found.words == found.words_of_all
        assert all(found.conflicts.values())


class TestCounting:
    def test_words_of_both_sides_are_counted(self):
        scorer = CountingScorer(FakeScorer())
        scorer.score_logits([("nine boats left", "four stayed"), ("one", "two")])
        assert (scorer.judgements, scorer.words) == (2, 7)
        assert (scorer.name, scorer.revision, scorer.max_tokens) == ("fake", "0", 64)


class TestCollections:
    def test_a_collection_is_one_scan_of_its_documents(self, tmp_path):
        rows = [
            {"doc_id": "1_1", "source": "Gazette", "date": "2026-03-02", "title": "Ferry", "text": text}
            for text in ("The ferry sank off Orun on Monday, police said.", "The ferry did not sink, its owner said.")
        ]
        rows[1]["source"] = None  # named by its id then
        with gzip.open(tmp_path / "ferry.docs.jsonl.gz", "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(row) + "\n" for row in rows)
        scan = scan_news("ferry", tmp_path, FakeEncoder())
        assert {side.source for pair in scan.pairs for side in (pair.left, pair.right)} == {"Gazette", "1_1"}
        assert {side.id for pair in scan.pairs for side in (pair.left, pair.right)} <= scan.vectors.keys()

    def test_a_missing_collection_is_named(self, tmp_path):
        with pytest.raises(InputError, match=r"ferry\.docs\.jsonl\.gz"):
            scan_news("ferry", tmp_path, FakeEncoder())

    def test_a_pair_is_for_choosing_or_for_reporting_and_never_for_both(self):
        sides = [statement("Nine boats left", str(at)) for at in range(12)]
        pairs = [
            Pair(left=one, right=other, similarity=0.5, rule="across documents")
            for at, one in enumerate(sides)
            for other in sides[at + 1 :]
        ]
        told = [(is_for_choosing(pair), is_for_reporting(pair)) for pair in pairs]
        assert set(told) == {(True, False), (False, True), (False, False)}


class TestTellingIt:
    def test_the_curve_table_has_the_least_work_for_so_much(self):
        record = {
            "measured": {},
            "curves": {"accounts, dev": {"cascade": [(0.1, 0.9), (0.2, 0.985), (0.5, 0.99)]}},
            "cost": {"prospect_ms_a_pair": 0.2, "judgement_ms": 3.0},
        }
        _, curve, cost = cascade.report_tables(record)
        assert curve.rows == (("cascade", ".100", ".200", ".200", ".500", "-"),)
        assert cost.rows[0] == ("the prospect, a pair", "0.20")

    def test_the_same_numbers_draw_the_same_bytes(self, tmp_path):
        curves = {"cascade": [Point(work=0.1, recall=0.9), Point(work=0.3, recall=0.99)]}
        one, other = (draw_curves(tmp_path / name, curves, title="dev").read_bytes() for name in ("a.svg", "b.svg"))
        assert one == other
        assert b"cascade" in one

    def test_no_draws_are_wrong_use(self):
        parser = argparse.ArgumentParser()
        cascade.add_options(parser)
        with pytest.raises(SettingsError, match="--draws 0"):
            cascade.run(parser.parse_args(["--draws", "0"]))
