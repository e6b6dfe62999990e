from rashomon.statements.words.tokens import QUOTE, read_tokens


def test_titles_and_initials_keep_their_full_stop():
    assert [token.text for token in read_tokens("Gen. J. Said left.", 0, 18)] == ["Gen.", "J.", "Said", "left", "."]


def test_a_quotation_folds_into_one_token():
    text = "He said “we left.”"
    assert [token.lower for token in read_tokens(text, 0, len(text), [(8, 18)])] == ["he", "said", QUOTE]


def test_an_age_is_one_word():
    assert [token.text for token in read_tokens("a 78-year-old man of 40-50", 0, 26)] == [
        "a",
        "78-year-old",
        "man",
        "of",
        "40",
        "-",
        "50",
    ]
