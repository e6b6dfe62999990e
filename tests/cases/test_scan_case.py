"""A scan of a case finds what a plain scan of the same documents finds, and does only what is new."""

from dataclasses import replace

import pytest

from rashomon.cases.case import Case
from rashomon.errors import InputError, StoreError
from rashomon.settings import Settings
from tests.cases.town import REPORTS, SETTINGS, data_of, plain_scan, scan_into, write_reports
from tests.fakes import FakeScorer
from tests.hand_decision import decided_by_hand


@pytest.fixture(autouse=True)
def by_hand():
    with decided_by_hand():
        yield


@pytest.fixture
def reports(tmp_path):
    return write_reports(tmp_path / "reports")


@pytest.fixture
def case(folder):
    return folder


def is_same(found, plain, tmp_path):
    return data_of(found.result, tmp_path / "found") == data_of(plain, tmp_path / "plain")


def test_the_data_files_of_a_case_are_those_of_a_plain_scan_byte_for_byte(reports, case, tmp_path):
    assert is_same(scan_into(case, reports), plain_scan(reports), tmp_path)


def test_a_second_scan_of_the_same_input_makes_nothing_and_says_so(reports, case, tmp_path):
    scan_into(case, reports)
    scorer = FakeScorer()

    again = scan_into(case, reports, scorer=scorer)

    assert scorer.judged == []
    assert (again.extracted, again.embedded, again.judged) == (0, 0, 0)
    assert again.told() == ["nothing new; 5 documents in the case", "nothing to score"]
    assert is_same(again, plain_scan(reports), tmp_path)


def test_one_more_document_costs_its_own_pairs_only(reports, case, tmp_path):
    scan_into(case, reports)
    write_reports(tmp_path / "new", {"post/bridge.txt": "The bridge over the river is shut."})
    scorer = FakeScorer()

    more = scan_into(case, tmp_path / "new", scorer=scorer)

    assert (more.extracted, more.embedded) == (1, 1)
    assert more.judged == len(scorer.judged) > 0
    assert all("The bridge over the river is shut." in pair for pair in scorer.judged)
    assert is_same(more, plain_scan(reports, tmp_path / "new"), tmp_path)


def test_without_inputs_it_decides_again_over_what_it_holds(reports, case, tmp_path):
    scan_into(case, reports)
    strict = replace(SETTINGS, threshold=0.99)
    for path in reports.rglob("*.txt"):  # the case keeps its own copy
        path.unlink()

    again = scan_into(case, settings=strict)

    write_reports(tmp_path / "reports")
    assert again.judged == 0
    assert again.settings_changed == ("threshold 0.3 → 0.99",)
    assert is_same(again, plain_scan(reports, settings=strict), tmp_path)


def test_another_way_of_comparing_scores_the_pairs_it_adds(reports, case, tmp_path):
    scan_into(case, reports)
    wider = Settings(threshold=0.3, across="documents")

    again = scan_into(case, settings=wider)

    assert again.embedded == 0
    assert again.judged > 0
    assert is_same(again, plain_scan(reports, settings=wider), tmp_path)


def test_scores_of_one_model_are_not_taken_for_those_of_another(reports, case):
    first = scan_into(case, reports)

    other = scan_into(case, scorer=FakeScorer(revision="1"))

    assert other.judged == first.judged > 0


def test_what_was_scored_stays_known_when_a_document_leaves_and_returns(reports, case, tmp_path):
    scan_into(case, reports)
    text = (reports / "herald/ferry.txt").read_text()
    (reports / "herald/ferry.txt").unlink()

    without = scan_into(case, reports)
    (reports / "herald/ferry.txt").write_text(text)
    back = scan_into(case, reports)

    assert [name.rpartition("/")[2] for name in without.changes.vanished] == ["ferry.txt"]
    assert without.result.run["counts"]["documents"] == 4
    assert (back.changes.new, back.extracted, back.embedded, back.judged) == (1, 0, 0, 0)
    assert is_same(back, plain_scan(reports), tmp_path)


def test_a_case_without_documents_says_what_to_do(case):
    with pytest.raises(InputError, match="the case is empty, name an input"):
        scan_into(case)


def test_an_input_that_was_never_there_is_an_error_and_changes_nothing(reports, case, tmp_path):
    scan_into(case, reports)

    with pytest.raises(InputError, match="nowhere: no such file or folder"):
        scan_into(case, reports, tmp_path / "nowhere")

    assert scan_into(case).changes.held == 5


@pytest.mark.parametrize("kind", ["statements", "vectors", "logits"])
def test_a_damaged_segment_is_made_again_and_told(reports, case, tmp_path, kind):
    scan_into(case, reports)
    [segment] = (case / "segments").glob(f"{kind}-*")
    content = bytearray(segment.read_bytes())
    content[len(content) // 2] ^= 1
    segment.write_bytes(content)

    again = scan_into(case, reports)

    assert again.damaged == (segment.name,)
    assert f"damaged and made again: {segment.name}" in again.told()
    assert is_same(again, plain_scan(reports), tmp_path)
    assert scan_into(case, reports).damaged == ()


def test_documents_of_a_damaged_segment_are_read_again_where_their_input_is_named(reports, case, tmp_path):
    scan_into(case, reports)
    [segment] = (case / "segments").glob("documents-*")
    segment.write_bytes(segment.read_bytes()[:-9])

    with pytest.raises(StoreError, match="the kept copy of 5 documents is damaged; name again what it was read from"):
        scan_into(case)

    assert is_same(scan_into(case, reports), plain_scan(reports), tmp_path)


def test_a_run_says_in_its_record_what_was_done_for_it(reports, case):
    scan_into(case, reports)
    (reports / "herald/bridge.txt").write_text(REPORTS["herald/bridge.txt"].replace("15", "17"))

    run = scan_into(case, reports).result.run

    assert run["case"] == {
        "new": 0,
        "unchanged": 4,
        "changed": [str(reports / "herald/bridge.txt")],
        "moved": [],
        "vanished": [],
        "documents_extracted": 1,
        "texts_embedded": 1,
        "judgements_made": run["case"]["judgements_made"],
        "compared_anew": True,
    }


def test_many_nights_leave_few_segments(case, tmp_path):
    for night in range(14):
        folder = write_reports(tmp_path / "in", {f"gazette/{night}.txt": f"The bridge {night} is open."})
        last = scan_into(case, folder)

    assert len(list((case / "segments").glob("statements-*"))) == 3  # the first twelve are one, and two more
    assert is_same(last, plain_scan(folder), tmp_path)
    with Case(case) as opened:
        assert len(opened.index.segments()) == len(list((case / "segments").iterdir()))
