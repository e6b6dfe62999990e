import gzip
import json
from pathlib import Path

import pytest

from eval.ecbplus import read_ecbplus
from rashomon.errors import InputError

DOCUMENTS = [
    {"doc_id": "d1", "split": "dev", "sentences": ["The post fell.", "Rain came."], "annotated_sents": [0]},
    {"doc_id": "d2", "split": "dev", "sentences": ["A flood came.", "The post was lost."], "annotated_sents": [1]},
    {"doc_id": "d3", "split": "test", "sentences": ["Other."], "annotated_sents": [0]},
]
PAIRS = [
    {"doc_a": "d1", "sent_a": 0, "doc_b": "d2", "sent_b": 1, "split": "dev", "strong": True, "both_annotated": True},
    {"doc_a": "d2", "sent_a": 0, "doc_b": "d1", "sent_b": 1, "split": "dev", "strong": True, "both_annotated": False},
]


def write(folder: Path) -> None:
    more = {"topic_id": "7", "source": None, "title": None, "date": None}
    for name, rows in (
        ("docs", [row | more for row in DOCUMENTS]),
        ("pairs", [row | {"relation": "same_event"} for row in PAIRS]),
    ):
        with gzip.open(folder / f"ecbplus.{name}.jsonl.gz", "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in rows)


def test_sentences_become_statements_and_pairs_their_positions(tmp_path: Path) -> None:
    write(tmp_path)
    data = read_ecbplus(tmp_path, "dev")
    assert [one.claim for one in data.statements] == [
        "The post fell.",
        "Rain came.",
        "A flood came.",
        "The post was lost.",
    ]
    assert data.annotated.tolist() == [0, 3]
    assert data.strong.tolist() == data.same_event.tolist() == [[0, 3]]
    assert data.known.tolist() == [[0, 3], [1, 2]]  # the lower position first
    assert data.topics == ("7",) * 4


def test_a_span_of_a_statement_is_its_sentence(tmp_path: Path) -> None:
    write(tmp_path)
    data = read_ecbplus(tmp_path, "dev")
    texts = {document.id: document.text for document in data.documents}
    assert all(one.span.of(texts[one.document_id]) == one.text for one in data.statements)


def test_a_document_without_a_source_is_its_own(tmp_path: Path) -> None:
    write(tmp_path)
    assert {one.source for one in read_ecbplus(tmp_path, "dev").statements} == {"d1", "d2"}


def test_a_missing_or_damaged_file_is_told_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no ecbplus\.docs\.jsonl\.gz in .*; pass --data DIR"):
        read_ecbplus(tmp_path, "dev")
    write(tmp_path)
    (tmp_path / "ecbplus.pairs.jsonl.gz").write_bytes(b"no gzip")
    with pytest.raises(InputError, match=r"ecbplus\.pairs\.jsonl\.gz: not rows of JSON in gzip"):
        read_ecbplus(tmp_path, "dev")
