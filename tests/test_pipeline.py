"""A scan from documents in any form to a Result, with models that judge by shared words."""

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from rashomon.artefacts import embedded
from rashomon.documents import document_from_text
from rashomon.errors import InputError, SettingsError
from rashomon.pipeline import UNFITTED_THRESHOLD, collect_documents, scan, threshold_of
from rashomon.settings import Settings, read_settings
from tests.fakes import FakeEncoder, FakeScorer
from tests.hand_decision import HAND, decided_by_hand

OPEN = "The bridge over the river is open."
NOT_OPEN = "The bridge over the river is not open."
ROWS = [{"source": "Gazette", "text": OPEN}, {"source": "Herald", "text": NOT_OPEN}]


@pytest.fixture(autouse=True)
def by_hand():
    with decided_by_hand():
        yield


def scan_with_fakes(documents, **settings):
    settings = Settings(**{"threshold": 0.5, **settings})
    return scan(documents, settings=settings, scorer=FakeScorer(), encoder=FakeEncoder())


def collected(given):
    problems = []
    return collect_documents(given, problems.append), problems


class TestScan:
    def test_two_sources_that_contradict_each_other_are_one_flagged_conflict(self):
        result = scan_with_fakes(ROWS)

        [conflict] = result.flagged
        pair = conflict.scored.pair
        assert {pair.left.source, pair.right.source} == {"Gazette", "Herald"}
        assert conflict.probability >= conflict.threshold == 0.5
        assert conflict.kind == "denial"
        assert [len(dispute.conflicts) for dispute in result.disputes] == [1]

    def test_one_source_alone_is_not_compared_with_itself(self):
        result = scan_with_fakes([{"source": "Gazette", "text": f"{OPEN} {NOT_OPEN}"}])

        assert len(result.statements) == 2
        assert result.run["counts"]["pairs"] == 0
        assert result.conflicts == ()

    def test_two_speakers_inside_one_document_are_compared(self):
        said = "said the bridge over the river is"
        text = f"Mayor Ada Stone {said} open. Chief Bo Reed {said} not open."

        result = scan_with_fakes([{"source": "Gazette", "text": text}])

        speakers = {result.flagged[0].scored.pair.left.voice, result.flagged[0].scored.pair.right.voice}
        assert speakers == {"Ada Stone", "Bo Reed"}

    def test_the_run_is_described(self):
        run = scan_with_fakes([*ROWS, {"source": "Courier", "text": "Was it the mayor?"}]).run

        assert run["counts"] == {
            "documents": 3,
            "sources": 3,
            "voices": 3,
            "boilerplate_left_out": 0,
            "statements": 3,
            "statements_attributed": 0,
            "statements_carried_by_several": 0,
            "copies_left_out": 0,
            "not_checkable_left_out": 1,
            "pairs": 1,
            "pairs_ruled_out": 0,
            "judgements": 2,
            "pairs_agreeing": 0,
            "conflicts_flagged": 1,
            "revisions": 0,
            "disputes": 1,
            "problems": 0,
        }
        assert run["threshold"] == run["settings"]["threshold"] == 0.5
        assert run["models"]["nli"] == {"name": "fake", "revision": "0", "temperature": 1.0}
        assert run["models"]["encoder"] == {"name": "fake-encoder", "revision": "0"}
        assert datetime.fromisoformat(run["began_at"]).tzinfo == UTC
        assert list(run["seconds"]) == [
            "load models", "read documents", "extract statements", "embed statements", "pair statements",
            "score pairs", "find conflicts",
        ]  # fmt: skip

    def test_the_threshold_flags_and_the_best_others_are_listed_below(self):
        none = scan_with_fakes(ROWS, threshold=1.0, list_below=0)
        listed = scan_with_fakes(ROWS, threshold=1.0, list_below=5)

        assert (none.conflicts, none.flagged, len(none.probabilities)) == ((), (), 1)
        assert (len(listed.conflicts), listed.flagged) == (1, ())

    def test_a_second_run_gives_the_same_ids_and_numbers(self):
        assert scan_with_fakes(ROWS).conflicts == scan_with_fakes(ROWS).conflicts
        assert {c.id for c in scan_with_fakes(ROWS).conflicts} == {c.id for c in scan_with_fakes(ROWS[::-1]).conflicts}

    def test_the_frames_have_a_row_a_conflict_and_a_row_a_statement(self):
        result = scan_with_fakes(ROWS)

        assert result.conflicts_frame()["rank"].tolist() == [1]
        assert result.conflicts_frame()["dispute_id"].tolist() == [result.disputes[0].id]
        assert sorted(result.statements_frame()["text"]) == sorted([OPEN, NOT_OPEN])

    def test_a_text_without_statements_gives_an_empty_result(self):
        result = scan_with_fakes([{"source": "Gazette", "text": "Who came?"}])

        assert result.conflicts == ()
        assert len(result.conflicts_frame()) == 0

    def test_every_stage_is_counted(self):
        stages = {}

        class Counting:
            def stage(self, name, total):
                stages[name] = [total, 0]

                def counter(done):
                    stages[name][1] += done

                return counter

        scan(ROWS, settings=Settings(), scorer=FakeScorer(), encoder=FakeEncoder(), progress=Counting())

        assert stages == {
            "Reading documents": [None, 2],
            "Extracting statements": [2, 2],
            "Embedding statements": [2, 2],
            "Pairing statements": [2, 2],
            "Judging pairs, both directions": [2, 2],
        }

    def test_an_unreadable_document_is_a_problem_and_the_run_goes_on(self):
        result = scan_with_fakes([*ROWS, {"source": "Courier", "text": " "}])

        assert len(result.flagged) == 1
        assert [problem.place for problem in result.problems] == ["document 3"]
        assert result.run["counts"]["problems"] == 1


class TestDocumentsInAnyForm:
    def test_records_mappings_and_frames(self):
        record = document_from_text(OPEN, source="Gazette")

        for given in (record, [record], [{"source": "Gazette", "text": OPEN}], {"source": "Gazette", "text": OPEN}):
            assert collected(given) == ([record], [])
        assert collected(pd.DataFrame([{"source": "Gazette", "text": OPEN, "title": None, "url": float("nan")}])) == (
            [record],
            [],
        )

    def test_paths_and_strings_that_name_them(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        Path("two words").mkdir()
        Path("two words/gazette.txt").write_text(OPEN)

        for given in (["two words"], "two words", [Path("two words")], ["two words/gazette.txt"], iter(["two words/"])):
            [document], problems = collected(given)
            assert (document.source, document.text, problems) == ("gazette", OPEN, [])

    def test_other_strings_are_texts_each_a_source_of_its_own(self):
        documents, _ = collected([OPEN, NOT_OPEN, "One\n\nTwo " * 1000])

        assert [document.source for document in documents] == ["document 1", "document 2", "document 3"]
        assert documents[0].text == OPEN

    def test_a_single_word_is_a_path_that_is_not_there(self):
        with pytest.raises(InputError, match="reports/tpyo: no such file or folder"):
            collected(["reports/tpyo"])

    def test_what_cannot_be_a_document_is_a_problem(self):
        documents, problems = collected([5, "", {"source": "Herald"}, {"source": "Gazette", "text": OPEN}])

        assert [document.source for document in documents] == ["Gazette"]
        assert [problem.place for problem in problems] == ["document 1", "document 2", "document 3"]
        assert problems[0].message == "int is not a document; give records, mappings, paths or texts"
        assert "the text is empty" in problems[1].message
        assert "no text; a document needs a column such as text" in problems[2].message

    def test_a_date_that_cannot_be_read_is_told(self):
        [document], problems = collected([{"source": "Gazette", "text": OPEN, "date": "some Tuesday"}])

        assert document.published_at is None
        assert "some Tuesday" in problems[0].message

    def test_the_same_document_twice_is_one_with_a_problem(self, tmp_path):
        (tmp_path / "Gazette.txt").write_text(OPEN)
        documents, problems = collected([{"source": "Gazette", "text": OPEN}] * 2 + [tmp_path])

        assert len(documents) == 1
        assert [problem.message for problem in problems] == ["given twice; one copy is left out"] * 2

    @pytest.mark.parametrize("nothing", [[], pd.DataFrame(), iter(())])
    def test_nothing_at_all_is_an_error(self, nothing):
        with pytest.raises(InputError, match="no document could be read; the input is empty"):
            collected(nothing)

    def test_nothing_readable_is_an_error_that_names_the_first_reasons(self):
        with pytest.raises(InputError, match=r"document 1: .*text is empty; document 2: .*\(and 2 more\)"):
            collected([""] * 7)


class TestThreshold:
    def test_the_users_own_wins(self):
        assert threshold_of(Settings(threshold=0.9), FakeScorer()) == 0.9

    def test_a_model_of_the_users_own_has_even_odds(self):
        assert threshold_of(Settings(), FakeScorer()) == UNFITTED_THRESHOLD == 0.5

    def test_the_embedded_model_has_the_one_that_its_decision_was_fitted_for(self):
        own = embedded("nli")
        named = FakeScorer(name=own.name, revision=own.revision)
        assert threshold_of(Settings(), named) == HAND.texts_threshold() == 0.5

    def test_a_precision_chooses_it_for_any_model(self):
        assert threshold_of(Settings(precision=0.9), FakeScorer()) == 0.7

    def test_a_precision_that_was_never_reached_is_an_error(self):
        with pytest.raises(SettingsError, match=r"no threshold reached a precision of 0\.95"):
            threshold_of(Settings(precision=0.95), FakeScorer())

    def test_a_scan_flags_at_the_threshold_of_its_precision(self):
        run = scan(ROWS, settings=Settings(precision=0.9), scorer=FakeScorer(), encoder=FakeEncoder()).run
        assert (run["threshold"], run["models"]["decision"]["revision"]) == (0.7, "by-hand")


def test_a_misspelt_setting_stops_before_any_work():
    with pytest.raises(SettingsError, match="did you mean neighbours"):
        read_settings(environment={}, neighbors=3)
