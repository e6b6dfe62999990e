"""A scan's records go into one file and come back; a file that is damaged, cut off or another's is told."""

import gzip
import json
from dataclasses import replace

import pytest

from rashomon.errors import InputError, OutputError
from rashomon.run_records import (
    RECORDS_FILE,
    PlainConflict,
    RunHeader,
    dispute_plain,
    find_records_file,
    plain_conflict,
    read_dispute,
    read_plain_records,
    read_run_header,
    read_run_records,
    run_digest,
    write_run_records,
)
from tests.harbour import Maker, harbour_scan
from tests.scans import RUN, fleet_scan, write_records


@pytest.fixture
def harbour():
    return harbour_scan(Maker())


@pytest.fixture
def file(tmp_path, harbour):
    return write_records(tmp_path, harbour)


def lines_of(file):
    return [json.loads(line) for line in gzip.decompress(file.read_bytes()).splitlines()]


def rewrite(file, lines):
    file.write_bytes(gzip.compress(b"".join(line + b"\n" for line in lines)))


def raw_lines(file):
    return gzip.decompress(file.read_bytes()).splitlines()


def test_everything_comes_back(file, harbour):
    found = {}
    for kind, record in read_run_records(file):
        found.setdefault(kind, []).append(record)

    assert {one.id: one for one in found["document"]} == harbour["documents"]
    left, right = found["statement"]
    (conflict,), (dispute,) = found["conflict"], found["dispute"]
    assert conflict.with_statements(left, right) == harbour["conflict"]
    assert (dispute.id, dispute.conflict_ids, dispute.accounts) == ("d", (conflict.id,), harbour["dispute"].accounts)
    assert read_run_header(file) == RunHeader(title="The harbour", run=RUN)


def test_a_conflict_can_be_taken_apart_and_put_together(harbour):
    pair = harbour["conflict"].scored.pair

    assert plain_conflict(harbour["conflict"]).with_statements(pair.left, pair.right) == harbour["conflict"]


def test_a_dispute_is_read_from_what_it_was_made_into(file):
    (dispute,) = (record for kind, record in read_run_records(file) if kind == "dispute")

    assert read_dispute(json.loads(json.dumps(dispute_plain(dispute)))) == dispute


def test_documents_and_statements_of_no_conflict_are_left_out(tmp_path, harbour):
    spare = Maker().document("Spare", ["Nothing happened."])
    file = write_records(tmp_path, {**harbour, "documents": {**harbour["documents"], spare.id: spare}})

    assert lines_of(file)[-1] == {"end": {"document": 2, "statement": 2, "dispute": 1, "conflict": 1}}


def test_a_conflict_of_a_dispute_is_written_even_if_it_is_not_listed(tmp_path):
    scan = fleet_scan(3)
    file = write_records(tmp_path, {**scan, "conflicts": scan["conflicts"][:1]})

    assert sum(kind == "conflict" for kind, _ in read_run_records(file)) == 3


def test_a_scan_without_a_conflict_is_a_file_too(tmp_path):
    file = write_records(tmp_path, {"documents": {}, "conflicts": [], "disputes": []})

    assert list(read_run_records(file)) == []


def test_the_same_records_make_the_same_bytes(tmp_path, harbour):
    assert write_records(tmp_path / "a", harbour).read_bytes() == write_records(tmp_path / "b", harbour).read_bytes()


def test_records_are_handed_on_byte_for_byte(file):
    lines = raw_lines(file)

    for record in read_plain_records(file):
        assert lines[record.at - 1] == f'{{"{record.kind}":{record.text}}}'.encode()
        assert json.loads(record.text) == record.plain


def test_a_file_written_with_spaces_and_escapes_is_read_alike(file):
    known = list(read_run_records(file))
    rewrite(file, [json.dumps(line).encode() for line in lines_of(file)])

    assert list(read_run_records(file)) == known


def test_text_that_no_database_keeps_is_mended_as_it_is_read(tmp_path):
    make = Maker()
    documents = [make.document(source, [f"{source}\x00 \ud800 said so. \U0001f600"]) for source in ("A", "B")]
    sides = [make.statement(one, one.text, id=one.source) for one in documents]
    scan = {"documents": {one.id: one for one in documents}, "conflicts": [make.conflict(*sides)], "disputes": []}
    file = write_records(tmp_path, scan, title="\udfff")

    read = {kind: record for kind, record in read_run_records(file)}  # noqa: C416 - the last of each kind
    assert read["document"].text == "B\ufffd \ufffd said so. \U0001f600"
    assert read["statement"].span.of(read["document"].text) == read["statement"].text
    assert read_run_header(file).title == "\ufffd"
    assert all("\\u0000" not in record.text for record in read_plain_records(file))


class TestDigest:
    def test_it_is_that_of_the_content_and_counts_it(self, file):
        first, counts = run_digest(file)
        file.write_bytes(gzip.compress(gzip.decompress(file.read_bytes()), 1))

        assert run_digest(file) == (first, counts)
        assert counts == {"document": 2, "statement": 2, "dispute": 1, "conflict": 1}

    def test_another_title_is_another_run(self, tmp_path, harbour):
        one, other = (write_records(tmp_path / title, harbour, title=title) for title in "ab")

        assert run_digest(one)[0] != run_digest(other)[0]

    def test_a_bad_file_is_told_as_reading_it_would(self, file):
        file.write_bytes(file.read_bytes()[:-20])

        with pytest.raises(InputError, match=r"is cut off after line \d+; copy or scan it again"):
            run_digest(file)


class TestFinding:
    def test_the_folder_and_the_file_are_both_good(self, file):
        assert find_records_file(file.parent) == find_records_file(file) == file

    def test_a_folder_of_an_older_scan_is_told_to_be_scanned_again(self, tmp_path):
        (tmp_path / "run.json").write_text("{}")

        with pytest.raises(InputError, match=r"holds no records\.jsonl\.gz; it was written by an older rashomon: scan"):
            find_records_file(tmp_path)

    def test_any_other_folder_is_told_apart_from_it(self, tmp_path):
        with pytest.raises(InputError, match="name a folder that a scan wrote"):
            find_records_file(tmp_path)

    def test_a_place_that_does_not_exist_is_named(self, tmp_path):
        with pytest.raises(InputError, match="nowhere: no such folder; make it with `rashomon scan"):
            find_records_file(tmp_path / "nowhere")


class TestBadFiles:
    def refused(self, file, message):
        with pytest.raises(InputError, match=message):
            list(read_run_records(file))
        with pytest.raises(InputError, match=message):
            run_digest(file)

    def test_something_else(self, tmp_path):
        file = tmp_path / "letter.txt"
        file.write_text("Dear Ada")

        self.refused(file, r"letter\.txt: is no records\.jsonl\.gz of a scan")

    def test_another_compressed_file(self, file):
        rewrite(file, [b'{"name": "value"}'])

        self.refused(file, "name a folder that `rashomon scan` wrote")

    def test_an_empty_one(self, file):
        rewrite(file, [])

        self.refused(file, "name a folder that `rashomon scan` wrote")

    def test_one_cut_off_between_two_lines(self, file):
        rewrite(file, raw_lines(file)[:-1])

        self.refused(file, r"is cut off \(it has no last line\); copy or scan it again")

    def test_one_with_a_changed_byte(self, file):
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 0xFF
        file.write_bytes(content)

        with pytest.raises(InputError, match=r"records\.jsonl\.gz"):
            list(read_run_records(file))

    @pytest.mark.parametrize(
        ("line", "message"),
        [
            (b"{", "line 3: is not JSON"),
            (b"[1]", "line 3: is not JSON .not an object"),
            (b"[" * 100_000, "line 3: is not JSON"),
            (b'{"statement":{"id":"s"},"statement":{}}', "line 3: Statement is not whole"),
            (b'{"picture": {}}', "line 3: none of document, statement, dispute, conflict"),
            (b'{"document": {"id": "d", "source": "s"}}', "line 3: Document is not whole: .*text"),
            (b'{"document": 3}', "line 3: a Document is not int"),
            (b'{"conflict": {"id": "c"}}', "line 3: a conflict that is not whole .*left"),
            (b'{"conflict": {"id": 7, "left": "a", "right": "b"}}', "line 3: a conflict that is not whole .*no text"),
            (b'{"dispute": {"id": "d"}}', "line 3: a dispute that is not whole"),
            (b'{"dispute": {"id": "d", "conflicts": [1], "accounts": []}}', "line 3: a dispute .*no text"),
            (b'{"document": {"id": "d", "source": "s", "text": "\xff"}}', "line 3: is not JSON"),
        ],
    )
    def test_a_line_that_cannot_be(self, file, line, message):
        lines = raw_lines(file)
        lines[2] = line
        rewrite(file, lines)

        with pytest.raises(InputError, match=message):
            list(read_run_records(file))

    def test_one_with_other_counts(self, file):
        rewrite(file, [*raw_lines(file)[:-1], b'{"end": {"document": 9}}'])

        self.refused(file, "but its last line says")

    def test_one_of_a_newer_version(self, file):
        rewrite(file, [json.dumps({**lines_of(file)[0], "version": 2}).encode(), *raw_lines(file)[1:]])

        with pytest.raises(InputError, match="has version 2, this rashomon reads 1; upgrade rashomon"):
            read_run_header(file)

    def test_a_conflict_with_a_statement_written_into_it(self, harbour):
        pair = harbour["conflict"].scored.pair
        plain = plain_conflict(harbour["conflict"])
        scored = {**plain.plain["scored"], "pair": {**plain.plain["scored"]["pair"], "left": {"id": "x"}}}

        with pytest.raises(InputError, match="Pair has a field too many"):
            PlainConflict(left_id="a", right_id="b", plain={**plain.plain, "scored": scored}).with_statements(
                pair.left, pair.right
            )


class TestWriting:
    def write(self, path, harbour):
        write_run_records(
            path,
            header=RunHeader(title="t", run=RUN),
            documents=harbour["documents"],
            conflicts=[harbour["conflict"]],
            disputes=[],
        )

    def test_a_folder_in_the_way_is_told_and_nothing_is_left(self, tmp_path, harbour):
        (tmp_path / RECORDS_FILE).mkdir()

        with pytest.raises(OutputError, match=r"records\.jsonl\.gz: cannot be written"):
            self.write(tmp_path / RECORDS_FILE, harbour)
        assert [path.name for path in tmp_path.iterdir()] == [RECORDS_FILE]

    def test_a_file_is_replaced_when_the_new_one_is_whole(self, tmp_path, harbour):
        file = tmp_path / RECORDS_FILE
        self.write(file, harbour)
        before = file.read_bytes()
        lost = replace(harbour["conflict"].scored.pair.left, document_id="gone")
        pair = replace(harbour["conflict"].scored.pair, left=lost)
        broken = replace(harbour["conflict"], scored=replace(harbour["conflict"].scored, pair=pair))

        with pytest.raises(KeyError):
            self.write(file, {**harbour, "conflict": broken})
        assert file.read_bytes() == before
        assert [path.name for path in tmp_path.iterdir()] == [RECORDS_FILE]


@pytest.mark.parametrize("problems", [None, 5, True, "none", [1], {"place": "x"}])
def test_problems_of_another_shape_are_told(tmp_path, problems):
    path = tmp_path / RECORDS_FILE
    header = {"format": "rashomon-records", "version": 1, "title": "x", "run": {}, "problems": problems}
    path.write_bytes(gzip.compress(json.dumps(header).encode() + b"\n"))

    with pytest.raises(InputError, match="its problems are no list"):
        read_run_header(path)


def test_a_last_line_nested_without_end_is_told(tmp_path, file):
    first = gzip.decompress(file.read_bytes()).splitlines()[0]
    path = tmp_path / "deep.jsonl.gz"
    path.write_bytes(gzip.compress(first + b"\n" + b'{"end":' + b"[" * 1_900 + b"]" * 1_900 + b"}\n"))

    with pytest.raises(InputError, match="line 2: is not JSON"):
        run_digest(path)


@pytest.mark.parametrize("told", [1.5, 0, "=1+1", [["a", 1]], None])
def test_a_conflict_whose_parts_are_no_records_is_told(file, told):
    plain = next(line.plain for line in read_plain_records(file) if line.kind == "conflict")
    plain = PlainConflict.of(plain).plain

    for broken in ({**plain, "scored": told}, {**plain, "scored": {**plain["scored"], "pair": told}}):
        with pytest.raises(InputError, match="is no record"):
            PlainConflict(left_id="a", right_id="b", plain=broken).check()
