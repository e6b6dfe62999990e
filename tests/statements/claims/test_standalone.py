import pytest

from rashomon.statements import extract_statements


@pytest.mark.parametrize(
    ("sentence", "claim", "stance", "unpaired"),
    [
        ("Omar Said said the bridge allegedly fell.", "The bridge allegedly fell.", "alleges", None),
        ("Omar Said said the bridge will fall.", "The bridge will fall.", "predicts", None),
        ("Omar Said said the army must leave.", "The army must leave.", "demands", "command"),
        ("The court must rule by May.", "The court must rule by May.", "asserts", None),
        ("Omar Said said it was false that the dam broke.", "The dam did not break.", "denies", None),
        ("Who opened the gate of the dam?", "Who opened the gate of the dam?", "asks", "question"),
        ("The company rejected the accusations.", "The company rejected the accusations.", "denies", "fragment"),
    ],
)
def test_the_words_of_a_claim_tell_how_it_is_held_and_whether_it_is_compared(
    make_document, sentence, claim, stance, unpaired
):
    (statement,) = extract_statements(make_document(sentence))
    assert (statement.claim, statement.stance, statement.unpaired) == (claim, stance, unpaired)


def test_a_denial_names_who_denies_it(make_document):
    (statement,) = extract_statements(make_document("Gen. Omar Said denied shelling the market or burning the school."))
    assert statement.claim == "Omar Said did not shell the market or burn the school."
    assert [name.text for name in statement.names] == ["Omar Said"]
    assert statement.text == "shelling the market or burning the school"


def test_reports_of_a_thing_called_untrue_deny_the_thing(make_document):
    (statement,) = extract_statements(make_document("Reports on the use of gas in Harl are totally false."))
    assert (statement.claim, statement.stance) == ("There was no use of gas in Harl.", "denies")
