import pytest

from rashomon.documents import document_from_text
from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.attribution.voices import find_voiced
from rashomon.statements.words.tokens import read_tokens


def found(text):
    document = document_from_text(text, source="x")
    item = next(item for item in find_voiced(document) if item.part.cue is not None)
    return item.part.shape, item.part.stance, item.part.span.of(document.text)


@pytest.mark.parametrize(
    ("text", "shape", "stance", "words"),
    [
        ("The army denied reports that it had left Tarn.", "plain", "denies", "it had left Tarn"),
        ("The army dismissed as false reports that it had left Tarn.", "plain", "denies", "it had left Tarn"),
        ("The army dismissed reports that it had left Tarn as false.", "plain", "denies", "it had left Tarn"),
        ("The army disputes that it had left Tarn.", "plain", "denies", "it had left Tarn"),
        ("The army denied shelling the market.", "responsible", "denies", "shelling the market"),
        ("The army denied any role in the raid.", "topic", "denies", "any role in the raid"),
        ("The mayor urged residents to leave the town.", "should", "demands", "residents to leave the town"),
        ("The mayor called for a truce.", "there_should_be", "demands", "a truce"),
        ("The mayor accused the army of theft.", "responsible", "alleges", "the army of theft"),
        ("The mayor called the plan a gift to thieves.", "is", "asserts", "the plan a gift to thieves"),
        ("The mayor described it as a gift to thieves.", "is", "asserts", "it as a gift to thieves"),
        ("The mayor criticised the plan to close the port.", "topic", "asserts", "the plan to close the port"),
        ("The mayor talked about the war during lunch.", "topic", "asserts", "the war"),
        ("The mayor announced an agreement on grain.", "topic", "asserts", "an agreement on grain"),
        ("The mayor vowed to return.", "will", "predicts", "to return"),
        ("The mayor asked the army to leave the town.", "should", "demands", "the army to leave the town"),
        ("The mayor asked whether the town was safe.", "plain", "asks", "the town was safe"),
        ("The mayor doubts that the town is safe.", "plain", "doubts", "the town is safe"),
        ("The mayor alleges that the army left.", "plain", "alleges", "the army left"),
        ("The mayor predicts that the army will leave.", "plain", "predicts", "the army will leave"),
    ],
)  # fmt: skip
def test_how_a_thing_is_held_and_how_far_it_reaches(text, shape, stance, words):
    assert found(text) == (shape, stance, words)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Brown called the arrests lawful.", "the arrests lawful"),
        ("Brown described the siege of the town.", "the siege of the town"),
    ],
)
def test_what_something_is_called_may_be_an_adjective(text, content):
    tokens = read_tokens(text, 0, len(text))
    (frame,) = find_frames(tokens)
    assert " ".join(token.text for token in tokens[slice(*frame.content)]) == content


def test_asking_for_a_thing_or_helping_somebody_reports_nothing():
    for text in ("Brown requested a visa.", "Brown advised the firm."):
        assert find_frames(read_tokens(text, 0, len(text))) == []
