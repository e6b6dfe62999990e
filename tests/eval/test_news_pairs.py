from collections.abc import Callable
from pathlib import Path

import pytest

from eval.news_pairs import count_tokens, draw_news_pairs
from rashomon.errors import InputError

WriteNews = Callable[[int], Path]


def test_pairs_are_different_sentences_of_different_documents(write_news: WriteNews) -> None:
    pairs = draw_news_pairs(write_news(4), 60, seed=1)
    assert len(set(pairs)) == 60
    assert all(left.split()[1] != right.split()[1] for left, right in pairs)  # "Report 3 line ..."
    assert not any("Too short." in pair for pair in pairs)


def test_the_seed_alone_decides_which(write_news: WriteNews) -> None:
    folder = write_news(4)
    assert (
        draw_news_pairs(folder, 10, seed=1)
        == draw_news_pairs(folder, 10, seed=1)
        != draw_news_pairs(folder, 10, seed=2)
    )


def test_a_folder_without_news_says_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--data DIR"):
        draw_news_pairs(tmp_path, 10, seed=1)


def test_more_pairs_than_there_are_is_refused_and_not_searched_for_ever(write_news: WriteNews) -> None:
    with pytest.raises(InputError, match="--pairs"):
        draw_news_pairs(write_news(3), 100_000, seed=1)


def test_tokens_are_counted_with_the_special_ones_and_nothing_cut(tmp_path: Path) -> None:
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from tokenizers.processors import TemplateProcessing

    words = {"[CLS]": 0, "[SEP]": 1, "road": 2, "closed": 3}
    tokenizer = Tokenizer(WordLevel(words))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B [SEP]", special_tokens=[("[CLS]", 0), ("[SEP]", 1)]
    )
    tokenizer.enable_truncation(max_length=4)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    lengths = count_tokens([("road", "closed"), ("road closed road", "road closed")], tmp_path / "tokenizer.json")
    assert (lengths.mean, lengths.longest) == (6.5, 8)  # 1 + 1 + 3 and 3 + 2 + 3


def test_a_folder_without_tokenizer_says_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--weights"):
        count_tokens([("a", "b")], tmp_path / "tokenizer.json")
