"""A case too large to compare all with all: what is new is compared with what is near it, and nothing else is done."""

import pandas as pd
import pyarrow.parquet as pq
import pytest

from rashomon.cases import compare_blocks, prepare, scan_case
from rashomon.cases.case import Case
from rashomon.cases.paired import Paired
from rashomon.pairs import near_documents
from tests.cases.town import REPORTS, SETTINGS, data_of, plain_scan, scan_into, write_reports
from tests.fakes import FakeEncoder, FakeScorer
from tests.hand_decision import decided_by_hand

MORE = {
    f"{outlet}/{what}-{number}.txt": f"The {what} in street {number} is {word}. Officials said {hurt} people were hurt."
    for number in range(4)
    for outlet, what, word, hurt in (
        ("gazette", "mill", "open", 3 + number),
        ("herald", "mill", "not open", 9 + number),
        ("post", "market", "safe", 4),
        ("courier", "market", "not safe", 2),
    )
}


@pytest.fixture(autouse=True)
def by_hand_and_by_blocks(monkeypatch):
    monkeypatch.setattr(scan_case, "MOST_AT_ONCE", 0)
    monkeypatch.setattr(compare_blocks, "BLOCK", 8)
    monkeypatch.setattr(prepare, "AT_ONCE", 5)
    with decided_by_hand():
        yield


@pytest.fixture
def reports(tmp_path):
    return write_reports(tmp_path / "reports", REPORTS | MORE)


def scanned(folder, *inputs, settings=SETTINGS, scorer=None):
    """What was found, and the rows of statements.parquet."""
    with Case(folder) as case:
        found = scan_case.scan_case(
            case, inputs, settings=settings, scorer=scorer or FakeScorer(), encoder=FakeEncoder()
        )
        return found, pd.concat(found.statement_frames())


def flagged(result):
    return {conflict.id for conflict in result.flagged}


def test_it_finds_nearly_what_a_plain_scan_finds(reports, folder):
    found, _ = scanned(folder, reports)
    plain = plain_scan(reports)

    # A small plain scan compares the 2,000 likeliest pairs, probable or not.
    likely = {one.id for one in plain.flagged if one.scored.pair.same_matter >= SETTINGS.min_same_matter}
    assert len(flagged(found.result) & likely) >= 0.9 * len(likely) > 0
    assert len(flagged(found.result) & flagged(plain)) >= 0.9 * len(flagged(found.result))
    for name in ("documents", "sources", "statements", "statements_attributed", "not_checkable_left_out"):
        assert found.result.run["counts"][name] == plain.run["counts"][name]


def test_its_rows_of_statements_are_those_of_a_plain_scan(reports, folder):
    _, rows = scanned(folder, reports)
    plain = plain_scan(reports).statements_frame()

    assert rows.columns.tolist() == plain.columns.tolist()
    known = rows.set_index("id").loc[plain["id"]].reset_index()
    for name in ("text", "claim", "source", "start", "end", "stance", "document_id"):
        assert known[name].astype(plain[name].dtype).tolist() == plain[name].tolist()


def test_what_stands_on_the_shelf_is_kept_nowhere_else(reports, folder):
    scanned(folder, reports)

    with Case(folder) as case:
        rows = {kind: sum(one.rows for one in case.index.segments(kind)) for kind in ("shelf", "vectors")}
    assert rows == {"shelf": len(REPORTS | MORE), "vectors": 0}


def blocks_compared(monkeypatch, break_off_after=None):
    """The titles of the blocks as they are compared; Ctrl-C after so many."""
    told = []
    compare = compare_blocks._Blocks.compare

    def compared(blocks, spots):
        if len(told) == break_off_after:
            raise KeyboardInterrupt
        compare(blocks, spots)
        told.append(sorted(spot.key for spot in spots))

    monkeypatch.setattr(compare_blocks._Blocks, "compare", compared)
    return told


def test_a_run_that_goes_on_compares_the_same_documents_together(reports, folder, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        whole = blocks_compared(patch)
        scanned(tmp_path / "other", reports)
    with monkeypatch.context() as patch:
        before = blocks_compared(patch, break_off_after=2)
        with pytest.raises(KeyboardInterrupt):
            scanned(folder, reports)

    with monkeypatch.context() as patch:
        after = blocks_compared(patch)
        scanned(folder, reports)

    assert len(whole) > 3
    assert [*before, *after] == whole


@pytest.mark.parametrize("broken_off", ["before it has a plan", "in the middle"])
def test_a_run_that_goes_on_finds_what_an_unbroken_one_finds(reports, folder, tmp_path, monkeypatch, broken_off):
    monkeypatch.setattr(near_documents, "MOST", 2)  # so that a document may be near one that is not near it
    whole, rows = scanned(tmp_path / "other", reports)
    with monkeypatch.context() as patch:
        if broken_off == "in the middle":
            blocks_compared(patch, break_off_after=3)
        else:
            patch.setattr(Paired, "put_plan", interrupt)
        with pytest.raises(KeyboardInterrupt):
            scanned(folder, reports)

    found, again = scanned(folder, reports)

    files = [
        data_of(one.result, tmp_path / name, [those]) for name, one, those in (("1", whole, rows), ("2", found, again))
    ]
    assert files[0] == files[1]
    with Case(folder) as case:
        assert case.index.ask("SELECT count(*) FROM planned") == [(0,)]


def interrupt(*_):
    raise KeyboardInterrupt


def test_reports_of_one_matter_are_compared_together(reports, folder, monkeypatch):
    told = blocks_compared(monkeypatch)

    scanned(folder, reports)

    with Case(folder) as case:
        of = {place.document: place.title for place in case.index.places()}
    mills = [[of[key] for key in block if "mill" in of[key]] for block in told]
    assert sum(bool(block) for block in mills) < sum(len(block) for block in mills) / 2


def test_a_second_scan_of_the_same_input_makes_nothing(reports, folder, tmp_path):
    first, _ = scanned(folder, reports)

    again, rows = scanned(folder, reports)

    assert (again.extracted, again.embedded, again.judged, again.is_renewed) == (0, 0, 0, False)
    assert first.is_renewed
    files = [data_of(one.result, tmp_path / name, [rows]) for name, one in (("1", first), ("2", again))]
    assert files[0] == files[1]


def test_one_more_document_is_compared_and_no_other(reports, folder, tmp_path):
    scanned(folder, reports)
    new = write_reports(tmp_path / "new", {"post/bridge.txt": REPORTS["herald/bridge.txt"].replace("15", "19")})
    scorer = FakeScorer()

    more, rows = scanned(folder, new, scorer=scorer)

    assert (more.extracted, more.is_renewed) == (1, False)
    assert scorer.judged
    assert all(any("19 people" in text for text in pair) for pair in scorer.judged)
    found = [
        one for one in more.result.flagged if "post" in (one.scored.pair.left.source, one.scored.pair.right.source)
    ]
    assert found
    assert len(rows) == more.result.run["counts"]["statements"]


def test_a_document_that_left_takes_its_conflicts_and_rows_with_it_and_returns_as_it_was(reports, folder):
    before, _ = scanned(folder, reports)
    text = (reports / "herald/bridge.txt").read_text()
    (reports / "herald/bridge.txt").unlink()

    without, rows = scanned(folder, reports)
    (reports / "herald/bridge.txt").write_text(text)
    back, _ = scanned(folder, reports)

    gone = next(one.id for one in before.result.documents if one.source == "herald" and "15 people" in one.text)
    assert gone not in rows["document_id"].tolist()
    assert len(rows) == without.result.run["counts"]["statements"] < back.result.run["counts"]["statements"]
    assert flagged(without.result) < flagged(before.result)
    assert flagged(back.result) == flagged(before.result)
    assert back.judged == 0


def test_a_case_that_has_doubled_is_compared_anew_without_scoring_what_is_known(reports, folder, tmp_path):
    first, _ = scanned(folder, write_reports(tmp_path / "few"))
    scorer = FakeScorer()

    found, _ = scanned(folder, reports, scorer=scorer)

    assert found.is_renewed
    assert "everything was compared anew, by the statistics of the case as it is now" in found.told()
    assert found.result.run["case"]["compared_anew"]
    assert len(scorer.judged) == len(set(scorer.judged))
    assert first.judged > 0


def test_a_new_threshold_decides_again_and_compares_nothing(reports, folder):
    strict = plain_scan(reports).run["settings"] | {"threshold": 0.97}
    scanned(folder, reports)

    again, _ = scanned(folder, settings=type(SETTINGS)(**strict))

    assert (again.judged, again.is_renewed) == (0, False)
    assert all(conflict.probability >= 0.97 for conflict in again.result.flagged)


def test_a_lower_threshold_compares_anew_what_was_not_judged_for_it(reports, folder):
    first, _ = scanned(folder, reports)

    lower, _ = scanned(folder, settings=type(SETTINGS)(threshold=0.1))
    higher, _ = scanned(folder)

    assert (lower.is_renewed, lower.embedded, higher.is_renewed) == (True, 0, False)
    assert flagged(lower.result) > flagged(higher.result)
    assert flagged(higher.result) == flagged(first.result)


def test_another_way_of_comparing_compares_everything_anew(reports, folder):
    scanned(folder, reports)

    again, _ = scanned(folder, settings=type(SETTINGS)(threshold=0.3, across="documents"))

    assert again.is_renewed
    assert again.embedded == 0


@pytest.mark.parametrize("kind", ["pairs", "claims", "rows", "reference", "logits"])
def test_whatever_is_damaged_is_made_again(reports, folder, tmp_path, kind):
    first, rows = scanned(folder, reports)
    for path in (folder / "segments").glob(f"{kind}-*"):
        content = bytearray(path.read_bytes())
        content[len(content) // 3] ^= 1
        path.write_bytes(content)

    again, _ = scanned(folder, reports)

    assert again.damaged
    files = [data_of(one.result, tmp_path / name, [rows]) for name, one in (("1", first), ("2", again))]
    assert files[0] == files[1]


def test_a_damaged_shelf_is_filled_again_and_nothing_compared_twice(reports, folder, tmp_path):
    new = write_reports(tmp_path / "new", {"post/bridge.txt": REPORTS["herald/bridge.txt"].replace("15", "19")})
    for case in (folder, tmp_path / "other"):
        scanned(case, reports)
    for path in (folder / "segments").glob("shelf-*"):
        damage_rows(path)

    mended, _ = scanned(folder, new)
    other, _ = scanned(tmp_path / "other", new)

    assert mended.damaged
    assert not mended.is_renewed
    assert flagged(mended.result) == flagged(other.result)


def test_without_its_index_of_documents_a_case_is_compared_anew(reports, folder, tmp_path):
    new = write_reports(tmp_path / "new", {"post/bridge.txt": REPORTS["herald/bridge.txt"].replace("15", "19")})
    scanned(folder, reports)
    for path in (folder / "segments").glob("profiles-*"):
        path.write_bytes(path.read_bytes()[::-1])

    mended, _ = scanned(folder, new)
    other, _ = scanned(tmp_path / "other", reports, new)

    assert mended.damaged
    assert mended.is_renewed
    assert flagged(mended.result) == flagged(other.result)


def damage_rows(path):
    """Change a byte of the statements of every document on the shelf."""
    content = bytearray(path.read_bytes())
    groups = pq.ParquetFile(path).metadata
    for number in range(groups.num_row_groups):
        column = groups.row_group(number).column(0)
        content[column.data_page_offset + column.total_compressed_size - 5] ^= 0xFF
    path.write_bytes(content)


def test_a_claim_that_more_outlets_carry_has_more_carriers_in_every_row(reports, folder, tmp_path):
    scanned(folder, reports)
    copy = write_reports(tmp_path / "new", {"post/copy.txt": REPORTS["gazette/bridge.txt"]})

    found, rows = scanned(folder, copy)

    carried = rows[rows["text"].str.startswith("The bridge over the river is open")]
    assert set(carried["carried_by"]) == {"gazette · post"}
    assert found.result.run["counts"]["copies_left_out"] >= 1


def test_a_small_case_that_grows_is_compared_by_blocks_and_scores_nothing_twice(reports, folder, tmp_path, monkeypatch):
    monkeypatch.setattr(scan_case, "MOST_AT_ONCE", 20)
    scorer = FakeScorer()
    small = scan_into(folder, write_reports(tmp_path / "few"), scorer=scorer)

    large, _ = scanned(folder, reports, scorer=scorer)

    assert (small.frames, large.is_renewed) == (None, True)
    assert len(scorer.judged) == len(set(scorer.judged))
