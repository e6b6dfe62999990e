"""A whole file is read before anything is written; what is wrong with one is in test_imports."""

import hashlib

from rashomon.store.survey import survey_run
from tests.scans import fleet_scan, write_records


def test_it_knows_the_place_of_every_conflict_in_its_dispute(tmp_path):
    survey = survey_run(write_records(tmp_path, fleet_scan(3, lone=1)))

    assert survey.places_of(["c0", "c2", "c3"]) == [(0, 1), (0, 3), None]
    assert (survey.dispute_ids, survey.dispute_sizes) == (["d-fleet"], [3])


def test_it_counts_the_lines_and_hashes_the_texts(tmp_path):
    scan = fleet_scan(2)
    survey = survey_run(write_records(tmp_path, scan))

    assert survey.counts == {"document": 4, "statement": 4, "dispute": 1, "conflict": 2}
    assert survey.text_hashes == {
        id_: hashlib.sha256(document.text.encode()).hexdigest() for id_, document in scan["documents"].items()
    }


def test_it_tells_how_far_it_is(tmp_path):
    told = []
    survey_run(write_records(tmp_path, fleet_scan(700)), told.append)

    assert told == [2000]  # 1,400 documents, 1,400 statements, a dispute, 700 conflicts: 3,501 lines and the header
