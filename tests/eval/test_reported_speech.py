import gzip
import json

import pytest

from eval.reported_speech import news_folder, read_articles
from rashomon.errors import InputError

FIRST = "The  dam was empty, the miller said."  # two spaces: normalising moves every letter behind them
SECOND = "The miller wants a new dam."


def span(text, words):
    return [text.index(words), text.index(words) + len(words)]


def quote(text, source, cue, content, **changes):
    spans = {
        "speaker_spans": [span(text, source)],
        "cue_spans": [span(text, cue)],
        "quote_spans": [span(text, content)],
    }
    return {**spans, "type": "indirect", "speech_cue": True, "speaker_pronoun": False, **changes}


def row(text, offset, *quotes):
    return {"doc_id": "d1", "source": "Post", "char_offset": offset, "text": text, "quotes": list(quotes)}


def write(path, *rows):
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write("\n".join(json.dumps(one) for one in rows) + "\n")
    return path


@pytest.fixture
def path(tmp_path):
    said = quote(FIRST, "the miller", "said", "The  dam was empty")
    wants = quote(SECOND, "The miller", "wants", "a new dam", speech_cue=False)
    return write(tmp_path / "a.jsonl.gz", row(SECOND, len(FIRST) + 2, wants), row(FIRST, 0, said))


def test_paragraphs_become_one_article_in_order(path):
    (article,) = read_articles(path)
    assert article.document.text == "The dam was empty, the miller said.\n\nThe miller wants a new dam."


def test_gold_places_follow_their_letters_into_the_normalised_text(path):
    (article,) = read_articles(path)
    said = next(one for one in article.quotes if one.is_reported)
    assert "".join(article.document.text[at] for at in sorted(said.content)) == "Thedamwasempty"
    assert "".join(article.document.text[at] for at in sorted(said.source)) == "themiller"


def test_a_wish_is_kept_and_is_no_reported_speech(path):
    (article,) = read_articles(path)
    assert sorted((one.is_reported, len(one.content)) for one in article.quotes) == [(False, 7), (True, 14)]


def test_a_quotation_is_reported_speech_whatever_its_cue(tmp_path):
    called = quote(SECOND, "The miller", "wants", "a new dam", speech_cue=False, type="mixed")
    (article,) = read_articles(write(tmp_path / "a.jsonl.gz", row(SECOND, 0, called)))
    assert article.quotes[0].is_reported


def test_an_accent_written_apart_does_not_shift_the_places(tmp_path):
    text = "Rene\u0301 said the dam was empty."
    said = quote(text, "Rene\u0301", "said", "the dam was empty")
    (article,) = read_articles(write(tmp_path / "a.jsonl.gz", row(text, 0, said)))
    assert "".join(article.document.text[at] for at in sorted(article.quotes[0].content)) == "thedamwasempty"


def test_a_missing_file_says_how_to_name_another_folder(tmp_path):
    with pytest.raises(InputError, match="--data"):
        read_articles(tmp_path / "polnear_par.dev.jsonl.gz")


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "a.jsonl.gz").write_bytes(b"no gzip")
    with pytest.raises(InputError, match=r"a\.jsonl\.gz"):
        read_articles(tmp_path / "a.jsonl.gz")


def test_the_news_lie_beside_the_nli_sets_unless_told(monkeypatch, tmp_path):
    monkeypatch.setenv("RASHOMON_DATA", str(tmp_path / "eval"))
    assert news_folder(None) == tmp_path / "news"
    assert news_folder(tmp_path) == tmp_path
