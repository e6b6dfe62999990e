import gzip
import json

import pytest

from eval.__main__ import main
from eval.attribution import quotes_of_parts, quotes_of_statements
from rashomon.documents import document_from_text

TEXT = "The dam was empty, the miller said. Ellis Brown said the agency had reported that the river was dry."


def span(words):
    return [[TEXT.index(words), TEXT.index(words) + len(words)]]


def quote(source, cue, content):
    return {
        "speaker_spans": span(source), "cue_spans": span(cue), "quote_spans": span(content),
        "type": "indirect", "speech_cue": True, "speaker_pronoun": False,
    }  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    quotes = [
        quote("the miller", "said", "The dam was empty"),
        quote("Ellis Brown", "said the", "the agency had reported that the river was dry"),
        quote("the agency", "reported", "that the river was dry"),
    ]
    row = {"doc_id": "d1", "source": "Post", "char_offset": 0, "text": TEXT, "quotes": quotes}
    with gzip.open(tmp_path / "polnear_par.dev.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(row))
    return tmp_path


def words(text, quotes):
    return sorted("".join(text[at] for at in sorted(one.content)) for one in quotes)


def test_those_who_passed_it_on_report_the_whole():
    document = document_from_text(TEXT, source="Post")
    assert words(document.text, quotes_of_parts(document)) == [
        "Thedamwasempty",
        "theagencyhadreportedthattheriverwasdry",
        "theriverwasdry",
    ]


def test_parts_of_one_quotation_are_one_prediction():
    document = document_from_text("“The dam is empty,” Ellis Brown said. “We must leave.”", source="Post")
    assert words(document.text, quotes_of_parts(document)) == ["ThedamisemptyWemustleave"]


def test_statements_of_one_frame_are_one_prediction():
    document = document_from_text("“The dam is empty,” Ellis Brown said. “The river is dry.”", source="Post")
    assert words(document.text, quotes_of_statements(document)) == ["ThedamisemptyTheriverisdry"]


def test_the_verb_prints_its_tables_and_writes_a_record(folder, tmp_path, capsys):
    out = tmp_path / "run.json"
    assert main(["attribution", "--data", str(folder), "--out", str(out)]) == 0
    assert "Reported speech, dev: 3 in 1 articles" in capsys.readouterr().out
    record = json.loads(out.read_text(encoding="utf-8"))
    assert record["verb"] == "attribution"
    assert record["scores"]["levels"]["half"]["f1"] == 1.0
    assert record["scores"]["speaker_accuracy"] == 1.0


def test_a_second_run_tells_the_change(folder, tmp_path, capsys):
    out = tmp_path / "run.json"
    main(["attribution", "--data", str(folder), "--out", str(out)])
    capsys.readouterr()
    assert main(["attribution", "--data", str(folder), "--compare", str(out)]) == 0
    assert "+0.000" in capsys.readouterr().out


def test_statements_can_be_measured_too(folder, capsys):
    assert main(["attribution", "--data", str(folder), "--statements"]) == 0
    assert "Speakers" in capsys.readouterr().out


def test_a_folder_without_the_file_is_wrong_use(tmp_path, capsys):
    assert main(["attribution", "--data", str(tmp_path)]) == 2
    assert "polnear_par.dev.jsonl.gz" in capsys.readouterr().err
